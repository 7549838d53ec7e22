<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quality</name>
    <message numerus="yes">
        <source>%n pair(s) look alike</source>
        <translation>
            <numerusform>%n pair looks alike</numerusform>
            <numerusform>%n pairs look alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
</TS>
