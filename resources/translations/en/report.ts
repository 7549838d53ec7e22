<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n account(s) are strategic: attractive, and we are strong there</source>
        <translation>
            <numerusform>%n account is strategic: attractive, and we are strong there</numerusform>
            <numerusform>%n accounts are strategic: attractive, and we are strong there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other product(s)</source>
        <translation>
            <numerusform>%n other product</numerusform>
            <numerusform>%n other products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(ies)</source>
        <translation>
            <numerusform>%n open opportunity</numerusform>
            <numerusform>%n open opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further key account(s)</source>
        <translation>
            <numerusform>and %n further key account</numerusform>
            <numerusform>and %n further key accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in</source>
        <translation>
            <numerusform>%n account in</numerusform>
            <numerusform>%n accounts in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stand higher by score than by revenue</source>
        <translation>
            <numerusform>%n account stands higher by score than by revenue</numerusform>
            <numerusform>%n accounts stand higher by score than by revenue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past its close</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) rose</source>
        <translation>
            <numerusform>%n account rose</numerusform>
            <numerusform>%n accounts rose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell</source>
        <translation>
            <numerusform>%n fell</numerusform>
            <numerusform>%n fell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s)</source>
        <translation>
            <numerusform>%n key account</numerusform>
            <numerusform>%n key accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) enter(s)</source>
        <translation>
            <numerusform>%n account enters</numerusform>
            <numerusform>%n accounts enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n leaves</numerusform>
            <numerusform>%n leave</numerusform>
        </translation>
    </message>
</context>
</TS>
