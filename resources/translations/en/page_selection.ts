<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>decisions</name>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n enters</numerusform>
            <numerusform>%n enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n leaves</numerusform>
            <numerusform>%n leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) judged</source>
        <translation>
            <numerusform>%n account judged</numerusform>
            <numerusform>%n accounts judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message numerus="yes">
        <source>and %n more warning(s)</source>
        <translation>
            <numerusform>and %n more warning</numerusform>
            <numerusform>and %n more warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratings</name>
    <message numerus="yes">
        <source>%n rating(s) pasted</source>
        <translation>
            <numerusform>%n rating pasted</numerusform>
            <numerusform>%n ratings pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) cleared</source>
        <translation>
            <numerusform>%n rating cleared</numerusform>
            <numerusform>%n ratings cleared</numerusform>
        </translation>
    </message>
</context>
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
            <numerusform>%n account stays</numerusform>
            <numerusform>%n accounts stay</numerusform>
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
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n enters</numerusform>
            <numerusform>%n enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n leaves</numerusform>
            <numerusform>%n leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded: %n key account(s)</source>
        <translation>
            <numerusform>Decision recorded: %n key account</numerusform>
            <numerusform>Decision recorded: %n key accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>among the %n largest by revenue</source>
        <translation>
            <numerusform>the largest by revenue</numerusform>
            <numerusform>among the %n largest by revenue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the %n largest</source>
        <translation>
            <numerusform>not the largest</numerusform>
            <numerusform>not among the %n largest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n of each</source>
        <translation>
            <numerusform>the best of each</numerusform>
            <numerusform>the best %n of each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knocked out</source>
        <translation>
            <numerusform>%n knocked out</numerusform>
            <numerusform>%n knocked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too little known</source>
        <translation>
            <numerusform>%n with too little known</numerusform>
            <numerusform>%n with too little known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surely in</source>
        <translation>
            <numerusform>%n surely in</numerusform>
            <numerusform>%n surely in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contested</source>
        <translation>
            <numerusform>%n contested</numerusform>
            <numerusform>%n contested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surely out</source>
        <translation>
            <numerusform>%n surely out</numerusform>
            <numerusform>%n surely out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it %n key account(s) would change.</source>
        <translation>
            <numerusform>Without it %n key account would change.</numerusform>
            <numerusform>Without it %n key accounts would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not ranked: less than 60 % of the weight is known</source>
        <translation>
            <numerusform>%n account not ranked: less than 60 % of the weight is known</numerusform>
            <numerusform>%n accounts not ranked: less than 60 % of the weight is known</numerusform>
        </translation>
    </message>
</context>
</TS>
