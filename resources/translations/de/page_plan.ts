<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <source>Account plans</source>
        <translation>Kundenpläne</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>what each key account is to bring, and who does what for it</source>
        <translation>was jeder Schlüsselkunde bringen soll und wer was dafür tut</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Pläne</translation>
    </message>
    <message>
        <source>key accounts without a plan stand at the end</source>
        <translation>Schlüsselkunden ohne Plan stehen am Ende</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Kein passender Plan</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Noch keine Pläne</translation>
    </message>
    <message>
        <source>Key accounts get a plan: what we want to reach, by when, and who does what. Choose key accounts first, or start a plan from any account.</source>
        <translation>Schlüsselkunden bekommen einen Plan: was wir bis wann erreichen wollen und wer was tut. Wählen Sie zuerst Schlüsselkunden aus oder beginnen Sie einen Plan bei einem Kunden.</translation>
    </message>
    <message>
        <source>Choose key accounts</source>
        <translation>Schlüsselkunden auswählen</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>No plan for this account yet</source>
        <translation>Noch kein Plan für diesen Kunden</translation>
    </message>
    <message>
        <source>A plan starts as a draft over this fiscal year and the next two. Everything is saved as you write it.</source>
        <translation>Ein Plan beginnt als Entwurf über dieses Geschäftsjahr und die zwei folgenden. Alles wird beim Schreiben gespeichert.</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Plan freigeben</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Hand back to be reworked</source>
        <translation>Zur Überarbeitung zurückgeben</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Plan abschließen</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Plan entfernen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation>freigegeben am %1 von %2</translation>
    </message>
    <message>
        <source>frozen: the next change opens a new draft</source>
        <translation>eingefroren: Die nächste Änderung öffnet einen neuen Entwurf</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Zur Freigabe einreichen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Open a new draft</source>
        <translation>Neuen Entwurf öffnen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Satisfaction (0–10)</source>
        <translation>Zufriedenheit (0–10)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Key Account Manager</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>Sales lead or sponsor</source>
        <translation>Vertriebsleitung oder Sponsor</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>What do we want to reach with this account, and how do we measure it?</source>
        <translation>Was wollen wir mit diesem Kunden erreichen, und woran messen wir es?</translation>
    </message>
    <message>
        <source>Who does what by when?</source>
        <translation>Wer macht was bis wann?</translation>
    </message>
    <message>
        <source>No open opportunity</source>
        <translation>Keine offene Chance</translation>
    </message>
    <message>
        <source>What could go wrong, and what do we do about it?</source>
        <translation>Was kann schiefgehen, und was tun wir dagegen?</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>The target triple: type a target into its cell. A plan is approved only with all three.</source>
        <translation>Die drei Vorgaben: einfach in die Zelle tippen. Freigegeben wird ein Plan nur mit allen dreien.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Gap to target %1</source>
        <translation>Lücke zur Vorgabe %1</translation>
    </message>
    <message>
        <source>Set a revenue target for the year, and sales and opportunities show how much of it is covered.</source>
        <translation>Setzen Sie eine Umsatzvorgabe für das Jahr, dann zeigen Umsätze und Chancen, wie viel davon gedeckt ist.</translation>
    </message>
    <message>
        <source>Run rate, 12 months</source>
        <translation>Laufendes Geschäft</translation>
    </message>
    <message>
        <source>Pipeline, weighted</source>
        <translation>Chancen, gewichtet</translation>
    </message>
    <message>
        <source>%1 without a source yet</source>
        <translation>%1 noch ohne Quelle</translation>
    </message>
    <message>
        <source>The target is covered, %1 to spare</source>
        <translation>Die Vorgabe ist gedeckt, %1 darüber</translation>
    </message>
    <message>
        <source>Nothing to mend: the plan is whole.</source>
        <translation>Nichts zu bessern: Der Plan ist vollständig.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Hin</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>Der Eintrag wurde entfernt.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Add an entry and press Enter</source>
        <translation>Eintrag hinzufügen, Enter drücken</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>the first five are printed</source>
        <translation>gedruckt werden die ersten fünf</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Measured from the workspace over the last twelve months; a dash where nothing measures it yet</source>
        <translation>Gemessen aus der Arbeitsmappe über die letzten zwölf Monate; ein Strich, wo noch nichts misst</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>überfällig %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Target triple</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Compare versions …</source>
        <translation>Versionen vergleichen …</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <translation>%1, Version %2 · %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
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
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>Version now</source>
        <translation>Jetzige Version</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Beide Versionen sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as PDF …</source>
        <translation>Als PDF ausgeben …</translation>
    </message>
    <message>
        <source>The plans that are selected, or all of them, one file each</source>
        <translation>Die ausgewählten Pläne oder alle, je eine Datei</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Next year&apos;s plan …</source>
        <translation>Plan des nächsten Jahres …</translation>
    </message>
    <message>
        <source>Show as approved</source>
        <translation>Freigegebenen Stand zeigen</translation>
    </message>
    <message>
        <source>Actions and figures as a workbook …</source>
        <translation>Maßnahmen und Zahlen als Arbeitsmappe …</translation>
    </message>
    <message>
        <source>Actions and dates as a calendar file …</source>
        <translation>Maßnahmen und Termine als Kalenderdatei …</translation>
    </message>
    <message>
        <source>Actions and figures</source>
        <translation>Maßnahmen und Zahlen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Actions and dates</source>
        <translation>Maßnahmen und Termine</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Link to a record</source>
        <translation>Verweis auf einen Datensatz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The records raise no question. Is everything really known?</source>
        <translation>Die Daten werfen keine Frage auf. Ist wirklich alles bekannt?</translation>
    </message>
    <message>
        <source>Questions that the records raise</source>
        <translation>Fragen, die die Daten aufwerfen</translation>
    </message>
    <message>
        <source>by what the answer may move in a year</source>
        <translation>nach dem, was die Antwort im Jahr bewegen kann</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>empty, not required</source>
        <translation>leer, nicht verlangt</translation>
    </message>
    <message>
        <source>Contracts, prices and tenders</source>
        <translation>Verträge, Preise und Ausschreibungen</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Vertraglich gebunden</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Whitespace</translation>
    </message>
    <message numerus="yes">
        <source>%n keep(s) it from approval</source>
        <translation>
            <numerusform>%n verhindert die Freigabe</numerusform>
            <numerusform>%n verhindern die Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n in the records</source>
        <translation>
            <numerusform>%n aus den Daten</numerusform>
            <numerusform>%n aus den Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged facts, requirements, barriers and competitors of the account, to be taken over</source>
        <translation>Markierte Fakten, Anforderungen, Barrieren und Wettbewerber des Kunden zum Übernehmen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>May move, a year</source>
        <translation>Bewegt im Jahr</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>Planvorlage</translation>
    </message>
    <message>
        <source>Plan template (*.json)</source>
        <translation>Planvorlage (*.json)</translation>
    </message>
    <message>
        <source>Written: %1. Change it there and use it by “From a file”.</source>
        <translation>Geschrieben: %1. Dort ändern und mit „Aus einer Datei“ verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei sichern …</translation>
    </message>
    <message>
        <source>Next year&apos;s plan</source>
        <translation>Plan des nächsten Jahres</translation>
    </message>
    <message>
        <source>What of “%1” goes on?</source>
        <translation>Was aus „%1“ geht weiter?</translation>
    </message>
    <message>
        <source>Ticked is what is not finished or does not age. Look at each: a plan that is copied is not a plan. Goals start from what was measured last.</source>
        <translation>Angehakt ist, was nicht fertig ist oder nicht altert. Sehen Sie jedes an: Ein kopierter Plan ist kein Plan. Ziele beginnen bei dem, was zuletzt gemessen wurde.</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>Einträge des Plans</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open next year&apos;s plan</source>
        <translation>Plan des nächsten Jahres eröffnen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 of %2 go on</source>
        <translation>%1 von %2 gehen weiter</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No talk and no fact is written down that this could stand on.</source>
        <translation>Kein Gespräch und kein Fakt ist festgehalten, auf dem das stehen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
</TS>
