<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>plan</name>
    <message>
        <source>Strategy “%1”: low, likely and high do not rise in that order</source>
        <translation>Strategie „%1“: niedrig, wahrscheinlich und hoch steigen nicht in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Goal “%1” asks for another value than the year&apos;s target</source>
        <translation>Ziel „%1“ verlangt einen anderen Wert als das Jahresziel</translation>
    </message>
    <message>
        <source>The margin target of %1 is larger than its revenue target</source>
        <translation>Das Ergebnisziel %1 ist größer als das Umsatzziel</translation>
    </message>
    <message>
        <source>Revenue, margin and satisfaction targets for %1 are not all there</source>
        <translation>Umsatz-, Ergebnis- und Zufriedenheitsziel für %1 sind nicht vollständig</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>“%1” says nothing yet</source>
        <translation>„%1“ sagt noch nichts</translation>
    </message>
    <message>
        <source>A field of the SWOT is empty</source>
        <translation>Ein Feld der SWOT ist leer</translation>
    </message>
    <message>
        <source>A field of the SWOT has more than five entries; five are printed</source>
        <translation>Ein Feld der SWOT hat mehr als fünf Einträge; fünf werden gedruckt</translation>
    </message>
    <message>
        <source>Goal “%1” cannot be measured: it has no target value</source>
        <translation>Ziel „%1“ ist nicht messbar: Es hat keinen Zielwert</translation>
    </message>
    <message>
        <source>No goal says what the customer gains</source>
        <translation>Kein Ziel sagt, was der Kunde gewinnt</translation>
    </message>
    <message>
        <source>No action serves goal “%1”</source>
        <translation>Keine Maßnahme dient dem Ziel „%1“</translation>
    </message>
    <message>
        <source>Action “%1” has no owner</source>
        <translation>Maßnahme „%1“ hat keinen Verantwortlichen</translation>
    </message>
    <message>
        <source>Action “%1” has no date</source>
        <translation>Maßnahme „%1“ hat keinen Termin</translation>
    </message>
    <message>
        <source>Action “%1” is overdue</source>
        <translation>Maßnahme „%1“ ist überfällig</translation>
    </message>
    <message>
        <source>We do not meet “%1”, and no action closes the gap</source>
        <translation>„%1“ erfüllen wir nicht, und keine Maßnahme schließt die Lücke</translation>
    </message>
    <message>
        <source>We know nobody on this decision level: %1</source>
        <translation>Auf dieser Entscheidungsebene kennen wir niemanden: %1</translation>
    </message>
    <message>
        <source>Opportunity “%1” serves no need of the customer that is written down</source>
        <translation>Chance „%1“ dient keinem festgehaltenen Bedarf des Kunden</translation>
    </message>
    <message>
        <source>Risk “%1” has no counter-measure</source>
        <translation>Risiko „%1“ hat keine Gegenmaßnahme</translation>
    </message>
    <message>
        <source>The plan names nothing that we do not know</source>
        <translation>Der Plan nennt nichts, was wir nicht wissen</translation>
    </message>
    <message>
        <source>No action was due or done in the last 90 days</source>
        <translation>In den letzten 90 Tagen war keine Maßnahme fällig oder erledigt</translation>
    </message>
    <message>
        <source>“%1” reads like the plan of %2: what is particular about this account?</source>
        <translation>„%1“ liest sich wie der Plan von %2: Was ist an diesem Kunden besonders?</translation>
    </message>
    <message>
        <source>Approved by %1, who neither leads the account manager nor sponsors the account</source>
        <translation>Freigegeben von %1, weder Vorgesetzter des Key-Account-Managers noch Sponsor des Kunden</translation>
    </message>
    <message>
        <source>keeps it from approval</source>
        <translation>verhindert die Freigabe</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Is it so: %1</source>
        <translation>Stimmt es: %1</translation>
    </message>
    <message>
        <source>How much do they spend on %1?</source>
        <translation>Wie viel geben sie für %1 aus?</translation>
    </message>
    <message>
        <source>Will it come: %1?</source>
        <translation>Kommt es: %1?</translation>
    </message>
    <message>
        <source>Who decides at %1?</source>
        <translation>Wer entscheidet bei %1?</translation>
    </message>
    <message>
        <source>When does the contract with %1 end?</source>
        <translation>Wann endet der Vertrag mit %1?</translation>
    </message>
    <message>
        <source>How well do we meet it: %1?</source>
        <translation>Wie gut erfüllen wir es: %1?</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Opportunities past their day</source>
        <translation>Chancen über ihrem Termin</translation>
    </message>
    <message>
        <source>Plans past their end</source>
        <translation>Pläne über ihrem Ende</translation>
    </message>
    <message>
        <source>References run out</source>
        <translation>Abgelaufene Referenzen</translation>
    </message>
    <message>
        <source>Ratings older than a year</source>
        <translation>Veraltete Bewertungen</translation>
    </message>
    <message>
        <source>Prospects that buy</source>
        <translation>Interessenten, die kaufen</translation>
    </message>
    <message>
        <source>Active accounts without sales</source>
        <translation>Aktive Kunden ohne Umsatz</translation>
    </message>
    <message>
        <source>Lost key accounts</source>
        <translation>Verlorene Schlüsselkunden</translation>
    </message>
    <message>
        <source>Persons in two positions</source>
        <translation>Personen mit zwei Positionen</translation>
    </message>
    <message>
        <source>Persons without a position</source>
        <translation>Personen ohne Position</translation>
    </message>
    <message>
        <source>Foreign mail address</source>
        <translation>Fremde E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Key accounts without a manager</source>
        <translation>Schlüsselkunden ohne Betreuer</translation>
    </message>
    <message>
        <source>Key accounts without industry</source>
        <translation>Schlüsselkunden ohne Branche</translation>
    </message>
    <message>
        <source>Contacts without mail and telephone</source>
        <translation>Ansprechpartner ohne E-Mail und Telefon</translation>
    </message>
    <message>
        <source>expected on %1, still open</source>
        <translation>erwartet am %1, noch offen</translation>
    </message>
    <message>
        <source>ended on %1, not closed</source>
        <translation>endete am %1, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>granted until %1</source>
        <translation>gewährt bis %1</translation>
    </message>
    <message>
        <source>judged on %1</source>
        <translation>bewertet am %1</translation>
    </message>
    <message>
        <source>last sales up to %1, but called a prospect</source>
        <translation>letzte Umsätze bis %1, geführt als Interessent</translation>
    </message>
    <message>
        <source>last sales up to %1, but called active</source>
        <translation>letzte Umsätze bis %1, geführt als aktiv</translation>
    </message>
    <message>
        <source>status lost, tier key account</source>
        <translation>Status verloren, Stufe Schlüsselkunde</translation>
    </message>
    <message>
        <source>still also at %1</source>
        <translation>noch immer auch bei %1</translation>
    </message>
    <message>
        <source>at no account</source>
        <translation>bei keinem Kunden</translation>
    </message>
    <message>
        <source>the address belongs to %1</source>
        <translation>die Adresse gehört zu %1</translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <translation>niemand ist zuständig</translation>
    </message>
    <message>
        <source>neither industry nor segment</source>
        <translation>weder Branche noch Segment</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Move to the end of next month</source>
        <translation>Auf das Ende des nächsten Monats verschieben</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Plan abschließen</translation>
    </message>
    <message>
        <source>Take the reference away</source>
        <translation>Referenz entfernen</translation>
    </message>
    <message>
        <source>Call it active</source>
        <translation>Als aktiv führen</translation>
    </message>
    <message>
        <source>Call it dormant</source>
        <translation>Als ruhend führen</translation>
    </message>
    <message>
        <source>Set the tier to watch</source>
        <translation>Stufe auf Beobachten setzen</translation>
    </message>
    <message>
        <source>End the older position</source>
        <translation>Ältere Position beenden</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same web domain</source>
        <translation>gleiche Webdomain</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Anschrift</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>one knows the other&apos;s number</source>
        <translation>einer kennt die Nummer des anderen</translation>
    </message>
    <message>
        <source>at the same account</source>
        <translation>beim selben Kunden</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Contacts whom nobody looks after</source>
        <translation>Ansprechpartner ohne Betreuer</translation>
    </message>
    <message>
        <source>has a say, and nobody of ours is named for them</source>
        <translation>hat Einfluss, und niemand von uns ist zuständig</translation>
    </message>
    <message>
        <source>Name the account&apos;s manager</source>
        <translation>Dem Kundenbetreuer zuordnen</translation>
    </message>
    <message>
        <source>Choose the manager …</source>
        <translation>Betreuer wählen …</translation>
    </message>
    <message>
        <source>Enter the industry …</source>
        <translation>Branche eintragen …</translation>
    </message>
    <message>
        <source>Enter the position …</source>
        <translation>Position eintragen …</translation>
    </message>
    <message>
        <source>Choose who looks after them …</source>
        <translation>Zuständige Person wählen …</translation>
    </message>
    <message>
        <source>Enter mail or telephone …</source>
        <translation>E-Mail oder Telefon eintragen …</translation>
    </message>
    <message>
        <source>Confirm %1 as of today</source>
        <translation>%1 mit Stand heute bestätigen</translation>
    </message>
    <message>
        <source>Note the move to %1</source>
        <translation>Wechsel zu %1 eintragen</translation>
    </message>
    <message>
        <source>Make %1 the manager</source>
        <translation>%1 als Betreuer eintragen</translation>
    </message>
    <message>
        <source>Take over “%1”</source>
        <translation>„%1“ übernehmen</translation>
    </message>
    <message>
        <source>Position at %1</source>
        <translation>Position bei %1 anlegen</translation>
    </message>
    <message>
        <source>is on the team as key account manager</source>
        <translation>steht als Key-Account-Manager im Team</translation>
    </message>
    <message>
        <source>as at %1 above it</source>
        <translation>wie bei %1 darüber</translation>
    </message>
    <message numerus="yes">
        <source>as at %n account(s) below it</source>
        <translation>
            <numerusform>wie bei %n Kunden darunter</numerusform>
            <numerusform>wie bei %n Kunden darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>led %1 of %2 conversations of the last year</source>
        <translation>führte %1 von %2 Gesprächen des letzten Jahres</translation>
    </message>
    <message>
        <source>has %1 of %2 open opportunities</source>
        <translation>hat %1 von %2 offenen Chancen</translation>
    </message>
    <message>
        <source>the mail address is of that account</source>
        <translation>nach der E-Mail-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>took part in %n conversation(s) there</source>
        <translation>
            <numerusform>nahm dort an %n Gespräch teil</numerusform>
            <numerusform>nahm dort an %n Gesprächen teil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Single thread</source>
        <translation>Ein Faden</translation>
    </message>
    <message>
        <source>Only path</source>
        <translation>Einziger Weg</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Supporter left</source>
        <translation>Fürsprecher weg</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>Zu gewinnen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 has the say, and no talk in twelve months</source>
        <translation>%1 hat das Sagen, aber in zwölf Monaten kein Gespräch</translation>
    </message>
    <message>
        <source>%1 is against us, and no action is open</source>
        <translation>%1 ist gegen uns, und keine Maßnahme ist offen</translation>
    </message>
    <message>
        <source>%1 of all talks in twelve months run through %2</source>
        <translation>%1 aller Gespräche in zwölf Monaten laufen über %2</translation>
    </message>
    <message>
        <source>Only %1 leads to %2</source>
        <translation>Nur %1 führt zu %2</translation>
    </message>
    <message>
        <source>No talk with %1 for %2 days (agreed: %3)</source>
        <translation>Mit %1 seit %2 Tagen kein Gespräch (vereinbart: %3)</translation>
    </message>
    <message>
        <source>%1 supported us and has left</source>
        <translation>%1 stand hinter uns und ist gegangen</translation>
    </message>
    <message>
        <source>%1 does not stand where we want them yet</source>
        <translation>%1 steht noch nicht da, wo wir sie haben wollen</translation>
    </message>
    <message>
        <source>Who is it? %1</source>
        <translation>Wer ist es? %1</translation>
    </message>
    <message>
        <source>To %1 by way of %2 (%3)</source>
        <translation>Zu %1 über %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody supports us in: %1. A key account needs somebody in each of purchasing, engineering and management</source>
        <translation>Niemand befürwortet uns in: %1. Ein Schlüsselkunde braucht je einen Befürworter in Einkauf, Technik und Geschäftsführung</translation>
    </message>
    <message>
        <source>Nobody with a say supports us</source>
        <translation>Niemand mit Einfluss steht hinter uns</translation>
    </message>
    <message>
        <source>Somebody with a say supports us, but nobody who decides</source>
        <translation>Jemand mit Einfluss steht hinter uns, aber kein Entscheider</translation>
    </message>
    <message>
        <source>Who decides supports us</source>
        <translation>Ein Entscheider steht hinter uns</translation>
    </message>
    <message>
        <source>%1 of %2 places are covered by a supporter whom we know</source>
        <translation>%1 von %2 Feldern sind mit einem Befürworter besetzt, den wir kennen</translation>
    </message>
    <message>
        <source>%1 of the weight hangs on %2</source>
        <translation>%1 des Gewichts hängen an %2</translation>
    </message>
</context>
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
        <source>accounts, largest first</source>
        <translation>Kunden, größter zuerst</translation>
    </message>
    <message>
        <source>Import sales to see who carries the business.</source>
        <translation>Importieren Sie Umsätze, um zu sehen, wer das Geschäft trägt.</translation>
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
        <translation>
            <numerusform>%n Kunde ist strategisch: attraktiv, und wir sind dort stark</numerusform>
            <numerusform>%n Kunden sind strategisch: attraktiv, und wir sind dort stark</numerusform>
        </translation>
    </message>
    <message>
        <source>model “%1”</source>
        <translation>Modell „%1“</translation>
    </message>
    <message>
        <source>Nothing is ranked yet.</source>
        <translation>Noch nichts in der Rangfolge.</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>Umsatz, 12 Monate</translation>
    </message>
    <message>
        <source>%1 on the year before</source>
        <translation>%1 gegenüber Vorjahr</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>sales carry no margin yet</source>
        <translation>Umsätze noch ohne DB</translation>
    </message>
    <message>
        <source>Revenue target %1</source>
        <translation>Umsatzziel %1</translation>
    </message>
    <message>
        <source>no target agreed</source>
        <translation>kein Ziel vereinbart</translation>
    </message>
    <message>
        <source>no sales in the year yet</source>
        <translation>noch kein Umsatz im Jahr</translation>
    </message>
    <message>
        <source>%1 of the target to date</source>
        <translation>%1 des Ziels bis heute</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Kundenzufriedenheit</translation>
    </message>
    <message>
        <source>target; not measured yet</source>
        <translation>Ziel; noch nicht gemessen</translation>
    </message>
    <message>
        <source>neither target nor measurement</source>
        <translation>weder Ziel noch Messung</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>There is no plan for this account yet; this document shows what is known.</source>
        <translation>Für diesen Kunden gibt es noch keinen Plan; dieses Dokument zeigt, was bekannt ist.</translation>
    </message>
    <message>
        <source>The summary is not written yet.</source>
        <translation>Die Zusammenfassung ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Largest opportunities</source>
        <translation>Größte Chancen</translation>
    </message>
    <message>
        <source>Greatest risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Nächste Maßnahmen</translation>
    </message>
    <message>
        <source>Decision or support requested</source>
        <translation>Benötigte Entscheidung oder Unterstützung</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>Kundenprofil</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
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
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Own revenue</source>
        <translation>Eigener Umsatz</translation>
    </message>
    <message>
        <source>End of fiscal year</source>
        <translation>Geschäftsjahresende</translation>
    </message>
    <message>
        <source>Market rank</source>
        <translation>Rang im Markt</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Tier and reason</source>
        <translation>Einstufung und Grund</translation>
    </message>
    <message>
        <source>Core business</source>
        <translation>Kerngeschäft</translation>
    </message>
    <message>
        <source>Purchasing strategy</source>
        <translation>Einkaufsstrategie</translation>
    </message>
    <message>
        <source>Unit or site</source>
        <translation>Einheit oder Standort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>subsidiary</source>
        <translation>Tochtergesellschaft</translation>
    </message>
    <message>
        <source>Structure and sites</source>
        <translation>Struktur und Standorte</translation>
    </message>
    <message>
        <source>Account plan %1</source>
        <translation>Account-Plan %1</translation>
    </message>
    <message>
        <source>tier not decided</source>
        <translation>Einstufung offen</translation>
    </message>
    <message>
        <source>Plan period</source>
        <translation>Planzeitraum</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Key Account Manager</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehungsstufe</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Stoßrichtung</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Approved on %1 by %2. Later changes need a new version.</source>
        <translation>Freigegeben am %1 von %2. Spätere Änderungen brauchen eine neue Version.</translation>
    </message>
    <message>
        <source>With their signatures the undersigned approve goals, strategy and actions of this plan.</source>
        <translation>Mit ihrer Unterschrift geben die Unterzeichnenden Ziele, Strategie und Maßnahmen dieses Plans frei.</translation>
    </message>
    <message>
        <source>Sales lead, date</source>
        <translation>Vertriebsleitung, Datum</translation>
    </message>
    <message>
        <source>approved on %1</source>
        <translation>freigegeben am %1</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>Relationships and buying centre</source>
        <translation>Beziehungen und Buying Center</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Haltung zu uns</translation>
    </message>
    <message>
        <source>No contact is known at this customer.</source>
        <translation>Bei diesem Kunden ist kein Ansprechpartner bekannt.</translation>
    </message>
    <message>
        <source>Single thread</source>
        <translation>Nur ein Kontakt</translation>
    </message>
    <message>
        <source>The relationship hangs on one person. If that person leaves, nobody knows us there.</source>
        <translation>Die Beziehung hängt an einer einzigen Person. Geht sie, kennt uns dort niemand mehr.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>We know nobody on these decision levels: %1.</source>
        <translation>Auf diesen Entscheidungsebenen kennen wir niemanden: %1.</translation>
    </message>
    <message>
        <source>SWOT and critical vulnerability</source>
        <translation>SWOT und kritische Verwundbarkeit</translation>
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
        <source>Threats</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Critical vulnerability</source>
        <translation>Kritische Verwundbarkeit</translation>
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
        <source>Intent: %1</source>
        <translation>Stoßrichtung: %1</translation>
    </message>
    <message>
        <source>The strategy is not written yet.</source>
        <translation>Die Strategie ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Service concept</source>
        <translation>Betreuungskonzept</translation>
    </message>
    <message>
        <source>Account team</source>
        <translation>Key-Account-Team</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>Nobody is assigned to this account yet.</source>
        <translation>Diesem Kunden ist noch niemand zugeordnet.</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Was wir nicht wissen</translation>
    </message>
    <message>
        <source>The plan names nothing that it does not know. That is a gap in itself.</source>
        <translation>Der Plan nennt nichts, was er nicht weiß. Das ist selbst eine Lücke.</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Annahmen und Quellen</translation>
    </message>
    <message>
        <source>Sales: %1 lines in the workspace, figures of %2.</source>
        <translation>Umsätze: %1 Zeilen in der Arbeitsmappe, Zahlen für %2.</translation>
    </message>
    <message>
        <source>All amounts in %1; “?” stands for what nobody knows yet.</source>
        <translation>Alle Beträge in %1; „?“ steht für das, was noch niemand weiß.</translation>
    </message>
    <message>
        <source>Matrix: model “%1”, version %2, computed on %3.</source>
        <translation>Matrix: Modell „%1“, Version %2, berechnet am %3.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Owner, due</source>
        <translation>Wer, bis</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
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
        <source>Probability</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Counter-measure</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Early sign: %1</source>
        <translation>Frühzeichen: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>für „%1“</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goals are agreed yet.</source>
        <translation>Es sind noch keine Ziele vereinbart.</translation>
    </message>
    <message>
        <source>“Today” is measured from the workspace: %1.</source>
        <translation>„Heute“ ist aus der Arbeitsmappe gemessen: %1.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>There is no open opportunity.</source>
        <translation>Es gibt keine offene Chance.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>No risks are named yet.</source>
        <translation>Es sind noch keine Risiken benannt.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No actions are planned yet.</source>
        <translation>Es sind noch keine Maßnahmen geplant.</translation>
    </message>
    <message>
        <source>Source: invoiced sales net of credit notes, %1; as of %2.</source>
        <translation>Quelle: fakturierter Umsatz abzüglich Gutschriften, %1; Stand %2.</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Zwölf Monate</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>of revenue</source>
        <translation>vom Umsatz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Margin of revenue</source>
        <translation>DB vom Umsatz</translation>
    </message>
    <message>
        <source>without a product</source>
        <translation>ohne Produkt</translation>
    </message>
    <message>
        <source>Our business with the customer</source>
        <translation>Unser Geschäft mit dem Kunden</translation>
    </message>
    <message>
        <source>There are no sales of this customer in the last twelve months.</source>
        <translation>In den letzten zwölf Monaten gibt es keinen Umsatz mit diesem Kunden.</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <translation>Umsatz nach Produkt</translation>
    </message>
    <message>
        <source>Position in the portfolio</source>
        <translation>Stellung im Portfolio</translation>
    </message>
    <message>
        <source>%1 stands at place %2 of %3 by revenue, with %4 of all sales (class %5).</source>
        <translation>%1 steht nach Umsatz auf Platz %2 von %3, mit %4 des gesamten Umsatzes (Klasse %5).</translation>
    </message>
    <message>
        <source>%1 · Version %2, %3</source>
        <translation>%1 · Version %2, %3</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other product(s)</source>
        <translation>
            <numerusform>%n weiteres Produkt</numerusform>
            <numerusform>%n weitere Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Key account decision of %1</source>
        <translation>Schlüsselkunden-Entscheidung vom %1</translation>
    </message>
    <message>
        <source>Key account decision</source>
        <translation>Schlüsselkunden-Entscheidung</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Key account selection</source>
        <translation>Auswahl der Schlüsselkunden</translation>
    </message>
    <message>
        <source>Decision of %1</source>
        <translation>Entscheidung vom %1</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Period of the figures</source>
        <translation>Zeitraum der Zahlen</translation>
    </message>
    <message>
        <source>Accounts judged</source>
        <translation>Beurteilte Kunden</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>A decision is never changed afterwards, only superseded by a later one.</source>
        <translation>Eine Entscheidung wird nie nachträglich geändert, nur durch eine spätere ersetzt.</translation>
    </message>
    <message>
        <source>Management, date</source>
        <translation>Geschäftsleitung, Datum</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation>Es wurde kein Grund festgehalten.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Portfolio · %1</source>
        <translation>Portfolio · %1</translation>
    </message>
    <message>
        <source>Portfolio summary</source>
        <translation>Portfolio auf einer Seite</translation>
    </message>
    <message>
        <source>Portfolio at a glance</source>
        <translation>Portfolio auf einen Blick</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Pipeline</translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(ies)</source>
        <translation>
            <numerusform>%n offene Chance</numerusform>
            <numerusform>%n offene Chancen</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>largest account %1</source>
        <translation>größter Kunde %1</translation>
    </message>
    <message>
        <source>Target attainment %1</source>
        <translation>Zielerreichung %1</translation>
    </message>
    <message>
        <source>No key account is decided yet.</source>
        <translation>Noch ist über keinen Schlüsselkunden entschieden.</translation>
    </message>
    <message>
        <source>Key accounts against target</source>
        <translation>Schlüsselkunden gegen Ziel</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Erreicht</translation>
    </message>
    <message numerus="yes">
        <source>and %n further key account(s)</source>
        <translation>
            <numerusform>und %n weiterer Schlüsselkunde</numerusform>
            <numerusform>und %n weitere Schlüsselkunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in</source>
        <translation>
            <numerusform>%n Kunde aufgenommen</numerusform>
            <numerusform>%n Kunden aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Sceptic</source>
        <translation>Skeptiker</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Befürworter</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>too little known: %1 of the weight</source>
        <translation>zu wenig bekannt: %1 des Gewichts</translation>
    </message>
    <message>
        <source>loses most on %1</source>
        <translation>am schwächsten: %1</translation>
    </message>
    <message>
        <source>%1: %2 points above the line</source>
        <translation>%1: %2 Punkte über der Linie</translation>
    </message>
    <message>
        <source>%1: %2 points below the line</source>
        <translation>%1: %2 Punkte unter der Linie</translation>
    </message>
    <message>
        <source>against %1, place %2</source>
        <translation>gegen %1, Rang %2</translation>
    </message>
    <message>
        <source>by revenue</source>
        <translation>nach Umsatz</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>nach Punkten</translation>
    </message>
    <message>
        <source>Import sales to compare the ranking with the one by revenue.</source>
        <translation>Importieren Sie Umsätze, um die Rangliste mit der nach Umsatz zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stand higher by score than by revenue</source>
        <translation>
            <numerusform>%n Kunde steht nach Punkten höher als nach Umsatz</numerusform>
            <numerusform>%n Kunden stehen nach Punkten höher als nach Umsatz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>wins most on %1</source>
        <translation>am stärksten: %1</translation>
    </message>
    <message>
        <source>Whether the portfolio grows, and by how much.</source>
        <translation>Ob das Portfolio wächst und wie stark.</translation>
    </message>
    <message>
        <source>Net revenue (invoices less credit notes) of all accounts shown, %1.</source>
        <translation>Nettoumsatz (Rechnungen abzüglich Gutschriften) aller gezeigten Kunden, %1.</translation>
    </message>
    <message>
        <source>See below who grew and who shrank: a total that rises can hide a large account that falls.</source>
        <translation>Unten steht, wer gewachsen und wer geschrumpft ist: Eine steigende Summe kann einen fallenden Großkunden verdecken.</translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>noch keine Umsätze</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Umsätze importieren</translation>
    </message>
    <message>
        <source>%1 to last year</source>
        <translation>%1 zum Vorjahr</translation>
    </message>
    <message>
        <source>The same months a year before: %1.</source>
        <translation>Dieselben Monate im Vorjahr: %1.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>kein Vergleichszeitraum</translation>
    </message>
    <message>
        <source>Sum of the margins that sales lines carry, divided by net revenue, %1.</source>
        <translation>Summe der Deckungsbeiträge aus den Umsatzzeilen, geteilt durch den Nettoumsatz, %1.</translation>
    </message>
    <message>
        <source>Open the accounts with high revenue and low margin: price, mix or cost to serve is the next conversation.</source>
        <translation>Kunden mit hohem Umsatz und geringem Deckungsbeitrag öffnen: Preis, Mix oder Betreuungskosten sind das nächste Gespräch.</translation>
    </message>
    <message>
        <source>Import costs or margins</source>
        <translation>Kosten oder Deckungsbeiträge importieren</translation>
    </message>
    <message>
        <source>%1 points to last year</source>
        <translation>%1 Punkte zum Vorjahr</translation>
    </message>
    <message>
        <source>Whether the revenue target of fiscal year %1 is being met so far.</source>
        <translation>Ob die Umsatzvorgabe des Geschäftsjahres %1 bisher erreicht wird.</translation>
    </message>
    <message>
        <source>Revenue of the fiscal year so far, divided by the part of the target that the months elapsed should have brought.</source>
        <translation>Umsatz des Geschäftsjahres bis heute, geteilt durch den Teil der Vorgabe, den die verstrichenen Monate hätten bringen sollen.</translation>
    </message>
    <message>
        <source>Enter or import targets</source>
        <translation>Vorgaben eingeben oder importieren</translation>
    </message>
    <message>
        <source>no sales in this fiscal year yet</source>
        <translation>in diesem Geschäftsjahr noch kein Umsatz</translation>
    </message>
    <message>
        <source>%1 behind plan</source>
        <translation>%1 unter Plan</translation>
    </message>
    <message>
        <source>%1 ahead of plan</source>
        <translation>%1 über Plan</translation>
    </message>
    <message>
        <source>%1 of %2 by now (%3 of 12 months; whole year %4).</source>
        <translation>%1 von bisher %2 (%3 von 12 Monaten; ganzes Jahr %4).</translation>
    </message>
    <message>
        <source>The target is the portfolio&apos;s own.</source>
        <translation>Die Vorgabe gilt für das gesamte Portfolio.</translation>
    </message>
    <message>
        <source>The targets of accounts are added up; accounts without one are left out on both sides.</source>
        <translation>Die Vorgaben der Kunden sind addiert; Kunden ohne Vorgabe bleiben auf beiden Seiten außen vor.</translation>
    </message>
    <message>
        <source>What open opportunities may bring, on average.</source>
        <translation>Was die offenen Verkaufschancen im Mittel bringen.</translation>
    </message>
    <message>
        <source>Sum of amount × probability of open opportunities; those past their expected close are left out.</source>
        <translation>Summe aus Betrag × Wahrscheinlichkeit der offenen Chancen; überfällige zählen nicht mit.</translation>
    </message>
    <message>
        <source>no open opportunity</source>
        <translation>keine offene Verkaufschance</translation>
    </message>
    <message>
        <source>Import or enter opportunities</source>
        <translation>Chancen eingeben oder importieren</translation>
    </message>
    <message>
        <source>Full amount %1.</source>
        <translation>Voller Betrag %1.</translation>
    </message>
    <message>
        <source>P10 to P90: %1 to %2</source>
        <translation>P10 bis P90: %1 bis %2</translation>
    </message>
    <message>
        <source>In 8 of 10 cases it brings between %1 and %2, half the time more than %3.</source>
        <translation>In 8 von 10 Fällen bringt sie zwischen %1 und %2, in der Hälfte der Fälle mehr als %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past its close</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as late: %1.</source>
        <translation>Als überfällig nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>Whether customers would recommend us.</source>
        <translation>Ob Kunden uns weiterempfehlen würden.</translation>
    </message>
    <message>
        <source>Measured by surveys; none are recorded in this workspace.</source>
        <translation>Gemessen durch Umfragen; in dieser Arbeitsmappe ist keine erfasst.</translation>
    </message>
    <message>
        <source>Agree a satisfaction target with each key account and ask for it in the next review meeting.</source>
        <translation>Mit jedem Schlüsselkunden eine Zufriedenheitsvorgabe vereinbaren und im nächsten Jahresgespräch danach fragen.</translation>
    </message>
    <message>
        <source>Note it in the next review</source>
        <translation>Im nächsten Gespräch erfragen</translation>
    </message>
    <message>
        <source>How much hangs on few accounts.</source>
        <translation>Wie viel an wenigen Kunden hängt.</translation>
    </message>
    <message>
        <source>HHI: the squared shares of all accounts (groups as one) added up, times 10,000; 10,000 would be a single customer.</source>
        <translation>HHI: Summe der quadrierten Umsatzanteile aller Kunden (Konzerne als einer), mal 10.000; 10.000 wäre ein einziger Kunde.</translation>
    </message>
    <message>
        <source>Try what the loss of the largest account would do, and grow the next ones.</source>
        <translation>Durchspielen, was der Verlust des größten Kunden bedeutet, und die nächsten ausbauen.</translation>
    </message>
    <message>
        <source>As concentrated as if %1 accounts of equal size made all revenue.</source>
        <translation>So konzentriert, als brächten %1 gleich große Kunden den ganzen Umsatz.</translation>
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
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Ohne Vorgabe</translation>
    </message>
    <message>
        <source>no revenue target for %1</source>
        <translation>keine Umsatzvorgabe für %1</translation>
    </message>
    <message>
        <source>nothing to measure in %1 yet</source>
        <translation>für %1 noch nichts zu messen</translation>
    </message>
    <message>
        <source>%1 of %2 planned by now</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>What is left of revenue to cover fixed cost and profit.</source>
        <translation>Was vom Umsatz bleibt, um Fixkosten und Gewinn zu decken.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts (%3) make %4 of %5</source>
        <translation>%1 von %2 Kunden (%3) bringen %4 des %5</translation>
    </message>
    <message>
        <source>%1 accounts: %2</source>
        <translation>%1 Kunden: %2</translation>
    </message>
    <message>
        <source>Vital few for %1</source>
        <translation>Wenige für %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of the customers carry it.</source>
        <translation>%1 der Kunden tragen es.</translation>
    </message>
    <message>
        <source>Only %1 of the customers: more hangs on few than the rule of thumb 20 to 80 says.</source>
        <translation>Nur %1 der Kunden: Es hängt mehr an wenigen, als die Faustregel 20 zu 80 sagt.</translation>
    </message>
    <message>
        <source>%1 of the customers: the rule of thumb 20 to 80 holds here.</source>
        <translation>%1 der Kunden: Die Faustregel 20 zu 80 trifft hier zu.</translation>
    </message>
    <message>
        <source>%1 of the customers: less hangs on few than the rule of thumb 20 to 80 says.</source>
        <translation>%1 der Kunden: Es hängt weniger an wenigen, als die Faustregel 20 zu 80 sagt.</translation>
    </message>
    <message>
        <source>Largest customer</source>
        <translation>Größter Kunde</translation>
    </message>
    <message>
        <source>Above 30 %: its loss would put the business at risk. Growing others comes first.</source>
        <translation>Über 30 %: Sein Verlust würde das Unternehmen gefährden. Andere auszubauen geht vor.</translation>
    </message>
    <message>
        <source>Above 20 %: a strong dependency that needs a plan of its own.</source>
        <translation>Über 20 %: eine starke Abhängigkeit, die einen eigenen Plan braucht.</translation>
    </message>
    <message>
        <source>Above 10 %: what accounting rules call a major customer.</source>
        <translation>Über 10 %: nach Rechnungslegungsregeln ein wesentlicher Kunde.</translation>
    </message>
    <message>
        <source>Below 10 %: no single customer decides the year.</source>
        <translation>Unter 10 %: Kein einzelner Kunde entscheidet über das Jahr.</translation>
    </message>
    <message>
        <source>Five largest</source>
        <translation>Fünf größte</translation>
    </message>
    <message>
        <source>More than half of the business lies with five customers.</source>
        <translation>Mehr als die Hälfte des Geschäfts liegt bei fünf Kunden.</translation>
    </message>
    <message>
        <source>Ten largest</source>
        <translation>Zehn größte</translation>
    </message>
    <message>
        <source>All others together bring %1.</source>
        <translation>Alle anderen zusammen bringen %1.</translation>
    </message>
    <message>
        <source>Effective number (1/HHI)</source>
        <translation>Effektive Zahl (1/HHI)</translation>
    </message>
    <message>
        <source>As concentrated as if %1 customers of equal size made it all, where %2 really buy.</source>
        <translation>So konzentriert, als trügen %1 gleich große Kunden alles; tatsächlich kaufen %2.</translation>
    </message>
    <message>
        <source>Above 1,800: by the yardstick for markets, highly concentrated.</source>
        <translation>Über 1.800: nach dem Maßstab für Märkte hoch konzentriert.</translation>
    </message>
    <message>
        <source>Between 1,000 and 1,800: by the yardstick for markets, moderately concentrated.</source>
        <translation>Zwischen 1.000 und 1.800: nach dem Maßstab für Märkte mäßig konzentriert.</translation>
    </message>
    <message>
        <source>Below 1,000: by the yardstick for markets, not concentrated.</source>
        <translation>Unter 1.000: nach dem Maßstab für Märkte nicht konzentriert.</translation>
    </message>
    <message>
        <source>Nobody changed class</source>
        <translation>Niemand hat die Klasse gewechselt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Less than half of the business lies with five customers.</source>
        <translation>Weniger als die Hälfte des Geschäfts liegt bei fünf Kunden.</translation>
    </message>
    <message>
        <source>0 would be customers of equal size, near 1 one of them makes nearly all. Good for comparing years.</source>
        <translation>0 wären lauter gleich große Kunden, nahe 1 trägt einer fast alles. Gut, um Jahre zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) rose</source>
        <translation>
            <numerusform>%n Kunde ist aufgestiegen</numerusform>
            <numerusform>%n Kunden sind aufgestiegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell</source>
        <translation>
            <numerusform>%n abgestiegen</numerusform>
            <numerusform>%n abgestiegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s)</source>
        <translation>
            <numerusform>%n Schlüsselkunde</numerusform>
            <numerusform>%n Schlüsselkunden</numerusform>
        </translation>
    </message>
    <message>
        <source>was not judged then</source>
        <translation>war damals nicht beurteilt</translation>
    </message>
    <message>
        <source>is not judged any more</source>
        <translation>wird nicht mehr beurteilt</translation>
    </message>
    <message>
        <source>Moved by points</source>
        <translation>Verändert um Punkte</translation>
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
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The list as it would be recorded; nobody has decided yet.</source>
        <translation>Die Liste, wie sie festgehalten würde; entschieden ist noch nichts.</translation>
    </message>
    <message>
        <source>Against the decision of %1</source>
        <translation>Gegenüber der Entscheidung vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) enter(s)</source>
        <translation>
            <numerusform>%n Kunde kommt hinzu</numerusform>
            <numerusform>%n Kunden kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n scheidet aus</numerusform>
            <numerusform>%n scheiden aus</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests on another version of the model: scores of then and now are not on one scale.</source>
        <translation>Sie beruht auf einer anderen Version des Modells: Punkte von damals und heute liegen nicht auf einer Skala.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>The score is the sum of the points that each criterion gives: its share of all points times how much an account is worth on it, 0 to 100. What is not known takes no part; below 60 % known an account is not ranked.</source>
        <translation>Die Punktzahl ist die Summe der Punkte aus allen Kriterien: Anteil des Kriteriums an allen Punkten mal Wert des Kunden darin, 0 bis 100. Unbekanntes zählt nicht mit; sind weniger als 60 % bekannt, erhält ein Kunde keinen Rang.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Not known for</source>
        <translation>Unbekannt bei</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle übrigen</translation>
    </message>
    <message>
        <source>place %1, against %2 on place %3</source>
        <translation>Platz %1, gegenüber %2 auf Platz %3</translation>
    </message>
    <message>
        <source>%1: place %2 by revenue, %3 by score</source>
        <translation>%1: Platz %2 nach Umsatz, %3 nach Punkten</translation>
    </message>
    <message>
        <source>Key account in</source>
        <translation>Schlüsselkunde in</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The line runs below %1 with %2 points</source>
        <translation>Die Linie liegt unter %1 mit %2 Punkten</translation>
    </message>
    <message>
        <source>Points of the score by criterion; key accounts first, then the nearest below the line</source>
        <translation>Punkte nach Kriterium; zuerst die Schlüsselkunden, dann die nächsten unter der Linie</translation>
    </message>
    <message>
        <source>What the scores are made of</source>
        <translation>Woraus die Punkte bestehen</translation>
    </message>
    <message>
        <source>How certain the list is</source>
        <translation>Wie sicher die Liste ist</translation>
    </message>
    <message>
        <source>surely in</source>
        <translation>sicher dabei</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>surely out</source>
        <translation>sicher nicht dabei</translation>
    </message>
    <message>
        <source>The weights were varied %1 times and every value within what its evidence allows. Who is a key account in at least 95 % of these rankings is surely in, in at most 5 % surely out.</source>
        <translation>Die Gewichte wurden %1-mal verändert, und jeder Wert so weit, wie sein Beleg es zulässt. Wer in mindestens 95 % dieser Rangfolgen Schlüsselkunde ist, ist sicher dabei, in höchstens 5 % sicher nicht.</translation>
    </message>
    <message>
        <source>Size and score</source>
        <translation>Größe und Punkte</translation>
    </message>
    <message>
        <source>Large, but no key account</source>
        <translation>Groß, aber kein Schlüsselkunde</translation>
    </message>
    <message>
        <source>Small, but a key account</source>
        <translation>Klein, aber Schlüsselkunde</translation>
    </message>
    <message>
        <source>Each account against the line</source>
        <translation>Jeder Kunde gegenüber der Linie</translation>
    </message>
    <message>
        <source>Proposal of %1</source>
        <translation>Vorschlag vom %1</translation>
    </message>
    <message>
        <source>Draft, not decided</source>
        <translation>Entwurf, nicht entschieden</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Key account proposal of %1</source>
        <translation>Schlüsselkunden-Vorschlag vom %1</translation>
    </message>
    <message>
        <source>Who stands above the line is compared with the first one below it, who stands below with the last one above: points of the score, and which criteria make the difference. A star marks a criterion that is not known for both.</source>
        <translation>Wer über der Linie steht, wird mit dem ersten darunter verglichen, wer darunter steht, mit dem letzten darüber: Punkte und die Kriterien, die den Unterschied machen. Ein Stern steht hinter Kriterien, die nicht bei beiden bekannt sind.</translation>
    </message>
    <message>
        <source>Changes since the last approval</source>
        <translation>Änderungen seit der letzten Freigabe</translation>
    </message>
    <message>
        <source>Against version %1, approved on %2 by %3.</source>
        <translation>Gegenüber Version %1, freigegeben am %2 von %3.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left out, nothing recorded</source>
        <translation>entfällt, nichts erfasst</translation>
    </message>
    <message>
        <source>Workload of the team</source>
        <translation>Auslastung des Teams</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Planned hours a year</source>
        <translation>Geplante Stunden im Jahr</translation>
    </message>
    <message>
        <source>Hours there are</source>
        <translation>Vorhandene Stunden</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Enter the hours that there are.</source>
        <translation>Vorhandene Stunden eintragen.</translation>
    </message>
    <message>
        <source>Hand over %1 hours, or take fewer accounts.</source>
        <translation>%1 Stunden abgeben oder weniger Kunden übernehmen.</translation>
    </message>
    <message>
        <source>Has room for %1 hours.</source>
        <translation>Hat Platz für %1 Stunden.</translation>
    </message>
    <message>
        <source>%1 of %2 hours a year are planned for accounts (%3).</source>
        <translation>%1 von %2 Stunden im Jahr sind für Kunden geplant (%3).</translation>
    </message>
    <message>
        <source>%1 hours a year are planned for accounts.</source>
        <translation>%1 Stunden im Jahr sind für Kunden geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are planned beyond their hours.</source>
        <translation>
            <numerusform>%n Mitarbeiter ist über seine Stunden hinaus verplant.</numerusform>
            <numerusform>%n Mitarbeiter sind über ihre Stunden hinaus verplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned: the sum of the hours of all assignments of a member to accounts.</source>
        <translation>Geplant: Summe der Stunden aller Zuordnungen eines Mitarbeiters zu Kunden.</translation>
    </message>
    <message>
        <source>Dependency and loss</source>
        <translation>Abhängigkeit und Verlust</translation>
    </message>
    <message>
        <source>On average %1 of revenue leaves within a year; in 19 of 20 years it is at most %2. %3 explains %4 of the bad years.</source>
        <translation>Im Mittel gehen in einem Jahr %1 Umsatz verloren, in 19 von 20 Jahren höchstens %2. %3 erklärt %4 der schlechten Jahre.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Revenue lost</source>
        <translation>Umsatz weg</translation>
    </message>
    <message>
        <source>Margin lost</source>
        <translation>DB weg</translation>
    </message>
    <message>
        <source>Hours freed</source>
        <translation>Stunden frei</translation>
    </message>
    <message>
        <source>New revenue to make up</source>
        <translation>Neuer Umsatz als Ersatz</translation>
    </message>
    <message>
        <source>Loss within a year</source>
        <translation>Verlust binnen Jahr</translation>
    </message>
    <message>
        <source>What the loss of one account would do</source>
        <translation>Was der Verlust eines Kunden bewirken würde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Trägt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Key accounts that hang on one contact</source>
        <translation>Key Accounts, die an einem Kontakt hängen</translation>
    </message>
    <message>
        <source>Probabilities come from what is recorded (silence, decline, contacts, risks); they rank, they do not forecast.</source>
        <translation>Die Wahrscheinlichkeiten folgen aus dem, was erfasst ist (Stille, Rückgang, Kontakte, Risiken); sie ordnen, sie sagen nicht voraus.</translation>
    </message>
    <message>
        <source>Whale curve: what accounts leave after cost</source>
        <translation>Walkurve: was Kunden nach Kosten übrig lassen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Bring most</source>
        <translation>Bringen am meisten</translation>
    </message>
    <message>
        <source>Bring least</source>
        <translation>Bringen am wenigsten</translation>
    </message>
    <message numerus="yes">
        <source>The margin of %n account(s) is not recorded; they are left out.</source>
        <translation>
            <numerusform>Der Deckungsbeitrag von %n Kunden ist nicht erfasst; er fehlt hier.</numerusform>
            <numerusform>Der Deckungsbeitrag von %n Kunden ist nicht erfasst; sie fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>How evenly they buy, how much they earn</source>
        <translation>Wie gleichmäßig sie kaufen, wie viel sie bringen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>X: even</source>
        <translation>X: gleichmäßig</translation>
    </message>
    <message>
        <source>Y: varying</source>
        <translation>Y: schwankend</translation>
    </message>
    <message>
        <source>Z: in lumps</source>
        <translation>Z: in Schüben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Number of accounts and their revenue; X up to a variation of 0.5 of the months, Y up to 1.</source>
        <translation>Zahl der Kunden und ihr Umsatz; X bis zu einer Schwankung der Monate von 0,5, Y bis 1.</translation>
    </message>
    <message>
        <source>Revenue against margin</source>
        <translation>Umsatz und Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Margin share</source>
        <translation>DB-Quote</translation>
    </message>
    <message>
        <source>Held by %1 over %2.</source>
        <translation>Gehalten von %1 über %2.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seither</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner and day</source>
        <translation>Verantwortlich, Termin</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Das Portfolio</translation>
    </message>
    <message>
        <source>Notes and actions</source>
        <translation>Notizen und Maßnahmen</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nichts wurde notiert.</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>Key Account</translation>
    </message>
    <message>
        <source>Revenue then</source>
        <translation>Umsatz damals</translation>
    </message>
    <message>
        <source>Revenue now</source>
        <translation>Umsatz jetzt</translation>
    </message>
    <message>
        <source>Plan then</source>
        <translation>Plan damals</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>Plan jetzt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>trail of key accounts: since %1</source>
        <translation>Spur der Key Accounts: seit %1</translation>
    </message>
    <message>
        <source>trail of key accounts: since the last recorded position</source>
        <translation>Spur der Key Accounts: seit der letzten festgehaltenen Lage</translation>
    </message>
    <message>
        <source>before: attractiveness %1, strength %2 (%3)</source>
        <translation>davor: Attraktivität %1, Stärke %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n further account(s)</source>
        <translation>
            <numerusform>und %n weiterer Kunde</numerusform>
            <numerusform>und %n weitere Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pareto and concentration</source>
        <translation>Pareto und Konzentration</translation>
    </message>
    <message>
        <source>How much hangs on few</source>
        <translation>Wie viel an wenigen hängt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Key account matrix</source>
        <translation>Key-Account-Matrix</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Attr. since</source>
        <translation>Attr. seither</translation>
    </message>
    <message>
        <source>Str. since</source>
        <translation>Stärke seither</translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) nothing tells where they stood a year ago: no rating of then is kept.</source>
        <translation>
            <numerusform>Bei %n Kunden sagt nichts, wo er vor einem Jahr stand: Keine Bewertung von damals ist erhalten.</numerusform>
            <numerusform>Bei %n Kunden sagt nichts, wo sie vor einem Jahr standen: Keine Bewertung von damals ist erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key accounts against target %1</source>
        <translation>Key Accounts und Ziel %1</translation>
    </message>
    <message>
        <source>%1 on track, %2 at risk, %3 critical, %4 without a target.</source>
        <translation>%1 im Plan, %2 gefährdet, %3 kritisch, %4 ohne Ziel.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Run rate</source>
        <translation>Hochrechnung</translation>
    </message>
    <message>
        <source>Margin reached</source>
        <translation>DB erreicht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Who changed class</source>
        <translation>Wer die Klasse wechselte</translation>
    </message>
    <message>
        <source>a year ago \ now</source>
        <translation>vor einem Jahr \ jetzt</translation>
    </message>
    <message>
        <source>N: no positive revenue in the period.</source>
        <translation>N: kein positiver Umsatz im Zeitraum.</translation>
    </message>
    <message>
        <source>Revenue a year ago</source>
        <translation>Umsatz vor einem Jahr</translation>
    </message>
    <message>
        <source>The largest moves</source>
        <translation>Die größten Wechsel</translation>
    </message>
    <message>
        <source>Begin with %1: %2 less than a year before, the largest fall among the key accounts.</source>
        <translation>Mit %1 anfangen: %2 weniger als ein Jahr zuvor, der größte Rückgang unter den Key Accounts.</translation>
    </message>
    <message>
        <source>Talk with %1 about price, mix or cost to serve: %2 margin instead of %3; at the average it would bring %4 more.</source>
        <translation>Mit %1 über Preis, Mix oder Betreuungsaufwand sprechen: %2 Marge statt %3; zum Durchschnitt wären es %4 mehr.</translation>
    </message>
    <message>
        <source>Nothing is behind plan: use the room for the accounts whose plans reach beyond this year.</source>
        <translation>Nichts liegt hinter dem Plan: den Spielraum für Kunden nutzen, deren Pläne über dieses Jahr hinausreichen.</translation>
    </message>
    <message>
        <source>Begin with %1, %2 behind plan: agree the action that closes the gap.</source>
        <translation>Mit %1 anfangen, %2 hinter dem Plan: die Maßnahme vereinbaren, die die Lücke schließt.</translation>
    </message>
    <message numerus="yes">
        <source>%n key account(s) are critical.</source>
        <translation>
            <numerusform>%n Key Account ist kritisch.</numerusform>
            <numerusform>%n Key Accounts sind kritisch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n late opportunity(ies) a new date or close them: until then they count for nothing here.</source>
        <translation>
            <numerusform>%n überfälliger Chance einen neuen Termin geben oder sie schließen: Bis dahin zählt sie hier nichts.</numerusform>
            <numerusform>%n überfälligen Chancen einen neuen Termin geben oder sie schließen: Bis dahin zählen sie hier nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>All opportunities have a date ahead: check their probabilities in the next review.</source>
        <translation>Alle Chancen haben einen Termin vor sich: in der nächsten Durchsprache ihre Wahrscheinlichkeiten prüfen.</translation>
    </message>
    <message>
        <source>It covers what the year&apos;s target still needs (%1): push what closes this year.</source>
        <translation>Sie deckt, was zum Jahresziel noch fehlt (%1): vorantreiben, was in diesem Jahr abschließt.</translation>
    </message>
    <message>
        <source>It covers %1 of the %2 that the year&apos;s target still needs: find more, or move the date.</source>
        <translation>Sie deckt %1 der %2, die zum Jahresziel noch fehlen: mehr finden oder Abschlüsse vorziehen.</translation>
    </message>
    <message>
        <source>Secure %1 (%2 of revenue): a second contact, a plan in force, a contract; and grow the next ones.</source>
        <translation>%1 absichern (%2 des Umsatzes): ein zweiter Kontakt, ein gültiger Plan, ein Vertrag; und die nächsten ausbauen.</translation>
    </message>
    <message>
        <source>No account is above 10 %; %1 is the largest with %2. Try what its loss would do.</source>
        <translation>Kein Kunde liegt über 10 %; %1 ist mit %2 der größte. Ausprobieren, was sein Verlust bewirken würde.</translation>
    </message>
    <message>
        <source>Nothing about profit; and one large order can carry a year.</source>
        <translation>Nichts über den Gewinn; und ein großer Auftrag kann ein Jahr tragen.</translation>
    </message>
    <message>
        <source>Bonuses, logistics and service that are booked apart from sales lines.</source>
        <translation>Boni, Logistik und Service, die nicht in den Umsatzzeilen gebucht sind.</translation>
    </message>
    <message>
        <source>Seasons: it expects the same of every month.</source>
        <translation>Saisons: Sie erwartet von jedem Monat gleich viel.</translation>
    </message>
    <message>
        <source>It is an average that no single deal brings; and what nobody entered is missing.</source>
        <translation>Sie ist ein Mittelwert, den kein einzelner Abschluss bringt; und was niemand eingetragen hat, fehlt.</translation>
    </message>
    <message>
        <source>Customers that hang together: two of one industry, or of one owner, count as independent.</source>
        <translation>Kunden, die zusammenhängen: Zwei aus einer Branche oder mit einem Eigentümer zählen als unabhängig.</translation>
    </message>
    <message>
        <source>Those who do not answer, and they are seldom the most content.</source>
        <translation>Wer nicht antwortet, und das sind selten die Zufriedensten.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie sie entsteht</translation>
    </message>
    <message>
        <source>What it does not see</source>
        <translation>Was sie nicht sieht</translation>
    </message>
    <message>
        <source>What the figures recommend</source>
        <translation>Was die Zahlen empfehlen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Pareto: no sales are recorded</source>
        <translation>Pareto: Es ist kein Umsatz erfasst</translation>
    </message>
    <message>
        <source>matrix: no account is placed on both axes</source>
        <translation>Matrix: Kein Kunde ist auf beiden Achsen eingeordnet</translation>
    </message>
    <message>
        <source>key accounts against target: no key account is decided</source>
        <translation>Key Accounts und Ziel: Es ist kein Key Account festgelegt</translation>
    </message>
    <message>
        <source>workload: no hours are planned</source>
        <translation>Auslastung: Es sind keine Stunden geplant</translation>
    </message>
    <message>
        <source>dependency: no sales are recorded</source>
        <translation>Abhängigkeit: Es ist kein Umsatz erfasst</translation>
    </message>
    <message>
        <source>steadiness: no sales are recorded</source>
        <translation>Gleichmäßigkeit: Es ist kein Umsatz erfasst</translation>
    </message>
    <message>
        <source>whale curve: no costs of accounts or no margins are recorded</source>
        <translation>Walkurve: Es sind keine Kosten je Kunde oder keine Deckungsbeiträge erfasst</translation>
    </message>
    <message>
        <source>class migration: sales do not reach back a year</source>
        <translation>Klassenwechsel: Der Umsatz reicht kein Jahr zurück</translation>
    </message>
    <message>
        <source>review: none was held yet</source>
        <translation>Durchsprache: Es wurde noch keine gehalten</translation>
    </message>
    <message>
        <source>Portfolio report</source>
        <translation>Portfolio-Bericht</translation>
    </message>
    <message>
        <source>Revenue target missed</source>
        <translation>Umsatzziel verfehlt</translation>
    </message>
    <message>
        <source>Revenue target at risk</source>
        <translation>Umsatzziel gefährdet</translation>
    </message>
    <message>
        <source>No revenue target</source>
        <translation>Kein Umsatzziel</translation>
    </message>
    <message>
        <source>Revenue falls</source>
        <translation>Umsatz fällt</translation>
    </message>
    <message>
        <source>No account plan</source>
        <translation>Kein Account-Plan</translation>
    </message>
    <message>
        <source>Plan not signed yet</source>
        <translation>Plan noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>Maßnahmen überfällig</translation>
    </message>
    <message>
        <source>A likely risk</source>
        <translation>Ein wahrscheinliches Risiko</translation>
    </message>
    <message>
        <source>No conversation for long</source>
        <translation>Lange kein Gespräch</translation>
    </message>
    <message>
        <source>Hangs on one contact</source>
        <translation>Hängt an einem Kontakt</translation>
    </message>
    <message>
        <source>Own review is due</source>
        <translation>Eigene Überprüfung fällig</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Zum Wiedervorlegen gemerkt</translation>
    </message>
    <message>
        <source>Lost its field in the matrix</source>
        <translation>Feld in der Matrix verloren</translation>
    </message>
    <message>
        <source>Not placed in the matrix</source>
        <translation>In der Matrix nicht eingeordnet</translation>
    </message>
    <message>
        <source>Agree today which action closes the gap, or correct the target with a reason.</source>
        <translation>Heute vereinbaren, welche Maßnahme die Lücke schließt, oder das Ziel begründet ändern.</translation>
    </message>
    <message>
        <source>Check which opportunities close before the year ends.</source>
        <translation>Prüfen, welche Chancen vor Jahresende abschließen.</translation>
    </message>
    <message>
        <source>Agree revenue, margin and satisfaction for the year.</source>
        <translation>Umsatz, Deckungsbeitrag und Zufriedenheit für das Jahr vereinbaren.</translation>
    </message>
    <message>
        <source>Find the product or site that fell and ask the customer why.</source>
        <translation>Das Produkt oder den Standort finden, der fiel, und den Kunden fragen, warum.</translation>
    </message>
    <message>
        <source>Name who writes the plan, and by when.</source>
        <translation>Benennen, wer den Plan schreibt, und bis wann.</translation>
    </message>
    <message>
        <source>Sign the plan or say what is missing.</source>
        <translation>Den Plan freigeben oder sagen, was fehlt.</translation>
    </message>
    <message>
        <source>Do, move or drop every late action; nothing stays late.</source>
        <translation>Jede überfällige Maßnahme erledigen, verschieben oder streichen; nichts bleibt liegen.</translation>
    </message>
    <message>
        <source>Check that the counter-measure has an owner and a date.</source>
        <translation>Prüfen, ob die Gegenmaßnahme einen Verantwortlichen und einen Termin hat.</translation>
    </message>
    <message>
        <source>Agree a visit within the next weeks.</source>
        <translation>Einen Besuch in den nächsten Wochen vereinbaren.</translation>
    </message>
    <message>
        <source>Name a second contact and who introduces us.</source>
        <translation>Einen zweiten Kontakt benennen und wer uns vorstellt.</translation>
    </message>
    <message>
        <source>Set the next review of the account.</source>
        <translation>Die nächste Überprüfung des Kunden festlegen.</translation>
    </message>
    <message>
        <source>Read the notes of the last review first.</source>
        <translation>Zuerst die Notizen der letzten Durchsprache lesen.</translation>
    </message>
    <message>
        <source>Read on the selection page which criterion moved.</source>
        <translation>Auf der Seite Auswahl nachlesen, welches Kriterium sich bewegt hat.</translation>
    </message>
    <message>
        <source>Rate what is missing on both axes.</source>
        <translation>Bewerten, was auf beiden Achsen fehlt.</translation>
    </message>
    <message>
        <source>%1 so far, %2 of what the months so far should have brought</source>
        <translation>bisher %1, das sind %2 dessen, was die Monate bis jetzt bringen sollten</translation>
    </message>
    <message>
        <source>%1 against %2 in the same months a year before</source>
        <translation>%1 gegenüber %2 in denselben Monaten des Vorjahres</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) past due</source>
        <translation>
            <numerusform>%n Maßnahme über den Termin</numerusform>
            <numerusform>%n Maßnahmen über den Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest since %1</source>
        <translation>die älteste seit %1</translation>
    </message>
    <message>
        <source>no conversation is logged</source>
        <translation>kein Gespräch ist erfasst</translation>
    </message>
    <message numerus="yes">
        <source>the last one %n day(s) ago</source>
        <translation>
            <numerusform>das letzte vor %n Tag</numerusform>
            <numerusform>das letzte vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war am %1 fällig</translation>
    </message>
    <message>
        <source>was in the field “%1”</source>
        <translation>stand im Feld „%1“</translation>
    </message>
    <message>
        <source>Nothing calls for intervention</source>
        <translation>Nichts verlangt Eingreifen</translation>
    </message>
    <message>
        <source>Most points first, then the larger revenue. Points:</source>
        <translation>Die meisten Punkte zuerst, dann der größere Umsatz. Punkte:</translation>
    </message>
    <message>
        <source>as the decision of %1 recorded it</source>
        <translation>wie die Entscheidung vom %1 es festhielt</translation>
    </message>
    <message>
        <source>as the review of %1 recorded it</source>
        <translation>wie die Durchsprache vom %1 es festhielt</translation>
    </message>
    <message>
        <source>scored again as of %1, when less was known than today</source>
        <translation>neu gerechnet zum %1, als weniger bekannt war als heute</translation>
    </message>
    <message>
        <source>scored again from sales and ratings as of %1</source>
        <translation>neu gerechnet aus Umsatz und Bewertungen zum %1</translation>
    </message>
    <message>
        <source>Not placed: too little is known on one of the two axes.</source>
        <translation>Nicht eingeordnet: Auf einer der beiden Achsen ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>Stands in the field “%1”.</source>
        <translation>Steht im Feld „%1“.</translation>
    </message>
    <message>
        <source>No earlier rating or frozen position tells where it stood a year ago.</source>
        <translation>Keine frühere Bewertung und keine festgehaltene Lage sagt, wo er vor einem Jahr stand.</translation>
    </message>
    <message>
        <source>The same field as before (%1): attractiveness %2, strength %3 points.</source>
        <translation>Dasselbe Feld wie davor (%1): Attraktivität %2, Stärke %3 Punkte.</translation>
    </message>
    <message>
        <source>Before, it stood in “%1” (%2): attractiveness %3, strength %4 points.</source>
        <translation>Davor stand er in „%1“ (%2): Attraktivität %3, Stärke %4 Punkte.</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>open</source>
        <comment>of an action</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>note only</source>
        <translation>nur Notiz</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ohne Verantwortlichen</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Durchsprache vom %1</translation>
    </message>
    <message>
        <source>all key accounts</source>
        <translation>alle Key Accounts</translation>
    </message>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n kommt dazu</numerusform>
            <numerusform>%n kommen dazu</numerusform>
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
        <source>revenue of those that stay %1</source>
        <translation>Umsatz der bleibenden %1</translation>
    </message>
    <message>
        <source>margin less cost, added up from the most profitable account on</source>
        <translation>Deckungsbeitrag abzüglich Kosten, vom einträglichsten Kunden an aufsummiert</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) bring %1</source>
        <translation>
            <numerusform>%n Kunde bringt %1</numerusform>
            <numerusform>%n Kunden bringen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n account(s) take %1 of it away</source>
        <translation>
            <numerusform>; %n Kunde zehrt davon %1 auf</numerusform>
            <numerusform>; %n Kunden zehren davon %1 auf</numerusform>
        </translation>
    </message>
    <message>
        <source>margin of %1, cost lines of %2</source>
        <translation>Deckungsbeitrag %1, Kosten %2</translation>
    </message>
    <message>
        <source>No account costs more than it brings. Watch those at the end of the curve when service is extended.</source>
        <translation>Kein Kunde kostet mehr, als er bringt. Die am Ende der Kurve im Blick behalten, wenn Service ausgebaut wird.</translation>
    </message>
    <message>
        <source>Begin at the right end: minimum order, fewer visits or another price; not every account there should go.</source>
        <translation>Am rechten Ende anfangen: Mindestbestellwert, weniger Besuche oder ein anderer Preis; nicht jeder Kunde dort muss gehen.</translation>
    </message>
    <message>
        <source>No margin is recorded, so revenue cannot be set against it.</source>
        <translation>Es ist kein Deckungsbeitrag erfasst, gegen den der Umsatz zu stellen wäre.</translation>
    </message>
    <message>
        <source>%1 of the accounts are in the same class by revenue and by margin.</source>
        <translation>%1 der Kunden liegen nach Umsatz und nach Deckungsbeitrag in derselben Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) earn less than their size promises.</source>
        <translation>
            <numerusform>%n Kunde bringt weniger, als seine Größe verspricht.</numerusform>
            <numerusform>%n Kunden bringen weniger, als ihre Größe verspricht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large account(s) buy evenly from month to month: they carry the forecast.</source>
        <translation>
            <numerusform>%n großer Kunde kauft Monat für Monat gleichmäßig: Er trägt die Prognose.</numerusform>
            <numerusform>%n große Kunden kaufen Monat für Monat gleichmäßig: Sie tragen die Prognose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large one(s) buy in lumps: plan them deal by deal.</source>
        <translation>
            <numerusform>%n großer kauft in Schüben: Auftrag für Auftrag planen.</numerusform>
            <numerusform>%n große kaufen in Schüben: Auftrag für Auftrag planen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing to ask for</source>
        <translation>Eine Sache, um die wir bitten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Last talks</source>
        <translation>Letzte Gespräche</translation>
    </message>
    <message>
        <source>Open with this customer</source>
        <translation>Offen bei diesem Kunden</translation>
    </message>
    <message>
        <source>Dates in the next 90 days</source>
        <translation>Termine der nächsten 90 Tage</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Gesprächsbrief</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Chancen</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n Chance</numerusform>
            <numerusform>%n Chancen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>none is logged</source>
        <translation>keines erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision level without a contact</source>
        <translation>eine Entscheidungsebene ohne Kontakt</translation>
    </message>
    <message>
        <source>Who decides for us here: an introduction to %1.</source>
        <translation>Um eine Einführung auf dieser Ebene: %1.</translation>
    </message>
    <message>
        <source>the largest opportunity: %1</source>
        <translation>die größte Chance: %1</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist offen</translation>
    </message>
    <message>
        <source>What would have to happen for you to do more with us than this year?</source>
        <translation>Was müsste geschehen, damit Sie mehr mit uns machen als in diesem Jahr?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>Decision expected: %1</source>
        <translation>Entscheidung erwartet: %1</translation>
    </message>
    <message>
        <source>Goal due: %1</source>
        <translation>Ziel fällig: %1</translation>
    </message>
    <message>
        <source>Review of the account</source>
        <translation>Durchsprache des Kunden</translation>
    </message>
    <message>
        <source>The account plan ends</source>
        <translation>Der Account-Plan endet</translation>
    </message>
    <message>
        <source>Nobody is known on: %1</source>
        <translation>Niemand bekannt auf: %1</translation>
    </message>
    <message>
        <source>Where %1 stands</source>
        <translation>Wo %1 steht</translation>
    </message>
    <message>
        <source>Since %1, scored again from the sales and ratings of then.</source>
        <translation>Seit %1, neu gerechnet aus Umsatz und Bewertungen von damals.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Same months a year before</source>
        <translation>Dieselben Monate des Vorjahres</translation>
    </message>
    <message>
        <source>Margin amount</source>
        <translation>Deckungsbeitrag, Betrag</translation>
    </message>
    <message>
        <source>Margin a year before, share</source>
        <translation>Deckungsbeitragsquote des Vorjahres</translation>
    </message>
    <message>
        <source>Revenue of the fiscal year so far</source>
        <translation>Umsatz des Geschäftsjahres bisher</translation>
    </message>
    <message>
        <source>Target up to now</source>
        <translation>Ziel bis heute</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>Jahresziel</translation>
    </message>
    <message>
        <source>Full amount</source>
        <translation>Voller Betrag</translation>
    </message>
    <message>
        <source>Low case (P10)</source>
        <translation>Unterer Fall (P10)</translation>
    </message>
    <message>
        <source>Middle case (P50)</source>
        <translation>Mittlerer Fall (P50)</translation>
    </message>
    <message>
        <source>High case (P90)</source>
        <translation>Oberer Fall (P90)</translation>
    </message>
    <message>
        <source>Left out: past their expected close</source>
        <translation>Nicht gezählt: über dem erwarteten Abschluss</translation>
    </message>
    <message>
        <source>Share of the largest account</source>
        <translation>Anteil des größten Kunden</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Kumulierter Anteil</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Attractiveness and strength</source>
        <translation>Attraktivität und Stärke</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>Schlüsselkunden</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Planned hours a year against those there are</source>
        <translation>Geplante Stunden im Jahr gegen die verfügbaren</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Geplante Stunden</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>How much hangs on few accounts</source>
        <translation>Wie viel an wenigen Kunden hängt</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Account and what calls for intervention</source>
        <translation>Kunde und was Eingreifen verlangt</translation>
    </message>
    <message>
        <source>NPS: share of accounts that recommend us (9 or 10 on average) less share of those that would not (below 7). Each person&apos;s newest answer of two years counts, each account once.</source>
        <translation>NPS: Anteil der Kunden, die uns empfehlen (im Mittel 9 oder 10), abzüglich derer, die es nicht täten (unter 7). Je Person zählt die neueste Antwort aus zwei Jahren, jeder Kunde einmal.</translation>
    </message>
    <message>
        <source>With 95 % certainty between %1 and %2 (adjusted Wald).</source>
        <translation>Mit 95 % Sicherheit zwischen %1 und %2 (adjustiertes Wald-Intervall).</translation>
    </message>
    <message>
        <source>Fewer than five accounts answered: the mean is shown, not a score.</source>
        <translation>Weniger als fünf Kunden haben geantwortet: gezeigt wird der Mittelwert, kein Score.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) answered</source>
        <translation>
            <numerusform>%n Kunde hat geantwortet</numerusform>
            <numerusform>%n Kunden haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>of 10; target %1</source>
        <translation>von 10; Ziel %1</translation>
    </message>
    <message>
        <source>of 10; no target agreed</source>
        <translation>von 10; kein Ziel vereinbart</translation>
    </message>
    <message>
        <source>Revenue by how soon its contract can end</source>
        <translation>Umsatz danach, wie bald sein Vertrag enden kann</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract ran out</source>
        <translation>Vertrag ausgelaufen</translation>
    </message>
    <message>
        <source>Can leave within %1 days</source>
        <translation>Kann binnen %1 Tagen gehen</translation>
    </message>
    <message>
        <source>Bound for longer</source>
        <translation>Länger gebunden</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Ohne Vertrag</translation>
    </message>
    <message>
        <source>%1 of revenue can leave with its contract within %2 days; %3 stands under none.</source>
        <translation>%1 des Umsatzes kann binnen %2 Tagen mit seinem Vertrag gehen; %3 steht unter keinem.</translation>
    </message>
    <message>
        <source>one of the open questions</source>
        <translation>eine der offenen Fragen</translation>
    </message>
    <message>
        <source>promised by us</source>
        <translation>von uns zugesagt</translation>
    </message>
    <message>
        <source>promised by the customer</source>
        <translation>vom Kunden zugesagt</translation>
    </message>
    <message>
        <source>Last day of notice: %1</source>
        <translation>Letzter Kündigungstag: %1</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>Vertrag endet: %1</translation>
    </message>
    <message>
        <source>Tender due: %1</source>
        <translation>Abgabe Ausschreibung: %1</translation>
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
        <source>renews itself</source>
        <translation>verlängert sich</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>The customer&apos;s market, structure and needs</source>
        <translation>Markt, Struktur und Bedürfnisse des Kunden</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Our fulfilment</source>
        <translation>Unsere Erfüllung</translation>
    </message>
    <message>
        <source>Best competitor</source>
        <translation>Bester Wettbewerber</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Each on a scale from 0 to 5.</source>
        <translation>Jeweils auf einer Skala von 0 bis 5.</translation>
    </message>
    <message>
        <source>Contracts and tenders</source>
        <translation>Verträge und Ausschreibungen</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>Jahreswert</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Last day of notice</source>
        <translation>Letzter Kündigungstag</translation>
    </message>
    <message>
        <source>%1 of a year&apos;s revenue is bound by contract for the next twelve months.</source>
        <translation>%1 eines Jahresumsatzes sind für die nächsten zwölf Monate vertraglich gebunden.</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Competition and defence</source>
        <translation>Wettbewerb und Abwehr</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
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
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>What keeps them out</source>
        <translation>Was sie fernhält</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>gilt nicht mehr</translation>
    </message>
    <message>
        <source>What holds today closes %1 of 100 to competitors.</source>
        <translation>Was heute gilt, verschließt Wettbewerbern %1 von 100.</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktfamilie</translation>
    </message>
    <message>
        <source>Spend a year</source>
        <translation>Bedarf pro Jahr</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Fit, access</source>
        <translation>Passung, Zugang</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
    <message>
        <source>the customer&apos;s</source>
        <translation>des Kunden</translation>
    </message>
    <message>
        <source>Promises both ways</source>
        <translation>Zusagen beider Seiten</translation>
    </message>
    <message>
        <source>We kept %1 of what we promised.</source>
        <translation>Wir haben %1 unserer Zusagen gehalten.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Verantwortet</translation>
    </message>
    <message>
        <source>Carries it out</source>
        <translation>Führt durch</translation>
    </message>
    <message>
        <source>Is asked, is told</source>
        <translation>Wird gefragt, wird informiert</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer macht was</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>known %1 of 4</source>
        <translation>bekannt %1 von 4</translation>
    </message>
    <message>
        <source>Whom we know by level and function</source>
        <translation>Wen wir kennen, nach Ebene und Funktion</translation>
    </message>
    <message>
        <source>What the map warns of</source>
        <translation>Wovor die Landkarte warnt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Growth and defence</source>
        <translation>Wachstum und Verteidigung</translation>
    </message>
    <message>
        <source>What we stop investing in</source>
        <translation>Wofür wir nicht mehr investieren</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>May move, a year</source>
        <translation>Bewegt im Jahr</translation>
    </message>
    <message>
        <source>The questions that the records themselves raise, by what the answer may move.</source>
        <translation>Die Fragen, die die Daten selbst aufwerfen, nach dem, was die Antwort bewegen kann.</translation>
    </message>
    <message>
        <source>%1 of our revenue comes from this customer.</source>
        <translation>%1 unseres Umsatzes kommt von diesem Kunden.</translation>
    </message>
    <message>
        <source>Without it %1 of contribution margin a year would be missing.</source>
        <translation>Ohne ihn fehlten %1 Deckungsbeitrag im Jahr.</translation>
    </message>
    <message>
        <source>The other way round we deliver %1 of what it spends in our field, as far as potentials are recorded.</source>
        <translation>Umgekehrt liefern wir %1 dessen, was er in unserem Feld ausgibt, soweit Potenziale erfasst sind.</translation>
    </message>
    <message>
        <source>Dependency both ways</source>
        <translation>Abhängigkeit in beide Richtungen</translation>
    </message>
    <message>
        <source>Q%1, %2</source>
        <translation>Q%1, %2</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Pipeline, weighted</source>
        <translation>Pipeline, gewichtet</translation>
    </message>
    <message>
        <source>of it P10 – P90</source>
        <translation>davon P10 – P90</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Run rate: the same month a year before. Pipeline: open opportunities by expected close, amount × probability.</source>
        <translation>Laufendes Geschäft: derselbe Monat des Vorjahrs. Pipeline: offene Chancen nach erwartetem Abschluss, Betrag × Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>on the year before</source>
        <translation>zum Vorjahr</translation>
    </message>
    <message>
        <source>Margin target</source>
        <translation>Ergebnisziel (DB)</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Cost to serve %1 a year; after it %2 of the contribution margin remain.</source>
        <translation>Betreuungskosten %1 im Jahr; danach bleiben %2 vom Deckungsbeitrag.</translation>
    </message>
    <message>
        <source>There is no revenue target for %1.</source>
        <translation>Für %1 gibt es kein Umsatzziel.</translation>
    </message>
    <message>
        <source>The quarters of %1</source>
        <translation>Die Quartale %1</translation>
    </message>
    <message>
        <source>Targets by year</source>
        <translation>Ziele nach Jahren</translation>
    </message>
    <message>
        <source>What is to be won</source>
        <translation>Was zu gewinnen ist</translation>
    </message>
    <message>
        <source>Appendix: scorecard</source>
        <translation>Anhang: Bewertungsbogen</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
    <message>
        <source>Not ranked: too little is known</source>
        <translation>Nicht eingeordnet: zu wenig ist bekannt</translation>
    </message>
    <message>
        <source>%1 with %2 of 100 points; with everything unknown at its worst or best, between %3 and %4. Model “%5”, version %6.</source>
        <translation>%1 mit %2 von 100 Punkten; wäre alles Unbekannte am schlechtesten oder besten, zwischen %3 und %4. Modell „%5“, Version %6.</translation>
    </message>
    <message>
        <source>Value, 0–100</source>
        <translation>Wert, 0–100</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>Step or rule</source>
        <translation>Schritt oder Regel</translation>
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
        <source>Do we bid?</source>
        <translation>Bieten wir?</translation>
    </message>
    <message>
        <source>Who decides: %1.</source>
        <translation>Wer entscheidet: %1.</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>Schritte der Entscheidung</translation>
    </message>
    <message>
        <source>Tender calendar</source>
        <translation>Ausschreibungskalender</translation>
    </message>
    <message>
        <source>What closes the gap</source>
        <translation>Was die Lücke schließt</translation>
    </message>
    <message>
        <source>What the customer gains</source>
        <translation>Nutzen für den Kunden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Margin target %1</source>
        <translation>Ergebnisziel (DB) %1</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Vertraglich gebunden</translation>
    </message>
    <message>
        <source>Run rate beyond</source>
        <translation>Laufendes Geschäft darüber</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Quarters %1</source>
        <translation>Quartale %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>support</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>runs until %1</source>
        <translation>läuft bis %1</translation>
    </message>
    <message>
        <source>runs without a term</source>
        <translation>läuft unbefristet</translation>
    </message>
    <message>
        <source>renews itself until %1</source>
        <translation>verlängert sich bis %1</translation>
    </message>
    <message>
        <source>last day of notice %1</source>
        <translation>letzter Kündigungstag %1</translation>
    </message>
    <message>
        <source>award %1</source>
        <translation>Zuschlag %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) can be ended within a year</source>
        <translation>
            <numerusform>%n Vertrag ist binnen eines Jahres kündbar</numerusform>
            <numerusform>%n Verträge sind binnen eines Jahres kündbar</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract can be ended within a year</source>
        <translation>Kein Vertrag ist binnen eines Jahres kündbar</translation>
    </message>
    <message>
        <source>bar: term · dashed: renews itself · diamond: day of notice, due day or award</source>
        <translation>Balken: Laufzeit · gestrichelt: stillschweigende Verlängerung · Raute: Kündigungstag, Frist oder Zuschlag</translation>
    </message>
    <message>
        <source>No contract, price or tender with a day is recorded.</source>
        <translation>Kein Vertrag, Preis oder Ausschreibung mit Datum ist erfasst.</translation>
    </message>
    <message>
        <source>%1 of the target %2 have no source yet</source>
        <translation>%1 vom Ziel %2 sind noch ohne Quelle</translation>
    </message>
    <message>
        <source>The target %1 is covered, %2 to spare</source>
        <translation>Das Ziel %1 ist gedeckt, %2 darüber</translation>
    </message>
    <message>
        <source>The target %1 is just covered</source>
        <translation>Das Ziel %1 ist gerade gedeckt</translation>
    </message>
    <message>
        <source>contracted and run rate, weighted pipeline, white space we can reach</source>
        <translation>Vertraglich gebunden und laufend, gewichtete Pipeline, erreichbarer Whitespace</translation>
    </message>
    <message>
        <source>There is no revenue target for this year.</source>
        <translation>Für dieses Jahr gibt es kein Umsatzziel.</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>berichtet an</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>beeinflusst</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informell</translation>
    </message>
    <message>
        <source>trusts</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>influence (3 dots)</source>
        <translation>Einfluss (3 Punkte)</translation>
    </message>
    <message>
        <source>how well we know them (4 bars)</source>
        <translation>wie gut wir sie kennen (4 Balken)</translation>
    </message>
    <message>
        <source>%1 of %2 people, those with a say first</source>
        <translation>%1 von %2 Personen, die mit Entscheidungsgewicht zuerst</translation>
    </message>
    <message>
        <source>The plan asks for this section; nothing is recorded yet.</source>
        <translation>Der Plan verlangt diesen Abschnitt; erfasst ist noch nichts.</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>noch niemand benannt</translation>
    </message>
    <message>
        <source>Handover dossier</source>
        <translation>Übergabedossier</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 an %2</translation>
    </message>
    <message>
        <source>The first thirty days</source>
        <translation>Die ersten dreißig Tage</translation>
    </message>
    <message>
        <source>Who introduces whom</source>
        <translation>Wer wen einführt</translation>
    </message>
    <message>
        <source>Unwritten rules</source>
        <translation>Ungeschriebene Regeln</translation>
    </message>
    <message>
        <source>Open actions and promises</source>
        <translation>Offene Maßnahmen und Zusagen</translation>
    </message>
    <message>
        <source>Dates of the next six months</source>
        <translation>Termine der nächsten sechs Monate</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>of 100, %1 of it known</source>
        <translation>von 100, davon %1 bekannt</translation>
    </message>
    <message>
        <source>People taken over</source>
        <translation>Übernommene Personen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more introduced</source>
        <translation>
            <numerusform>%n weitere eingeführt</numerusform>
            <numerusform>%n weitere eingeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Be introduced to %1</source>
        <translation>Sich bei %1 einführen lassen</translation>
    </message>
    <message>
        <source>Keep a promise: %1</source>
        <translation>Zusage einhalten: %1</translation>
    </message>
    <message>
        <source>Decide on the notice of %1</source>
        <translation>Über die Kündigung von %1 entscheiden</translation>
    </message>
    <message>
        <source>Read the account plan, and say what you would do otherwise</source>
        <translation>Den Account-Plan lesen und sagen, was Sie anders machen würden</translation>
    </message>
    <message>
        <source>Tell every contact who answers for the account from now on</source>
        <translation>Jedem Ansprechpartner sagen, wer ab jetzt für den Kunden einsteht</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Eingeführt von</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>eingeführt</translation>
    </message>
    <message>
        <source>nobody knows them</source>
        <translation>niemand kennt sie</translation>
    </message>
    <message>
        <source>Nobody wrote them down. Ask for them before the last day: who is called first, what is never written in a mail, what went wrong once.</source>
        <translation>Niemand hat sie aufgeschrieben. Fragen Sie vor dem letzten Tag danach: wen man zuerst anruft, was nie in einer Mail steht, was einmal schiefging.</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartalsgespräch</translation>
    </message>
    <message>
        <source>What you gained with us</source>
        <translation>Was Sie mit uns gewonnen haben</translation>
    </message>
    <message>
        <source>What we promised each other</source>
        <translation>Was wir einander zugesagt haben</translation>
    </message>
    <message>
        <source>What we decide today</source>
        <translation>Was wir heute entscheiden</translation>
    </message>
    <message>
        <source>Business in the quarter</source>
        <translation>Geschäft im Quartal</translation>
    </message>
    <message>
        <source>%1 on the same quarter of the year before</source>
        <translation>%1 zum Vorjahresquartal</translation>
    </message>
    <message>
        <source>Value confirmed by you</source>
        <translation>Von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>of %1 delivered</source>
        <translation>von %1 geliefert</translation>
    </message>
    <message>
        <source>Promises we kept</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your satisfaction</source>
        <translation>Ihre Zufriedenheit</translation>
    </message>
    <message>
        <source>of 10, mean of your answers</source>
        <translation>von 10, Mittel Ihrer Antworten</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Decision or promise</source>
        <translation>Entscheidung oder Zusage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>No bonus is agreed.</source>
        <translation>Kein Bonus ist vereinbart.</translation>
    </message>
    <message>
        <source>revenue of a year</source>
        <translation>Umsatz eines Jahres</translation>
    </message>
    <message>
        <source>below %1: no bonus</source>
        <translation>unter %1: kein Bonus</translation>
    </message>
    <message>
        <source>from %1: %2 bonus, net %3</source>
        <translation>ab %1: %2 Bonus, netto %3</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>nächste Stufe %1</translation>
    </message>
    <message>
        <source>%1 more and the whole year costs the customer %2 less</source>
        <translation>%1 mehr, und das ganze Jahr kostet den Kunden %2 weniger</translation>
    </message>
    <message>
        <source>The last step is reached: %1 bonus</source>
        <translation>Die letzte Stufe ist erreicht: %1 Bonus</translation>
    </message>
    <message>
        <source>net price after bonus, of the invoice</source>
        <translation>Nettopreis nach Bonus, vom Rechnungsbetrag</translation>
    </message>
    <message>
        <source>Function, level</source>
        <translation>Funktion, Ebene</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Angestrebt</translation>
    </message>
    <message>
        <source>Who asks, by when</source>
        <translation>Wer fragt, bis wann</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>Value promised, delivered and confirmed</source>
        <translation>Nutzen: zugesagt, geliefert, bestätigt</translation>
    </message>
    <message>
        <source>Appendix: minutes of the last annual or quarterly talk</source>
        <translation>Anhang: Protokoll des letzten Jahres- oder Quartalsgesprächs</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Margin less its own costs of %1: %2, place %3 of %4.</source>
        <translation>Deckungsbeitrag nach den eigenen Kosten von %1: %2, Platz %3 von %4.</translation>
    </message>
    <message>
        <source>No function named</source>
        <translation>Keine Funktion genannt</translation>
    </message>
    <message>
        <source>nobody answers for %1</source>
        <translation>niemand verantwortet %1</translation>
    </message>
    <message>
        <source>several answer for %1</source>
        <translation>mehrere verantworten %1</translation>
    </message>
    <message>
        <source>nobody carries out %1</source>
        <translation>niemand führt %1 durch</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) without anybody</source>
        <translation>
            <numerusform>%n Aufgabe ohne jemanden</numerusform>
            <numerusform>%n Aufgaben ohne jemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>What has to be done, by function</source>
        <translation>Was zu tun ist, nach Funktion</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Of %1 a year %2 is open to us, %3 is with competitors</source>
        <translation>Von %1 im Jahr sind %2 für uns offen, %3 beim Wettbewerb</translation>
    </message>
    <message>
        <source>likely spend by product family; full: ours, dashed: open, dashed amber: with competitors, pale: blocked or unknown</source>
        <translation>wahrscheinliche Ausgaben je Produktgruppe; voll: bei uns, gestrichelt: offen, gelb gestrichelt: beim Wettbewerb, blass: verschlossen oder unbekannt</translation>
    </message>
    <message>
        <source>Units and subsidiaries</source>
        <translation>Geschäftsbereiche und Töchter</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Steps of the buying process</source>
        <translation>Schritte des Einkaufsprozesses</translation>
    </message>
    <message>
        <source>Functions of ours at work</source>
        <translation>Beteiligte eigene Bereiche</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Ansprechpartner</numerusform>
            <numerusform>%n Ansprechpartner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Geschäftsbereich</numerusform>
            <numerusform>%n Geschäftsbereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buying step(s)</source>
        <translation>
            <numerusform>%n Schritt im Einkauf</numerusform>
            <numerusform>%n Schritte im Einkauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n Anforderung</numerusform>
            <numerusform>%n Anforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) of ours</source>
        <translation>
            <numerusform>%n eigener Bereich</numerusform>
            <numerusform>%n eigene Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>too little is recorded: %1 of %2 parts are known</source>
        <translation>zu wenig erfasst: %1 von %2 Teilen bekannt</translation>
    </message>
    <message>
        <source>%1 of 100 from %2 of %3 parts</source>
        <translation>%1 von 100 aus %2 von %3 Teilen</translation>
    </message>
    <message>
        <source>Complexity of serving this customer: %1 of 100 (%2).</source>
        <translation>Komplexität der Betreuung: %1 von 100 (%2).</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>fit of what we have</source>
        <translation>Passung unseres Angebots</translation>
    </message>
    <message>
        <source>price position</source>
        <translation>Preisposition</translation>
    </message>
    <message>
        <source>advantage over the present supplier</source>
        <translation>Vorteil gegenüber dem heutigen Lieferanten</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>strategic value</source>
        <translation>strategischer Wert</translation>
    </message>
    <message>
        <source>take part</source>
        <translation>teilnehmen</translation>
    </message>
    <message>
        <source>stay out</source>
        <translation>nicht teilnehmen</translation>
    </message>
    <message>
        <source>rate more of it</source>
        <translation>mehr bewerten</translation>
    </message>
    <message>
        <source>Worth taking part in from %1 on.</source>
        <translation>Teilnehmen lohnt ab %1.</translation>
    </message>
    <message>
        <source>Entered as a whole.</source>
        <translation>Als Ganzes eingegeben.</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>%1 of the weight is rated; with the rest between %2 and %3.</source>
        <translation>%1 des Gewichts bewertet; mit dem Rest zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>What the customer leaves</source>
        <translation>Was der Kunde übrig lässt</translation>
    </message>
    <message>
        <source>DB I</source>
        <translation>DB I</translation>
    </message>
    <message>
        <source>Rebates and bonuses</source>
        <translation>Rabatte und Boni</translation>
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
        <source>DB II</source>
        <translation>DB II</translation>
    </message>
    <message>
        <source>Our hours</source>
        <translation>Eigene Stunden</translation>
    </message>
    <message>
        <source>Key account management</source>
        <translation>Key-Account-Management</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Übrige Kosten</translation>
    </message>
    <message>
        <source>The sales carry no margin, so nobody knows what this customer leaves.</source>
        <translation>Die Umsätze tragen keinen Deckungsbeitrag; was der Kunde übrig lässt, weiß niemand.</translation>
    </message>
    <message>
        <source>No cost of this customer is recorded, so all of its margin seems to be left.</source>
        <translation>Für diesen Kunden sind keine Kosten erfasst; sein Deckungsbeitrag scheint ganz übrig zu bleiben.</translation>
    </message>
    <message>
        <source>This customer costs %1 more than its contribution margin of %2</source>
        <translation>Dieser Kunde kostet %1 mehr, als sein Deckungsbeitrag von %2 einbringt</translation>
    </message>
    <message>
        <source>Of %1 contribution margin %2 are left after everything this customer costs</source>
        <translation>Von %1 Deckungsbeitrag bleiben nach allen Kosten dieses Kunden %2</translation>
    </message>
    <message>
        <source>sales of %1, costs of %2</source>
        <translation>Umsätze %1, Kosten %2</translation>
    </message>
    <message>
        <source>cost to serve %1 of revenue</source>
        <translation>Betreuungskosten %1 vom Umsatz</translation>
    </message>
    <message>
        <source>%1 hours at %2</source>
        <translation>%1 Stunden zu %2</translation>
    </message>
    <message>
        <source>Record what logistics, service and our own people cost for this customer in a year.</source>
        <translation>Erfassen Sie, was Logistik, Service und eigene Leute für diesen Kunden im Jahr kosten.</translation>
    </message>
    <message>
        <source>Import sales with their margin first.</source>
        <translation>Zuerst Umsätze mit Deckungsbeitrag importieren.</translation>
    </message>
    <message>
        <source>DB III</source>
        <translation>DB III</translation>
    </message>
    <message>
        <source>Variable costs</source>
        <translation>Variable Kosten</translation>
    </message>
    <message>
        <source>Sales of %1, costs of %2.</source>
        <translation>Umsätze %1, Kosten %2.</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Revenue of %1</source>
        <translation>Umsatz %1</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>Known of health</source>
        <translation>Davon bekannt</translation>
    </message>
    <message>
        <source>Contract cover, 12 months</source>
        <translation>Vertragsdeckung, 12 Monate</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Verteidigung</translation>
    </message>
    <message>
        <source>Relative strength, −10 to +10</source>
        <translation>Relative Stärke, −10 bis +10</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
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
        <source>%1 of %2 similar customers</source>
        <translation>%1 von %2 ähnlichen Kunden</translation>
    </message>
    <message>
        <source>%1 of %2 who buy %3 buy it too</source>
        <translation>%1 von %2 Käufern von %3 kaufen es auch</translation>
    </message>
    <message>
        <source>%1 of %2 who buy %3 and %4 buy it too</source>
        <translation>%1 von %2 Käufern von %3 und %4 kaufen es auch</translation>
    </message>
    <message>
        <source>more of the family</source>
        <translation>mehr aus der Familie</translation>
    </message>
    <message>
        <source>new to the customer</source>
        <translation>neu für den Kunden</translation>
    </message>
    <message>
        <source>Could buy next</source>
        <translation>Könnte als Nächstes kaufen</translation>
    </message>
    <message>
        <source>Already bought by</source>
        <translation>Kaufen bereits</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Typical a year</source>
        <translation>Üblich im Jahr</translation>
    </message>
    <message>
        <source>Products that go together among our customers, and what the ten most similar of them buy; typical is their median.</source>
        <translation>Produkte, die bei unseren Kunden zusammengehören, und was die zehn ähnlichsten kaufen; üblich ist deren Median.</translation>
    </message>
    <message>
        <source>Could buy next: %1</source>
        <translation>Könnte als Nächstes kaufen: %1</translation>
    </message>
    <message>
        <source>“%1” runs until %2: nobody talks about it, questions only in writing to the awarding office, until %3.</source>
        <translation>„%1“ läuft bis %2: keine Gespräche darüber, Fragen nur schriftlich an die Vergabestelle, bis %3.</translation>
    </message>
    <message>
        <source>“%1” runs until %2: nobody talks about it, and the time for questions is over.</source>
        <translation>„%1“ läuft bis %2: keine Gespräche darüber; die Fragefrist ist vorbei.</translation>
    </message>
    <message>
        <source>Public buyer</source>
        <translation>Öffentlicher Auftraggeber</translation>
    </message>
    <message>
        <source>What others like it buy</source>
        <translation>Was ähnliche Kunden kaufen</translation>
    </message>
    <message>
        <source>Procurement law holds. No gifts and no invitations beyond what its rules allow; agree nothing outside a procedure.</source>
        <translation>Es gilt das Vergaberecht. Keine Geschenke und keine Einladungen über das hinaus, was seine Regeln zulassen; nichts außerhalb eines Verfahrens vereinbaren.</translation>
    </message>
    <message>
        <source>Deputy: %1</source>
        <translation>Vertretung: %1</translation>
    </message>
    <message>
        <source>credited with %1</source>
        <translation>Zurechnung %1</translation>
    </message>
    <message>
        <source>When it burns: %1</source>
        <translation>Wenn es brennt: %1</translation>
    </message>
    <message>
        <source>Care agreed</source>
        <translation>Betreuung laut Stufe</translation>
    </message>
    <message>
        <source>Anchored in %1 of %2 places</source>
        <translation>Verankert an %1 von %2 Stellen</translation>
    </message>
    <message>
        <source>%1; nobody is named for: %2</source>
        <translation>%1; niemand benannt für: %2</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keines</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>nächste am %1</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keine geplant</translation>
    </message>
    <message>
        <source>Our time</source>
        <translation>Unsere Zeit</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Account-Plan</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>named</source>
        <translation>benannt</translation>
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
        <source>key account management and field sales both answer for %1</source>
        <translation>Key Account Management und Außendienst verantworten beide: %1</translation>
    </message>
    <message>
        <source>between key account management and field sales it is open who answers for %1</source>
        <translation>zwischen Key Account Management und Außendienst ist offen, wer verantwortet: %1</translation>
    </message>
    <message>
        <source>%1 answers for more than %2 duties</source>
        <translation>%1 verantwortet mehr als %2 Aufgaben</translation>
    </message>
    <message>
        <source>nothing says who is credited with the revenue</source>
        <translation>es ist nicht geregelt, wem der Umsatz zugerechnet wird</translation>
    </message>
    <message>
        <source>the revenue credits add up to %1, not to 100 %</source>
        <translation>die Umsatzzurechnungen ergeben %1 statt 100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) in twelve months</source>
        <translation>
            <numerusform>%n Gespräch in zwölf Monaten</numerusform>
            <numerusform>%n Gespräche in zwölf Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) in force</source>
        <translation>
            <numerusform>%n gültiges Angebot</numerusform>
            <numerusform>%n gültige Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in twelve months</source>
        <translation>
            <numerusform>%n Besuch in zwölf Monaten</numerusform>
            <numerusform>%n Besuche in zwölf Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is written down</source>
        <translation>nichts festgehalten</translation>
    </message>
    <message>
        <source>%1 of %2 facts known</source>
        <translation>%1 von %2 Fakten bekannt</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>nichts zugesagt</translation>
    </message>
    <message>
        <source>%1 of promises kept, %2 open</source>
        <translation>%1 der Zusagen gehalten, %2 offen</translation>
    </message>
    <message>
        <source>%1, notice by %2</source>
        <translation>%1, kündbar bis %2</translation>
    </message>
    <message>
        <source>no revenue target</source>
        <translation>kein Umsatzziel</translation>
    </message>
    <message>
        <source>no sales in the year of the target yet</source>
        <translation>noch kein Umsatz im Zieljahr</translation>
    </message>
    <message>
        <source>revenue at %1 of the target to date</source>
        <translation>Umsatz bei %1 des anteiligen Ziels</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s) ago</source>
        <translation>
            <numerusform>zuletzt vor %n Tag</numerusform>
            <numerusform>zuletzt vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a year</source>
        <translation>
            <numerusform>%n Stunde im Jahr</numerusform>
            <numerusform>%n Stunden im Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>DB III %1 against the year before, %2 for each %3 our own people cost</source>
        <translation>DB III %1 zum Vorjahr, %2 je %3 für die eigenen Leute</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag</numerusform>
            <numerusform>%n Verträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Return on our people</source>
        <translation>Ertrag je Einheit Betreuungskosten</translation>
    </message>
    <message>
        <source>Anchoring in our house</source>
        <translation>Verankerung im eigenen Haus</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Stunden geplant</translation>
    </message>
    <message>
        <source>Hours logged in twelve months</source>
        <translation>Stunden erfasst in zwölf Monaten</translation>
    </message>
    <message>
        <source>Hours free</source>
        <translation>Stunden frei</translation>
    </message>
    <message>
        <source>Revenue credited</source>
        <translation>Zugerechneter Umsatz</translation>
    </message>
    <message>
        <source>Standing with its people</source>
        <translation>Rückhalt bei den Ansprechpartnern</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n Zusage offen</numerusform>
            <numerusform>%n Zusagen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called off, %2 still open</source>
        <translation>%1 abgerufen, %2 noch offen</translation>
    </message>
    <message>
        <source>%1 called off after %2 of the time, %3 still open</source>
        <translation>%1 abgerufen nach %2 der Laufzeit, %3 noch offen</translation>
    </message>
    <message>
        <source>Volume commitment</source>
        <translation>Abnahmeverpflichtung</translation>
    </message>
    <message>
        <source>%1 called off</source>
        <translation>%1 abgerufen</translation>
    </message>
    <message>
        <source>NPS answers: %1</source>
        <translation>NPS-Antworten: %1</translation>
    </message>
    <message>
        <source>NPS %1 of %2 answers, with 95 % certainty between %3 and %4</source>
        <translation>NPS %1 aus %2 Antworten, mit 95 % Sicherheit zwischen %3 und %4</translation>
    </message>
    <message>
        <source>CSAT answers: %1 of 5</source>
        <translation>CSAT-Antworten: %1 von 5</translation>
    </message>
    <message>
        <source>CSAT: %1 of %2 satisfied, with 95 % certainty between %3 and %4</source>
        <translation>CSAT: %1 von %2 zufrieden, mit 95 % Sicherheit zwischen %3 und %4</translation>
    </message>
    <message>
        <source>own scale: %1 of 10</source>
        <translation>eigene Skala: %1 von 10</translation>
    </message>
    <message>
        <source>own scale %1 of 10 over %2 answers, with 95 % certainty between %3 and %4</source>
        <translation>eigene Skala %1 von 10 aus %2 Antworten, mit 95 % Sicherheit zwischen %3 und %4</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Special condition</source>
        <translation>Sonderkondition</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>Zusage des Kunden</translation>
    </message>
    <message>
        <source>Last day of notice</source>
        <translation>Letzter Kündigungstag</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Vertrag endet</translation>
    </message>
    <message>
        <source>Questions on a tender</source>
        <translation>Fragen zur Ausschreibung</translation>
    </message>
    <message>
        <source>Tender due</source>
        <translation>Abgabe Ausschreibung</translation>
    </message>
    <message>
        <source>Talk today</source>
        <translation>Gespräch heute</translation>
    </message>
    <message>
        <source>Talk overdue</source>
        <translation>Gespräch überfällig</translation>
    </message>
    <message>
        <source>Opportunity slipped</source>
        <translation>Chance verrutscht</translation>
    </message>
    <message>
        <source>Orders stay away</source>
        <translation>Bestellungen bleiben aus</translation>
    </message>
    <message>
        <source>Orders fall</source>
        <translation>Bestellungen fallen</translation>
    </message>
    <message>
        <source>Account review</source>
        <translation>Kundenreview</translation>
    </message>
    <message>
        <source>Old rating at the border</source>
        <translation>Alte Bewertung an der Linie</translation>
    </message>
    <message>
        <source>Agree a talk</source>
        <translation>Gespräch vereinbaren</translation>
    </message>
    <message>
        <source>Ask why nothing is ordered</source>
        <translation>Fragen, warum nichts bestellt wird</translation>
    </message>
    <message>
        <source>Find out what fell</source>
        <translation>Klären, was gefallen ist</translation>
    </message>
    <message>
        <source>Hold the review and set the next one</source>
        <translation>Review halten und das nächste festlegen</translation>
    </message>
    <message>
        <source>Rate anew what decides its place</source>
        <translation>Neu bewerten, was über den Platz entscheidet</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no talk for %1 days (tier: every %2)</source>
        <translation>seit %1 Tagen kein Gespräch (Stufe: alle %2)</translation>
    </message>
    <message>
        <source>no order for %1 days; usually one every %2</source>
        <translation>seit %1 Tagen keine Bestellung; sonst alle %2 Tage</translation>
    </message>
    <message>
        <source>the last three months %1 against the same months a year ago</source>
        <translation>die letzten drei Monate %1 gegenüber denselben Monaten des Vorjahres</translation>
    </message>
    <message>
        <source>%1 points from the line, and older than a year: %2</source>
        <translation>%1 Punkte von der Linie, und älter als ein Jahr: %2</translation>
    </message>
    <message>
        <source>nothing is marked as unknown</source>
        <translation>nichts ist als unbekannt markiert</translation>
    </message>
    <message>
        <source>not known yet: %1</source>
        <translation>noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1, on %2; after that it renews itself</source>
        <translation>%1, am %2; danach verlängert er sich</translation>
    </message>
    <message>
        <source>should have been decided on %1 (%2)</source>
        <translation>sollte am %1 entschieden sein (%2)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Note the notice</source>
        <translation>Kündigung vermerken</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Log a talk</source>
        <translation>Gespräch erfassen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
</TS>
