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
        <source>Nothing to look at yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>The portfolio shows who carries the business, where each account stands and how the key accounts do against their targets. It needs customers and their sales.</source>
        <translation>Das Portfolio zeigt, wer das Geschäft trägt, wo jeder Kunde steht und wie die Schlüsselkunden gegen ihre Vorgaben liegen. Dafür braucht es Kunden und ihre Umsätze.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Key account matrix</source>
        <translation>Schlüsselkunden-Matrix</translation>
    </message>
    <message>
        <source>bubble = revenue</source>
        <translation>Kreis = Umsatz</translation>
    </message>
    <message>
        <source>Key accounts against target</source>
        <translation>Schlüsselkunden gegen Vorgabe</translation>
    </message>
    <message>
        <source>No key accounts yet</source>
        <translation>Noch keine Schlüsselkunden</translation>
    </message>
    <message>
        <source>Rank your accounts by criteria you can defend, draw the line, and record the decision.</source>
        <translation>Ordnen Sie Ihre Kunden nach Kriterien, die Sie vertreten können, ziehen Sie die Grenze und halten Sie die Entscheidung fest.</translation>
    </message>
    <message>
        <source>Choose key accounts</source>
        <translation>Schlüsselkunden auswählen</translation>
    </message>
    <message>
        <source>Manager workload</source>
        <translation>Auslastung der Betreuer</translation>
    </message>
    <message>
        <source>planned hours per year</source>
        <translation>geplante Stunden im Jahr</translation>
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
        <source>all account managers</source>
        <translation>alle Betreuer</translation>
    </message>
    <message>
        <source>classes A 80 %, B 95 %, C rest</source>
        <translation>Klassen A 80 %, B 95 %, C Rest</translation>
    </message>
    <message>
        <source>fiscal year %1</source>
        <translation>Geschäftsjahr %1</translation>
    </message>
    <message>
        <source>No hours are planned yet. Assignments of the team to accounts bring them.</source>
        <translation>Noch sind keine Stunden geplant. Sie kommen aus den Zuordnungen des Teams zu Kunden.</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>Portfolio exportieren</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portfolio</translation>
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
        <source>No sales in this workspace yet</source>
        <translation>Noch keine Umsätze in dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Umsätze importieren</translation>
    </message>
    <message>
        <source>Net revenue of %1: invoices less credit notes</source>
        <translation>Nettoumsatz %1: Rechnungen abzüglich Gutschriften</translation>
    </message>
    <message>
        <source>%1 to the time before</source>
        <translation>%1 zum Vorzeitraum</translation>
    </message>
    <message>
        <source>The same span before: %1</source>
        <translation>Gleicher Zeitraum davor: %1</translation>
    </message>
    <message>
        <source>nothing in the time before</source>
        <translation>nichts im Vorzeitraum</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Sales carry no margin yet</source>
        <translation>Umsätze noch ohne Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Import sales with margins</source>
        <translation>Umsätze mit DB importieren</translation>
    </message>
    <message>
        <source>Contribution margin (DB I) over revenue, of sales that carry a margin</source>
        <translation>Deckungsbeitrag (DB I) durch Umsatz, aus Umsätzen mit Deckungsbeitrag</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 in the period</source>
        <translation>%1 im Zeitraum</translation>
    </message>
    <message>
        <source>Target attainment %1</source>
        <translation>Zielerreichung %1</translation>
    </message>
    <message>
        <source>No revenue target agreed</source>
        <translation>Keine Umsatzvorgabe vereinbart</translation>
    </message>
    <message>
        <source>Import targets</source>
        <translation>Vorgaben importieren</translation>
    </message>
    <message>
        <source>No sales this fiscal year yet</source>
        <translation>Noch kein Umsatz im Geschäftsjahr</translation>
    </message>
    <message>
        <source>%1 behind so far</source>
        <translation>bisher %1 im Rückstand</translation>
    </message>
    <message>
        <source>%1 ahead so far</source>
        <translation>bisher %1 voraus</translation>
    </message>
    <message>
        <source>%1 of the %2 that %3 of 12 months should have brought; target of the year %4</source>
        <translation>%1 von %2, die %3 von 12 Monaten hätten bringen sollen; Vorgabe des Jahres %4</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Chancen</translation>
    </message>
    <message>
        <source>No open opportunity, so no forecast</source>
        <translation>Keine offene Chance, daher keine Prognose</translation>
    </message>
    <message>
        <source>Import opportunities</source>
        <translation>Chancen importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation><numerusform>%n offen</numerusform><numerusform>%n offen</numerusform></translation>
    </message>
    <message>
        <source>Amount × probability of open opportunities, %1 in all</source>
        <translation>Wert × Wahrscheinlichkeit der offenen Chancen, insgesamt %1</translation>
    </message>
    <message>
        <source>P10 to P90: %1 to %2</source>
        <translation>P10 bis P90: %1 bis %2</translation>
    </message>
    <message>
        <source>In 8 of 10 cases between %1 and %2, half the time above %3</source>
        <translation>In 8 von 10 Fällen zwischen %1 und %2, in der Hälfte der Fälle über %3</translation>
    </message>
    <message numerus="yes">
        <source>%n past the expected close (%1), not counted</source>
        <translation><numerusform>%n über den erwarteten Abschluss hinaus (%1), nicht gezählt</numerusform><numerusform>%n über den erwarteten Abschluss hinaus (%1), nicht gezählt</numerusform></translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Kundenzufriedenheit</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Set a goal in a plan</source>
        <translation>Ziel im Plan setzen</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>No revenue in this period</source>
        <translation>Kein Umsatz in diesem Zeitraum</translation>
    </message>
    <message>
        <source>largest account %1</source>
        <translation>größter Kunde %1</translation>
    </message>
    <message>
        <source>As concentrated as %1 accounts of equal size; the five largest bring %2</source>
        <translation>So konzentriert wie %1 gleich große Kunden; die fünf größten bringen %2</translation>
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
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Ohne Vorgabe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Against the part of the year&apos;s target that the months so far should have brought: on track from 100 %, at risk from 90 %, behind below</source>
        <translation>Gegen den Teil der Jahresvorgabe, den die bisherigen Monate hätten bringen sollen: im Plan ab 100 %, gefährdet ab 90 %, darunter im Rückstand</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Von Vorgabe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation><numerusform>%n Kunde</numerusform><numerusform>%n Kunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s)</source>
        <translation><numerusform>%n Schlüsselkunde</numerusform><numerusform>%n Schlüsselkunden</numerusform></translation>
    </message>
    <message>
        <source>Rate accounts on both axes to place them here.</source>
        <translation>Bewerten Sie Kunden auf beiden Achsen, um sie hier einzuordnen.</translation>
    </message>
</context>
</TS>
