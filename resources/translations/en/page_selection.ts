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
    <message numerus="yes">
        <source>Key account line: %n account(s)</source>
        <translation>
            <numerusform>Key account line: %n account</numerusform>
            <numerusform>Key account line: %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay</source>
        <translation>
            <numerusform>%n account stay</numerusform>
            <numerusform>%n accounts stay</numerusform>
        </translation>
    </message>
</context>
</TS>
