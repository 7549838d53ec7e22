<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Im Moment braucht Sie nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) need you now</source>
        <translation>
            <numerusform>%n Eintrag braucht Sie jetzt</numerusform>
            <numerusform>%n Einträge brauchen Sie jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; about %2 a year hangs on these accounts.</source>
        <translation>%1; an diesen Kunden hängen rund %2 im Jahr.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Back on the list</source>
        <translation>Wieder auf die Liste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>What needs somebody, most valuable first</source>
        <translation>Was jemanden braucht, das Wertvollste zuerst</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nichts vorhanden.</translation>
    </message>
    <message>
        <source>Log a talk</source>
        <translation>Gespräch erfassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nothing needs you here</source>
        <translation>Hier braucht Sie nichts</translation>
    </message>
    <message>
        <source>No action, promise, notice day or overdue talk falls into this span.</source>
        <translation>Keine Maßnahme, keine Zusage, kein Kündigungstag und kein überfälliges Gespräch fällt in diesen Zeitraum.</translation>
    </message>
    <message>
        <source>Show everything ahead</source>
        <translation>Alles Kommende zeigen</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Kunde</translation>
    </message>
    <message>
        <source>As soon as there are customers, their due actions, promises, notice days and overdue talks stand here every morning.</source>
        <translation>Sobald es Kunden gibt, stehen hier jeden Morgen fällige Maßnahmen, Zusagen, Kündigungstage und überfällige Gespräche.</translation>
    </message>
    <message>
        <source>Open the demo workspace</source>
        <translation>Beispielmappe öffnen</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Why it was put off</source>
        <translation>Warum zurückgestellt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Es geht um</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>%1 so far; by now %2 of the year&apos;s target of %3 should be there</source>
        <translation>Bisher %1; bis jetzt müssten vom Jahresziel %3 schon %2 erreicht sein</translation>
    </message>
    <message>
        <source>My revenue target %1</source>
        <translation>Mein Umsatzziel %1</translation>
    </message>
    <message>
        <source>My margin target %1</source>
        <translation>Mein DB-Ziel %1</translation>
    </message>
    <message>
        <source>Accounts on target</source>
        <translation>Kunden im Ziel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Accounts at 98 % and more of what the elapsed months should have brought, of those with a revenue target</source>
        <translation>Kunden, die mindestens 98 % dessen erreichen, was die verstrichenen Monate hätten bringen sollen, von denen mit Umsatzziel</translation>
    </message>
    <message>
        <source>Pipeline, weighted</source>
        <translation>Pipeline, gewichtet</translation>
    </message>
    <message>
        <source>%1 open opportunities of %2; %3 of them past their expected close bring nothing here</source>
        <translation>%1 offene Chancen über %2; %3 davon sind über ihren erwarteten Abschluss hinaus und zählen hier nicht</translation>
    </message>
</context>
</TS>
