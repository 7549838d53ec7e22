<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Filter: name, number, city, manager …</source>
        <translation>Filter: Name, Nummer, Ort, Betreuer …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Konzerne</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivierte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No account matches. Clear the filter or choose other tiers and states.</source>
        <translation>Kein Kunde passt. Leeren Sie den Filter oder wählen Sie andere Einstufungen und Status.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Accounts are your customers and prospects. Import a list from a file, or enter the first one.</source>
        <translation>Kunden sind Ihre Abnehmer und Interessenten. Importieren Sie eine Liste aus einer Datei, oder legen Sie den ersten an.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Alle Einstufungen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Archive instead</source>
        <translation>Stattdessen archivieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s)</source>
        <translation>
            <numerusform>%n Schlüsselkunde</numerusform>
            <numerusform>%n Schlüsselkunden</numerusform>
        </translation>
    </message>
    <message>
        <source>sales %1</source>
        <translation>Umsatz %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) deleted</source>
        <translation>
            <numerusform>%n Kunde gelöscht</numerusform>
            <numerusform>%n Kunden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) archived</source>
        <translation>
            <numerusform>%n Kunde archiviert</numerusform>
            <numerusform>%n Kunden archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) restored</source>
        <translation>
            <numerusform>%n Kunde aus dem Archiv geholt</numerusform>
            <numerusform>%n Kunden aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Noch kein Umsatz</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Pareto class by revenue of 12 months: A carries 80 %, A and B 95 %</source>
        <translation>Paretoklasse nach Umsatz von 12 Monaten: A trägt 80 %, A und B 95 %</translation>
    </message>
    <message>
        <source>Revenue 12 months</source>
        <translation>Umsatz 12 Monate</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Against the 12 months before</source>
        <translation>Gegen die 12 Monate davor</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>DB-Marge</translation>
    </message>
    <message>
        <source>Contribution margin over revenue of 12 months</source>
        <translation>Deckungsbeitrag durch Umsatz von 12 Monaten</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36 Monate</translation>
    </message>
    <message>
        <source>Monthly revenue, the last 36 months</source>
        <translation>Monatsumsatz der letzten 36 Monate</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächste Maßnahme</translation>
    </message>
    <message>
        <source>The open action that is due first</source>
        <translation>Die offene Maßnahme, die zuerst fällig ist</translation>
    </message>
    <message>
        <source>Pipeline, weighted</source>
        <translation>Chancen, gewichtet</translation>
    </message>
    <message>
        <source>Open opportunities: amount × probability; what is past its expected close is left out</source>
        <translation>Offene Chancen: Betrag × Wahrscheinlichkeit; was über dem erwarteten Abschluss liegt, bleibt außen vor</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Chancen</translation>
    </message>
    <message>
        <source>%1 in the 12 months before</source>
        <translation>%1 in den 12 Monaten davor</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n Zelle eingefügt</numerusform>
            <numerusform>%n Zellen eingefügt</numerusform>
        </translation>
    </message>
</context>
</TS>
