<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <source>Key account selection</source>
        <translation>Schlüsselkunden</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Possible score</source>
        <translation>Mögliche Punkte</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Place by revenue</source>
        <translation>Rang nach Umsatz</translation>
    </message>
    <message>
        <source>Attractiveness</source>
        <translation>Attraktivität</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Tier now</source>
        <translation>Heutige Einstufung</translation>
    </message>
    <message>
        <source>knocked out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>zu wenig bekannt</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>fällt heraus</translation>
    </message>
    <message>
        <source>Only %1 of the weight is known; from 60 % on an account is ranked.</source>
        <translation>Nur %1 des Gewichts sind bekannt; ab 60 % bekommt ein Kunde einen Rang.</translation>
    </message>
    <message>
        <source>%1 of the weight is known. The rest may take the score anywhere from %2 to %3.</source>
        <translation>%1 des Gewichts sind bekannt. Mit dem Rest sind zwischen %2 und %3 Punkte möglich.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Kriterien und Gewichte</translation>
    </message>
    <message>
        <source>sum 100</source>
        <translation>Summe 100</translation>
    </message>
    <message>
        <source>what each criterion adds to the score</source>
        <translation>was jedes Kriterium an Punkten bringt</translation>
    </message>
    <message>
        <source>from the workspace&apos;s figures</source>
        <translation>aus den Zahlen</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n Kriterium</numerusform>
            <numerusform>%n Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) ranked</source>
        <translation>
            <numerusform>%n Kunde mit Rang</numerusform>
            <numerusform>%n Kunden mit Rang</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not decided yet</source>
        <translation>Entwurf, noch nicht entschieden</translation>
    </message>
    <message>
        <source>Selection model</source>
        <translation>Auswahlmodell</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Nobody to choose from yet</source>
        <translation>Noch niemand zur Auswahl</translation>
    </message>
    <message>
        <source>Import your customers and their sales: the ranking starts from sales alone, and you sharpen it with ratings.</source>
        <translation>Importieren Sie Ihre Kunden und deren Umsätze: Die Rangliste entsteht zunächst aus den Umsätzen allein und wird durch Bewertungen schärfer.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
</context>
</TS>
