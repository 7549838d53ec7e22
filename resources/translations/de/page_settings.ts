<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved as you enter them; what belongs to the workspace can be undone.</source>
        <translation>Wird beim Eingeben gespeichert; was zur Arbeitsmappe gehört, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands beside your edits in the history.</source>
        <translation>Steht im Verlauf neben Ihren Änderungen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>travels with the file</source>
        <translation>reist mit der Datei</translation>
    </message>
    <message>
        <source>Stages of opportunities</source>
        <translation>Phasen der Chancen</translation>
    </message>
    <message>
        <source>and the probability to start from</source>
        <translation>mit der Wahrscheinlichkeit, von der sie ausgehen</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>The stage was removed.</source>
        <translation>Die Phase wurde entfernt.</translation>
    </message>
    <message>
        <source>Type into a cell to change it, Delete removes a stage that nothing is in. An opportunity&apos;s own probability goes before that of its stage.</source>
        <translation>Zum Ändern in eine Zelle tippen; Entf entfernt eine Phase, in der nichts mehr steht. Die eigene Wahrscheinlichkeit einer Chance geht der ihrer Phase vor.</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Earlier in the process (Alt+Up)</source>
        <translation>Früher im Vertriebsprozess (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Later in the process (Alt+Down)</source>
        <translation>Später im Vertriebsprozess (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>between laptops and with other programs</source>
        <translation>zwischen Rechnern und mit anderen Programmen</translation>
    </message>
    <message>
        <source>Shared folder, in a cloud or on a network</source>
        <translation>Gemeinsamer Ordner, in einer Cloud oder im Netz</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>Merge with a copy…</source>
        <translation>Mit Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>Kopie senden…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>All records and sales as a folder of CSV, from which a workspace can be made again</source>
        <translation>Alle Datensätze und Umsätze als Ordner mit CSV-Dateien, aus dem wieder eine Arbeitsmappe entstehen kann</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>noch keiner gewählt</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Gemeinsamen Ordner wählen</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own fields of accounts</source>
        <translation>Eigene Felder der Kunden</translation>
    </message>
    <message>
        <source>shown in the profile, in the list of accounts and in plans</source>
        <translation>im Profil, in der Kundenliste und in Plänen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>No own field yet. What does your house want to know of every customer?</source>
        <translation>Noch kein eigenes Feld. Was will Ihr Haus von jedem Kunden wissen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 removed, with what the accounts said in it</source>
        <translation>%1 entfernt, mit allem, was bei den Kunden darin stand</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>what every PDF of this workspace wears</source>
        <translation>was jedes PDF dieser Arbeitsmappe trägt</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>For headings, lines and charts. Colours of states (good, to be watched, critical) stay as they are.</source>
        <translation>Für Überschriften, Linien und Diagramme. Zustandsfarben (gut, zu beobachten, kritisch) bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>it is larger than 300 KB</source>
        <translation>es ist größer als 300 KB</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>es ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Tenders and hours</source>
        <translation>Ausschreibungen und Stunden</translation>
    </message>
    <message>
        <source>how they are weighed</source>
        <translation>wie sie gewichtet werden</translation>
    </message>
    <message>
        <source>What is left empty counts as usual: weights 20, 20, 20, 10, 15, 15 and taking part from 3.0 on. Hours cost something only where their cost is entered here.</source>
        <translation>Was leer bleibt, zählt wie üblich: Gewichte 20, 20, 20, 10, 15, 15 und Teilnahme ab 3,0. Stunden kosten nur etwas, wenn ihr Satz hier steht.</translation>
    </message>
</context>
</TS>
