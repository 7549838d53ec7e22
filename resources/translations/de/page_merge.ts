<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>import_page</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Later edit</source>
        <translation>Spätere Änderung</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>What to keep of all conflicts</source>
        <translation>Was bei allen Konflikten bleibt</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Records by kind</source>
        <translation>Datensätze nach Art</translation>
    </message>
    <message>
        <source>No record changes.</source>
        <translation>Kein Datensatz ändert sich.</translation>
    </message>
    <message>
        <source>Edits from the other side</source>
        <translation>Änderungen der anderen Seite</translation>
    </message>
    <message>
        <source>each under its own author and time</source>
        <translation>jede mit ihrem Verfasser und Zeitpunkt</translation>
    </message>
    <message>
        <source>Nothing that is not known here already.</source>
        <translation>Nichts, was hier nicht schon bekannt wäre.</translation>
    </message>
    <message>
        <source>Edits taken over</source>
        <translation>Änderungen übernommen</translation>
    </message>
    <message>
        <source>New edits</source>
        <translation>Neue Änderungen</translation>
    </message>
    <message>
        <source>%1 known on both sides</source>
        <translation>%1 auf beiden Seiten bekannt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>%1 neu, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>nothing was changed on both sides</source>
        <translation>nichts wurde auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>settled as shown below</source>
        <translation>entschieden wie unten gezeigt</translation>
    </message>
    <message>
        <source>Edits sent</source>
        <translation>Änderungen abgelegt</translation>
    </message>
    <message>
        <source>the folder had them all</source>
        <translation>der Ordner hatte schon alle</translation>
    </message>
    <message>
        <source>in a new file of the folder</source>
        <translation>in einer neuen Datei des Ordners</translation>
    </message>
    <message>
        <source>Lines of sales</source>
        <translation>Umsatzzeilen</translation>
    </message>
    <message>
        <source>sales stay as they are</source>
        <translation>die Umsätze bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>from imports on the other side</source>
        <translation>aus Importen der anderen Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for others that have not arrived in the folder yet.</source>
        <translation>
            <numerusform>%n Datei wartet auf eine andere, die noch nicht im Ordner angekommen ist.</numerusform>
            <numerusform>%n Dateien warten auf andere, die noch nicht im Ordner angekommen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be followed, because another record refers to what would go.</source>
        <translation>
            <numerusform>%n Entscheidung war nicht möglich, weil ein anderer Datensatz auf das verweist, was entfallen würde.</numerusform>
            <numerusform>%n Entscheidungen waren nicht möglich, weil andere Datensätze auf das verweisen, was entfallen würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Bring two copies together</source>
        <translation>Zwei Kopien zusammenführen</translation>
    </message>
    <message>
        <source>Choose a copy of this workspace that somebody worked in, from mail, a stick or a share. You see first what comes, decide where both changed the same, and one undo takes the whole merge back.</source>
        <translation>Wählen Sie eine Kopie dieser Arbeitsmappe, in der jemand gearbeitet hat – aus einer Mail, von einem Stick oder einem Netzlaufwerk. Sie sehen zuerst, was kommt, und entscheiden, wo beide dasselbe geändert haben; ein Schritt zurück nimmt alles wieder zurück.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kopie wählen…</translation>
    </message>
    <message>
        <source>Exchange through a folder…</source>
        <translation>Über einen Ordner abgleichen…</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Looking at the other copy</source>
        <translation>Die andere Kopie wird angesehen</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen läuft</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>with another copy of this workspace</source>
        <translation>mit einer anderen Kopie dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1: done; one undo takes it back</source>
        <translation>%1: erledigt; ein Schritt zurück nimmt es zurück</translation>
    </message>
    <message>
        <source>%1: nothing in it that is not known here already</source>
        <translation>%1: nichts darin, was hier nicht schon bekannt wäre</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>Andere Kopie…</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Zusammenführung rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n edit(s)</source>
        <translation>
            <numerusform>%n Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>Andere Kopie wählen</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Gemeinsamen Ordner wählen</translation>
    </message>
    <message>
        <source>The merge was taken back.</source>
        <translation>Die Zusammenführung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>stays, something refers to it</source>
        <translation>bleibt, etwas verweist darauf</translation>
    </message>
    <message>
        <source>ours, edited later</source>
        <translation>unsere, später geändert</translation>
    </message>
    <message>
        <source>theirs, edited later</source>
        <translation>fremde, später geändert</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>ganzer Datensatz</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Es bleibt</translation>
    </message>
    <message>
        <source>Both, the other as a note</source>
        <translation>Beide, die andere als Notiz</translation>
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
        <source>New</source>
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
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>edited by</source>
        <translation>geändert von</translation>
    </message>
    <message>
        <source>the later edit stays</source>
        <translation>die spätere Änderung bleibt</translation>
    </message>
    <message>
        <source>the later edit stays unless you choose otherwise, in the last column or for all of them here</source>
        <translation>die spätere Änderung bleibt, wenn Sie nicht anders wählen – in der letzten Spalte oder hier für alle</translation>
    </message>
    <message>
        <source>imported on both sides: they count once</source>
        <translation>auf beiden Seiten eingelesen: sie zählen einmal</translation>
    </message>
    <message>
        <source>%1: taken back; redo brings it in again</source>
        <translation>%1: zurückgenommen; Wiederholen holt es wieder herein</translation>
    </message>
    <message>
        <source>%1: done; the history shows it, and what was edited since</source>
        <translation>%1: erledigt; der Verlauf zeigt es und was seither geändert wurde</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Workspaces (*.kam)</source>
        <translation>Arbeitsmappen (*.kam)</translation>
    </message>
</context>
</TS>
