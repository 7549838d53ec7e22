<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>calendar</name>
    <message>
        <source>Last day of notice: %1</source>
        <translation>Letzter Kündigungstag: %1</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>Vertrag endet: %1</translation>
    </message>
    <message>
        <source>Tender, last questions: %1</source>
        <translation>Ausschreibung, letzte Bieterfragen: %1</translation>
    </message>
    <message>
        <source>Tender due: %1</source>
        <translation>Ausschreibung, Angebotsfrist: %1</translation>
    </message>
    <message>
        <source>Tender, award: %1</source>
        <translation>Ausschreibung, Zuschlag: %1</translation>
    </message>
    <message>
        <source>Promised by us: %1</source>
        <translation>Von uns zugesagt: %1</translation>
    </message>
    <message>
        <source>Promised to us: %1</source>
        <translation>Uns zugesagt: %1</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Workspace “%1” created</source>
        <translation>Arbeitsmappe „%1“ angelegt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>%1 “%2” added</source>
        <translation>%1 „%2“ angelegt</translation>
    </message>
    <message>
        <source>%1 “%2” changed</source>
        <translation>%1 „%2“ geändert</translation>
    </message>
    <message>
        <source>%1: %2 values changed</source>
        <translation>%1: %2 Werte geändert</translation>
    </message>
    <message>
        <source>%1 “%2” removed</source>
        <translation>%1 „%2“ entfernt</translation>
    </message>
    <message>
        <source>%1 “%2” archived</source>
        <translation>%1 „%2“ archiviert</translation>
    </message>
    <message>
        <source>%1 “%2” taken out of the archive</source>
        <translation>%1 „%2“ aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Contact “%1” added at %2</source>
        <translation>Ansprechpartner „%1“ bei %2 angelegt</translation>
    </message>
    <message>
        <source>Contact “%1” changed</source>
        <translation>Ansprechpartner „%1“ geändert</translation>
    </message>
    <message>
        <source>Contact “%1” removed</source>
        <translation>Ansprechpartner „%1“ entfernt</translation>
    </message>
    <message>
        <source>“%1” logged at %2</source>
        <translation>„%1“ bei %2 festgehalten</translation>
    </message>
    <message>
        <source>%1 imported from %2: %3 new, %4 updated</source>
        <translation>%1 aus %2 importiert: %3 neu, %4 aktualisiert</translation>
    </message>
    <message>
        <source>Sales imported from %1: %2 lines</source>
        <translation>Umsatz aus %1 importiert: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 ratings changed</source>
        <translation>%1 Bewertungen geändert</translation>
    </message>
    <message>
        <source>Selection model “%1”, version %2, saved</source>
        <translation>Auswahlmodell „%1“, Version %2, gespeichert</translation>
    </message>
    <message>
        <source>Decision recorded by %1: %2 key accounts</source>
        <translation>Entscheidung von %1 festgehalten: %2 Schlüsselkunden</translation>
    </message>
    <message>
        <source>Plan “%1” created for %2</source>
        <translation>Plan „%1“ für %2 angelegt</translation>
    </message>
    <message>
        <source>Plan “%1” of %2 submitted</source>
        <translation>Plan „%1“ von %2 eingereicht</translation>
    </message>
    <message>
        <source>Plan “%1” of %2 approved by %3</source>
        <translation>Plan „%1“ von %2 durch %3 freigegeben</translation>
    </message>
    <message>
        <source>New draft of plan “%1” of %2 opened</source>
        <translation>Neuer Entwurf des Plans „%1“ von %2 geöffnet</translation>
    </message>
    <message>
        <source>Action “%1” done</source>
        <translation>Maßnahme „%1“ erledigt</translation>
    </message>
    <message>
        <source>Demo portfolio created</source>
        <translation>Beispielportfolio angelegt</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Mit %1 zusammengeführt</translation>
    </message>
    <message>
        <source>A person&apos;s data erased</source>
        <translation>Daten einer Person gelöscht</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>%1: %2 rated %4, before %3</source>
        <translation>%1: %2 mit %4 bewertet, zuvor %3</translation>
    </message>
    <message>
        <source>%1: rating of %2 taken away, it was %3</source>
        <translation>%1: Bewertung „%2“ entfernt, sie war %3</translation>
    </message>
    <message>
        <source>%1: %2 rated %3</source>
        <translation>%1: %2 mit %3 bewertet</translation>
    </message>
    <message>
        <source>%1: evidence for %2 changed</source>
        <translation>%1: Beleg zu %2 geändert</translation>
    </message>
    <message>
        <source>Plan “%1” of %2 handed back to be reworked</source>
        <translation>Plan „%1“ von %2 zur Überarbeitung zurückgegeben</translation>
    </message>
    <message>
        <source>Plan “%1” of %2 is now the one in force</source>
        <translation>Plan „%1“ von %2 in Kraft gesetzt</translation>
    </message>
    <message>
        <source>Plan “%1” of %2 closed</source>
        <translation>Plan „%1“ von %2 abgeschlossen</translation>
    </message>
    <message>
        <source>Action “%1” open again</source>
        <translation>Maßnahme „%1“ wieder offen</translation>
    </message>
    <message>
        <source>Target of %1 for %2 changed</source>
        <translation>Vorgabe von %1 für %2 geändert</translation>
    </message>
    <message>
        <source>Review begun by %1</source>
        <translation>Durchsprache begonnen von %1</translation>
    </message>
    <message>
        <source>%1 discussed in the review</source>
        <translation>%1 in der Durchsprache besprochen</translation>
    </message>
    <message>
        <source>%1 marked in the review to be looked at again</source>
        <translation>%1 in der Durchsprache zum Wiedervorlegen gemerkt</translation>
    </message>
    <message>
        <source>Mark of %1 in the review taken away</source>
        <translation>Merkzeichen von %1 in der Durchsprache entfernt</translation>
    </message>
    <message>
        <source>Review note on %1: “%2”</source>
        <translation>Notiz der Durchsprache zu %1: „%2“</translation>
    </message>
    <message>
        <source>Review note on %1 changed: “%2”</source>
        <translation>Notiz der Durchsprache zu %1 geändert: „%2“</translation>
    </message>
    <message>
        <source>Review note on %1 removed: “%2”</source>
        <translation>Notiz der Durchsprache zu %1 entfernt: „%2“</translation>
    </message>
    <message>
        <source>Review note on %1 made an action: “%2”</source>
        <translation>Notiz der Durchsprache zu %1 zur Maßnahme gemacht: „%2“</translation>
    </message>
    <message>
        <source>Conclusion of the review written</source>
        <translation>Ergebnis der Durchsprache festgehalten</translation>
    </message>
    <message>
        <source>Review of %1 by %2 frozen: %3 accounts</source>
        <translation>Durchsprache vom %1 von %2 eingefroren: %3 Kunden</translation>
    </message>
    <message>
        <source>Review of %1 by %2 discarded</source>
        <translation>Durchsprache vom %1 von %2 verworfen</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>das Portfolio</translation>
    </message>
    <message>
        <source>%1: “%3” taken into “%2”</source>
        <translation>%1: „%3“ mit „%2“ zusammengeführt</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not the same</source>
        <translation>„%1“ und „%2“ sind nicht dieselben</translation>
    </message>
    <message>
        <source>Promise “%1” to %2: %3</source>
        <translation>Zusage „%1“, %2: %3</translation>
    </message>
    <message>
        <source>Notice of contract “%1” of %2 noted for %3</source>
        <translation>Kündigung des Vertrags „%1“ mit %2 zum %3 vermerkt</translation>
    </message>
    <message>
        <source>“%1” put off until %2</source>
        <translation>„%1“ zurückgestellt bis %2</translation>
    </message>
    <message>
        <source>Import mapping “%1” saved</source>
        <translation>Importzuordnung „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Decided while merging with %1</source>
        <translation>Beim Zusammenführen mit %1 entschieden</translation>
    </message>
    <message>
        <source>Kept, because something refers to it: %1 %2</source>
        <translation>Behalten, weil etwas darauf verweist: %1 %2</translation>
    </message>
    <message>
        <source>%1 moved on the relationship map of %2</source>
        <translation>%1 auf der Beziehungslandkarte von %2 verschoben</translation>
    </message>
    <message>
        <source>Relationship map of %1 arranged again</source>
        <translation>Beziehungslandkarte von %1 neu angeordnet</translation>
    </message>
    <message>
        <source>%1 reports to %2</source>
        <translation>%1 berichtet an %2</translation>
    </message>
    <message>
        <source>Tie from %1 to %2 drawn</source>
        <translation>Verbindung von %1 zu %2 gezogen</translation>
    </message>
    <message>
        <source>Tie from %1 to %2 removed</source>
        <translation>Verbindung von %1 zu %2 entfernt</translation>
    </message>
    <message>
        <source>Role “%1” to be filled at %2 added</source>
        <translation>Noch zu findende Rolle „%1“ bei %2 angelegt</translation>
    </message>
    <message>
        <source>Logged for %2: “%1”</source>
        <translation>Für %2 festgehalten: „%1“</translation>
    </message>
    <message>
        <source>Plan “%1” for %2 opened, with what was carried over from “%3”</source>
        <translation>Plan „%1“ für %2 eröffnet, mit dem, was aus „%3“ übernommen wurde</translation>
    </message>
    <message>
        <source>Plan template “%1” kept</source>
        <translation>Planvorlage „%1“ aufgenommen</translation>
    </message>
    <message>
        <source>Plan template “%1” removed</source>
        <translation>Planvorlage „%1“ entfernt</translation>
    </message>
    <message>
        <source>Handover of %1 from %2 to %3 planned</source>
        <translation>Übergabe von %1 von %2 an %3 geplant</translation>
    </message>
    <message>
        <source>Duties of %2 at %1 changed</source>
        <translation>Aufgaben von %2 bei %1 geändert</translation>
    </message>
    <message>
        <source>Open duties at %1 given as is usual</source>
        <translation>Offene Aufgaben bei %1 wie üblich vergeben</translation>
    </message>
    <message>
        <source>%1: rating of %2 confirmed</source>
        <translation>%1: Bewertung von %2 bestätigt</translation>
    </message>
    <message>
        <source>%1 goes over to %2</source>
        <translation>%1 wechselt zu %2</translation>
    </message>
    <message>
        <source>Contract “%1” of %2 renewed from %3</source>
        <translation>Vertrag „%1“ mit %2 ab %3 verlängert</translation>
    </message>
    <message>
        <source>%1 added at %2 too</source>
        <translation>%1 hat eine weitere Position bei %2</translation>
    </message>
    <message>
        <source>“%1” approved by %2</source>
        <translation>„%1“ von %2 freigegeben</translation>
    </message>
    <message>
        <source>Hours logged for %1</source>
        <translation>Stunden für %1 erfasst</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Introduce %1 to %2</source>
        <translation>%1 bei %2 einführen</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>as you said</source>
        <translation>wie von Ihnen angegeben</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark</source>
        <translation>die Datei beginnt mit einer Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>every other byte is zero</source>
        <translation>jedes zweite Byte ist null</translation>
    </message>
    <message>
        <source>only plain letters, which every encoding reads alike</source>
        <translation>nur einfache Buchstaben, die jede Kodierung gleich liest</translation>
    </message>
    <message>
        <source>all characters are valid UTF-8</source>
        <translation>alle Zeichen sind gültiges UTF-8</translation>
    </message>
    <message>
        <source>nearly all characters are UTF-8; the few others are replaced</source>
        <translation>fast alle Zeichen sind UTF-8; die wenigen anderen werden ersetzt</translation>
    </message>
    <message>
        <source>the characters are not UTF-8, so it is the Windows encoding</source>
        <translation>die Zeichen sind kein UTF-8, also ist es die Windows-Kodierung</translation>
    </message>
    <message>
        <source>the first line says so (sep=)</source>
        <translation>die erste Zeile sagt es (sep=)</translation>
    </message>
    <message>
        <source>it gives the same number of columns in every row</source>
        <translation>es ergibt in jeder Zeile gleich viele Spalten</translation>
    </message>
    <message>
        <source>no sign divides the rows</source>
        <translation>kein Zeichen teilt die Zeilen</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>the rows above it are titles</source>
        <translation>die Zeilen darüber sind Überschriften</translation>
    </message>
    <message>
        <source>the names of the columns fit this best</source>
        <translation>die Spaltennamen passen am besten dazu</translation>
    </message>
    <message>
        <source>where both signs occur, the last one is the decimal sign</source>
        <translation>wo beide Zeichen vorkommen, ist das letzte das Dezimalzeichen</translation>
    </message>
    <message>
        <source>other than three digits stand behind it</source>
        <translation>dahinter stehen nicht genau drei Ziffern</translation>
    </message>
    <message>
        <source>the other sign comes twice in a number, so it groups thousands</source>
        <translation>das andere Zeichen kommt in einer Zahl zweimal vor, trennt also Tausender</translation>
    </message>
    <message>
        <source>other columns of the file show it</source>
        <translation>andere Spalten der Datei zeigen es</translation>
    </message>
    <message>
        <source>all numbers are whole</source>
        <translation>alle Zahlen sind ganz</translation>
    </message>
    <message>
        <source>the field holds whole numbers, so the sign groups thousands</source>
        <translation>das Feld enthält ganze Zahlen, also trennt das Zeichen Tausender</translation>
    </message>
    <message>
        <source>a number above 12 can only be a day</source>
        <translation>eine Zahl über 12 kann nur ein Tag sein</translation>
    </message>
    <message>
        <source>the year comes first</source>
        <translation>das Jahr steht vorn</translation>
    </message>
    <message>
        <source>dots between the numbers mean day first</source>
        <translation>Punkte zwischen den Zahlen bedeuten: Tag zuerst</translation>
    </message>
    <message>
        <source>months are written as words or stand alone</source>
        <translation>Monate sind ausgeschrieben oder stehen allein</translation>
    </message>
    <message>
        <source>everything can be read in two ways</source>
        <translation>alles lässt sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>some values can only be read one way, some only the other</source>
        <translation>manche Werte lassen sich nur so lesen, manche nur anders</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>most of its values are none that the field can have</source>
        <translation>die meisten ihrer Werte sind in diesem Feld nicht möglich</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>the workbook has no other sheet</source>
        <translation>die Datei hat kein anderes Blatt</translation>
    </message>
    <message>
        <source>the first visible sheet that holds anything</source>
        <translation>das erste sichtbare Blatt mit Inhalt</translation>
    </message>
    <message>
        <source>the cells are numbers, not texts</source>
        <translation>die Zellen sind Zahlen, keine Texte</translation>
    </message>
    <message>
        <source>the cells are dates, not texts</source>
        <translation>die Zellen sind Datumswerte, keine Texte</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>es steht so in der Datei</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumswerte</translation>
    </message>
    <message>
        <source>somebody wrote the value here by hand</source>
        <translation>der Wert wurde hier von Hand eingetragen</translation>
    </message>
    <message>
        <source>an earlier row of the file says otherwise</source>
        <translation>eine frühere Zeile der Datei sagt etwas anderes</translation>
    </message>
    <message>
        <source>its keys belong to two records</source>
        <translation>die Schlüssel gehören zu zwei Datensätzen</translation>
    </message>
    <message>
        <source>name at the account</source>
        <translation>Name beim Kunden</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>columns that this program writes</source>
        <translation>diese Spalten schreibt das Programm</translation>
    </message>
    <message>
        <source>a file with the same columns was corrected before</source>
        <translation>eine Datei mit denselben Spalten wurde schon einmal berichtigt</translation>
    </message>
    <message>
        <source>the preset says so; the file leaves it open</source>
        <translation>laut Vorlage; die Datei lässt es offen</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>Account plan %1</source>
        <translation>Account-Plan %1</translation>
    </message>
    <message>
        <source>Account plan %1–%2</source>
        <translation>Account-Plan %1–%2</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Lead</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
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
</TS>
