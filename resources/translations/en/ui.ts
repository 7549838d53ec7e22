<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>account</name>
    <message numerus="yes">
        <source>%n point(s) differ from what its tier promises</source>
        <translation>
            <numerusform>%n point differs from what its tier promises</numerusform>
            <numerusform>%n points differ from what its tier promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message numerus="yes">
        <source>%n text(s) held back; the finished file is searched for them</source>
        <translation>
            <numerusform>%n text held back; the finished file is searched for it</numerusform>
            <numerusform>%n texts held back; the finished file is searched for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account plan(s), one file each</source>
        <translation>
            <numerusform>%n account plan</numerusform>
            <numerusform>%n account plans, one file each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) written</source>
        <translation>
            <numerusform>%n plan written</numerusform>
            <numerusform>%n plans written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) could not be written</source>
        <translation>
            <numerusform>%n plan could not be written</numerusform>
            <numerusform>%n plans could not be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n file(s) put to this account; the file stays where it is.</source>
        <translation>
            <numerusform>%n file put to this account; it stays where it is.</numerusform>
            <numerusform>%n files put to this account; they stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message numerus="yes">
        <source>Logged, with %n promise(s)</source>
        <translation>
            <numerusform>Logged, with %n promise</numerusform>
            <numerusform>Logged, with %n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>and %n more cell</numerusform>
            <numerusform>and %n more cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
