<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>report</name>
    <message>
        <source>contribution margin</source>
        <translation>Deckungsbeitrags</translation>
    </message>
    <message>
        <source>won business</source>
        <translation>gewonnenen Geschäfts</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatzes</translation>
    </message>
    <message>
        <source>No sales in this period</source>
        <translation>Keine Umsätze in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1 of %2 accounts (%3) make 80 % of %4</source>
        <translation>%1 von %2 Kunden (%3) bringen 80 % des %4</translation>
    </message>
    <message>
        <source>accounts, largest first</source>
        <translation>Kunden, größter zuerst</translation>
    </message>
    <message>
        <source>Import sales to see who carries the business.</source>
        <translation>Importieren Sie Umsätze, um zu sehen, wer das Geschäft trägt.</translation>
    </message>
    <message>
        <source>%1 accounts: 80 %</source>
        <translation>%1 Kunden: 80 %</translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation>Klasse %1: %2</translation>
    </message>
    <message>
        <source>Revenue per month</source>
        <translation>Umsatz je Monat</translation>
    </message>
    <message>
        <source>same month of the year before</source>
        <translation>gleicher Monat des Vorjahres</translation>
    </message>
    <message>
        <source>month not over yet</source>
        <translation>laufender Monat</translation>
    </message>
    <message>
        <source>No sales yet. Import sales lines to see months here.</source>
        <translation>Noch keine Umsätze. Importieren Sie Umsatzzeilen, um hier Monate zu sehen.</translation>
    </message>
    <message>
        <source>%1 in twelve months, %2 on the year before</source>
        <translation>%1 in zwölf Monaten, %2 gegenüber dem Vorjahr</translation>
    </message>
    <message>
        <source>%1 in twelve months</source>
        <translation>%1 in zwölf Monaten</translation>
    </message>
    <message>
        <source>Star: invest selectively</source>
        <translation>Star: gezielt ausbauen</translation>
    </message>
    <message>
        <source>Status: maintain</source>
        <translation>Status: halten</translation>
    </message>
    <message>
        <source>Streamline: manage for cash</source>
        <translation>Straffen</translation>
    </message>
    <message>
        <source>Strategic: invest</source>
        <translation>Strategisch: investieren</translation>
    </message>
    <message>
        <source>Our strength with the customer</source>
        <translation>Unsere Stärke beim Kunden</translation>
    </message>
    <message>
        <source>Attractiveness</source>
        <translation>Attraktivität</translation>
    </message>
    <message>
        <source>area of a bubble: revenue of twelve months</source>
        <translation>Kreisfläche: Umsatz in zwölf Monaten</translation>
    </message>
    <message>
        <source>Rate accounts on both axes to place them here.</source>
        <translation>Bewerten Sie Kunden auf beiden Achsen, um sie hier einzuordnen.</translation>
    </message>
    <message>
        <source>%1 lies in the field “%2”</source>
        <translation>%1 liegt im Feld „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are strategic: attractive, and we are strong there</source>
        <translation><numerusform>%n Kunde ist strategisch: attraktiv, und wir sind dort stark</numerusform><numerusform>%n Kunden sind strategisch: attraktiv, und wir sind dort stark</numerusform></translation>
    </message>
    <message>
        <source>model “%1”</source>
        <translation>Modell „%1“</translation>
    </message>
    <message>
        <source>Nothing is ranked yet.</source>
        <translation>Noch nichts in der Rangfolge.</translation>
    </message>
</context>
</TS>
