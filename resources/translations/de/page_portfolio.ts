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
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
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
        <source>Export the portfolio as PDF</source>
        <translation>Portfolio als PDF ausgeben</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
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
</TS>
