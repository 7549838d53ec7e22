<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing looks wrong.</source>
        <translation>Nichts sieht falsch aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) look alike</source>
        <translation>
            <numerusform>%n Paar sieht gleich aus</numerusform>
            <numerusform>%n Paare sehen gleich aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts that look alike</source>
        <translation>Ähnliche Kunden</translation>
    </message>
    <message>
        <source>Persons that look alike</source>
        <translation>Ähnliche Personen</translation>
    </message>
    <message>
        <source>has sales</source>
        <translation>hat Umsätze</translation>
    </message>
    <message>
        <source>nothing hangs on it</source>
        <translation>nichts hängt daran</translation>
    </message>
    <message>
        <source>No two records look alike.</source>
        <translation>Keine zwei Datensätze sehen gleich aus.</translation>
    </message>
    <message>
        <source>Kept apart; the pair is not offered again</source>
        <translation>Getrennt gehalten; das Paar wird nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Gegenüberstellung</translation>
    </message>
    <message>
        <source>Take into one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Never the same</source>
        <translation>Niemals dieselben</translation>
    </message>
    <message>
        <source>This pair is not offered again</source>
        <translation>Dieses Paar wird nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Everything that hangs on the record that goes moves over; values that are not kept stand in the history. One undo takes all of it back.</source>
        <translation>Alles, was am wegfallenden Datensatz hängt, zieht mit um; nicht übernommene Werte stehen in der Historie. Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Choose a pair above.</source>
        <translation>Wählen Sie oben ein Paar.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Hangs on it</source>
        <translation>Daran hängt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Vielleicht derselbe wie</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Wie wahrscheinlich</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What one key does</source>
        <translation>Was eine Taste tut</translation>
    </message>
</context>
</TS>
