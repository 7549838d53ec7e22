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
        <translation>Aufbau</translation>
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
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the weights and the line of the stored model</source>
        <translation>Zurück zu den Gewichten und zur Linie des gespeicherten Modells</translation>
    </message>
    <message>
        <source>Stores weights and line as a version of the model; earlier decisions keep theirs</source>
        <translation>Speichert Gewichte und Linie als neue Version des Modells; frühere Entscheidungen behalten ihre</translation>
    </message>
    <message>
        <source>Lock this weight</source>
        <translation>Gewicht festhalten</translation>
    </message>
    <message>
        <source>Unlock this weight</source>
        <translation>Gewicht freigeben</translation>
    </message>
    <message>
        <source>Left out for all, because nobody recorded it: %1</source>
        <translation>Für alle weggelassen, weil es nirgends erfasst ist: %1</translation>
    </message>
    <message>
        <source>Attractiveness for us</source>
        <translation>Attraktivität für uns</translation>
    </message>
    <message>
        <source>Our strength there</source>
        <translation>Unsere Stärke dort</translation>
    </message>
    <message>
        <source>from sales</source>
        <translation>aus Umsätzen</translation>
    </message>
    <message>
        <source>Frozen as: %1</source>
        <translation>Festgehalten als: %1</translation>
    </message>
    <message>
        <source>no longer ranked</source>
        <translation>ohne Rang</translation>
    </message>
    <message>
        <source>place %1 → %2</source>
        <translation>Rang %1 → %2</translation>
    </message>
    <message>
        <source>new at place %1</source>
        <translation>neu auf Rang %1</translation>
    </message>
    <message>
        <source>No account matches the filter.</source>
        <translation>Kein Kunde passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Key accounts:</source>
        <translation>Schlüsselkunden:</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>die besten</translation>
    </message>
    <message>
        <source>from score</source>
        <translation>ab Punkten</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>bis Stunden</translation>
    </message>
    <message>
        <source>What the line is drawn by</source>
        <translation>Wonach die Linie gezogen wird</translation>
    </message>
    <message>
        <source>Key account line</source>
        <translation>Linie der Schlüsselkunden</translation>
    </message>
    <message numerus="yes">
        <source>Key account line: %n account(s)</source>
        <translation>
            <numerusform>Linie der Schlüsselkunden: %n Kunde</numerusform>
            <numerusform>Linie der Schlüsselkunden: %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hours a month</source>
        <translation>%1 von %2 Stunden im Monat</translation>
    </message>
    <message>
        <source>%1 hours a month</source>
        <translation>%1 Stunden im Monat</translation>
    </message>
    <message>
        <source>Key account matrix</source>
        <translation>Kundenmatrix</translation>
    </message>
    <message>
        <source>Against the last decision</source>
        <translation>Gegen die letzte Entscheidung</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. Record the first decision once the list is right.</source>
        <translation>Noch ist nichts entschieden. Halten Sie die erste Entscheidung fest, sobald die Liste stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay</source>
        <translation>
            <numerusform>%n Kunde bleibt</numerusform>
            <numerusform>%n Kunden bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Key accounts need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>%1 h a month</source>
        <translation>%1 Std. im Monat</translation>
    </message>
    <message>
        <source>Enter the hours of your key account managers to see whether that is enough.</source>
        <translation>Tragen Sie die Stunden Ihrer Key Account Manager ein, um zu sehen, ob das reicht.</translation>
    </message>
    <message>
        <source>%1 of %2 h a month</source>
        <translation>%1 von %2 Std. im Monat</translation>
    </message>
    <message>
        <source>More than the key account managers have.</source>
        <translation>Mehr, als die Key Account Manager haben.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>account</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>out</source>
        <comment>account</comment>
        <translation>raus</translation>
    </message>
    <message>
        <source>Key account decision</source>
        <translation>Schlüsselkunden-Entscheidung</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Kunde öffnen</translation>
    </message>
    <message>
        <source>The rating of “%1” is from %2.</source>
        <translation>Die Bewertung von „%1“ stammt vom %2.</translation>
    </message>
    <message>
        <source>Knocked out, whatever it scores</source>
        <translation>Ausgeschlossen, unabhängig von den Punkten</translation>
    </message>
    <message>
        <source>Too little is known for a place</source>
        <translation>Zu wenig bekannt für einen Rang</translation>
    </message>
    <message>
        <source>Not known: %1. Between %2 and %3 points are possible.</source>
        <translation>Nicht bekannt: %1. Möglich sind %2 bis %3 Punkte.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>below the line</source>
        <translation>unter der Linie</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Was ihn bewegt hat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s)</source>
        <translation>
            <numerusform>%n Schlüsselkunde</numerusform>
            <numerusform>%n Schlüsselkunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n kommt dazu</numerusform>
            <numerusform>%n kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n fällt heraus</numerusform>
            <numerusform>%n fallen heraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n bleibt</numerusform>
            <numerusform>%n bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded: %n key account(s)</source>
        <translation>
            <numerusform>Entscheidung festgehalten: %n Schlüsselkunde</numerusform>
            <numerusform>Entscheidung festgehalten: %n Schlüsselkunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Click into “Decision” to take an account in or out by hand; that needs a reason. A decision is never changed afterwards, only superseded by the next one.</source>
        <translation>Klicken Sie in „Entscheidung“, um einen Kunden von Hand aufzunehmen oder herauszunehmen; das braucht eine Begründung. Eine Entscheidung wird später nie geändert, nur durch die nächste abgelöst.</translation>
    </message>
    <message>
        <source>Accounts of the decision</source>
        <translation>Kunden der Entscheidung</translation>
    </message>
    <message>
        <source>Model “%1” saved</source>
        <translation>Modell „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Record decision …</source>
        <translation>Entscheidung festhalten …</translation>
    </message>
    <message>
        <source>Against revenue</source>
        <translation>Gegen den Umsatz</translation>
    </message>
    <message>
        <source>Large, but no key account</source>
        <translation>Groß, aber kein Schlüsselkunde</translation>
    </message>
    <message>
        <source>Every large account is above the line.</source>
        <translation>Jeder große Kunde liegt über der Linie.</translation>
    </message>
    <message>
        <source>Small, but attractive</source>
        <translation>Klein, aber attraktiv</translation>
    </message>
    <message>
        <source>Nobody small stands out.</source>
        <translation>Kein kleiner Kunde sticht hervor.</translation>
    </message>
    <message>
        <source>Out of the running</source>
        <translation>Nicht im Rennen</translation>
    </message>
    <message>
        <source>Nobody is knocked out, and enough is known about everybody.</source>
        <translation>Niemand ist ausgeschlossen, und über jeden ist genug bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>among the %n largest by revenue</source>
        <translation>
            <numerusform>der größte nach Umsatz</numerusform>
            <numerusform>unter den %n größten nach Umsatz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the %n largest</source>
        <translation>
            <numerusform>nicht der größte</numerusform>
            <numerusform>nicht unter den %n größten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n of each</source>
        <translation>
            <numerusform>der beste von beiden</numerusform>
            <numerusform>die besten %n von beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Place in the ranking by score</source>
        <translation>Rang nach Punkten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n knocked out</source>
        <translation>
            <numerusform>%n ausgeschlossen</numerusform>
            <numerusform>%n ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too little known</source>
        <translation>
            <numerusform>%n zu wenig bekannt</numerusform>
            <numerusform>%n zu wenig bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>In how many of all admissible weightings and ratings the account is above the line</source>
        <translation>In wie vielen aller zulässigen Gewichtungen und Bewertungen der Kunde über der Linie liegt</translation>
    </message>
    <message>
        <source>surely in</source>
        <translation>sicher dabei</translation>
    </message>
    <message>
        <source>surely out</source>
        <translation>sicher draußen</translation>
    </message>
    <message>
        <source>contested: it hangs on how the weights and ratings are taken</source>
        <translation>umstritten: es hängt davon ab, wie man gewichtet und bewertet</translation>
    </message>
    <message>
        <source>working out how sure the list is …</source>
        <translation>prüft, wie sicher die Liste ist …</translation>
    </message>
    <message numerus="yes">
        <source>%n surely in</source>
        <translation>
            <numerusform>%n sicher dabei</numerusform>
            <numerusform>%n sicher dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contested</source>
        <translation>
            <numerusform>%n umstritten</numerusform>
            <numerusform>%n umstritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surely out</source>
        <translation>
            <numerusform>%n sicher draußen</numerusform>
            <numerusform>%n sicher draußen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it the list stays the same.</source>
        <translation>Ohne es bleibt die Liste gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Without it %n key account(s) would change.</source>
        <translation>
            <numerusform>Ohne es wechselt %n Schlüsselkunde.</numerusform>
            <numerusform>Ohne es wechseln %n Schlüsselkunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 criteria: more than 12 are hard to rate with care.</source>
        <translation>%1 Kriterien: Mehr als 12 lassen sich kaum sorgfältig bewerten.</translation>
    </message>
    <message>
        <source>“%1” weighs only %2.</source>
        <translation>„%1“ wiegt nur %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” say much the same (correlation %3).</source>
        <translation>„%1“ und „%2“ sagen fast dasselbe (Korrelation %3).</translation>
    </message>
    <message>
        <source>Nothing within the scales would take %1 over the line</source>
        <translation>Innerhalb der Skalen kommt %1 nicht über die Linie</translation>
    </message>
    <message>
        <source>%1 would cross the line with, each by itself</source>
        <translation>%1 käme über die Linie, jeweils allein durch</translation>
    </message>
    <message>
        <source>%1 would cross the line only with all of these</source>
        <translation>%1 käme nur mit allem zusammen über die Linie</translation>
    </message>
    <message>
        <source>Below %1: %2 enters, %3 leaves</source>
        <translation>Unter %1: %2 kommt dazu, %3 fällt heraus</translation>
    </message>
    <message>
        <source>Above %1: %2 enters, %3 leaves</source>
        <translation>Über %1: %2 kommt dazu, %3 fällt heraus</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>list changes at %1 or %2</source>
        <translation>kippt bei %1 oder %2</translation>
    </message>
    <message>
        <source>list changes at %1</source>
        <translation>kippt bei %1</translation>
    </message>
    <message>
        <source>list never changes</source>
        <translation>kippt nie</translation>
    </message>
</context>
</TS>
