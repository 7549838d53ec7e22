<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>kam</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Period %1, level %2</source>
        <translation>Zeitraum %1, Ebene %2</translation>
    </message>
    <message>
        <source>%1 of %2 accounts (%3) make 80 %. HHI %4, largest account %5.</source>
        <translation>%1 von %2 Kunden (%3) bringen 80 %. HHI %4, größter Kunde %5.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Model “%1”</source>
        <translation>Modell „%1“</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Attractiveness</source>
        <translation>Attraktivität</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 updated, %4 unchanged, %5 set aside</source>
        <translation>%1 Zeilen gelesen: %2 neu, %3 aktualisiert, %4 unverändert, %5 zurückgestellt</translation>
    </message>
    <message>
        <source>Created on the way: %1 accounts, %2 products</source>
        <translation>Dabei angelegt: %1 Kunden, %2 Produkte</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1 restored from %2</source>
        <translation>%1 aus %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 changes taken over, %2 known already, %3 conflicts</source>
        <translation>%1 Änderungen übernommen, %2 schon bekannt, %3 Konflikte</translation>
    </message>
    <message>
        <source>Erased. %1 entries of the history rewritten, %2 places in free text to look at.</source>
        <translation>Gelöscht. %1 Einträge der Historie neu geschrieben, %2 Stellen in freien Texten durchzusehen.</translation>
    </message>
    <message>
        <source>Workspace “%1” created: %2</source>
        <translation>Arbeitsmappe „%1“ angelegt: %2</translation>
    </message>
    <message>
        <source>Demo workspace created: %1</source>
        <translation>Beispielmappe angelegt: %1</translation>
    </message>
    <message>
        <source>Revenue of the lines: %1</source>
        <translation>Umsatz der Zeilen: %1</translation>
    </message>
</context>
</TS>
