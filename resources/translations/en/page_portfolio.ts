<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>portfolio</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are lost.</source>
        <translation>
            <numerusform>%n contact is lost.</numerusform>
            <numerusform>%n contacts are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(ies) end.</source>
        <translation>
            <numerusform>%n open opportunity ends.</numerusform>
            <numerusform>%n open opportunities end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) outside the cumulation</source>
        <translation>
            <numerusform>%n account outside the cumulation</numerusform>
            <numerusform>%n accounts outside the cumulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The margin of %n account(s) is not recorded and not in the lost margin.</source>
        <translation>
            <numerusform>The margin of %n account is not recorded and not in the lost margin.</numerusform>
            <numerusform>The margin of %n accounts is not recorded and not in the lost margin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are planned beyond their hours: hand accounts over.</source>
        <translation>
            <numerusform>%n member is planned beyond their hours: hand accounts over.</numerusform>
            <numerusform>%n members are planned beyond their hours: hand accounts over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s)</source>
        <translation>
            <numerusform>%n key account</numerusform>
            <numerusform>%n key accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
