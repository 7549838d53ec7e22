<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>welcome</name>
    <message>
        <source>Welcome to KAM Workbench</source>
        <translation>Willkommen bei KAM Workbench</translation>
    </message>
    <message>
        <source>Choose your key accounts, understand them, plan with them, and keep every promise. Everything stays in one file on this computer.</source>
        <translation>Schlüsselkunden auswählen, verstehen, mit ihnen planen und jede Zusage halten. Alles bleibt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>A sample workspace of a made-up industrial supplier: 120 customers, three years of sales, people, opportunities and plans.</source>
        <translation>Eine Beispielmappe eines erdachten Industriezulieferers: 120 Kunden, drei Jahre Umsatz, Ansprechpartner, Chancen und Pläne.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Bring your own data</source>
        <translation>Eigene Daten mitbringen</translation>
    </message>
    <message>
        <source>Start a new workspace, then drop a customer or sales list on it. It shows what it understood before anything is written.</source>
        <translation>Eine neue Arbeitsmappe anlegen und eine Kunden- oder Umsatzliste darauf ziehen. Sie zeigt, was sie verstanden hat, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Neue Arbeitsmappe …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open a workspace that you or a colleague made. If it is open elsewhere, you can read it here.</source>
        <translation>Eine Arbeitsmappe öffnen, die Sie oder andere angelegt haben. Ist sie anderswo offen, können Sie sie hier lesen.</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>Arbeitsmappe öffnen …</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
</TS>
