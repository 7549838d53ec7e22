<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>The file %1 does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place or check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write %1. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a workspace: it is not a database file. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a KAM workspace. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged (%2). It was left untouched; restore a backup with “kam restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of KAM Workbench (%2). It was left untouched; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of %1 are not those of a KAM workspace (%2). It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for writing in another window or program (%2). Close it there, or go on reading here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was opened read-only (%2), so nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. Open or create one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite library on this system lacks the session extension (%1). Install a build with SQLITE_ENABLE_SESSION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be written or read (%1). Nothing was half-saved; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 could not be brought up to date (%2). The copy made before is next to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored change does not fit this workspace any more (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a copy of this workspace, so the two cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be undone, because later changes rest on it (%1). Undo those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. Known kinds: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Known fields: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record “%2” among %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” fits several records among %1: %3. Name one of them by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is needed for %1. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %1 is computed and cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” is not a number for %2. Write digits, such as 1200 or 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” is not an amount for %2. Write it such as 1234.56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” is not a date for %2. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” is not yes or no for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” is not possible for %2. Possible: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” for %2 was not found. Create it first or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” is out of range for %2. Allowed: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 (%3) lies before its start (%4). Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” cannot be the parent: the account would be its own ancestor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed opportunity needs an outcome and a closing day. Fill in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is still used by %3. Remove or change those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded decision cannot be changed. Record a new one, which supersedes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the plan is approved and frozen. Open a new draft to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be approved yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: everything is already as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no rows. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of %1 cannot be read as text (%2). Save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column for %2. Name it in a mapping (“columns”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a column “%2” that %1 does not have. Its columns: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the dates of column %2 (such as %3) can be read day first or month first. Say which with --dates dd.mm.yyyy or mm/dd/yyyy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the numbers of column %2 (such as %3) can be read with a decimal point or as thousands. Say which with --decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2. Check the quotes and the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no %1, so it cannot be assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row repeats row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” is not known, and new records are not to be created (--no-create).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of a kind that can be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is in %1, the workspace keeps %2. Add a rate for it or convert the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as asked; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an unknown key “%2”. Known keys: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a %2 file (“format” is “%3”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the value of “%2” is not usable (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read at “%2”. Allowed: columns, numbers, + - * / ( ) and round(x, n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0. Give at least one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no selection model called “%1”. Known models: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion called “%1”. Known criteria: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period from %1 to %2 holds no sales. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sales yet. Import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large to be computed exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document %1 could not be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. See “kam help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
