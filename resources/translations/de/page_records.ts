<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>records</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>Noch nichts erfasst.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>To the page where the record is kept</source>
        <translation>Zur Seite, auf der der Datensatz geführt wird</translation>
    </message>
    <message>
        <source>No other page shows this record; it is kept here.</source>
        <translation>Keine andere Seite zeigt diesen Datensatz; er wird hier geführt.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>across all accounts; type into a cell to change it</source>
        <translation>über alle Kunden; in eine Zelle tippen ändert sie</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
</TS>
