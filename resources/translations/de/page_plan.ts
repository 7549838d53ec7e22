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
        <source>Summary and strategy</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Figures and targets</source>
        <translation>Zahlen und Vorgaben</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Was wir nicht wissen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>The summary is empty</source>
        <translation>Die Zusammenfassung ist leer</translation>
    </message>
    <message>
        <source>The strategy is empty</source>
        <translation>Die Strategie ist leer</translation>
    </message>
    <message>
        <source>Revenue, margin and satisfaction targets for %1 are not all there</source>
        <translation>Vorgaben für Umsatz, Deckungsbeitrag und Zufriedenheit %1 sind nicht vollständig</translation>
    </message>
    <message>
        <source>A field of the SWOT is empty</source>
        <translation>Ein Feld der SWOT ist leer</translation>
    </message>
    <message>
        <source>A field of the SWOT has more than five entries; five are printed</source>
        <translation>Ein Feld der SWOT hat mehr als fünf Einträge; gedruckt werden fünf</translation>
    </message>
    <message>
        <source>There is no goal</source>
        <translation>Es gibt kein Ziel</translation>
    </message>
    <message>
        <source>Goal “%1” cannot be measured: it has no target value</source>
        <translation>Ziel „%1“ ist nicht messbar: Es fehlt der Zielwert</translation>
    </message>
    <message>
        <source>No goal says what the customer gains</source>
        <translation>Kein Ziel sagt, was der Kunde davon hat</translation>
    </message>
    <message>
        <source>No action serves goal “%1”</source>
        <translation>Keine Maßnahme dient dem Ziel „%1“</translation>
    </message>
    <message>
        <source>There is no action</source>
        <translation>Es gibt keine Maßnahme</translation>
    </message>
    <message>
        <source>Action “%1” has no owner</source>
        <translation>Maßnahme „%1“ hat keinen Verantwortlichen</translation>
    </message>
    <message>
        <source>Action “%1” has no date</source>
        <translation>Maßnahme „%1“ hat keinen Termin</translation>
    </message>
    <message>
        <source>Action “%1” is overdue</source>
        <translation>Maßnahme „%1“ ist überfällig</translation>
    </message>
    <message>
        <source>There is no risk: is there really none?</source>
        <translation>Es gibt kein Risiko: wirklich keines?</translation>
    </message>
    <message>
        <source>Risk “%1” has no counter-measure</source>
        <translation>Risiko „%1“ hat keine Gegenmaßnahme</translation>
    </message>
    <message>
        <source>The plan names nothing that we do not know</source>
        <translation>Der Plan nennt nichts, was wir nicht wissen</translation>
    </message>
    <message>
        <source>No action was due or done in the last 90 days</source>
        <translation>In den letzten 90 Tagen war keine Maßnahme fällig oder erledigt</translation>
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
        <translation>Vertriebsleitung oder Pate</translation>
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
        <source>nothing to mend</source>
        <translation>nichts zu bessern</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu bessern</translation>
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
        <translation>Laufendes Geschäft, 12 Monate</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
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
</context>
</TS>
