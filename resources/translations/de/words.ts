<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>The file %1 does not exist. Check the name and the folder.</source>
        <translation>Die Datei %1 gibt es nicht. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Check that you may open it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen (%2). Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place or check the permissions.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Wählen Sie einen anderen Ort oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und wurde nicht verändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Nothing was changed; free some space and try again.</source>
        <translation>Für %1 ist kein Speicherplatz mehr frei. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not a workspace: it is not a database file. It was left untouched.</source>
        <translation>%1 ist keine Arbeitsmappe: Es ist keine Datenbankdatei. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a KAM workspace. It was left untouched.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, keine KAM-Arbeitsmappe. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged (%2). It was left untouched; restore a backup with “kam restore”.</source>
        <translation>Die Arbeitsmappe %1 ist beschädigt (%2). Sie wurde nicht angerührt; spielen Sie eine Sicherung mit „kam restore“ zurück.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of KAM Workbench (%2). It was left untouched; update the program to open it.</source>
        <translation>%1 stammt von einer neueren Version von KAM Workbench (%2). Sie wurde nicht angerührt; aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The tables of %1 are not those of a KAM workspace (%2). It was left untouched.</source>
        <translation>Die Tabellen von %1 sind nicht die einer KAM-Arbeitsmappe (%2). Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 is open for writing in another window or program (%2). Close it there, or go on reading here.</source>
        <translation>%1 ist in einem anderen Fenster oder Programm zum Schreiben geöffnet (%2). Schließen Sie es dort oder lesen Sie hier weiter.</translation>
    </message>
    <message>
        <source>%1 was opened read-only (%2), so nothing can be changed.</source>
        <translation>%1 wurde nur zum Lesen geöffnet (%2), daher lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>No workspace is open. Open or create one first.</source>
        <translation>Keine Arbeitsmappe ist geöffnet. Öffnen oder erstellen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The SQLite library on this system lacks the session extension (%1). Install a build with SQLITE_ENABLE_SESSION.</source>
        <translation>Der SQLite-Bibliothek dieses Systems fehlt die Session-Erweiterung (%1). Installieren Sie eine mit SQLITE_ENABLE_SESSION gebaute.</translation>
    </message>
    <message>
        <source>The workspace could not be written or read (%1). Nothing was half-saved; try again.</source>
        <translation>Die Arbeitsmappe ließ sich nicht schreiben oder lesen (%1). Nichts wurde halb gespeichert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be brought up to date (%2). The copy made before is next to it.</source>
        <translation>Die Arbeitsmappe %1 ließ sich nicht auf den neuen Stand bringen (%2). Die zuvor angelegte Kopie liegt daneben.</translation>
    </message>
    <message>
        <source>The stored change does not fit this workspace any more (%1). Nothing was changed.</source>
        <translation>Die gespeicherte Änderung passt nicht mehr zu dieser Arbeitsmappe (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a copy of this workspace, so the two cannot be merged.</source>
        <translation>%1 ist keine Kopie dieser Arbeitsmappe, daher lassen sich die beiden nicht zusammenführen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This step cannot be undone, because later changes rest on it (%1). Undo those first.</source>
        <translation>Dieser Schritt lässt sich nicht rückgängig machen, weil spätere Änderungen darauf beruhen (%1). Machen Sie zuerst diese rückgängig.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. Known kinds: %2.</source>
        <translation>Eine Satzart „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Known fields: %3.</source>
        <translation>%1 haben kein Feld „%2“. Bekannte Felder: %3.</translation>
    </message>
    <message>
        <source>There is no record “%2” among %1.</source>
        <translation>In %1 gibt es keinen Eintrag „%2“.</translation>
    </message>
    <message>
        <source>“%2” fits several records among %1: %3. Name one of them by its number.</source>
        <translation>„%2“ passt auf mehrere Einträge in %1: %3. Nennen Sie einen davon mit seiner Nummer.</translation>
    </message>
    <message>
        <source>%2 is needed for %1. Fill it in.</source>
        <translation>%2 wird für %1 benötigt. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>%2 of %1 is computed and cannot be set.</source>
        <translation>%2 in %1 wird berechnet und lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>“%3” is not a number for %2. Write digits, such as 1200 or 12.5.</source>
        <translation>„%3“ ist keine Zahl für %2. Schreiben Sie Ziffern, etwa 1200 oder 12,5.</translation>
    </message>
    <message>
        <source>“%3” is not an amount for %2. Write it such as 1234.56.</source>
        <translation>„%3“ ist kein Betrag für %2. Schreiben Sie ihn etwa als 1234,56.</translation>
    </message>
    <message>
        <source>“%3” is not a date for %2. Write it as 2026-11-23.</source>
        <translation>„%3“ ist kein Datum für %2. Schreiben Sie es als 23.11.2026 oder 2026-11-23.</translation>
    </message>
    <message>
        <source>“%3” is not yes or no for %2.</source>
        <translation>„%3“ ist weder ja noch nein für %2.</translation>
    </message>
    <message>
        <source>“%3” is not possible for %2. Possible: %4.</source>
        <translation>„%3“ ist für %2 nicht möglich. Möglich sind: %4.</translation>
    </message>
    <message>
        <source>“%3” for %2 was not found. Create it first or correct the name.</source>
        <translation>„%3“ für %2 wurde nicht gefunden. Legen Sie es zuerst an oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%3” is out of range for %2. Allowed: %4.</source>
        <translation>„%3“ liegt außerhalb des Erlaubten für %2. Erlaubt: %4.</translation>
    </message>
    <message>
        <source>%2 (%3) lies before its start (%4). Correct one of the two.</source>
        <translation>%2 (%3) liegt vor dem Beginn (%4). Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A closed opportunity needs an outcome and a closing day. Fill in %2.</source>
        <translation>Eine abgeschlossene Chance braucht ein Ergebnis und einen Abschlusstag. Füllen Sie %2 aus.</translation>
    </message>
    <message>
        <source>“%2” is still used by %3. Remove or change those first.</source>
        <translation>„%2“ wird noch von %3 verwendet. Entfernen oder ändern Sie zuerst diese.</translation>
    </message>
    <message>
        <source>A recorded decision cannot be changed. Record a new one, which supersedes it.</source>
        <translation>Eine festgehaltene Entscheidung lässt sich nicht ändern. Halten Sie eine neue fest, die sie ablöst.</translation>
    </message>
    <message>
        <source>This version of the plan is approved and frozen. Open a new draft to change it.</source>
        <translation>Diese Version des Plans ist freigegeben und eingefroren. Öffnen Sie einen neuen Entwurf, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed: everything is already as wanted.</source>
        <translation>Nichts wurde geändert: Alles ist schon wie gewünscht.</translation>
    </message>
    <message>
        <source>%1 holds no rows. Check that it is the right file.</source>
        <translation>%1 enthält keine Zeilen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The characters of %1 cannot be read as text (%2). Save it as CSV in UTF-8.</source>
        <translation>Die Zeichen von %1 lassen sich nicht als Text lesen (%2). Speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The mapping names a column “%2” that %1 does not have. Its columns: %3.</source>
        <translation>Die Zuordnung nennt eine Spalte „%2“, die %1 nicht hat. Vorhandene Spalten: %3.</translation>
    </message>
    <message>
        <source>In %1 the dates of column %2 (such as %3) can be read day first or month first. Say which with --dates dd.mm.yyyy or mm/dd/yyyy.</source>
        <translation>In %1 lassen sich die Daten der Spalte %2 (etwa %3) mit dem Tag oder mit dem Monat zuerst lesen. Sagen Sie mit --dates dd.mm.yyyy oder mm/dd/yyyy, was gilt.</translation>
    </message>
    <message>
        <source>In %1 the numbers of column %2 (such as %3) can be read with a decimal point or as thousands. Say which with --decimal.</source>
        <translation>In %1 lassen sich die Zahlen der Spalte %2 (etwa %3) mit Dezimalzeichen oder als Tausender lesen. Sagen Sie mit --decimal, was gilt.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2. Check the quotes and the delimiter.</source>
        <translation>Die Zeile hat %1 Felder, die Kopfzeile %2. Prüfen Sie Anführungszeichen und Trennzeichen.</translation>
    </message>
    <message>
        <source>The row names no %1, so it cannot be assigned.</source>
        <translation>Die Zeile nennt kein Feld %1 und lässt sich daher nicht zuordnen.</translation>
    </message>
    <message>
        <source>The row repeats row %1.</source>
        <translation>Die Zeile wiederholt Zeile %1.</translation>
    </message>
    <message>
        <source>“%3” is not known, and new records are not to be created (--no-create).</source>
        <translation>„%3“ ist nicht bekannt, und neue Einträge sollen nicht angelegt werden (--no-create).</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed.</source>
        <translation>Ein in Zeile %1 geöffnetes Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The amount is in %1, the workspace keeps %2. Add a rate for it or convert the file.</source>
        <translation>Der Betrag lautet auf %1, die Arbeitsmappe führt %2. Hinterlegen Sie einen Kurs oder rechnen Sie die Datei um.</translation>
    </message>
    <message>
        <source>Stopped as asked; nothing was changed.</source>
        <translation>Wie gewünscht angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON (%2).</source>
        <translation>%1 ist kein gültiges JSON (%2).</translation>
    </message>
    <message>
        <source>%1 has an unknown key “%2”. Known keys: %3.</source>
        <translation>%1 hat einen unbekannten Schlüssel „%2“. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>%1 is not a %2 file (“format” is “%3”).</source>
        <translation>%1 ist keine Datei vom Format %2 („format“ ist „%3“).</translation>
    </message>
    <message>
        <source>In %1 the value of “%2” is not usable (%3).</source>
        <translation>In %1 ist der Wert von „%2“ nicht brauchbar (%3).</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read at “%2”. Allowed: columns, numbers, + - * / ( ) and round(x, n).</source>
        <translation>Der Ausdruck „%1“ lässt sich bei „%2“ nicht lesen. Erlaubt: Spalten, Zahlen, + - * / ( ) und round(x, n).</translation>
    </message>
    <message>
        <source>All weights are 0. Give at least one criterion a weight.</source>
        <translation>Alle Gewichte sind 0. Geben Sie mindestens einem Kriterium ein Gewicht.</translation>
    </message>
    <message>
        <source>There is no selection model called “%1”. Known models: %2.</source>
        <translation>Ein Auswahlmodell „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no criterion called “%1”. Known criteria: %2.</source>
        <translation>Ein Kriterium „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The period from %1 to %2 holds no sales. Choose another one.</source>
        <translation>Im Zeitraum von %1 bis %2 gibt es keinen Umsatz. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There are no sales yet. Import some first.</source>
        <translation>Es gibt noch keinen Umsatz. Importieren Sie zuerst welchen.</translation>
    </message>
    <message>
        <source>The amount is too large to be computed exactly.</source>
        <translation>Der Betrag ist zu groß, um genau gerechnet zu werden.</translation>
    </message>
    <message>
        <source>The document %1 could not be written (%2).</source>
        <translation>Das Dokument %1 ließ sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>%1: %2. See “kam help”.</source>
        <translation>%1: %2. Siehe „kam help“.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The columns of %1 do not tell what it holds (%2). Say it, such as “--as accounts” or “--as sales”.</source>
        <translation>Die Spalten von %1 verraten nicht, was die Datei enthält (%2). Geben Sie es an, etwa „--as accounts“ oder „--as sales“.</translation>
    </message>
    <message>
        <source>Row %1 is longer than a row of a CSV file can be. Check that it is the right file.</source>
        <translation>Zeile %1 ist länger, als eine Zeile einer CSV-Datei sein kann. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 has no column for %2. Its columns: %3. Name the right one in a mapping (“columns”).</source>
        <translation>%1 hat keine Spalte für %2. Die Spalten der Datei: %3. Nennen Sie die richtige in einer Zuordnung („columns“).</translation>
    </message>
    <message>
        <source>No weights fit all ranges at once. Widen a range, or move a weight.</source>
        <translation>Keine Gewichte passen zugleich in alle Bereiche. Erweitern Sie einen Bereich oder ändern Sie ein Gewicht.</translation>
    </message>
    <message>
        <source>The state of “%1” does not allow that step. Finish it or close it first.</source>
        <translation>Der Stand von „%1“ lässt diesen Schritt nicht zu. Bitte zuerst fertigstellen oder abschließen.</translation>
    </message>
    <message>
        <source>The plan cannot be approved yet: %1 needs a revenue, a margin and a satisfaction target for fiscal year %2. Enter them beside the plan.</source>
        <translation>Der Plan kann noch nicht freigegeben werden: %1 braucht für das Geschäftsjahr %2 Vorgaben für Umsatz, Deckungsbeitrag und Zufriedenheit. Tragen Sie sie beim Plan ein.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its name has to end in %2.</source>
        <translation>%1 kann nicht geschrieben werden: Der Name muss auf %2 enden.</translation>
    </message>
    <message>
        <source>This review is frozen and stays as it is. Start a new one.</source>
        <translation>Diese Durchsprache ist eingefroren und bleibt, wie sie ist. Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The review of %1 is still open. Freeze or discard it before the next one begins.</source>
        <translation>Die Durchsprache vom %1 ist noch offen. Frieren Sie sie ein oder verwerfen Sie sie, bevor die nächste beginnt.</translation>
    </message>
    <message>
        <source>%1 is not a table but %2. Save its table as an Excel workbook (.xlsx) or as CSV (UTF-8) and import that.</source>
        <translation>%1 ist keine Tabelle, sondern %2. Speichern Sie die Tabelle daraus als Excel-Datei (.xlsx) oder als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Open it in its own program, save a copy without the password and import that.</source>
        <translation>%1 ist mit einem Kennwort geschützt. Öffnen Sie die Datei in ihrem Programm, speichern Sie eine Kopie ohne Kennwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is a workbook of an older or binary form, %2. Open it and save it as an Excel workbook (.xlsx), then import that.</source>
        <translation>%1 ist eine Tabelle in einem älteren oder binären Format, %2. Öffnen Sie die Datei, speichern Sie sie als Excel-Datei (.xlsx) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged (%2). Open it in a spreadsheet program, save it anew and import that.</source>
        <translation>Die Tabellendatei %1 ist beschädigt (%2). Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The workbook %1 holds more than can be read at once. Save the sheet as CSV (UTF-8) and import that.</source>
        <translation>Die Tabellendatei %1 enthält mehr, als auf einmal gelesen werden kann. Speichern Sie das Blatt als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Its sheets: %3.</source>
        <translation>%1 hat kein Blatt „%2“. Vorhandene Blätter: %3.</translation>
    </message>
    <message>
        <source>The cell in column %1 holds %2 instead of a value. Mend the formula, or open the file in a spreadsheet program and save it once.</source>
        <translation>Die Zelle in Spalte %1 enthält %2 statt eines Werts. Berichtigen Sie die Formel oder öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie einmal.</translation>
    </message>
    <message>
        <source>The sheet “%2” of %1 holds no table (filled cells: %3). Choose another of its sheets (--sheet): %4.</source>
        <translation>Das Blatt „%2“ von %1 enthält keine Tabelle (gefüllte Zellen: %3). Ein anderes Blatt wählen (--sheet): %4.</translation>
    </message>
    <message>
        <source>The calendar %1 holds no appointments. Check that it is the right file.</source>
        <translation>Der Kalender %1 enthält keine Termine. Bitte prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 is no mail that can be read (%2). Save the mail as .eml again and import that.</source>
        <translation>%1 ist keine lesbare Mail (%2). Die Mail erneut als .eml speichern und diese importieren.</translation>
    </message>
    <message>
        <source>%1 is a mail in Outlook&apos;s own form (.msg). Save it as .eml, or forward it as an attachment and save that.</source>
        <translation>%1 ist eine Mail im eigenen Format von Outlook (.msg). Als .eml speichern, oder als Anlage weiterleiten und diese speichern.</translation>
    </message>
    <message>
        <source>The appointment was cancelled.</source>
        <translation>Der Termin wurde abgesagt.</translation>
    </message>
    <message>
        <source>The appointment still lies ahead (%1). Import the calendar again when it has taken place.</source>
        <translation>Der Termin liegt noch in der Zukunft (%1). Den Kalender erneut importieren, wenn er stattgefunden hat.</translation>
    </message>
    <message>
        <source>None of the addresses belongs to a contact or an account: %1. Enter the contact, or the account&apos;s e-mail domain.</source>
        <translation>Keine der Adressen gehört zu einem Ansprechpartner oder Kunden: %1. Den Ansprechpartner oder die E-Mail-Domain des Kunden eintragen.</translation>
    </message>
    <message>
        <source>There is no preset or saved mapping “%1”. There are: %2. “none” looks for none.</source>
        <translation>Es gibt keine Vorlage oder gespeicherte Zuordnung „%1“. Es gibt: %2. Mit „none“ wird keine gesucht.</translation>
    </message>
    <message>
        <source>%1 is no export of %2: it lacks such columns as %3. Its columns: %4. Leave the preset out, or say “none”.</source>
        <translation>%1 ist kein Export von %2: Spalten wie %3 fehlen. Vorhanden sind: %4. Die Vorlage weglassen oder „none“ angeben.</translation>
    </message>
    <message>
        <source>The row was left out as chosen.</source>
        <translation>Die Zeile wurde wie gewählt ausgelassen.</translation>
    </message>
    <message>
        <source>Somebody wrote “%2” into %1; the file says “%3”. The row was not taken over it. Choose it to take the file&apos;s value.</source>
        <translation>In %1 wurde „%2“ von Hand eingetragen; die Datei sagt „%3“. Die Zeile wurde nicht übernommen. Auswählen, um den Wert der Datei zu übernehmen.</translation>
    </message>
    <message>
        <source>Of %1 an earlier row of the file says “%2”, this one “%3”. Correct one of them, or choose this row.</source>
        <translation>Zu %1 sagt eine frühere Zeile der Datei „%2“, diese „%3“. Eine der beiden berichtigen oder diese Zeile auswählen.</translation>
    </message>
    <message>
        <source>The row fits two records: “%1” by one key and “%2” by another. Merge them first, or match by one key only.</source>
        <translation>Die Zeile passt zu zwei Datensätzen: nach einem Schlüssel zu „%1“, nach einem anderen zu „%2“. Beide zuerst zusammenführen oder nur nach einem Schlüssel zuordnen.</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it. Look again before you merge.</source>
        <translation>%1 hat sich geändert, seit Sie hineingesehen haben. Sehen Sie es noch einmal an, bevor Sie zusammenführen.</translation>
    </message>
    <message>
        <source>%1 is not whole (%2) and was passed over. It is taken once it has arrived completely; what is missing is sent again.</source>
        <translation>%1 ist nicht vollständig (%2) und wurde übergangen. Die Datei wird übernommen, sobald sie ganz angekommen ist; was fehlt, wird noch einmal abgelegt.</translation>
    </message>
    <message>
        <source>“%3” cannot be put above: it stands below already.</source>
        <translation>„%3“ kann nicht darüber stehen: es steht schon darunter.</translation>
    </message>
    <message>
        <source>The plan “%1” cannot be approved yet: %2 Mend it under “To mend” and approve again.</source>
        <translation>Der Plan „%1“ kann noch nicht freigegeben werden: %2 Beheben Sie das unter „Zu beheben“ und geben Sie dann frei.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a logo: %2. Choose a PNG, JPEG or SVG picture of at most 300 KB.</source>
        <translation>„%1“ ist als Logo nicht verwendbar: %2. Wählen Sie ein PNG-, JPEG- oder SVG-Bild von höchstens 300 KB.</translation>
    </message>
</context>
</TS>
