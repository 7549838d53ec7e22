<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Key account matrix</source>
        <translation>Schlüsselkunden-Matrix</translation>
    </message>
    <message>
        <source>Key accounts against target</source>
        <translation>Schlüsselkunden gegen Vorgabe</translation>
    </message>
    <message>
        <source>Manager workload</source>
        <translation>Auslastung der Betreuer</translation>
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
        <source>No hours are planned yet. Assignments of the team to accounts bring them.</source>
        <translation>Noch sind keine Stunden geplant. Sie kommen aus den Zuordnungen des Teams zu Kunden.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <translation>%1 von %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts zu besprechen</translation>
    </message>
    <message>
        <source>The portfolio shows revenue, dependency and targets of all accounts. Import customers and their sales to fill it.</source>
        <translation>Das Portfolio zeigt Umsatz, Abhängigkeit und Vorgaben aller Kunden. Es füllt sich, sobald Kunden und ihre Umsätze importiert sind.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>being computed …</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>all managers</source>
        <translation>alle Betreuer</translation>
    </message>
    <message>
        <source>No key account is decided yet</source>
        <translation>Noch kein Schlüsselkunde festgelegt</translation>
    </message>
    <message>
        <source>Rank the accounts, draw the line and record the decision; the key accounts then stand here with their targets.</source>
        <translation>Kunden in eine Rangfolge bringen, die Grenze ziehen und die Entscheidung festhalten – danach stehen die Schlüsselkunden hier mit ihren Vorgaben.</translation>
    </message>
    <message>
        <source>Select key accounts</source>
        <translation>Schlüsselkunden auswählen</translation>
    </message>
    <message>
        <source>of target: share of what the months so far should have brought</source>
        <translation>Zielerreichung: Anteil an dem, was die bisherigen Monate bringen sollten</translation>
    </message>
    <message>
        <source>hours planned for accounts of the hours there are, a year</source>
        <translation>für Kunden verplante von verfügbaren Stunden im Jahr</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie sie entsteht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The largest records behind it</source>
        <translation>Die größten Posten dahinter</translation>
    </message>
    <message>
        <source>Tick who would be gone</source>
        <translation>Ankreuzen, wer wegfiele</translation>
    </message>
    <message>
        <source>a group with everything below it; nothing is written</source>
        <translation>ein Konzern mit allem darunter; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Kein Kunde passt.</translation>
    </message>
    <message>
        <source>Everybody back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>What goes with them</source>
        <translation>Was mit ihnen verloren geht</translation>
    </message>
    <message>
        <source>With everybody</source>
        <translation>Mit allen</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Ohne sie</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Pareto and concentration</source>
        <translation>Pareto und Konzentration</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What would be left without some accounts?</source>
        <translation>Was bliebe ohne einzelne Kunden?</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1: %2 less revenue, %3 of all</source>
        <translation>Ohne %1: %2 weniger Umsatz, %3 des Ganzen</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Pipeline</translation>
    </message>
    <message>
        <source>Customers that buy</source>
        <translation>Kaufende Kunden</translation>
    </message>
    <message>
        <source>Largest customer</source>
        <translation>Größter Kunde</translation>
    </message>
    <message>
        <source>%1 hours a year of the team are freed.</source>
        <translation>%1 Stunden des Teams im Jahr werden frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are lost.</source>
        <translation>
            <numerusform>%n Kontakt geht verloren.</numerusform>
            <numerusform>%n Kontakte gehen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(ies) end.</source>
        <translation>
            <numerusform>%n offene Verkaufschance endet.</numerusform>
            <numerusform>%n offene Verkaufschancen enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of new revenue at the present average margin would make up for the lost margin.</source>
        <translation>Neuer Umsatz von %1 mit der heutigen Durchschnittsmarge würde den verlorenen Deckungsbeitrag ersetzen.</translation>
    </message>
    <message>
        <source>Contracts are not recorded in this workspace, so none are counted.</source>
        <translation>Verträge sind in dieser Arbeitsmappe nicht erfasst und deshalb nicht gezählt.</translation>
    </message>
    <message>
        <source>Who changed class</source>
        <translation>Wer die Klasse gewechselt hat</translation>
    </message>
    <message>
        <source>the sales do not reach back to a period to compare with</source>
        <translation>die Umsätze reichen nicht bis in einen Vergleichszeitraum zurück</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Everybody is in the cumulation</source>
        <translation>Alle sind in der Kumulation</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) outside the cumulation</source>
        <translation>
            <numerusform>%n Kunde außerhalb der Kumulation</numerusform>
            <numerusform>%n Kunden außerhalb der Kumulation</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>credit notes or costs above sales</source>
        <translation>Gutschriften oder Kosten über dem Umsatz</translation>
    </message>
    <message>
        <source>nothing in this period</source>
        <translation>nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Open the Pareto</source>
        <translation>Pareto öffnen</translation>
    </message>
    <message>
        <source>Try what a loss would do</source>
        <translation>Verlust durchspielen</translation>
    </message>
    <message>
        <source>Won business</source>
        <translation>Gewonnenes Geschäft</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Konzerne</translation>
    </message>
    <message>
        <source>Single accounts</source>
        <translation>Einzelne Kunden</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Class A up to</source>
        <translation>Klasse A bis</translation>
    </message>
    <message>
        <source>B up to</source>
        <translation>B bis</translation>
    </message>
    <message>
        <source>Share of the whole where class A ends; the line in the chart can be dragged too</source>
        <translation>Anteil am Ganzen, bei dem Klasse A endet; die Linie im Diagramm lässt sich auch ziehen</translation>
    </message>
    <message>
        <source>Share of the whole where class B ends</source>
        <translation>Anteil am Ganzen, bei dem Klasse B endet</translation>
    </message>
    <message>
        <source>How much hangs on few</source>
        <translation>Wie viel an wenigen hängt</translation>
    </message>
    <message>
        <source>Nobody changed class.</source>
        <translation>Niemand hat die Klasse gewechselt.</translation>
    </message>
    <message>
        <source>drag the dashed lines to try another cut</source>
        <translation>gestrichelte Linien ziehen, um einen anderen Schnitt zu versuchen</translation>
    </message>
    <message>
        <source>shares are of the positive values; these are listed, never mixed in</source>
        <translation>Anteile gelten für die positiven Werte; diese hier sind aufgeführt, aber nicht eingerechnet</translation>
    </message>
    <message>
        <source>Nothing positive in this period, so nothing to measure.</source>
        <translation>In diesem Zeitraum ist nichts positiv, also nichts zu messen.</translation>
    </message>
    <message>
        <source>per group; A to 80 %, B to 95 %</source>
        <translation>je Konzern; A bis 80 %, B bis 95 %</translation>
    </message>
    <message>
        <source>What a year may cost by chance</source>
        <translation>Was ein Jahr durch Zufall kosten kann</translation>
    </message>
    <message>
        <source>Tick one or more accounts on the left: hours, contacts and opportunities that go with them stand here.</source>
        <translation>Links einen oder mehrere Kunden ankreuzen: Hier steht dann, welche Stunden, Kontakte und Chancen mit ihnen wegfallen.</translation>
    </message>
    <message>
        <source>Gap to the year&apos;s target</source>
        <translation>Lücke zur Jahresvorgabe</translation>
    </message>
    <message>
        <source>That is the revenue of %1 customers of the middle size.</source>
        <translation>Das entspricht dem Umsatz von %1 mittelgroßen Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>The margin of %n account(s) is not recorded and not in the lost margin.</source>
        <translation>
            <numerusform>Der Deckungsbeitrag von %n Kunden ist nicht erfasst und im verlorenen nicht enthalten.</numerusform>
            <numerusform>Der Deckungsbeitrag von %n Kunden ist nicht erfasst und im verlorenen nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>On average %1 of %2 leaves within a year.</source>
        <translation>Im Mittel gehen in einem Jahr %1 %2 verloren.</translation>
    </message>
    <message>
        <source>In 19 of 20 years it is at most %1; in the others %2 on average.</source>
        <translation>In 19 von 20 Jahren sind es höchstens %1, in den übrigen im Mittel %2.</translation>
    </message>
    <message>
        <source>%1 explains %2 of the bad years; its chance of being lost is put at %3.</source>
        <translation>%1 erklärt %2 der schlechten Jahre; die Verlustwahrscheinlichkeit wird auf %3 geschätzt.</translation>
    </message>
    <message>
        <source>10,000 drawn years from what is recorded (silence, decline, contacts, risks): an order of magnitude, no forecast.</source>
        <translation>10.000 gezogene Jahre aus dem Erfassten (Stille, Rückgang, Kontakte, Risiken): eine Größenordnung, keine Prognose.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsprache</translation>
    </message>
    <message>
        <source>Summary on one page …</source>
        <translation>Zusammenfassung auf einer Seite …</translation>
    </message>
    <message>
        <source>Full report, a page per topic …</source>
        <translation>Voller Bericht, eine Seite je Thema …</translation>
    </message>
    <message>
        <source>Portfolio report</source>
        <translation>Portfolio-Bericht</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zum Überblick</translation>
    </message>
    <message>
        <source>All records behind it</source>
        <translation>Alle Datensätze dahinter</translation>
    </message>
    <message>
        <source>No record is behind this figure.</source>
        <translation>Hinter dieser Zahl steht kein Datensatz.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What it does not see</source>
        <translation>Was sie nicht sieht</translation>
    </message>
    <message>
        <source>Profit and effort</source>
        <translation>Ertrag und Aufwand</translation>
    </message>
    <message>
        <source>What accounts leave after cost</source>
        <translation>Was Kunden nach Kosten übrig lassen</translation>
    </message>
    <message>
        <source>Import cost lines and sales with margins to see which accounts earn and which cost.</source>
        <translation>Kosten je Kunde und Umsätze mit Deckungsbeitrag importieren, um zu sehen, wer verdient und wer kostet.</translation>
    </message>
    <message>
        <source>Revenue against margin</source>
        <translation>Umsatz und Deckungsbeitrag</translation>
    </message>
    <message>
        <source>accounts whose margin class is worse than their revenue class</source>
        <translation>Kunden, deren DB-Klasse schlechter ist als ihre Umsatzklasse</translation>
    </message>
    <message>
        <source>How evenly they buy</source>
        <translation>Wie gleichmäßig sie kaufen</translation>
    </message>
    <message>
        <source>variation of the months: X up to 0.5, Y up to 1, Z above</source>
        <translation>Schwankung der Monate: X bis 0,5, Y bis 1, Z darüber</translation>
    </message>
    <message>
        <source>X: even</source>
        <translation>X: gleichmäßig</translation>
    </message>
    <message>
        <source>Y: varying</source>
        <translation>Y: schwankend</translation>
    </message>
    <message>
        <source>Z: in lumps</source>
        <translation>Z: in Schüben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are planned beyond their hours: hand accounts over.</source>
        <translation>
            <numerusform>%n Mitarbeiter ist über seine Stunden hinaus verplant: Kunden abgeben.</numerusform>
            <numerusform>%n Mitarbeiter sind über ihre Stunden hinaus verplant: Kunden abgeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>DB</translation>
    </message>
    <message>
        <source>Margin share</source>
        <translation>DB-Quote</translation>
    </message>
    <message>
        <source>Revenue under contract</source>
        <translation>Vertraglich gebundener Umsatz</translation>
    </message>
</context>
<context>
    <name>report</name>
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
</context>
<context>
    <name>review</name>
    <message>
        <source>Notes of this review</source>
        <translation>Notizen dieser Durchsprache</translation>
    </message>
    <message>
        <source>What was said or agreed</source>
        <translation>Was gesagt oder vereinbart wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Als Notiz</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>Als Maßnahme</translation>
    </message>
    <message>
        <source>Owner of the action</source>
        <translation>Verantwortlich für die Maßnahme</translation>
    </message>
    <message>
        <source>Due day of the action</source>
        <translation>Termin der Maßnahme</translation>
    </message>
    <message>
        <source>Enter keeps the note, Ctrl+Enter makes it an action with this owner and day.</source>
        <translation>Enter behält die Notiz, Strg+Enter macht sie zur Maßnahme mit diesem Verantwortlichen und Termin.</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Begin the review to write notes; looking through changes nothing.</source>
        <translation>Zum Mitschreiben die Durchsprache beginnen; Durchsehen ändert nichts.</translation>
    </message>
    <message>
        <source>Nothing was noted about this account.</source>
        <translation>Zu diesem Kunden wurde nichts notiert.</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ohne Verantwortlichen</translation>
    </message>
    <message>
        <source>%1 of %2 discussed</source>
        <translation>%1 von %2 besprochen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>look at again</source>
        <translation>wiedervorlegen</translation>
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
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>likelihood %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>No earlier review</source>
        <translation>Keine frühere Durchsprache</translation>
    </message>
    <message>
        <source>Account before</source>
        <translation>Vorheriger Kunde</translation>
    </message>
    <message>
        <source>Account before (left arrow, Page Up)</source>
        <translation>Vorheriger Kunde (Pfeil links, Bild auf)</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Next account (right arrow, Page Down)</source>
        <translation>Nächster Kunde (Pfeil rechts, Bild ab)</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>Wiedervorlegen</translation>
    </message>
    <message>
        <source>Comes up higher in the next review (Ctrl+L)</source>
        <translation>Kommt in der nächsten Durchsprache weiter vorn (Strg+L)</translation>
    </message>
    <message>
        <source>Marks the account as discussed and goes on (Ctrl+D)</source>
        <translation>Merkt den Kunden als besprochen und geht weiter (Strg+D)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back to the overview of reviews (Escape)</source>
        <translation>Zurück zur Übersicht der Durchsprachen (Esc)</translation>
    </message>
    <message>
        <source>Order of the review</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What needs intervention comes first; hover over an account to see why.</source>
        <translation>Was Eingreifen braucht, kommt zuerst; der Mauszeiger über einem Kunden zeigt, warum.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo er steht</translation>
    </message>
    <message>
        <source>Why it comes up, and what to do</source>
        <translation>Warum er drankommt, und was zu tun ist</translation>
    </message>
    <message>
        <source>Plan, actions and risks</source>
        <translation>Plan, Maßnahmen und Risiken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Discussed, next</source>
        <translation>Besprochen, weiter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Targets of fiscal year %1</source>
        <translation>Ziele im Geschäftsjahr %1</translation>
    </message>
    <message>
        <source>run rate: the year if it goes on like this</source>
        <translation>Hochrechnung: das Jahr, wenn es so weitergeht</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Run rate</source>
        <translation>Hochrechnung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No open action.</source>
        <translation>Keine offene Maßnahme.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>No risk is written down.</source>
        <translation>Kein Risiko ist festgehalten.</translation>
    </message>
    <message>
        <source>The review is frozen with its figures</source>
        <translation>Die Durchsprache ist mit ihren Zahlen eingefroren</translation>
    </message>
    <message>
        <source>The review is discarded</source>
        <translation>Die Durchsprache ist verworfen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Durchsprachen</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Durchsprache beginnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Keeps all figures and notes as they are now; a frozen review is never changed</source>
        <translation>Behält alle Zahlen und Notizen, wie sie jetzt sind; eine eingefrorene Durchsprache wird nie geändert</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Conclusion: what the portfolio as a whole needs</source>
        <translation>Ergebnis: was das Portfolio im Ganzen braucht</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Part of the review</source>
        <translation>Teil der Durchsprache</translation>
    </message>
    <message>
        <source>Review to compare with</source>
        <translation>Durchsprache zum Vergleich</translation>
    </message>
    <message>
        <source>Reviewed accounts</source>
        <translation>Besprochene Kunden</translation>
    </message>
    <message>
        <source>No account was on the table.</source>
        <translation>Kein Kunde lag auf dem Tisch.</translation>
    </message>
    <message>
        <source>Notes and actions</source>
        <translation>Notizen und Maßnahmen</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nichts wurde notiert.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>Neither review has an account.</source>
        <translation>Keine der beiden hat einen Kunden.</translation>
    </message>
    <message>
        <source>No review was held yet</source>
        <translation>Noch keine Durchsprache gehalten</translation>
    </message>
    <message>
        <source>There is nobody to review</source>
        <translation>Niemand zu besprechen</translation>
    </message>
    <message>
        <source>Step through the key accounts, those that need intervention first; note what is agreed, make actions of it, and freeze the figures to compare with the next time.</source>
        <translation>Gehen Sie die Key Accounts durch, zuerst die, bei denen man eingreifen muss; halten Sie fest, was vereinbart wird, machen Sie Maßnahmen daraus und frieren Sie die Zahlen ein, um sie das nächste Mal zu vergleichen.</translation>
    </message>
    <message>
        <source>Decide who the key accounts are; they are then reviewed here one by one.</source>
        <translation>Entscheiden Sie, wer Key Account ist; hier werden sie dann einer nach dem anderen besprochen.</translation>
    </message>
    <message>
        <source>Select key accounts</source>
        <translation>Key Accounts auswählen</translation>
    </message>
    <message>
        <source>No conclusion was written down.</source>
        <translation>Kein Ergebnis wurde festgehalten.</translation>
    </message>
    <message>
        <source>Accounts %1</source>
        <translation>Kunden %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notizen %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Sales lead</source>
        <translation>Vertriebsleitung</translation>
    </message>
    <message>
        <source>with today</source>
        <translation>mit heute</translation>
    </message>
    <message>
        <source>with the review of %1</source>
        <translation>mit der Durchsprache vom %1</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Das ganze Portfolio</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gang</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>gehalten von %1</translation>
    </message>
    <message>
        <source>revenue %1</source>
        <translation>Umsatz %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Marge %1</translation>
    </message>
    <message>
        <source>model “%1”</source>
        <translation>Modell „%1“</translation>
    </message>
    <message>
        <source>%1 of %2 actions agreed then are done</source>
        <translation>%1 von %2 damals vereinbarten Maßnahmen sind erledigt</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>besprochen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why it came up</source>
        <translation>Warum er drankam</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Vom Ziel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkzeichen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Owner and day</source>
        <translation>Verantwortlich, Termin</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>Key Account</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Revenue before</source>
        <translation>Umsatz davor</translation>
    </message>
    <message>
        <source>Revenue after</source>
        <translation>Umsatz danach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Score change</source>
        <translation>Punkte +/−</translation>
    </message>
</context>
</TS>
