<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>print</name>
    <message>
        <source>it says what its readers must not see, %1: “%2”</source>
        <translation>darin steht, was seine Leser nicht sehen dürfen, %1: „%2“</translation>
    </message>
</context>
</TS>
