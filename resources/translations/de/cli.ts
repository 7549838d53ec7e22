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
    <message>
        <source>Key account in</source>
        <translation>Schlüsselkunde in</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>surely in</source>
        <translation>sicher drin</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>surely out</source>
        <translation>sicher draußen</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>Rang von</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>List changes below</source>
        <translation>Liste ändert sich unter</translation>
    </message>
    <message>
        <source>List changes above</source>
        <translation>Liste ändert sich über</translation>
    </message>
    <message>
        <source>then leaves</source>
        <translation>dann geht</translation>
    </message>
    <message>
        <source>then enters</source>
        <translation>dann kommt</translation>
    </message>
    <message>
        <source>Top %1 in %2 draws (seed %3): %4 surely in, %5 contested, %6 surely out</source>
        <translation>Die besten %1 in %2 Ziehungen (Startwert %3): %4 sicher drin, %5 umstritten, %6 sicher draußen</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Keine Einträge.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Konzerne</translation>
    </message>
    <message>
        <source>single accounts</source>
        <translation>einzelne Kunden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>Anteil am Umsatz</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Pipeline</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>Lücke zum Ziel</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Hours freed</source>
        <translation>Frei werdende Stunden</translation>
    </message>
    <message>
        <source>HHI %1. Largest account %2, five largest %3, ten largest %4.</source>
        <translation>HHI %1. Größter Kunde %2, die fünf größten %3, die zehn größten %4.</translation>
    </message>
    <message>
        <source>Accounts that hang on one contact</source>
        <translation>Kunden, die an einem einzigen Ansprechpartner hängen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1 of the rows stand against what is there; see --conflicts</source>
        <translation>%1 Zeilen widersprechen dem Bestand; siehe --conflicts</translation>
    </message>
    <message>
        <source>%1: %2 records and %3 lines of sales in %4 files</source>
        <translation>%1: %2 Datensätze und %3 Umsatzzeilen in %4 Dateien</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 changes sent to the folder</source>
        <translation>%1 Änderungen in den Ordner gelegt</translation>
    </message>
    <message>
        <source>%1 files wait for others that have not arrived yet</source>
        <translation>%1 Dateien warten auf andere, die noch nicht angekommen sind</translation>
    </message>
    <message>
        <source>%1: %2 records and %3 lines of sales</source>
        <translation>%1: %2 Datensätze und %3 Umsatzzeilen</translation>
    </message>
    <message>
        <source>It holds the whole history: what is changed in it can be merged back.</source>
        <translation>Sie enthält den ganzen Verlauf: Was darin geändert wird, lässt sich wieder zusammenführen.</translation>
    </message>
    <message>
        <source>It is a workspace of its own without the history: what is changed in it does not come back by merging.</source>
        <translation>Sie ist eine eigene Arbeitsmappe ohne den Verlauf: Was darin geändert wird, kommt nicht durch Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>%1 sales lines had been imported on both sides and count once</source>
        <translation>%1 Umsatzzeilen waren auf beiden Seiten eingelesen und zählen einmal</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>No two records look alike.</source>
        <translation>Keine zwei Datensätze sehen gleich aus.</translation>
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
</context>
<context>
    <name>today</name>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Heute braucht Sie nichts.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Es geht um</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) put off</source>
        <translation>
            <numerusform>%n Eintrag zurückgestellt</numerusform>
            <numerusform>%n Einträge zurückgestellt</numerusform>
        </translation>
    </message>
</context>
</TS>
