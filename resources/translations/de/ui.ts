<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>account</name>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ansprechpartner anlegen</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Neuer Sachverhalt</translation>
    </message>
    <message>
        <source>Nothing is written down. What do we know, what do we only assume, what should we ask?</source>
        <translation>Noch nichts festgehalten. Was wissen wir, was nehmen wir nur an, was sollten wir fragen?</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>New requirement</source>
        <translation>Neue Anforderung</translation>
    </message>
    <message>
        <source>No requirement is written down.</source>
        <translation>Es ist keine Anforderung festgehalten.</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>New potential</source>
        <translation>Neues Potenzial</translation>
    </message>
    <message>
        <source>How much does this customer spend a year on what we sell?</source>
        <translation>Wie viel gibt dieser Kunde im Jahr für das aus, was wir verkaufen?</translation>
    </message>
    <message>
        <source>Competitors here</source>
        <translation>Wettbewerber bei diesem Kunden</translation>
    </message>
    <message>
        <source>New competitor here</source>
        <translation>Wettbewerber hinzufügen</translation>
    </message>
    <message>
        <source>No competitor is known here.</source>
        <translation>Hier ist kein Wettbewerber bekannt.</translation>
    </message>
    <message>
        <source>What keeps competitors out</source>
        <translation>Was Wettbewerber fernhält</translation>
    </message>
    <message>
        <source>New barrier</source>
        <translation>Neue Barriere</translation>
    </message>
    <message>
        <source>Nothing keeps a competitor out. What would make us hard to replace?</source>
        <translation>Nichts hält Wettbewerber fern. Was würde uns schwer ersetzbar machen?</translation>
    </message>
    <message>
        <source>Strategies of the plan</source>
        <translation>Strategien des Plans</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Neue Strategie</translation>
    </message>
    <message>
        <source>No strategy is written down. Where does the growth come from?</source>
        <translation>Keine Strategie ist festgehalten. Woher kommt das Wachstum?</translation>
    </message>
    <message>
        <source>Value ledger</source>
        <translation>Nutzenkonto</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Nutzen</translation>
    </message>
    <message>
        <source>No value is promised. What does the customer save or gain with us?</source>
        <translation>Kein Nutzen ist zugesagt. Was spart oder gewinnt der Kunde mit uns?</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer macht was</translation>
    </message>
    <message>
        <source>New responsibility</source>
        <translation>Neue Zuständigkeit</translation>
    </message>
    <message>
        <source>Nobody is named. Each duty needs one who answers for it.</source>
        <translation>Niemand ist benannt. Jede Aufgabe braucht genau einen, der sie verantwortet.</translation>
    </message>
    <message>
        <source>Account team</source>
        <translation>Key-Account-Team</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Nobody is assigned to this account yet.</source>
        <translation>Diesem Kunden ist noch niemand zugeordnet.</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>New tender</source>
        <translation>Neue Ausschreibung</translation>
    </message>
    <message>
        <source>No tender is known.</source>
        <translation>Es ist keine Ausschreibung bekannt.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Define</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Who has to keep what</source>
        <translation>Wer was einhalten muss</translation>
    </message>
    <message>
        <source>open promises by function; drag one to another column, or Alt+← and Alt+→</source>
        <translation>offene Zusagen je Funktion; in eine andere Spalte ziehen oder mit Alt+← und Alt+→ verschieben</translation>
    </message>
    <message>
        <source>their promise</source>
        <translation>Zusage des Kunden</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Group, units and sites</source>
        <translation>Konzern, Geschäftsbereiche und Standorte</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>dieser Kunde</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Konzern</translation>
    </message>
    <message>
        <source>subsidiary</source>
        <translation>Tochter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>Umsatz, 12 Monate</translation>
    </message>
    <message>
        <source>Pipeline, weighted</source>
        <translation>Pipeline, gewichtet</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>each place with everything below it</source>
        <translation>je Stelle mit allem, was darunter liegt</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Neuer Geschäftsbereich</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vertreten</translation>
    </message>
    <message>
        <source>Threat map</source>
        <translation>Bedrohungslage</translation>
    </message>
    <message>
        <source>share, end of contract and who speaks for them; red: a threat of 4 or 5</source>
        <translation>Anteil, Vertragsende und wer sich für sie einsetzt; rot: Bedrohung 4 oder 5</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>Ganzer Kunde</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>No file yet. Drop contracts, minutes or drawings anywhere on this account.</source>
        <translation>Noch keine Datei. Verträge, Protokolle oder Zeichnungen irgendwo auf diesem Kunden ablegen.</translation>
    </message>
    <message>
        <source>Go score</source>
        <translation>Teilnahmepunkte</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kosten des Kunden</translation>
    </message>
    <message>
        <source>New cost line</source>
        <translation>Neue Kostenzeile</translation>
    </message>
    <message>
        <source>No cost of this customer is recorded: rebates, logistics, service, our own people.</source>
        <translation>Keine Kosten dieses Kunden erfasst: Rückvergütungen, Logistik, Service, eigener Aufwand.</translation>
    </message>
    <message>
        <source>What it could buy next</source>
        <translation>Was er als Nächstes kaufen könnte</translation>
    </message>
    <message>
        <source>Make it an opportunity</source>
        <translation>Als Chance anlegen</translation>
    </message>
    <message>
        <source>Also with Enter</source>
        <translation>Auch mit Enter</translation>
    </message>
    <message>
        <source>Counting what goes together …</source>
        <translation>Zählt, was zusammengehört …</translation>
    </message>
    <message>
        <source>Nothing stands out: it buys what others like it buy, or too little is known of its purchases.</source>
        <translation>Nichts fällt auf: Er kauft, was ähnliche Kunden kaufen, oder über seine Käufe ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>by what goes together among our customers, and by the most similar of them</source>
        <translation>nach dem, was bei unseren Kunden zusammengehört, und nach den ähnlichsten</translation>
    </message>
    <message>
        <source>%1 is an open opportunity already.</source>
        <translation>%1 ist schon eine offene Chance.</translation>
    </message>
    <message>
        <source>%1 is an opportunity now.</source>
        <translation>%1 ist jetzt eine Chance.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktgruppe</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>Was es wäre</translation>
    </message>
    <message>
        <source>Already bought by</source>
        <translation>Kaufen bereits</translation>
    </message>
    <message>
        <source>Typical a year</source>
        <translation>Üblich im Jahr</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Anchoring in our house</source>
        <translation>Verankerung im eigenen Haus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Care agreed</source>
        <translation>Betreuung laut Stufe</translation>
    </message>
    <message>
        <source>it gets what its tier promises</source>
        <translation>bekommt, was seine Stufe vorsieht</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) differ from what its tier promises</source>
        <translation>
            <numerusform>%n Punkt weicht von dem ab, was seine Stufe vorsieht</numerusform>
            <numerusform>%n Punkte weichen von dem ab, was seine Stufe vorsieht</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What its tier gets</source>
        <translation>Die Stufe sieht vor</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Der Kunde bekommt</translation>
    </message>
    <message>
        <source>A answers for it, R carries it out, C is asked, I is told: press the letter on a cell, Del takes all</source>
        <translation>A verantwortet, R führt aus, C wird gefragt, I wird informiert: Buchstaben auf der Zelle drücken, Entf nimmt alle</translation>
    </message>
    <message>
        <source>Give open duties as is usual</source>
        <translation>Offene Aufgaben wie üblich vergeben</translation>
    </message>
    <message>
        <source>Split by unit or region …</source>
        <translation>Nach Einheit oder Region teilen …</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What stands for it</source>
        <translation>Woran man es sieht</translation>
    </message>
    <message>
        <source>%1 is known already, and has a position here too</source>
        <translation>%1 ist schon bekannt und hat jetzt auch hier eine Position</translation>
    </message>
    <message>
        <source>Another position of %1</source>
        <translation>Weitere Position: %1</translation>
    </message>
    <message>
        <source>Leaves %1 the day before</source>
        <translation>Verlässt %1 am Tag davor</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>Position anlegen</translation>
    </message>
    <message>
        <source>%1 has another position</source>
        <translation>%1 hat eine weitere Position</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Befürworter</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Sceptic</source>
        <translation>Skeptiker</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>high</source>
        <comment>influence</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>influence</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <comment>influence</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>deep</source>
        <comment>coverage</comment>
        <translation>eng</translation>
    </message>
    <message>
        <source>several contacts</source>
        <comment>coverage</comment>
        <translation>mehrere Kontakte</translation>
    </message>
    <message>
        <source>brief</source>
        <comment>coverage</comment>
        <translation>flüchtig</translation>
    </message>
    <message>
        <source>no contact</source>
        <comment>coverage</comment>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>coverage</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is here already</source>
        <translation>%1 ist hier bereits erfasst</translation>
    </message>
    <message>
        <source>%1 is here already; what was new has been filled in</source>
        <translation>%1 ist hier bereits erfasst; Neues wurde ergänzt</translation>
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
    <name>carried</name>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation>Im PDF</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>edition for the customer</source>
        <translation>Fassung für den Kunden</translation>
    </message>
    <message>
        <source>edition for the management</source>
        <translation>Fassung für die Geschäftsleitung</translation>
    </message>
    <message>
        <source>internal edition</source>
        <translation>interne Fassung</translation>
    </message>
    <message>
        <source>%1 · %2, version %3, %4 of %5</source>
        <translation>%1 · %2, Version %3, %4 vom %5</translation>
    </message>
    <message>
        <source>This workspace has no such account.</source>
        <translation>Diese Arbeitsmappe kennt den Kunden nicht.</translation>
    </message>
    <message>
        <source>The account has no plan here.</source>
        <translation>Der Kunde hat hier keinen Plan.</translation>
    </message>
    <message>
        <source>The plan here says the same.</source>
        <translation>Der Plan hier sagt dasselbe.</translation>
    </message>
    <message>
        <source>What the plan here says differently:</source>
        <translation>Was der Plan hier anders sagt:</translation>
    </message>
    <message>
        <source>%1 carries no account plan.</source>
        <translation>%1 enthält keinen Account-Plan.</translation>
    </message>
    <message>
        <source>Account plan in the PDF</source>
        <translation>Account-Plan im PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
</context>
<context>
    <name>copy</name>
    <message>
        <source>Send a copy</source>
        <translation>Kopie senden</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Die ganze Arbeitsmappe</translation>
    </message>
    <message>
        <source>Chosen accounts</source>
        <translation>Gewählte Kunden</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Was die Kopie enthält</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>Accounts in the copy</source>
        <translation>Kunden in der Kopie</translation>
    </message>
    <message>
        <source>Also notes and ratings about our own people</source>
        <translation>Auch Notizen und Bewertungen zu eigenen Mitarbeitern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>The chosen accounts with everything that hangs on them, and nothing about others. The copy is a workspace of its own without the history: what is changed in it does not come back by merging.</source>
        <translation>Die gewählten Kunden mit allem, was an ihnen hängt, und nichts über andere. Die Kopie ist eine eigene Arbeitsmappe ohne den Verlauf: Was darin geändert wird, kommt nicht durch Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Everything with its whole history. What is changed in the copy can be merged back into this workspace.</source>
        <translation>Alles mit dem ganzen Verlauf. Was in der Kopie geändert wird, lässt sich wieder mit dieser Arbeitsmappe zusammenführen.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Log interaction</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was wurde gesagt</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer war dabei</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>At which account did it happen?</source>
        <translation>Bei welchem Kunden war das?</translation>
    </message>
    <message>
        <source>What was it about? A few words will do.</source>
        <translation>Worum ging es? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>Interaction logged</source>
        <translation>Kontakt festgehalten</translation>
    </message>
    <message>
        <source>PDF in English</source>
        <translation>PDF auf Englisch</translation>
    </message>
    <message>
        <source>PDF in German</source>
        <translation>PDF auf Deutsch</translation>
    </message>
    <message>
        <source>Account plan as PDF</source>
        <translation>Account-Plan als PDF</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Wird gesetzt …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held back; the finished file is searched for them</source>
        <translation>
            <numerusform>%n Text zurückgehalten; die fertige Datei wird danach durchsucht</numerusform>
            <numerusform>%n Texte zurückgehalten; die fertige Datei wird danach durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Account-Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook in English</source>
        <translation>Excel-Mappe auf Englisch</translation>
    </message>
    <message>
        <source>Excel workbook in German</source>
        <translation>Excel-Mappe auf Deutsch</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>Wie freigegeben</translation>
    </message>
    <message>
        <source>State of the records</source>
        <translation>Stand der Daten</translation>
    </message>
    <message>
        <source>Link to a record</source>
        <translation>Verweis auf einen Datensatz</translation>
    </message>
    <message>
        <source>Name of an account, a person, an opportunity …</source>
        <translation>Name eines Kunden, einer Person, einer Chance …</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Gefundene Datensätze</translation>
    </message>
    <message>
        <source>Somebody was erased since the approval: the plan is as approved, the records beside it are later.</source>
        <translation>Seit der Freigabe wurde jemand gelöscht: Der Plan ist wie freigegeben, die Daten daneben sind jünger.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Write PDFs</source>
        <translation>PDFs schreiben</translation>
    </message>
    <message>
        <source>Account plans as PDF</source>
        <translation>Account-Pläne als PDF</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n account plan(s), one file each</source>
        <translation>
            <numerusform>%n Account-Plan</numerusform>
            <numerusform>%n Account-Pläne, je eine Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was written stays in the folder.</source>
        <translation>Angehalten. Was geschrieben ist, bleibt im Ordner.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreibt …</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) written</source>
        <translation>
            <numerusform>%n Plan geschrieben</numerusform>
            <numerusform>%n Pläne geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) could not be written</source>
        <translation>
            <numerusform>%n Plan konnte nicht geschrieben werden</numerusform>
            <numerusform>%n Pläne konnten nicht geschrieben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers for the account from today on</source>
        <translation>Steht ab heute für den Kunden ein</translation>
    </message>
    <message>
        <source>Hand over the account</source>
        <translation>Kunden übergeben</translation>
    </message>
    <message>
        <source>Whoever takes over is introduced to everybody: each introduction becomes an action with a day. The dossier says what to do in the first thirty days, what is open and what nobody wrote down.</source>
        <translation>Wer übernimmt, wird allen vorgestellt: Aus jeder Einführung wird eine Maßnahme mit Termin. Das Dossier sagt, was in den ersten dreißig Tagen zu tun ist, was offen ist und was niemand aufgeschrieben hat.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>Dossier as PDF …</source>
        <translation>Dossier als PDF …</translation>
    </message>
    <message>
        <source>Plan the handover</source>
        <translation>Übergabe planen</translation>
    </message>
    <message>
        <source>%1 of %2 people are taken over, %3 more introduced</source>
        <translation>%1 von %2 Personen sind übernommen, %3 weitere eingeführt</translation>
    </message>
    <message>
        <source>The handover is planned: see the actions of the account.</source>
        <translation>Die Übergabe ist geplant: siehe die Maßnahmen des Kunden.</translation>
    </message>
    <message>
        <source>Handover dossier</source>
        <translation>Übergabedossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This account has these files already.</source>
        <translation>Dieser Kunde hat diese Dateien schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put to this account; the file stays where it is.</source>
        <translation>
            <numerusform>%n Datei bei diesem Kunden vermerkt; sie bleibt, wo sie liegt.</numerusform>
            <numerusform>%n Dateien bei diesem Kunden vermerkt; sie bleiben, wo sie liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this account</source>
        <translation>Dateien dieses Kunden</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose where it lies now in “File”.</source>
        <translation>%1 ist nicht mehr da. Unter „Datei“ eintragen, wo sie jetzt liegt.</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>“%1” is no day. Which one is meant?</source>
        <translation>„%1“ ist kein Tag. Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Add the contact first, or write it without @.</source>
        <translation>Niemand heißt „%1“. Legen Sie den Kontakt zuerst an oder schreiben Sie ohne @.</translation>
    </message>
    <message>
        <source>Who is “%1”? %2</source>
        <translation>Wer ist „%1“? %2</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Kein Kunde heißt „%1“.</translation>
    </message>
    <message>
        <source>Which account is “%1”? %2</source>
        <translation>Welcher Kunde ist „%1“? %2</translation>
    </message>
    <message>
        <source>Which account? Write # and the beginning of its name.</source>
        <translation>Welcher Kunde? Schreiben Sie # und den Anfang des Namens.</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>yesterday 14:00 visit @Falk, line 3 comes in Q4, offer until 15 May @engineering, mood +</source>
        <translation>gestern 14:00 Besuch @Falk, Linie 3 kommt in Q4, Angebot bis 15. Mai @Technik, Stimmung +</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>We promise: %1, by %2</source>
        <translation>Wir sagen zu: %1, bis %2</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Logged, with %n promise(s)</source>
        <translation>
            <numerusform>Festgehalten, mit %n Zusage</numerusform>
            <numerusform>Festgehalten, mit %n Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is too long to be one entry. Log it in two.</source>
        <translation>Die Zeile ist zu lang für einen Eintrag. Halten Sie sie in zweien fest.</translation>
    </message>
    <message>
        <source>No open opportunity of this account is called “%1”.</source>
        <translation>Keine offene Chance dieses Kunden heißt „%1“.</translation>
    </message>
    <message>
        <source>Which opportunity is “%1”? %2</source>
        <translation>Welche Chance ist „%1“? %2</translation>
    </message>
    <message>
        <source>Whose hours are these? Put your name, as the team has it, into the settings.</source>
        <translation>Wessen Stunden sind das? Tragen Sie in den Einstellungen Ihren Namen so ein, wie er im Team steht.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>Hours alone are logged, no talk.</source>
        <translation>Nur die Stunden werden erfasst, kein Kontakt.</translation>
    </message>
    <message>
        <source># account · @ person or function · ! opportunity · until … makes a promise · 2h · mood + · Esc keeps the line</source>
        <translation># Kunde · @ Person oder Funktion · ! Chance · bis … wird zur Zusage · 2h · Stimmung + · Esc behält die Zeile</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>filters</name>
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
</context>
<context>
    <name>history</name>
    <message>
        <source>History …</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Put the value before back</source>
        <translation>Wert von vorher zurückholen</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Verlauf von „%1“</translation>
    </message>
    <message>
        <source>Nothing was changed since it came in.</source>
        <translation>Seit dem Eintrag wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is as before again</source>
        <translation>%1 ist wieder wie vorher</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Key account selection</source>
        <translation>Schlüsselkunden</translation>
    </message>
    <message>
        <source>Account plans</source>
        <translation>Kundenpläne</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message>
        <source>The block has %1 rows and %2 columns; from this cell on there is room for %3 and %4.</source>
        <translation>Der Block hat %1 Zeilen und %2 Spalten; ab dieser Zelle ist Platz für %3 und %4.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Es wurde nichts eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>und %n weitere Zelle</numerusform>
            <numerusform>und %n weitere Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>computed, cannot be entered</source>
        <translation>berechnet, kann nicht eingegeben werden</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Portfolio: overview</source>
        <translation>Portfolio: Überblick</translation>
    </message>
    <message>
        <source>Pareto and concentration</source>
        <translation>Pareto und Konzentration</translation>
    </message>
    <message>
        <source>Profit and effort</source>
        <translation>Ertrag und Aufwand</translation>
    </message>
    <message>
        <source>What if an account is lost</source>
        <translation>Was wäre, wenn ein Kunde ginge</translation>
    </message>
    <message>
        <source>Review of the portfolio</source>
        <translation>Durchsprache des Portfolios</translation>
    </message>
    <message>
        <source>Ranking of key accounts</source>
        <translation>Rangliste der Schlüsselkunden</translation>
    </message>
    <message>
        <source>Ratings of accounts</source>
        <translation>Bewertungen der Kunden</translation>
    </message>
    <message>
        <source>Ranking against revenue</source>
        <translation>Rangliste gegen den Umsatz</translation>
    </message>
    <message>
        <source>Decisions on key accounts</source>
        <translation>Entscheidungen über Schlüsselkunden</translation>
    </message>
    <message>
        <source>Hours and skills of the team</source>
        <translation>Stunden und Fähigkeiten des Teams</translation>
    </message>
    <message>
        <source>Time by account</source>
        <translation>Zeit je Kunde</translation>
    </message>
    <message>
        <source>Account: relationships</source>
        <translation>Kunde: Beziehungen</translation>
    </message>
    <message>
        <source>Account: profile</source>
        <translation>Kunde: Steckbrief</translation>
    </message>
    <message>
        <source>Account: contacts</source>
        <translation>Kunde: Ansprechpartner</translation>
    </message>
    <message>
        <source>Account: opportunities</source>
        <translation>Kunde: Chancen</translation>
    </message>
    <message>
        <source>Account: sales and result</source>
        <translation>Kunde: Umsatz und Ergebnis</translation>
    </message>
    <message>
        <source>Account: contracts</source>
        <translation>Kunde: Verträge</translation>
    </message>
    <message>
        <source>Account: offers and value</source>
        <translation>Kunde: Angebote und Nutzen</translation>
    </message>
    <message>
        <source>Account: promises and team</source>
        <translation>Kunde: Zusagen und Team</translation>
    </message>
    <message>
        <source>Account: timeline</source>
        <translation>Kunde: Chronik</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>When it burns: %1</source>
        <translation>Wenn es brennt: %1</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Plan rates</source>
        <translation>Plankurse</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>All sales are in the workspace&apos;s own currency.</source>
        <translation>Alle Umsätze stehen in der Währung der Arbeitsmappe.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>A copy was written to %1.</source>
        <translation>Eine Kopie wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Keine Arbeitsmappe geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search accounts, people, notes … or run a command</source>
        <translation>Kunden, Personen, Notizen … oder ein Befehl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All managers</source>
        <translation>Alle Betreuer</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Workspace: new, open, send a copy</source>
        <translation>Arbeitsmappe: neu, öffnen, Kopie senden</translation>
    </message>
    <message>
        <source>Workspace menu</source>
        <translation>Menü der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Log an interaction</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Choose key accounts</source>
        <translation>Schlüsselkunden auswählen</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Neue Arbeitsmappe …</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>Arbeitsmappe öffnen …</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispielmappe öffnen</translation>
    </message>
    <message>
        <source>Send a copy …</source>
        <translation>Kopie senden …</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Arbeitsmappe schließen</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprache: Englisch</translation>
    </message>
    <message>
        <source>Language: German</source>
        <translation>Sprache: Deutsch</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message>
        <source>Workspaces (*.kam)</source>
        <translation>Arbeitsmappen (*.kam)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>Schlüsselkunden</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neue Arbeitsmappe</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Found in the workspace</source>
        <translation>In der Arbeitsmappe gefunden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>Geschäftsjahr %1</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Letzte 24 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>New workspace from a folder …</source>
        <translation>Neue Arbeitsmappe aus einem Ordner …</translation>
    </message>
    <message>
        <source>Merge with a copy …</source>
        <translation>Mit Kopie zusammenführen …</translation>
    </message>
    <message>
        <source>Synchronise through a folder</source>
        <translation>Über einen Ordner abgleichen</translation>
    </message>
    <message>
        <source>Choose a folder of everything</source>
        <translation>Ordner mit dem Gesamtexport wählen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV, für jedes Programm</translation>
    </message>
    <message>
        <source>CSV with a byte order mark</source>
        <translation>CSV mit Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>CSV as a German Excel opens it</source>
        <translation>CSV, wie es ein deutsches Excel öffnet</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>Auf dieser Seite gibt es keine Tabelle.</translation>
    </message>
    <message>
        <source>What should happen with %1?</source>
        <translation>Was soll mit %1 geschehen?</translation>
    </message>
    <message>
        <source>Merging takes what is new in it over into the open workspace, and shows you first what comes. Opening closes the open workspace.</source>
        <translation>Zusammenführen übernimmt das Neue daraus in die offene Arbeitsmappe und zeigt Ihnen zuerst, was kommt. Öffnen schließt die offene Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quick entry: log in one line</source>
        <translation>Schnellerfassung: in einer Zeile festhalten</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Explain what is under the pointer</source>
        <translation>Erklären, was unter dem Zeiger liegt</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Nothing here needs an explanation</source>
        <translation>Hier ist nichts zu erklären</translation>
    </message>
    <message>
        <source>F1 explains what is under the pointer · Ctrl+F1 shows all keys</source>
        <translation>F1 erklärt, was unter dem Zeiger liegt · Strg+F1 zeigt alle Tasten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Undo and redo, of typing first</source>
        <translation>Rückgängig und Wiederholen, zuerst beim Tippen</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vor</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Open, or finish typing</source>
        <translation>Öffnen oder Eingabe abschließen</translation>
    </message>
    <message>
        <source>Edit the cell; typing does so too</source>
        <translation>Zelle bearbeiten; Tippen tut es auch</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove, undoably</source>
        <translation>Entfernen, rückgängig machbar</translation>
    </message>
    <message>
        <source>Copy as tab-separated text, paste from a spreadsheet</source>
        <translation>Als Text mit Tabulatoren kopieren, aus einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>On an account</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Meeting brief as PDF</source>
        <translation>Gesprächsbriefing als PDF</translation>
    </message>
    <message>
        <source>Profile: known, assumed, unknown, stale in turn</source>
        <translation>Profil: bekannt, angenommen, unbekannt, veraltet im Wechsel</translation>
    </message>
    <message>
        <source>Arrows, Ins, L, Del</source>
        <translation>Pfeile, Einfg, L, Entf</translation>
    </message>
    <message>
        <source>Map of people: choose, add, tie, remove</source>
        <translation>Beziehungslandkarte: wählen, hinzufügen, verbinden, entfernen</translation>
    </message>
    <message>
        <source>In a plan&apos;s texts</source>
        <translation>In den Texten eines Plans</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Einem Verweis folgen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt as well: letters alone are for typing.</source>
        <translation>Strg oder Alt dazu drücken: Buchstaben allein sind zum Schreiben da.</translation>
    </message>
    <message>
        <source>%1 has a fixed meaning everywhere.</source>
        <translation>%1 hat überall eine feste Bedeutung.</translation>
    </message>
    <message>
        <source>%1 already does: %2</source>
        <translation>%1 tut schon: %2</translation>
    </message>
    <message>
        <source>Click into a field and press the keys that the command shall have; Backspace takes them away.</source>
        <translation>In ein Feld klicken und die Tasten drücken, die der Befehl haben soll; Rücktaste nimmt sie weg.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Export the table that is shown</source>
        <translation>Die gezeigte Tabelle ausgeben</translation>
    </message>
    <message>
        <source>Ratings: the next gap that counts</source>
        <translation>Bewertungen: die nächste wichtige Lücke</translation>
    </message>
    <message>
        <source>Ctrl+PgUp, Ctrl+PgDn</source>
        <translation>Strg+Bild↑, Strg+Bild↓</translation>
    </message>
    <message>
        <source>The tabs in turn</source>
        <translation>Die Reiter der Reihe nach</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>New row, where the table takes one</source>
        <translation>Neue Zeile, wo die Tabelle eine annimmt</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was mit der Zeile getan werden kann</translation>
    </message>
    <message>
        <source>Accounts: filter, new account</source>
        <translation>Kunden: filtern, neuer Kunde</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Was jemanden braucht</translation>
    </message>
    <message>
        <source>Today: done; data quality: mend it</source>
        <translation>Heute: erledigt; Datenqualität: beheben</translation>
    </message>
    <message>
        <source>Today: move to another day, put off</source>
        <translation>Heute: auf einen anderen Tag legen, zurückstellen</translation>
    </message>
    <message>
        <source>Today: log a talk about the entry</source>
        <translation>Heute: Gespräch zum Eintrag erfassen</translation>
    </message>
    <message>
        <source>Data quality: combine the pair; in a dialog: save</source>
        <translation>Datenqualität: Paar zusammenführen; im Dialog: speichern</translation>
    </message>
    <message>
        <source>Promises by function: to the next one</source>
        <translation>Zusagen nach Funktion: zur nächsten</translation>
    </message>
</context>
</TS>
