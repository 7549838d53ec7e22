<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>decisions</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation>Es wurde keine Begründung festgehalten.</translation>
    </message>
    <message>
        <source>Key accounts %1</source>
        <translation>Schlüsselkunden %1</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Beobachten %1</translation>
    </message>
    <message>
        <source>Others %1</source>
        <translation>Übrige %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with the %1</source>
        <translation>mit der %1</translation>
    </message>
    <message>
        <source>Choose an account to see the figures its verdict rested on.</source>
        <translation>Wählen Sie einen Kunden, um die Zahlen hinter seinem Urteil zu sehen.</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Part of the decision</source>
        <translation>Teil der Entscheidung</translation>
    </message>
    <message>
        <source>Decision to compare with</source>
        <translation>Entscheidung zum Vergleich</translation>
    </message>
    <message>
        <source>Decided accounts</source>
        <translation>Beurteilte Kunden</translation>
    </message>
    <message>
        <source>No account has this verdict.</source>
        <translation>Kein Kunde hat dieses Urteil.</translation>
    </message>
    <message>
        <source>Enters, leaves, stays</source>
        <translation>Kommt hinzu, scheidet aus, bleibt</translation>
    </message>
    <message>
        <source>Neither decision has a key account.</source>
        <translation>Keine der beiden Entscheidungen enthält einen Schlüsselkunden.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>A decision keeps who is a key account, why, and the figures it rested on. It is never changed, only superseded.</source>
        <translation>Eine Entscheidung hält fest, wer Schlüsselkunde ist, warum, und auf welchen Zahlen das beruht. Sie wird nie geändert, nur durch eine neue abgelöst.</translation>
    </message>
    <message>
        <source>Go to the ranking</source>
        <translation>Zur Rangliste</translation>
    </message>
    <message>
        <source>Decision of %1</source>
        <translation>Entscheidung vom %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Superseded on %1</source>
        <translation>Abgelöst am %1</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Entschieden von %1</translation>
    </message>
    <message>
        <source>model %1, version %2</source>
        <translation>Modell %1, Version %2</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>Zahlen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n kommt hinzu</numerusform>
            <numerusform>%n kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n scheidet aus</numerusform>
            <numerusform>%n scheiden aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n bleibt</numerusform>
            <numerusform>%n bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Gelöschter Kunde</translation>
    </message>
    <message>
        <source>Was not judged then</source>
        <translation>Wurde damals nicht beurteilt</translation>
    </message>
    <message>
        <source>Is not judged any more</source>
        <translation>Wird nicht mehr beurteilt</translation>
    </message>
    <message>
        <source>Same figures</source>
        <translation>Gleiche Zahlen</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: Punktwert %2</translation>
    </message>
    <message>
        <source>attractiveness %1, strength %2</source>
        <translation>Attraktivität %1, Stärke %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>scheidet aus</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Why: points of the score</source>
        <translation>Warum: Punkte des Punktwerts</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) judged</source>
        <translation>
            <numerusform>%n Kunde beurteilt</numerusform>
            <numerusform>%n Kunden beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>In how many of all admissible weightings and ratings the account was above the line</source>
        <translation>In wie vielen aller zulässigen Gewichtungen und Bewertungen der Kunde über der Linie lag</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Selection model</source>
        <translation>Auswahlmodell</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Under another name it is kept as a model of its own.</source>
        <translation>Unter einem anderen Namen wird es ein eigenes Modell.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Part of the model</source>
        <translation>Teil des Modells</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Own criterion…</source>
        <translation>Eigenes Kriterium …</translation>
    </message>
    <message>
        <source>Only the order counts</source>
        <translation>Nur die Reihenfolge zählt</translation>
    </message>
    <message>
        <source>Sets the points by the order of importance alone (rank order centroid).</source>
        <translation>Setzt die Punkte allein nach der Reihenfolge der Wichtigkeit (Rank Order Centroid).</translation>
    </message>
    <message>
        <source>No knock-outs: every account can become a key account.</source>
        <translation>Keine Ausschlüsse: Jeder Kunde kann Schlüsselkunde werden.</translation>
    </message>
    <message>
        <source>Add knock-out</source>
        <translation>Ausschluss hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>the best accounts, by number</source>
        <translation>die besten Kunden, nach Anzahl</translation>
    </message>
    <message>
        <source>from this score on</source>
        <translation>ab diesem Punktwert</translation>
    </message>
    <message>
        <source>as many as these hours a year carry</source>
        <translation>so viele, wie diese Stunden im Jahr tragen</translation>
    </message>
    <message>
        <source>Key accounts are</source>
        <translation>Schlüsselkunden sind</translation>
    </message>
    <message>
        <source>Accounts to develop are</source>
        <translation>Zu entwickelnde Kunden sind</translation>
    </message>
    <message>
        <source>Review after months</source>
        <translation>Überprüfung nach Monaten</translation>
    </message>
    <message>
        <source>Own criterion</source>
        <translation>Eigenes Kriterium</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Means %1</source>
        <translation>Bedeutet %1</translation>
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
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>every written anchor in both languages</source>
        <translation>jeder Ankertext in beiden Sprachen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>from at most to at least the points</source>
        <translation>von höchstens bis mindestens den Punkten</translation>
    </message>
    <message>
        <source>%1 is left out: nobody recorded it.</source>
        <translation>%1 bleibt außen vor: Es wurde nicht erfasst.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Values come from</source>
        <translation>Werte kommen aus</translation>
    </message>
    <message>
        <source>ratings, own criterion</source>
        <translation>Bewertungen, eigenes Kriterium</translation>
    </message>
    <message>
        <source>figures where recorded, else ratings</source>
        <translation>Zahlen, soweit erfasst, sonst Bewertungen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason in English</source>
        <translation>Grund auf Englisch</translation>
    </message>
    <message>
        <source>Reason in German</source>
        <translation>Grund auf Deutsch</translation>
    </message>
    <message>
        <source>Accounts hit</source>
        <translation>Betroffene Kunden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more warning(s)</source>
        <translation>
            <numerusform>und %n weiterer Hinweis</numerusform>
            <numerusform>und %n weitere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Key account selection</source>
        <translation>Schlüsselkunden</translation>
    </message>
</context>
<context>
    <name>ratings</name>
    <message>
        <source>The block has %1 rows and %2 columns; from this cell on there is room for %3 and %4.</source>
        <translation>Der Block hat %1 Zeilen und %2 Spalten; ab dieser Zelle ist Platz für %3 und %4.</translation>
    </message>
    <message>
        <source>computed, cannot be rated</source>
        <translation>berechnet, lässt sich nicht bewerten</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) pasted</source>
        <translation>
            <numerusform>%n Bewertung eingefügt</numerusform>
            <numerusform>%n Bewertungen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) cleared</source>
        <translation>
            <numerusform>%n Bewertung gelöscht</numerusform>
            <numerusform>%n Bewertungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>%1 of %2 accounts complete</source>
        <translation>%1 von %2 Kunden vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Filter accounts …</source>
        <translation>Kunden filtern …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>With old ratings</source>
        <translation>Mit alten Bewertungen</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Angezeigte Kunden</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Rows keep their places while you rate; this puts them in order again.</source>
        <translation>Beim Bewerten bleiben die Zeilen an ihrem Platz; hiermit werden sie neu geordnet.</translation>
    </message>
    <message>
        <source>Next important gap</source>
        <translation>Nächste wichtige Lücke</translation>
    </message>
    <message>
        <source>Goes to the missing rating that matters most (F6)</source>
        <translation>Springt zur fehlenden Bewertung, auf die es am meisten ankommt (F6)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>No account matches. Clear the filter or show all.</source>
        <translation>Kein Kunde passt. Leeren Sie den Filter oder zeigen Sie alle.</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>coefficient of variation %1</source>
        <translation>Variationskoeffizient %1</translation>
    </message>
    <message>
        <source>%1 of 12 months with sales</source>
        <translation>%1 von 12 Monaten mit Umsatz</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 Länder</translation>
    </message>
    <message>
        <source>rank %1 in its market</source>
        <translation>Rang %1 in seinem Markt</translation>
    </message>
    <message>
        <source>%1, computed from the sales of %2</source>
        <translation>%1, berechnet aus dem Umsatz von %2</translation>
    </message>
    <message>
        <source>%1, computed from master data</source>
        <translation>%1, berechnet aus den Stammdaten</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>rated at the group&apos;s member %1</source>
        <translation>bewertet beim Konzernmitglied %1</translation>
    </message>
    <message>
        <source>older than 12 months</source>
        <translation>älter als 12 Monate</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Computed; ratings fill what the figures do not tell.</source>
        <translation>Berechnet; Bewertungen füllen, was die Zahlen nicht hergeben.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Still right today</source>
        <translation>Stimmt heute noch</translation>
    </message>
    <message>
        <source>Signs the rating with your name and today&apos;s date; its value stays.</source>
        <translation>Zeichnet die Bewertung mit Ihrem Namen und dem heutigen Datum; der Wert bleibt.</translation>
    </message>
    <message>
        <source>Rate this next</source>
        <translation>Als Nächstes bewerten</translation>
    </message>
    <message>
        <source>Not rated yet: type a number from 0 to 10 or low-likely-high such as 3-6-8, or choose what fits above.</source>
        <translation>Noch nicht bewertet: Tippen Sie eine Zahl von 0 bis 10 oder niedrig-wahrscheinlich-hoch wie 3-6-8, oder wählen Sie oben, was passt.</translation>
    </message>
    <message>
        <source>Older than 12 months. Is it still right?</source>
        <translation>Älter als 12 Monate. Stimmt sie noch?</translation>
    </message>
    <message>
        <source>Other ratings:</source>
        <translation>Weitere Bewertungen:</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 des Gewichts</translation>
    </message>
    <message>
        <source>Knocked out, whatever the ratings are.</source>
        <translation>Ausgeschlossen, unabhängig von den Bewertungen.</translation>
    </message>
    <message>
        <source>Under 60 %: listed, but not ranked.</source>
        <translation>Unter 60 %: gelistet, aber ohne Rang.</translation>
    </message>
    <message>
        <source>Score %1, possible between %2 and %3.</source>
        <translation>Punktwert %1, möglich zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Score %1, everything is known.</source>
        <translation>Punktwert %1, alles ist bekannt.</translation>
    </message>
    <message>
        <source>Most open: %1, up to %2 points.</source>
        <translation>Am meisten offen: %1, bis zu %2 Punkte.</translation>
    </message>
    <message>
        <source>It can decide whether this is a key account.</source>
        <translation>Das kann entscheiden, ob dies ein Schlüsselkunde ist.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
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
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Criteria, knock-outs and lines of this model</source>
        <translation>Kriterien, Ausschlüsse und Grenzen dieses Modells</translation>
    </message>
    <message>
        <source>Key account proposal</source>
        <translation>Schlüsselkunden-Vorschlag</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not ranked: less than 60 % of the weight is known</source>
        <translation>
            <numerusform>%n Kunde ohne Rang: weniger als 60 % des Gewichts sind bekannt</numerusform>
            <numerusform>%n Kunden ohne Rang: weniger als 60 % des Gewichts sind bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>weights ± 30 %</source>
        <translation>Gewichte ± 30 %</translation>
    </message>
    <message>
        <source>weights within the model&apos;s ranges</source>
        <translation>Gewichte in den Spannen des Modells</translation>
    </message>
    <message>
        <source>only the order of the weights</source>
        <translation>nur die Reihenfolge der Gewichte</translation>
    </message>
    <message>
        <source>any weights</source>
        <translation>beliebige Gewichte</translation>
    </message>
    <message>
        <source>What the certainty admits</source>
        <translation>Was die Sicherheit zulässt</translation>
    </message>
    <message>
        <source>The certainty varies the weights within what is admitted here, and every rating within what its evidence allows.</source>
        <translation>Für die Sicherheit werden die Gewichte in diesem Rahmen verändert, und jede Bewertung so weit, wie ihr Beleg es zulässt.</translation>
    </message>
    <message>
        <source>Compared decision</source>
        <translation>Verglichene Entscheidung</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegenüber</translation>
    </message>
</context>
</TS>
