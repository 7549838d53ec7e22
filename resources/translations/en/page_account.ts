<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>account</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>figures with %n account(s) below</source>
        <translation>
            <numerusform>figures with %n account below</numerusform>
            <numerusform>figures with %n accounts below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past its close</source>
        <translation>
            <numerusform>%n past its close</numerusform>
            <numerusform>%n past their close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by month, %n month(s)</source>
        <translation>
            <numerusform>by month, %n month</numerusform>
            <numerusform>by month, %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked</source>
        <translation>
            <numerusform>%n to be asked</numerusform>
            <numerusform>%n to be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer holds</source>
        <translation>
            <numerusform>%n no longer holds</numerusform>
            <numerusform>%n no longer hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special term(s) expired</source>
        <translation>
            <numerusform>%n special term expired</numerusform>
            <numerusform>%n special terms expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without approval</source>
        <translation>
            <numerusform>%n without approval</numerusform>
            <numerusform>%n without approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about to end</source>
        <translation>
            <numerusform>%n about to end</numerusform>
            <numerusform>%n about to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anything in return</source>
        <translation>
            <numerusform>%n without anything in return</numerusform>
            <numerusform>%n without anything in return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
</context>
</TS>
