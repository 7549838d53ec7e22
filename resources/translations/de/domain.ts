<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>account_status</name>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>account_type</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Öffentlicher Auftraggeber</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>action_status</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>barrier_kind</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exklusivität</translation>
    </message>
    <message>
        <source>Technical integration</source>
        <translation>Technische Integration</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Joint development</source>
        <translation>Gemeinsame Entwicklung</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Value delivered</source>
        <translation>Gelieferter Nutzen</translation>
    </message>
</context>
<context>
    <name>buying_role</name>
    <message>
        <source>Decider</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Einkäufer</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Beeinflusser</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Gatekeeper</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videokonferenz</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiger</translation>
    </message>
</context>
<context>
    <name>classification</name>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Streng vertraulich</translation>
    </message>
</context>
<context>
    <name>consequence</name>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsequenz</translation>
    </message>
</context>
<context>
    <name>contract_kind</name>
    <message>
        <source>Framework contract</source>
        <translation>Rahmenvertrag</translation>
    </message>
    <message>
        <source>Supply contract</source>
        <translation>Liefervertrag</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Servicevertrag</translation>
    </message>
    <message>
        <source>Price agreement</source>
        <translation>Preisvereinbarung</translation>
    </message>
    <message>
        <source>Non-disclosure agreement</source>
        <translation>Geheimhaltungsvereinbarung</translation>
    </message>
</context>
<context>
    <name>cost_kind</name>
    <message>
        <source>Rebate</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistik</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Key account management</source>
        <translation>Key Account Management</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>custom_type</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>From us</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beidseitig</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Schriftwechsel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>duty</name>
    <message>
        <source>Analysis and potential</source>
        <translation>Analyse und Potenzial</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Offers and solutions</source>
        <translation>Angebote und Lösungen</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Contracts and prices</source>
        <translation>Verträge und Preise</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>Angebotserstellung</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reklamationen</translation>
    </message>
</context>
<context>
    <name>effort_kind</name>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Customer statement</source>
        <translation>Aussage des Kunden</translation>
    </message>
    <message>
        <source>Own opinion</source>
        <translation>Eigene Einschätzung</translation>
    </message>
</context>
<context>
    <name>fact_topic</name>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Handlungsdruck</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Hours per year</source>
        <translation>Stunden pro Jahr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Effort in hours</source>
        <translation>Aufwand in Stunden</translation>
    </message>
    <message>
        <source>Visible to the customer</source>
        <translation>Für den Kunden sichtbar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Rate to base currency</source>
        <translation>Kurs zur Basiswährung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Eingefroren am</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Customer need</source>
        <translation>Kundenbedarf</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Decision level</source>
        <translation>Entscheidungsebene</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Haltung zu uns</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Legal basis for storing</source>
        <translation>Rechtsgrundlage der Speicherung</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Geschäftsjahres</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Months between selections</source>
        <translation>Monate zwischen den Auswahlen</translation>
    </message>
    <message>
        <source>Selection model</source>
        <translation>Auswahlmodell</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Baseline amount</source>
        <translation>Basisbetrag</translation>
    </message>
    <message>
        <source>Target amount</source>
        <translation>Zielbetrag</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Relevance for the customer</source>
        <translation>Nutzen für den Kunden</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>Frühindikator</translation>
    </message>
    <message>
        <source>Counter-measure</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
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
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>SWOT-Feld</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Our person</source>
        <translation>Unsere Person</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Wertangebot</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Service concept</source>
        <translation>Betreuungskonzept</translation>
    </message>
    <message>
        <source>Critical vulnerability</source>
        <translation>Kritische Verwundbarkeit</translation>
    </message>
    <message>
        <source>Decision or support requested</source>
        <translation>Erbetene Entscheidung oder Unterstützung</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Was wir nicht wissen</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Annahmen und Quellen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>Übergeordneter Kunde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>E-Mail-Domäne</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Own revenue</source>
        <translation>Umsatz des Kunden</translation>
    </message>
    <message>
        <source>Fiscal year end</source>
        <translation>Geschäftsjahresende</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Market rank</source>
        <translation>Marktrang</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>Marktanteil</translation>
    </message>
    <message>
        <source>Reason of the tier</source>
        <translation>Grund der Einstufung</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Stoßrichtung</translation>
    </message>
    <message>
        <source>Relationship stage</source>
        <translation>Beziehungsstufe</translation>
    </message>
    <message>
        <source>Key account manager</source>
        <translation>Key Account Manager</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Year of foundation</source>
        <translation>Gründungsjahr</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Stage in the KAM cycle</source>
        <translation>Phase im KAM-Zyklus</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Core business</source>
        <translation>Kerngeschäft</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Purchasing strategy</source>
        <translation>Einkaufsstrategie</translation>
    </message>
    <message>
        <source>Reference granted</source>
        <translation>Erteilte Referenz</translation>
    </message>
    <message>
        <source>Reference from</source>
        <translation>Referenz von</translation>
    </message>
    <message>
        <source>Reference until</source>
        <translation>Referenz bis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Produktfamilie</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>Key Accounts</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Margin share</source>
        <translation>DB-Quote</translation>
    </message>
    <message>
        <source>Target attainment</source>
        <translation>Zielerreichung</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Pipeline</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>Konzentration (HHI)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsprache</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>Wiedervorlegen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Anlässe</translation>
    </message>
    <message>
        <source>ABC class</source>
        <translation>ABC-Klasse</translation>
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
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>Überfällige Maßnahmen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Erster Kunde</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Zweiter Kunde</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Given or got</source>
        <translation>Gegeben oder erhalten</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Zugeständnis</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>Wert pro Jahr</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Internal cost a year</source>
        <translation>Interne Kosten pro Jahr</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Gegenleistung</translation>
    </message>
    <message>
        <source>Value, low</source>
        <translation>Wert, niedrig</translation>
    </message>
    <message>
        <source>Value, likely</source>
        <translation>Wert, wahrscheinlich</translation>
    </message>
    <message>
        <source>Value, high</source>
        <translation>Wert, hoch</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>Strength (0–1)</source>
        <translation>Stärke (0–1)</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktfamilie</translation>
    </message>
    <message>
        <source>Spend, low</source>
        <translation>Bedarf, niedrig</translation>
    </message>
    <message>
        <source>Spend, likely</source>
        <translation>Bedarf, wahrscheinlich</translation>
    </message>
    <message>
        <source>Spend, high</source>
        <translation>Bedarf, hoch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Share of competitors</source>
        <translation>Anteil des Wettbewerbs</translation>
    </message>
    <message>
        <source>Fit (0–5)</source>
        <translation>Passung (0–5)</translation>
    </message>
    <message>
        <source>Access (0–5)</source>
        <translation>Zugang (0–5)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Role not yet found</source>
        <translation>Noch unbesetzte Rolle</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>Rolle im Buying Center</translation>
    </message>
    <message>
        <source>Influence (1–3)</source>
        <translation>Einfluss (1–3)</translation>
    </message>
    <message>
        <source>Support (−2…2)</source>
        <translation>Haltung (−2…2)</translation>
    </message>
    <message>
        <source>Wanted support (−2…2)</source>
        <translation>Gewünschte Haltung (−2…2)</translation>
    </message>
    <message>
        <source>Coverage (0–4)</source>
        <translation>Abdeckung (0–4)</translation>
    </message>
    <message>
        <source>Cadence (days)</source>
        <translation>Kontaktrhythmus (Tage)</translation>
    </message>
    <message>
        <source>Place, across</source>
        <translation>Lage, quer</translation>
    </message>
    <message>
        <source>Place, down</source>
        <translation>Lage, abwärts</translation>
    </message>
    <message>
        <source>Contact at least every (days)</source>
        <translation>Kontakt spätestens alle (Tage)</translation>
    </message>
    <message>
        <source>Review every (months)</source>
        <translation>Review alle (Monate)</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>Planvorlage</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Stunden pro Jahr</translation>
    </message>
    <message>
        <source>Needs a sponsor</source>
        <translation>Braucht einen Sponsor</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Importance (0–5)</source>
        <translation>Wichtigkeit (0–5)</translation>
    </message>
    <message>
        <source>Our fulfilment (0–5)</source>
        <translation>Unsere Erfüllung (0–5)</translation>
    </message>
    <message>
        <source>Best competitor (0–5)</source>
        <translation>Bester Wettbewerber (0–5)</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>ab Menge</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Nettopreis</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Initial term (months)</source>
        <translation>Erstlaufzeit (Monate)</translation>
    </message>
    <message>
        <source>Minimum term (months)</source>
        <translation>Mindestlaufzeit (Monate)</translation>
    </message>
    <message>
        <source>Renews tacitly</source>
        <translation>Verlängert sich stillschweigend</translation>
    </message>
    <message>
        <source>Renewal (months)</source>
        <translation>Verlängerung (Monate)</translation>
    </message>
    <message>
        <source>Notice period (months)</source>
        <translation>Kündigungsfrist (Monate)</translation>
    </message>
    <message>
        <source>Notice to</source>
        <translation>Kündbar</translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation>Gekündigt am</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>Jahreswert</translation>
    </message>
    <message>
        <source>Volume commitment</source>
        <translation>Abnahmeverpflichtung</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exklusiv</translation>
    </message>
    <message>
        <source>Index clause</source>
        <translation>Preisgleitklausel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>Expected move</source>
        <translation>Erwarteter Zug</translation>
    </message>
    <message>
        <source>Threat (0–5)</source>
        <translation>Bedrohung (0–5)</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Promised a year</source>
        <translation>Zugesagt pro Jahr</translation>
    </message>
    <message>
        <source>Delivered a year</source>
        <translation>Geliefert pro Jahr</translation>
    </message>
    <message>
        <source>Confirmed a year</source>
        <translation>Bestätigt pro Jahr</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Needed (0–5)</source>
        <translation>Benötigt (0–5)</translation>
    </message>
    <message>
        <source>Self (0–5)</source>
        <translation>Selbst (0–5)</translation>
    </message>
    <message>
        <source>Lead (0–5)</source>
        <translation>Führungskraft (0–5)</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>From volume</source>
        <translation>ab Volumen</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vergabenummer</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Questions until</source>
        <translation>Fragen bis</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Take part?</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Go score (0–5)</source>
        <translation>Teilnahmepunkte (0–5)</translation>
    </message>
    <message>
        <source>Award criteria</source>
        <translation>Zuschlagskriterien</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>Weitere Nummern</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Sachverhalt</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissensstand</translation>
    </message>
    <message>
        <source>Strength (1–3)</source>
        <translation>Stärke (1–3)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockiert durch</translation>
    </message>
    <message>
        <source>Key in the other program</source>
        <translation>Schlüssel im anderen Programm</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Firmenlogo</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>Planvorlagen</translation>
    </message>
    <message>
        <source>Unwritten rules</source>
        <translation>Ungeschriebene Regeln</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Cost of an hour of ours</source>
        <translation>Kosten einer eigenen Stunde</translation>
    </message>
    <message>
        <source>Take part from a go score of (0–5)</source>
        <translation>Teilnehmen ab (Teilnahmepunkte, 0–5)</translation>
    </message>
    <message>
        <source>Weight: our relationship</source>
        <translation>Gewicht: Beziehung</translation>
    </message>
    <message>
        <source>Weight: fit of what we have</source>
        <translation>Gewicht: Passung unseres Angebots</translation>
    </message>
    <message>
        <source>Weight: our price position</source>
        <translation>Gewicht: Preisposition</translation>
    </message>
    <message>
        <source>Weight: advantage over the present supplier</source>
        <translation>Gewicht: Vorteil gegenüber dem heutigen Lieferanten</translation>
    </message>
    <message>
        <source>Weight: capacity</source>
        <translation>Gewicht: Kapazität</translation>
    </message>
    <message>
        <source>Weight: strategic value</source>
        <translation>Gewicht: strategischer Wert</translation>
    </message>
    <message>
        <source>Our relationship (0–5)</source>
        <translation>Unsere Beziehung (0–5)</translation>
    </message>
    <message>
        <source>Fit of what we have (0–5)</source>
        <translation>Passung unseres Angebots (0–5)</translation>
    </message>
    <message>
        <source>Our price position (0–5)</source>
        <translation>Unsere Preisposition (0–5)</translation>
    </message>
    <message>
        <source>Advantage over the present supplier (0–5)</source>
        <translation>Vorteil gegenüber heutigem Lieferanten (0–5)</translation>
    </message>
    <message>
        <source>Capacity for it (0–5)</source>
        <translation>Kapazität dafür (0–5)</translation>
    </message>
    <message>
        <source>Strategic value (0–5)</source>
        <translation>Strategischer Wert (0–5)</translation>
    </message>
    <message>
        <source>Revenue credit</source>
        <translation>Umsatzzurechnung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>function</name>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistik</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>give_get</name>
    <message>
        <source>Given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>erhalten</translation>
    </message>
</context>
<context>
    <name>go_decision</name>
    <message>
        <source>Open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>teilnehmen</translation>
    </message>
    <message>
        <source>Do not take part</source>
        <translation>nicht teilnehmen</translation>
    </message>
</context>
<context>
    <name>goal_measure</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Margin share</source>
        <translation>DB-Quote</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Lieferanteil</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>intent</name>
    <message>
        <source>Build</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Ausbauen</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Abschöpfen</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Abbauen</translation>
    </message>
</context>
<context>
    <name>kam_stage</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Team member</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Selection model</source>
        <translation>Auswahlmodell</translation>
    </message>
    <message>
        <source>Selection models</source>
        <translation>Auswahlmodelle</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>SWOT entry</source>
        <translation>SWOT-Eintrag</translation>
    </message>
    <message>
        <source>SWOT entries</source>
        <translation>SWOT-Einträge</translation>
    </message>
    <message>
        <source>Decided account</source>
        <translation>Entschiedener Kunde</translation>
    </message>
    <message>
        <source>Decided accounts</source>
        <translation>Entschiedene Kunden</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Account-Plan</translation>
    </message>
    <message>
        <source>Account plans</source>
        <translation>Account-Pläne</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Kostenzeile</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kostenzeilen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsprache</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Durchsprachen</translation>
    </message>
    <message>
        <source>Reviewed account</source>
        <translation>Besprochener Kunde</translation>
    </message>
    <message>
        <source>Reviewed accounts</source>
        <translation>Besprochene Kunden</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Notiz der Durchsprache</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notizen der Durchsprachen</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Never the same</source>
        <translation>Niemals dieselben</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Zugeständnis</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>Zugeständnisse</translation>
    </message>
    <message>
        <source>Offer item</source>
        <translation>Angebotsposition</translation>
    </message>
    <message>
        <source>Offer items</source>
        <translation>Angebotspositionen</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Wettbewerbsbarriere</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Wettbewerbsbarrieren</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Potentials</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Person auf der Beziehungskarte</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beziehungskarte</translation>
    </message>
    <message>
        <source>Tier policy</source>
        <translation>Betreuungsregel</translation>
    </message>
    <message>
        <source>Tier policies</source>
        <translation>Betreuungsregeln</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Competitor at an account</source>
        <translation>Wettbewerber beim Kunden</translation>
    </message>
    <message>
        <source>Competitors at accounts</source>
        <translation>Wettbewerber bei Kunden</translation>
    </message>
    <message>
        <source>Value item</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Value items</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Satisfaction answer</source>
        <translation>Zufriedenheitsantwort</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Skill need</source>
        <translation>Kompetenzanforderung</translation>
    </message>
    <message>
        <source>Skill needs</source>
        <translation>Kompetenzanforderungen</translation>
    </message>
    <message>
        <source>Skill rating</source>
        <translation>Kompetenzbewertung</translation>
    </message>
    <message>
        <source>Skill ratings</source>
        <translation>Kompetenzbewertungen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Bonus step</source>
        <translation>Bonusstufe</translation>
    </message>
    <message>
        <source>Bonus steps</source>
        <translation>Bonusstufen</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Sachverhalt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Sachverhalte</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Aufwände</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Zurückstellung</translation>
    </message>
    <message>
        <source>Postponements</source>
        <translation>Zurückstellungen</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Importzuordnung</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Importzuordnungen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Middle management</source>
        <translation>Mittleres Management</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativ</translation>
    </message>
</context>
<context>
    <name>life_cycle</name>
    <message>
        <source>Tomorrow&apos;s customer</source>
        <translation>Kunde von morgen</translation>
    </message>
    <message>
        <source>Today&apos;s special customer</source>
        <translation>Heutiger Schwerpunktkunde</translation>
    </message>
    <message>
        <source>Today&apos;s regular customer</source>
        <translation>Heutiger Stammkunde</translation>
    </message>
    <message>
        <source>Yesterday&apos;s customer</source>
        <translation>Kunde von gestern</translation>
    </message>
</context>
<context>
    <name>likelihood</name>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
</context>
<context>
    <name>notice_rule</name>
    <message>
        <source>To the end of the term</source>
        <translation>zum Laufzeitende</translation>
    </message>
    <message>
        <source>To the end of a month</source>
        <translation>zum Monatsende</translation>
    </message>
    <message>
        <source>To the end of a quarter</source>
        <translation>zum Quartalsende</translation>
    </message>
    <message>
        <source>To the end of a year</source>
        <translation>zum Jahresende</translation>
    </message>
</context>
<context>
    <name>offer_item_kind</name>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Service package</source>
        <translation>Servicepaket</translation>
    </message>
    <message>
        <source>Special condition</source>
        <translation>Sonderkondition</translation>
    </message>
</context>
<context>
    <name>offer_status</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>verfallen</translation>
    </message>
</context>
<context>
    <name>opportunity_kind</name>
    <message>
        <source>New business</source>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>Cross-selling</source>
        <translation>Cross-Selling</translation>
    </message>
    <message>
        <source>Up-selling</source>
        <translation>Up-Selling</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>own_function</name>
    <message>
        <source>KAM</source>
        <translation>KAM</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistik</translation>
    </message>
    <message>
        <source>Product development</source>
        <translation>Produktentwicklung</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>plan_sections</name>
    <message>
        <source>Cover and approval</source>
        <translation>Deckblatt und Freigabe</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Management-Zusammenfassung</translation>
    </message>
    <message>
        <source>Account profile</source>
        <translation>Kundenprofil</translation>
    </message>
    <message>
        <source>The customer&apos;s market and strategy</source>
        <translation>Markt und Strategie des Kunden</translation>
    </message>
    <message>
        <source>Purchasing and decision process</source>
        <translation>Einkauf und Entscheidungsprozess</translation>
    </message>
    <message>
        <source>Requirements and needs</source>
        <translation>Anforderungen und Bedürfnisse</translation>
    </message>
    <message>
        <source>Relationship map and buying centre</source>
        <translation>Beziehungslandkarte und Buying Center</translation>
    </message>
    <message>
        <source>Our position</source>
        <translation>Unsere Position</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>SWOT and critical vulnerability</source>
        <translation>SWOT und kritische Verwundbarkeit</translation>
    </message>
    <message>
        <source>Potential and white space</source>
        <translation>Potenzial und Whitespace</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Wertangebot</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Opportunity plan</source>
        <translation>Chancenplan</translation>
    </message>
    <message>
        <source>Revenue, margin and forecast</source>
        <translation>Umsatz, Ergebnis und Forecast</translation>
    </message>
    <message>
        <source>Risks and dependency</source>
        <translation>Risiken und Abhängigkeit</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Maßnahmenplan</translation>
    </message>
    <message>
        <source>Account team and responsibilities</source>
        <translation>Key-Account-Team und RACI</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Was wir nicht wissen</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Annahmen und Quellen</translation>
    </message>
</context>
<context>
    <name>plan_short</name>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Market and strategy</source>
        <translation>Markt und Strategie</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Our position</source>
        <translation>Unsere Position</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Wertangebot</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Figures and forecast</source>
        <translation>Zahlen und Forecast</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unknowns</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
</context>
<context>
    <name>plan_status</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>plan_template</name>
    <message>
        <source>Key account plan</source>
        <translation>Schlüsselkundenplan</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Entwicklungsplan</translation>
    </message>
    <message>
        <source>Short plan</source>
        <translation>Kurzplan</translation>
    </message>
</context>
<context>
    <name>potential_state</name>
    <message>
        <source>Open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>bei uns</translation>
    </message>
    <message>
        <source>With a competitor</source>
        <translation>beim Wettbewerb</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>nicht relevant</translation>
    </message>
</context>
<context>
    <name>promise_state</name>
    <message>
        <source>Open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>raci_part</name>
    <message>
        <source>R – carries out</source>
        <translation>R – führt durch</translation>
    </message>
    <message>
        <source>A – answers for it</source>
        <translation>A – verantwortet</translation>
    </message>
    <message>
        <source>C – is asked</source>
        <translation>C – wird gefragt</translation>
    </message>
    <message>
        <source>I – is told</source>
        <translation>I – wird informiert</translation>
    </message>
</context>
<context>
    <name>relationship_stage</name>
    <message>
        <source>Exploratory</source>
        <translation>Sondierend</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Kooperativ</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Uncoupling</source>
        <translation>Auflösung</translation>
    </message>
</context>
<context>
    <name>strategy_kind</name>
    <message>
        <source>Penetrate</source>
        <translation>Durchdringen</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>Cross-Selling</translation>
    </message>
    <message>
        <source>Up-sell</source>
        <translation>Up-Selling</translation>
    </message>
    <message>
        <source>New unit or country</source>
        <translation>Neuer Bereich oder neues Land</translation>
    </message>
    <message>
        <source>New solution</source>
        <translation>Neue Lösung</translation>
    </message>
    <message>
        <source>Develop together</source>
        <translation>Gemeinsam entwickeln</translation>
    </message>
    <message>
        <source>Price and mix</source>
        <translation>Preis und Mix</translation>
    </message>
    <message>
        <source>Defend</source>
        <translation>Verteidigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>survey_method</name>
    <message>
        <source>NPS (0–10)</source>
        <translation>NPS (0–10)</translation>
    </message>
    <message>
        <source>CSAT (1–5)</source>
        <translation>CSAT (1–5)</translation>
    </message>
    <message>
        <source>Own scale (1–10)</source>
        <translation>eigene Skala (1–10)</translation>
    </message>
</context>
<context>
    <name>swot_field</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>team_role</name>
    <message>
        <source>Key account manager</source>
        <translation>Key Account Manager</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Fachexperte</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
</context>
<context>
    <name>tender_state</name>
    <message>
        <source>Expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Not taken part</source>
        <translation>nicht teilgenommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>aufgehoben</translation>
    </message>
</context>
<context>
    <name>tie_kind</name>
    <message>
        <source>Reports to</source>
        <translation>berichtet an</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>beeinflusst</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>informell</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>vertraut</translation>
    </message>
</context>
<context>
    <name>tier</name>
    <message>
        <source>Key account</source>
        <translation>Schlüsselkunde</translation>
    </message>
    <message>
        <source>Develop</source>
        <translation>Entwickeln</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Key account</source>
        <translation>Schlüsselkunde</translation>
    </message>
    <message>
        <source>Not a key account</source>
        <translation>Kein Schlüsselkunde</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
</context>
</TS>
