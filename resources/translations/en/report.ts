<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quality</name>
    <message numerus="yes">
        <source>as at %n account(s) below it</source>
        <translation>
            <numerusform>as at %n account below it</numerusform>
            <numerusform>as at %n accounts below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took part in %n conversation(s) there</source>
        <translation>
            <numerusform>took part in %n conversation there</numerusform>
            <numerusform>took part in %n conversations there</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n member(s) are planned beyond their hours.</source>
        <translation>
            <numerusform>%n member is planned beyond their hours.</numerusform>
            <numerusform>%n members are planned beyond their hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The margin of %n account(s) is not recorded; they are left out.</source>
        <translation>
            <numerusform>The margin of %n account is not recorded; it is left out.</numerusform>
            <numerusform>The margin of %n accounts is not recorded; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further account(s)</source>
        <translation>
            <numerusform>and %n further account</numerusform>
            <numerusform>and %n further accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) nothing tells where they stood a year ago: no rating of then is kept.</source>
        <translation>
            <numerusform>Of %n account nothing tells where it stood a year ago: no rating of then is kept.</numerusform>
            <numerusform>Of %n accounts nothing tells where they stood a year ago: no rating of then is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s) are critical.</source>
        <translation>
            <numerusform>%n key account is critical.</numerusform>
            <numerusform>%n key accounts are critical.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n late opportunity(ies) a new date or close them: until then they count for nothing here.</source>
        <translation>
            <numerusform>Give %n late opportunity a new date or close it: until then it counts for nothing here.</numerusform>
            <numerusform>Give %n late opportunities a new date or close them: until then they count for nothing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) past due</source>
        <translation>
            <numerusform>%n action past due</numerusform>
            <numerusform>%n actions past due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last one %n day(s) ago</source>
        <translation>
            <numerusform>the last one %n day ago</numerusform>
            <numerusform>the last one %n days ago</numerusform>
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
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) bring %1</source>
        <translation>
            <numerusform>%n account brings %1</numerusform>
            <numerusform>%n accounts bring %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n account(s) take %1 of it away</source>
        <translation>
            <numerusform>; %n account takes %1 of it away</numerusform>
            <numerusform>; %n accounts take %1 of it away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) earn less than their size promises.</source>
        <translation>
            <numerusform>%n account earns less than its size promises.</numerusform>
            <numerusform>%n accounts earn less than their size promises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large account(s) buy evenly from month to month: they carry the forecast.</source>
        <translation>
            <numerusform>%n large account buys evenly from month to month: it carries the forecast.</numerusform>
            <numerusform>%n large accounts buy evenly from month to month: they carry the forecast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large one(s) buy in lumps: plan them deal by deal.</source>
        <translation>
            <numerusform>%n large one buys in lumps: plan it deal by deal.</numerusform>
            <numerusform>%n large ones buy in lumps: plan them deal by deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
        <source>%n account(s) answered</source>
        <translation>
            <numerusform>%n account answered</numerusform>
            <numerusform>%n accounts answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) can be ended within a year</source>
        <translation>
            <numerusform>%n contract can be ended within a year</numerusform>
            <numerusform>%n contracts can be ended within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more introduced</source>
        <translation>
            <numerusform>%n more introduced</numerusform>
            <numerusform>%n more introduced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) without anybody</source>
        <translation>
            <numerusform>%n duty without anybody</numerusform>
            <numerusform>%n duties without anybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buying step(s)</source>
        <translation>
            <numerusform>%n buying step</numerusform>
            <numerusform>%n buying steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) of ours</source>
        <translation>
            <numerusform>%n function of ours</numerusform>
            <numerusform>%n functions of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) in twelve months</source>
        <translation>
            <numerusform>%n talk in twelve months</numerusform>
            <numerusform>%n talks in twelve months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) in force</source>
        <translation>
            <numerusform>%n offer in force</numerusform>
            <numerusform>%n offers in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in twelve months</source>
        <translation>
            <numerusform>%n visit in twelve months</numerusform>
            <numerusform>%n visits in twelve months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s) ago</source>
        <translation>
            <numerusform>last %n day ago</numerusform>
            <numerusform>last %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a year</source>
        <translation>
            <numerusform>%n hour a year</numerusform>
            <numerusform>%n hours a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n promise open</numerusform>
            <numerusform>%n promises open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
