<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>selection</name>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) ranked</source>
        <translation>
            <numerusform>%n account ranked</numerusform>
            <numerusform>%n accounts ranked</numerusform>
        </translation>
    </message>
</context>
</TS>
