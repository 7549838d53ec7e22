<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>import_page</name>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>decimal comma: 1.234,56</source>
        <translation>Dezimalkomma: 1.234,56</translation>
    </message>
    <message>
        <source>decimal point: 1,234.56</source>
        <translation>Dezimalpunkt: 1,234.56</translation>
    </message>
    <message>
        <source>day first: 31.12.2026</source>
        <translation>Tag zuerst: 31.12.2026</translation>
    </message>
    <message>
        <source>month first: 12/31/2026</source>
        <translation>Monat zuerst: 12/31/2026</translation>
    </message>
    <message>
        <source>year first: 2026-12-31</source>
        <translation>Jahr zuerst: 2026-12-31</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>und warum</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>click where a column goes to change it</source>
        <translation>ein Klick auf das Ziel ändert es</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>these rows are set aside, the rest goes in</source>
        <translation>diese Zeilen werden beiseitegelegt, der Rest geht hinein</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>Reading the whole file …</source>
        <translation>Die ganze Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Accounts created on the way</source>
        <translation>Dabei angelegte Kunden</translation>
    </message>
    <message>
        <source>Products created on the way</source>
        <translation>Dabei angelegte Produkte</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>from a file into this workspace; one undo takes a whole import back</source>
        <translation>aus einer Datei in diese Arbeitsmappe; ein Rückgängig nimmt einen ganzen Import zurück</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Zurückgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Zurückgewiesene Zeilen speichern …</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Weitere Datei importieren …</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) created</source>
        <translation>
            <numerusform>%n Kunde angelegt</numerusform>
            <numerusform>%n Kunden angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) created</source>
        <translation>
            <numerusform>%n Produkt angelegt</numerusform>
            <numerusform>%n Produkte angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>known before, now changed</source>
        <translation>schon bekannt, jetzt geändert</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Nichts war zu ändern</translation>
    </message>
    <message>
        <source>known and already so</source>
        <translation>schon bekannt und gleich</translation>
    </message>
    <message>
        <source>every row went in</source>
        <translation>jede Zeile ging hinein</translation>
    </message>
    <message>
        <source>see the reasons below</source>
        <translation>Gründe stehen unten</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>Revenue of the lines</source>
        <translation>Umsatz der Zeilen</translation>
    </message>
    <message>
        <source>Import the contacts in it too</source>
        <translation>Auch die Ansprechpartner importieren</translation>
    </message>
    <message>
        <source>Revenue of the lines in the file: %1. Hold it against the sum of the program it came from.</source>
        <translation>Umsatz der Zeilen in der Datei: %1. Bitte mit der Summe des Programms vergleichen, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>The same file names people at these accounts.</source>
        <translation>In derselben Datei stehen Ansprechpartner dieser Kunden.</translation>
    </message>
    <message>
        <source>Show the portfolio</source>
        <translation>Portfolio zeigen</translation>
    </message>
    <message>
        <source>not known before</source>
        <translation>bisher unbekannt</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The columns do not tell what this sheet holds. Choose the records below, or another sheet.</source>
        <translation>Die Spalten sagen nicht, was dieses Blatt enthält. Wählen Sie unten, um welche Daten es geht, oder ein anderes Blatt.</translation>
    </message>
    <message>
        <source>The columns do not tell what the file holds. Choose the records below.</source>
        <translation>Die Spalten sagen nicht, was die Datei enthält. Wählen Sie unten, um welche Daten es geht.</translation>
    </message>
    <message>
        <source>The dates of column %1 (such as %2) can be read in two ways. Choose below which is meant.</source>
        <translation>Die Datumsangaben der Spalte %1 (wie %2) lassen sich auf zwei Arten lesen. Wählen Sie unten, welche gemeint ist.</translation>
    </message>
    <message>
        <source>The numbers of column %1 (such as %2) can be read in two ways. Choose below which is meant.</source>
        <translation>Die Zahlen der Spalte %1 (wie %2) lassen sich auf zwei Arten lesen. Wählen Sie unten, welche gemeint ist.</translation>
    </message>
    <message>
        <source>No column for “%1” was found. Choose one in the table of columns, or other records.</source>
        <translation>Für „%1“ wurde keine Spalte gefunden. Wählen Sie eine in der Tabelle der Spalten oder andere Daten.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>none: only by the names of the columns</source>
        <translation>keine: nur nach den Namen der Spalten</translation>
    </message>
    <message>
        <source>, else %1</source>
        <translation>, sonst %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>untick what is not to be taken</source>
        <translation>Häkchen entfernen, was nicht übernommen werden soll</translation>
    </message>
    <message>
        <source>No row of the file is like this.</source>
        <translation>Keine Zeile der Datei fällt darunter.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>%1 stays (file: %2)</source>
        <translation>%1 bleibt (Datei: %2)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Same record by</source>
        <translation>Derselbe nach</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>a row that fits one of them is that record, any other is new</source>
        <translation>passt eine Zeile, ist es dieser Datensatz; jede andere ist neu</translation>
    </message>
    <message>
        <source>none recognised</source>
        <translation>keine erkannt</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Wird neu geprüft …</translation>
    </message>
    <message>
        <source>Unticked, none of these rows is taken.</source>
        <translation>Ohne Häkchen wird keine dieser Zeilen übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wrote a value here that the file would replace, two rows of the file disagree, or a row fits two records.</source>
        <translation>Ein von Hand eingetragener Wert würde ersetzt, zwei Zeilen der Datei widersprechen sich, oder eine Zeile passt zu zwei Datensätzen.</translation>
    </message>
    <message>
        <source>What becomes of conflicts</source>
        <translation>Was mit Konflikten geschieht</translation>
    </message>
    <message>
        <source>only fill empty fields</source>
        <translation>nur leere Felder füllen</translation>
    </message>
    <message>
        <source>take the file&apos;s values</source>
        <translation>Werte der Datei übernehmen</translation>
    </message>
    <message>
        <source>set the rows aside</source>
        <translation>Zeilen beiseitelegen</translation>
    </message>
    <message>
        <source>Customers, contacts, products, sales, opportunities, team, targets or ratings from any program: Excel (.xlsx), OpenDocument (.ods) or CSV; address books (.vcf), calendars (.ics) and mails (.eml). Nothing is written before you have seen what was understood, and one undo takes it all back.</source>
        <translation>Kunden, Ansprechpartner, Produkte, Umsätze, Chancen, Team, Vorgaben oder Bewertungen aus jedem Programm: Excel (.xlsx), OpenDocument (.ods) oder CSV; Adressbücher (.vcf), Kalender (.ics) und Mails (.eml). Geschrieben wird erst, wenn Sie gesehen haben, was verstanden wurde, und ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Tables, address books, calendars, mails</source>
        <translation>Tabellen, Adressbücher, Kalender, Mails</translation>
    </message>
    <message>
        <source>for %1 where no customer is named</source>
        <translation>für %1, wo kein Kunde genannt ist</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
</TS>
