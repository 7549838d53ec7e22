<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>merge</name>
    <message numerus="yes">
        <source>%n file(s) wait for others that have not arrived in the folder yet.</source>
        <translation>
            <numerusform>%n file waits for another one that has not arrived in the folder yet.</numerusform>
            <numerusform>%n files wait for others that have not arrived in the folder yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be followed, because another record refers to what would go.</source>
        <translation>
            <numerusform>%n decision could not be followed, because another record refers to what would go.</numerusform>
            <numerusform>%n decisions could not be followed, because other records refer to what would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n edit(s)</source>
        <translation>
            <numerusform>Take over %n edit</numerusform>
            <numerusform>Take over %n edits</numerusform>
        </translation>
    </message>
</context>
</TS>
