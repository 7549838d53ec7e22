<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n entry(s) put off</source>
        <translation>
            <numerusform>%n entry put off</numerusform>
            <numerusform>%n entries put off</numerusform>
        </translation>
    </message>
</context>
</TS>
