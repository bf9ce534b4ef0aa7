<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hall::ui::AboutWindow</name>
    <message>
        <source>About Hall Monitor</source>
        <translation>Über Hall Monitor</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Version %1 · Qt %2</translation>
    </message>
    <message>
        <source>Decides what agents may do on this machine, and writes every answer to a log that shows when it was changed. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Entscheidet, was Agenten auf diesem Rechner dürfen, und schreibt jede Antwort in ein Log, dem Änderungen anzusehen sind. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Copy the database&apos;s path</source>
        <translation>Pfad der Datenbank kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalCard</name>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>It cannot be shown. %1</source>
        <translation>Kann nicht angezeigt werden. %1</translation>
    </message>
    <message>
        <source>No approval is chosen.</source>
        <translation>Keine Freigabe ausgewählt.</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>Zum Entscheiden anmelden.</translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>Wird protokolliert…</translation>
    </message>
    <message>
        <source>It takes more reviewers than there are.</source>
        <translation>Es sind mehr Prüfer nötig, als es gibt.</translation>
    </message>
    <message>
        <source>Approving works in %1 s.</source>
        <translation>Freigeben ist in %1 s möglich.</translation>
    </message>
    <message>
        <source>Its score is above %1: say why in the note.</source>
        <translation>Der Wert liegt über %1: in der Notiz begründen.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>Why a person is asked</source>
        <translation>Warum ein Mensch gefragt wird</translation>
    </message>
    <message>
        <source>What the caller says a person asked for (not checked)</source>
        <translation>Was laut Aufrufer ein Mensch verlangt hat (nicht geprüft)</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Earlier in this session</source>
        <translation>Früher in dieser Sitzung</translation>
    </message>
    <message>
        <source>Text of the approval</source>
        <translation>Text der Freigabe</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch keine vorhanden.</translation>
    </message>
    <message>
        <source>Of this worker, the newest first.</source>
        <translation>Von diesem Worker, neueste zuerst.</translation>
    </message>
    <message>
        <source>Of this token, the newest first.</source>
        <translation>Von diesem Token, neueste zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else of this session is among the caller&apos;s last %Ln decisions.</source>
        <translation>
            <numerusform>Unter der letzten %Ln Entscheidung des Aufrufers ist nichts weiter aus dieser Sitzung.</numerusform>
            <numerusform>Unter den letzten %Ln Entscheidungen des Aufrufers ist nichts weiter aus dieser Sitzung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 among the caller&apos;s last %Ln decisions. Highest data label: %2.</source>
        <translation>
            <numerusform>%1 unter der letzten %Ln Entscheidung des Aufrufers. Höchste Datenklasse: %2.</numerusform>
            <numerusform>%1 unter den letzten %Ln Entscheidungen des Aufrufers. Höchste Datenklasse: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Escalate to: %1</source>
        <translation>Hochstufen auf: %1</translation>
    </message>
    <message>
        <source>It stays pending, with the same deadline. This is recorded.</source>
        <translation>Die Anfrage bleibt offen, mit derselben Frist. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Hochstufen</translation>
    </message>
    <message>
        <source>You did it yourself</source>
        <translation>Selbst ausgeführt</translation>
    </message>
    <message>
        <source>The request is answered with no: the agent must not do it again. Say what you did and how it can be seen.</source>
        <translation>Die Anfrage wird mit Nein beantwortet: der Agent darf es nicht noch einmal tun. Angeben, was getan wurde und woran es zu erkennen ist.</translation>
    </message>
    <message>
        <source>I did it myself</source>
        <translation>Selbst ausgeführt</translation>
    </message>
    <message>
        <source>Run it with other arguments</source>
        <translation>Mit anderen Argumenten ausführen</translation>
    </message>
    <message>
        <source>The changed action is scored again, and a higher risk takes its own challenge. What stays [masked] stays as it was sent.</source>
        <translation>Die geänderte Aktion wird neu bewertet; ein höheres Risiko verlangt eine eigene Prüfaufgabe. Was [masked] bleibt, bleibt wie gesendet.</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>Geändert freigeben</translation>
    </message>
    <message>
        <source>Nothing was decided. %1</source>
        <translation>Nichts wurde entschieden. %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalCells</name>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Identical requests that came so far: %1</source>
        <translation>Bisher eingegangene gleiche Anfragen: %1</translation>
    </message>
    <message>
        <source>Expires %1, and expired means denied</source>
        <translation>Läuft ab: %1; abgelaufen heißt verweigert</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Umg.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last hit</source>
        <translation>Letzter Treffer</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalNotes</name>
    <message>
        <source>A request expires soon</source>
        <translation>Eine Anfrage läuft bald ab</translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. %1</source>
        <translation>Wenn niemand entscheidet, lautet die Antwort Nein. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests expire soon</source>
        <translation>
            <numerusform>%n Anfrage läuft bald ab</numerusform>
            <numerusform>%n Anfragen laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. The first: %1</source>
        <translation>Wenn niemand entscheidet, lautet die Antwort Nein. Die erste: %1</translation>
    </message>
    <message>
        <source>Requests that needed a person: %1. Still waiting: %2. Expired: %3.</source>
        <translation>Anfragen, die einen Menschen brauchten: %1. Noch wartend: %2. Abgelaufen: %3.</translation>
    </message>
    <message>
        <source>A request waits for a person</source>
        <translation>Eine Anfrage wartet auf einen Menschen</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for a person</source>
        <translation>
            <numerusform>%n Anfrage wartet auf einen Menschen</numerusform>
            <numerusform>%n Anfragen warten auf einen Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <translation>Die dringendste: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalQueueModel</name>
    <message>
        <source>Set aside: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalStep</name>
    <message>
        <source>Try an approval</source>
        <translation>Eine Freigabe ausprobieren</translation>
    </message>
    <message>
        <source>Some requests no rule should decide alone. Then the Hall asks a person, and the worker waits.</source>
        <translation>Manche Anfragen sollte keine Regel allein entscheiden. Dann fragt die Hall einen Menschen, und der Worker wartet.</translation>
    </message>
    <message>
        <source>Install the example rule</source>
        <translation>Beispielregel einrichten</translation>
    </message>
    <message>
        <source>Send one that a person must approve</source>
        <translation>Anfrage senden, die ein Mensch freigeben muss</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>This rule goes before the others. It holds for %1 alone, so nothing else changes; its worker %2 is enrolled with it.</source>
        <translation>Diese Regel steht vor den anderen. Sie gilt nur für %1, sonst ändert sich also nichts; ihr Worker %2 wird mit ihr registriert.</translation>
    </message>
    <message>
        <source>example rule</source>
        <translation>Beispielregel</translation>
    </message>
    <message>
        <source>%1 can decide, with the passphrase.</source>
        <translation>%1 kann entscheiden, mit der Passphrase.</translation>
    </message>
    <message>
        <source>The rule %1 is in force.</source>
        <translation>Die Regel %1 ist in Kraft.</translation>
    </message>
    <message>
        <source>It waits for a person. Open the card, read what is asked, and approve it; the request is then sent again.</source>
        <translation>Sie wartet auf einen Menschen. Karte öffnen, lesen, was angefragt wird, und freigeben; danach wird die Anfrage noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The Hall learns, so nobody is asked. End learning mode to try an approval.</source>
        <translation>Die Hall lernt, also wird niemand gefragt. Lernmodus beenden, um eine Freigabe auszuprobieren.</translation>
    </message>
    <message>
        <source>A person has allowed this before, and that still holds.</source>
        <translation>Ein Mensch hat dies früher erlaubt, und das gilt noch.</translation>
    </message>
    <message>
        <source>It was not approved, so the worker may not go on.</source>
        <translation>Es wurde nicht freigegeben, der Worker darf also nicht fortfahren.</translation>
    </message>
    <message>
        <source>A person approved it. The same request is sent again:</source>
        <translation>Ein Mensch hat es freigegeben. Dieselbe Anfrage wird noch einmal gesendet:</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalWords</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Torwächter</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ausführender</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>Nächste offene Freigabe</translation>
    </message>
    <message>
        <source>No other approval waits</source>
        <translation>Keine andere Freigabe wartet</translation>
    </message>
    <message>
        <source>No approval waits</source>
        <translation>Keine Freigabe wartet</translation>
    </message>
    <message>
        <source>Lists of approvals</source>
        <translation>Listen der Freigaben</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The chosen grant</source>
        <translation>Die ausgewählte Dauerfreigabe</translation>
    </message>
    <message>
        <source>Next pending</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Opens the most urgent one, then the one after it (P)</source>
        <translation>Öffnet die dringendste, dann die danach (P)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Pending approvals</source>
        <translation>Offene Freigaben</translation>
    </message>
    <message>
        <source>Resolved approvals</source>
        <translation>Erledigte Freigaben</translation>
    </message>
    <message>
        <source>Missed approvals</source>
        <translation>Verpasste Freigaben</translation>
    </message>
    <message>
        <source>Standing grants</source>
        <translation>Dauerfreigaben</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The rest of the list could not be read</source>
        <translation>Der Rest der Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>Dauerfreigabe widerrufen</translation>
    </message>
    <message>
        <source>No request waits for a person.</source>
        <translation>Keine Anfrage wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartend: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Next deadline: %1</source>
        <translation>Nächste Frist: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>A request that needs a person comes here. Until somebody decides, the answer is no.</source>
        <translation>Eine Anfrage, die einen Menschen braucht, erscheint hier. Bis jemand entscheidet, lautet die Antwort Nein.</translation>
    </message>
    <message>
        <source>No standing grant</source>
        <translation>Keine Dauerfreigabe</translation>
    </message>
    <message>
        <source>&quot;Approve for…&quot; on a card makes one. It is listed here until the log ends, and can be revoked at any time.</source>
        <translation>„Freigeben für…“ auf einer Karte legt eine an. Sie steht hier, solange es das Log gibt, und kann jederzeit widerrufen werden.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Das Log konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No such approval</source>
        <translation>Keine solche Freigabe</translation>
    </message>
    <message>
        <source>What was approved, denied or expired is listed here.</source>
        <translation>Was freigegeben, verweigert oder abgelaufen ist, steht hier.</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>Nichts wurde verpasst</translation>
    </message>
    <message>
        <source>A request that nobody decides in time expires, and is listed here. Nothing ran.</source>
        <translation>Eine Anfrage, die niemand rechtzeitig entscheidet, läuft ab und steht dann hier. Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>No approval is open</source>
        <translation>Keine Freigabe ist geöffnet</translation>
    </message>
    <message>
        <source>No grant is chosen</source>
        <translation>Keine Dauerfreigabe ausgewählt</translation>
    </message>
    <message>
        <source>Choose one to see what it allows, and to revoke it.</source>
        <translation>Eine auswählen, um zu sehen, was sie erlaubt, und um sie zu widerrufen.</translation>
    </message>
    <message>
        <source>The grant is revoked</source>
        <translation>Die Dauerfreigabe ist widerrufen</translation>
    </message>
    <message>
        <source>The grant was not revoked</source>
        <translation>Die Dauerfreigabe wurde nicht widerrufen</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Eine aus der Liste auswählen.</translation>
    </message>
    <message>
        <source>Choose one from the list, or press %1 for the most urgent one.</source>
        <translation>Eine aus der Liste auswählen oder %1 für die dringendste drücken.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ArgumentView</name>
    <message>
        <source>changed, was %1</source>
        <translation>geändert, war %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer there, was %1</source>
        <translation>nicht mehr vorhanden, war %1</translation>
    </message>
    <message>
        <source>hidden, cannot be compared</source>
        <translation>verborgen, kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>not in the other request</source>
        <translation>nicht in der anderen Anfrage</translation>
    </message>
    <message>
        <source>other request: %1</source>
        <translation>andere Anfrage: %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Columns of the arguments</source>
        <translation>Spalten der Argumente</translation>
    </message>
    <message>
        <source>The whole request as text</source>
        <translation>Die ganze Anfrage als Text</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>The whole request as text. Characters that cannot be seen are written as \u escapes.</source>
        <translation>Die ganze Anfrage als Text. Unsichtbare Zeichen stehen als \u-Escapes.</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It has no arguments.</source>
        <translation>Keine Argumente vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are only in the text below.</source>
        <translation>
            <numerusform>%Ln weiteres steht nur im Text unten.</numerusform>
            <numerusform>%Ln weitere stehen nur im Text unten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ArrivalLine</name>
    <message>
        <source>Show it in the feed</source>
        <translation>In der Live-Ansicht anzeigen</translation>
    </message>
    <message>
        <source>In the feed since %1, decided and written to the log in %2.</source>
        <translation>In der Live-Ansicht seit %1, entschieden und in das Log geschrieben in %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttachedPage</name>
    <message>
        <source>Attach, read only</source>
        <translation>Verbinden, nur lesend</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Another process&apos;s Hall, read only</source>
        <translation>Hall eines anderen Prozesses, nur lesend</translation>
    </message>
    <message>
        <source>Token of that Hall</source>
        <translation>Token jener Hall</translation>
    </message>
    <message>
        <source>token of that Hall, with the role read</source>
        <translation>Token jener Hall, mit der Rolle read</translation>
    </message>
    <message>
        <source>Back to the problem</source>
        <translation>Zurück zum Problem</translation>
    </message>
    <message>
        <source>Attached to the Hall of another process: read only</source>
        <translation>Mit der Hall eines anderen Prozesses verbunden: nur lesend</translation>
    </message>
    <message>
        <source>Decisions of that Hall, newest first</source>
        <translation>Entscheidungen jener Hall, neueste zuerst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 belongs to another process. Its decisions can be looked at here; to change anything, use its own window. This window&apos;s Hall does not listen meanwhile.</source>
        <translation>%1 gehört zu einem anderen Prozess. Seine Entscheidungen können hier angesehen werden; Änderungen sind nur in seinem eigenen Fenster möglich. Die Hall dieses Fensters nimmt währenddessen keine Anfragen an.</translation>
    </message>
    <message>
        <source>%1 is not used: others on this machine may read it. Mend that with chmod 600.</source>
        <translation>%1 wird nicht verwendet: andere auf diesem Rechner können es vielleicht lesen. Mit chmod 600 beheben.</translation>
    </message>
    <message>
        <source>Taken from %1, where hall auth login keeps it.</source>
        <translation>Aus %1 übernommen, wo hall auth login es ablegt.</translation>
    </message>
    <message>
        <source>Its own window shows a session token on the overview; hall auth login keeps one in %1.</source>
        <translation>Das eigene Fenster zeigt in der Übersicht ein Sitzungs-Token; hall auth login legt eines in %1 ab.</translation>
    </message>
    <message>
        <source>A Hall shows its decisions only to somebody with a token.</source>
        <translation>Eine Hall zeigt ihre Entscheidungen nur mit einem Token.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <translation>Worker: %1</translation>
    </message>
    <message>
        <source>decisions: %1</source>
        <translation>Entscheidungen: %1</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Die Hall hat mit HTTP %1 geantwortet. %2</translation>
    </message>
    <message>
        <source>No decision yet.</source>
        <translation>Noch keine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Attention</name>
    <message>
        <source>The Hall goes on</source>
        <translation>Die Hall läuft weiter</translation>
    </message>
    <message>
        <source>Hall Monitor is in the tray, and requests are answered. Quit from the menu of its icon to stop that. This is said once.</source>
        <translation>Hall Monitor ist im Infobereich, und Anfragen werden beantwortet. Zum Anhalten im Menü des Symbols beenden. Dieser Hinweis erscheint nur einmal.</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Hall Monitor: demo</source>
        <translation>Hall Monitor: Demo</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttentionCard</name>
    <message>
        <source>Worker %1 is suspended.</source>
        <translation>Worker %1 ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Worker %1 is revoked.</source>
        <translation>Worker %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Worker %1 is banned.</source>
        <translation>Worker %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Worker %1 is not attested: %2</source>
        <translation>Worker %1 ist nicht attestiert: %2</translation>
    </message>
    <message>
        <source>Requests that wait for a person: %1. Until somebody decides, the answer is no.</source>
        <translation>Anfragen, die auf einen Menschen warten: %1. Bis jemand entscheidet, lautet die Antwort Nein.</translation>
    </message>
    <message>
        <source>No worker is enrolled yet, so every request is denied.</source>
        <translation>Noch ist kein Worker registriert, also wird jede Anfrage verweigert.</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed after it was attested. Its requests are denied until it is attested again.</source>
        <translation>Der Code des Workers %1 wurde nach der Attestierung geändert. Seine Anfragen werden verweigert, bis er erneut attestiert ist.</translation>
    </message>
    <message>
        <source>Rule %1 never applies: %2 stands before it and covers it. In prod and edge everything is denied until that is put right.</source>
        <translation>Regel %1 greift nie: %2 steht davor und deckt sie ab. In prod und edge wird alles verweigert, bis das behoben ist.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing. Every worker is active and every rule applies.</source>
        <translation>Nichts. Jeder Worker ist aktiv, und jede Regel greift.</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttestationPart</name>
    <message>
        <source>Copy registered hash</source>
        <translation>Registrierten Hash kopieren</translation>
    </message>
    <message>
        <source>Copy hash of the code</source>
        <translation>Hash des Codes kopieren</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attestieren</translation>
    </message>
    <message>
        <source>Accept the change…</source>
        <translation>Änderung annehmen…</translation>
    </message>
    <message>
        <source>Attest a file…</source>
        <translation>Datei attestieren…</translation>
    </message>
    <message>
        <source>Attest a folder…</source>
        <translation>Ordner attestieren…</translation>
    </message>
    <message>
        <source>Accept the code</source>
        <translation>Code annehmen</translation>
    </message>
    <message>
        <source>Accept the changed code of %1?</source>
        <translation>Den geänderten Code von %1 annehmen?</translation>
    </message>
    <message>
        <source>Its present hash becomes the registered one, and the worker may act again. This is recorded.</source>
        <translation>Sein jetziger Hash wird der registrierte, und der Worker darf wieder handeln. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>%1 · looked at %2</source>
        <translation>%1 · angesehen %2</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registriert: %1</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Code prüfen</translation>
    </message>
    <message>
        <source>Attesting changes the record: save or revert the draft first</source>
        <translation>Attestieren ändert den Eintrag: zuerst den Entwurf speichern oder zurücksetzen</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>Der Code wird gelesen…</translation>
    </message>
    <message>
        <source>The code is the registered one.</source>
        <translation>Der Code ist der registrierte.</translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s package</source>
        <translation>Ordner mit dem Paket des Workers</translation>
    </message>
    <message>
        <source>File with the worker&apos;s code</source>
        <translation>Datei mit dem Code des Workers</translation>
    </message>
    <message>
        <source>The code now: %1</source>
        <translation>Der Code jetzt: %1</translation>
    </message>
    <message>
        <source>The code on the disk is the registered one again.</source>
        <translation>Der Code auf der Platte ist wieder der registrierte.</translation>
    </message>
    <message>
        <source>The code on the disk was changed. Where the Hall requires attestation, the next request is denied with DENY_WORKER_TAMPERED.</source>
        <translation>Der Code auf der Platte wurde geändert. Wo die Hall Attestierung verlangt, wird die nächste Anfrage mit DENY_WORKER_TAMPERED verweigert.</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditCells</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Umg.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Reason or event</source>
        <translation>Grund oder Ereignis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Eintrags-ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditLogPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>The record is not in the log</source>
        <translation>Der Eintrag ist nicht im Log</translation>
    </message>
    <message>
        <source>No record is picked</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Copy record id</source>
        <translation>Eintrags-ID kopieren</translation>
    </message>
    <message>
        <source>Record id copied</source>
        <translation>Eintrags-ID kopiert</translation>
    </message>
    <message>
        <source>Copy receipt hash</source>
        <translation>Beleg-Hash kopieren</translation>
    </message>
    <message>
        <source>Receipt hash copied</source>
        <translation>Beleg-Hash kopiert</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Worker anzeigen</translation>
    </message>
    <message>
        <source>This record names no worker</source>
        <translation>Dieser Eintrag nennt keinen Worker</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Freigabe anzeigen</translation>
    </message>
    <message>
        <source>This record names no approval</source>
        <translation>Dieser Eintrag nennt keine Freigabe</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Einträge der Regel</translation>
    </message>
    <message>
        <source>This record names no rule</source>
        <translation>Dieser Eintrag nennt keine Regel</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>Einträge der Korrelations-ID</translation>
    </message>
    <message>
        <source>It has no correlation id</source>
        <translation>Keine Korrelations-ID vorhanden</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>Früherer mit der Korrelations-ID</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>Späterer mit der Korrelations-ID</translation>
    </message>
    <message>
        <source>Rows copied as text</source>
        <translation>Zeilen als Text kopiert</translation>
    </message>
    <message>
        <source>Canonical record copied</source>
        <translation>Kanonischer Eintrag kopiert</translation>
    </message>
    <message>
        <source>Only a decision can be asked for again</source>
        <translation>Nur eine Entscheidung kann noch einmal angefragt werden</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Entscheidung als curl kopiert</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>Nichts kopiert. %1</translation>
    </message>
    <message>
        <source>Clear the search and go there</source>
        <translation>Suche leeren und dorthin gehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Time zone of what is shown and exported</source>
        <translation>Zeitzone der Anzeige und des Exports</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Ansichtsoptionen</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Words and counts</source>
        <translation>Wörter und Anzahlen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Not a place in the log</source>
        <translation>Keine Stelle im Log</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>Die zwei ausgewählten Einträge vergleichen</translation>
    </message>
    <message>
        <source>Pick two records to compare: Ctrl+click the second one</source>
        <translation>Zum Vergleichen zwei Einträge auswählen: den zweiten mit Strg+Klick</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records, %1 % of the log counted</source>
        <translation>
            <numerusform>Mindestens %Ln Eintrag, %1 % des Logs gezählt</numerusform>
            <numerusform>Mindestens %Ln Einträge, %1 % des Logs gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records</source>
        <translation>
            <numerusform>Mindestens %Ln Eintrag</numerusform>
            <numerusform>Mindestens %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The search gave way: it hides %1</source>
        <translation>Die Suche wurde geleert: sie verbirgt %1</translation>
    </message>
    <message>
        <source>%1 is not among the matches</source>
        <translation>%1 ist nicht unter den Treffern</translation>
    </message>
    <message>
        <source>The record is in the log, and this search hides it. The list goes on at its place.</source>
        <translation>Der Eintrag ist im Log, und diese Suche verbirgt ihn. Die Liste geht an seiner Stelle weiter.</translation>
    </message>
    <message>
        <source>There is no such record in this log.</source>
        <translation>In diesem Log gibt es keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>No later record has this correlation id</source>
        <translation>Kein späterer Eintrag hat diese Korrelations-ID</translation>
    </message>
    <message>
        <source>No earlier record has this correlation id</source>
        <translation>Kein früherer Eintrag hat diese Korrelations-ID</translation>
    </message>
    <message>
        <source>This record has no correlation id</source>
        <translation>Dieser Eintrag hat keine Korrelations-ID</translation>
    </message>
    <message>
        <source>Search again: rows and counts of now</source>
        <translation>Erneut suchen: Zeilen und Anzahlen von jetzt</translation>
    </message>
    <message>
        <source>Write the matching records to a file</source>
        <translation>Die passenden Einträge in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditTable</name>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Spalten des Logs</translation>
    </message>
    <message>
        <source>Show newer records</source>
        <translation>Neuere Einträge anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer – show (Home)</source>
        <translation>
            <numerusform>%Ln neuerer – anzeigen (Pos1)</numerusform>
            <numerusform>%Ln neuere – anzeigen (Pos1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::BlockedPart</name>
    <message>
        <source>Show in the live feed</source>
        <translation>In der Live-Ansicht anzeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Requests denied because nobody held the namespace</source>
        <translation>Anfragen, die verweigert wurden, weil niemand den Namensraum hält</translation>
    </message>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>Das Audit-Log konnte nicht durchsucht werden. %1</translation>
    </message>
    <message>
        <source>The last that were denied because nobody held it. Enter opens a decision.</source>
        <translation>Die letzten, die verweigert wurden, weil niemand ihn hielt. Enter öffnet eine Entscheidung.</translation>
    </message>
    <message>
        <source>The last ones, from when this Hall required claimed namespaces. Enter opens a decision.</source>
        <translation>Die letzten, aus der Zeit, als diese Hall beanspruchte Namensräume verlangte. Enter öffnet eine Entscheidung.</translation>
    </message>
    <message>
        <source>No request to its workers was denied because nobody held it.</source>
        <translation>Keine Anfrage an seine Worker wurde verweigert, weil niemand ihn hielt.</translation>
    </message>
    <message>
        <source>None: this Hall does not require claimed namespaces at present.</source>
        <translation>Keine: diese Hall verlangt derzeit keine beanspruchten Namensräume.</translation>
    </message>
</context>
<context>
    <name>hall::ui::BulkBar</name>
    <message>
        <source>%1, all picked workers</source>
        <translation>%1, alle ausgewählten Worker</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export all picked workers</source>
        <translation>Alle ausgewählten Worker exportieren</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardFacts</name>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>angesehen %1</translation>
    </message>
    <message>
        <source>one reviewer looks and confirms</source>
        <translation>ein Prüfer sieht es an und bestätigt</translation>
    </message>
    <message>
        <source>one reviewer answers questions about it</source>
        <translation>ein Prüfer beantwortet Fragen dazu</translation>
    </message>
    <message>
        <source>two different reviewers: one explains it, the other answers questions</source>
        <translation>zwei verschiedene Prüfer: einer begründet, der andere beantwortet Fragen</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>Worker-Spezies</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>The Hall does not know this worker any more.</source>
        <translation>Die Hall kennt diesen Worker nicht mehr.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>Wirkungswert</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risikowert</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Richtlinienversion</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>Mandantenrisiko</translation>
    </message>
    <message>
        <source>A notice. Nothing has to be decided here: it stays denied until somebody escalates it.</source>
        <translation>Ein Hinweis. Hier ist nichts zu entscheiden: es bleibt verweigert, bis jemand es hochstuft.</translation>
    </message>
    <message>
        <source>It runs only if a reviewer lets it.</source>
        <translation>Wird nur ausgeführt, wenn ein Prüfer es durchlässt.</translation>
    </message>
    <message>
        <source>A person may let it run, or do it by hand instead of the agent.</source>
        <translation>Ein Mensch kann es durchlassen oder anstelle des Agenten selbst ausführen.</translation>
    </message>
    <message>
        <source>An incident. Find out what else this caller asked for before anything of it runs.</source>
        <translation>Ein Vorfall. Feststellen, was dieser Aufrufer sonst noch angefragt hat, bevor etwas davon ausgeführt wird.</translation>
    </message>
    <message>
        <source>An incident: everything from %1 is held until this is decided.</source>
        <translation>Ein Vorfall: alles von %1 wird angehalten, bis dies entschieden ist.</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardHeader</name>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChallengePanel</name>
    <message>
        <source>To approve: read it</source>
        <translation>Zum Freigeben: lesen</translation>
    </message>
    <message>
        <source>To approve: answer about the action</source>
        <translation>Zum Freigeben: Fragen zur Aktion beantworten</translation>
    </message>
    <message>
        <source>To approve: explain the action</source>
        <translation>Zum Freigeben: Aktion begründen</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Zuerst die Frage beantworten.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln more questions first.</source>
        <translation>
            <numerusform>Zuerst noch %Ln Frage beantworten.</numerusform>
            <numerusform>Zuerst noch %Ln Fragen beantworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving works in %1 s: reading takes at least %2 s.</source>
        <translation>Freigeben ist in %1 s möglich: Lesen dauert mindestens %2 s.</translation>
    </message>
    <message>
        <source>The time for reading has passed.</source>
        <translation>Die Lesezeit ist um.</translation>
    </message>
    <message>
        <source>Reviewer %1 of %2 different ones.</source>
        <translation>Prüfer %1 von %2 verschiedenen.</translation>
    </message>
    <message>
        <source>%1 has approved already.</source>
        <translation>%1 hat bereits freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>This takes %Ln different reviewers, and there are not enough: it cannot be approved now. Make another one first, for example with `hall reviewer add NAME`. Denying needs nobody else.</source>
        <translation>
            <numerusform>Dies braucht %Ln Prüfer, und es gibt nicht genug: derzeit kann es nicht freigegeben werden. Zuerst einen weiteren anlegen, zum Beispiel mit `hall reviewer add NAME`. Verweigern geht allein.</numerusform>
            <numerusform>Dies braucht %Ln verschiedene Prüfer, und es gibt nicht genug: derzeit kann es nicht freigegeben werden. Zuerst einen weiteren anlegen, zum Beispiel mit `hall reviewer add NAME`. Verweigern geht allein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChangeImpact</name>
    <message>
        <source>This change</source>
        <translation>Diese Änderung</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Das Entfernen von %1</translation>
    </message>
    <message>
        <source>The worker was allowed nothing in the last day, so there is nothing to compare with.</source>
        <translation>Dem Worker wurde am letzten Tag nichts erlaubt, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at: the last %Ln decisions that allowed this worker something; the day had more.</source>
        <translation>
            <numerusform>Angesehen: die letzte %Ln Entscheidung, die diesem Worker etwas erlaubte; der Tag hatte mehr.</numerusform>
            <numerusform>Angesehen: die letzten %Ln Entscheidungen, die diesem Worker etwas erlaubten; der Tag hatte mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: all decisions of the last day that allowed this worker something, %1.</source>
        <translation>Angesehen: alle Entscheidungen des letzten Tages, die diesem Worker etwas erlaubten, %1.</translation>
    </message>
    <message numerus="yes">
        <source>denied %Ln decisions of the last day</source>
        <translation>
            <numerusform>%Ln Entscheidung des letzten Tages verweigert</numerusform>
            <numerusform>%Ln Entscheidungen des letzten Tages verweigert</numerusform>
        </translation>
    </message>
    <message>
        <source>asked a human once in the last day</source>
        <translation>am letzten Tag einmal einen Menschen gefragt</translation>
    </message>
    <message numerus="yes">
        <source>asked a human %Ln times in the last day</source>
        <translation>
            <numerusform>am letzten Tag %Ln Mal einen Menschen gefragt</numerusform>
            <numerusform>am letzten Tag %Ln Mal einen Menschen gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision of the last day would have been another one.</source>
        <translation>Keine Entscheidung des letzten Tages wäre anders ausgefallen.</translation>
    </message>
    <message>
        <source>%1 would have %2.</source>
        <translation>%1 hätte %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>hall::ui::ClaimCard</name>
    <message>
        <source>Claim a namespace</source>
        <translation>Namensraum beanspruchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who holds a namespace decides about the workers whose id begins with it, and signs for them.</source>
        <translation>Wer einen Namensraum hält, entscheidet über die Worker, deren ID mit ihm beginnt, und signiert für sie.</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>&amp;Namensraum</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record</source>
        <translation>&amp;Grund, für das Protokoll</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>%1 beanspruchen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Beanspruchen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers that would become its: %1 (%2).</source>
        <translation>Worker, die ihm gehören würden: %1 (%2).</translation>
    </message>
    <message>
        <source>Who enrolled them could not be read: %1</source>
        <translation>Wer sie registriert hat, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>All of them were enrolled at this window, as far as the audit log says.</source>
        <translation>Alle wurden laut Audit-Log an diesem Fenster registriert.</translation>
    </message>
    <message>
        <source>Enrolled by others: %1. They cannot change these workers any more once you hold the namespace.</source>
        <translation>Von anderen registriert: %1. Diese können die Worker nicht mehr ändern, sobald der Namensraum beansprucht ist.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTable</name>
    <message>
        <source>Connected clients</source>
        <translation>Verbundene Clients</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTableModel</name>
    <message>
        <source>says no name</source>
        <translation>nennt keinen Namen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientsPanel</name>
    <message>
        <source>Connected clients</source>
        <translation>Verbundene Clients</translation>
    </message>
    <message>
        <source>Every program that called since the server started, by its token and User-Agent. Pick one to see what went wrong, and what to do.</source>
        <translation>Jedes Programm, das seit dem Start des Servers aufgerufen hat, nach Token und User-Agent. Eines auswählen, um zu sehen, was fehlgeschlagen ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>Nobody has called yet. Choose a kit at the left, and send what it sends.</source>
        <translation>Noch kein Aufruf. Links ein Kit auswählen und senden, was es sendet.</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can call.</source>
        <translation>Der Hall Server nimmt keine Anfragen an, also kann niemand aufrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, last %2. %3</source>
        <translation>
            <numerusform>%1: %Ln Mal, zuletzt %2. %3</numerusform>
            <numerusform>%1: %Ln Mal, zuletzt %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call of this client was answered.</source>
        <translation>Jeder Aufruf dieses Clients wurde beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by callers that are not in the list: %Ln times. %2</source>
        <translation>
            <numerusform>%1, von Aufrufern, die nicht in der Liste stehen: %Ln Mal. %2</numerusform>
            <numerusform>%1, von Aufrufern, die nicht in der Liste stehen: %Ln Mal. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ColumnTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>hall::ui::CompareView</name>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>value on the left</source>
        <translation>Wert links</translation>
    </message>
    <message>
        <source>value on the right</source>
        <translation>Wert rechts</translation>
    </message>
    <message>
        <source>Two records side by side</source>
        <translation>Zwei Einträge nebeneinander</translation>
    </message>
    <message>
        <source>Members of both records</source>
        <translation>Felder beider Einträge</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members differ</source>
        <translation>
            <numerusform>%1 von %Ln Feld ist verschieden</numerusform>
            <numerusform>%1 von %Ln Feldern sind verschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record:</source>
        <translation>&amp;Grund, für das Protokoll:</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Grund, für das Protokoll</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>hall::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>hall::ui::Countdown</name>
    <message>
        <source>The time is over. It expires, and nothing runs.</source>
        <translation>Die Zeit ist um. Die Anfrage läuft ab, und nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>If nobody decides, it expires in %1, at %2: then it stays denied, and nothing runs.</source>
        <translation>Wenn niemand entscheidet, läuft sie in %1 ab (%2): dann bleibt sie verweigert, und nichts wird ausgeführt.</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionFacts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Verweigerung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Missing controls</source>
        <translation>Fehlende Kontrollen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Matched rule</source>
        <translation>Passende Regel</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Richtlinienversion</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Erforderliche Kontrollen</translation>
    </message>
    <message>
        <source>Recommended profiles</source>
        <translation>Empfohlene Profile</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>Wirkungswert</translation>
    </message>
    <message>
        <source>gate passed</source>
        <translation>Gate bestanden</translation>
    </message>
    <message>
        <source>a human has to decide</source>
        <translation>ein Mensch muss entscheiden</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <translation>%1 von 100, %2</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Hochstufung</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>Richtlinien-Gate</translation>
    </message>
    <message>
        <source>Step-up approval</source>
        <translation>Zusätzliche Freigabe</translation>
    </message>
    <message>
        <source>Always a human</source>
        <translation>Immer ein Mensch</translation>
    </message>
    <message>
        <source>Conditions for a human</source>
        <translation>Bedingungen für einen Menschen</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Supervisor level</source>
        <translation>Stufe der Aufsicht</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Vorbedingungen</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Policy version attached</source>
        <translation>Richtlinienversion beigefügt</translation>
    </message>
    <message>
        <source>Artifact hash recorded</source>
        <translation>Artefakt-Hash protokolliert</translation>
    </message>
    <message>
        <source>Signed artifact in prod</source>
        <translation>Signiertes Artefakt in prod</translation>
    </message>
    <message>
        <source>Attestation in prod</source>
        <translation>Attestierung in prod</translation>
    </message>
    <message>
        <source>Candidate workers</source>
        <translation>Infrage kommende Worker</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>would be chosen</source>
        <translation>würde ausgewählt</translation>
    </message>
    <message>
        <source>skipped: no usable worker</source>
        <translation>übersprungen: kein nutzbarer Worker</translation>
    </message>
    <message>
        <source>skipped: another was chosen</source>
        <translation>übersprungen: ein anderer wurde ausgewählt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Data label</source>
        <translation>Datenklasse</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>Mandantenrisiko</translation>
    </message>
    <message>
        <source>QoS class</source>
        <translation>QoS-Klasse</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>Worker-Spezies</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>Entscheidungs-ID</translation>
    </message>
    <message>
        <source>Asked by token</source>
        <translation>Angefragt mit Token</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>Beleg-Hash</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Voriger Hash</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>keiner: der erste Eintrag</translation>
    </message>
    <message>
        <source>The record gives no reason.</source>
        <translation>Der Eintrag nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Every step passed. A human is told, and need not approve.</source>
        <translation>Jeder Schritt wurde bestanden. Ein Mensch wird informiert und braucht nicht freizugeben.</translation>
    </message>
    <message>
        <source>Every step of the pipeline passed.</source>
        <translation>Jeder Schritt der Pipeline wurde bestanden.</translation>
    </message>
    <message>
        <source>Would have asked a person</source>
        <translation>Hätte einen Menschen gefragt</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionStep</name>
    <message>
        <source>See the first decision</source>
        <translation>Die erste Entscheidung ansehen</translation>
    </message>
    <message>
        <source>Each button sends a real request over the network to this Hall, as an agent would. Nothing is carried out: the Hall only says whether it may be.</source>
        <translation>Jede Schaltfläche sendet eine echte Anfrage über das Netzwerk an diese Hall, wie es ein Agent täte. Nichts wird ausgeführt: die Hall sagt nur, ob es erlaubt ist.</translation>
    </message>
    <message>
        <source>Send one that is allowed</source>
        <translation>Eine senden, die erlaubt ist</translation>
    </message>
    <message>
        <source>Send one that is denied</source>
        <translation>Eine senden, die verweigert wird</translation>
    </message>
    <message>
        <source>%1 asks: once for %2, which it is enrolled for, and once for %3, which nobody is.</source>
        <translation>%1 fragt an: einmal für %2, wofür er registriert ist, und einmal für %3, wofür niemand registriert ist.</translation>
    </message>
    <message>
        <source>Make a worker first: somebody has to ask.</source>
        <translation>Zuerst einen Worker anlegen: jemand muss anfragen.</translation>
    </message>
    <message>
        <source>Not what this button promised: the rules of this Hall decide, and the reason above says which.</source>
        <translation>Nicht, was diese Schaltfläche versprach: die Regeln dieser Hall entscheiden, und der Grund oben sagt, welche.</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionTable</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Umg.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoNotifier</name>
    <message>
        <source>Demo: %1</source>
        <translation>Demo: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoPage</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Each button sends a real request to this Hall, as an integration would.</source>
        <translation>Jede Schaltfläche sendet eine echte Anfrage an diese Hall, wie es eine Integration täte.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>What needs a person waits on the page Approvals. Decide it as %1, with the passphrase: %2</source>
        <translation>Was einen Menschen braucht, wartet auf der Seite Freigaben. Als %1 entscheiden, mit der Passphrase: %2</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Passphrase kopieren</translation>
    </message>
    <message>
        <source>Show &amp;approvals</source>
        <translation>&amp;Freigaben anzeigen</translation>
    </message>
    <message>
        <source>This Hall does not listen, so nothing can be played.</source>
        <translation>Diese Hall nimmt keine Anfragen an, also kann nichts abgespielt werden.</translation>
    </message>
    <message>
        <source>This Hall listens at %1. Its workers, their owners and all requests are made up; it decides and records them as any Hall does.</source>
        <translation>Diese Hall nimmt Anfragen auf %1 an. Worker, Eigentümer und alle Anfragen sind erfunden; sie entscheidet und protokolliert sie wie jede Hall.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Missing control</source>
        <translation>Fehlende Kontrolle</translation>
    </message>
    <message>
        <source>Unknown capability</source>
        <translation>Unbekannte Fähigkeit</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Braucht Freigabe</translation>
    </message>
    <message>
        <source>Tampered worker</source>
        <translation>Manipulierter Worker</translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation>Ansturm von %1</translation>
    </message>
    <message>
        <source>A known worker asks for what it may do. Every step passes.</source>
        <translation>Ein bekannter Worker fragt an, was er darf. Jeder Schritt wird bestanden.</translation>
    </message>
    <message>
        <source>A transfer needs a second pair of eyes, ctrl.four.eyes, and no worker has that control.</source>
        <translation>Eine Überweisung braucht ein zweites Paar Augen, ctrl.four.eyes, und kein Worker hat diese Kontrolle.</translation>
    </message>
    <message>
        <source>An agent passes on what a chat said instead of a capability.</source>
        <translation>Ein Agent gibt weiter, was ein Chat gesagt hat, statt einer Fähigkeit.</translation>
    </message>
    <message>
        <source>A refund in prod waits for a person. Decide it on the page Approvals, then play this again: an approved one is allowed once.</source>
        <translation>Eine Erstattung in prod wartet auf einen Menschen. Auf der Seite Freigaben entscheiden, dann noch einmal abspielen: eine freigegebene ist einmal erlaubt.</translation>
    </message>
    <message>
        <source>Somebody changes the code of org.lumen.deployer before it asks. Afterwards the code is put back and attested again.</source>
        <translation>Jemand ändert den Code von org.lumen.deployer vor der Anfrage. Danach wird der Code zurückgesetzt und erneut attestiert.</translation>
    </message>
    <message>
        <source>Many requests at once, of all kinds. They wait in line and each is recorded.</source>
        <translation>Viele Anfragen auf einmal, von allen Arten. Sie stehen Schlange, und jede wird protokolliert.</translation>
    </message>
    <message>
        <source>Allowed: %1 · Denied: %2 · Needed a human: %3</source>
        <translation>Erlaubt: %1 · Verweigert: %2 · Brauchte einen Menschen: %3</translation>
    </message>
    <message>
        <source> · Without a decision: %1</source>
        <translation> · Ohne Entscheidung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in %1 s. %2. The last one:</source>
        <translation>
            <numerusform>%Ln Anfrage in %1 s. %2. Die letzte:</numerusform>
            <numerusform>%Ln Anfragen in %1 s. %2. Die letzte:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>hall::ui::DetailPanel</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Canonical record</source>
        <translation>Kanonischer Eintrag</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zugehörig</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Teile des Eintrags</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>Entscheidung als JSON kopiert</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Entscheidung als curl kopiert</translation>
    </message>
    <message>
        <source>This record cannot be shown. %1</source>
        <translation>Dieser Eintrag kann nicht angezeigt werden. %1</translation>
    </message>
    <message>
        <source>Copy the reply as JSON</source>
        <translation>Antwort als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy a curl command that asks the same again</source>
        <translation>Einen curl-Befehl kopieren, der dasselbe noch einmal anfragt</translation>
    </message>
</context>
<context>
    <name>hall::ui::EditorHeader</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Hide the list of workers</source>
        <translation>Liste der Worker ausblenden</translation>
    </message>
    <message>
        <source>Hide the list, so that form and JSON stand side by side</source>
        <translation>Liste ausblenden, damit Formular und JSON nebeneinander stehen</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Editor schließen</translation>
    </message>
    <message>
        <source>Close the editor; a draft is kept (Esc)</source>
        <translation>Editor schließen; ein Entwurf bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Actions on this worker</source>
        <translation>Aktionen für diesen Worker</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>What keeps the draft from being saved</source>
        <translation>Was das Speichern des Entwurfs verhindert</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Neuer Worker</translation>
    </message>
    <message>
        <source>Retired: kept as it was. Duplicate it to go on from here.</source>
        <translation>Stillgelegt: bleibt, wie er war. Zum Weiterarbeiten duplizieren.</translation>
    </message>
    <message>
        <source>Enroll…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cannot be saved. %1</source>
        <translation>Kann nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>New: not enrolled yet</source>
        <translation>Neu: noch nicht registriert</translation>
    </message>
    <message>
        <source>New: not enrolled yet. %1</source>
        <translation>Neu: noch nicht registriert. %1</translation>
    </message>
    <message>
        <source>%1 · saved · revision %2</source>
        <translation>%1 · gespeichert · Revision %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members changed</source>
        <translation>
            <numerusform>%Ln Feld geändert</numerusform>
            <numerusform>%Ln Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>%1 · draft on revision %2 · %3. In effect is what is stored.</source>
        <translation>%1 · Entwurf auf Revision %2 · %3. Wirksam ist, was gespeichert ist.</translation>
    </message>
    <message>
        <source>No WCP level</source>
        <translation>Keine WCP-Stufe</translation>
    </message>
    <message>
        <source>For %1: %2, %3</source>
        <translation>Für %1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Compliance: %1</source>
        <translation>Konformität: %1</translation>
    </message>
    <message>
        <source>The record has everything that WCP asks for</source>
        <translation>Der Eintrag hat alles, was WCP verlangt</translation>
    </message>
    <message>
        <source>What is missing for a higher level</source>
        <translation>Was für eine höhere Stufe fehlt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>hall::ui::EmptyFeed</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Command that asks for a decision</source>
        <translation>Befehl, der eine Entscheidung anfragt</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Noch keine Entscheidung</translation>
    </message>
    <message>
        <source>Nothing has asked this Hall whether it may act since the window opened. Ask in a terminal, and see the answer arrive here:</source>
        <translation>Seit dieses Fenster geöffnet ist, hat nichts diese Hall gefragt, ob es handeln darf. In einem Terminal anfragen und die Antwort hier eintreffen sehen:</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>No decision passes the filter</source>
        <translation>Keine Entscheidung passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden, %1 of them denied.</source>
        <translation>
            <numerusform>%Ln ist verborgen, davon %1 verweigert.</numerusform>
            <numerusform>%Ln sind verborgen, davon %1 verweigert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>%1 goes to the filter</source>
        <translation>Mit %1 zum Filter</translation>
    </message>
    <message>
        <source>A worker, a decision and an approval, in a few minutes</source>
        <translation>Ein Worker, eine Entscheidung und eine Freigabe, in wenigen Minuten</translation>
    </message>
</context>
<context>
    <name>hall::ui::EvidenceTab</name>
    <message>
        <source>receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Check it here</source>
        <translation>Hier prüfen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>Öffentlichen Schlüssel speichern…</translation>
    </message>
    <message>
        <source>Save the Hall&apos;s public key</source>
        <translation>Öffentlichen Schlüssel der Hall speichern</translation>
    </message>
    <message>
        <source>The record with this Hall&apos;s signature. It shows that the Hall with this key vouched for these words. It does not show that the log still has the record: that is what the proof is for.</source>
        <translation>Der Eintrag mit der Signatur dieser Hall. Er zeigt, dass die Hall mit diesem Schlüssel für diese Worte eingestanden ist. Er zeigt nicht, dass der Eintrag noch im Log steht: dafür ist der Nachweis da.</translation>
    </message>
    <message>
        <source>The way from this record to a signed checkpoint of the log. Whoever has the public key and kept the checkpoint can tell, without the database, that the record was in the log then, and that it was not changed since. It does not show that what the record says is true.</source>
        <translation>Der Weg von diesem Eintrag zu einem signierten Kontrollpunkt des Logs. Wer den öffentlichen Schlüssel hat und den Kontrollpunkt aufbewahrt hat, kann ohne die Datenbank feststellen, dass der Eintrag damals im Log war und seitdem nicht geändert wurde. Er zeigt nicht, dass wahr ist, was der Eintrag sagt.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>No record is picked.</source>
        <translation>Kein Eintrag ausgewählt.</translation>
    </message>
    <message>
        <source>Asking the Hall…</source>
        <translation>Die Hall wird gefragt…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The log has no signing key.</source>
        <translation>Das Log hat keinen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>It holds. %1 Checked with key %2.</source>
        <translation>Stimmt. %1 Geprüft mit Schlüssel %2.</translation>
    </message>
    <message>
        <source>It does not hold. %1</source>
        <translation>Stimmt nicht. %1</translation>
    </message>
    <message>
        <source>The record has its hash, and the signature is this Hall&apos;s.</source>
        <translation>Der Eintrag hat seinen Hash, und die Signatur ist die dieser Hall.</translation>
    </message>
    <message>
        <source>The record is #%1 of the %2 that the log had at %3.</source>
        <translation>Der Eintrag ist #%1 der %2, die das Log am %3 hatte.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ExchangeView</name>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>Der Worker darf fortfahren.</translation>
    </message>
    <message>
        <source>POST %1</source>
        <translation>POST %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ExplanationPanel</name>
    <message>
        <source>Say in your own words what will happen, to what, and why.</source>
        <translation>In eigenen Worten angeben, was geschehen wird, womit und warum.</translation>
    </message>
    <message>
        <source>Explanation in your own words</source>
        <translation>Begründung in eigenen Worten</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in eigenen Worten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %Ln words</source>
        <translation>
            <numerusform>%1 von mindestens %Ln Wort</numerusform>
            <numerusform>%1 von mindestens %Ln Wörtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;JSONL with manifest, to be checked</source>
        <translation>&amp;JSONL mit Manifest, zum Prüfen</translation>
    </message>
    <message>
        <source>&amp;CSV for a spreadsheet</source>
        <translation>&amp;CSV für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;HTML report</source>
        <translation>HTM&amp;L-Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag</numerusform>
            <numerusform>%1 von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln records</source>
        <translation>
            <numerusform>mindestens %Ln Eintrag</numerusform>
            <numerusform>mindestens %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the log: %1.</source>
        <translation>Alles im Log: %1.</translation>
    </message>
    <message>
        <source>What this search matches: %1.</source>
        <translation>Was zu dieser Suche passt: %1.</translation>
    </message>
    <message>
        <source>Records keep their times, which are UTC.</source>
        <translation>Einträge behalten ihre Zeiten, und zwar in UTC.</translation>
    </message>
    <message>
        <source>Times in %1.</source>
        <translation>Zeiten in %1.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Die zu schreibende Datei angeben.</translation>
    </message>
    <message>
        <source>Looking for the records…</source>
        <translation>Einträge werden gesucht…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Log exportieren</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>No record matched: %1 holds none.</source>
        <translation>Kein Eintrag passte: %1 enthält keinen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, from #%1 to #%2, are in %3.</source>
        <translation>
            <numerusform>%Ln Eintrag, von #%1 bis #%2, steht in %3.</numerusform>
            <numerusform>%Ln Einträge, von #%1 bis #%2, stehen in %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest beside it is signed and says how to check it.</source>
        <translation>Das Manifest daneben ist signiert und sagt, wie es zu prüfen ist.</translation>
    </message>
    <message>
        <source>The manifest beside it is not signed: the signing key is not there.</source>
        <translation>Das Manifest daneben ist nicht signiert: der Signaturschlüssel fehlt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hall::ui::FacetModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Umg.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words; the most frequent are listed</source>
        <translation>
            <numerusform>%Ln Wort; die häufigsten sind aufgeführt</numerusform>
            <numerusform>%Ln verschiedene Wörter; die häufigsten sind aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln verschiedene Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: mindestens %2</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1, Einträge: %2</translation>
    </message>
    <message>
        <source>%1, in the search</source>
        <translation>%1, in der Suche</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::FacetPanel</name>
    <message>
        <source>What the records are</source>
        <translation>Was die Einträge sind</translation>
    </message>
    <message>
        <source>Words of the records, with counts</source>
        <translation>Wörter der Einträge, mit Anzahlen</translation>
    </message>
    <message>
        <source>Enter adds a word to the search, Ctrl and Enter leaves it out</source>
        <translation>Enter nimmt ein Wort in die Suche auf, Strg und Enter schließt es aus</translation>
    </message>
    <message>
        <source>Search for it, or no longer (Enter)</source>
        <translation>Danach suchen oder nicht mehr (Enter)</translation>
    </message>
    <message>
        <source>Leave it out, or no longer (Ctrl+Enter)</source>
        <translation>Ausschließen oder nicht mehr (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedCells</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <translation>%1 (Probelauf)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Umg.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>Entscheidungs-ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Would have asked</source>
        <translation>Hätte gefragt</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedPage</name>
    <message>
        <source>Live feed</source>
        <translation>Live-Ansicht</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>Entscheidungs-ID kopieren</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Zeile als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>In Audit öffnen</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Worker anzeigen</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Einträge der Regel</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Freigabe anzeigen</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Ansichtsoptionen</translation>
    </message>
    <message>
        <source>Newest on top</source>
        <translation>Neueste oben</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln waiting</source>
        <translation>
            <numerusform>Angehalten · %Ln wartet</numerusform>
            <numerusform>Angehalten · %Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>This decision names none</source>
        <translation>Diese Entscheidung nennt keine</translation>
    </message>
    <message>
        <source>Decision id copied</source>
        <translation>Entscheidungs-ID kopiert</translation>
    </message>
    <message>
        <source>Row copied as text</source>
        <translation>Zeile als Text kopiert</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>Entscheidung als JSON kopiert</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Entscheidung als curl kopiert</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>Nichts kopiert. %1</translation>
    </message>
    <message>
        <source>Hold the view still; the Hall keeps answering and recording</source>
        <translation>Die Ansicht anhalten; die Hall antwortet und zeichnet weiter auf</translation>
    </message>
    <message>
        <source>Stay at the newest decision</source>
        <translation>Bei der neuesten Entscheidung bleiben</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedStatusLine</name>
    <message>
        <source>Received = shown + hidden by the filter + coalesced + waiting. Coalesced are those that arrived in greater numbers than the feed keeps. Nothing of this touches the audit log, which holds every decision.</source>
        <translation>Empfangen = angezeigt + vom Filter verborgen + zusammengefasst + wartend. Zusammengefasst sind die, von denen mehr eintrafen, als die Live-Ansicht behält. Das Audit-Log bleibt davon unberührt und enthält jede Entscheidung.</translation>
    </message>
    <message>
        <source>Decisions that came faster than this window could take them. They are answered and in the audit log, only the feed does not have them.</source>
        <translation>Entscheidungen, die schneller kamen, als dieses Fenster sie aufnehmen konnte. Sie sind beantwortet und stehen im Audit-Log, nur in der Live-Ansicht fehlen sie.</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Empfangen %1</translation>
    </message>
    <message>
        <source>Shown %1</source>
        <translation>Angezeigt %1</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>Verborgen %1</translation>
    </message>
    <message>
        <source>Coalesced %1</source>
        <translation>Zusammengefasst %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>Verloren %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedView</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Columns of the feed</source>
        <translation>Spalten der Live-Ansicht</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Zur neuesten springen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new – jump to latest</source>
        <translation>
            <numerusform>%Ln neue – zur neuesten springen</numerusform>
            <numerusform>%Ln neue – zur neuesten springen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hall::ui::FieldEditor</name>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>The form cannot show what stands here. It is kept; change it in the JSON.</source>
        <translation>Das Formular kann nicht anzeigen, was hier steht. Es bleibt erhalten; im JSON ändern.</translation>
    </message>
</context>
<context>
    <name>hall::ui::FieldInput</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>hall::ui::FigureCard</name>
    <message>
        <source>%1 per minute, last hour</source>
        <translation>%1 pro Minute, letzte Stunde</translation>
    </message>
    <message>
        <source>Counted from midnight UTC. The bars show the last 60 minutes, as far as this window was open.</source>
        <translation>Gezählt ab Mitternacht UTC. Die Balken zeigen die letzten 60 Minuten, soweit dieses Fenster geöffnet war.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, for example  outcome:deny env:prod worker:org.acme.*</source>
        <translation>Filter, zum Beispiel  outcome:deny env:prod worker:org.acme.*</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>Anzeigen, was hier stehen kann</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filter ein</translation>
    </message>
    <message>
        <source>Last filters</source>
        <translation>Letzte Filter</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>Nur diese anzeigen; mehrere sind möglich</translation>
    </message>
    <message>
        <source>Decisions in memory that the filter hides; press to clear it</source>
        <translation>Entscheidungen im Speicher, die der Filter verbirgt; zum Leeren drücken</translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden, %1 of them denied</source>
        <translation>
            <numerusform>Filter ein: %Ln verborgen, davon %1 verweigert</numerusform>
            <numerusform>Filter ein: %Ln verborgen, davon %1 verweigert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden</source>
        <translation>
            <numerusform>Filter ein: %Ln verborgen</numerusform>
            <numerusform>Filter ein: %Ln verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Noch kein Filter verwendet</translation>
    </message>
    <message>
        <source>%1 The rows below are those of the last filter that was right.</source>
        <translation>%1 Die Zeilen unten sind die des letzten richtigen Filters.</translation>
    </message>
    <message>
        <source>Filter on or off, keeping its text</source>
        <translation>Filter ein oder aus, der Text bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>hall::ui::FirstRunPage</name>
    <message>
        <source>Remove the examples</source>
        <translation>Beispiele entfernen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>The examples are in this Hall. Removing them takes away the two workers and the rule; what they did stays in the log.</source>
        <translation>Die Beispiele sind in dieser Hall. Beim Entfernen verschwinden die zwei Worker und die Regel; was sie getan haben, bleibt im Log.</translation>
    </message>
    <message>
        <source>The examples are removed.</source>
        <translation>Die Beispiele sind entfernt.</translation>
    </message>
    <message>
        <source>That is all. Help, First steps brings you back here.</source>
        <translation>Das ist alles. Hilfe, Erste Schritte führt wieder hierher.</translation>
    </message>
    <message>
        <source>%1 of 4 done. Skip what you like; Help, First steps brings you back here.</source>
        <translation>%1 von 4 erledigt. Überspringen ist möglich; Hilfe, Erste Schritte führt wieder hierher.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>Skip all of this</source>
        <translation>Alles überspringen</translation>
    </message>
</context>
<context>
    <name>hall::ui::GrantPanel</name>
    <message>
        <source>env %1</source>
        <translation>Umg. %1</translation>
    </message>
    <message>
        <source>any env</source>
        <translation>beliebige Umg.</translation>
    </message>
    <message>
        <source>session %1 only</source>
        <translation>nur Sitzung %1</translation>
    </message>
    <message>
        <source>requests to route</source>
        <translation>Routing-Anfragen</translation>
    </message>
    <message>
        <source>actions to evaluate</source>
        <translation>zu bewertende Aktionen</translation>
    </message>
    <message>
        <source>blast up to %1</source>
        <translation>Wirkung bis %1</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>Widerrufen %1 von %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Standing grant</source>
        <translation>Dauerfreigabe</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Show the approval</source>
        <translation>Freigabe anzeigen</translation>
    </message>
    <message>
        <source>Revoke the grant?</source>
        <translation>Dauerfreigabe widerrufen?</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Jetzt widerrufen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>From then on such requests are asked about again</source>
        <translation>Ab dann wird bei solchen Anfragen wieder gefragt</translation>
    </message>
    <message>
        <source>Standing grant for %1</source>
        <translation>Dauerfreigabe für %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>requests: %1, the last %2</source>
        <translation>Anfragen: %1, die letzte %2</translation>
    </message>
    <message>
        <source>%1 by %2, approval %3</source>
        <translation>%1 von %2, Freigabe %3</translation>
    </message>
    <message>
        <source>Revoke the grant of %1 to %2?</source>
        <translation>Dauerfreigabe für %1 an %2 widerrufen?</translation>
    </message>
    <message>
        <source>The next such request is decided by the rules again, and a person may be asked. What was allowed before stays allowed. This is recorded.</source>
        <translation>Die nächste solche Anfrage wird wieder nach den Regeln entschieden, und vielleicht wird ein Mensch gefragt. Was früher erlaubt wurde, bleibt erlaubt. Dies wird protokolliert.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallController</name>
    <message>
        <source>The lockdown could not be switched on.</source>
        <translation>Die Sperre konnte nicht eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The lockdown could not be ended.</source>
        <translation>Die Sperre konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The Hall could not go online.</source>
        <translation>Die Hall konnte nicht online gehen.</translation>
    </message>
    <message>
        <source>The Hall could not go offline.</source>
        <translation>Die Hall konnte nicht offline gehen.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallNotes</name>
    <message>
        <source>The code of a worker was changed</source>
        <translation>Der Code eines Workers wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>The code of %n workers was changed</source>
        <translation>
            <numerusform>Der Code von %n Worker wurde geändert</numerusform>
            <numerusform>Der Code von %n Workern wurde geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Denied until it is attested again: %1</source>
        <translation>Verweigert bis zur erneuten Attestierung: %1</translation>
    </message>
    <message>
        <source>A worker was banned</source>
        <translation>Ein Worker wurde gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n workers were banned</source>
        <translation>
            <numerusform>%n Worker wurde gesperrt</numerusform>
            <numerusform>%n Worker wurden gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Many requests are denied</source>
        <translation>Viele Anfragen werden verweigert</translation>
    </message>
    <message>
        <source>In the last minute: %1. In the minute before: %2.</source>
        <translation>In der letzten Minute: %1. In der Minute davor: %2.</translation>
    </message>
    <message>
        <source>The Hall Server stopped for a while</source>
        <translation>Der Hall Server war eine Zeit lang angehalten</translation>
    </message>
    <message>
        <source>The Hall Server stopped and does not answer</source>
        <translation>Der Hall Server ist angehalten und antwortet nicht</translation>
    </message>
    <message>
        <source>The audit log took no records for a while</source>
        <translation>Das Audit-Log nahm eine Zeit lang keine Einträge an</translation>
    </message>
    <message>
        <source>The audit log takes no records</source>
        <translation>Das Audit-Log nimmt keine Einträge an</translation>
    </message>
    <message>
        <source>The Hall was in lockdown</source>
        <translation>Für die Hall galt eine Sperre</translation>
    </message>
    <message>
        <source>The Hall is in lockdown</source>
        <translation>Für die Hall gilt eine Sperre</translation>
    </message>
    <message>
        <source>The Hall was offline</source>
        <translation>Die Hall war offline</translation>
    </message>
    <message>
        <source>The Hall is offline</source>
        <translation>Die Hall ist offline</translation>
    </message>
    <message>
        <source>Workers whose code was changed: %1.</source>
        <translation>Worker, deren Code geändert wurde: %1.</translation>
    </message>
    <message>
        <source>Workers that were banned: %1.</source>
        <translation>Worker, die gesperrt wurden: %1.</translation>
    </message>
    <message>
        <source>Many requests were denied at once.</source>
        <translation>Viele Anfragen wurden auf einmal verweigert.</translation>
    </message>
    <message>
        <source>While you were not to be disturbed</source>
        <translation>Während „Nicht stören“ galt</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpWindow</name>
    <message>
        <source>Help – Hall Monitor</source>
        <translation>Hilfe – Hall Monitor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this page.</source>
        <translation>„%1“ steht nicht auf dieser Seite.</translation>
    </message>
    <message>
        <source>%1 is outside this help and is not opened from here; copy it from this line.</source>
        <translation>%1 liegt außerhalb dieser Hilfe und wird von hier nicht geöffnet; aus dieser Zeile kopieren.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramPanel</name>
    <message>
        <source>Back to the range before (Backspace in the histogram)</source>
        <translation>Zurück zum vorigen Bereich (Rücktaste im Histogramm)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>Erlaubt %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>Verweigert %1</translation>
    </message>
    <message>
        <source>Needs a human %1</source>
        <translation>Braucht einen Menschen %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Andere %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramView</name>
    <message>
        <source>Records over time</source>
        <translation>Einträge im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>allowed %1, denied %2, needs a human %3, other records %4</source>
        <translation>erlaubt %1, verweigert %2, braucht einen Menschen %3, andere Einträge %4</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>mindestens: %1</translation>
    </message>
    <message>
        <source>No records to show.</source>
        <translation>Keine Einträge anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HolderPart</name>
    <message>
        <source>Claim…</source>
        <translation>Beanspruchen…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Angegebener Grund: %1</translation>
    </message>
    <message>
        <source>Take over or transfer…</source>
        <translation>Übernehmen oder übertragen…</translation>
    </message>
    <message>
        <source>It has no workers.</source>
        <translation>Keine Worker vorhanden.</translation>
    </message>
    <message>
        <source>Requests to its workers are denied with DENY_NAMESPACE_UNCLAIMED until somebody claims it. Workers: %1.</source>
        <translation>Anfragen an seine Worker werden mit DENY_NAMESPACE_UNCLAIMED verweigert, bis jemand ihn beansprucht. Worker: %1.</translation>
    </message>
    <message>
        <source>Its workers are served as before, because this Hall does not require claimed namespaces; if it did, they would be denied. Workers: %1.</source>
        <translation>Seine Worker werden wie bisher bedient, weil diese Hall keine beanspruchten Namensräume verlangt; täte sie es, würden sie verweigert. Worker: %1.</translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>%1 freigeben?</translation>
    </message>
    <message>
        <source>%1 Anybody may claim it then. Its signing key %2 is destroyed: what was signed with it no longer verifies. This is recorded.</source>
        <translation>%1 Danach kann jeder ihn beanspruchen. Sein Signaturschlüssel %2 wird vernichtet: was damit signiert wurde, lässt sich nicht mehr prüfen. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 freigeben</translation>
    </message>
</context>
<context>
    <name>hall::ui::IdCompletion</name>
    <message>
        <source>Ids that the catalog knows</source>
        <translation>IDs, die der Katalog kennt</translation>
    </message>
</context>
<context>
    <name>hall::ui::ImportPanel</name>
    <message>
        <source>Store the marked</source>
        <translation>Markierte speichern</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Records to import</source>
        <translation>Zu importierende Einträge</translation>
    </message>
    <message>
        <source>Opens the chosen record in the editor</source>
        <translation>Öffnet den ausgewählten Eintrag im Editor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records found: %1. Nothing is stored yet.</source>
        <translation>Gefundene Einträge: %1. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Store the marked: %1</source>
        <translation>Markierte speichern: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Server, clients and kits</source>
        <translation>Server, Clients und Kits</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Das Ausgewählte</translation>
    </message>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Verbundene Clients</translation>
    </message>
    <message>
        <source>%1: a call was seen</source>
        <translation>%1: ein Aufruf wurde gesehen</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityBanner</name>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>Hash des neuesten Eintrags kopieren</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Zur Kenntnis nehmen…</translation>
    </message>
    <message>
        <source>Recompute every record; the Hall goes on meanwhile</source>
        <translation>Jeden Eintrag neu berechnen; die Hall läuft dabei weiter</translation>
    </message>
    <message>
        <source>Records verified</source>
        <translation>Geprüfte Einträge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>What did you &amp;find out?</source>
        <translation>Was wurde &amp;festgestellt?</translation>
    </message>
    <message>
        <source>What you found out about the log, for the record</source>
        <translation>Was über das Log festgestellt wurde, für das Protokoll</translation>
    </message>
    <message>
        <source>recorded with your answer</source>
        <translation>wird mit der Antwort protokolliert</translation>
    </message>
    <message>
        <source>Record and stop showing it everywhere</source>
        <translation>Protokollieren und nicht mehr überall anzeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Hash of the newest record, #%1: %2</source>
        <translation>Hash des neuesten Eintrags, #%1: %2</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Audit-Log: %1</translation>
    </message>
    <message>
        <source>Acknowledged and recorded</source>
        <translation>Zur Kenntnis genommen und protokolliert</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityCard</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>Hash des neuesten Eintrags kopieren</translation>
    </message>
    <message>
        <source>Newest records intact, checked at start: %1</source>
        <translation>Neueste Einträge unversehrt, beim Start geprüft: %1</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <translation>%1, geprüft %2</translation>
    </message>
    <message>
        <source>Newest record: #%1</source>
        <translation>Neuester Eintrag: #%1</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>Noch kein Eintrag.</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityWords</name>
    <message>
        <source>all records, by this Hall</source>
        <translation>alle Einträge, von dieser Hall</translation>
    </message>
    <message>
        <source>all records, by hall audit verify</source>
        <translation>alle Einträge, von hall audit verify</translation>
    </message>
    <message>
        <source>the newest records, when the Hall started</source>
        <translation>die neuesten Einträge, beim Start der Hall</translation>
    </message>
    <message>
        <source>Intact: no record yet</source>
        <translation>Unversehrt: noch kein Eintrag</translation>
    </message>
    <message>
        <source>Intact to #%1</source>
        <translation>Unversehrt bis #%1</translation>
    </message>
    <message>
        <source>Altered at #%1</source>
        <translation>Verändert bei #%1</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>End missing: expected up to #%1</source>
        <translation>Ende fehlt: erwartet bis #%1</translation>
    </message>
    <message>
        <source>End missing</source>
        <translation>Ende fehlt</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Prüfung nicht möglich</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The last trustworthy record is #%1.</source>
        <translation>Der letzte vertrauenswürdige Eintrag ist #%1.</translation>
    </message>
    <message>
        <source>No record of it can be trusted.</source>
        <translation>Keinem seiner Einträge ist zu trauen.</translation>
    </message>
    <message>
        <source>Checked %1: %2; %3, %4.</source>
        <translation>Geprüft %1: %2; %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln Kontrollpunkt</numerusform>
            <numerusform>%Ln Kontrollpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has verified the whole log. Its newest records were checked when the Hall started.</source>
        <translation>Niemand hat das ganze Log geprüft. Seine neuesten Einträge wurden beim Start der Hall geprüft.</translation>
    </message>
    <message>
        <source>Checked again %1, it was intact.</source>
        <translation>Erneut geprüft %1, es war unversehrt.</translation>
    </message>
    <message>
        <source>Acknowledged %1 by %2: %3</source>
        <translation>Zur Kenntnis genommen %1 von %2: %3</translation>
    </message>
    <message>
        <source>Checkpoints stand still: %1</source>
        <translation>Die Kontrollpunkte stehen still: %1</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>Noch kein Kontrollpunkt.</translation>
    </message>
    <message numerus="yes">
        <source>Last checkpoint: %Ln records, %1; also in the file beside the database.</source>
        <translation>
            <numerusform>Letzter Kontrollpunkt: %Ln Eintrag, %1; auch in der Datei neben der Datenbank.</numerusform>
            <numerusform>Letzter Kontrollpunkt: %Ln Einträge, %1; auch in der Datei neben der Datenbank.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln records, %2 a second</source>
        <translation>
            <numerusform>Wird geprüft: %1 von %Ln Eintrag, %2 pro Sekunde</numerusform>
            <numerusform>Wird geprüft: %1 von %Ln Einträgen, %2 pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the audit log is missing</source>
        <translation>Das Ende des Audit-Logs fehlt</translation>
    </message>
    <message>
        <source>The audit log was changed outside the Hall</source>
        <translation>Das Audit-Log wurde außerhalb der Hall geändert</translation>
    </message>
    <message>
        <source>Audit log: end missing</source>
        <translation>Audit-Log: Ende fehlt</translation>
    </message>
    <message>
        <source>Audit log: altered</source>
        <translation>Audit-Log: verändert</translation>
    </message>
    <message>
        <source>Audit log: not writable</source>
        <translation>Audit-Log: nicht schreibbar</translation>
    </message>
    <message>
        <source>Audit log: end missing, acknowledged</source>
        <translation>Audit-Log: Ende fehlt, zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Audit log: altered, acknowledged</source>
        <translation>Audit-Log: verändert, zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>A person has seen what is wrong with the log and said why.</source>
        <translation>Ein Mensch hat gesehen, was mit dem Log nicht stimmt, und den Grund angegeben.</translation>
    </message>
    <message>
        <source>Audit log: could not check</source>
        <translation>Audit-Log: Prüfung nicht möglich</translation>
    </message>
    <message>
        <source>The last verification could not be made.</source>
        <translation>Die letzte Prüfung konnte nicht durchgeführt werden.</translation>
    </message>
    <message>
        <source>Audit log: empty</source>
        <translation>Audit-Log: leer</translation>
    </message>
    <message>
        <source>Audit log: intact to #%1</source>
        <translation>Audit-Log: unversehrt bis #%1</translation>
    </message>
    <message>
        <source>The newest records were checked when the Hall started; those since then were chained to them by this program.</source>
        <translation>Die neuesten Einträge wurden beim Start der Hall geprüft; die seitdem hat dieses Programm mit ihnen verkettet.</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonCompare</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::JumpField</name>
    <message>
        <source>Go to a record</source>
        <translation>Zu einem Eintrag gehen</translation>
    </message>
    <message>
        <source>Go to #number, id, time, hash</source>
        <translation>Gehe zu #Nummer, ID, Zeit, Hash</translation>
    </message>
    <message>
        <source>For example #4711, dec_…, 2026-11-20T08:00:00Z, 2h, or eight digits of a hash</source>
        <translation>Zum Beispiel #4711, dec_…, 2026-11-20T08:00:00Z, 2h oder acht Stellen eines Hashs</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyPart</name>
    <message>
        <source>Copy the key id</source>
        <translation>Schlüssel-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Schlüssel erneuern…</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Public key (Ed25519, base64)</source>
        <translation>Öffentlicher Schlüssel (Ed25519, base64)</translation>
    </message>
    <message>
        <source>Rotate the key of %1?</source>
        <translation>Schlüssel von %1 erneuern?</translation>
    </message>
    <message>
        <source>A new key takes the place of %1. Manifests that were signed with it no longer verify: their packages have to be signed again. Its private half is destroyed. This is recorded.</source>
        <translation>Ein neuer Schlüssel tritt an die Stelle von %1. Damit signierte Manifeste lassen sich nicht mehr prüfen: ihre Pakete müssen neu signiert werden. Sein privater Teil wird vernichtet. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>Made %1. The Hall signs manifests of attested packages with its private half, which never leaves the Hall.</source>
        <translation>Erstellt %1. Mit dem privaten Teil, der die Hall nie verlässt, signiert die Hall Manifeste attestierter Pakete.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Kit</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitFilesCard</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Put the &amp;token itself in</source>
        <translation>Das &amp;Token selbst einsetzen</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Angezeigtes kopieren</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>Diese Datei speichern</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Alle Dateien speichern</translation>
    </message>
    <message>
        <source>Save hall-approval.difypkg</source>
        <translation>hall-approval.difypkg speichern</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>File of the kit</source>
        <translation>Datei des Kits</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>Spei&amp;chern in</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Whoever sees this text can ask the Hall and read decisions. Paste it only where secrets are kept; files are saved for you alone.</source>
        <translation>Wer diesen Text sieht, kann die Hall befragen und Entscheidungen lesen. Nur dort einfügen, wo Geheimnisse verwahrt werden; Dateien werden nur für das eigene Konto gespeichert.</translation>
    </message>
    <message>
        <source>{{HALL_TOKEN}} stands for a token with the role route: put it in there where the platform keeps secrets.</source>
        <translation>{{HALL_TOKEN}} steht für ein Token mit der Rolle route: dort einsetzen, wo die Plattform Geheimnisse verwahrt.</translation>
    </message>
    <message>
        <source>Address and token are not in this file: the steps above say where they go.</source>
        <translation>Adresse und Token stehen nicht in dieser Datei: die Schritte oben sagen, wohin sie gehören.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder: write the whole path of one that is there, or browse.</source>
        <translation>„%1“ ist kein Ordner: den ganzen Pfad eines vorhandenen angeben oder durchsuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln Datei ist schon vorhanden</numerusform>
            <numerusform>%Ln Dateien sind schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes away what is in them: %1</source>
        <translation>Beim Ersetzen geht ihr Inhalt verloren: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln files in %1</source>
        <translation>
            <numerusform>%Ln Datei in %1 gespeichert</numerusform>
            <numerusform>%Ln Dateien in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitPanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>A call of this kind was answered first at %1 (User-Agent %2; other programs may call themselves so too).</source>
        <translation>Ein Aufruf dieser Art wurde erstmals am %1 beantwortet (User-Agent %2; auch andere Programme können sich so nennen).</translation>
    </message>
    <message>
        <source>No call of this kind has been answered yet (User-Agent %1). What this page sends does not count.</source>
        <translation>Noch wurde kein Aufruf dieser Art beantwortet (User-Agent %1). Was diese Seite sendet, zählt nicht.</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitSender</name>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>Der Hall Server nimmt keine Anfragen an.</translation>
    </message>
    <message>
        <source>The session token is not known here.</source>
        <translation>Das Sitzungs-Token ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The line at the top of the window says why, and what can be done.</source>
        <translation>Die Zeile oben im Fenster sagt, warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>Rotate it: then this window knows the new one.</source>
        <translation>Erneuern: dann kennt dieses Fenster das neue.</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Die Hall hat mit HTTP %1 geantwortet. %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>hall::ui::Kits</name>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A shell script that runs a command only when the Hall allows, and the bare request.</source>
        <translation>Ein Shell-Skript, das einen Befehl nur ausführt, wenn die Hall erlaubt, und die bloße Anfrage.</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Shell-Skript</translation>
    </message>
    <message>
        <source>export HALL_URL and HALL_TOKEN.</source>
        <translation>HALL_URL und HALL_TOKEN mit export setzen.</translation>
    </message>
    <message>
        <source>hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS</source>
        <translation>hall_ask.sh cap.doc.read org.acme.reader BEFEHL ARGUMENTE</translation>
    </message>
    <message>
        <source>Dify approval tool</source>
        <translation>Freigabewerkzeug für Dify</translation>
    </message>
    <message>
        <source>A plugin with one tool: may this action run? What is risky waits for a person.</source>
        <translation>Ein Plugin mit einem Werkzeug: darf diese Aktion ausgeführt werden? Was riskant ist, wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Code of the tool</source>
        <translation>Code des Werkzeugs</translation>
    </message>
    <message>
        <source>Check of the settings</source>
        <translation>Prüfung der Einstellungen</translation>
    </message>
    <message>
        <source>hall-approval.difypkg is in /usr/share/doc/hall-monitor/examples/integrations/dify; a build of your own has it in build/integrations.</source>
        <translation>hall-approval.difypkg liegt in /usr/share/doc/hall-monitor/examples/integrations/dify; bei einem eigenen Build in build/integrations.</translation>
    </message>
    <message>
        <source>Plugins &gt; Install plugin &gt; From local package file. An unsigned plugin needs FORCE_VERIFYING_SIGNATURE=false in Dify&apos;s settings.</source>
        <translation>Plugins &gt; Install plugin &gt; From local package file. Ein unsigniertes Plugin braucht FORCE_VERIFYING_SIGNATURE=false in den Einstellungen von Dify.</translation>
    </message>
    <message>
        <source>Enter HALL_URL, HALL_TOKEN and the risk threshold.</source>
        <translation>HALL_URL, HALL_TOKEN und die Risikoschwelle eingeben.</translation>
    </message>
    <message>
        <source>Put the tool before an action, and go on only when denied is false.</source>
        <translation>Das Werkzeug vor eine Aktion setzen und nur fortfahren, wenn denied false ist.</translation>
    </message>
    <message>
        <source>Dify code node</source>
        <translation>Code-Knoten für Dify</translation>
    </message>
    <message>
        <source>Python for a code node: it asks the Hall and says whether the action may run.</source>
        <translation>Python für einen Code-Knoten: fragt die Hall und sagt, ob die Aktion ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Code node</source>
        <translation>Code-Knoten</translation>
    </message>
    <message>
        <source>Add a code node (Python) and paste main.py.</source>
        <translation>Einen Code-Knoten (Python) hinzufügen und main.py einfügen.</translation>
    </message>
    <message>
        <source>Input variables: hall_url and hall_token from environment variables; capability_id, worker_id, environment, data_label, tenant_id.</source>
        <translation>Eingabevariablen: hall_url und hall_token aus Umgebungsvariablen; capability_id, worker_id, environment, data_label, tenant_id.</translation>
    </message>
    <message>
        <source>Output variables, all String: outcome, reason, decision_id, selected_worker_species_id, artifact_hash.</source>
        <translation>Ausgabevariablen, alle String: outcome, reason, decision_id, selected_worker_species_id, artifact_hash.</translation>
    </message>
    <message>
        <source>Add IF/ELSE: go on when outcome is ALLOW.</source>
        <translation>IF/ELSE hinzufügen: fortfahren, wenn outcome ALLOW ist.</translation>
    </message>
    <message>
        <source>Dify HTTP node</source>
        <translation>HTTP-Knoten für Dify</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall by an HTTP request node and branches on the answer.</source>
        <translation>Ein Workflow zum Importieren: fragt die Hall über einen HTTP-Anfrage-Knoten und verzweigt nach der Antwort.</translation>
    </message>
    <message>
        <source>Workflow (DSL)</source>
        <translation>Workflow (DSL)</translation>
    </message>
    <message>
        <source>Studio &gt; Import DSL file, and choose hall-gate.yml.</source>
        <translation>Studio &gt; Import DSL file, dann hall-gate.yml auswählen.</translation>
    </message>
    <message>
        <source>Open Environment variables and set HALL_URL and HALL_TOKEN.</source>
        <translation>Environment variables öffnen und HALL_URL und HALL_TOKEN setzen.</translation>
    </message>
    <message>
        <source>Put your action on the way to the end node &quot;Allowed&quot;.</source>
        <translation>Die eigene Aktion auf den Weg zum Endknoten „Allowed“ setzen.</translation>
    </message>
    <message>
        <source>Flowise</source>
        <translation>Flowise</translation>
    </message>
    <message>
        <source>A custom tool to import: an agent calls it before it acts.</source>
        <translation>Ein eigenes Werkzeug zum Importieren: ein Agent ruft es auf, bevor er handelt.</translation>
    </message>
    <message>
        <source>Custom tool to import</source>
        <translation>Eigenes Werkzeug zum Importieren</translation>
    </message>
    <message>
        <source>Its function, to read</source>
        <translation>Seine Funktion, zum Lesen</translation>
    </message>
    <message>
        <source>Tools &gt; Create &gt; Load, and choose tool.json.</source>
        <translation>Tools &gt; Create &gt; Load, dann tool.json auswählen.</translation>
    </message>
    <message>
        <source>Variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Variables: HALL_URL und HALL_TOKEN.</translation>
    </message>
    <message>
        <source>Give the tool to the agent, and tell it to call hall_gate before every action.</source>
        <translation>Dem Agenten das Werkzeug geben und ihn anweisen, vor jeder Aktion hall_gate aufzurufen.</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>Tools, for Python and JavaScript, that ask the Hall before each call.</source>
        <translation>Werkzeuge, für Python und JavaScript, die vor jedem Aufruf die Hall fragen.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python, the part that asks</source>
        <translation>Python, der Teil, der fragt</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>JavaScript, the part that asks</source>
        <translation>JavaScript, der Teil, der fragt</translation>
    </message>
    <message>
        <source>Copy the two files of your language beside your own.</source>
        <translation>Die zwei Dateien der verwendeten Sprache neben die eigenen kopieren.</translation>
    </message>
    <message>
        <source>Set HALL_URL and HALL_TOKEN in the environment.</source>
        <translation>HALL_URL und HALL_TOKEN in der Umgebung setzen.</translation>
    </message>
    <message>
        <source>Python: put @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) on the function. JavaScript: hallTool(tool, { capabilityId, workerId }).</source>
        <translation>Python: @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) an die Funktion setzen. JavaScript: hallTool(tool, { capabilityId, workerId }).</translation>
    </message>
    <message>
        <source>Langflow</source>
        <translation>Langflow</translation>
    </message>
    <message>
        <source>A custom component that passes a message on only when the Hall allows.</source>
        <translation>Eine eigene Komponente, die eine Nachricht nur weitergibt, wenn die Hall erlaubt.</translation>
    </message>
    <message>
        <source>Custom component</source>
        <translation>Eigene Komponente</translation>
    </message>
    <message>
        <source>New custom component, and paste hall_gate.py.</source>
        <translation>New custom component, dann hall_gate.py einfügen.</translation>
    </message>
    <message>
        <source>Settings &gt; Global variables: HALL_URL and HALL_TOKEN (credential), and choose them in the component.</source>
        <translation>Settings &gt; Global variables: HALL_URL und HALL_TOKEN (Credential), dann in der Komponente auswählen.</translation>
    </message>
    <message>
        <source>Connect it between a message and what acts on it.</source>
        <translation>Zwischen eine Nachricht und das schalten, was auf sie hin handelt.</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>The configuration with which an MCP client finds the Hall&apos;s tools.</source>
        <translation>Die Konfiguration, mit der ein MCP-Client die Werkzeuge der Hall findet.</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>Put the entry into your client&apos;s configuration, with this Hall&apos;s address and a token.</source>
        <translation>Den Abschnitt in die Konfiguration des Clients einfügen, mit der Adresse dieser Hall und einem Token.</translation>
    </message>
    <message>
        <source>Tell the agent: call hall.route before every action, and go on only when denied is false.</source>
        <translation>Den Agenten anweisen: vor jeder Aktion hall.route aufrufen und nur fortfahren, wenn denied false ist.</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall and stops with the reason unless the Hall allows.</source>
        <translation>Ein Workflow zum Importieren: fragt die Hall und hält mit dem Grund an, wenn die Hall nicht erlaubt.</translation>
    </message>
    <message>
        <source>Workflow to import</source>
        <translation>Workflow zum Importieren</translation>
    </message>
    <message>
        <source>Workflows &gt; Import from file, and choose workflow.json.</source>
        <translation>Workflows &gt; Import from file, dann workflow.json auswählen.</translation>
    </message>
    <message>
        <source>Create a credential Header Auth named HALL_TOKEN: name Authorization, value Bearer and the token. Choose it in the node Ask the Hall.</source>
        <translation>Zugangsdaten vom Typ Header Auth mit dem Namen HALL_TOKEN anlegen: Name Authorization, Wert Bearer und das Token. Im Knoten Ask the Hall auswählen.</translation>
    </message>
    <message>
        <source>Set HALL_URL in the node Settings.</source>
        <translation>HALL_URL im Knoten Settings setzen.</translation>
    </message>
    <message>
        <source>Put your action in place of &quot;Your action goes here&quot;.</source>
        <translation>Die eigene Aktion anstelle von „Your action goes here“ einsetzen.</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>A code step and a reusable action that end the workflow unless the Hall allows.</source>
        <translation>Ein Code-Schritt und eine wiederverwendbare Aktion, die den Workflow beenden, wenn die Hall nicht erlaubt.</translation>
    </message>
    <message>
        <source>Node.js code step</source>
        <translation>Node.js-Code-Schritt</translation>
    </message>
    <message>
        <source>Reusable action</source>
        <translation>Wiederverwendbare Aktion</translation>
    </message>
    <message>
        <source>Settings &gt; Environment variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Settings &gt; Environment variables: HALL_URL und HALL_TOKEN.</translation>
    </message>
    <message>
        <source>Add a Node.js code step before the step that acts, paste step.mjs, and put your own ids into its question.</source>
        <translation>Vor dem Schritt, der handelt, einen Node.js-Code-Schritt hinzufügen, step.mjs einfügen und die eigenen IDs in die Frage darin eintragen.</translation>
    </message>
    <message>
        <source>Or publish component.mjs with `pd publish component.mjs` and add the action Ask the Hall.</source>
        <translation>Oder component.mjs mit `pd publish component.mjs` veröffentlichen und die Aktion Ask the Hall hinzufügen.</translation>
    </message>
    <message>
        <source>The Hall&apos;s own Python package: decisions, a decorator, and middleware for FastAPI.</source>
        <translation>Das eigene Python-Paket der Hall: Entscheidungen, ein Decorator und Middleware für FastAPI.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>Point PYTHONPATH at this folder, or pip install it into an environment of its own.</source>
        <translation>PYTHONPATH auf diesen Ordner setzen oder ihn mit pip install in einer eigenen Umgebung installieren.</translation>
    </message>
    <message>
        <source>export PYHALL_REGISTRY (this Hall&apos;s address) and PYHALL_API_KEY (a token).</source>
        <translation>PYHALL_REGISTRY (Adresse dieser Hall) und PYHALL_API_KEY (ein Token) mit export setzen.</translation>
    </message>
    <message>
        <source>@Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) on the function that acts.</source>
        <translation>@Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) an die Funktion setzen, die handelt.</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>One file without packages: askHall() comes back only when the Hall allows.</source>
        <translation>Eine Datei ohne Pakete: askHall() kehrt nur zurück, wenn die Hall erlaubt.</translation>
    </message>
    <message>
        <source>Copy hall_gate.ts into your project.</source>
        <translation>hall_gate.ts in das eigene Projekt kopieren.</translation>
    </message>
    <message>
        <source>await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) before the action.</source>
        <translation>await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) vor der Aktion.</translation>
    </message>
    <message>
        <source>On a server only: a browser must not hold the token.</source>
        <translation>Nur auf einem Server: ein Browser darf das Token nicht halten.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LastDecisions</name>
    <message numerus="yes">
        <source>More than %Ln decisions today.</source>
        <translation>
            <numerusform>Mehr als %Ln Entscheidung heute.</numerusform>
            <numerusform>Mehr als %Ln Entscheidungen heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions today: %1.</source>
        <translation>Entscheidungen heute: %1.</translation>
    </message>
    <message>
        <source>Last decisions about this worker</source>
        <translation>Letzte Entscheidungen über diesen Worker</translation>
    </message>
    <message>
        <source>The worker is not enrolled yet.</source>
        <translation>Der Worker ist noch nicht registriert.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No decision about this worker yet.</source>
        <translation>Noch keine Entscheidung über diesen Worker.</translation>
    </message>
    <message>
        <source>Last seen %1. %2 Enter opens a decision.</source>
        <translation>Zuletzt gesehen %1. %2 Enter öffnet eine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearnedRules</name>
    <message>
        <source>A scored action: its risk decides, and no rule.</source>
        <translation>Eine bewertete Aktion: das Risiko entscheidet, keine Regel.</translation>
    </message>
    <message>
        <source>Its blast score decides, and no rule.</source>
        <translation>Der Wirkungswert entscheidet, keine Regel.</translation>
    </message>
    <message>
        <source>It names no worker, so a rule would allow any.</source>
        <translation>Kein Worker genannt: eine Regel würde also jeden erlauben.</translation>
    </message>
    <message>
        <source>Its rule is not there any more.</source>
        <translation>Die Regel dazu gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Its rule asks a person and the policy: change the rule itself.</source>
        <translation>Die Regel dazu fragt einen Menschen und die Richtlinie: die Regel selbst ändern.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearningCard</name>
    <message>
        <source>Learning mode, for the first week</source>
        <translation>Lernmodus, für die erste Woche</translation>
    </message>
    <message>
        <source>Learn for one week</source>
        <translation>Eine Woche lang lernen</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>Markierungen in Regeln umwandeln…</translation>
    </message>
    <message>
        <source>While the Hall learns, nobody is asked. What a person would have to decide is denied all the same, and marked &quot;would have asked&quot; in the feed. Later the marks become rules, where you want them to. Learning never lets through what was not allowed.</source>
        <translation>Solange die Hall lernt, wird niemand gefragt. Was ein Mensch entscheiden müsste, wird trotzdem verweigert und in der Live-Ansicht mit „hätte gefragt“ markiert. Später werden die Markierungen zu Regeln, wo es gewünscht ist. Lernen lässt nie durch, was nicht erlaubt war.</translation>
    </message>
    <message>
        <source>The Hall learns until %1.</source>
        <translation>Die Hall lernt bis %1.</translation>
    </message>
    <message>
        <source>The Hall does not learn: people are asked.</source>
        <translation>Die Hall lernt nicht: Menschen werden gefragt.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainMenu</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Filter the feed</source>
        <translation>Live-Ansicht &amp;filtern</translation>
    </message>
    <message>
        <source>Filter &amp;on or off</source>
        <translation>Filter &amp;ein oder aus</translation>
    </message>
    <message>
        <source>&amp;Pause or resume the view</source>
        <translation>Ansicht anhalten oder fort&amp;setzen</translation>
    </message>
    <message>
        <source>Follow the &amp;newest</source>
        <translation>Der ne&amp;uesten folgen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pending approval</source>
        <translation>Nächste &amp;offene Freigabe</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>Symbol im &amp;Infobereich</translation>
    </message>
    <message>
        <source>&amp;Coloured</source>
        <translation>&amp;Farbig</translation>
    </message>
    <message>
        <source>Light, for a &amp;dark panel</source>
        <translation>&amp;Hell, für eine dunkle Leiste</translation>
    </message>
    <message>
        <source>Dark, for a &amp;light panel</source>
        <translation>&amp;Dunkel, für eine helle Leiste</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy session &amp;token</source>
        <translation>Sitzungs-&amp;Token kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>HTTP c&amp;ontract</source>
        <translation>HTTP-&amp;Vertrag</translation>
    </message>
    <message>
        <source>&amp;Pipeline and deny codes</source>
        <translation>&amp;Pipeline und Ablehnungscodes</translation>
    </message>
    <message>
        <source>A&amp;udit log</source>
        <translation>A&amp;udit-Log</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>&amp;Befehlszeile</translation>
    </message>
    <message>
        <source>Contri&amp;buting</source>
        <translation>&amp;Mitwirken</translation>
    </message>
    <message>
        <source>&amp;About Hall Monitor</source>
        <translation>Über Hall M&amp;onitor</translation>
    </message>
    <message>
        <source>Go &amp;offline…</source>
        <translation>&amp;Offline gehen…</translation>
    </message>
    <message>
        <source>Go &amp;online…</source>
        <translation>&amp;Online gehen…</translation>
    </message>
    <message>
        <source>End &amp;lockdown…</source>
        <translation>&amp;Sperre beenden…</translation>
    </message>
    <message>
        <source>&amp;Lockdown…</source>
        <translation>&amp;Sperre…</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>Vorführ&amp;modus</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Cop&amp;y the address of this place</source>
        <translation>Adresse dieses Orts &amp;kopieren</translation>
    </message>
    <message>
        <source>Open Appro&amp;vals</source>
        <translation>Frei&amp;gaben öffnen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Live-Ansicht</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Session token copied</source>
        <translation>Sitzungs-Token kopiert</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The Hall learns</source>
        <translation>Die Hall lernt</translation>
    </message>
    <message>
        <source>The demo has not started.</source>
        <translation>Die Demo ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>Markierungen in Regeln umwandeln…</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Learning mode is as it was.</source>
        <translation>Der Lernmodus bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Until %1 nobody is asked. What a person would have to decide is denied, and marked &quot;would have asked&quot;.</source>
        <translation>Bis %1 wird niemand gefragt. Was ein Mensch entscheiden müsste, wird verweigert und mit „hätte gefragt“ markiert.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Address of this place copied</source>
        <translation>Adresse dieses Orts kopiert</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Approvals: history</source>
        <translation>Freigaben: Verlauf</translation>
    </message>
    <message>
        <source>Approvals: missed</source>
        <translation>Freigaben: verpasst</translation>
    </message>
    <message>
        <source>Approvals: standing grants</source>
        <translation>Freigaben: Dauerfreigaben</translation>
    </message>
    <message>
        <source>Approvals: risk</source>
        <translation>Freigaben: Risiko</translation>
    </message>
    <message>
        <source>This is not possible any more.</source>
        <translation>Das ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>there is no integration %1.</source>
        <translation>es gibt keine Integration %1.</translation>
    </message>
    <message>
        <source>nothing comes after its name.</source>
        <translation>nach dem Namen kommt nichts.</translation>
    </message>
    <message>
        <source>there is no help page %1.</source>
        <translation>es gibt keine Hilfeseite %1.</translation>
    </message>
    <message>
        <source>%1 is neither the id of an approval nor one of history, missed, grants and risk.</source>
        <translation>%1 ist weder die Id einer Genehmigung noch history, missed, grants oder risk.</translation>
    </message>
    <message>
        <source>no worker %1 is enrolled.</source>
        <translation>es ist kein Worker %1 registriert.</translation>
    </message>
    <message>
        <source>it names no decision.</source>
        <translation>sie nennt keine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MarksWindow</name>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add these rules</source>
        <translation>Diese Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Turn marks into rules</source>
        <translation>Markierungen in Regeln umwandeln</translation>
    </message>
    <message>
        <source>What would have been asked</source>
        <translation>Was gefragt worden wäre</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Log wird gelesen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark it to allow it by a rule</source>
        <translation>Markieren, um es durch eine Regel zu erlauben</translation>
    </message>
    <message>
        <source>No decision is marked &quot;would have asked&quot;.</source>
        <translation>Keine Entscheidung ist mit „hätte gefragt“ markiert.</translation>
    </message>
    <message>
        <source>What is marked here is allowed by a rule from now on; for the rest a person is still asked once the Hall no longer learns. A rule holds for exactly this worker, capability, place and tenant.%1</source>
        <translation>Was hier markiert ist, wird ab jetzt durch eine Regel erlaubt; für den Rest wird weiterhin ein Mensch gefragt, sobald die Hall nicht mehr lernt. Eine Regel gilt genau für diesen Worker, diese Fähigkeit, diesen Ort und diesen Mandanten.%1</translation>
    </message>
    <message>
        <source>The rules stand here before they are saved.</source>
        <translation>Die Regeln stehen hier, bevor sie gespeichert werden.</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>Die Regeln sind in Kraft</translation>
    </message>
    <message numerus="yes">
        <source> Only the newest %Ln decisions are counted.</source>
        <translation>
            <numerusform> Gezählt ist nur die neueste %Ln Entscheidung.</numerusform>
            <numerusform> Gezählt sind nur die neuesten %Ln Entscheidungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::MaskedValues</name>
    <message>
        <source>Hidden values</source>
        <translation>Verborgene Werte</translation>
    </message>
    <message>
        <source>Secrets are hidden. Showing one takes the reviewer&apos;s passphrase and is recorded.</source>
        <translation>Geheimnisse sind verborgen. Eines anzuzeigen verlangt die Passphrase des Prüfers und wird protokolliert.</translation>
    </message>
    <message>
        <source>Passphrase, to show a hidden value</source>
        <translation>Passphrase, um einen verborgenen Wert anzuzeigen</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It was not shown. %1</source>
        <translation>Er wurde nicht angezeigt. %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Passphrase von %1:</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixModel</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Umg.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixView</name>
    <message>
        <source>What this worker may do</source>
        <translation>Was dieser Worker darf</translation>
    </message>
    <message>
        <source>Data labels</source>
        <translation>Datenklassen</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Die Engine wird gefragt…</translation>
    </message>
    <message>
        <source>As the draft would make it. </source>
        <translation>So, wie der Entwurf es machen würde. </translation>
    </message>
    <message>
        <source>The engine&apos;s answers for a low-risk tenant, QoS P2 and unchanged code.</source>
        <translation>Die Antworten der Engine für einen Mandanten mit geringem Risiko, QoS P2 und unveränderten Code.</translation>
    </message>
    <message>
        <source>Choose a cell to read why.</source>
        <translation>Eine Zelle auswählen, um den Grund zu lesen.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MergePanel</name>
    <message>
        <source>Take into my draft</source>
        <translation>In den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Differences between the draft and what is stored</source>
        <translation>Unterschiede zwischen dem Entwurf und dem Gespeicherten</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>Abweichende Felder</translation>
    </message>
    <message>
        <source>Changed meanwhile: your draft began at revision %1, stored is revision %2</source>
        <translation>Inzwischen geändert: der Entwurf begann bei Revision %1, gespeichert ist Revision %2</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremdes</translation>
    </message>
    <message>
        <source>Merged by themselves</source>
        <translation>Selbsttätig zusammengeführt</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>fremdes</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still to choose: %1</source>
        <translation>Noch auszuwählen: %1</translation>
    </message>
    <message>
        <source>Nothing is lost: you look at the result once more before it is saved.</source>
        <translation>Nichts geht verloren: das Ergebnis wird vor dem Speichern noch einmal angezeigt.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameCheck</name>
    <message>
        <source>x. and a name for a person or community, org. and a name for an organization.</source>
        <translation>x. und ein Name für eine Person oder Gemeinschaft, org. und ein Name für eine Organisation.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameStrip</name>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>„%1“ speichern als</translation>
    </message>
    <message>
        <source>Rename “%1” to</source>
        <translation>„%1“ umbenennen in</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>Die Suche „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Another search is named so already.</source>
        <translation>Eine andere Suche heißt schon so.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceDetail</name>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Blocked requests</source>
        <translation>Blockierte Anfragen</translation>
    </message>
    <message>
        <source>Workers of the namespace</source>
        <translation>Worker des Namensraums</translation>
    </message>
    <message>
        <source>No worker is enrolled under it.</source>
        <translation>Kein Worker ist darunter registriert.</translation>
    </message>
    <message>
        <source>Enrolled: %1. Enter opens a worker.</source>
        <translation>Registriert: %1. Enter öffnet einen Worker.</translation>
    </message>
    <message>
        <source>Workers with an opaque id that say they belong to it, which nothing proves: %1.</source>
        <translation>Worker mit undurchsichtiger ID, die sich ihm zurechnen, was nichts belegt: %1.</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>Ohne Namensraum</translation>
    </message>
    <message>
        <source>Their ids have no namespace: the Hall assigned them (wrk_…), or they begin with neither x. nor org. What such a worker says of its namespace cannot be trusted.</source>
        <translation>Die IDs haben keinen Namensraum: die Hall hat sie vergeben (wrk_…), oder sie beginnen weder mit x. noch mit org. Was ein solcher Worker über seinen Namensraum sagt, ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Its id begins with neither x. nor org. and a name, so it belongs to no namespace.</source>
        <translation>Seine ID beginnt weder mit x. noch mit org. und einem Namen, er gehört also zu keinem Namensraum.</translation>
    </message>
    <message>
        <source>An opaque id has no namespace that could be trusted.</source>
        <translation>Eine undurchsichtige ID hat keinen vertrauenswürdigen Namensraum.</translation>
    </message>
    <message>
        <source>It says that it belongs to %1; nothing proves it.</source>
        <translation>Er rechnet sich %1 zu; nichts belegt das.</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to it is denied.</source>
        <translation>Diese Hall verlangt beanspruchte Namensräume, also wird jede Anfrage an ihn verweigert.</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to them is denied.</source>
        <translation>Diese Hall verlangt beanspruchte Namensräume, also wird jede Anfrage an sie verweigert.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceTree</name>
    <message>
        <source>org. · organizations</source>
        <translation>org. · Organisationen</translation>
    </message>
    <message>
        <source>x. · people and communities</source>
        <translation>x. · Personen und Gemeinschaften</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>Ohne Namensraum</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>worker, says %1</source>
        <translation>Worker, nennt %1</translation>
    </message>
    <message>
        <source>Namespaces and their workers</source>
        <translation>Namensräume und ihre Worker</translation>
    </message>
    <message>
        <source>Columns of the namespaces</source>
        <translation>Spalten der Namensräume</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceWords</name>
    <message>
        <source>Namespace or worker</source>
        <translation>Namensraum oder Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Claimed since</source>
        <translation>Beansprucht seit</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Gehalten von %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>You hold it as %1, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>Er gehört diesem Fenster als %1, seit %2. Ein Anspruch hat kein Enddatum: er gilt, bis er freigegeben oder übertragen wird.</translation>
    </message>
    <message>
        <source>%1 holds it, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>%1 hält ihn, seit %2. Ein Anspruch hat kein Enddatum: er gilt, bis er freigegeben oder übertragen wird.</translation>
    </message>
    <message>
        <source>Nobody holds it, so every request to its workers is denied.</source>
        <translation>Niemand hält ihn, also wird jede Anfrage an seine Worker verweigert.</translation>
    </message>
    <message>
        <source>Nobody holds it: whoever may register workers can change its workers, and nobody can sign for them.</source>
        <translation>Niemand hält ihn: wer Worker registrieren darf, kann seine Worker ändern, und niemand kann für sie signieren.</translation>
    </message>
    <message>
        <source>%1 Nobody can claim it, so every request to its workers is denied.</source>
        <translation>%1 Niemand kann ihn beanspruchen, also wird jede Anfrage an seine Worker verweigert.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespacesPage</name>
    <message>
        <source>Claim a namespace…</source>
        <translation>Namensraum beanspruchen…</translation>
    </message>
    <message>
        <source>The chosen namespace</source>
        <translation>Der ausgewählte Namensraum</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces: a request to a worker is denied with DENY_NAMESPACE_UNCLAIMED unless somebody holds the namespace of its id.</source>
        <translation>Diese Hall verlangt beanspruchte Namensräume: eine Anfrage an einen Worker wird mit DENY_NAMESPACE_UNCLAIMED verweigert, wenn niemand den Namensraum seiner ID hält.</translation>
    </message>
    <message>
        <source>This Hall does not require claimed namespaces at present: workers are served whoever holds theirs. The configuration&apos;s require_claimed_namespace changes that.</source>
        <translation>Diese Hall verlangt derzeit keine beanspruchten Namensräume: Worker werden bedient, gleich wer ihren hält. Das ändert require_claimed_namespace in der Konfiguration.</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 ist beansprucht</translation>
    </message>
    <message>
        <source>%1 is released</source>
        <translation>%1 ist freigegeben</translation>
    </message>
    <message>
        <source>%1 has a new holder</source>
        <translation>%1 hat einen neuen Inhaber</translation>
    </message>
    <message>
        <source>%1 has a new signing key</source>
        <translation>%1 hat einen neuen Signaturschlüssel</translation>
    </message>
    <message>
        <source>%1 was not claimed</source>
        <translation>%1 wurde nicht beansprucht</translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation>%1 wurde nicht freigegeben</translation>
    </message>
    <message>
        <source>%1 was not transferred</source>
        <translation>%1 wurde nicht übertragen</translation>
    </message>
    <message>
        <source>The key of %1 was not rotated</source>
        <translation>Der Schlüssel von %1 wurde nicht erneuert</translation>
    </message>
</context>
<context>
    <name>hall::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Zurück zum vorigen Ort</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1, wartend: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoApprovals</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1 opens this page from any window of Hall Monitor</source>
        <translation>%1 öffnet diese Seite aus jedem Fenster von Hall Monitor</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoNamespaces</name>
    <message>
        <source>Loading the namespaces…</source>
        <translation>Namensräume werden geladen…</translation>
    </message>
    <message>
        <source>No namespace yet</source>
        <translation>Noch kein Namensraum</translation>
    </message>
    <message>
        <source>No worker uses one and nobody has claimed one. Claim one at the right before you enroll workers under it.</source>
        <translation>Kein Worker verwendet einen, und niemand hat einen beansprucht. Rechts einen beanspruchen, bevor Worker darunter registriert werden.</translation>
    </message>
    <message>
        <source>%1 opens the help of this page</source>
        <translation>%1 öffnet die Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoRecords</name>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>The log is being read. This window goes on working meanwhile.</source>
        <translation>Das Log wird gelesen. Dieses Fenster arbeitet währenddessen weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>Every decision and every change of this Hall becomes a record here.</source>
        <translation>Jede Entscheidung und jede Änderung dieser Hall wird hier zu einem Eintrag.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing in the log fits all terms of this search.</source>
        <translation>Nichts im Log passt zu allen Begriffen dieser Suche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Das Log kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Suche abgebrochen</translation>
    </message>
    <message>
        <source>It was not looked through to the end.</source>
        <translation>Es wurde nicht bis zum Ende durchsucht.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>Mit %1 zur Suche</translation>
    </message>
    <message>
        <source>%1 searches anew</source>
        <translation>Mit %1 erneut suchen</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoWorkers</name>
    <message>
        <source>New worker</source>
        <translation>Neuer Worker</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Loading the workers…</source>
        <translation>Worker werden geladen…</translation>
    </message>
    <message>
        <source>No worker is enrolled</source>
        <translation>Kein Worker ist registriert</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a record, or drop a record file here.</source>
        <translation>Einem Agenten ist nichts erlaubt, bevor sein Worker registriert ist. Einen Eintrag schreiben oder eine Eintragsdatei hierher ziehen.</translation>
    </message>
    <message>
        <source>No worker matches</source>
        <translation>Kein Worker passt</translation>
    </message>
    <message>
        <source>Enrolled: %1, all of them hidden by the search.</source>
        <translation>Registriert: %1, alle von der Suche verborgen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>%1 begins a new worker</source>
        <translation>Mit %1 einen neuen Worker beginnen</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>Mit %1 zur Suche</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoteKind</name>
    <message>
        <source>Approval opened</source>
        <translation>Freigabe geöffnet</translation>
    </message>
    <message>
        <source>Approval expires soon</source>
        <translation>Freigabe läuft bald ab</translation>
    </message>
    <message>
        <source>Worker tampered with</source>
        <translation>Worker manipuliert</translation>
    </message>
    <message>
        <source>Worker banned</source>
        <translation>Worker gesperrt</translation>
    </message>
    <message>
        <source>Many denials at once</source>
        <translation>Viele Verweigerungen auf einmal</translation>
    </message>
    <message>
        <source>Hall offline</source>
        <translation>Hall offline</translation>
    </message>
    <message>
        <source>Audit log changed or full</source>
        <translation>Audit-Log verändert oder voll</translation>
    </message>
</context>
<context>
    <name>hall::ui::OpenFailureWindow</name>
    <message>
        <source>Another Hall uses this database</source>
        <translation>Eine andere Hall verwendet diese Datenbank</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>Die Datenbank stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>Die Datenbank kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>Die Konfiguration ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The Hall cannot be opened</source>
        <translation>Die Hall kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>Fehlerbeschreibung kopieren</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomeLine</name>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomePanel</name>
    <message>
        <source>Nobody decided until %1. It stays denied, and nothing ran.</source>
        <translation>Bis %1 hat niemand entschieden. Sie bleibt verweigert, und nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Answered at %1 by %2, without another decision.</source>
        <translation>Beantwortet am %1 durch %2, ohne weitere Entscheidung.</translation>
    </message>
    <message>
        <source>By %1, channel: %2, at %3.</source>
        <translation>Von %1, Kanal: %2, am %3.</translation>
    </message>
    <message numerus="yes">
        <source>It releases %Ln requests.</source>
        <translation>
            <numerusform>Lässt %Ln Anfrage durch.</numerusform>
            <numerusform>Lässt %Ln Anfragen durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Recorded #%1.</source>
        <translation>Protokolliert als #%1.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Eintrag anzeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Nothing is decided: it stays pending, with its deadline. Only this can be undone; a denial is answered at once.</source>
        <translation>Nichts wird entschieden: sie bleibt offen, mit ihrer Frist. Nur dies lässt sich rückgängig machen; eine Verweigerung wird sofort beantwortet.</translation>
    </message>
</context>
<context>
    <name>hall::ui::OverviewPage</name>
    <message>
        <source>Decisions today</source>
        <translation>Entscheidungen heute</translation>
    </message>
    <message>
        <source>Denied today</source>
        <translation>Heute verweigert</translation>
    </message>
    <message>
        <source>Needed a human today</source>
        <translation>Brauchte heute einen Menschen</translation>
    </message>
    <message>
        <source>Most denied capabilities</source>
        <translation>Am häufigsten verweigerte Fähigkeiten</translation>
    </message>
    <message>
        <source>Nothing was denied since this window opened.</source>
        <translation>Nichts wurde verweigert, seit dieses Fenster geöffnet ist.</translation>
    </message>
    <message>
        <source>Slowest capabilities</source>
        <translation>Langsamste Fähigkeiten</translation>
    </message>
    <message>
        <source>No decision yet since this window opened.</source>
        <translation>Noch keine Entscheidung, seit dieses Fenster geöffnet ist.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Workers enrolled: %1 · Decisions in all: %2</source>
        <translation>Registrierte Worker: %1 · Entscheidungen insgesamt: %2</translation>
    </message>
    <message>
        <source> · Too many at once to be in the lists below: %1</source>
        <translation> · Zu viele auf einmal für die Listen unten: %1</translation>
    </message>
    <message>
        <source>%1 of %2 denied</source>
        <translation>%1 von %2 verweigert</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>Der Hall Server nimmt keine Anfragen an, also kann niemand ihn fragen.</translation>
    </message>
    <message>
        <source>Enroll a first worker: paste this into a terminal on this machine.</source>
        <translation>Einen ersten Worker registrieren: dies in ein Terminal auf diesem Rechner einfügen.</translation>
    </message>
    <message>
        <source>Ask for a first decision: paste this into a terminal on this machine.</source>
        <translation>Eine erste Entscheidung anfragen: dies in ein Terminal auf diesem Rechner einfügen.</translation>
    </message>
    <message>
        <source>Try it: paste this into a terminal and see the decision arrive.</source>
        <translation>Ausprobieren: dies in ein Terminal einfügen und die Entscheidung eintreffen sehen.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Palette</name>
    <message>
        <source>Chosen before</source>
        <translation>Früher ausgewählt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Waiting approvals</source>
        <translation>Wartende Freigaben</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>hall::ui::PaletteEntries</name>
    <message>
        <source>Record %1 in Audit</source>
        <translation>Eintrag %1 in Audit</translation>
    </message>
</context>
<context>
    <name>hall::ui::PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>Was zu finden oder zu tun ist</translation>
    </message>
    <message>
        <source>Page, action, worker, decision, help, or an address hall://…</source>
        <translation>Seite, Aktion, Worker, Entscheidung, Hilfe oder eine Adresse hall://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Nichts gefunden für %1.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastActions</name>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>Das Audit-Log konnte nicht durchsucht werden. %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastReader</name>
    <message>
        <source>The audit log could not be searched, so nothing is marked. %1</source>
        <translation>Das Audit-Log konnte nicht durchsucht werden, also ist nichts markiert. %1</translation>
    </message>
    <message>
        <source>No worker is named: there is no earlier call to compare with.</source>
        <translation>Kein Worker ist genannt: es gibt keinen früheren Aufruf zum Vergleichen.</translation>
    </message>
    <message>
        <source>This worker was never allowed this capability before: there is nothing to compare with.</source>
        <translation>Diesem Worker wurde diese Fähigkeit noch nie erlaubt: es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Compared with this worker&apos;s last approved call, of %1.</source>
        <translation>Verglichen mit dem letzten freigegebenen Aufruf dieses Workers, von %1.</translation>
    </message>
    <message>
        <source>Another request for the same waits too: what differs is named.</source>
        <translation>Eine weitere Anfrage nach demselben wartet ebenfalls: Unterschiede sind angegeben.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternEditor</name>
    <message>
        <source>The patterns were changed meanwhile</source>
        <translation>Die Muster wurden inzwischen geändert</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Mit eigenen weitermachen</translation>
    </message>
    <message>
        <source>Give up what you have typed?</source>
        <translation>Eingegebenes verwerfen?</translation>
    </message>
    <message>
        <source>The patterns in force stay as they are.</source>
        <translation>Die geltenden Muster bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Verwerfen</translation>
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
        <source>Save the patterns</source>
        <translation>Muster speichern</translation>
    </message>
    <message>
        <source>Somebody stored others since you began. Your text is kept.</source>
        <translation>Seit Beginn der Bearbeitung hat jemand andere gespeichert. Der eigene Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Undo brings your text back</source>
        <translation>Rückgängig bringt den eigenen Text zurück</translation>
    </message>
    <message>
        <source>Saving then replaces theirs</source>
        <translation>Speichern ersetzt dann die fremden</translation>
    </message>
    <message>
        <source>Pattern file, as JSON</source>
        <translation>Musterdatei, als JSON</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>These are the built-in patterns.</source>
        <translation>Das sind die eingebauten Muster.</translation>
    </message>
    <message>
        <source>Patterns: %1. No mistake. Not in force before you save.</source>
        <translation>Muster: %1. Kein Fehler. Erst nach dem Speichern in Kraft.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternTableModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternsCard</name>
    <message>
        <source>Domain patterns</source>
        <translation>Domänenmuster</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the patterns</source>
        <translation>SHA-256 der Muster kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Back to the built-in ones…</source>
        <translation>Zurück zu den eingebauten…</translation>
    </message>
    <message>
        <source>Go back to the built-in patterns?</source>
        <translation>Zu den eingebauten Mustern zurückkehren?</translation>
    </message>
    <message>
        <source>Your own ones are no longer in force from the next action on. They stay in the audit log. This is recorded.</source>
        <translation>Die eigenen gelten ab der nächsten Aktion nicht mehr. Sie bleiben im Audit-Log. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>Use the built-in ones</source>
        <translation>Eingebaute verwenden</translation>
    </message>
    <message>
        <source>Edit the patterns</source>
        <translation>Muster bearbeiten</translation>
    </message>
    <message>
        <source>Columns: domain patterns</source>
        <translation>Spalten: Domänenmuster</translation>
    </message>
    <message>
        <source>The patterns are in force</source>
        <translation>Die Muster sind in Kraft</translation>
    </message>
    <message>
        <source>Nothing was changed: others were stored meanwhile. Look at them first.</source>
        <translation>Nichts wurde geändert: inzwischen wurden andere gespeichert. Diese zuerst ansehen.</translation>
    </message>
    <message>
        <source>The patterns were not changed: %1</source>
        <translation>Die Muster wurden nicht geändert: %1</translation>
    </message>
    <message>
        <source>The built-in patterns are in force</source>
        <translation>Die eingebauten Muster sind in Kraft</translation>
    </message>
    <message>
        <source>In force: your own</source>
        <translation>In Kraft: eigene</translation>
    </message>
    <message>
        <source>In force: built-in</source>
        <translation>In Kraft: eingebaute</translation>
    </message>
    <message>
        <source>%1, without a version</source>
        <translation>%1, ohne Version</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The table shows the patterns as they are being edited.</source>
        <translation>Die Tabelle zeigt die Muster, wie sie gerade bearbeitet werden.</translation>
    </message>
    <message>
        <source>The table shows the patterns in force until the text has no mistake.</source>
        <translation>Die Tabelle zeigt die geltenden Muster, bis der Text fehlerfrei ist.</translation>
    </message>
    <message>
        <source>Profile attesta, which is in force, does not use them.</source>
        <translation>Das geltende Profil attesta verwendet sie nicht.</translation>
    </message>
    <message>
        <source>%1 Looks for %2.</source>
        <translation>%1 Sucht nach %2.</translation>
    </message>
    <message>
        <source>Choose a pattern to read all its words.</source>
        <translation>Ein Muster auswählen, um alle seine Wörter zu lesen.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PipelineChecklist</name>
    <message>
        <source>No lockdown</source>
        <translation>Keine Sperre</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Input range</source>
        <translation>Eingabebereich</translation>
    </message>
    <message>
        <source>Named worker</source>
        <translation>Worker genannt</translation>
    </message>
    <message>
        <source>No shadowed rules</source>
        <translation>Keine verdeckten Regeln</translation>
    </message>
    <message>
        <source>Rule match</source>
        <translation>Regeltreffer</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Vorbedingungen</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Erforderliche Kontrollen</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Wirkungsradius</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>Richtlinien-Gate</translation>
    </message>
    <message>
        <source>Worker selection</source>
        <translation>Auswahl des Workers</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>Privilege envelope</source>
        <translation>Rechterahmen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>The request names no worker.</source>
        <translation>Die Anfrage nennt keinen Worker.</translation>
    </message>
    <message>
        <source>Looked at in prod and edge only.</source>
        <translation>Wird nur in prod und edge angesehen.</translation>
    </message>
    <message>
        <source>A correlation id was generated.</source>
        <translation>Eine Korrelations-ID wurde erzeugt.</translation>
    </message>
    <message>
        <source>No control is required.</source>
        <translation>Keine Kontrolle ist erforderlich.</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Wert %1 von 100</translation>
    </message>
    <message>
        <source>No score was asked for.</source>
        <translation>Kein Wert wurde verlangt.</translation>
    </message>
    <message>
        <source>A human is told, and need not approve.</source>
        <translation>Ein Mensch wird informiert und braucht nicht freizugeben.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>The rule asks for neither the policy gate nor a human.</source>
        <translation>Die Regel verlangt weder das Richtlinien-Gate noch einen Menschen.</translation>
    </message>
    <message>
        <source>The code is the code that was attested.</source>
        <translation>Der Code ist der attestierte.</translation>
    </message>
    <message>
        <source>The Hall does not ask for attestation.</source>
        <translation>Die Hall verlangt keine Attestierung.</translation>
    </message>
    <message>
        <source>Neither the rule nor the Hall asks for it.</source>
        <translation>Weder die Regel noch die Hall verlangt es.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>needs a human</source>
        <translation>braucht einen Menschen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundwert</translation>
    </message>
    <message>
        <source>Data label %1</source>
        <translation>Datenklasse %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>QoS class P0</source>
        <translation>QoS-Klasse P0</translation>
    </message>
    <message>
        <source>Leaves the machine (egress)</source>
        <translation>Verlässt den Rechner (Egress)</translation>
    </message>
    <message>
        <source>Changes state (writes)</source>
        <translation>Ändert den Zustand (schreibt)</translation>
    </message>
    <message>
        <source>At most 100</source>
        <translation>Höchstens 100</translation>
    </message>
    <message>
        <source>Raised by the caller</source>
        <translation>Vom Aufrufer erhöht</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlaceTable</name>
    <message>
        <source>%1 is no address: those begin with hall://.</source>
        <translation>%1 ist keine Adresse: diese beginnen mit hall://.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <translation>%1 führt nirgendwohin: %2</translation>
    </message>
    <message>
        <source>%1 leads nowhere: places are called %2.</source>
        <translation>%1 führt nirgendwohin: Orte heißen %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlainLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuitPanel</name>
    <message>
        <source>%1: stays pending until %2 (%3), then expires, which means denied</source>
        <translation>%1: bleibt offen bis %2 (%3), läuft dann ab, und das heißt verweigert</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quitting approves and denies nothing. The Hall stops answering, and nobody can decide until it is started again. What waits then is what waits now, unless its time has passed.</source>
        <translation>Beenden gibt nichts frei und verweigert nichts. Die Hall antwortet nicht mehr, und niemand kann entscheiden, bis sie wieder gestartet wird. Was jetzt wartet, wartet auch dann, sofern seine Zeit nicht um ist.</translation>
    </message>
    <message>
        <source>Requests that wait for a person</source>
        <translation>Anfragen, die auf einen Menschen warten</translation>
    </message>
    <message>
        <source>Quit while requests wait for a person? Waiting: %1</source>
        <translation>Beenden, während Anfragen auf einen Menschen warten? Wartend: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuizPanel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReasonPanel</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordFields</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>Worker-ID</translation>
    </message>
    <message>
        <source>Under which agents ask, such as org.acme.reader. It stays for good.</source>
        <translation>Unter der Agenten anfragen, zum Beispiel org.acme.reader. Sie bleibt für immer.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Spezies</translation>
    </message>
    <message>
        <source>The worker&apos;s type; rules choose workers by it.</source>
        <translation>Die Art des Workers; danach wählen Regeln Worker aus.</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>How much harm the worker could do, as its owner sees it.</source>
        <translation>Wie viel Schaden der Worker nach Ansicht des Eigentümers anrichten könnte.</translation>
    </message>
    <message>
        <source>Policy tier</source>
        <translation>Richtlinienstufe</translation>
    </message>
    <message>
        <source>From 0 to 8; each data label asks for a tier of its own.</source>
        <translation>Von 0 bis 8; jede Datenklasse verlangt eine eigene Stufe.</translation>
    </message>
    <message>
        <source>Idempotency</source>
        <translation>Idempotenz</translation>
    </message>
    <message>
        <source>Whether asking twice does the same as asking once.</source>
        <translation>Ob zweimal anfragen dasselbe bewirkt wie einmal.</translation>
    </message>
    <message>
        <source>Determinism</source>
        <translation>Determinismus</translation>
    </message>
    <message>
        <source>Whether the same input gives the same result.</source>
        <translation>Ob dieselbe Eingabe dasselbe Ergebnis liefert.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Who answers for the worker.</source>
        <translation>Wer für den Worker einsteht.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>How to reach the owner.</source>
        <translation>Wie der Eigentümer zu erreichen ist.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Catalog version</source>
        <translation>Katalogversion</translation>
    </message>
    <message>
        <source>The oldest catalog that knows the record&apos;s ids.</source>
        <translation>Der älteste Katalog, der die IDs des Eintrags kennt.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What it may call.</source>
        <translation>Was er aufrufen darf.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Names of the secrets that it may read.</source>
        <translation>Namen der Geheimnisse, die er lesen darf.</translation>
    </message>
    <message>
        <source>File writes</source>
        <translation>Dateischreibzugriff</translation>
    </message>
    <message>
        <source>Where it may write.</source>
        <translation>Wohin er schreiben darf.</translation>
    </message>
    <message>
        <source>Network egress</source>
        <translation>Netzwerk-Egress</translation>
    </message>
    <message>
        <source>Whether and where it may connect, in a word.</source>
        <translation>Ob und wohin er sich verbinden darf, in einem Wort.</translation>
    </message>
    <message>
        <source>Egress allowlist</source>
        <translation>Egress-Positivliste</translation>
    </message>
    <message>
        <source>Destinations; compared with the Hall&apos;s own list.</source>
        <translation>Ziele; mit der eigenen Liste der Hall verglichen.</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Wirkungsradius</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>How much data could be harmed.</source>
        <translation>Wie viele Daten geschädigt werden könnten.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>How far it could reach.</source>
        <translation>Wie weit er reichen könnte.</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanziell</translation>
    </message>
    <message>
        <source>How much money it could cost.</source>
        <translation>Wie viel Geld er kosten könnte.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How long repair would take.</source>
        <translation>Wie lange die Behebung dauern würde.</translation>
    </message>
    <message>
        <source>Reversibility</source>
        <translation>Umkehrbarkeit</translation>
    </message>
    <message>
        <source>Whether it can be undone, as a number or in a word.</source>
        <translation>Ob es rückgängig gemacht werden kann, als Zahl oder in einem Wort.</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>What the worker may ask for, one a line.</source>
        <translation>Was der Worker anfragen darf, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Implemented controls</source>
        <translation>Umgesetzte Kontrollen</translation>
    </message>
    <message>
        <source>Safeguards that the worker has, one a line.</source>
        <translation>Schutzmaßnahmen, die der Worker hat, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Erforderliche Kontrollen</translation>
    </message>
    <message>
        <source>Safeguards that have to be there when it works, one a line.</source>
        <translation>Schutzmaßnahmen, die bei seiner Arbeit vorhanden sein müssen, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The file or the folder that holds the worker&apos;s code.</source>
        <translation>Die Datei oder der Ordner mit dem Code des Workers.</translation>
    </message>
    <message>
        <source>Registered hash</source>
        <translation>Registrierter Hash</translation>
    </message>
    <message>
        <source>SHA-256 of that code: 64 hex digits, with or without sha256:</source>
        <translation>SHA-256 dieses Codes: 64 Hexadezimalziffern, mit oder ohne sha256:</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Allowed environments</source>
        <translation>Erlaubte Umgebungen</translation>
    </message>
    <message>
        <source>Where the worker may act.</source>
        <translation>Wo der Worker handeln darf.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordForm</name>
    <message>
        <source>Record as a form</source>
        <translation>Eintrag als Formular</translation>
    </message>
    <message>
        <source>Kept as they are, and to be changed in the JSON: %1</source>
        <translation>Unverändert übernommen und im JSON zu ändern: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordImport</name>
    <message>
        <source>A new worker.</source>
        <translation>Ein neuer Worker.</translation>
    </message>
    <message>
        <source>The worker is retired and kept as it was.</source>
        <translation>Der Worker ist stillgelegt und bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Stored just so already.</source>
        <translation>Genau so schon gespeichert.</translation>
    </message>
    <message>
        <source>Changes the enrolled worker: %1.</source>
        <translation>Ändert den registrierten Worker: %1.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>Not a record: %1.</source>
        <translation>Kein Eintrag: %1.</translation>
    </message>
    <message>
        <source>An empty list.</source>
        <translation>Eine leere Liste.</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>Keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is too large for records: %1.</source>
        <translation>Die Datei ist zu groß für Einträge: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordIssues</name>
    <message>
        <source>%1 is in no namespace: an id such as org.acme.reader or x.alice.reader would be.</source>
        <translation>%1 liegt in keinem Namensraum: eine ID wie org.acme.reader oder x.alice.reader täte es.</translation>
    </message>
    <message>
        <source>A worker species is usually named wrk.…, such as wrk.doc.reader.</source>
        <translation>Eine Worker-Spezies heißt gewöhnlich wrk.…, zum Beispiel wrk.doc.reader.</translation>
    </message>
    <message>
        <source>%1 does not look like one of WCP&apos;s ids, such as %2.</source>
        <translation>%1 sieht nicht aus wie eine der IDs von WCP, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>Without a risk tier the record reaches no compliance level.</source>
        <translation>Ohne Risikostufe erreicht der Eintrag keine Konformitätsstufe.</translation>
    </message>
    <message>
        <source>WCP knows full, partial and none.</source>
        <translation>WCP kennt full, partial und none.</translation>
    </message>
    <message>
        <source>An empty list allows no environment: every request is denied.</source>
        <translation>Eine leere Liste erlaubt keine Umgebung: jede Anfrage wird verweigert.</translation>
    </message>
    <message>
        <source>%1 is taken; WCP spells ids with hyphens: %2.</source>
        <translation>%1 wird übernommen; WCP schreibt IDs mit Bindestrichen: %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordJson</name>
    <message>
        <source>Record as JSON</source>
        <translation>Eintrag als JSON</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordLinks</name>
    <message>
        <source>Its records</source>
        <translation>Seine Einträge</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Log</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Worker anzeigen</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Freigabe anzeigen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordPane</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Show the record as a form</source>
        <translation>Eintrag als Formular anzeigen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show the record as JSON</source>
        <translation>Eintrag als JSON anzeigen</translation>
    </message>
    <message>
        <source>%1 The form shows the last record that could be read.</source>
        <translation>%1 Das Formular zeigt den letzten lesbaren Eintrag.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordWords</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Worker %1 was enrolled</source>
        <translation>Worker %1 wurde registriert</translation>
    </message>
    <message>
        <source>The record of worker %1 was changed</source>
        <translation>Der Eintrag des Workers %1 wurde geändert</translation>
    </message>
    <message>
        <source>Worker %1 was removed</source>
        <translation>Worker %1 wurde entfernt</translation>
    </message>
    <message>
        <source>Worker %1 may work again</source>
        <translation>Worker %1 darf wieder arbeiten</translation>
    </message>
    <message>
        <source>Worker %1 was suspended</source>
        <translation>Worker %1 wurde ausgesetzt</translation>
    </message>
    <message>
        <source>Worker %1 was banned</source>
        <translation>Worker %1 wurde gesperrt</translation>
    </message>
    <message>
        <source>Worker %1 was retired</source>
        <translation>Worker %1 wurde stillgelegt</translation>
    </message>
    <message>
        <source>The code of worker %1 is what was registered</source>
        <translation>Der Code des Workers %1 ist der registrierte</translation>
    </message>
    <message>
        <source>The code of worker %1 is not what was registered</source>
        <translation>Der Code des Workers %1 ist nicht der registrierte</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed behind the Hall&apos;s back</source>
        <translation>Der Code des Workers %1 wurde hinter dem Rücken der Hall geändert</translation>
    </message>
    <message>
        <source>Namespace %1 was claimed</source>
        <translation>Namensraum %1 wurde beansprucht</translation>
    </message>
    <message>
        <source>Namespace %1 was released</source>
        <translation>Namensraum %1 wurde freigegeben</translation>
    </message>
    <message>
        <source>Namespace %1 was given to another owner</source>
        <translation>Namensraum %1 ging an einen anderen Eigentümer</translation>
    </message>
    <message>
        <source>Namespace %1 has a new signing key</source>
        <translation>Namensraum %1 hat einen neuen Signaturschlüssel</translation>
    </message>
    <message>
        <source>Hashes were put on the ban list</source>
        <translation>Hashes wurden auf die Sperrliste gesetzt</translation>
    </message>
    <message>
        <source>The ban of hash %1 was lifted</source>
        <translation>Die Sperrung des Hashs %1 wurde aufgehoben</translation>
    </message>
    <message>
        <source>Trust in agent %1 was revoked</source>
        <translation>Das Vertrauen in Agent %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Trust in agent %1 was restored</source>
        <translation>Das Vertrauen in Agent %1 wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>An incident with agent %1 was reported</source>
        <translation>Ein Vorfall mit Agent %1 wurde gemeldet</translation>
    </message>
    <message>
        <source>A person was asked about %1</source>
        <translation>Ein Mensch wurde zu %1 gefragt</translation>
    </message>
    <message>
        <source>A person approved %1</source>
        <translation>Ein Mensch hat %1 freigegeben</translation>
    </message>
    <message>
        <source>A person denied %1</source>
        <translation>Ein Mensch hat %1 verweigert</translation>
    </message>
    <message>
        <source>A person approved %1 with other arguments</source>
        <translation>Ein Mensch hat %1 mit anderen Argumenten freigegeben</translation>
    </message>
    <message>
        <source>A person did %1 by hand</source>
        <translation>Ein Mensch hat %1 selbst ausgeführt</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time</source>
        <translation>Niemand hat rechtzeitig über %1 entschieden</translation>
    </message>
    <message>
        <source>The request for %1 was taken back</source>
        <translation>Die Anfrage nach %1 wurde zurückgezogen</translation>
    </message>
    <message>
        <source>The request for %1 is answered by something newer</source>
        <translation>Die Anfrage nach %1 ist durch etwas Neueres beantwortet</translation>
    </message>
    <message>
        <source>The request for %1 went to a higher level</source>
        <translation>Die Anfrage nach %1 ging an eine höhere Stufe</translation>
    </message>
    <message>
        <source>The changed request for %1 needs a higher level</source>
        <translation>Die geänderte Anfrage nach %1 braucht eine höhere Stufe</translation>
    </message>
    <message>
        <source>A verdict about %1 came too fast</source>
        <translation>Ein Urteil über %1 kam zu schnell</translation>
    </message>
    <message>
        <source>The questions about %1 were answered wrongly</source>
        <translation>Die Fragen zu %1 wurden falsch beantwortet</translation>
    </message>
    <message>
        <source>The first of two reviewers passed %1</source>
        <translation>Der erste von zwei Prüfern hat %1 durchgelassen</translation>
    </message>
    <message>
        <source>A masked value of the request for %1 was looked at</source>
        <translation>Ein maskierter Wert der Anfrage nach %1 wurde angesehen</translation>
    </message>
    <message>
        <source>The standing grant for %1 was revoked</source>
        <translation>Die Dauerfreigabe für %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Reviewer %1 was added</source>
        <translation>Prüfer %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Reviewer %1 was removed</source>
        <translation>Prüfer %1 wurde entfernt</translation>
    </message>
    <message>
        <source>Reviewer %1 has a new passphrase</source>
        <translation>Prüfer %1 hat eine neue Passphrase</translation>
    </message>
    <message>
        <source>A wrong passphrase was given for reviewer %1</source>
        <translation>Für Prüfer %1 wurde eine falsche Passphrase angegeben</translation>
    </message>
    <message>
        <source>Token %1 was created</source>
        <translation>Token %1 wurde erstellt</translation>
    </message>
    <message>
        <source>Token %1 was revoked</source>
        <translation>Token %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>A bundle replaced the configuration</source>
        <translation>Ein Bündel hat die Konfiguration ersetzt</translation>
    </message>
    <message>
        <source>A catalog was imported</source>
        <translation>Ein Katalog wurde importiert</translation>
    </message>
    <message>
        <source>The imported catalog was removed</source>
        <translation>Der importierte Katalog wurde entfernt</translation>
    </message>
    <message>
        <source>A webhook to %1 was added</source>
        <translation>Ein Webhook an %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>The webhook to %1 was removed</source>
        <translation>Der Webhook an %1 wurde entfernt</translation>
    </message>
    <message>
        <source>The webhook to %1 was switched off</source>
        <translation>Der Webhook an %1 wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>Lockdown began: everything is denied</source>
        <translation>Sperre begonnen: alles wird verweigert</translation>
    </message>
    <message>
        <source>Lockdown ended</source>
        <translation>Sperre beendet</translation>
    </message>
    <message>
        <source>The Hall went online</source>
        <translation>Die Hall ging online</translation>
    </message>
    <message>
        <source>The Hall went offline</source>
        <translation>Die Hall ging offline</translation>
    </message>
    <message>
        <source>The log can be written again</source>
        <translation>Das Log kann wieder beschrieben werden</translation>
    </message>
    <message>
        <source>The log was verified: %1</source>
        <translation>Das Log wurde geprüft: %1</translation>
    </message>
    <message>
        <source>What is wrong with the log was acknowledged: %1</source>
        <translation>Was mit dem Log nicht stimmt, wurde zur Kenntnis genommen: %1</translation>
    </message>
    <message>
        <source>Signing key %1 was made</source>
        <translation>Signaturschlüssel %1 wurde erstellt</translation>
    </message>
    <message>
        <source>Signing key %1 took the place of the one before</source>
        <translation>Signaturschlüssel %1 trat an die Stelle des vorigen</translation>
    </message>
    <message>
        <source>Signing key %1 was introduced without the one before: its file was lost</source>
        <translation>Signaturschlüssel %1 wurde ohne den vorigen eingeführt: dessen Datei war verloren</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>siehe Eintrag</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Eintrags-ID</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>Beleg-Hash</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Voriger Hash</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>keiner: der erste Eintrag</translation>
    </message>
</context>
<context>
    <name>hall::ui::RefusalWords</name>
    <message>
        <source>Token not accepted (401)</source>
        <translation>Token nicht angenommen (401)</translation>
    </message>
    <message>
        <source>Copy the session token again, or make one with hall token create --name NAME --role route; a revoked or rotated token never counts again.</source>
        <translation>Das Sitzungs-Token noch einmal kopieren oder eines mit hall token create --name NAME --role route anlegen; ein widerrufenes oder erneuertes Token gilt nie wieder.</translation>
    </message>
    <message>
        <source>Not allowed to do that (403)</source>
        <translation>Das ist nicht erlaubt (403)</translation>
    </message>
    <message>
        <source>The token lacks the role, or is bound to another tenant, or the call came from a web page: make a token with the role that the call needs. To ask, that is route.</source>
        <translation>Dem Token fehlt die Rolle, oder es ist an einen anderen Mandanten gebunden, oder der Aufruf kam von einer Webseite: ein Token mit der nötigen Rolle anlegen. Zum Anfragen ist das route.</translation>
    </message>
    <message>
        <source>Host not allowed (403)</source>
        <translation>Host nicht erlaubt (403)</translation>
    </message>
    <message>
        <source>The client calls the Hall by a name that it does not know: start the Hall with --allow-host NAME, or write the Hall&apos;s own address.</source>
        <translation>Der Client ruft die Hall unter einem Namen auf, den sie nicht kennt: die Hall mit --allow-host NAME starten oder die eigene Adresse der Hall angeben.</translation>
    </message>
    <message>
        <source>Too many calls (429)</source>
        <translation>Zu viele Aufrufe (429)</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says, and give every platform a token of its own: the limit is per token.</source>
        <translation>So lange warten, wie Retry-After angibt, und jeder Plattform ein eigenes Token geben: die Grenze gilt pro Token.</translation>
    </message>
    <message>
        <source>Too many wrong tokens (429)</source>
        <translation>Zu viele falsche Token (429)</translation>
    </message>
    <message>
        <source>Something tries again and again with a token that does not count: give it a right one. After a minute it is heard again.</source>
        <translation>Etwas versucht es immer wieder mit einem ungültigen Token: ihm ein gültiges geben. Nach einer Minute wird es wieder gehört.</translation>
    </message>
    <message>
        <source>Not HTTP (400)</source>
        <translation>Kein HTTP (400)</translation>
    </message>
    <message>
        <source>TLS to a plain port looks like this: write http:// instead of https://, or start the Hall with --tls-cert and --tls-key.</source>
        <translation>So sieht TLS an einem unverschlüsselten Port aus: http:// statt https:// angeben oder die Hall mit --tls-cert und --tls-key starten.</translation>
    </message>
    <message>
        <source>Request not understood (400)</source>
        <translation>Anfrage nicht verstanden (400)</translation>
    </message>
    <message>
        <source>The reply names the member that is wrong: compare the body with the one that the kit sends.</source>
        <translation>Die Antwort nennt das falsche Feld: den Body mit dem vergleichen, den das Kit sendet.</translation>
    </message>
    <message>
        <source>No such address (404)</source>
        <translation>Keine solche Adresse (404)</translation>
    </message>
    <message>
        <source>HALL_URL has no path: the kit adds /api/route itself.</source>
        <translation>HALL_URL hat keinen Pfad: das Kit hängt /api/route selbst an.</translation>
    </message>
    <message>
        <source>Wrong method (405)</source>
        <translation>Falsche Methode (405)</translation>
    </message>
    <message>
        <source>To ask is a POST. A redirect makes it a GET: write the Hall&apos;s own address.</source>
        <translation>Anfragen ist ein POST. Eine Weiterleitung macht daraus ein GET: die eigene Adresse der Hall angeben.</translation>
    </message>
    <message>
        <source>Not sent as JSON (415)</source>
        <translation>Nicht als JSON gesendet (415)</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>Den Header Content-Type: application/json senden.</translation>
    </message>
    <message>
        <source>Request too large (413)</source>
        <translation>Anfrage zu groß (413)</translation>
    </message>
    <message>
        <source>Send what is to be decided, not the data itself.</source>
        <translation>Senden, was zu entscheiden ist, nicht die Daten selbst.</translation>
    </message>
    <message>
        <source>Headers too large (431)</source>
        <translation>Header zu groß (431)</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>Weniger oder kürzere Header senden.</translation>
    </message>
    <message>
        <source>Request not complete in time (408)</source>
        <translation>Anfrage nicht rechtzeitig vollständig (408)</translation>
    </message>
    <message>
        <source>The client stopped in the middle: look at the network between it and the Hall.</source>
        <translation>Der Client hörte mittendrin auf: das Netzwerk zwischen ihm und der Hall ansehen.</translation>
    </message>
    <message>
        <source>The log takes no records (503)</source>
        <translation>Das Log nimmt keine Einträge an (503)</translation>
    </message>
    <message>
        <source>The Hall answers nothing that it cannot record: make room on the disk of its database.</source>
        <translation>Die Hall beantwortet nichts, was sie nicht protokollieren kann: auf dem Datenträger ihrer Datenbank Platz schaffen.</translation>
    </message>
    <message>
        <source>The reply that the client got says what is wrong.</source>
        <translation>Die Antwort, die der Client erhielt, sagt, was falsch ist.</translation>
    </message>
    <message>
        <source>Rotate the token, or mend HALL_SESSION_TOKEN and restart.</source>
        <translation>Das Token erneuern, oder HALL_SESSION_TOKEN berichtigen und neu starten.</translation>
    </message>
    <message>
        <source>Another program has this address: choose another port, or end that program.</source>
        <translation>Ein anderes Programm hat diese Adresse: einen anderen Port wählen oder jenes Programm beenden.</translation>
    </message>
    <message>
        <source>Is the server stopped? Go online or choose a port in the menu Server; a firewall or a certificate that is not trusted looks the same.</source>
        <translation>Ist der Server angehalten? Im Menü Server online gehen oder einen Port wählen; eine Firewall oder ein nicht vertrautes Zertifikat sieht genauso aus.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RelatedView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ResultList</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Result for each</source>
        <translation>Ergebnis für jeden</translation>
    </message>
    <message>
        <source>Working: %1 of %2</source>
        <translation>In Arbeit: %1 von %2</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 erledigt, %2 nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewPanel</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Changes before saving</source>
        <translation>Änderungen vor dem Speichern</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Enroll this worker?</source>
        <translation>Diesen Worker registrieren?</translation>
    </message>
    <message>
        <source>Save these changes as revision %1?</source>
        <translation>Diese Änderungen als Revision %1 speichern?</translation>
    </message>
    <message>
        <source>Enroll worker</source>
        <translation>Worker registrieren</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <source>artifact_hash is made anew for this record: %1</source>
        <translation>artifact_hash wird für diesen Eintrag neu gebildet: %1</translation>
    </message>
    <message>
        <source>artifact_hash fits this record: %1</source>
        <translation>artifact_hash passt zu diesem Eintrag: %1</translation>
    </message>
    <message>
        <source>The worker is new: no earlier decision is about it.</source>
        <translation>Der Worker ist neu: keine frühere Entscheidung betrifft ihn.</translation>
    </message>
    <message>
        <source>Looking at the decisions of the last day…</source>
        <translation>Die Entscheidungen des letzten Tages werden angesehen…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewerForm</name>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Name des Prüfers</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Make the reviewer</source>
        <translation>Prüfer anlegen</translation>
    </message>
    <message>
        <source>This Hall has no reviewer: nobody could approve anything. Make one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>Diese Hall hat keinen Prüfer: niemand könnte etwas freigeben. Einen anlegen, mit einer Passphrase von mindestens 10 Zeichen, die kein Agent kennt.</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>Ein Prüfer braucht einen Namen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die zwei Passphrasen sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskPage</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskTrial</name>
    <message>
        <source>%1 Found: %2.</source>
        <translation>%1 Gefunden: %2.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The environment multiplies the score.</source>
        <translation>Die Umgebung multipliziert den Wert.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskWords</name>
    <message>
        <source>%1 … (%2)</source>
        <translation>%1 … (%2)</translation>
    </message>
    <message>
        <source>Five factors make the score, and a domain pattern that matches raises it to its floor.</source>
        <translation>Fünf Faktoren ergeben den Wert, und ein passendes Domänenmuster hebt ihn auf seinen Mindestwert.</translation>
    </message>
    <message>
        <source>Five factors make the score, and the environment multiplies it, as in the published approval tool; no patterns.</source>
        <translation>Fünf Faktoren ergeben den Wert, und die Umgebung multipliziert ihn, wie im veröffentlichten Freigabewerkzeug; keine Muster.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Niemand wird gefragt</translation>
    </message>
    <message>
        <source>Two reviewers, an explanation and a quiz, after %1 and %2</source>
        <translation>Zwei Prüfer, eine Begründung und Fragen, nach %1 und %2</translation>
    </message>
    <message>
        <source>One reviewer, with a quiz, after %1</source>
        <translation>Ein Prüfer, mit Fragen, nach %1</translation>
    </message>
    <message>
        <source>One reviewer, after %1</source>
        <translation>Ein Prüfer, nach %1</translation>
    </message>
    <message>
        <source>a verb of %1</source>
        <translation>ein Verb aus %1</translation>
    </message>
    <message>
        <source>a noun of %1</source>
        <translation>ein Substantiv aus %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>a name that cannot be read</source>
        <translation>ein Name, der nicht lesbar ist</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; und </translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches and the last ones</source>
        <translation>Gespeicherte Suchen und die letzten</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Noch keine Suche gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Letzte Suchen</translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedSearches</name>
    <message>
        <source>Give the search a name.</source>
        <translation>Der Suche einen Namen geben.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are saved already: remove one.</source>
        <translation>
            <numerusform>%Ln Suche ist schon gespeichert: eine entfernen.</numerusform>
            <numerusform>%Ln Suchen sind schon gespeichert: eine entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No search is named “%1”.</source>
        <translation>Keine Suche heißt „%1“.</translation>
    </message>
    <message>
        <source>Another search is named “%1” already.</source>
        <translation>Eine andere Suche heißt schon „%1“.</translation>
    </message>
</context>
<context>
    <name>hall::ui::SceneCard</name>
    <message>
        <source>Request, answer, steps</source>
        <translation>Anfrage, Antwort, Schritte</translation>
    </message>
    <message>
        <source>&amp;Show in the feed</source>
        <translation>In der &amp;Live-Ansicht anzeigen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 is not in the log.</source>
        <translation>%1 ist nicht im Log.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScopeChooser</name>
    <message>
        <source>Approve, and go on allowing</source>
        <translation>Freigeben und weiterhin erlauben</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The capability&apos;s id, typed again</source>
        <translation>Die ID der Fähigkeit, noch einmal eingegeben</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>Grund, für das Protokoll</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>Grund, für das Protokoll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Its score of %1 is high (the limit is %2): nothing lasts longer than a day. Type the capability&apos;s id, %3, and say why.</source>
        <translation>Der Wert von %1 ist hoch (die Grenze ist %2): nichts gilt länger als einen Tag. Die ID der Fähigkeit, %3, eingeben und den Grund angeben.</translation>
    </message>
    <message>
        <source>For longer than a day, type the capability&apos;s id, %1, and say why.</source>
        <translation>Für mehr als einen Tag die ID der Fähigkeit, %1, eingeben und den Grund angeben.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>this session, at most a day</source>
        <translation>diese Sitzung, höchstens einen Tag</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>bis zu einem Datum</translation>
    </message>
    <message>
        <source>%1.*, every worker of the namespace</source>
        <translation>%1.*, jeder Worker des Namensraums</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>any environment</source>
        <translation>beliebige Umgebung</translation>
    </message>
    <message>
        <source>Approve for %1</source>
        <translation>Freigeben für %1</translation>
    </message>
    <message>
        <source>Looking at the last requests…</source>
        <translation>Die letzten Anfragen werden angesehen…</translation>
    </message>
    <message>
        <source>What it would have matched could not be found out. %1</source>
        <translation>Was es getroffen hätte, ließ sich nicht feststellen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln Worker</numerusform>
            <numerusform>%Ln Worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched none of the last %Ln requests.</source>
        <translation>
            <numerusform>Hätte die letzte %Ln Anfrage nicht getroffen.</numerusform>
            <numerusform>Hätte keine der letzten %Ln Anfragen getroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched %1 of the last %Ln requests, from %2.</source>
        <translation>
            <numerusform>Hätte %1 der letzten %Ln Anfrage getroffen, von %2.</numerusform>
            <numerusform>Hätte %1 der letzten %Ln Anfragen getroffen, von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the capability&apos;s id to confirm.</source>
        <translation>Zum Bestätigen die ID der Fähigkeit eingeben.</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>Den Grund angeben, für das Protokoll.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScoringCard</name>
    <message>
        <source>How actions are scored</source>
        <translation>Wie Aktionen bewertet werden</translation>
    </message>
    <message>
        <source>Above the caller&apos;s threshold (0.5 unless it says otherwise) a person is asked, whatever the level. Profile and challenges are set in the configuration: hall config import.</source>
        <translation>Über der Schwelle des Aufrufers (0,5, wenn nicht anders angegeben) wird ein Mensch gefragt, gleich auf welcher Stufe. Profil und Prüfaufgaben werden in der Konfiguration festgelegt: hall config import.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Prüfaufgabe</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Wer freigibt</translation>
    </message>
    <message>
        <source>Profile %1, in force</source>
        <translation>Profil %1, in Kraft</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>Search, for example  outcome:deny env:prod since:7d &quot;quarterly report&quot;</source>
        <translation>Suchen, zum Beispiel  outcome:deny env:prod since:7d &quot;quarterly report&quot;</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>Anzeigen, was hier stehen kann</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 The records below are those of the last search that was right.</source>
        <translation>%1 Die Einträge unten sind die der letzten richtigen Suche.</translation>
    </message>
</context>
<context>
    <name>hall::ui::SecretField</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SendCard</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Dry run: decide without effect</source>
        <translation>&amp;Probelauf: ohne Wirkung entscheiden</translation>
    </message>
    <message>
        <source>Send what this integration sends</source>
        <translation>Senden, was diese Integration sendet</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A dry run is recorded and marked so; no person is asked and no approval is used up.</source>
        <translation>Ein Probelauf wird protokolliert und als solcher markiert; kein Mensch wird gefragt, und keine Freigabe wird verbraucht.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The action %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>Ein echtes %1 an %2 mit dem Sitzungs-Token. Die Aktion %3 ist ein Beispiel; die Entscheidung ist eine gewöhnliche und wird protokolliert.</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The worker %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>Ein echtes %1 an %2 mit dem Sitzungs-Token. Der Worker %3 ist ein Beispiel; die Entscheidung ist eine gewöhnliche und wird protokolliert.</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 nach %2 ms</translation>
    </message>
    <message>
        <source>The reply has no decision in it.</source>
        <translation>Die Antwort enthält keine Entscheidung.</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>Der Worker darf fortfahren.</translation>
    </message>
    <message>
        <source>%1 is an example and is not enrolled in this Hall, so it is denied. Write your own worker&apos;s id into the integration, or enrol the example on the page Workers or with:</source>
        <translation>%1 ist ein Beispiel und in dieser Hall nicht registriert, wird also verweigert. Die ID des eigenen Workers in die Integration schreiben oder das Beispiel auf der Seite Worker registrieren oder mit:</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>Schritte der Entscheidung</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerAccess</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungs-Token</translation>
    </message>
    <message>
        <source>Not known here: this Hall keeps only a hash of it.</source>
        <translation>Hier nicht bekannt: diese Hall behält nur einen Hash davon.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What an agent holds: it may ask and look, and can never govern.</source>
        <translation>Was ein Agent hält: es darf anfragen und ansehen und kann nie regieren.</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>nimmt keine Anfragen an</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerCard</name>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command to try</source>
        <translation>Befehl zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerPanel</name>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Rotate the token…</source>
        <translation>Token erneuern…</translation>
    </message>
    <message>
        <source>Rotate the session token?</source>
        <translation>Sitzungs-Token erneuern?</translation>
    </message>
    <message>
        <source>Everything that holds the present one stops working at once, with 401: agents, kits and platforms that it was copied to, and programs that read it from the file session-token before. Tokens of their own go on. The new one is shown here.</source>
        <translation>Alles, was das jetzige hält, funktioniert sofort nicht mehr, mit 401: Agenten, Kits und Plattformen, in die es kopiert wurde, und Programme, die es vorher aus der Datei session-token gelesen haben. Eigene Token gelten weiter. Das neue wird hier angezeigt.</translation>
    </message>
    <message>
        <source>Rotate the session token</source>
        <translation>Sitzungs-Token erneuern</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Von hier testen</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Hall open for %1</source>
        <translation>Hall geöffnet seit %1</translation>
    </message>
    <message>
        <source>Answered in %1 ms: HTTP %2 from %3, with the session token.</source>
        <translation>Beantwortet in %1 ms: HTTP %2 von %3, mit dem Sitzungs-Token.</translation>
    </message>
    <message>
        <source>The session token is a new one. Copy it to what held the old one.</source>
        <translation>Das Sitzungs-Token ist ein neues. Dorthin kopieren, wo das alte war.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerProblemPage</name>
    <message>
        <source>Until the Hall Server listens, nobody can ask this Hall. It has not moved to another port: that is for you to decide.</source>
        <translation>Bis der Hall Server Anfragen annimmt, kann niemand diese Hall fragen. Er ist nicht auf einen anderen Port ausgewichen: das ist hier zu entscheiden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Anderer Port</translation>
    </message>
    <message>
        <source>The Hall Server does not listen</source>
        <translation>Der Hall Server nimmt keine Anfragen an</translation>
    </message>
    <message>
        <source>Another port, for this run</source>
        <translation>Anderer Port, für diesen Lauf</translation>
    </message>
    <message>
        <source>Use this port</source>
        <translation>Diesen Port verwenden</translation>
    </message>
    <message>
        <source>&amp;Port, for this run:</source>
        <translation>&amp;Port, für diesen Lauf:</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>The Hall Server cannot listen</source>
        <translation>Der Hall Server kann keine Anfragen annehmen</translation>
    </message>
    <message>
        <source>Clients that call port %1 will not find this Hall; whatever answers them there is something else. Tell each of them the new address: port %2, for the command line HALL_SERVER_URL. At the next start the Hall tries port %1 again.</source>
        <translation>Clients, die Port %1 aufrufen, finden diese Hall nicht; was ihnen dort antwortet, ist etwas anderes. Jedem die neue Adresse mitteilen: Port %2, für die Befehlszeile HALL_SERVER_URL. Beim nächsten Start versucht die Hall wieder Port %1.</translation>
    </message>
    <message>
        <source>The Hall that runs there</source>
        <translation>Die Hall, die dort läuft</translation>
    </message>
    <message>
        <source>Attach, read only</source>
        <translation>Verbinden, nur lesend</translation>
    </message>
    <message>
        <source>Looking what answers there…</source>
        <translation>Es wird nachgesehen, was dort antwortet…</translation>
    </message>
    <message>
        <source>A Hall answers there, version %1. This window can show its decisions; to change anything, use its own window.</source>
        <translation>Dort antwortet eine Hall, Version %1. Dieses Fenster kann ihre Entscheidungen anzeigen; Änderungen sind nur in ihrem eigenen Fenster möglich.</translation>
    </message>
    <message>
        <source>What listens there does not answer as a Hall, so there is nothing to attach to.</source>
        <translation>Was dort Anfragen annimmt, antwortet nicht als Hall, also gibt es nichts zu verbinden.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerState</name>
    <message>
        <source>Cannot record</source>
        <translation>Protokollieren nicht möglich</translation>
    </message>
    <message>
        <source>Every request is refused until the audit log takes records again.</source>
        <translation>Jede Anfrage wird abgelehnt, bis das Audit-Log wieder Einträge annimmt.</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Every request is denied.</source>
        <translation>Jede Anfrage wird verweigert.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Every request is denied until the Hall goes online again.</source>
        <translation>Jede Anfrage wird verweigert, bis die Hall wieder online geht.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Requests are decided.</source>
        <translation>Anfragen werden entschieden.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>The Hall Server is about to listen.</source>
        <translation>Der Hall Server nimmt gleich Anfragen an.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>Der Hall Server nimmt keine Anfragen an.</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>Nobody can ask this Hall.</source>
        <translation>Niemand kann diese Hall fragen.</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Nimmt keine Anfragen an</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerStep</name>
    <message>
        <source>Your Hall is running</source>
        <translation>Die Hall läuft</translation>
    </message>
    <message>
        <source>Agents ask this address before they act. The session token lets them ask and look; it can never govern.</source>
        <translation>Agenten fragen diese Adresse, bevor sie handeln. Mit dem Sitzungs-Token dürfen sie anfragen und ansehen; es kann nie regieren.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>nimmt keine Anfragen an</translation>
    </message>
    <message>
        <source>Port %1 is this Hall&apos;s.</source>
        <translation>Port %1 gehört dieser Hall.</translation>
    </message>
    <message>
        <source>The Hall Server is starting.</source>
        <translation>Der Hall Server startet.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungs-Token</translation>
    </message>
    <message>
        <source>The session token is not known here: this Hall keeps only a hash of it.</source>
        <translation>Das Sitzungs-Token ist hier nicht bekannt: diese Hall behält nur einen Hash davon.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Was möglich ist…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutBook</name>
    <message>
        <source>%1 is not possible here. %2</source>
        <translation>%1 ist hier nicht möglich. %2</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot; (%3). Give that one another key first.</source>
        <translation>%1 ist durch „%2“ belegt (%3). Dafür zuerst eine andere Taste vergeben.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Shortcuts</name>
    <message>
        <source>Every window</source>
        <translation>Jedes Fenster</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Live-Ansicht</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Card of an approval</source>
        <translation>Karte einer Freigabe</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>One key with its modifiers, not several in a row.</source>
        <translation>Eine Taste mit ihren Zusatztasten, nicht mehrere nacheinander.</translation>
    </message>
    <message>
        <source>This key has no name and cannot be told from others.</source>
        <translation>Diese Taste hat keinen Namen und ist von anderen nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>It decides about an approval: it takes Ctrl or Alt, so that no letter that was meant for a text decides.</source>
        <translation>Sie entscheidet über eine Freigabe: sie braucht Strg oder Alt, damit kein Buchstabe entscheidet, der für einen Text gedacht war.</translation>
    </message>
    <message>
        <source>Alone it presses buttons, closes panels and moves the focus; take it with Ctrl or Alt.</source>
        <translation>Allein drückt sie Schaltflächen, schließt Bereiche und bewegt den Fokus; mit Strg oder Alt verwenden.</translation>
    </message>
    <message>
        <source>Alone it presses the button that has the focus; take it with Ctrl or Alt.</source>
        <translation>Allein drückt sie die Schaltfläche mit dem Fokus; mit Strg oder Alt verwenden.</translation>
    </message>
    <message>
        <source>It works on every page, where plain keys are for writing; take it with Ctrl or Alt.</source>
        <translation>Sie wirkt auf jeder Seite, wo einfache Tasten zum Schreiben da sind; mit Strg oder Alt verwenden.</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Gehe zu Übersicht</translation>
    </message>
    <message>
        <source>Go to Live feed</source>
        <translation>Gehe zu Live-Ansicht</translation>
    </message>
    <message>
        <source>Go to Approvals</source>
        <translation>Gehe zu Freigaben</translation>
    </message>
    <message>
        <source>Go to Workers</source>
        <translation>Gehe zu Worker</translation>
    </message>
    <message>
        <source>Go to Namespaces</source>
        <translation>Gehe zu Namensräume</translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation>Gehe zu Audit</translation>
    </message>
    <message>
        <source>Go to Integrations</source>
        <translation>Gehe zu Integrationen</translation>
    </message>
    <message>
        <source>Go to Demo</source>
        <translation>Gehe zu Demo</translation>
    </message>
    <message>
        <source>Open Approvals from any window</source>
        <translation>Freigaben aus jedem Fenster öffnen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Zurück zum vorigen Ort</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>Adresse dieses Orts kopieren</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Lockdown, or end it</source>
        <translation>Sperre, oder sie beenden</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Vorführmodus</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Filter the feed</source>
        <translation>Live-Ansicht filtern</translation>
    </message>
    <message>
        <source>Filter on or off</source>
        <translation>Filter ein oder aus</translation>
    </message>
    <message>
        <source>Pause or resume the view</source>
        <translation>Ansicht anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Der neuesten folgen</translation>
    </message>
    <message>
        <source>Next denial</source>
        <translation>Nächste Verweigerung</translation>
    </message>
    <message>
        <source>Previous denial</source>
        <translation>Vorige Verweigerung</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Zeile als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>In Audit öffnen</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Worker anzeigen</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Einträge der Regel</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Freigabe anzeigen</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>Nächste offene Freigabe</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>Dauerfreigabe widerrufen</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>Muster speichern</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>Einmal freigeben</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>Freigeben für…</translation>
    </message>
    <message>
        <source>Search the workers</source>
        <translation>Worker suchen</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Neuer Worker</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Eintrag einfügen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>Jump to a record</source>
        <translation>Zu einem Eintrag gehen</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>Die zwei ausgewählten Einträge vergleichen</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>Einträge der Korrelations-ID</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>Früherer mit der Korrelations-ID</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>Späterer mit der Korrelations-ID</translation>
    </message>
    <message>
        <source>Find in the help page</source>
        <translation>Auf der Hilfeseite suchen</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutsWindow</name>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie anfangs</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle wie anfangs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Hall Monitor</source>
        <translation>Tastenkürzel – Hall Monitor</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pick an action and press other keys for it. They hold at once and are remembered.</source>
        <translation>Eine Aktion auswählen und andere Tasten dafür drücken. Sie gelten sofort und bleiben gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>Keys of the picked action</source>
        <translation>Tasten der ausgewählten Aktion</translation>
    </message>
</context>
<context>
    <name>hall::ui::SidePanel</name>
    <message>
        <source>Arguments to run it with, as JSON</source>
        <translation>Argumente für die Ausführung, als JSON</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>Notiz, für das Protokoll</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>Notiz, für das Protokoll</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Say what was done, for the record.</source>
        <translation>Angeben, was getan wurde, für das Protokoll.</translation>
    </message>
</context>
<context>
    <name>hall::ui::SignInStrip</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Make the first reviewer</source>
        <translation>Ersten Prüfer anlegen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Nobody can decide yet: this Hall has no reviewer. Make the first one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>Noch kann niemand entscheiden: diese Hall hat keinen Prüfer. Den ersten anlegen, mit einer Passphrase von mindestens 10 Zeichen, die kein Agent kennt.</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Name des Prüfers</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 (has approved)</source>
        <translation>%1 (hat freigegeben)</translation>
    </message>
    <message>
        <source>signed in, for 15 minutes after the last verdict</source>
        <translation>angemeldet, bis 15 Minuten nach dem letzten Urteil</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>Ein Prüfer braucht einen Namen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die zwei Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>hall::ui::Sparkline</name>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: höchstens %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::StateHeader</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was zu tun ist…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>Sperre…</translation>
    </message>
    <message>
        <source>Deny every request until a person ends it</source>
        <translation>Jede Anfrage verweigern, bis ein Mensch es beendet</translation>
    </message>
    <message>
        <source>Hall Server: %1</source>
        <translation>Hall Server: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 decisions/s</source>
        <translation>%1 Entscheidungen/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be recorded</source>
        <translation>
            <numerusform>%Ln wartet auf das Protokollieren</numerusform>
            <numerusform>%Ln warten auf das Protokollieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals waiting: %1</source>
        <translation>Wartende Freigaben: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StepCard</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Schritt anzeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>Überspringen: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>hall::ui::Table</name>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>hall::ui::Theme</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Braucht einen Menschen</translation>
    </message>
</context>
<context>
    <name>hall::ui::TimeText</name>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrafficCard</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>Anfragen pro Se&amp;kunde</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anhal&amp;ten</translation>
    </message>
</context>
<context>
    <name>hall::ui::TransferPanel</name>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>Neuer &amp;Eigentümer</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>Gehal&amp;ten von</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Who may hold it</source>
        <translation>Wer ihn halten darf</translation>
    </message>
    <message>
        <source>required, for the record</source>
        <translation>erforderlich, für das Protokoll</translation>
    </message>
    <message>
        <source>Transfer %1?</source>
        <translation>%1 übertragen?</translation>
    </message>
    <message>
        <source>Take %1 from %2?</source>
        <translation>%1 von %2 übernehmen?</translation>
    </message>
    <message>
        <source>In one step the namespace passes on with a new signing key. What was signed with %1 no longer verifies, and %2 can no longer change its workers. This is recorded with the reason.</source>
        <translation>In einem Schritt geht der Namensraum mit einem neuen Signaturschlüssel über. Was mit %1 signiert wurde, lässt sich nicht mehr prüfen, und %2 kann seine Worker nicht mehr ändern. Dies wird mit dem Grund protokolliert.</translation>
    </message>
    <message>
        <source>the person at this window</source>
        <translation>die Person an diesem Fenster</translation>
    </message>
    <message>
        <source>token %1 (%2)</source>
        <translation>Token %1 (%2)</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>%1 übertragen</translation>
    </message>
    <message>
        <source>It needs the new owner and a reason.</source>
        <translation>Der neue Eigentümer und ein Grund fehlen.</translation>
    </message>
    <message>
        <source>It needs the new owner.</source>
        <translation>Der neue Eigentümer fehlt.</translation>
    </message>
    <message>
        <source>It needs a reason: the former owner will ask.</source>
        <translation>Ein Grund fehlt: der bisherige Eigentümer wird danach fragen.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Tray</name>
    <message>
        <source>End lockdown…</source>
        <translation>Sperre beenden…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>Sperre…</translation>
    </message>
    <message numerus="yes">
        <source>Approvals: %Ln waiting</source>
        <translation>
            <numerusform>Freigaben: %Ln wartet</numerusform>
            <numerusform>Freigaben: %Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Show Hall Monitor</source>
        <translation>Hall Monitor anzeigen</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Not&amp;ifications</source>
        <translation>Be&amp;nachrichtigungen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb, until %1</source>
        <translation>Nicht stören, bis %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrayState</name>
    <message>
        <source>Hall Monitor: %1</source>
        <translation>Hall Monitor: %1</translation>
    </message>
    <message>
        <source>%1, the end of the audit log is missing</source>
        <translation>%1, das Ende des Audit-Logs fehlt</translation>
    </message>
    <message>
        <source>%1, the audit log was changed</source>
        <translation>%1, das Audit-Log wurde verändert</translation>
    </message>
    <message>
        <source>%1. Waiting for a person: %2</source>
        <translation>%1. Auf einen Menschen wartend: %2</translation>
    </message>
    <message>
        <source>Hall Monitor, demo: %1</source>
        <translation>Hall Monitor, Demo: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialPanel</name>
    <message>
        <source>What the score is made of</source>
        <translation>Woraus der Wert besteht</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Columns: what the score is made of</source>
        <translation>Spalten: woraus der Wert besteht</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>&amp;Function name</source>
        <translation>&amp;Funktionsname</translation>
    </message>
    <message>
        <source>A&amp;rguments, as a JSON object</source>
        <translation>A&amp;rgumente, als JSON-Objekt</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Type the name of a function to see how the Hall would score a call of it. Nothing is asked, counted or recorded.</source>
        <translation>Den Namen einer Funktion eingeben, um zu sehen, wie die Hall ihren Aufruf bewerten würde. Nichts wird gefragt, gezählt oder protokolliert.</translation>
    </message>
    <message>
        <source>Arguments: %1</source>
        <translation>Argumente: %1</translation>
    </message>
    <message>
        <source>Function name: %1</source>
        <translation>Funktionsname: %1</translation>
    </message>
    <message>
        <source>Scored with the patterns in force: the edited text has a mistake.</source>
        <translation>Mit den geltenden Mustern bewertet: der bearbeitete Text hat einen Fehler.</translation>
    </message>
    <message>
        <source>Profile attesta uses no patterns.</source>
        <translation>Profil attesta verwendet keine Muster.</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give the same.</source>
        <translation>Mit den bearbeiteten Mustern bewertet. Die geltenden ergeben dasselbe.</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give %1.</source>
        <translation>Mit den bearbeiteten Mustern bewertet. Die geltenden ergeben %1.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialSender</name>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>Der Hall Server nimmt keine Anfragen an, also kann niemand ihn fragen.</translation>
    </message>
    <message>
        <source>The session token is not known here, so this page cannot ask.</source>
        <translation>Das Sitzungs-Token ist hier nicht bekannt, also kann diese Seite nicht anfragen.</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Die Hall hat mit HTTP %1 geantwortet. %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustCard</name>
    <message>
        <source>%1 of token %2</source>
        <translation>%1 mit Token %2</translation>
    </message>
    <message>
        <source>Trust in agents</source>
        <translation>Vertrauen in Agenten</translation>
    </message>
    <message>
        <source>Turn trust on</source>
        <translation>Vertrauen einschalten</translation>
    </message>
    <message>
        <source>Revoke trust…</source>
        <translation>Vertrauen widerrufen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Report incident…</source>
        <translation>Vorfall melden…</translation>
    </message>
    <message>
        <source>Revoke trust</source>
        <translation>Vertrauen widerrufen</translation>
    </message>
    <message>
        <source>Find an agent or a token</source>
        <translation>Agent oder Token suchen</translation>
    </message>
    <message>
        <source>Agents and the trust in them</source>
        <translation>Agenten und das Vertrauen in sie</translation>
    </message>
    <message>
        <source>Columns: agents</source>
        <translation>Spalten: Agenten</translation>
    </message>
    <message>
        <source>From then on the agent is not believed at all</source>
        <translation>Ab dann wird dem Agenten gar nicht mehr geglaubt</translation>
    </message>
    <message>
        <source>The agent starts again as one without a past</source>
        <translation>Der Agent beginnt neu, wie einer ohne Vergangenheit</translation>
    </message>
    <message>
        <source>Something went wrong because of the agent</source>
        <translation>Wegen des Agenten ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Turn trust off?</source>
        <translation>Vertrauen ausschalten?</translation>
    </message>
    <message>
        <source>Scores no longer depend on who asks. What agents have earned is kept. This is recorded.</source>
        <translation>Werte hängen nicht mehr davon ab, wer anfragt. Was Agenten erworben haben, bleibt erhalten. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>Turn trust off</source>
        <translation>Vertrauen ausschalten</translation>
    </message>
    <message>
        <source>Turn trust on?</source>
        <translation>Vertrauen einschalten?</translation>
    </message>
    <message>
        <source>The score of an agent that people believed is lowered, to 0.88 of it at the least, and that of an unknown one is raised. What is critical stays critical. This is recorded.</source>
        <translation>Der Wert eines Agenten, dem Menschen geglaubt haben, wird gesenkt, höchstens auf das 0,88-Fache, und der eines unbekannten erhöht. Was kritisch ist, bleibt kritisch. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>Trust was not switched: %1</source>
        <translation>Vertrauen wurde nicht umgeschaltet: %1</translation>
    </message>
    <message>
        <source>Trust is on</source>
        <translation>Vertrauen ist ein</translation>
    </message>
    <message>
        <source>Trust is off</source>
        <translation>Vertrauen ist aus</translation>
    </message>
    <message>
        <source>Revoke the trust in %1?</source>
        <translation>Das Vertrauen in %1 widerrufen?</translation>
    </message>
    <message>
        <source>From now on its trust is 0, whatever it did before, until somebody restores it. This is recorded with the reason.</source>
        <translation>Ab jetzt ist sein Vertrauen 0, was er früher auch getan hat, bis jemand es wiederherstellt. Dies wird mit dem Grund protokolliert.</translation>
    </message>
    <message>
        <source>Restore the trust in %1?</source>
        <translation>Das Vertrauen in %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>What it did before is forgotten, good and bad: it starts again at 0.30. This is recorded with the reason.</source>
        <translation>Was er früher getan hat, ist vergessen, Gutes wie Schlechtes: er beginnt neu bei 0,30. Dies wird mit dem Grund protokolliert.</translation>
    </message>
    <message>
        <source>Restore trust</source>
        <translation>Vertrauen wiederherstellen</translation>
    </message>
    <message>
        <source>Report an incident of %1?</source>
        <translation>Einen Vorfall mit %1 melden?</translation>
    </message>
    <message>
        <source>Its trust is multiplied by 0.7. An incident cannot be taken back. This is recorded with the reason.</source>
        <translation>Sein Vertrauen wird mit 0,7 multipliziert. Ein Vorfall kann nicht zurückgenommen werden. Dies wird mit dem Grund protokolliert.</translation>
    </message>
    <message>
        <source>Report incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>Trust was not revoked: %1</source>
        <translation>Vertrauen wurde nicht widerrufen: %1</translation>
    </message>
    <message>
        <source>Trust was not restored: %1</source>
        <translation>Vertrauen wurde nicht wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>The incident was not recorded: %1</source>
        <translation>Der Vorfall wurde nicht protokolliert: %1</translation>
    </message>
    <message>
        <source>Trust in %1 is revoked</source>
        <translation>Das Vertrauen in %1 ist widerrufen</translation>
    </message>
    <message>
        <source>Trust in %1 is restored</source>
        <translation>Das Vertrauen in %1 ist wiederhergestellt</translation>
    </message>
    <message>
        <source>The incident of %1 is recorded</source>
        <translation>Der Vorfall mit %1 ist protokolliert</translation>
    </message>
    <message>
        <source>On: what people decided about an agent changes its scores.</source>
        <translation>Ein: was Menschen über einen Agenten entschieden haben, ändert seine Werte.</translation>
    </message>
    <message>
        <source>Off: scores do not depend on who asks. What people decide is remembered all the same.</source>
        <translation>Aus: Werte hängen nicht davon ab, wer anfragt. Was Menschen entscheiden, wird trotzdem gemerkt.</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>No agent or token has that in its name.</source>
        <translation>Kein Agent oder Token hat das im Namen.</translation>
    </message>
    <message>
        <source>No agent yet. Once a person has approved or denied an agent&apos;s request, the agent is listed here.</source>
        <translation>Noch kein Agent. Sobald ein Mensch die Anfrage eines Agenten freigegeben oder verweigert hat, steht der Agent hier.</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustTableModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Erworben</translation>
    </message>
    <message>
        <source>Approved by a person: %1 of %2</source>
        <translation>Von einem Menschen freigegeben: %1 von %2</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>Widerrufen %1 von %2</translation>
    </message>
    <message>
        <source>Follows from what people decided</source>
        <translation>Folgt daraus, was Menschen entschieden haben</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>hall::ui::VerdictBar</name>
    <message>
        <source>Edit the arguments…</source>
        <translation>Argumente bearbeiten…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Hochstufen…</translation>
    </message>
    <message>
        <source>I did it myself…</source>
        <translation>Selbst ausgeführt…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>Notiz, für das Protokoll</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>Notiz, für das Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln waiting</source>
        <translation>
            <numerusform>%Ln wartende freigeben</numerusform>
            <numerusform>Alle %Ln wartenden freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>Wird protokolliert…</translation>
    </message>
    <message>
        <source>A notice: there is nothing to decide.</source>
        <translation>Ein Hinweis: es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>Zum Entscheiden anmelden.</translation>
    </message>
    <message>
        <source>Approve releases one request. Denying answers at once and cannot be taken back.</source>
        <translation>Freigeben lässt eine Anfrage durch. Verweigern antwortet sofort und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Answered at once: denying cannot be taken back</source>
        <translation>Wird sofort beantwortet: Ein Verweigern lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>Einmal freigeben</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>Freigeben für…</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowBanners</name>
    <message>
        <source>Lockdown</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>The audit log takes no records, so every request is refused</source>
        <translation>Das Audit-Log nimmt keine Einträge an, also wird jede Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The Hall Server listens, but</source>
        <translation>Der Hall Server nimmt Anfragen an, aber</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_LOCKDOWN until a person ends this.</source>
        <translation>Jede Anfrage wird mit DENY_LOCKDOWN verweigert, bis ein Mensch dies beendet.</translation>
    </message>
    <message>
        <source>End lockdown…</source>
        <translation>Sperre beenden…</translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation>In Audit anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>This Hall, its workers and decisions are made up. The real log is not touched.</source>
        <translation>Diese Hall, ihre Worker und Entscheidungen sind erfunden. Das echte Log bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowQuestions</name>
    <message>
        <source>Deny everything?</source>
        <translation>Alles verweigern?</translation>
    </message>
    <message>
        <source>From now on every request is denied, whoever asks, until a person ends the lockdown. It stays on when the Hall is started again, and it is recorded.</source>
        <translation>Ab jetzt wird jede Anfrage verweigert, wer auch fragt, bis ein Mensch die Sperre beendet. Sie bleibt bestehen, wenn die Hall neu gestartet wird, und sie wird protokolliert.</translation>
    </message>
    <message>
        <source>Deny everything now</source>
        <translation>Jetzt alles verweigern</translation>
    </message>
    <message>
        <source>End the lockdown?</source>
        <translation>Sperre beenden?</translation>
    </message>
    <message>
        <source>Requests are decided by the rules again. This is recorded.</source>
        <translation>Anfragen werden wieder nach den Regeln entschieden. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>End lockdown now</source>
        <translation>Sperre jetzt beenden</translation>
    </message>
    <message>
        <source>Go offline?</source>
        <translation>Offline gehen?</translation>
    </message>
    <message>
        <source>The server goes on to answer, but every request is denied until the Hall goes online again. This is recorded.</source>
        <translation>Der Server antwortet weiter, aber jede Anfrage wird verweigert, bis die Hall wieder online geht. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>Go offline now</source>
        <translation>Jetzt offline gehen</translation>
    </message>
    <message>
        <source>Go online?</source>
        <translation>Online gehen?</translation>
    </message>
    <message>
        <source>Go online now</source>
        <translation>Jetzt online gehen</translation>
    </message>
    <message>
        <source>Change the language?</source>
        <translation>Sprache wechseln?</translation>
    </message>
    <message>
        <source>Change and lose it</source>
        <translation>Wechseln und verlieren</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and what is typed here and not sent is lost: %1. The Hall goes on meanwhile, and nothing is decided.</source>
        <translation>Das Fenster wird in der anderen Sprache neu aufgebaut, und was hier eingegeben und nicht gesendet ist, geht verloren: %1. Die Hall läuft dabei weiter, und nichts wird entschieden.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerActions</name>
    <message>
        <source>Updated: %1, now at revision %2.</source>
        <translation>Aktualisiert: %1, jetzt bei Revision %2.</translation>
    </message>
    <message>
        <source>Enrolled: %1.</source>
        <translation>Registriert: %1.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Stilllegen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>It is not enrolled any more.</source>
        <translation>Er ist nicht mehr registriert.</translation>
    </message>
    <message>
        <source>Nothing was done: it is %1.</source>
        <translation>Nichts wurde getan, Status: %1.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Neuer Status: %1.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerCells</name>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Spezies</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attestiert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Manipuliert</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDraft</name>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>worker_id has to stay %1. Duplicate the worker to enroll it under another id.</source>
        <translation>worker_id muss %1 bleiben. Den Worker duplizieren, um ihn unter einer anderen ID zu registrieren.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDrafts</name>
    <message>
        <source>New worker</source>
        <translation>Neuer Worker</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerEditor</name>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Parts of the worker</source>
        <translation>Teile des Workers</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>The effect on past decisions is not known. %1</source>
        <translation>Die Wirkung auf frühere Entscheidungen ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Record •</source>
        <translation>Eintrag •</translation>
    </message>
    <message>
        <source>This worker was removed meanwhile</source>
        <translation>Dieser Worker wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>The draft is kept. Saving it enrolls the worker anew.</source>
        <translation>Der Entwurf bleibt erhalten. Speichern registriert den Worker neu.</translation>
    </message>
    <message>
        <source>This worker was changed meanwhile</source>
        <translation>Dieser Worker wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Your draft began at revision %1; stored is revision %2. The draft is as you left it.</source>
        <translation>Der Entwurf begann bei Revision %1; gespeichert ist Revision %2. Der Entwurf ist unverändert.</translation>
    </message>
    <message>
        <source>Correct the record first. %1</source>
        <translation>Zuerst den Eintrag berichtigen. %1</translation>
    </message>
    <message>
        <source>The record cannot be saved</source>
        <translation>Der Eintrag kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved as revision %1</source>
        <translation>Als Revision %1 gespeichert</translation>
    </message>
    <message>
        <source>Worker enrolled</source>
        <translation>Worker registriert</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>The draft cannot be compared yet</source>
        <translation>Der Entwurf kann noch nicht verglichen werden</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerForm</name>
    <message>
        <source>Enroll this worker</source>
        <translation>Diesen Worker registrieren</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>Worker-ID</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Worker id</source>
        <translation>&amp;Worker-ID</translation>
    </message>
    <message>
        <source>&amp;Capability</source>
        <translation>&amp;Fähigkeit</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>%1 is enrolled already; change it on the page Workers.</source>
        <translation>%1 ist schon registriert; auf der Seite Worker ändern.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerSearch</name>
    <message>
        <source>Search workers</source>
        <translation>Worker suchen</translation>
    </message>
    <message>
        <source>Id, species or capability</source>
        <translation>ID, Spezies oder Fähigkeit</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>Nur diese anzeigen; mehrere sind möglich</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerStep</name>
    <message>
        <source>Make a worker</source>
        <translation>Einen Worker anlegen</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a short record, drop a record file here, or take the examples.</source>
        <translation>Einem Agenten ist nichts erlaubt, bevor sein Worker registriert ist. Einen kurzen Eintrag schreiben, eine Eintragsdatei hierher ziehen oder die Beispiele nehmen.</translation>
    </message>
    <message>
        <source>Choose a record file…</source>
        <translation>Eintragsdatei auswählen…</translation>
    </message>
    <message>
        <source>Load the example workers</source>
        <translation>Beispiel-Worker laden</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>A Hall of its own with made-up traffic; this one is not touched</source>
        <translation>Eine eigene Hall mit erfundenem Verkehr; diese bleibt unberührt</translation>
    </message>
    <message>
        <source>The examples are two ordinary workers of this Hall, %1 and %2. They do nothing by themselves, their enrolment is in the log, and a button below removes them.</source>
        <translation>Die Beispiele sind zwei gewöhnliche Worker dieser Hall, %1 und %2. Von selbst tun sie nichts, ihre Registrierung steht im Log, und eine Schaltfläche unten entfernt sie.</translation>
    </message>
    <message>
        <source>The example workers are loaded</source>
        <translation>Die Beispiel-Worker sind geladen</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>Worker-Einträge</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Einträge (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enroll the new ones: %1</source>
        <translation>Neue registrieren: %1</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 ist registriert.</translation>
    </message>
    <message>
        <source>Enroll the new ones</source>
        <translation>Die neuen registrieren</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Spalten der Worker</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Eintrag einfügen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln Worker</numerusform>
            <numerusform>%Ln Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Neuer Worker</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln enrolled</source>
        <translation>
            <numerusform>%1 von %Ln registriert</numerusform>
            <numerusform>%1 von %Ln registriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enrolled</source>
        <translation>
            <numerusform>%Ln registriert</numerusform>
            <numerusform>%Ln registriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>Entwürfe: %1</translation>
    </message>
    <message>
        <source>What is written and not saved; kept when the window closes</source>
        <translation>Was geschrieben und nicht gespeichert ist; bleibt beim Schließen des Fensters erhalten</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_WORKER_BANNED until somebody lifts the ban. This is recorded.</source>
        <translation>Jede Anfrage wird mit DENY_WORKER_BANNED verweigert, bis jemand die Sperrung aufhebt. Dies wird protokolliert.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>%1 stilllegen?</translation>
    </message>
    <message>
        <source>Every request is denied from now on, and the record is kept as it is for the history. This cannot be undone.</source>
        <translation>Jede Anfrage wird ab jetzt verweigert, und der Eintrag bleibt für den Verlauf, wie er ist. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The record leaves the registry; what the log says stays. To keep it for the history, retire it instead.</source>
        <translation>Der Eintrag verlässt das Register; was das Log sagt, bleibt. Um ihn für den Verlauf zu behalten, stattdessen stilllegen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>Worker-Einträge</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Einträge (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Die Zwischenablage enthält keinen Text</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
</context>
<context>
    <name>hall::ui::ZoneText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
</context>
<context>
    <name>hall::ui::openDemo</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
</context>
</TS>
