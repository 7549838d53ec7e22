<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>account</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 gelöscht</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Missing most</source>
        <translation>Größte Lücke</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>a year; free is what is there less what is planned</source>
        <translation>im Jahr; frei ist, was da ist, abzüglich dessen, was geplant ist</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Stunden erfassen</translation>
    </message>
    <message>
        <source>What each tier gets</source>
        <translation>Was jede Stufe bekommt</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>New rating</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Fit to the accounts</source>
        <translation>Passung zu den Kunden</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Neuer Bedarf</translation>
    </message>
    <message>
        <source>Nobody yet. Import the team, or add it in the settings.</source>
        <translation>Noch niemand. Lesen Sie das Team ein oder legen Sie es in den Einstellungen an.</translation>
    </message>
    <message>
        <source>No skill is rated. Ratings stay out of shared copies unless they are chosen.</source>
        <translation>Keine Fähigkeit ist bewertet. Bewertungen bleiben aus weitergegebenen Kopien heraus, wenn sie nicht gewählt werden.</translation>
    </message>
    <message>
        <source>Nothing to compare: neither needs of their accounts nor ratings.</source>
        <translation>Nichts zu vergleichen: weder Bedarf der Kunden noch Bewertungen.</translation>
    </message>
    <message>
        <source>No tier has a rule yet.</source>
        <translation>Noch keine Stufe hat eine Regel.</translation>
    </message>
    <message>
        <source>%1 hours a year are there, %2 are planned</source>
        <translation>%1 Stunden im Jahr sind da, %2 sind geplant</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>choose somebody above</source>
        <translation>oben jemanden wählen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Talk (days)</source>
        <translation>Kontakt (Tage)</translation>
    </message>
    <message>
        <source>Review (months)</source>
        <translation>Review (Monate)</translation>
    </message>
    <message>
        <source>Hours/year</source>
        <translation>Stunden/Jahr</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Vorgesehen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>more than promised</source>
        <translation>mehr als vorgesehen</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>wie vorgesehen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Time by account</source>
        <translation>Zeit je Kunde</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>No tier promises hours, and none are planned or logged.</source>
        <translation>Keine Stufe sieht Stunden vor, und es sind keine geplant oder erfasst.</translation>
    </message>
    <message>
        <source>Every account gets the time that its tier promises</source>
        <translation>Jeder Kunde bekommt die Zeit, die seine Stufe vorsieht</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) get less of our time than their tier promises</source>
        <translation>
            <numerusform>%n Kunde bekommt weniger Zeit, als seine Stufe vorsieht</numerusform>
            <numerusform>%n Kunden bekommen weniger Zeit, als ihre Stufe vorsieht</numerusform>
        </translation>
    </message>
    <message>
        <source>hours a year; Enter opens the account&apos;s team</source>
        <translation>Stunden im Jahr; Eingabe öffnet das Team des Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) get more; hours a year</source>
        <translation>
            <numerusform>%n Kunde bekommt mehr; Stunden im Jahr</numerusform>
            <numerusform>%n Kunden bekommen mehr; Stunden im Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Revenue credited for the last twelve months, by the credits of the account teams; without any, all of it is the account manager&apos;s.</source>
        <translation>Zugerechneter Umsatz der letzten zwölf Monate nach den Zurechnungen der Key-Account-Teams; wo keine steht, zählt alles für den Betreuer.</translation>
    </message>
</context>
</TS>
