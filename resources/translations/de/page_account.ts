<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>account</name>
    <message>
        <source>Sales by product</source>
        <translation>Umsatz nach Produkten</translation>
    </message>
    <message>
        <source>No sales of this account yet, or none in the last 24 months.</source>
        <translation>Noch kein Umsatz mit diesem Kunden, oder keiner in den letzten 24 Monaten.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>No product named</source>
        <translation>Kein Produkt angegeben</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktgruppe</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>12 months before</source>
        <translation>12 Monate davor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>DB-Marge</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>A plan says what you want to reach with this account, how, by when and who does what.</source>
        <translation>Ein Plan sagt, was Sie bei diesem Kunden erreichen wollen, wie, bis wann und wer was tut.</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>measured from the workspace</source>
        <translation>gemessen an den Daten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Noch keine Maßnahme</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
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
        <source>No summary written yet.</source>
        <translation>Noch keine Zusammenfassung geschrieben.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ansprechpartner anlegen</translation>
    </message>
    <message>
        <source>Nobody yet. Who decides here, who uses what you sell, who signs?</source>
        <translation>Noch niemand. Wer entscheidet hier, wer nutzt Ihre Produkte, wer unterschreibt?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>Kunde nicht gefunden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Log interaction</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>This account is not there</source>
        <translation>Diesen Kunden gibt es hier nicht</translation>
    </message>
    <message>
        <source>It was deleted, or it belongs to another workspace.</source>
        <translation>Er wurde gelöscht oder gehört zu einer anderen Arbeitsmappe.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>betreut von %1</translation>
    </message>
    <message>
        <source>sponsor %1</source>
        <translation>Sponsor %1</translation>
    </message>
    <message numerus="yes">
        <source>figures with %n account(s) below</source>
        <translation>
            <numerusform>Zahlen mit %n Tochter</numerusform>
            <numerusform>Zahlen mit %n Töchtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue 12 months</source>
        <translation>Umsatz 12 Monate</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Noch kein Umsatz</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Umsätze importieren</translation>
    </message>
    <message>
        <source>%1 to the year before</source>
        <translation>%1 zum Vorjahr</translation>
    </message>
    <message>
        <source>nothing in the year before</source>
        <translation>im Vorjahr nichts</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>%1 in 12 months</source>
        <translation>%1 in 12 Monaten</translation>
    </message>
    <message>
        <source>Sales carry no margin</source>
        <translation>Umsätze ohne Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Import costs or margins</source>
        <translation>Deckungsbeiträge importieren</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Share of portfolio</source>
        <translation>Anteil am Portfolio</translation>
    </message>
    <message>
        <source>class %1, rank %2 of %3</source>
        <translation>Klasse %1, Rang %2 von %3</translation>
    </message>
    <message>
        <source>Of the positive revenue of 12 months; class A carries 80 %</source>
        <translation>Am positiven Umsatz von 12 Monaten; Klasse A trägt 80 %</translation>
    </message>
    <message>
        <source>No revenue in 12 months</source>
        <translation>Kein Umsatz in 12 Monaten</translation>
    </message>
    <message>
        <source>Pipeline, weighted</source>
        <translation>Pipeline, gewichtet</translation>
    </message>
    <message>
        <source>No open opportunity</source>
        <translation>Keine offene Chance</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Chance anlegen</translation>
    </message>
    <message>
        <source>Amount × probability of open opportunities</source>
        <translation>Betrag × Wahrscheinlichkeit offener Chancen</translation>
    </message>
    <message numerus="yes">
        <source>%n past its close</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>What is past its expected close is not counted</source>
        <translation>Was über dem erwarteten Abschluss liegt, zählt nicht mit</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>No sales this year yet</source>
        <translation>Dieses Jahr noch kein Umsatz</translation>
    </message>
    <message>
        <source>No target for this year</source>
        <translation>Keine Vorgabe für dieses Jahr</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>bisher %1 von %2</translation>
    </message>
    <message>
        <source>Target of the year %1, of which %2 of 12 months are over</source>
        <translation>Vorgabe für das Jahr %1, %2 von 12 Monaten sind um</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch nichts festgehalten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Same month a year before</source>
        <translation>Vorjahresmonat</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>Laufender Monat</translation>
    </message>
    <message>
        <source>No sales of this account yet. Import sales to see how it develops.</source>
        <translation>Noch kein Umsatz mit diesem Kunden. Importieren Sie Umsätze, um die Entwicklung zu sehen.</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>Gewonnen …</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Verloren …</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Neue Chance</translation>
    </message>
    <message>
        <source>No opportunity here. What could this account buy next?</source>
        <translation>Hier ist keine Chance. Was könnte dieser Kunde als Nächstes kaufen?</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 gewichtet</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Edit opportunity</source>
        <translation>Chance bearbeiten</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>Chance anlegen</translation>
    </message>
    <message>
        <source>Opportunity won</source>
        <translation>Chance gewonnen</translation>
    </message>
    <message>
        <source>Opportunity lost</source>
        <translation>Chance verloren</translation>
    </message>
    <message>
        <source>Record as won</source>
        <translation>Als gewonnen festhalten</translation>
    </message>
    <message>
        <source>Record as lost</source>
        <translation>Als verloren festhalten</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Steckbrief</translation>
    </message>
    <message>
        <source>every field is saved as you leave it</source>
        <translation>jedes Feld wird beim Verlassen gespeichert</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Konzern</translation>
    </message>
    <message>
        <source>revenue of 12 months, with what is below</source>
        <translation>Umsatz 12 Monate, samt Töchtern</translation>
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
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>überfällig %1</translation>
    </message>
    <message>
        <source>No open action. Actions come from the account plan.</source>
        <translation>Keine offene Maßnahme. Maßnahmen kommen aus dem Kundenplan.</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Deals and plans</source>
        <translation>Abschlüsse und Pläne</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing yet. Log visits, calls and mails, and you will know what was said and promised.</source>
        <translation>Noch nichts. Halten Sie Besuche, Anrufe und Mails fest, dann wissen Sie, was gesagt und zugesagt wurde.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Only interactions are removed here; changes are undone in the history.</source>
        <translation>Hier werden nur Kontakte gelöscht; Änderungen nehmen Sie im Verlauf zurück.</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan freigegeben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Umsatz nach Monaten</translation>
    </message>
    <message>
        <source>Revenue as in the year before</source>
        <translation>Umsatz wie im Vorjahr</translation>
    </message>
    <message>
        <source>Revenue is %1 above the year before</source>
        <translation>Der Umsatz liegt %1 über dem Vorjahr</translation>
    </message>
    <message>
        <source>Revenue is %1 below the year before</source>
        <translation>Der Umsatz liegt %1 unter dem Vorjahr</translation>
    </message>
    <message>
        <source>Recent interactions</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>by month, %n month(s)</source>
        <translation>
            <numerusform>nach Monaten, %n Monat</numerusform>
            <numerusform>nach Monaten, %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing logged yet. Ctrl+L logs a visit, a call or a mail in seconds.</source>
        <translation>Noch nichts festgehalten. Strg+L hält Besuch, Anruf oder Mail in Sekunden fest.</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Gesprächsbrief</translation>
    </message>
    <message>
        <source>Meeting brief as PDF …</source>
        <translation>Gesprächsbrief als PDF …</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Promises and team</source>
        <translation>Zusagen und Team</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Bekannt?</translation>
    </message>
    <message>
        <source>Known, assumed, unknown, stale in turn (Ctrl+Shift+K)</source>
        <translation>Reihum bekannt, angenommen, unbekannt, veraltet (Strg+Umschalt+K)</translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>defence %1 of 100</source>
        <translation>Abwehr %1 von 100</translation>
    </message>
    <message>
        <source>largest threat %1 of 100</source>
        <translation>größte Bedrohung %1 von 100</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer holds</source>
        <translation>
            <numerusform>%n gilt nicht mehr</numerusform>
            <numerusform>%n gelten nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>to come</source>
        <translation>beginnt noch</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>renewed %1×</source>
        <translation>%1× verlängert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>No contract here. What this customer buys can stop any day.</source>
        <translation>Kein Vertrag. Was dieser Kunde kauft, kann jeden Tag enden.</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Notes that notice was given today</source>
        <translation>Vermerkt, dass heute gekündigt wurde</translation>
    </message>
    <message>
        <source>Agreed prices</source>
        <translation>Vereinbarte Preise</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>No price is agreed.</source>
        <translation>Es ist kein Preis vereinbart.</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>Zugeständnisse</translation>
    </message>
    <message>
        <source>New concession</source>
        <translation>Neues Zugeständnis</translation>
    </message>
    <message>
        <source>Nothing was given, nothing was got. What do we ask for in return next time?</source>
        <translation>Nichts gegeben, nichts erhalten. Was verlangen wir beim nächsten Mal als Gegenleistung?</translation>
    </message>
    <message>
        <source>%1 of a year&apos;s revenue stands under contract for the next twelve months</source>
        <translation>%1 eines Jahresumsatzes sind für die nächsten zwölf Monate vertraglich gebunden</translation>
    </message>
    <message>
        <source>given %1 a year, got %2</source>
        <translation>gegeben %1 im Jahr, erhalten %2</translation>
    </message>
    <message>
        <source>Notice of %1 noted for today</source>
        <translation>Kündigung von %1 für heute vermerkt</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Nothing is promised, in neither direction.</source>
        <translation>Nichts ist zugesagt, weder von uns noch vom Kunden.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Hours spent</source>
        <translation>Geleistete Stunden</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Stunden erfassen</translation>
    </message>
    <message>
        <source>No hours are logged.</source>
        <translation>Es sind keine Stunden erfasst.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Noch niemand wurde befragt.</translation>
    </message>
    <message>
        <source>we kept %1, %2 open</source>
        <translation>wir hielten %1, %2 offen</translation>
    </message>
    <message>
        <source>they kept %1, %2 open</source>
        <translation>der Kunde hielt %1, %2 offen</translation>
    </message>
    <message>
        <source>%1 hours in twelve months</source>
        <translation>%1 Stunden in zwölf Monaten</translation>
    </message>
    <message>
        <source>Last day of notice</source>
        <translation>Letzter Kündigungstag</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Adding up the sales by product …</source>
        <translation>Umsatz nach Produkten wird berechnet …</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Nothing is offered. Which need do we answer next?</source>
        <translation>Nichts ist angeboten. Auf welchen Bedarf antworten wir als Nächstes?</translation>
    </message>
    <message>
        <source>Solutions, services and special terms</source>
        <translation>Lösungen, Servicepakete und Sonderkonditionen</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Neuer Bestandteil</translation>
    </message>
    <message>
        <source>No offer has parts yet: what belongs to it, what does it cost us, what do we get in return?</source>
        <translation>Noch kein Angebot hat Bestandteile: was gehört dazu, was kostet es uns, was bekommen wir dafür?</translation>
    </message>
    <message numerus="yes">
        <source>%n special term(s) expired</source>
        <translation>
            <numerusform>%n Sonderkondition abgelaufen</numerusform>
            <numerusform>%n Sonderkonditionen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without approval</source>
        <translation>
            <numerusform>%n ohne Freigabe</numerusform>
            <numerusform>%n ohne Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>promised %1, delivered %2, confirmed %3 a year</source>
        <translation>zugesagt %1, geliefert %2, bestätigt %3 im Jahr</translation>
    </message>
    <message>
        <source>Offers and value</source>
        <translation>Angebote und Nutzen</translation>
    </message>
    <message>
        <source>Bonus steps</source>
        <translation>Bonusstaffel</translation>
    </message>
    <message>
        <source>New bonus step</source>
        <translation>Neue Bonusstufe</translation>
    </message>
    <message>
        <source>No bonus is agreed.</source>
        <translation>Kein Bonus ist vereinbart.</translation>
    </message>
    <message>
        <source>%1 bonus at a year&apos;s revenue of %2</source>
        <translation>%1 Bonus bei einem Jahresumsatz von %2</translation>
    </message>
    <message>
        <source>%1 more revenue make it %2: each further euro brings the customer %3</source>
        <translation>mit %1 mehr Umsatz werden es %2: jeder weitere Euro bringt dem Kunden %3</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Promises and actions</source>
        <translation>Zusagen und Maßnahmen</translation>
    </message>
    <message>
        <source>Contract and defence</source>
        <translation>Vertrag und Abwehr</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Mean of the newest answers: NPS × 10, CSAT and own scale brought to 0–100. Weight 25.</source>
        <translation>Mittel der neuesten Antworten: NPS × 10, CSAT und eigene Skala auf 0–100 gebracht. Gewicht 25.</translation>
    </message>
    <message>
        <source>Support and contact of the people by their influence; contact halves in the days agreed between talks. Weight 25.</source>
        <translation>Haltung und Kontakt der Personen nach ihrem Einfluss; Kontakt halbiert sich in der vereinbarten Frist zwischen zwei Gesprächen. Gewicht 25.</translation>
    </message>
    <message>
        <source>50 and 2.5 points for each per cent of growth of twelve months against the twelve before. Weight 20.</source>
        <translation>50 und 2,5 Punkte je Prozent Wachstum von zwölf Monaten gegen die zwölf davor. Gewicht 20.</translation>
    </message>
    <message>
        <source>Our kept rate, less ten points for each promise or action overdue. Weight 15.</source>
        <translation>Unsere Einhaltungsquote, zehn Punkte weniger je überfälliger Zusage oder Maßnahme. Gewicht 15.</translation>
    </message>
    <message>
        <source>Mean of contract cover for twelve months and of the barriers that still hold. Weight 10.</source>
        <translation>Mittel aus Vertragsdeckung der nächsten zwölf Monate und den Hürden, die noch halten. Gewicht 10.</translation>
    </message>
    <message>
        <source>100, less 20, 50 or 80 where the likeliest risk is unlikely, possible or likely. Weight 5.</source>
        <translation>100, abzüglich 20, 50 oder 80, wenn das wahrscheinlichste Risiko gering, mittel oder hoch ist. Gewicht 5.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 of 100, known to %2</source>
        <translation>%1 von 100, zu %2 bekannt</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartalsgespräch</translation>
    </message>
    <message>
        <source>Actions and dates</source>
        <translation>Maßnahmen und Termine</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Quarterly review as PDF …</source>
        <translation>Quartalsgespräch als PDF …</translation>
    </message>
    <message>
        <source>Actions and dates as a calendar file …</source>
        <translation>Maßnahmen und Termine als Kalenderdatei …</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>No target is set for this fiscal year; it is typed in the account&apos;s plan.</source>
        <translation>Für dieses Geschäftsjahr ist kein Ziel gesetzt; es wird im Account-Plan eingetragen.</translation>
    </message>
    <message>
        <source>%1 of a target of %2 to date</source>
        <translation>%1 von einem Ziel von %2 bis heute</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Stoßrichtung</translation>
    </message>
    <message>
        <source>What we want with this account; set in its profile.</source>
        <translation>Was wir mit diesem Kunden wollen; steht in seinen Stammdaten.</translation>
    </message>
    <message>
        <source>Nothing is known yet that tells how the account is doing.</source>
        <translation>Noch ist nichts bekannt, was sagt, wie es um den Kunden steht.</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Six parts weighted by what is known of them; the overview shows each.</source>
        <translation>Sechs Teile, gewichtet nach dem, was bekannt ist; die Übersicht zeigt jeden.</translation>
    </message>
    <message>
        <source>Known of it</source>
        <translation>Davon bekannt</translation>
    </message>
    <message>
        <source>How much of what makes up health is known and fresh; it never changes health itself.</source>
        <translation>Wie viel von dem, was die Gesundheit ausmacht, bekannt und aktuell ist; die Gesundheit selbst ändert es nie.</translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>Margin target</source>
        <translation>Ergebnisziel (DB)</translation>
    </message>
    <message>
        <source>Contract cover</source>
        <translation>Vertragsdeckung</translation>
    </message>
    <message>
        <source>Part of a year&apos;s revenue that nobody can end within twelve months</source>
        <translation>Teil eines Jahresumsatzes, den binnen zwölf Monaten niemand kündigen kann</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>No review is planned; the day is set in the profile.</source>
        <translation>Keine Überprüfung ist geplant; der Tag steht in den Stammdaten.</translation>
    </message>
    <message>
        <source>The review is overdue</source>
        <translation>Die Überprüfung ist überfällig</translation>
    </message>
    <message>
        <source>Day on which the account is reviewed next</source>
        <translation>Tag, an dem der Kunde das nächste Mal überprüft wird</translation>
    </message>
    <message>
        <source>What runs until when</source>
        <translation>Was bis wann läuft</translation>
    </message>
    <message>
        <source>Calendar file …</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>Days of notice, tenders, promises and actions of this account for a calendar program (.ics)</source>
        <translation>Kündigungstage, Ausschreibungen, Zusagen und Maßnahmen dieses Kunden für ein Kalenderprogramm (.ics)</translation>
    </message>
    <message>
        <source>Net price by volume</source>
        <translation>Nettopreis nach Menge</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Person, word, kind …</source>
        <translation>Person, Wort, Art …</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Chronik filtern</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Von uns zugesagt</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Uns zugesagt</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Maßnahme erledigt</translation>
    </message>
    <message>
        <source>Offer sent</source>
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <source>Contract begins</source>
        <translation>Vertrag beginnt</translation>
    </message>
    <message>
        <source>Tender published</source>
        <translation>Ausschreibung veröffentlicht</translation>
    </message>
    <message>
        <source>Tender awarded</source>
        <translation>Zuschlag erteilt</translation>
    </message>
    <message>
        <source>With the program that this computer opens such files with</source>
        <translation>Mit dem Programm, mit dem dieser Rechner solche Dateien öffnet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer macht was</translation>
    </message>
    <message>
        <source>Who does what as PDF …</source>
        <translation>Wer macht was als PDF …</translation>
    </message>
    <message>
        <source>%1 against the best competitor, of −10 to +10</source>
        <translation>%1 gegenüber dem besten Wettbewerber (von −10 bis +10)</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>From %1 on it counts in full; each more counts less than the one before.</source>
        <translation>Ab %1 zählt es voll; jedes weitere zählt weniger als das davor.</translation>
    </message>
    <message>
        <source>Sales and result</source>
        <translation>Umsatz und Ergebnis</translation>
    </message>
    <message>
        <source>%1 of it answers a need of the customer</source>
        <translation>davon %1 auf einen Bedarf des Kunden</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>transaktional</translation>
    </message>
    <message>
        <source>answers a need</source>
        <translation>deckt Bedarf</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>No need of the customer is named that this answers; it is sold deal by deal.</source>
        <translation>Kein Bedarf des Kunden ist genannt, den sie deckt; verkauft wird von Fall zu Fall.</translation>
    </message>
    <message>
        <source>Public buyer</source>
        <translation>Öffentlicher Auftraggeber</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>Verlängern …</translation>
    </message>
    <message>
        <source>A contract that follows on the same terms, from the day after this one ends</source>
        <translation>Ein Anschlussvertrag zu gleichen Bedingungen, ab dem Tag nach dem Ende dieses Vertrags</translation>
    </message>
    <message>
        <source>Renew: %1</source>
        <translation>Verlängern: %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>%1 goes on with a contract of its own</source>
        <translation>%1 läuft mit einem Anschlussvertrag weiter</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>freizugeben</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Leaves us</source>
        <translation>Bleibt uns</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approved by you, today</source>
        <translation>Mit heutigem Tag durch Sie freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n about to end</source>
        <translation>
            <numerusform>%n läuft aus</numerusform>
            <numerusform>%n laufen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anything in return</source>
        <translation>
            <numerusform>%n ohne Gegenleistung</numerusform>
            <numerusform>%n ohne Gegenleistung</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Another position …</source>
        <translation>Weitere Position …</translation>
    </message>
    <message>
        <source>In another company, in a second one, or in another unit</source>
        <translation>In einer anderen Firma, in einer zweiten oder in einem anderen Bereich</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n ausgeschieden</numerusform>
            <numerusform>%n ausgeschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Auch bei</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Abrufquote</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>Who approves? Put your name, as the team has it, into the settings.</source>
        <translation>Wer gibt frei? Tragen Sie in den Einstellungen Ihren Namen so ein, wie er im Team steht.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>History …</source>
        <translation>Verlauf …</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n Zelle eingefügt</numerusform>
            <numerusform>%n Zellen eingefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>Relationship map</source>
        <translation>Beziehungslandkarte</translation>
    </message>
    <message>
        <source>Show only …</source>
        <translation>Nur zeigen …</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>Buying Center</translation>
    </message>
    <message>
        <source>Arrange again</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>To whom? Click or choose with the arrows; Esc ends.</source>
        <translation>Zu wem? Klicken oder mit den Pfeilen wählen; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drag to arrange, onto somebody to report to them · Enter edits, Ins adds, L links, + − 0 zoom</source>
        <translation>Ziehen ordnet an, auf jemanden gezogen berichtet an ihn · Eingabe bearbeitet, Einfg fügt an, L verbindet, + − 0 Größe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Who talks to whom</source>
        <translation>Wer mit wem spricht</translation>
    </message>
    <message>
        <source>talks in twelve months; wanted support is edited here</source>
        <translation>Gespräche in zwölf Monaten; die Zielhaltung wird hier gepflegt</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Hilf mir wählen</translation>
    </message>
    <message>
        <source>Nobody yet. Ins on the map adds the first one.</source>
        <translation>Noch niemand. Einfg auf der Karte legt den ersten Kontakt an.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Nobody is recorded here yet.</source>
        <translation>Hier ist noch niemand erfasst.</translation>
    </message>
    <message>
        <source>Nothing hangs on one person, nobody is out of reach.</source>
        <translation>Nichts hängt an einer Person, alle sind erreichbar.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose somebody on the map to see and change where they stand.</source>
        <translation>Wählen Sie jemanden auf der Karte, um zu sehen und zu ändern, wo er steht.</translation>
    </message>
    <message>
        <source>Find the contact: %1</source>
        <translation>Kontakt finden: %1</translation>
    </message>
    <message>
        <source>Build up the contact: %1</source>
        <translation>Kontakt aufbauen: %1</translation>
    </message>
    <message>
        <source>“%1” is an open action already.</source>
        <translation>„%1“ ist schon eine offene Maßnahme.</translation>
    </message>
    <message>
        <source>Action “%1” added</source>
        <translation>Maßnahme „%1“ angelegt</translation>
    </message>
    <message>
        <source>Role not yet found</source>
        <translation>Noch nicht gefundene Rolle</translation>
    </message>
    <message>
        <source>Which role is it?</source>
        <translation>Welche Rolle ist es?</translation>
    </message>
    <message>
        <source>Add who reports to them …</source>
        <translation>Mitarbeiter anfügen …</translation>
    </message>
    <message>
        <source>Add a role not yet found …</source>
        <translation>Noch nicht gefundene Rolle anlegen …</translation>
    </message>
    <message>
        <source>Draw a tie …</source>
        <translation>Verbindung ziehen …</translation>
    </message>
    <message>
        <source>Reports to nobody</source>
        <translation>Berichtet an niemanden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>support</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>influence: %1</source>
        <translation>Einfluss: %1</translation>
    </message>
    <message>
        <source>known %1 of 4</source>
        <translation>Kontakt %1 von 4</translation>
    </message>
    <message>
        <source>of another company</source>
        <translation>aus einer anderen Firma</translation>
    </message>
    <message>
        <source>nobody known; a click makes an action of it</source>
        <translation>niemand bekannt; ein Klick macht eine Maßnahme daraus</translation>
    </message>
    <message>
        <source>our contact: %1</source>
        <translation>betreut von %1</translation>
    </message>
    <message>
        <source>last talk %1</source>
        <translation>letztes Gespräch %1</translation>
    </message>
    <message>
        <source>no talk yet</source>
        <translation>noch kein Gespräch</translation>
    </message>
    <message>
        <source>Where does %1 stand?</source>
        <translation>Wo steht %1?</translation>
    </message>
    <message>
        <source>What did they last do when it was about us?</source>
        <translation>Was tat die Person zuletzt, als es um uns ging?</translation>
    </message>
    <message>
        <source>Worked for us unasked: warned us, opened doors</source>
        <translation>Half uns ungefragt: warnte uns, öffnete Türen</translation>
    </message>
    <message>
        <source>Spoke for us when asked</source>
        <translation>Sprach für uns, als sie gefragt wurde</translation>
    </message>
    <message>
        <source>Neither for nor against us</source>
        <translation>Weder für noch gegen uns</translation>
    </message>
    <message>
        <source>Spoke for others, or doubted us</source>
        <translation>Sprach für andere oder zweifelte an uns</translation>
    </message>
    <message>
        <source>Worked against us</source>
        <translation>Arbeitete gegen uns</translation>
    </message>
    <message>
        <source>What happens if they say no?</source>
        <translation>Was geschieht, wenn sie Nein sagt?</translation>
    </message>
    <message>
        <source>It is off: they decide, or can stop it</source>
        <translation>Dann ist es vorbei: sie entscheidet oder kann es stoppen</translation>
    </message>
    <message>
        <source>It gets hard: the others ask them first</source>
        <translation>Dann wird es schwer: die anderen fragen sie zuerst</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Es geht trotzdem weiter</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>best known, 0–4</source>
        <translation>bester Kontakt, 0–4</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>As it was: to look at, not to change.</source>
        <translation>So war es: zum Ansehen, nicht zum Ändern.</translation>
    </message>
    <message>
        <source>Day of the map</source>
        <translation>Tag der Landkarte</translation>
    </message>
    <message>
        <source>Who was there, who reported to whom and who had talked with whom on that day; ratings are today&apos;s</source>
        <translation>Wer an diesem Tag da war, wer an wen berichtete und wer mit wem gesprochen hatte; Einschätzungen sind die von heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>No supporter</source>
        <translation>Kein Befürworter</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Rückhalt</translation>
    </message>
    <message>
        <source>Relationships: %1</source>
        <translation>Beziehungen: %1</translation>
    </message>
    <message>
        <source>Dots: influence, 1 to 3 · bars: how well we know them, 0 to 4 · dashed card: a role not yet found · arrow: of another company</source>
        <translation>Punkte: Einfluss, 1 bis 3 · Balken: wie gut wir sie kennen, 0 bis 4 · gestrichelte Karte: noch nicht gefundene Rolle · Pfeil: aus einer anderen Firma</translation>
    </message>
</context>
</TS>
