<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>edits</name>
    <message>
        <source>Workspace “%1” created</source>
        <translation>Arbeitsmappe „%1“ angelegt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>%1 “%2” added</source>
        <translation>%1 „%2“ angelegt</translation>
    </message>
    <message>
        <source>%1 “%2” changed</source>
        <translation>%1 „%2“ geändert</translation>
    </message>
    <message>
        <source>%1: %2 values changed</source>
        <translation>%1: %2 Werte geändert</translation>
    </message>
    <message>
        <source>%1 “%2” removed</source>
        <translation>%1 „%2“ entfernt</translation>
    </message>
    <message>
        <source>%1 “%2” archived</source>
        <translation>%1 „%2“ archiviert</translation>
    </message>
    <message>
        <source>%1 “%2” taken out of the archive</source>
        <translation>%1 „%2“ aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Contact “%1” added at %2</source>
        <translation>Ansprechpartner „%1“ bei %2 angelegt</translation>
    </message>
    <message>
        <source>Contact “%1” changed</source>
        <translation>Ansprechpartner „%1“ geändert</translation>
    </message>
    <message>
        <source>Contact “%1” removed</source>
        <translation>Ansprechpartner „%1“ entfernt</translation>
    </message>
    <message>
        <source>“%1” logged at %2</source>
        <translation>„%1“ bei %2 festgehalten</translation>
    </message>
    <message>
        <source>%1 imported from %2: %3 new, %4 updated</source>
        <translation>%1 aus %2 importiert: %3 neu, %4 aktualisiert</translation>
    </message>
    <message>
        <source>Sales imported from %1: %2 lines</source>
        <translation>Umsatz aus %1 importiert: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 ratings changed</source>
        <translation>%1 Bewertungen geändert</translation>
    </message>
    <message>
        <source>Selection model “%1”, version %2, saved</source>
        <translation>Auswahlmodell „%1“, Version %2, gespeichert</translation>
    </message>
    <message>
        <source>Decision recorded by %1: %2 key accounts</source>
        <translation>Entscheidung von %1 festgehalten: %2 Schlüsselkunden</translation>
    </message>
    <message>
        <source>Plan “%1” created for %2</source>
        <translation>Plan „%1“ für %2 angelegt</translation>
    </message>
    <message>
        <source>Plan “%1” of %2 submitted</source>
        <translation>Plan „%1“ von %2 eingereicht</translation>
    </message>
    <message>
        <source>Plan “%1” of %2 approved by %3</source>
        <translation>Plan „%1“ von %2 durch %3 freigegeben</translation>
    </message>
    <message>
        <source>New draft of plan “%1” of %2 opened</source>
        <translation>Neuer Entwurf des Plans „%1“ von %2 geöffnet</translation>
    </message>
    <message>
        <source>Action “%1” done</source>
        <translation>Maßnahme „%1“ erledigt</translation>
    </message>
    <message>
        <source>Demo portfolio created</source>
        <translation>Beispielportfolio angelegt</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Mit %1 zusammengeführt</translation>
    </message>
    <message>
        <source>A person's data erased</source>
        <translation>Daten einer Person gelöscht</translation>
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
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Lead</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
</TS>
