<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n entry(s) need you now</source>
        <translation>
            <numerusform>%n entry needs you now</numerusform>
            <numerusform>%n entries need you now</numerusform>
        </translation>
    </message>
</context>
</TS>
