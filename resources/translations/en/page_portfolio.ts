<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>portfolio</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation><numerusform>%n open</numerusform><numerusform>%n open</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n past the expected close (%1), not counted</source>
        <translation><numerusform>%n past the expected close (%1), not counted</numerusform><numerusform>%n past the expected close (%1), not counted</numerusform></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation><numerusform>%n account</numerusform><numerusform>%n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s)</source>
        <translation><numerusform>%n key account</numerusform><numerusform>%n key accounts</numerusform></translation>
    </message>
</context>
</TS>
