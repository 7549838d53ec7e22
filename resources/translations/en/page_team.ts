<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>team</name>
    <message numerus="yes">
        <source>%n account(s) get less of our time than their tier promises</source>
        <translation>
            <numerusform>%n account gets less of our time than its tier promises</numerusform>
            <numerusform>%n accounts get less of our time than their tier promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) get more; hours a year</source>
        <translation>
            <numerusform>%n account gets more; hours a year</numerusform>
            <numerusform>%n accounts get more; hours a year</numerusform>
        </translation>
    </message>
</context>
</TS>
