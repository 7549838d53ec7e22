<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>account</name>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
</context>
<context>
    <name>carried</name>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation>Im PDF</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>edition for the customer</source>
        <translation>Fassung für den Kunden</translation>
    </message>
    <message>
        <source>edition for the management</source>
        <translation>Fassung für die Geschäftsleitung</translation>
    </message>
    <message>
        <source>internal edition</source>
        <translation>interne Fassung</translation>
    </message>
    <message>
        <source>%1 · %2, version %3, %4 of %5</source>
        <translation>%1 · %2, Version %3, %4 vom %5</translation>
    </message>
    <message>
        <source>This workspace has no such account.</source>
        <translation>Diese Arbeitsmappe kennt den Kunden nicht.</translation>
    </message>
    <message>
        <source>The account has no plan here.</source>
        <translation>Der Kunde hat hier keinen Plan.</translation>
    </message>
    <message>
        <source>The plan here says the same.</source>
        <translation>Der Plan hier sagt dasselbe.</translation>
    </message>
    <message>
        <source>What the plan here says differently:</source>
        <translation>Was der Plan hier anders sagt:</translation>
    </message>
    <message>
        <source>%1 carries no account plan.</source>
        <translation>%1 enthält keinen Account-Plan.</translation>
    </message>
    <message>
        <source>Account plan in the PDF</source>
        <translation>Account-Plan im PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
</context>
<context>
    <name>copy</name>
    <message>
        <source>Send a copy</source>
        <translation>Kopie senden</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Die ganze Arbeitsmappe</translation>
    </message>
    <message>
        <source>Chosen accounts</source>
        <translation>Gewählte Kunden</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Was die Kopie enthält</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>Accounts in the copy</source>
        <translation>Kunden in der Kopie</translation>
    </message>
    <message>
        <source>Also notes and ratings about our own people</source>
        <translation>Auch Notizen und Bewertungen zu eigenen Mitarbeitern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>The chosen accounts with everything that hangs on them, and nothing about others. The copy is a workspace of its own without the history: what is changed in it does not come back by merging.</source>
        <translation>Die gewählten Kunden mit allem, was an ihnen hängt, und nichts über andere. Die Kopie ist eine eigene Arbeitsmappe ohne den Verlauf: Was darin geändert wird, kommt nicht durch Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Everything with its whole history. What is changed in the copy can be merged back into this workspace.</source>
        <translation>Alles mit dem ganzen Verlauf. Was in der Kopie geändert wird, lässt sich wieder mit dieser Arbeitsmappe zusammenführen.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Log interaction</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was wurde gesagt</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer war dabei</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>At which account did it happen?</source>
        <translation>Bei welchem Kunden war das?</translation>
    </message>
    <message>
        <source>What was it about? A few words will do.</source>
        <translation>Worum ging es? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>Interaction logged</source>
        <translation>Kontakt festgehalten</translation>
    </message>
    <message>
        <source>PDF in English</source>
        <translation>PDF auf Englisch</translation>
    </message>
    <message>
        <source>PDF in German</source>
        <translation>PDF auf Deutsch</translation>
    </message>
    <message>
        <source>Account plan as PDF</source>
        <translation>Account-Plan als PDF</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Wird gesetzt …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held back; the finished file is searched for them</source>
        <translation>
            <numerusform>%n Text zurückgehalten; die fertige Datei wird danach durchsucht</numerusform>
            <numerusform>%n Texte zurückgehalten; die fertige Datei wird danach durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Account-Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook in English</source>
        <translation>Excel-Mappe auf Englisch</translation>
    </message>
    <message>
        <source>Excel workbook in German</source>
        <translation>Excel-Mappe auf Deutsch</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>“%1” is no day. Which one is meant?</source>
        <translation>„%1“ ist kein Tag. Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Add the contact first, or write it without @.</source>
        <translation>Niemand heißt „%1“. Legen Sie den Kontakt zuerst an oder schreiben Sie ohne @.</translation>
    </message>
    <message>
        <source>Who is “%1”? %2</source>
        <translation>Wer ist „%1“? %2</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Kein Kunde heißt „%1“.</translation>
    </message>
    <message>
        <source>Which account is “%1”? %2</source>
        <translation>Welcher Kunde ist „%1“? %2</translation>
    </message>
    <message>
        <source>Which account? Write # and the beginning of its name.</source>
        <translation>Welcher Kunde? Schreiben Sie # und den Anfang des Namens.</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>yesterday 14:00 visit @Falk, line 3 comes in Q4, offer until 15 May @engineering, mood +</source>
        <translation>gestern 14:00 Besuch @Falk, Linie 3 kommt in Q4, Angebot bis 15. Mai @Technik, Stimmung +</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>We promise: %1, by %2</source>
        <translation>Wir sagen zu: %1, bis %2</translation>
    </message>
    <message>
        <source># account · @ person or function · until … makes a promise · mood + · Esc keeps the line</source>
        <translation># Kunde · @ Person oder Funktion · bis … macht eine Zusage · Stimmung + · Esc bewahrt die Zeile</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Logged, with %n promise(s)</source>
        <translation>
            <numerusform>Festgehalten, mit %n Zusage</numerusform>
            <numerusform>Festgehalten, mit %n Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is too long to be one entry. Log it in two.</source>
        <translation>Die Zeile ist zu lang für einen Eintrag. Halten Sie sie in zweien fest.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Alle Stufen</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Key account selection</source>
        <translation>Schlüsselkunden</translation>
    </message>
    <message>
        <source>Account plans</source>
        <translation>Kundenpläne</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message>
        <source>The block has %1 rows and %2 columns; from this cell on there is room for %3 and %4.</source>
        <translation>Der Block hat %1 Zeilen und %2 Spalten; ab dieser Zelle ist Platz für %3 und %4.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Es wurde nichts eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>und %n weitere Zelle</numerusform>
            <numerusform>und %n weitere Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>computed, cannot be entered</source>
        <translation>berechnet, kann nicht eingegeben werden</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>A copy was written to %1.</source>
        <translation>Eine Kopie wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Keine Arbeitsmappe geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search accounts, people, notes … or run a command</source>
        <translation>Kunden, Personen, Notizen … oder ein Befehl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All managers</source>
        <translation>Alle Betreuer</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Workspace: new, open, send a copy</source>
        <translation>Arbeitsmappe: neu, öffnen, Kopie senden</translation>
    </message>
    <message>
        <source>Workspace menu</source>
        <translation>Menü der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Log an interaction</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Choose key accounts</source>
        <translation>Schlüsselkunden auswählen</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Neue Arbeitsmappe …</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>Arbeitsmappe öffnen …</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispielmappe öffnen</translation>
    </message>
    <message>
        <source>Send a copy …</source>
        <translation>Kopie senden …</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Arbeitsmappe schließen</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprache: Englisch</translation>
    </message>
    <message>
        <source>Language: German</source>
        <translation>Sprache: Deutsch</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message>
        <source>Workspaces (*.kam)</source>
        <translation>Arbeitsmappen (*.kam)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>Schlüsselkunden</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neue Arbeitsmappe</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Found in the workspace</source>
        <translation>In der Arbeitsmappe gefunden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>Geschäftsjahr %1</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Letzte 24 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>New workspace from a folder …</source>
        <translation>Neue Arbeitsmappe aus einem Ordner …</translation>
    </message>
    <message>
        <source>Merge with a copy …</source>
        <translation>Mit Kopie zusammenführen …</translation>
    </message>
    <message>
        <source>Synchronise through a folder</source>
        <translation>Über einen Ordner abgleichen</translation>
    </message>
    <message>
        <source>Choose a folder of everything</source>
        <translation>Ordner mit dem Gesamtexport wählen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV, für jedes Programm</translation>
    </message>
    <message>
        <source>CSV with a byte order mark</source>
        <translation>CSV mit Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>CSV as a German Excel opens it</source>
        <translation>CSV, wie es ein deutsches Excel öffnet</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>Auf dieser Seite gibt es keine Tabelle.</translation>
    </message>
    <message>
        <source>What should happen with %1?</source>
        <translation>Was soll mit %1 geschehen?</translation>
    </message>
    <message>
        <source>Merging takes what is new in it over into the open workspace, and shows you first what comes. Opening closes the open workspace.</source>
        <translation>Zusammenführen übernimmt das Neue daraus in die offene Arbeitsmappe und zeigt Ihnen zuerst, was kommt. Öffnen schließt die offene Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quick entry: log in one line</source>
        <translation>Schnellerfassung: in einer Zeile festhalten</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Zuletzt angesehen</translation>
    </message>
</context>
</TS>
