<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>hall::ui::AboutWindow</name>
    <message>
        <source>About Hall Monitor</source>
        <translation>À propos de Hall Monitor</translation>
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
        <translation>Décide de ce que les agents peuvent faire sur cette machine et écrit chaque réponse dans un journal où toute modification se voit. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Copy the database&apos;s path</source>
        <translation>Copier le chemin de la base de données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalCard</name>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>It cannot be shown. %1</source>
        <translation>Affichage impossible. %1</translation>
    </message>
    <message>
        <source>No approval is chosen.</source>
        <translation>Aucune approbation choisie.</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>Se connecter pour décider.</translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>Consignation en cours…</translation>
    </message>
    <message>
        <source>It takes more reviewers than there are.</source>
        <translation>Il faut plus de réviseurs qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Approving works in %1 s.</source>
        <translation>Approbation possible dans %1 s.</translation>
    </message>
    <message>
        <source>Its score is above %1: say why in the note.</source>
        <translation>Son score dépasse %1 : indiquer pourquoi dans la note.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Why a person is asked</source>
        <translation>Pourquoi un humain est consulté</translation>
    </message>
    <message>
        <source>What the caller says a person asked for (not checked)</source>
        <translation>Ce qu’un humain aurait demandé selon l’appelant (non vérifié)</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Dernières décisions</translation>
    </message>
    <message>
        <source>Earlier in this session</source>
        <translation>Plus tôt dans cette session</translation>
    </message>
    <message>
        <source>Text of the approval</source>
        <translation>Texte de l’approbation</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Of this worker, the newest first.</source>
        <translation>De ce worker, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>Of this token, the newest first.</source>
        <translation>De ce jeton, de la plus récente à la plus ancienne.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else of this session is among the caller&apos;s last %Ln decisions.</source>
        <translation>
            <numerusform>Rien d’autre de cette session parmi les dernières décisions de l’appelant (%Ln).</numerusform>
            <numerusform>Rien d’autre de cette session parmi les %Ln dernières décisions de l’appelant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 among the caller&apos;s last %Ln decisions. Highest data label: %2.</source>
        <translation>
            <numerusform>%1 parmi les dernières décisions de l’appelant (%Ln). Étiquette de données la plus élevée : %2.</numerusform>
            <numerusform>%1 parmi les %Ln dernières décisions de l’appelant. Étiquette de données la plus élevée : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Escalate to: %1</source>
        <translation>Escalader vers : %1</translation>
    </message>
    <message>
        <source>It stays pending, with the same deadline. This is recorded.</source>
        <translation>La demande reste en attente, avec la même échéance. C’est consigné.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalader</translation>
    </message>
    <message>
        <source>You did it yourself</source>
        <translation>Fait par soi-même</translation>
    </message>
    <message>
        <source>The request is answered with no: the agent must not do it again. Say what you did and how it can be seen.</source>
        <translation>La réponse à la demande est non : l’agent ne doit pas refaire l’action. Indiquer ce qui a été fait et comment on peut le voir.</translation>
    </message>
    <message>
        <source>I did it myself</source>
        <translation>Je l’ai fait moi-même</translation>
    </message>
    <message>
        <source>Run it with other arguments</source>
        <translation>Exécuter avec d’autres arguments</translation>
    </message>
    <message>
        <source>The changed action is scored again, and a higher risk takes its own challenge. What stays [masked] stays as it was sent.</source>
        <translation>L’action modifiée reçoit un nouveau score, et un risque plus élevé entraîne sa propre épreuve. Ce qui reste [masked] reste tel qu’envoyé.</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>Approuver avec modifications</translation>
    </message>
    <message>
        <source>Nothing was decided. %1</source>
        <translation>Rien n’a été décidé. %1</translation>
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
        <translation>Demandes identiques reçues jusqu’ici : %1</translation>
    </message>
    <message>
        <source>Expires %1, and expired means denied</source>
        <translation>Expire le %1 ; expiré signifie refusé</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Env.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Last hit</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalNotes</name>
    <message>
        <source>A request expires soon</source>
        <translation>Une demande expire bientôt</translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. %1</source>
        <translation>Sans décision, la réponse est non. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests expire soon</source>
        <translation>
            <numerusform>%n demande expire bientôt</numerusform>
            <numerusform>%n demandes expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. The first: %1</source>
        <translation>Sans décision, la réponse est non. La première : %1</translation>
    </message>
    <message>
        <source>Requests that needed a person: %1. Still waiting: %2. Expired: %3.</source>
        <translation>Demandes qui nécessitaient un humain : %1. Encore en attente : %2. Expirées : %3.</translation>
    </message>
    <message>
        <source>A request waits for a person</source>
        <translation>Une demande attend un humain</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for a person</source>
        <translation>
            <numerusform>%n demande attend un humain</numerusform>
            <numerusform>%n demandes attendent un humain</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <translation>La plus urgente : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalQueueModel</name>
    <message>
        <source>Set aside: %1</source>
        <translation>Mises de côté : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalStep</name>
    <message>
        <source>Try an approval</source>
        <translation>Essayer une approbation</translation>
    </message>
    <message>
        <source>Some requests no rule should decide alone. Then the Hall asks a person, and the worker waits.</source>
        <translation>Certaines demandes ne doivent pas être décidées par une règle seule. Le Hall consulte alors un humain, et le worker attend.</translation>
    </message>
    <message>
        <source>Install the example rule</source>
        <translation>Installer la règle d’exemple</translation>
    </message>
    <message>
        <source>Send one that a person must approve</source>
        <translation>Envoyer une demande à approuver par un humain</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>This rule goes before the others. It holds for %1 alone, so nothing else changes; its worker %2 is enrolled with it.</source>
        <translation>Cette règle passe avant les autres. Elle ne vaut que pour %1, rien d’autre ne change donc ; son worker %2 est inscrit en même temps.</translation>
    </message>
    <message>
        <source>example rule</source>
        <translation>règle d’exemple</translation>
    </message>
    <message>
        <source>%1 can decide, with the passphrase.</source>
        <translation>%1 peut décider, avec la phrase secrète.</translation>
    </message>
    <message>
        <source>The rule %1 is in force.</source>
        <translation>La règle %1 est en vigueur.</translation>
    </message>
    <message>
        <source>It waits for a person. Open the card, read what is asked, and approve it; the request is then sent again.</source>
        <translation>La demande attend un humain. Ouvrir la fiche, lire ce qui est demandé et approuver ; la demande est ensuite envoyée à nouveau.</translation>
    </message>
    <message>
        <source>The Hall learns, so nobody is asked. End learning mode to try an approval.</source>
        <translation>Le Hall apprend, personne n’est donc consulté. Mettre fin au mode apprentissage pour essayer une approbation.</translation>
    </message>
    <message>
        <source>A person has allowed this before, and that still holds.</source>
        <translation>Un humain l’a déjà autorisé, et cela vaut toujours.</translation>
    </message>
    <message>
        <source>It was not approved, so the worker may not go on.</source>
        <translation>La demande n’a pas été approuvée, le worker ne peut donc pas continuer.</translation>
    </message>
    <message>
        <source>A person approved it. The same request is sent again:</source>
        <translation>Un humain l’a approuvée. La même demande est envoyée à nouveau :</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalWords</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Gardien</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Exécutant</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>Responsable d’incident</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
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
        <translation>%1 pour %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>Approbation en attente suivante</translation>
    </message>
    <message>
        <source>No other approval waits</source>
        <translation>Aucune autre approbation en attente</translation>
    </message>
    <message>
        <source>No approval waits</source>
        <translation>Aucune approbation en attente</translation>
    </message>
    <message>
        <source>Lists of approvals</source>
        <translation>Listes d’approbations</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The chosen grant</source>
        <translation>L’autorisation choisie</translation>
    </message>
    <message>
        <source>Next pending</source>
        <translation>En attente suivante</translation>
    </message>
    <message>
        <source>Opens the most urgent one, then the one after it (P)</source>
        <translation>Ouvre la plus urgente, puis celle qui la suit (P)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes : %1</translation>
    </message>
    <message>
        <source>Pending approvals</source>
        <translation>Approbations en attente</translation>
    </message>
    <message>
        <source>Resolved approvals</source>
        <translation>Approbations traitées</translation>
    </message>
    <message>
        <source>Missed approvals</source>
        <translation>Approbations manquées</translation>
    </message>
    <message>
        <source>Standing grants</source>
        <translation>Autorisations permanentes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The rest of the list could not be read</source>
        <translation>La suite de la liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>Révoquer l’autorisation</translation>
    </message>
    <message>
        <source>No request waits for a person.</source>
        <translation>Aucune demande n’attend un humain.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mises de côté : %1</translation>
    </message>
    <message>
        <source>Next deadline: %1</source>
        <translation>Prochaine échéance : %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>A request that needs a person comes here. Until somebody decides, the answer is no.</source>
        <translation>Une demande qui nécessite un humain arrive ici. Tant que personne ne décide, la réponse est non.</translation>
    </message>
    <message>
        <source>No standing grant</source>
        <translation>Aucune autorisation permanente</translation>
    </message>
    <message>
        <source>&quot;Approve for…&quot; on a card makes one. It is listed here until the log ends, and can be revoked at any time.</source>
        <translation>« Approuver pour… » sur une fiche en crée une. Elle figure ici jusqu’à la fin du journal et peut être révoquée à tout moment.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No such approval</source>
        <translation>Approbation introuvable</translation>
    </message>
    <message>
        <source>What was approved, denied or expired is listed here.</source>
        <translation>Ce qui a été approuvé, refusé ou a expiré figure ici.</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>Rien n’a été manqué</translation>
    </message>
    <message>
        <source>A request that nobody decides in time expires, and is listed here. Nothing ran.</source>
        <translation>Une demande sur laquelle personne ne décide à temps expire et figure ici. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>No approval is open</source>
        <translation>Aucune approbation ouverte</translation>
    </message>
    <message>
        <source>No grant is chosen</source>
        <translation>Aucune autorisation choisie</translation>
    </message>
    <message>
        <source>Choose one to see what it allows, and to revoke it.</source>
        <translation>En choisir une pour voir ce qu’elle autorise, et la révoquer.</translation>
    </message>
    <message>
        <source>The grant is revoked</source>
        <translation>L’autorisation est révoquée</translation>
    </message>
    <message>
        <source>The grant was not revoked</source>
        <translation>L’autorisation n’a pas été révoquée</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>En choisir une dans la liste.</translation>
    </message>
    <message>
        <source>Choose one from the list, or press %1 for the most urgent one.</source>
        <translation>En choisir une dans la liste, ou appuyer sur %1 pour la plus urgente.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ArgumentView</name>
    <message>
        <source>changed, was %1</source>
        <translation>modifié, était %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no longer there, was %1</source>
        <translation>n’existe plus, était %1</translation>
    </message>
    <message>
        <source>hidden, cannot be compared</source>
        <translation>masqué, comparaison impossible</translation>
    </message>
    <message>
        <source>not in the other request</source>
        <translation>absent de l’autre demande</translation>
    </message>
    <message>
        <source>other request: %1</source>
        <translation>autre demande : %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Columns of the arguments</source>
        <translation>Colonnes des arguments</translation>
    </message>
    <message>
        <source>The whole request as text</source>
        <translation>La demande entière en texte</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la demande</translation>
    </message>
    <message>
        <source>The whole request as text. Characters that cannot be seen are written as \u escapes.</source>
        <translation>La demande entière en texte. Les caractères invisibles sont écrits sous forme d’échappements \u.</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>It has no arguments.</source>
        <translation>Elle n’a pas d’arguments.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are only in the text below.</source>
        <translation>
            <numerusform>%Ln autre ne figure que dans le texte ci-dessous.</numerusform>
            <numerusform>%Ln autres ne figurent que dans le texte ci-dessous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ArrivalLine</name>
    <message>
        <source>Show it in the feed</source>
        <translation>L’afficher dans le fil</translation>
    </message>
    <message>
        <source>In the feed since %1, decided and written to the log in %2.</source>
        <translation>Dans le fil depuis %1, décidée et écrite dans le journal en %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttachedPage</name>
    <message>
        <source>Attach, read only</source>
        <translation>Joindre, en lecture seule</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>Another process&apos;s Hall, read only</source>
        <translation>Hall d’un autre processus, en lecture seule</translation>
    </message>
    <message>
        <source>Token of that Hall</source>
        <translation>Jeton de ce Hall</translation>
    </message>
    <message>
        <source>token of that Hall, with the role read</source>
        <translation>jeton de ce Hall, avec le rôle read</translation>
    </message>
    <message>
        <source>Back to the problem</source>
        <translation>Retour au problème</translation>
    </message>
    <message>
        <source>Attached to the Hall of another process: read only</source>
        <translation>Joint au Hall d’un autre processus : lecture seule</translation>
    </message>
    <message>
        <source>Decisions of that Hall, newest first</source>
        <translation>Décisions de ce Hall, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 belongs to another process. Its decisions can be looked at here; to change anything, use its own window. This window&apos;s Hall does not listen meanwhile.</source>
        <translation>%1 appartient à un autre processus. Ses décisions peuvent être consultées ici ; pour modifier quoi que ce soit, utiliser sa propre fenêtre. Pendant ce temps, le Hall de cette fenêtre n’est pas à l’écoute.</translation>
    </message>
    <message>
        <source>%1 is not used: others on this machine may read it. Mend that with chmod 600.</source>
        <translation>%1 n’est pas utilisé : d’autres peuvent le lire sur cette machine. Y remédier avec chmod 600.</translation>
    </message>
    <message>
        <source>Taken from %1, where hall auth login keeps it.</source>
        <translation>Repris de %1, où hall auth login le conserve.</translation>
    </message>
    <message>
        <source>Its own window shows a session token on the overview; hall auth login keeps one in %1.</source>
        <translation>Sa propre fenêtre affiche un jeton de session dans la vue d’ensemble ; hall auth login en conserve un dans %1.</translation>
    </message>
    <message>
        <source>A Hall shows its decisions only to somebody with a token.</source>
        <translation>Un Hall ne montre ses décisions qu’à qui possède un jeton.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>verrouillage</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <translation>workers : %1</translation>
    </message>
    <message>
        <source>decisions: %1</source>
        <translation>décisions : %1</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Le Hall a répondu HTTP %1. %2</translation>
    </message>
    <message>
        <source>No decision yet.</source>
        <translation>Aucune décision pour l’instant.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Attention</name>
    <message>
        <source>The Hall goes on</source>
        <translation>Le Hall continue</translation>
    </message>
    <message>
        <source>Hall Monitor is in the tray, and requests are answered. Quit from the menu of its icon to stop that. This is said once.</source>
        <translation>Hall Monitor est dans la zone de notification, et les demandes reçoivent une réponse. Pour arrêter, quitter depuis le menu de son icône. Ce message n’apparaît qu’une fois.</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Hall Monitor: demo</source>
        <translation>Hall Monitor : démo</translation>
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
        <translation>Le worker %1 est suspendu.</translation>
    </message>
    <message>
        <source>Worker %1 is revoked.</source>
        <translation>Le worker %1 est révoqué.</translation>
    </message>
    <message>
        <source>Worker %1 is banned.</source>
        <translation>Le worker %1 est banni.</translation>
    </message>
    <message>
        <source>Worker %1 is not attested: %2</source>
        <translation>Le worker %1 n’est pas attesté : %2</translation>
    </message>
    <message>
        <source>Requests that wait for a person: %1. Until somebody decides, the answer is no.</source>
        <translation>Demandes qui attendent un humain : %1. Tant que personne ne décide, la réponse est non.</translation>
    </message>
    <message>
        <source>No worker is enrolled yet, so every request is denied.</source>
        <translation>Aucun worker n’est encore inscrit, toute demande est donc refusée.</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed after it was attested. Its requests are denied until it is attested again.</source>
        <translation>Le code du worker %1 a été modifié après son attestation. Ses demandes sont refusées jusqu’à une nouvelle attestation.</translation>
    </message>
    <message>
        <source>Rule %1 never applies: %2 stands before it and covers it. In prod and edge everything is denied until that is put right.</source>
        <translation>La règle %1 ne s’applique jamais : %2 la précède et la recouvre. Dans prod et edge, tout est refusé tant que ce n’est pas corrigé.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Nothing. Every worker is active and every rule applies.</source>
        <translation>Rien. Chaque worker est actif et chaque règle s’applique.</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttestationPart</name>
    <message>
        <source>Copy registered hash</source>
        <translation>Copier l’empreinte enregistrée</translation>
    </message>
    <message>
        <source>Copy hash of the code</source>
        <translation>Copier l’empreinte du code</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attester</translation>
    </message>
    <message>
        <source>Accept the change…</source>
        <translation>Accepter la modification…</translation>
    </message>
    <message>
        <source>Attest a file…</source>
        <translation>Attester un fichier…</translation>
    </message>
    <message>
        <source>Attest a folder…</source>
        <translation>Attester un dossier…</translation>
    </message>
    <message>
        <source>Accept the code</source>
        <translation>Accepter le code</translation>
    </message>
    <message>
        <source>Accept the changed code of %1?</source>
        <translation>Accepter le code modifié de %1 ?</translation>
    </message>
    <message>
        <source>Its present hash becomes the registered one, and the worker may act again. This is recorded.</source>
        <translation>Son empreinte actuelle devient l’empreinte enregistrée, et le worker peut agir à nouveau. C’est consigné.</translation>
    </message>
    <message>
        <source>%1 · looked at %2</source>
        <translation>%1 · examiné le %2</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Enregistrée : %1</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Vérifier le code</translation>
    </message>
    <message>
        <source>Attesting changes the record: save or revert the draft first</source>
        <translation>L’attestation modifie l’enregistrement : d’abord enregistrer ou rétablir le brouillon</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>Lecture du code…</translation>
    </message>
    <message>
        <source>The code is the registered one.</source>
        <translation>Le code est celui qui est enregistré.</translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s package</source>
        <translation>Dossier du paquet du worker</translation>
    </message>
    <message>
        <source>File with the worker&apos;s code</source>
        <translation>Fichier contenant le code du worker</translation>
    </message>
    <message>
        <source>The code now: %1</source>
        <translation>Le code actuel : %1</translation>
    </message>
    <message>
        <source>The code on the disk is the registered one again.</source>
        <translation>Le code sur le disque est de nouveau celui qui est enregistré.</translation>
    </message>
    <message>
        <source>The code on the disk was changed. Where the Hall requires attestation, the next request is denied with DENY_WORKER_TAMPERED.</source>
        <translation>Le code sur le disque a été modifié. Là où le Hall exige une attestation, la prochaine demande est refusée avec DENY_WORKER_TAMPERED.</translation>
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
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Env.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Reason or event</source>
        <translation>Motif ou événement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id de l’enregistrement</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
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
        <translation>L’enregistrement n’est pas dans le journal</translation>
    </message>
    <message>
        <source>No record is picked</source>
        <translation>Aucun enregistrement sélectionné</translation>
    </message>
    <message>
        <source>Copy record id</source>
        <translation>Copier l’id de l’enregistrement</translation>
    </message>
    <message>
        <source>Record id copied</source>
        <translation>Id de l’enregistrement copié</translation>
    </message>
    <message>
        <source>Copy receipt hash</source>
        <translation>Copier l’empreinte du reçu</translation>
    </message>
    <message>
        <source>Receipt hash copied</source>
        <translation>Empreinte du reçu copiée</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Copier les lignes en texte</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Afficher le worker</translation>
    </message>
    <message>
        <source>This record names no worker</source>
        <translation>Cet enregistrement ne nomme aucun worker</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Afficher l’approbation</translation>
    </message>
    <message>
        <source>This record names no approval</source>
        <translation>Cet enregistrement ne nomme aucune approbation</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Enregistrements de la règle</translation>
    </message>
    <message>
        <source>This record names no rule</source>
        <translation>Cet enregistrement ne nomme aucune règle</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>Enregistrements de l’id de corrélation</translation>
    </message>
    <message>
        <source>It has no correlation id</source>
        <translation>Il n’a pas d’id de corrélation</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>Précédent de l’id de corrélation</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>Suivant de l’id de corrélation</translation>
    </message>
    <message>
        <source>Rows copied as text</source>
        <translation>Lignes copiées en texte</translation>
    </message>
    <message>
        <source>Canonical record copied</source>
        <translation>Enregistrement canonique copié</translation>
    </message>
    <message>
        <source>Only a decision can be asked for again</source>
        <translation>Seule une décision peut être redemandée</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Décision copiée en curl</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>Rien n’a été copié. %1</translation>
    </message>
    <message>
        <source>Clear the search and go there</source>
        <translation>Effacer la recherche et y aller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Time zone of what is shown and exported</source>
        <translation>Fuseau horaire de l’affichage et de l’export</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Options d’affichage</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Words and counts</source>
        <translation>Mots et nombres</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <source>Not a place in the log</source>
        <translation>Ce n’est pas un endroit du journal</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>Comparer les deux enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>Pick two records to compare: Ctrl+click the second one</source>
        <translation>Sélectionner deux enregistrements à comparer : Ctrl+clic sur le second</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records, %1 % of the log counted</source>
        <translation>
            <numerusform>Au moins %Ln enregistrement, %1 % du journal compté</numerusform>
            <numerusform>Au moins %Ln enregistrements, %1 % du journal compté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records</source>
        <translation>
            <numerusform>Au moins %Ln enregistrement</numerusform>
            <numerusform>Au moins %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>The search gave way: it hides %1</source>
        <translation>La recherche a cédé la place : elle masque %1</translation>
    </message>
    <message>
        <source>%1 is not among the matches</source>
        <translation>%1 n’est pas parmi les résultats</translation>
    </message>
    <message>
        <source>The record is in the log, and this search hides it. The list goes on at its place.</source>
        <translation>L’enregistrement est dans le journal, et cette recherche le masque. La liste continue à sa place.</translation>
    </message>
    <message>
        <source>There is no such record in this log.</source>
        <translation>Il n’y a pas de tel enregistrement dans ce journal.</translation>
    </message>
    <message>
        <source>No later record has this correlation id</source>
        <translation>Aucun enregistrement suivant n’a cet id de corrélation</translation>
    </message>
    <message>
        <source>No earlier record has this correlation id</source>
        <translation>Aucun enregistrement précédent n’a cet id de corrélation</translation>
    </message>
    <message>
        <source>This record has no correlation id</source>
        <translation>Cet enregistrement n’a pas d’id de corrélation</translation>
    </message>
    <message>
        <source>Search again: rows and counts of now</source>
        <translation>Relancer la recherche : lignes et nombres actuels</translation>
    </message>
    <message>
        <source>Write the matching records to a file</source>
        <translation>Écrire les enregistrements trouvés dans un fichier</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditTable</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Colonnes du journal</translation>
    </message>
    <message>
        <source>Show newer records</source>
        <translation>Afficher les enregistrements plus récents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer – show (Home)</source>
        <translation>
            <numerusform>%Ln plus récent – afficher (Début)</numerusform>
            <numerusform>%Ln plus récents – afficher (Début)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::BlockedPart</name>
    <message>
        <source>Show in the live feed</source>
        <translation>Afficher dans le fil en direct</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Requests denied because nobody held the namespace</source>
        <translation>Demandes refusées car personne ne détenait l’espace de noms</translation>
    </message>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>La recherche dans le journal d’audit a échoué. %1</translation>
    </message>
    <message>
        <source>The last that were denied because nobody held it. Enter opens a decision.</source>
        <translation>Les dernières refusées car personne ne le détenait. Entrée ouvre une décision.</translation>
    </message>
    <message>
        <source>The last ones, from when this Hall required claimed namespaces. Enter opens a decision.</source>
        <translation>Les dernières, du temps où ce Hall exigeait des espaces de noms revendiqués. Entrée ouvre une décision.</translation>
    </message>
    <message>
        <source>No request to its workers was denied because nobody held it.</source>
        <translation>Aucune demande à ses workers n’a été refusée parce que personne ne le détenait.</translation>
    </message>
    <message>
        <source>None: this Hall does not require claimed namespaces at present.</source>
        <translation>Aucune : ce Hall n’exige pas actuellement d’espaces de noms revendiqués.</translation>
    </message>
</context>
<context>
    <name>hall::ui::BulkBar</name>
    <message>
        <source>%1, all picked workers</source>
        <translation>%1, tous les workers sélectionnés</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export all picked workers</source>
        <translation>Exporter tous les workers sélectionnés</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Sélectionnés : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardFacts</name>
    <message>
        <source>signed by %1</source>
        <translation>signé par %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>examiné le %1</translation>
    </message>
    <message>
        <source>one reviewer looks and confirms</source>
        <translation>un réviseur regarde et confirme</translation>
    </message>
    <message>
        <source>one reviewer answers questions about it</source>
        <translation>un réviseur répond à des questions à ce sujet</translation>
    </message>
    <message>
        <source>two different reviewers: one explains it, the other answers questions</source>
        <translation>deux réviseurs différents : l’un explique, l’autre répond à des questions</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>aucun nommé</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>Espèce de worker</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>The Hall does not know this worker any more.</source>
        <translation>Le Hall ne connaît plus ce worker.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>Score d’impact</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Score de risque</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Version de la politique</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>Risque du locataire</translation>
    </message>
    <message>
        <source>A notice. Nothing has to be decided here: it stays denied until somebody escalates it.</source>
        <translation>Un avis. Rien n’est à décider ici : la demande reste refusée jusqu’à ce que quelqu’un l’escalade.</translation>
    </message>
    <message>
        <source>It runs only if a reviewer lets it.</source>
        <translation>Exécution seulement si un réviseur laisse passer.</translation>
    </message>
    <message>
        <source>A person may let it run, or do it by hand instead of the agent.</source>
        <translation>Un humain peut laisser passer, ou le faire à la main à la place de l’agent.</translation>
    </message>
    <message>
        <source>An incident. Find out what else this caller asked for before anything of it runs.</source>
        <translation>Un incident. Établir ce que cet appelant a demandé d’autre avant toute exécution.</translation>
    </message>
    <message>
        <source>An incident: everything from %1 is held until this is decided.</source>
        <translation>Un incident : tout ce qui vient de %1 est retenu jusqu’à la décision.</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardHeader</name>
    <message>
        <source>Risk: %1</source>
        <translation>Risque : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChallengePanel</name>
    <message>
        <source>To approve: read it</source>
        <translation>Pour approuver : lire</translation>
    </message>
    <message>
        <source>To approve: answer about the action</source>
        <translation>Pour approuver : répondre sur l’action</translation>
    </message>
    <message>
        <source>To approve: explain the action</source>
        <translation>Pour approuver : expliquer l’action</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Répondre d’abord à la question.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln more questions first.</source>
        <translation>
            <numerusform>Répondre d’abord à %Ln autre question.</numerusform>
            <numerusform>Répondre d’abord à %Ln autres questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving works in %1 s: reading takes at least %2 s.</source>
        <translation>Approbation possible dans %1 s : la lecture prend au moins %2 s.</translation>
    </message>
    <message>
        <source>The time for reading has passed.</source>
        <translation>Le temps de lecture est écoulé.</translation>
    </message>
    <message>
        <source>Reviewer %1 of %2 different ones.</source>
        <translation>Réviseur %1 sur %2 différents.</translation>
    </message>
    <message>
        <source>%1 has approved already.</source>
        <translation>%1 a déjà approuvé.</translation>
    </message>
    <message numerus="yes">
        <source>This takes %Ln different reviewers, and there are not enough: it cannot be approved now. Make another one first, for example with `hall reviewer add NAME`. Denying needs nobody else.</source>
        <translation>
            <numerusform>Il faut %Ln réviseur différent, et il n’y en a pas assez : l’approbation est impossible pour l’instant. En créer d’abord un autre, par exemple avec `hall reviewer add NAME`. Refuser ne nécessite personne d’autre.</numerusform>
            <numerusform>Il faut %Ln réviseurs différents, et il n’y en a pas assez : l’approbation est impossible pour l’instant. En créer d’abord un autre, par exemple avec `hall reviewer add NAME`. Refuser ne nécessite personne d’autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChangeImpact</name>
    <message>
        <source>This change</source>
        <translation>Cette modification</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Le retrait de %1</translation>
    </message>
    <message>
        <source>The worker was allowed nothing in the last day, so there is nothing to compare with.</source>
        <translation>Rien n’a été autorisé à ce worker ces dernières 24 heures, il n’y a donc rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at: the last %Ln decisions that allowed this worker something; the day had more.</source>
        <translation>
            <numerusform>Examinée : la dernière décision (%Ln) qui a autorisé quelque chose à ce worker ; la journée en compte davantage.</numerusform>
            <numerusform>Examinées : les %Ln dernières décisions qui ont autorisé quelque chose à ce worker ; la journée en compte davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: all decisions of the last day that allowed this worker something, %1.</source>
        <translation>Examinées : toutes les décisions des dernières 24 heures qui ont autorisé quelque chose à ce worker, soit %1.</translation>
    </message>
    <message numerus="yes">
        <source>denied %Ln decisions of the last day</source>
        <translation>
            <numerusform>refusé %Ln décision des dernières 24 heures</numerusform>
            <numerusform>refusé %Ln décisions des dernières 24 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>asked a human once in the last day</source>
        <translation>consulté un humain une fois ces dernières 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>asked a human %Ln times in the last day</source>
        <translation>
            <numerusform>consulté un humain %Ln fois ces dernières 24 heures</numerusform>
            <numerusform>consulté un humain %Ln fois ces dernières 24 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision of the last day would have been another one.</source>
        <translation>Aucune décision des dernières 24 heures n’aurait été différente.</translation>
    </message>
    <message>
        <source>%1 would have %2.</source>
        <translation>%1 aurait %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>hall::ui::ClaimCard</name>
    <message>
        <source>Claim a namespace</source>
        <translation>Revendiquer un espace de noms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who holds a namespace decides about the workers whose id begins with it, and signs for them.</source>
        <translation>Qui détient un espace de noms décide des workers dont l’id commence par lui, et signe pour eux.</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>Espace de &amp;noms</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record</source>
        <translation>&amp;Motif, à consigner</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Revendiquer %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Revendiquer</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers that would become its: %1 (%2).</source>
        <translation>Workers qui lui appartiendraient : %1 (%2).</translation>
    </message>
    <message>
        <source>Who enrolled them could not be read: %1</source>
        <translation>Qui les a inscrits n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>All of them were enrolled at this window, as far as the audit log says.</source>
        <translation>Tous ont été inscrits depuis cette fenêtre, d’après le journal d’audit.</translation>
    </message>
    <message>
        <source>Enrolled by others: %1. They cannot change these workers any more once you hold the namespace.</source>
        <translation>Inscrits par d’autres : %1. Ils ne peuvent plus modifier ces workers une fois l’espace de noms détenu ici.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTable</name>
    <message>
        <source>Connected clients</source>
        <translation>Clients connectés</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTableModel</name>
    <message>
        <source>says no name</source>
        <translation>n’indique aucun nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientsPanel</name>
    <message>
        <source>Connected clients</source>
        <translation>Clients connectés</translation>
    </message>
    <message>
        <source>Every program that called since the server started, by its token and User-Agent. Pick one to see what went wrong, and what to do.</source>
        <translation>Chaque programme qui a appelé depuis le démarrage du serveur, d’après son jeton et son User-Agent. En sélectionner un pour voir ce qui a échoué, et que faire.</translation>
    </message>
    <message>
        <source>Nobody has called yet. Choose a kit at the left, and send what it sends.</source>
        <translation>Personne n’a encore appelé. Choisir un kit à gauche, et envoyer ce qu’il envoie.</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can call.</source>
        <translation>Le Hall Server n’est pas à l’écoute, personne ne peut donc appeler.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, last %2. %3</source>
        <translation>
            <numerusform>%1 : %Ln fois, la dernière le %2. %3</numerusform>
            <numerusform>%1 : %Ln fois, la dernière le %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call of this client was answered.</source>
        <translation>Chaque appel de ce client a reçu une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by callers that are not in the list: %Ln times. %2</source>
        <translation>
            <numerusform>%1, par des appelants qui ne sont pas dans la liste : %Ln fois. %2</numerusform>
            <numerusform>%1, par des appelants qui ne sont pas dans la liste : %Ln fois. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ColumnTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
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
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>value on the left</source>
        <translation>valeur de gauche</translation>
    </message>
    <message>
        <source>value on the right</source>
        <translation>valeur de droite</translation>
    </message>
    <message>
        <source>Two records side by side</source>
        <translation>Deux enregistrements côte à côte</translation>
    </message>
    <message>
        <source>Members of both records</source>
        <translation>Membres des deux enregistrements</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members differ</source>
        <translation>
            <numerusform>%1 membre sur %Ln diffère</numerusform>
            <numerusform>%1 membres sur %Ln diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record:</source>
        <translation>&amp;Motif, à consigner :</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motif, à consigner</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>hall::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>hall::ui::Countdown</name>
    <message>
        <source>The time is over. It expires, and nothing runs.</source>
        <translation>Le délai est écoulé. La demande expire, et rien n’est exécuté.</translation>
    </message>
    <message>
        <source>If nobody decides, it expires in %1, at %2: then it stays denied, and nothing runs.</source>
        <translation>Si personne ne décide, la demande expire dans %1 (%2) : elle reste alors refusée, et rien n’est exécuté.</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionFacts</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Missing controls</source>
        <translation>Contrôles manquants</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Matched rule</source>
        <translation>Règle appliquée</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Version de la politique</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Contrôles requis</translation>
    </message>
    <message>
        <source>Recommended profiles</source>
        <translation>Profils recommandés</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>Score d’impact</translation>
    </message>
    <message>
        <source>gate passed</source>
        <translation>porte franchie</translation>
    </message>
    <message>
        <source>a human has to decide</source>
        <translation>un humain doit décider</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <translation>%1 sur 100, %2</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>Porte de politique</translation>
    </message>
    <message>
        <source>Step-up approval</source>
        <translation>Approbation renforcée</translation>
    </message>
    <message>
        <source>Always a human</source>
        <translation>Toujours un humain</translation>
    </message>
    <message>
        <source>Conditions for a human</source>
        <translation>Conditions pour un humain</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Supervisor level</source>
        <translation>Niveau de supervision</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Préconditions</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Id de corrélation</translation>
    </message>
    <message>
        <source>Policy version attached</source>
        <translation>Version de la politique jointe</translation>
    </message>
    <message>
        <source>Artifact hash recorded</source>
        <translation>Empreinte de l’artefact consignée</translation>
    </message>
    <message>
        <source>Signed artifact in prod</source>
        <translation>Artefact signé dans prod</translation>
    </message>
    <message>
        <source>Attestation in prod</source>
        <translation>Attestation dans prod</translation>
    </message>
    <message>
        <source>Candidate workers</source>
        <translation>Workers candidats</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>would be chosen</source>
        <translation>serait choisi</translation>
    </message>
    <message>
        <source>skipped: no usable worker</source>
        <translation>ignoré : aucun worker utilisable</translation>
    </message>
    <message>
        <source>skipped: another was chosen</source>
        <translation>ignoré : un autre a été choisi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Data label</source>
        <translation>Étiquette de données</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>Risque du locataire</translation>
    </message>
    <message>
        <source>QoS class</source>
        <translation>Classe QoS</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>Espèce de worker</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>Id de la décision</translation>
    </message>
    <message>
        <source>Asked by token</source>
        <translation>Demandé par le jeton</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>Empreinte du reçu</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Empreinte précédente</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>aucune : le premier enregistrement</translation>
    </message>
    <message>
        <source>The record gives no reason.</source>
        <translation>L’enregistrement ne donne aucun motif.</translation>
    </message>
    <message>
        <source>Every step passed. A human is told, and need not approve.</source>
        <translation>Chaque étape a été franchie. Un humain est informé, sans devoir approuver.</translation>
    </message>
    <message>
        <source>Every step of the pipeline passed.</source>
        <translation>Chaque étape du pipeline a été franchie.</translation>
    </message>
    <message>
        <source>Would have asked a person</source>
        <translation>Aurait consulté un humain</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionStep</name>
    <message>
        <source>See the first decision</source>
        <translation>Voir la première décision</translation>
    </message>
    <message>
        <source>Each button sends a real request over the network to this Hall, as an agent would. Nothing is carried out: the Hall only says whether it may be.</source>
        <translation>Chaque bouton envoie par le réseau une vraie demande à ce Hall, comme le ferait un agent. Rien n’est exécuté : le Hall dit seulement si cela est permis.</translation>
    </message>
    <message>
        <source>Send one that is allowed</source>
        <translation>Envoyer une demande autorisée</translation>
    </message>
    <message>
        <source>Send one that is denied</source>
        <translation>Envoyer une demande refusée</translation>
    </message>
    <message>
        <source>%1 asks: once for %2, which it is enrolled for, and once for %3, which nobody is.</source>
        <translation>%1 demande : une fois %2, pour quoi il est inscrit, et une fois %3, pour quoi personne ne l’est.</translation>
    </message>
    <message>
        <source>Make a worker first: somebody has to ask.</source>
        <translation>Créer d’abord un worker : il faut quelqu’un pour demander.</translation>
    </message>
    <message>
        <source>Not what this button promised: the rules of this Hall decide, and the reason above says which.</source>
        <translation>Pas ce que ce bouton annonçait : les règles de ce Hall décident, et le motif ci-dessus dit laquelle.</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionTable</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Env.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoNotifier</name>
    <message>
        <source>Demo: %1</source>
        <translation>Démo : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoPage</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Each button sends a real request to this Hall, as an integration would.</source>
        <translation>Chaque bouton envoie une vraie demande à ce Hall, comme le ferait une intégration.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>What needs a person waits on the page Approvals. Decide it as %1, with the passphrase: %2</source>
        <translation>Ce qui nécessite un humain attend sur la page Approbations. Décider en tant que %1, avec la phrase secrète : %2</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copier la phrase secrète</translation>
    </message>
    <message>
        <source>Show &amp;approvals</source>
        <translation>Afficher les &amp;approbations</translation>
    </message>
    <message>
        <source>This Hall does not listen, so nothing can be played.</source>
        <translation>Ce Hall n’est pas à l’écoute, rien ne peut donc être joué.</translation>
    </message>
    <message>
        <source>This Hall listens at %1. Its workers, their owners and all requests are made up; it decides and records them as any Hall does.</source>
        <translation>Ce Hall est à l’écoute à l’adresse %1. Ses workers, leurs propriétaires et toutes les demandes sont fictifs ; il décide et consigne comme n’importe quel Hall.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Missing control</source>
        <translation>Contrôle manquant</translation>
    </message>
    <message>
        <source>Unknown capability</source>
        <translation>Capacité inconnue</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Nécessite une approbation</translation>
    </message>
    <message>
        <source>Tampered worker</source>
        <translation>Worker altéré</translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation>Rafale de %1</translation>
    </message>
    <message>
        <source>A known worker asks for what it may do. Every step passes.</source>
        <translation>Un worker connu demande ce qu’il peut faire. Chaque étape est franchie.</translation>
    </message>
    <message>
        <source>A transfer needs a second pair of eyes, ctrl.four.eyes, and no worker has that control.</source>
        <translation>Un virement nécessite un second regard, ctrl.four.eyes, et aucun worker n’a ce contrôle.</translation>
    </message>
    <message>
        <source>An agent passes on what a chat said instead of a capability.</source>
        <translation>Un agent transmet ce qu’un chat a dit au lieu d’une capacité.</translation>
    </message>
    <message>
        <source>A refund in prod waits for a person. Decide it on the page Approvals, then play this again: an approved one is allowed once.</source>
        <translation>Un remboursement dans prod attend un humain. Décider sur la page Approbations, puis rejouer : une demande approuvée est autorisée une fois.</translation>
    </message>
    <message>
        <source>Somebody changes the code of org.lumen.deployer before it asks. Afterwards the code is put back and attested again.</source>
        <translation>Quelqu’un modifie le code de org.lumen.deployer avant la demande. Ensuite, le code est remis en place et attesté à nouveau.</translation>
    </message>
    <message>
        <source>Many requests at once, of all kinds. They wait in line and each is recorded.</source>
        <translation>De nombreuses demandes à la fois, de toutes sortes. Elles attendent leur tour et chacune est consignée.</translation>
    </message>
    <message>
        <source>Allowed: %1 · Denied: %2 · Needed a human: %3</source>
        <translation>Autorisées : %1 · Refusées : %2 · Nécessitaient un humain : %3</translation>
    </message>
    <message>
        <source> · Without a decision: %1</source>
        <translation> · Sans décision : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in %1 s. %2. The last one:</source>
        <translation>
            <numerusform>%Ln demande en %1 s. %2. La dernière :</numerusform>
            <numerusform>%Ln demandes en %1 s. %2. La dernière :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>hall::ui::DetailPanel</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Canonical record</source>
        <translation>Enregistrement canonique</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>Fermer le détail (Échap)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parties de l’enregistrement</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>Décision copiée en JSON</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Décision copiée en curl</translation>
    </message>
    <message>
        <source>This record cannot be shown. %1</source>
        <translation>Cet enregistrement ne peut pas être affiché. %1</translation>
    </message>
    <message>
        <source>Copy the reply as JSON</source>
        <translation>Copier la réponse en JSON</translation>
    </message>
    <message>
        <source>Copy a curl command that asks the same again</source>
        <translation>Copier une commande curl qui redemande la même chose</translation>
    </message>
</context>
<context>
    <name>hall::ui::EditorHeader</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Hide the list of workers</source>
        <translation>Masquer la liste des workers</translation>
    </message>
    <message>
        <source>Hide the list, so that form and JSON stand side by side</source>
        <translation>Masquer la liste, pour que formulaire et JSON soient côte à côte</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Fermer l’éditeur</translation>
    </message>
    <message>
        <source>Close the editor; a draft is kept (Esc)</source>
        <translation>Fermer l’éditeur ; un brouillon est conservé (Échap)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions on this worker</source>
        <translation>Actions sur ce worker</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>What keeps the draft from being saved</source>
        <translation>Ce qui empêche d’enregistrer le brouillon</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Nouveau worker</translation>
    </message>
    <message>
        <source>Retired: kept as it was. Duplicate it to go on from here.</source>
        <translation>Retiré : conservé tel quel. Le dupliquer pour repartir d’ici.</translation>
    </message>
    <message>
        <source>Enroll…</source>
        <translation>Inscrire…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cannot be saved. %1</source>
        <translation>Enregistrement impossible. %1</translation>
    </message>
    <message>
        <source>New: not enrolled yet</source>
        <translation>Nouveau : pas encore inscrit</translation>
    </message>
    <message>
        <source>New: not enrolled yet. %1</source>
        <translation>Nouveau : pas encore inscrit. %1</translation>
    </message>
    <message>
        <source>%1 · saved · revision %2</source>
        <translation>%1 · enregistré · révision %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members changed</source>
        <translation>
            <numerusform>%Ln membre modifié</numerusform>
            <numerusform>%Ln membres modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>texte modifié</translation>
    </message>
    <message>
        <source>%1 · draft on revision %2 · %3. In effect is what is stored.</source>
        <translation>%1 · brouillon de la révision %2 · %3. C’est la version enregistrée qui est en vigueur.</translation>
    </message>
    <message>
        <source>No WCP level</source>
        <translation>Aucun niveau WCP</translation>
    </message>
    <message>
        <source>For %1: %2, %3</source>
        <translation>Pour %1 : %2, %3</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Compliance: %1</source>
        <translation>Conformité : %1</translation>
    </message>
    <message>
        <source>The record has everything that WCP asks for</source>
        <translation>L’enregistrement a tout ce que WCP demande</translation>
    </message>
    <message>
        <source>What is missing for a higher level</source>
        <translation>Ce qui manque pour un niveau supérieur</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>hall::ui::EmptyFeed</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Command that asks for a decision</source>
        <translation>Commande qui demande une décision</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Aucune décision pour l’instant</translation>
    </message>
    <message>
        <source>Nothing has asked this Hall whether it may act since the window opened. Ask in a terminal, and see the answer arrive here:</source>
        <translation>Rien n’a demandé à ce Hall la permission d’agir depuis l’ouverture de la fenêtre. Demander dans un terminal, et voir la réponse arriver ici :</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>No decision passes the filter</source>
        <translation>Aucune décision ne passe le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden, %1 of them denied.</source>
        <translation>
            <numerusform>%Ln est masquée, dont %1 refusée.</numerusform>
            <numerusform>%Ln sont masquées, dont %1 refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>%1 goes to the filter</source>
        <translation>%1 mène au filtre</translation>
    </message>
    <message>
        <source>A worker, a decision and an approval, in a few minutes</source>
        <translation>Un worker, une décision et une approbation, en quelques minutes</translation>
    </message>
</context>
<context>
    <name>hall::ui::EvidenceTab</name>
    <message>
        <source>receipt</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>Check it here</source>
        <translation>Vérifier ici</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>Enregistrer la clé publique…</translation>
    </message>
    <message>
        <source>Save the Hall&apos;s public key</source>
        <translation>Enregistrer la clé publique du Hall</translation>
    </message>
    <message>
        <source>The record with this Hall&apos;s signature. It shows that the Hall with this key vouched for these words. It does not show that the log still has the record: that is what the proof is for.</source>
        <translation>L’enregistrement avec la signature de ce Hall. Cela montre que le Hall doté de cette clé s’est porté garant de ces mots. Cela ne montre pas que l’enregistrement est encore dans le journal : c’est l’objet de la preuve.</translation>
    </message>
    <message>
        <source>The way from this record to a signed checkpoint of the log. Whoever has the public key and kept the checkpoint can tell, without the database, that the record was in the log then, and that it was not changed since. It does not show that what the record says is true.</source>
        <translation>Le chemin de cet enregistrement à un point de contrôle signé du journal. Qui possède la clé publique et a gardé le point de contrôle peut établir, sans la base de données, que l’enregistrement était alors dans le journal et qu’il n’a pas été modifié depuis. Cela ne montre pas que ce que dit l’enregistrement est vrai.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>No record is picked.</source>
        <translation>Aucun enregistrement sélectionné.</translation>
    </message>
    <message>
        <source>Asking the Hall…</source>
        <translation>Demande au Hall…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>The log has no signing key.</source>
        <translation>Le journal n’a pas de clé de signature.</translation>
    </message>
    <message>
        <source>It holds. %1 Checked with key %2.</source>
        <translation>Valable. %1 Vérifié avec la clé %2.</translation>
    </message>
    <message>
        <source>It does not hold. %1</source>
        <translation>Non valable. %1</translation>
    </message>
    <message>
        <source>The record has its hash, and the signature is this Hall&apos;s.</source>
        <translation>L’enregistrement a bien son empreinte, et la signature est celle de ce Hall.</translation>
    </message>
    <message>
        <source>The record is #%1 of the %2 that the log had at %3.</source>
        <translation>L’enregistrement est le #%1 des %2 que le journal comptait le %3.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ExchangeView</name>
    <message>
        <source>Request and answer</source>
        <translation>Demande et réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>Le worker peut continuer.</translation>
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
        <translation>Dire avec ses propres mots ce qui va se passer, sur quoi, et pourquoi.</translation>
    </message>
    <message>
        <source>Explanation in your own words</source>
        <translation>Explication avec ses propres mots</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>avec ses propres mots</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %Ln words</source>
        <translation>
            <numerusform>%1 mot sur au moins %Ln</numerusform>
            <numerusform>%1 mots sur au moins %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>&amp;JSONL with manifest, to be checked</source>
        <translation>&amp;JSONL avec manifeste, vérifiable</translation>
    </message>
    <message>
        <source>&amp;CSV for a spreadsheet</source>
        <translation>&amp;CSV pour un tableur</translation>
    </message>
    <message>
        <source>&amp;HTML report</source>
        <translation>Rapport &amp;HTML</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records</source>
        <translation>
            <numerusform>%1 enregistrement sur %Ln</numerusform>
            <numerusform>%1 enregistrements sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore comptés</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln records</source>
        <translation>
            <numerusform>au moins %Ln enregistrement</numerusform>
            <numerusform>au moins %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the log: %1.</source>
        <translation>Tout le contenu du journal : %1.</translation>
    </message>
    <message>
        <source>What this search matches: %1.</source>
        <translation>Ce que trouve cette recherche : %1.</translation>
    </message>
    <message>
        <source>Records keep their times, which are UTC.</source>
        <translation>Les enregistrements gardent leurs heures, en UTC.</translation>
    </message>
    <message>
        <source>Times in %1.</source>
        <translation>Heures en %1.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nommer le fichier à écrire.</translation>
    </message>
    <message>
        <source>Looking for the records…</source>
        <translation>Recherche des enregistrements…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>No record matched: %1 holds none.</source>
        <translation>Aucun enregistrement trouvé : %1 n’en contient aucun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, from #%1 to #%2, are in %3.</source>
        <translation>
            <numerusform>%Ln enregistrement, de #%1 à #%2, est dans %3.</numerusform>
            <numerusform>%Ln enregistrements, de #%1 à #%2, sont dans %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest beside it is signed and says how to check it.</source>
        <translation>Le manifeste joint est signé et dit comment vérifier.</translation>
    </message>
    <message>
        <source>The manifest beside it is not signed: the signing key is not there.</source>
        <translation>Le manifeste joint n’est pas signé : la clé de signature est absente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hall::ui::FacetModel</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Env.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words; the most frequent are listed</source>
        <translation>
            <numerusform>%Ln mot différent ; les plus fréquents sont listés</numerusform>
            <numerusform>%Ln mots différents ; les plus fréquents sont listés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words</source>
        <translation>
            <numerusform>%Ln mot différent</numerusform>
            <numerusform>%Ln mots différents</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1 : au moins %2</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1, enregistrements : %2</translation>
    </message>
    <message>
        <source>%1, in the search</source>
        <translation>%1, dans la recherche</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, exclu</translation>
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
        <translation>Ce que sont les enregistrements</translation>
    </message>
    <message>
        <source>Words of the records, with counts</source>
        <translation>Mots des enregistrements, avec leurs nombres</translation>
    </message>
    <message>
        <source>Enter adds a word to the search, Ctrl and Enter leaves it out</source>
        <translation>Entrée ajoute un mot à la recherche, Ctrl et Entrée l’exclut</translation>
    </message>
    <message>
        <source>Search for it, or no longer (Enter)</source>
        <translation>Le rechercher, ou ne plus le rechercher (Entrée)</translation>
    </message>
    <message>
        <source>Leave it out, or no longer (Ctrl+Enter)</source>
        <translation>L’exclure, ou ne plus l’exclure (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedCells</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Nécessite un humain</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <translation>%1 (simulation)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Env.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>Id de la décision</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
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
        <translation>Aurait demandé</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedPage</name>
    <message>
        <source>Live feed</source>
        <translation>Fil en direct</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>Copier l’id de la décision</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Copier la ligne en texte</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>Ouvrir dans Audit</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Afficher le worker</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Enregistrements de la règle</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Afficher l’approbation</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Options d’affichage</translation>
    </message>
    <message>
        <source>Newest on top</source>
        <translation>Les plus récentes en haut</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln waiting</source>
        <translation>
            <numerusform>En pause · %Ln en attente</numerusform>
            <numerusform>En pause · %Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi en cours</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Vue immobile</translation>
    </message>
    <message>
        <source>This decision names none</source>
        <translation>Cette décision n’en nomme aucun</translation>
    </message>
    <message>
        <source>Decision id copied</source>
        <translation>Id de la décision copié</translation>
    </message>
    <message>
        <source>Row copied as text</source>
        <translation>Ligne copiée en texte</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>Décision copiée en JSON</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Décision copiée en curl</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>Rien n’a été copié. %1</translation>
    </message>
    <message>
        <source>Hold the view still; the Hall keeps answering and recording</source>
        <translation>Figer la vue ; le Hall continue de répondre et de consigner</translation>
    </message>
    <message>
        <source>Stay at the newest decision</source>
        <translation>Rester sur la décision la plus récente</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedStatusLine</name>
    <message>
        <source>Received = shown + hidden by the filter + coalesced + waiting. Coalesced are those that arrived in greater numbers than the feed keeps. Nothing of this touches the audit log, which holds every decision.</source>
        <translation>Reçues = affichées + masquées par le filtre + regroupées + en attente. Sont regroupées celles arrivées en plus grand nombre que le fil n’en garde. Rien de cela ne touche le journal d’audit, qui contient chaque décision.</translation>
    </message>
    <message>
        <source>Decisions that came faster than this window could take them. They are answered and in the audit log, only the feed does not have them.</source>
        <translation>Décisions arrivées plus vite que cette fenêtre ne pouvait les prendre. Elles ont reçu une réponse et sont dans le journal d’audit, seul le fil ne les a pas.</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçues %1</translation>
    </message>
    <message>
        <source>Shown %1</source>
        <translation>Affichées %1</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>Masquées %1</translation>
    </message>
    <message>
        <source>Coalesced %1</source>
        <translation>Regroupées %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>Perdues %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedView</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Columns of the feed</source>
        <translation>Colonnes du fil</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Aller aux plus récentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new – jump to latest</source>
        <translation>
            <numerusform>%Ln nouvelle – aller aux plus récentes</numerusform>
            <numerusform>%Ln nouvelles – aller aux plus récentes</numerusform>
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
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>The form cannot show what stands here. It is kept; change it in the JSON.</source>
        <translation>Le formulaire ne peut pas afficher ce qui se trouve ici. C’est conservé ; le modifier dans le JSON.</translation>
    </message>
</context>
<context>
    <name>hall::ui::FieldInput</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>hall::ui::FigureCard</name>
    <message>
        <source>%1 per minute, last hour</source>
        <translation>%1 par minute, dernière heure</translation>
    </message>
    <message>
        <source>Counted from midnight UTC. The bars show the last 60 minutes, as far as this window was open.</source>
        <translation>Compté à partir de minuit UTC. Les barres montrent les 60 dernières minutes, pour autant que cette fenêtre était ouverte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter, for example  outcome:deny env:prod worker:org.acme.*</source>
        <translation>Filtrer, par exemple  outcome:deny env:prod worker:org.acme.*</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>Afficher ce qui peut figurer ici</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filtre actif</translation>
    </message>
    <message>
        <source>Last filters</source>
        <translation>Derniers filtres</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>N’afficher que ceux-ci ; plusieurs choix possibles</translation>
    </message>
    <message>
        <source>Decisions in memory that the filter hides; press to clear it</source>
        <translation>Décisions en mémoire masquées par le filtre ; appuyer pour l’effacer</translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden, %1 of them denied</source>
        <translation>
            <numerusform>Filtre actif : %Ln masquée, dont %1 refusée</numerusform>
            <numerusform>Filtre actif : %Ln masquées, dont %1 refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden</source>
        <translation>
            <numerusform>Filtre actif : %Ln masquée</numerusform>
            <numerusform>Filtre actif : %Ln masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aucun filtre n’a encore été utilisé</translation>
    </message>
    <message>
        <source>%1 The rows below are those of the last filter that was right.</source>
        <translation>%1 Les lignes ci-dessous sont celles du dernier filtre correct.</translation>
    </message>
    <message>
        <source>Filter on or off, keeping its text</source>
        <translation>Activer ou désactiver le filtre, en gardant son texte</translation>
    </message>
</context>
<context>
    <name>hall::ui::FirstRunPage</name>
    <message>
        <source>Remove the examples</source>
        <translation>Supprimer les exemples</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>The examples are in this Hall. Removing them takes away the two workers and the rule; what they did stays in the log.</source>
        <translation>Les exemples sont dans ce Hall. Les supprimer enlève les deux workers et la règle ; ce qu’ils ont fait reste dans le journal.</translation>
    </message>
    <message>
        <source>The examples are removed.</source>
        <translation>Les exemples sont supprimés.</translation>
    </message>
    <message>
        <source>That is all. Help, First steps brings you back here.</source>
        <translation>C’est tout. Aide, Premiers pas ramène ici.</translation>
    </message>
    <message>
        <source>%1 of 4 done. Skip what you like; Help, First steps brings you back here.</source>
        <translation>%1 sur 4 terminées. Les étapes peuvent être passées ; Aide, Premiers pas ramène ici.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Aller à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Skip all of this</source>
        <translation>Tout passer</translation>
    </message>
</context>
<context>
    <name>hall::ui::GrantPanel</name>
    <message>
        <source>env %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>any env</source>
        <translation>tout env.</translation>
    </message>
    <message>
        <source>session %1 only</source>
        <translation>session %1 seulement</translation>
    </message>
    <message>
        <source>requests to route</source>
        <translation>demandes à router</translation>
    </message>
    <message>
        <source>actions to evaluate</source>
        <translation>actions à évaluer</translation>
    </message>
    <message>
        <source>blast up to %1</source>
        <translation>impact jusqu’à %1</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>Révoquée le %1 par %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expirée le %1</translation>
    </message>
    <message>
        <source>Standing grant</source>
        <translation>Autorisation permanente</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Show the approval</source>
        <translation>Afficher l’approbation</translation>
    </message>
    <message>
        <source>Revoke the grant?</source>
        <translation>Révoquer l’autorisation ?</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>From then on such requests are asked about again</source>
        <translation>Dès lors, de telles demandes font à nouveau l’objet d’une consultation</translation>
    </message>
    <message>
        <source>Standing grant for %1</source>
        <translation>Autorisation permanente pour %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>requests: %1, the last %2</source>
        <translation>demandes : %1, la dernière le %2</translation>
    </message>
    <message>
        <source>%1 by %2, approval %3</source>
        <translation>%1 par %2, approbation %3</translation>
    </message>
    <message>
        <source>Revoke the grant of %1 to %2?</source>
        <translation>Révoquer l’autorisation de %1 à %2 ?</translation>
    </message>
    <message>
        <source>The next such request is decided by the rules again, and a person may be asked. What was allowed before stays allowed. This is recorded.</source>
        <translation>La prochaine demande de ce genre est à nouveau décidée par les règles, et un humain peut être consulté. Ce qui a été autorisé auparavant le reste. C’est consigné.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallController</name>
    <message>
        <source>The lockdown could not be switched on.</source>
        <translation>Le verrouillage n’a pas pu être activé.</translation>
    </message>
    <message>
        <source>The lockdown could not be ended.</source>
        <translation>Le verrouillage n’a pas pu être levé.</translation>
    </message>
    <message>
        <source>The Hall could not go online.</source>
        <translation>Le Hall n’a pas pu passer en ligne.</translation>
    </message>
    <message>
        <source>The Hall could not go offline.</source>
        <translation>Le Hall n’a pas pu passer hors ligne.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallNotes</name>
    <message>
        <source>The code of a worker was changed</source>
        <translation>Le code d’un worker a été modifié</translation>
    </message>
    <message numerus="yes">
        <source>The code of %n workers was changed</source>
        <translation>
            <numerusform>Le code de %n worker a été modifié</numerusform>
            <numerusform>Le code de %n workers a été modifié</numerusform>
        </translation>
    </message>
    <message>
        <source>Denied until it is attested again: %1</source>
        <translation>Demandes refusées jusqu’à une nouvelle attestation : %1</translation>
    </message>
    <message>
        <source>A worker was banned</source>
        <translation>Un worker a été banni</translation>
    </message>
    <message numerus="yes">
        <source>%n workers were banned</source>
        <translation>
            <numerusform>%n worker a été banni</numerusform>
            <numerusform>%n workers ont été bannis</numerusform>
        </translation>
    </message>
    <message>
        <source>Many requests are denied</source>
        <translation>De nombreuses demandes sont refusées</translation>
    </message>
    <message>
        <source>In the last minute: %1. In the minute before: %2.</source>
        <translation>Dans la dernière minute : %1. Dans la minute précédente : %2.</translation>
    </message>
    <message>
        <source>The Hall Server stopped for a while</source>
        <translation>Le Hall Server s’est arrêté un moment</translation>
    </message>
    <message>
        <source>The Hall Server stopped and does not answer</source>
        <translation>Le Hall Server s’est arrêté et ne répond pas</translation>
    </message>
    <message>
        <source>The audit log took no records for a while</source>
        <translation>Le journal d’audit n’a accepté aucun enregistrement pendant un moment</translation>
    </message>
    <message>
        <source>The audit log takes no records</source>
        <translation>Le journal d’audit n’accepte aucun enregistrement</translation>
    </message>
    <message>
        <source>The Hall was in lockdown</source>
        <translation>Le Hall était verrouillé</translation>
    </message>
    <message>
        <source>The Hall is in lockdown</source>
        <translation>Le Hall est verrouillé</translation>
    </message>
    <message>
        <source>The Hall was offline</source>
        <translation>Le Hall était hors ligne</translation>
    </message>
    <message>
        <source>The Hall is offline</source>
        <translation>Le Hall est hors ligne</translation>
    </message>
    <message>
        <source>Workers whose code was changed: %1.</source>
        <translation>Workers dont le code a été modifié : %1.</translation>
    </message>
    <message>
        <source>Workers that were banned: %1.</source>
        <translation>Workers bannis : %1.</translation>
    </message>
    <message>
        <source>Many requests were denied at once.</source>
        <translation>De nombreuses demandes ont été refusées d’un coup.</translation>
    </message>
    <message>
        <source>While you were not to be disturbed</source>
        <translation>Pendant le mode Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpWindow</name>
    <message>
        <source>Help – Hall Monitor</source>
        <translation>Aide – Hall Monitor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this page.</source>
        <translation>« %1 » n’est pas sur cette page.</translation>
    </message>
    <message>
        <source>%1 is outside this help and is not opened from here; copy it from this line.</source>
        <translation>%1 est en dehors de cette aide et ne s’ouvre pas d’ici ; le copier depuis cette ligne.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramPanel</name>
    <message>
        <source>Back to the range before (Backspace in the histogram)</source>
        <translation>Retour à la plage précédente (Retour arrière dans l’histogramme)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>Autorisé %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>Refusé %1</translation>
    </message>
    <message>
        <source>Needs a human %1</source>
        <translation>Nécessite un humain %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Autre %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramView</name>
    <message>
        <source>Records over time</source>
        <translation>Enregistrements dans le temps</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>allowed %1, denied %2, needs a human %3, other records %4</source>
        <translation>autorisé %1, refusé %2, nécessite un humain %3, autres enregistrements %4</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>au moins : %1</translation>
    </message>
    <message>
        <source>No records to show.</source>
        <translation>Aucun enregistrement à afficher.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HolderPart</name>
    <message>
        <source>Claim…</source>
        <translation>Revendiquer…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motif donné : %1</translation>
    </message>
    <message>
        <source>Take over or transfer…</source>
        <translation>Reprendre ou transférer…</translation>
    </message>
    <message>
        <source>It has no workers.</source>
        <translation>Il n’a pas de workers.</translation>
    </message>
    <message>
        <source>Requests to its workers are denied with DENY_NAMESPACE_UNCLAIMED until somebody claims it. Workers: %1.</source>
        <translation>Les demandes à ses workers sont refusées avec DENY_NAMESPACE_UNCLAIMED jusqu’à ce que quelqu’un le revendique. Workers : %1.</translation>
    </message>
    <message>
        <source>Its workers are served as before, because this Hall does not require claimed namespaces; if it did, they would be denied. Workers: %1.</source>
        <translation>Ses workers sont servis comme avant, car ce Hall n’exige pas d’espaces de noms revendiqués ; s’il l’exigeait, leurs demandes seraient refusées. Workers : %1.</translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>Libérer %1 ?</translation>
    </message>
    <message>
        <source>%1 Anybody may claim it then. Its signing key %2 is destroyed: what was signed with it no longer verifies. This is recorded.</source>
        <translation>%1 N’importe qui peut ensuite le revendiquer. Sa clé de signature %2 est détruite : ce qui a été signé avec elle n’est plus vérifiable. C’est consigné.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Libérer %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::IdCompletion</name>
    <message>
        <source>Ids that the catalog knows</source>
        <translation>Ids connus du catalogue</translation>
    </message>
</context>
<context>
    <name>hall::ui::ImportPanel</name>
    <message>
        <source>Store the marked</source>
        <translation>Enregistrer les marqués</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Records to import</source>
        <translation>Enregistrements à importer</translation>
    </message>
    <message>
        <source>Opens the chosen record in the editor</source>
        <translation>Ouvre l’enregistrement choisi dans l’éditeur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records found: %1. Nothing is stored yet.</source>
        <translation>Enregistrements trouvés : %1. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Store the marked: %1</source>
        <translation>Enregistrer les marqués : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Server, clients and kits</source>
        <translation>Serveur, clients et kits</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ce qui est choisi</translation>
    </message>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Clients connectés</translation>
    </message>
    <message>
        <source>%1: a call was seen</source>
        <translation>%1 : un appel a été vu</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityBanner</name>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>Copier l’empreinte de l’enregistrement le plus récent</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Prendre acte…</translation>
    </message>
    <message>
        <source>Recompute every record; the Hall goes on meanwhile</source>
        <translation>Recalculer chaque enregistrement ; le Hall continue pendant ce temps</translation>
    </message>
    <message>
        <source>Records verified</source>
        <translation>Enregistrements vérifiés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>Annuler la vérification</translation>
    </message>
    <message>
        <source>What did you &amp;find out?</source>
        <translation>&amp;Qu’a-t-on constaté ?</translation>
    </message>
    <message>
        <source>What you found out about the log, for the record</source>
        <translation>Ce qui a été constaté sur le journal, à consigner</translation>
    </message>
    <message>
        <source>recorded with your answer</source>
        <translation>consigné avec la réponse</translation>
    </message>
    <message>
        <source>Record and stop showing it everywhere</source>
        <translation>Consigner et ne plus l’afficher partout</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Hash of the newest record, #%1: %2</source>
        <translation>Empreinte de l’enregistrement le plus récent, #%1 : %2</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Journal d’audit : %1</translation>
    </message>
    <message>
        <source>Acknowledged and recorded</source>
        <translation>Pris acte et consigné</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityCard</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>Copier l’empreinte de l’enregistrement le plus récent</translation>
    </message>
    <message>
        <source>Newest records intact, checked at start: %1</source>
        <translation>Enregistrements les plus récents intacts, contrôlés au démarrage : %1</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <translation>%1, vérifié le %2</translation>
    </message>
    <message>
        <source>Newest record: #%1</source>
        <translation>Enregistrement le plus récent : #%1</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>Aucun enregistrement pour l’instant.</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityWords</name>
    <message>
        <source>all records, by this Hall</source>
        <translation>tous les enregistrements, par ce Hall</translation>
    </message>
    <message>
        <source>all records, by hall audit verify</source>
        <translation>tous les enregistrements, par hall audit verify</translation>
    </message>
    <message>
        <source>the newest records, when the Hall started</source>
        <translation>les enregistrements les plus récents, au démarrage du Hall</translation>
    </message>
    <message>
        <source>Intact: no record yet</source>
        <translation>Intact : aucun enregistrement pour l’instant</translation>
    </message>
    <message>
        <source>Intact to #%1</source>
        <translation>Intact jusqu’à #%1</translation>
    </message>
    <message>
        <source>Altered at #%1</source>
        <translation>Modifié à #%1</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>End missing: expected up to #%1</source>
        <translation>Fin manquante : attendu jusqu’à #%1</translation>
    </message>
    <message>
        <source>End missing</source>
        <translation>Fin manquante</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>The last trustworthy record is #%1.</source>
        <translation>Le dernier enregistrement fiable est #%1.</translation>
    </message>
    <message>
        <source>No record of it can be trusted.</source>
        <translation>Aucun de ses enregistrements n’est fiable.</translation>
    </message>
    <message>
        <source>Checked %1: %2; %3, %4.</source>
        <translation>Vérifié le %1 : %2 ; %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln point de contrôle</numerusform>
            <numerusform>%Ln points de contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has verified the whole log. Its newest records were checked when the Hall started.</source>
        <translation>Personne n’a vérifié le journal entier. Ses enregistrements les plus récents ont été contrôlés au démarrage du Hall.</translation>
    </message>
    <message>
        <source>Checked again %1, it was intact.</source>
        <translation>Vérifié à nouveau le %1, il était intact.</translation>
    </message>
    <message>
        <source>Acknowledged %1 by %2: %3</source>
        <translation>Pris acte le %1 par %2 : %3</translation>
    </message>
    <message>
        <source>Checkpoints stand still: %1</source>
        <translation>Les points de contrôle n’avancent plus : %1</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>Aucun point de contrôle pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Last checkpoint: %Ln records, %1; also in the file beside the database.</source>
        <translation>
            <numerusform>Dernier point de contrôle : %Ln enregistrement, %1 ; aussi dans le fichier à côté de la base de données.</numerusform>
            <numerusform>Dernier point de contrôle : %Ln enregistrements, %1 ; aussi dans le fichier à côté de la base de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln records, %2 a second</source>
        <translation>
            <numerusform>Vérification : %1 enregistrement sur %Ln, %2 par seconde</numerusform>
            <numerusform>Vérification : %1 enregistrements sur %Ln, %2 par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the audit log is missing</source>
        <translation>La fin du journal d’audit manque</translation>
    </message>
    <message>
        <source>The audit log was changed outside the Hall</source>
        <translation>Le journal d’audit a été modifié en dehors du Hall</translation>
    </message>
    <message>
        <source>Audit log: end missing</source>
        <translation>Journal d’audit : fin manquante</translation>
    </message>
    <message>
        <source>Audit log: altered</source>
        <translation>Journal d’audit : modifié</translation>
    </message>
    <message>
        <source>Audit log: not writable</source>
        <translation>Journal d’audit : écriture impossible</translation>
    </message>
    <message>
        <source>Audit log: end missing, acknowledged</source>
        <translation>Journal d’audit : fin manquante, pris acte</translation>
    </message>
    <message>
        <source>Audit log: altered, acknowledged</source>
        <translation>Journal d’audit : modifié, pris acte</translation>
    </message>
    <message>
        <source>A person has seen what is wrong with the log and said why.</source>
        <translation>Un humain a vu ce qui ne va pas dans le journal et a indiqué pourquoi.</translation>
    </message>
    <message>
        <source>Audit log: could not check</source>
        <translation>Journal d’audit : vérification impossible</translation>
    </message>
    <message>
        <source>The last verification could not be made.</source>
        <translation>La dernière vérification n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>Audit log: empty</source>
        <translation>Journal d’audit : vide</translation>
    </message>
    <message>
        <source>Audit log: intact to #%1</source>
        <translation>Journal d’audit : intact jusqu’à #%1</translation>
    </message>
    <message>
        <source>The newest records were checked when the Hall started; those since then were chained to them by this program.</source>
        <translation>Les enregistrements les plus récents ont été contrôlés au démarrage du Hall ; les suivants leur ont été chaînés par ce programme.</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonCompare</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>à gauche seulement</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>à droite seulement</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::JumpField</name>
    <message>
        <source>Go to a record</source>
        <translation>Aller à un enregistrement</translation>
    </message>
    <message>
        <source>Go to #number, id, time, hash</source>
        <translation>Aller à #numéro, id, heure, empreinte</translation>
    </message>
    <message>
        <source>For example #4711, dec_…, 2026-11-20T08:00:00Z, 2h, or eight digits of a hash</source>
        <translation>Par exemple #4711, dec_…, 2026-11-20T08:00:00Z, 2h, ou huit chiffres d’une empreinte</translation>
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
        <translation>Appuyer sur les touches</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyPart</name>
    <message>
        <source>Copy the key id</source>
        <translation>Copier l’id de clé</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copier la clé publique</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Renouveler la clé…</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clé</translation>
    </message>
    <message>
        <source>Public key (Ed25519, base64)</source>
        <translation>Clé publique (Ed25519, base64)</translation>
    </message>
    <message>
        <source>Rotate the key of %1?</source>
        <translation>Renouveler la clé de %1 ?</translation>
    </message>
    <message>
        <source>A new key takes the place of %1. Manifests that were signed with it no longer verify: their packages have to be signed again. Its private half is destroyed. This is recorded.</source>
        <translation>Une nouvelle clé prend la place de %1. Les manifestes signés avec elle ne sont plus vérifiables : leurs paquets doivent être signés à nouveau. Sa moitié privée est détruite. C’est consigné.</translation>
    </message>
    <message>
        <source>Made %1. The Hall signs manifests of attested packages with its private half, which never leaves the Hall.</source>
        <translation>Créée le %1. Le Hall signe les manifestes des paquets attestés avec sa moitié privée, qui ne quitte jamais le Hall.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Kit</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitFilesCard</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Put the &amp;token itself in</source>
        <translation>Insérer le &amp;jeton lui-même</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>Enregistrer ce fichier</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Enregistrer tous les fichiers</translation>
    </message>
    <message>
        <source>Save hall-approval.difypkg</source>
        <translation>Enregistrer hall-approval.difypkg</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>File of the kit</source>
        <translation>Fichier du kit</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Dossier d’enregistrement</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>Enre&amp;gistrer dans</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Whoever sees this text can ask the Hall and read decisions. Paste it only where secrets are kept; files are saved for you alone.</source>
        <translation>Qui voit ce texte peut interroger le Hall et lire les décisions. Ne le coller que là où les secrets sont gardés ; les fichiers sont enregistrés pour cet utilisateur seul.</translation>
    </message>
    <message>
        <source>{{HALL_TOKEN}} stands for a token with the role route: put it in there where the platform keeps secrets.</source>
        <translation>{{HALL_TOKEN}} représente un jeton avec le rôle route : le saisir là où la plateforme garde les secrets.</translation>
    </message>
    <message>
        <source>Address and token are not in this file: the steps above say where they go.</source>
        <translation>L’adresse et le jeton ne sont pas dans ce fichier : les étapes ci-dessus disent où les mettre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder: write the whole path of one that is there, or browse.</source>
        <translation>« %1 » n’est pas un dossier : écrire le chemin complet d’un dossier existant, ou parcourir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln fichier existe déjà</numerusform>
            <numerusform>%Ln fichiers existent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes away what is in them: %1</source>
        <translation>Les remplacer supprime leur contenu : %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln files in %1</source>
        <translation>
            <numerusform>%Ln fichier enregistré dans %1</numerusform>
            <numerusform>%Ln fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitPanel</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>A call of this kind was answered first at %1 (User-Agent %2; other programs may call themselves so too).</source>
        <translation>Un appel de ce type a reçu une réponse pour la première fois le %1 (User-Agent %2 ; d’autres programmes peuvent se nommer ainsi).</translation>
    </message>
    <message>
        <source>No call of this kind has been answered yet (User-Agent %1). What this page sends does not count.</source>
        <translation>Aucun appel de ce type n’a encore reçu de réponse (User-Agent %1). Ce que cette page envoie ne compte pas.</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitSender</name>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>Le Hall Server n’est pas à l’écoute.</translation>
    </message>
    <message>
        <source>The session token is not known here.</source>
        <translation>Le jeton de session n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The line at the top of the window says why, and what can be done.</source>
        <translation>La ligne en haut de la fenêtre dit pourquoi, et que faire.</translation>
    </message>
    <message>
        <source>Rotate it: then this window knows the new one.</source>
        <translation>Le renouveler : cette fenêtre connaît alors le nouveau.</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Le Hall a répondu HTTP %1. %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
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
        <translation>Un script shell qui n’exécute une commande que si le Hall l’autorise, et la demande seule.</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Script shell</translation>
    </message>
    <message>
        <source>export HALL_URL and HALL_TOKEN.</source>
        <translation>export HALL_URL et HALL_TOKEN.</translation>
    </message>
    <message>
        <source>hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS</source>
        <translation>hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS</translation>
    </message>
    <message>
        <source>Dify approval tool</source>
        <translation>Outil d’approbation pour Dify</translation>
    </message>
    <message>
        <source>A plugin with one tool: may this action run? What is risky waits for a person.</source>
        <translation>Un plugin avec un seul outil : cette action peut-elle s’exécuter ? Ce qui est risqué attend un humain.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Code of the tool</source>
        <translation>Code de l’outil</translation>
    </message>
    <message>
        <source>Check of the settings</source>
        <translation>Vérification des paramètres</translation>
    </message>
    <message>
        <source>hall-approval.difypkg is in /usr/share/doc/hall-monitor/examples/integrations/dify; a build of your own has it in build/integrations.</source>
        <translation>hall-approval.difypkg est dans /usr/share/doc/hall-monitor/examples/integrations/dify ; une compilation personnelle l’a dans build/integrations.</translation>
    </message>
    <message>
        <source>Plugins &gt; Install plugin &gt; From local package file. An unsigned plugin needs FORCE_VERIFYING_SIGNATURE=false in Dify&apos;s settings.</source>
        <translation>Plugins &gt; Install plugin &gt; From local package file. Un plugin non signé nécessite FORCE_VERIFYING_SIGNATURE=false dans les paramètres de Dify.</translation>
    </message>
    <message>
        <source>Enter HALL_URL, HALL_TOKEN and the risk threshold.</source>
        <translation>Saisir HALL_URL, HALL_TOKEN et le seuil de risque.</translation>
    </message>
    <message>
        <source>Put the tool before an action, and go on only when denied is false.</source>
        <translation>Placer l’outil avant une action, et ne continuer que si denied vaut false.</translation>
    </message>
    <message>
        <source>Dify code node</source>
        <translation>Nœud de code pour Dify</translation>
    </message>
    <message>
        <source>Python for a code node: it asks the Hall and says whether the action may run.</source>
        <translation>Python pour un nœud de code : il interroge le Hall et dit si l’action peut s’exécuter.</translation>
    </message>
    <message>
        <source>Code node</source>
        <translation>Nœud de code</translation>
    </message>
    <message>
        <source>Add a code node (Python) and paste main.py.</source>
        <translation>Ajouter un nœud de code (Python) et coller main.py.</translation>
    </message>
    <message>
        <source>Input variables: hall_url and hall_token from environment variables; capability_id, worker_id, environment, data_label, tenant_id.</source>
        <translation>Variables d’entrée : hall_url et hall_token depuis les variables d’environnement ; capability_id, worker_id, environment, data_label, tenant_id.</translation>
    </message>
    <message>
        <source>Output variables, all String: outcome, reason, decision_id, selected_worker_species_id, artifact_hash.</source>
        <translation>Variables de sortie, toutes String : outcome, reason, decision_id, selected_worker_species_id, artifact_hash.</translation>
    </message>
    <message>
        <source>Add IF/ELSE: go on when outcome is ALLOW.</source>
        <translation>Ajouter IF/ELSE : continuer si outcome vaut ALLOW.</translation>
    </message>
    <message>
        <source>Dify HTTP node</source>
        <translation>Nœud HTTP pour Dify</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall by an HTTP request node and branches on the answer.</source>
        <translation>Un workflow à importer : il interroge le Hall par un nœud de requête HTTP et bifurque selon la réponse.</translation>
    </message>
    <message>
        <source>Workflow (DSL)</source>
        <translation>Workflow (DSL)</translation>
    </message>
    <message>
        <source>Studio &gt; Import DSL file, and choose hall-gate.yml.</source>
        <translation>Studio &gt; Import DSL file, et choisir hall-gate.yml.</translation>
    </message>
    <message>
        <source>Open Environment variables and set HALL_URL and HALL_TOKEN.</source>
        <translation>Ouvrir Environment variables et définir HALL_URL et HALL_TOKEN.</translation>
    </message>
    <message>
        <source>Put your action on the way to the end node &quot;Allowed&quot;.</source>
        <translation>Placer sa propre action sur le chemin vers le nœud de fin « Allowed ».</translation>
    </message>
    <message>
        <source>Flowise</source>
        <translation>Flowise</translation>
    </message>
    <message>
        <source>A custom tool to import: an agent calls it before it acts.</source>
        <translation>Un outil personnalisé à importer : un agent l’appelle avant d’agir.</translation>
    </message>
    <message>
        <source>Custom tool to import</source>
        <translation>Outil personnalisé à importer</translation>
    </message>
    <message>
        <source>Its function, to read</source>
        <translation>Sa fonction, à lire</translation>
    </message>
    <message>
        <source>Tools &gt; Create &gt; Load, and choose tool.json.</source>
        <translation>Tools &gt; Create &gt; Load, et choisir tool.json.</translation>
    </message>
    <message>
        <source>Variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Variables : HALL_URL et HALL_TOKEN.</translation>
    </message>
    <message>
        <source>Give the tool to the agent, and tell it to call hall_gate before every action.</source>
        <translation>Donner l’outil à l’agent, et lui dire d’appeler hall_gate avant chaque action.</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>Tools, for Python and JavaScript, that ask the Hall before each call.</source>
        <translation>Des outils, pour Python et JavaScript, qui interrogent le Hall avant chaque appel.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python, the part that asks</source>
        <translation>Python, la partie qui demande</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>JavaScript, the part that asks</source>
        <translation>JavaScript, la partie qui demande</translation>
    </message>
    <message>
        <source>Copy the two files of your language beside your own.</source>
        <translation>Copier les deux fichiers du langage voulu à côté des siens.</translation>
    </message>
    <message>
        <source>Set HALL_URL and HALL_TOKEN in the environment.</source>
        <translation>Définir HALL_URL et HALL_TOKEN dans l’environnement.</translation>
    </message>
    <message>
        <source>Python: put @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) on the function. JavaScript: hallTool(tool, { capabilityId, workerId }).</source>
        <translation>Python : mettre @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) sur la fonction. JavaScript : hallTool(tool, { capabilityId, workerId }).</translation>
    </message>
    <message>
        <source>Langflow</source>
        <translation>Langflow</translation>
    </message>
    <message>
        <source>A custom component that passes a message on only when the Hall allows.</source>
        <translation>Un composant personnalisé qui ne transmet un message que si le Hall l’autorise.</translation>
    </message>
    <message>
        <source>Custom component</source>
        <translation>Composant personnalisé</translation>
    </message>
    <message>
        <source>New custom component, and paste hall_gate.py.</source>
        <translation>New custom component, et coller hall_gate.py.</translation>
    </message>
    <message>
        <source>Settings &gt; Global variables: HALL_URL and HALL_TOKEN (credential), and choose them in the component.</source>
        <translation>Settings &gt; Global variables : HALL_URL et HALL_TOKEN (credential), et les choisir dans le composant.</translation>
    </message>
    <message>
        <source>Connect it between a message and what acts on it.</source>
        <translation>Le brancher entre un message et ce qui agit dessus.</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>The configuration with which an MCP client finds the Hall&apos;s tools.</source>
        <translation>La configuration avec laquelle un client MCP trouve les outils du Hall.</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Configuration du client</translation>
    </message>
    <message>
        <source>Put the entry into your client&apos;s configuration, with this Hall&apos;s address and a token.</source>
        <translation>Mettre l’entrée dans la configuration du client, avec l’adresse de ce Hall et un jeton.</translation>
    </message>
    <message>
        <source>Tell the agent: call hall.route before every action, and go on only when denied is false.</source>
        <translation>Dire à l’agent : appeler hall.route avant chaque action, et ne continuer que si denied vaut false.</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall and stops with the reason unless the Hall allows.</source>
        <translation>Un workflow à importer : il interroge le Hall et s’arrête avec le motif si le Hall n’autorise pas.</translation>
    </message>
    <message>
        <source>Workflow to import</source>
        <translation>Workflow à importer</translation>
    </message>
    <message>
        <source>Workflows &gt; Import from file, and choose workflow.json.</source>
        <translation>Workflows &gt; Import from file, et choisir workflow.json.</translation>
    </message>
    <message>
        <source>Create a credential Header Auth named HALL_TOKEN: name Authorization, value Bearer and the token. Choose it in the node Ask the Hall.</source>
        <translation>Créer un identifiant Header Auth nommé HALL_TOKEN : nom Authorization, valeur Bearer et le jeton. Le choisir dans le nœud Ask the Hall.</translation>
    </message>
    <message>
        <source>Set HALL_URL in the node Settings.</source>
        <translation>Définir HALL_URL dans le nœud Settings.</translation>
    </message>
    <message>
        <source>Put your action in place of &quot;Your action goes here&quot;.</source>
        <translation>Mettre sa propre action à la place de « Your action goes here ».</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>A code step and a reusable action that end the workflow unless the Hall allows.</source>
        <translation>Une étape de code et une action réutilisable qui mettent fin au workflow si le Hall n’autorise pas.</translation>
    </message>
    <message>
        <source>Node.js code step</source>
        <translation>Étape de code Node.js</translation>
    </message>
    <message>
        <source>Reusable action</source>
        <translation>Action réutilisable</translation>
    </message>
    <message>
        <source>Settings &gt; Environment variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Settings &gt; Environment variables : HALL_URL et HALL_TOKEN.</translation>
    </message>
    <message>
        <source>Add a Node.js code step before the step that acts, paste step.mjs, and put your own ids into its question.</source>
        <translation>Ajouter une étape de code Node.js avant l’étape qui agit, coller step.mjs, et mettre ses propres ids dans sa question.</translation>
    </message>
    <message>
        <source>Or publish component.mjs with `pd publish component.mjs` and add the action Ask the Hall.</source>
        <translation>Ou publier component.mjs avec `pd publish component.mjs` et ajouter l’action Ask the Hall.</translation>
    </message>
    <message>
        <source>The Hall&apos;s own Python package: decisions, a decorator, and middleware for FastAPI.</source>
        <translation>Le paquet Python du Hall : décisions, un décorateur et un middleware pour FastAPI.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Le paquet</translation>
    </message>
    <message>
        <source>Point PYTHONPATH at this folder, or pip install it into an environment of its own.</source>
        <translation>Faire pointer PYTHONPATH vers ce dossier, ou l’installer avec pip install dans un environnement à part.</translation>
    </message>
    <message>
        <source>export PYHALL_REGISTRY (this Hall&apos;s address) and PYHALL_API_KEY (a token).</source>
        <translation>export PYHALL_REGISTRY (l’adresse de ce Hall) et PYHALL_API_KEY (un jeton).</translation>
    </message>
    <message>
        <source>@Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) on the function that acts.</source>
        <translation>@Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) sur la fonction qui agit.</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>One file without packages: askHall() comes back only when the Hall allows.</source>
        <translation>Un seul fichier sans paquets : askHall() ne revient que si le Hall l’autorise.</translation>
    </message>
    <message>
        <source>Copy hall_gate.ts into your project.</source>
        <translation>Copier hall_gate.ts dans son projet.</translation>
    </message>
    <message>
        <source>await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) before the action.</source>
        <translation>await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) avant l’action.</translation>
    </message>
    <message>
        <source>On a server only: a browser must not hold the token.</source>
        <translation>Sur un serveur seulement : un navigateur ne doit pas détenir le jeton.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LastDecisions</name>
    <message numerus="yes">
        <source>More than %Ln decisions today.</source>
        <translation>
            <numerusform>Plus de %Ln décision aujourd’hui.</numerusform>
            <numerusform>Plus de %Ln décisions aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions today: %1.</source>
        <translation>Décisions aujourd’hui : %1.</translation>
    </message>
    <message>
        <source>Last decisions about this worker</source>
        <translation>Dernières décisions sur ce worker</translation>
    </message>
    <message>
        <source>The worker is not enrolled yet.</source>
        <translation>Le worker n’est pas encore inscrit.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No decision about this worker yet.</source>
        <translation>Aucune décision sur ce worker pour l’instant.</translation>
    </message>
    <message>
        <source>Last seen %1. %2 Enter opens a decision.</source>
        <translation>Vu pour la dernière fois le %1. %2 Entrée ouvre une décision.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearnedRules</name>
    <message>
        <source>A scored action: its risk decides, and no rule.</source>
        <translation>Une action avec score : c’est son risque qui décide, et non une règle.</translation>
    </message>
    <message>
        <source>Its blast score decides, and no rule.</source>
        <translation>C’est son score d’impact qui décide, et non une règle.</translation>
    </message>
    <message>
        <source>It names no worker, so a rule would allow any.</source>
        <translation>Elle ne nomme aucun worker, une règle les autoriserait donc tous.</translation>
    </message>
    <message>
        <source>Its rule is not there any more.</source>
        <translation>Sa règle n’existe plus.</translation>
    </message>
    <message>
        <source>Its rule asks a person and the policy: change the rule itself.</source>
        <translation>Sa règle consulte un humain et la politique : modifier la règle elle-même.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearningCard</name>
    <message>
        <source>Learning mode, for the first week</source>
        <translation>Mode apprentissage, pour la première semaine</translation>
    </message>
    <message>
        <source>Learn for one week</source>
        <translation>Apprendre pendant une semaine</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>Transformer les marques en règles…</translation>
    </message>
    <message>
        <source>While the Hall learns, nobody is asked. What a person would have to decide is denied all the same, and marked &quot;would have asked&quot; in the feed. Later the marks become rules, where you want them to. Learning never lets through what was not allowed.</source>
        <translation>Pendant que le Hall apprend, personne n’est consulté. Ce qu’un humain devrait décider est tout de même refusé, et marqué « aurait demandé » dans le fil. Plus tard, les marques deviennent des règles, là où cela est voulu. L’apprentissage ne laisse jamais passer ce qui n’était pas autorisé.</translation>
    </message>
    <message>
        <source>The Hall learns until %1.</source>
        <translation>Le Hall apprend jusqu’au %1.</translation>
    </message>
    <message>
        <source>The Hall does not learn: people are asked.</source>
        <translation>Le Hall n’apprend pas : des humains sont consultés.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainMenu</name>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Filter the feed</source>
        <translation>&amp;Filtrer le fil</translation>
    </message>
    <message>
        <source>Filter &amp;on or off</source>
        <translation>Activer &amp;ou désactiver le filtre</translation>
    </message>
    <message>
        <source>&amp;Pause or resume the view</source>
        <translation>Mettre en pa&amp;use ou reprendre la vue</translation>
    </message>
    <message>
        <source>Follow the &amp;newest</source>
        <translation>Suivre les plus &amp;récentes</translation>
    </message>
    <message>
        <source>Ne&amp;xt pending approval</source>
        <translation>Appro&amp;bation en attente suivante</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Confortable</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>Com&amp;pacte</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>&amp;Icône de notification</translation>
    </message>
    <message>
        <source>&amp;Coloured</source>
        <translation>&amp;Colorée</translation>
    </message>
    <message>
        <source>Light, for a &amp;dark panel</source>
        <translation>Claire, pour un panneau so&amp;mbre</translation>
    </message>
    <message>
        <source>Dark, for a &amp;light panel</source>
        <translation>Sombre, pour un panneau c&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy session &amp;token</source>
        <translation>Copier le &amp;jeton de session</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide de cette page</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>HTTP c&amp;ontract</source>
        <translation>Contrat &amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;Pipeline and deny codes</source>
        <translation>&amp;Pipeline et codes de refus</translation>
    </message>
    <message>
        <source>A&amp;udit log</source>
        <translation>&amp;Journal d’audit</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>&amp;Ligne de commande</translation>
    </message>
    <message>
        <source>Contri&amp;buting</source>
        <translation>&amp;Contribuer</translation>
    </message>
    <message>
        <source>&amp;About Hall Monitor</source>
        <translation>À p&amp;ropos de Hall Monitor</translation>
    </message>
    <message>
        <source>Go &amp;offline…</source>
        <translation>Passer &amp;hors ligne…</translation>
    </message>
    <message>
        <source>Go &amp;online…</source>
        <translation>Passer &amp;en ligne…</translation>
    </message>
    <message>
        <source>End &amp;lockdown…</source>
        <translation>Lever le &amp;verrouillage…</translation>
    </message>
    <message>
        <source>&amp;Lockdown…</source>
        <translation>&amp;Verrouillage…</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>&amp;Mode présentation</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Pre&amp;miers pas</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Cop&amp;y the address of this place</source>
        <translation>Copier l’adresse de cet &amp;endroit</translation>
    </message>
    <message>
        <source>Open Appro&amp;vals</source>
        <translation>Ouvrir les approba&amp;tions</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis cla&amp;vier</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Fil en direct</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Session token copied</source>
        <translation>Jeton de session copié</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The Hall learns</source>
        <translation>Le Hall apprend</translation>
    </message>
    <message>
        <source>The demo has not started.</source>
        <translation>La démo n’a pas démarré.</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>Transformer les marques en règles…</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Learning mode is as it was.</source>
        <translation>Le mode apprentissage est inchangé.</translation>
    </message>
    <message>
        <source>Until %1 nobody is asked. What a person would have to decide is denied, and marked &quot;would have asked&quot;.</source>
        <translation>Jusqu’au %1, personne n’est consulté. Ce qu’un humain devrait décider est refusé, et marqué « aurait demandé ».</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Address of this place copied</source>
        <translation>Adresse de cet endroit copiée</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Approvals: history</source>
        <translation>Approbations : historique</translation>
    </message>
    <message>
        <source>Approvals: missed</source>
        <translation>Approbations : manquées</translation>
    </message>
    <message>
        <source>Approvals: standing grants</source>
        <translation>Approbations : autorisations permanentes</translation>
    </message>
    <message>
        <source>Approvals: risk</source>
        <translation>Approbations : risque</translation>
    </message>
    <message>
        <source>This is not possible any more.</source>
        <translation>Ce n’est plus possible.</translation>
    </message>
    <message>
        <source>there is no integration %1.</source>
        <translation>il n’y a pas d’intégration %1.</translation>
    </message>
    <message>
        <source>nothing comes after its name.</source>
        <translation>rien ne suit son nom.</translation>
    </message>
    <message>
        <source>there is no help page %1.</source>
        <translation>il n’y a pas de page d’aide %1.</translation>
    </message>
    <message>
        <source>%1 is neither the id of an approval nor one of history, missed, grants and risk.</source>
        <translation>%1 n’est ni l’id d’une approbation, ni history, missed, grants ou risk.</translation>
    </message>
    <message>
        <source>no worker %1 is enrolled.</source>
        <translation>aucun worker %1 n’est enregistré.</translation>
    </message>
    <message>
        <source>it names no decision.</source>
        <translation>elle ne nomme aucune décision.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MarksWindow</name>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>Add these rules</source>
        <translation>Ajouter ces règles</translation>
    </message>
    <message>
        <source>Turn marks into rules</source>
        <translation>Transformer les marques en règles</translation>
    </message>
    <message>
        <source>What would have been asked</source>
        <translation>Ce qui aurait été demandé</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark it to allow it by a rule</source>
        <translation>Marquer pour autoriser par une règle</translation>
    </message>
    <message>
        <source>No decision is marked &quot;would have asked&quot;.</source>
        <translation>Aucune décision n’est marquée « aurait demandé ».</translation>
    </message>
    <message>
        <source>What is marked here is allowed by a rule from now on; for the rest a person is still asked once the Hall no longer learns. A rule holds for exactly this worker, capability, place and tenant.%1</source>
        <translation>Ce qui est marqué ici est désormais autorisé par une règle ; pour le reste, un humain est de nouveau consulté dès que le Hall n’apprend plus. Une règle vaut exactement pour ce worker, cette capacité, cet endroit et ce locataire.%1</translation>
    </message>
    <message>
        <source>The rules stand here before they are saved.</source>
        <translation>Les règles figurent ici avant d’être enregistrées.</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>Les règles sont en vigueur</translation>
    </message>
    <message numerus="yes">
        <source> Only the newest %Ln decisions are counted.</source>
        <translation>
            <numerusform> Seule la décision la plus récente est comptée (%Ln).</numerusform>
            <numerusform> Seules les %Ln décisions les plus récentes sont comptées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::MaskedValues</name>
    <message>
        <source>Hidden values</source>
        <translation>Valeurs masquées</translation>
    </message>
    <message>
        <source>Secrets are hidden. Showing one takes the reviewer&apos;s passphrase and is recorded.</source>
        <translation>Les secrets sont masqués. En afficher un nécessite la phrase secrète du réviseur et est consigné.</translation>
    </message>
    <message>
        <source>Passphrase, to show a hidden value</source>
        <translation>Phrase secrète, pour afficher une valeur masquée</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was not shown. %1</source>
        <translation>La valeur n’a pas été affichée. %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Phrase secrète de %1 :</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Se connecter d’abord.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixModel</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Nécessite un humain</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Env.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixView</name>
    <message>
        <source>What this worker may do</source>
        <translation>Ce que ce worker peut faire</translation>
    </message>
    <message>
        <source>Data labels</source>
        <translation>Étiquettes de données</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Consultation du moteur…</translation>
    </message>
    <message>
        <source>As the draft would make it. </source>
        <translation>Tel que le brouillon le ferait. </translation>
    </message>
    <message>
        <source>The engine&apos;s answers for a low-risk tenant, QoS P2 and unchanged code.</source>
        <translation>Les réponses du moteur pour un locataire à faible risque, QoS P2 et un code inchangé.</translation>
    </message>
    <message>
        <source>Choose a cell to read why.</source>
        <translation>Choisir une cellule pour lire pourquoi.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MergePanel</name>
    <message>
        <source>Take into my draft</source>
        <translation>Reprendre dans mon brouillon</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Retour au brouillon</translation>
    </message>
    <message>
        <source>Differences between the draft and what is stored</source>
        <translation>Différences entre le brouillon et la version enregistrée</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>Membres qui diffèrent</translation>
    </message>
    <message>
        <source>Changed meanwhile: your draft began at revision %1, stored is revision %2</source>
        <translation>Modifié entre-temps : ce brouillon est parti de la révision %1, la version enregistrée est la révision %2</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Merged by themselves</source>
        <translation>Fusionnés d’eux-mêmes</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>le leur</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>le mien</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still to choose: %1</source>
        <translation>Encore à choisir : %1</translation>
    </message>
    <message>
        <source>Nothing is lost: you look at the result once more before it is saved.</source>
        <translation>Rien n’est perdu : le résultat est montré encore une fois avant l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameCheck</name>
    <message>
        <source>x. and a name for a person or community, org. and a name for an organization.</source>
        <translation>x. et un nom pour une personne ou une communauté, org. et un nom pour une organisation.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameStrip</name>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>Enregistrer « %1 » sous</translation>
    </message>
    <message>
        <source>Rename “%1” to</source>
        <translation>Renommer « %1 » en</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>La recherche « %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another search is named so already.</source>
        <translation>Une autre recherche porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceDetail</name>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Blocked requests</source>
        <translation>Demandes bloquées</translation>
    </message>
    <message>
        <source>Workers of the namespace</source>
        <translation>Workers de l’espace de noms</translation>
    </message>
    <message>
        <source>No worker is enrolled under it.</source>
        <translation>Aucun worker n’y est inscrit.</translation>
    </message>
    <message>
        <source>Enrolled: %1. Enter opens a worker.</source>
        <translation>Inscrits : %1. Entrée ouvre un worker.</translation>
    </message>
    <message>
        <source>Workers with an opaque id that say they belong to it, which nothing proves: %1.</source>
        <translation>Workers à id opaque qui disent lui appartenir, ce que rien ne prouve : %1.</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>Sans espace de noms</translation>
    </message>
    <message>
        <source>Their ids have no namespace: the Hall assigned them (wrk_…), or they begin with neither x. nor org. What such a worker says of its namespace cannot be trusted.</source>
        <translation>Leurs ids n’ont pas d’espace de noms : le Hall les a attribués (wrk_…), ou ils ne commencent ni par x. ni par org. Ce qu’un tel worker dit de son espace de noms n’est pas fiable.</translation>
    </message>
    <message>
        <source>Its id begins with neither x. nor org. and a name, so it belongs to no namespace.</source>
        <translation>Son id ne commence ni par x. ni par org. suivi d’un nom, il n’appartient donc à aucun espace de noms.</translation>
    </message>
    <message>
        <source>An opaque id has no namespace that could be trusted.</source>
        <translation>Un id opaque n’a pas d’espace de noms fiable.</translation>
    </message>
    <message>
        <source>It says that it belongs to %1; nothing proves it.</source>
        <translation>Il dit appartenir à %1 ; rien ne le prouve.</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to it is denied.</source>
        <translation>Ce Hall exige des espaces de noms revendiqués, toute demande à ce worker est donc refusée.</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to them is denied.</source>
        <translation>Ce Hall exige des espaces de noms revendiqués, toute demande à ces workers est donc refusée.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceTree</name>
    <message>
        <source>org. · organizations</source>
        <translation>org. · organisations</translation>
    </message>
    <message>
        <source>x. · people and communities</source>
        <translation>x. · personnes et communautés</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>Sans espace de noms</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>worker, says %1</source>
        <translation>worker, indique %1</translation>
    </message>
    <message>
        <source>Namespaces and their workers</source>
        <translation>Espaces de noms et leurs workers</translation>
    </message>
    <message>
        <source>Columns of the namespaces</source>
        <translation>Colonnes des espaces de noms</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceWords</name>
    <message>
        <source>Namespace or worker</source>
        <translation>Espace de noms ou worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Claimed since</source>
        <translation>Revendiqué depuis</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Détenu ici</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Détenu par %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>You hold it as %1, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>Détenu ici en tant que %1, depuis le %2. Une revendication n’a pas de date de fin : elle dure jusqu’à la libération ou au transfert.</translation>
    </message>
    <message>
        <source>%1 holds it, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>%1 le détient, depuis le %2. Une revendication n’a pas de date de fin : elle dure jusqu’à la libération ou au transfert.</translation>
    </message>
    <message>
        <source>Nobody holds it, so every request to its workers is denied.</source>
        <translation>Personne ne le détient, toute demande à ses workers est donc refusée.</translation>
    </message>
    <message>
        <source>Nobody holds it: whoever may register workers can change its workers, and nobody can sign for them.</source>
        <translation>Personne ne le détient : qui peut inscrire des workers peut modifier les siens, et personne ne peut signer pour eux.</translation>
    </message>
    <message>
        <source>%1 Nobody can claim it, so every request to its workers is denied.</source>
        <translation>%1 Personne ne peut le revendiquer, toute demande à ses workers est donc refusée.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespacesPage</name>
    <message>
        <source>Claim a namespace…</source>
        <translation>Revendiquer un espace de noms…</translation>
    </message>
    <message>
        <source>The chosen namespace</source>
        <translation>L’espace de noms choisi</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces: a request to a worker is denied with DENY_NAMESPACE_UNCLAIMED unless somebody holds the namespace of its id.</source>
        <translation>Ce Hall exige des espaces de noms revendiqués : une demande à un worker est refusée avec DENY_NAMESPACE_UNCLAIMED sauf si quelqu’un détient l’espace de noms de son id.</translation>
    </message>
    <message>
        <source>This Hall does not require claimed namespaces at present: workers are served whoever holds theirs. The configuration&apos;s require_claimed_namespace changes that.</source>
        <translation>Ce Hall n’exige pas actuellement d’espaces de noms revendiqués : les workers sont servis quel que soit le détenteur du leur. Le membre require_claimed_namespace de la configuration change cela.</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 est désormais détenu ici</translation>
    </message>
    <message>
        <source>%1 is released</source>
        <translation>%1 est libéré</translation>
    </message>
    <message>
        <source>%1 has a new holder</source>
        <translation>%1 a un nouveau détenteur</translation>
    </message>
    <message>
        <source>%1 has a new signing key</source>
        <translation>%1 a une nouvelle clé de signature</translation>
    </message>
    <message>
        <source>%1 was not claimed</source>
        <translation>%1 n’a pas été revendiqué</translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation>%1 n’a pas été libéré</translation>
    </message>
    <message>
        <source>%1 was not transferred</source>
        <translation>%1 n’a pas été transféré</translation>
    </message>
    <message>
        <source>The key of %1 was not rotated</source>
        <translation>La clé de %1 n’a pas été renouvelée</translation>
    </message>
</context>
<context>
    <name>hall::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Retour à l’endroit précédent</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer à nouveau</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1, en attente : %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoApprovals</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1 opens this page from any window of Hall Monitor</source>
        <translation>%1 ouvre cette page depuis n’importe quelle fenêtre de Hall Monitor</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoNamespaces</name>
    <message>
        <source>Loading the namespaces…</source>
        <translation>Chargement des espaces de noms…</translation>
    </message>
    <message>
        <source>No namespace yet</source>
        <translation>Aucun espace de noms pour l’instant</translation>
    </message>
    <message>
        <source>No worker uses one and nobody has claimed one. Claim one at the right before you enroll workers under it.</source>
        <translation>Aucun worker n’en utilise et personne n’en a revendiqué. En revendiquer un à droite avant d’y inscrire des workers.</translation>
    </message>
    <message>
        <source>%1 opens the help of this page</source>
        <translation>%1 ouvre l’aide de cette page</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoRecords</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The log is being read. This window goes on working meanwhile.</source>
        <translation>Le journal est en cours de lecture. Cette fenêtre continue de fonctionner pendant ce temps.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Rien n’est encore consigné</translation>
    </message>
    <message>
        <source>Every decision and every change of this Hall becomes a record here.</source>
        <translation>Chaque décision et chaque modification de ce Hall devient ici un enregistrement.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Aucun enregistrement trouvé</translation>
    </message>
    <message>
        <source>Nothing in the log fits all terms of this search.</source>
        <translation>Rien dans le journal ne correspond à tous les termes de cette recherche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Recherche annulée</translation>
    </message>
    <message>
        <source>It was not looked through to the end.</source>
        <translation>Le journal n’a pas été parcouru jusqu’au bout.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>%1 mène à la recherche</translation>
    </message>
    <message>
        <source>%1 searches anew</source>
        <translation>%1 relance la recherche</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoWorkers</name>
    <message>
        <source>New worker</source>
        <translation>Nouveau worker</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Loading the workers…</source>
        <translation>Chargement des workers…</translation>
    </message>
    <message>
        <source>No worker is enrolled</source>
        <translation>Aucun worker n’est inscrit</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a record, or drop a record file here.</source>
        <translation>Rien n’est autorisé à un agent avant l’inscription de son worker. Écrire un enregistrement, ou déposer ici un fichier d’enregistrement.</translation>
    </message>
    <message>
        <source>No worker matches</source>
        <translation>Aucun worker trouvé</translation>
    </message>
    <message>
        <source>Enrolled: %1, all of them hidden by the search.</source>
        <translation>Inscrits : %1, tous masqués par la recherche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>%1 begins a new worker</source>
        <translation>%1 commence un nouveau worker</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>%1 mène à la recherche</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoteKind</name>
    <message>
        <source>Approval opened</source>
        <translation>Approbation ouverte</translation>
    </message>
    <message>
        <source>Approval expires soon</source>
        <translation>Approbation expirant bientôt</translation>
    </message>
    <message>
        <source>Worker tampered with</source>
        <translation>Worker altéré</translation>
    </message>
    <message>
        <source>Worker banned</source>
        <translation>Worker banni</translation>
    </message>
    <message>
        <source>Many denials at once</source>
        <translation>Nombreux refus d’un coup</translation>
    </message>
    <message>
        <source>Hall offline</source>
        <translation>Hall hors ligne</translation>
    </message>
    <message>
        <source>Audit log changed or full</source>
        <translation>Journal d’audit modifié ou plein</translation>
    </message>
</context>
<context>
    <name>hall::ui::OpenFailureWindow</name>
    <message>
        <source>Another Hall uses this database</source>
        <translation>Un autre Hall utilise cette base de données</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>La base de données provient d’une version plus récente</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>La base de données ne peut pas être écrite</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>La configuration n’est pas utilisable</translation>
    </message>
    <message>
        <source>The Hall cannot be opened</source>
        <translation>Le Hall ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>Copier ce qui a échoué</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomeLine</name>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Aucune décision</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomePanel</name>
    <message>
        <source>Nobody decided until %1. It stays denied, and nothing ran.</source>
        <translation>Personne n’a décidé jusqu’au %1. La demande reste refusée, et rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Answered at %1 by %2, without another decision.</source>
        <translation>Réponse le %1 par %2, sans autre décision.</translation>
    </message>
    <message>
        <source>By %1, channel: %2, at %3.</source>
        <translation>Par %1, canal : %2, le %3.</translation>
    </message>
    <message numerus="yes">
        <source>It releases %Ln requests.</source>
        <translation>
            <numerusform>Laisse passer %Ln demande.</numerusform>
            <numerusform>Laisse passer %Ln demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Recorded #%1.</source>
        <translation>Consigné #%1.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher l’enregistrement</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Nothing is decided: it stays pending, with its deadline. Only this can be undone; a denial is answered at once.</source>
        <translation>Rien n’est décidé : la demande reste en attente, avec son échéance. C’est la seule action annulable ; un refus est une réponse immédiate.</translation>
    </message>
</context>
<context>
    <name>hall::ui::OverviewPage</name>
    <message>
        <source>Decisions today</source>
        <translation>Décisions aujourd’hui</translation>
    </message>
    <message>
        <source>Denied today</source>
        <translation>Refusées aujourd’hui</translation>
    </message>
    <message>
        <source>Needed a human today</source>
        <translation>Nécessitaient un humain aujourd’hui</translation>
    </message>
    <message>
        <source>Most denied capabilities</source>
        <translation>Capacités les plus refusées</translation>
    </message>
    <message>
        <source>Nothing was denied since this window opened.</source>
        <translation>Rien n’a été refusé depuis l’ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Slowest capabilities</source>
        <translation>Capacités les plus lentes</translation>
    </message>
    <message>
        <source>No decision yet since this window opened.</source>
        <translation>Aucune décision depuis l’ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Workers enrolled: %1 · Decisions in all: %2</source>
        <translation>Workers inscrits : %1 · Décisions en tout : %2</translation>
    </message>
    <message>
        <source> · Too many at once to be in the lists below: %1</source>
        <translation> · Trop nombreuses d’un coup pour figurer dans les listes ci-dessous : %1</translation>
    </message>
    <message>
        <source>%1 of %2 denied</source>
        <translation>%1 sur %2 refusées</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>Le Hall Server n’est pas à l’écoute, personne ne peut donc l’interroger.</translation>
    </message>
    <message>
        <source>Enroll a first worker: paste this into a terminal on this machine.</source>
        <translation>Inscrire un premier worker : coller ceci dans un terminal sur cette machine.</translation>
    </message>
    <message>
        <source>Ask for a first decision: paste this into a terminal on this machine.</source>
        <translation>Demander une première décision : coller ceci dans un terminal sur cette machine.</translation>
    </message>
    <message>
        <source>Try it: paste this into a terminal and see the decision arrive.</source>
        <translation>Essayer : coller ceci dans un terminal et voir la décision arriver.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Palette</name>
    <message>
        <source>Chosen before</source>
        <translation>Choisis auparavant</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Waiting approvals</source>
        <translation>Approbations en attente</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>Décisions récentes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>hall::ui::PaletteEntries</name>
    <message>
        <source>Record %1 in Audit</source>
        <translation>Enregistrement %1 dans Audit</translation>
    </message>
</context>
<context>
    <name>hall::ui::PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>Que chercher ou faire</translation>
    </message>
    <message>
        <source>Page, action, worker, decision, help, or an address hall://…</source>
        <translation>Page, action, worker, décision, aide, ou une adresse hall://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Rien trouvé pour %1.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastActions</name>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>La recherche dans le journal d’audit a échoué. %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastReader</name>
    <message>
        <source>The audit log could not be searched, so nothing is marked. %1</source>
        <translation>La recherche dans le journal d’audit a échoué, rien n’est donc marqué. %1</translation>
    </message>
    <message>
        <source>No worker is named: there is no earlier call to compare with.</source>
        <translation>Aucun worker n’est nommé : il n’y a pas d’appel antérieur à comparer.</translation>
    </message>
    <message>
        <source>This worker was never allowed this capability before: there is nothing to compare with.</source>
        <translation>Cette capacité n’a jamais été autorisée à ce worker : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Compared with this worker&apos;s last approved call, of %1.</source>
        <translation>Comparé au dernier appel approuvé de ce worker, du %1.</translation>
    </message>
    <message>
        <source>Another request for the same waits too: what differs is named.</source>
        <translation>Une autre demande pour la même chose attend aussi : les différences sont nommées.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternEditor</name>
    <message>
        <source>The patterns were changed meanwhile</source>
        <translation>Les modèles ont été modifiés entre-temps</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Continuer avec les miens</translation>
    </message>
    <message>
        <source>Give up what you have typed?</source>
        <translation>Abandonner la saisie ?</translation>
    </message>
    <message>
        <source>The patterns in force stay as they are.</source>
        <translation>Les modèles en vigueur restent tels quels.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>Enregistrer les modèles</translation>
    </message>
    <message>
        <source>Somebody stored others since you began. Your text is kept.</source>
        <translation>Quelqu’un en a enregistré d’autres depuis le début de la saisie. Le texte saisi est conservé.</translation>
    </message>
    <message>
        <source>Undo brings your text back</source>
        <translation>Annuler rétablit le texte saisi</translation>
    </message>
    <message>
        <source>Saving then replaces theirs</source>
        <translation>L’enregistrement remplacera alors les leurs</translation>
    </message>
    <message>
        <source>Pattern file, as JSON</source>
        <translation>Fichier de modèles, en JSON</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>These are the built-in patterns.</source>
        <translation>Ce sont les modèles intégrés.</translation>
    </message>
    <message>
        <source>Patterns: %1. No mistake. Not in force before you save.</source>
        <translation>Modèles : %1. Aucune erreur. Pas en vigueur avant l’enregistrement.</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternsCard</name>
    <message>
        <source>Domain patterns</source>
        <translation>Modèles de domaine</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the patterns</source>
        <translation>Copier le SHA-256 des modèles</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Back to the built-in ones…</source>
        <translation>Revenir aux modèles intégrés…</translation>
    </message>
    <message>
        <source>Go back to the built-in patterns?</source>
        <translation>Revenir aux modèles intégrés ?</translation>
    </message>
    <message>
        <source>Your own ones are no longer in force from the next action on. They stay in the audit log. This is recorded.</source>
        <translation>Les modèles propres ne sont plus en vigueur dès l’action suivante. Ils restent dans le journal d’audit. C’est consigné.</translation>
    </message>
    <message>
        <source>Use the built-in ones</source>
        <translation>Utiliser les modèles intégrés</translation>
    </message>
    <message>
        <source>Edit the patterns</source>
        <translation>Modifier les modèles</translation>
    </message>
    <message>
        <source>Columns: domain patterns</source>
        <translation>Colonnes : modèles de domaine</translation>
    </message>
    <message>
        <source>The patterns are in force</source>
        <translation>Les modèles sont en vigueur</translation>
    </message>
    <message>
        <source>Nothing was changed: others were stored meanwhile. Look at them first.</source>
        <translation>Rien n’a été modifié : d’autres ont été enregistrés entre-temps. Les examiner d’abord.</translation>
    </message>
    <message>
        <source>The patterns were not changed: %1</source>
        <translation>Les modèles n’ont pas été modifiés : %1</translation>
    </message>
    <message>
        <source>The built-in patterns are in force</source>
        <translation>Les modèles intégrés sont en vigueur</translation>
    </message>
    <message>
        <source>In force: your own</source>
        <translation>En vigueur : modèles propres</translation>
    </message>
    <message>
        <source>In force: built-in</source>
        <translation>En vigueur : modèles intégrés</translation>
    </message>
    <message>
        <source>%1, without a version</source>
        <translation>%1, sans version</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The table shows the patterns as they are being edited.</source>
        <translation>Le tableau montre les modèles en cours de modification.</translation>
    </message>
    <message>
        <source>The table shows the patterns in force until the text has no mistake.</source>
        <translation>Le tableau montre les modèles en vigueur tant que le texte contient une erreur.</translation>
    </message>
    <message>
        <source>Profile attesta, which is in force, does not use them.</source>
        <translation>Le profil attesta, qui est en vigueur, ne les utilise pas.</translation>
    </message>
    <message>
        <source>%1 Looks for %2.</source>
        <translation>%1 Recherche %2.</translation>
    </message>
    <message>
        <source>Choose a pattern to read all its words.</source>
        <translation>Choisir un modèle pour lire tous ses mots.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PipelineChecklist</name>
    <message>
        <source>No lockdown</source>
        <translation>Pas de verrouillage</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Input range</source>
        <translation>Plage des entrées</translation>
    </message>
    <message>
        <source>Named worker</source>
        <translation>Worker nommé</translation>
    </message>
    <message>
        <source>No shadowed rules</source>
        <translation>Pas de règles recouvertes</translation>
    </message>
    <message>
        <source>Rule match</source>
        <translation>Règle correspondante</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Préconditions</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Contrôles requis</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Rayon d’impact</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>Porte de politique</translation>
    </message>
    <message>
        <source>Worker selection</source>
        <translation>Choix du worker</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Privilege envelope</source>
        <translation>Enveloppe de privilèges</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>The request names no worker.</source>
        <translation>La demande ne nomme aucun worker.</translation>
    </message>
    <message>
        <source>Looked at in prod and edge only.</source>
        <translation>Examiné dans prod et edge seulement.</translation>
    </message>
    <message>
        <source>A correlation id was generated.</source>
        <translation>Un id de corrélation a été généré.</translation>
    </message>
    <message>
        <source>No control is required.</source>
        <translation>Aucun contrôle n’est requis.</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Score de %1 sur 100</translation>
    </message>
    <message>
        <source>No score was asked for.</source>
        <translation>Aucun score n’a été demandé.</translation>
    </message>
    <message>
        <source>A human is told, and need not approve.</source>
        <translation>Un humain est informé, sans devoir approuver.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Politique %1</translation>
    </message>
    <message>
        <source>The rule asks for neither the policy gate nor a human.</source>
        <translation>La règle ne demande ni la porte de politique ni un humain.</translation>
    </message>
    <message>
        <source>The code is the code that was attested.</source>
        <translation>Le code est celui qui a été attesté.</translation>
    </message>
    <message>
        <source>The Hall does not ask for attestation.</source>
        <translation>Le Hall ne demande pas d’attestation.</translation>
    </message>
    <message>
        <source>Neither the rule nor the Hall asks for it.</source>
        <translation>Ni la règle ni le Hall ne la demandent.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>franchie</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>needs a human</source>
        <translation>nécessite un humain</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Data label %1</source>
        <translation>Étiquette de données %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
    </message>
    <message>
        <source>QoS class P0</source>
        <translation>Classe QoS P0</translation>
    </message>
    <message>
        <source>Leaves the machine (egress)</source>
        <translation>Quitte la machine (sortie réseau)</translation>
    </message>
    <message>
        <source>Changes state (writes)</source>
        <translation>Modifie l’état (écritures)</translation>
    </message>
    <message>
        <source>At most 100</source>
        <translation>Au plus 100</translation>
    </message>
    <message>
        <source>Raised by the caller</source>
        <translation>Relevé par l’appelant</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlaceTable</name>
    <message>
        <source>%1 is no address: those begin with hall://.</source>
        <translation>%1 n’est pas une adresse : celles-ci commencent par hall://.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <translation>%1 ne mène nulle part : %2</translation>
    </message>
    <message>
        <source>%1 leads nowhere: places are called %2.</source>
        <translation>%1 ne mène nulle part : les endroits s’appellent %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlainLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuitPanel</name>
    <message>
        <source>%1: stays pending until %2 (%3), then expires, which means denied</source>
        <translation>%1 : reste en attente jusqu’au %2 (%3), puis expire, ce qui signifie refusé</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quitting approves and denies nothing. The Hall stops answering, and nobody can decide until it is started again. What waits then is what waits now, unless its time has passed.</source>
        <translation>Quitter n’approuve ni ne refuse rien. Le Hall cesse de répondre, et personne ne peut décider avant son redémarrage. Ce qui attend alors est ce qui attend maintenant, sauf si son délai est écoulé.</translation>
    </message>
    <message>
        <source>Requests that wait for a person</source>
        <translation>Demandes qui attendent un humain</translation>
    </message>
    <message>
        <source>Quit while requests wait for a person? Waiting: %1</source>
        <translation>Quitter alors que des demandes attendent un humain ? En attente : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuizPanel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReasonPanel</name>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordFields</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>Id du worker</translation>
    </message>
    <message>
        <source>Under which agents ask, such as org.acme.reader. It stays for good.</source>
        <translation>Sous lequel les agents demandent, par exemple org.acme.reader. Il est définitif.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>The worker&apos;s type; rules choose workers by it.</source>
        <translation>Le type du worker ; les règles choisissent les workers d’après lui.</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>How much harm the worker could do, as its owner sees it.</source>
        <translation>Le dommage que le worker pourrait causer, selon son propriétaire.</translation>
    </message>
    <message>
        <source>Policy tier</source>
        <translation>Niveau de politique</translation>
    </message>
    <message>
        <source>From 0 to 8; each data label asks for a tier of its own.</source>
        <translation>De 0 à 8 ; chaque étiquette de données demande son propre niveau.</translation>
    </message>
    <message>
        <source>Idempotency</source>
        <translation>Idempotence</translation>
    </message>
    <message>
        <source>Whether asking twice does the same as asking once.</source>
        <translation>Si demander deux fois revient à demander une fois.</translation>
    </message>
    <message>
        <source>Determinism</source>
        <translation>Déterminisme</translation>
    </message>
    <message>
        <source>Whether the same input gives the same result.</source>
        <translation>Si la même entrée donne le même résultat.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Who answers for the worker.</source>
        <translation>Qui répond du worker.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>How to reach the owner.</source>
        <translation>Comment joindre le propriétaire.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Catalog version</source>
        <translation>Version du catalogue</translation>
    </message>
    <message>
        <source>The oldest catalog that knows the record&apos;s ids.</source>
        <translation>Le plus ancien catalogue qui connaît les ids de l’enregistrement.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>What it may call.</source>
        <translation>Ce qu’il peut appeler.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Names of the secrets that it may read.</source>
        <translation>Noms des secrets qu’il peut lire.</translation>
    </message>
    <message>
        <source>File writes</source>
        <translation>Écriture de fichiers</translation>
    </message>
    <message>
        <source>Where it may write.</source>
        <translation>Où il peut écrire.</translation>
    </message>
    <message>
        <source>Network egress</source>
        <translation>Sortie réseau</translation>
    </message>
    <message>
        <source>Whether and where it may connect, in a word.</source>
        <translation>S’il peut se connecter, et où, en un mot.</translation>
    </message>
    <message>
        <source>Egress allowlist</source>
        <translation>Sorties autorisées</translation>
    </message>
    <message>
        <source>Destinations; compared with the Hall&apos;s own list.</source>
        <translation>Destinations ; comparées à la propre liste du Hall.</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Rayon d’impact</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>How much data could be harmed.</source>
        <translation>La quantité de données qui pourrait être touchée.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How far it could reach.</source>
        <translation>Jusqu’où il pourrait atteindre.</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>How much money it could cost.</source>
        <translation>Combien d’argent cela pourrait coûter.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>How long repair would take.</source>
        <translation>Combien de temps prendrait la réparation.</translation>
    </message>
    <message>
        <source>Reversibility</source>
        <translation>Réversibilité</translation>
    </message>
    <message>
        <source>Whether it can be undone, as a number or in a word.</source>
        <translation>Si cela peut être annulé, en nombre ou en un mot.</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>What the worker may ask for, one a line.</source>
        <translation>Ce que le worker peut demander, une par ligne.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Implemented controls</source>
        <translation>Contrôles mis en œuvre</translation>
    </message>
    <message>
        <source>Safeguards that the worker has, one a line.</source>
        <translation>Protections dont le worker dispose, une par ligne.</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Contrôles requis</translation>
    </message>
    <message>
        <source>Safeguards that have to be there when it works, one a line.</source>
        <translation>Protections qui doivent être en place quand il travaille, une par ligne.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The file or the folder that holds the worker&apos;s code.</source>
        <translation>Le fichier ou le dossier qui contient le code du worker.</translation>
    </message>
    <message>
        <source>Registered hash</source>
        <translation>Empreinte enregistrée</translation>
    </message>
    <message>
        <source>SHA-256 of that code: 64 hex digits, with or without sha256:</source>
        <translation>SHA-256 de ce code : 64 chiffres hexadécimaux, avec ou sans sha256:</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Allowed environments</source>
        <translation>Environnements autorisés</translation>
    </message>
    <message>
        <source>Where the worker may act.</source>
        <translation>Où le worker peut agir.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordForm</name>
    <message>
        <source>Record as a form</source>
        <translation>Enregistrement sous forme de formulaire</translation>
    </message>
    <message>
        <source>Kept as they are, and to be changed in the JSON: %1</source>
        <translation>Conservés tels quels, à modifier dans le JSON : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordImport</name>
    <message>
        <source>A new worker.</source>
        <translation>Un nouveau worker.</translation>
    </message>
    <message>
        <source>The worker is retired and kept as it was.</source>
        <translation>Le worker est retiré et conservé tel quel.</translation>
    </message>
    <message>
        <source>Stored just so already.</source>
        <translation>Déjà enregistré à l’identique.</translation>
    </message>
    <message>
        <source>Changes the enrolled worker: %1.</source>
        <translation>Modifie le worker inscrit : %1.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>Not a record: %1.</source>
        <translation>Pas un enregistrement : %1.</translation>
    </message>
    <message>
        <source>An empty list.</source>
        <translation>Une liste vide.</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>Pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The file is too large for records: %1.</source>
        <translation>Le fichier est trop grand pour des enregistrements : %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordIssues</name>
    <message>
        <source>%1 is in no namespace: an id such as org.acme.reader or x.alice.reader would be.</source>
        <translation>%1 n’est dans aucun espace de noms : un id tel que org.acme.reader ou x.alice.reader y serait.</translation>
    </message>
    <message>
        <source>A worker species is usually named wrk.…, such as wrk.doc.reader.</source>
        <translation>Une espèce de worker se nomme d’habitude wrk.…, par exemple wrk.doc.reader.</translation>
    </message>
    <message>
        <source>%1 does not look like one of WCP&apos;s ids, such as %2.</source>
        <translation>%1 ne ressemble pas à un id de WCP, tel que %2.</translation>
    </message>
    <message>
        <source>Without a risk tier the record reaches no compliance level.</source>
        <translation>Sans niveau de risque, l’enregistrement n’atteint aucun niveau de conformité.</translation>
    </message>
    <message>
        <source>WCP knows full, partial and none.</source>
        <translation>WCP connaît full, partial et none.</translation>
    </message>
    <message>
        <source>An empty list allows no environment: every request is denied.</source>
        <translation>Une liste vide n’autorise aucun environnement : toute demande est refusée.</translation>
    </message>
    <message>
        <source>%1 is taken; WCP spells ids with hyphens: %2.</source>
        <translation>%1 est accepté ; WCP écrit les ids avec des traits d’union : %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordJson</name>
    <message>
        <source>Record as JSON</source>
        <translation>Enregistrement en JSON</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordLinks</name>
    <message>
        <source>Its records</source>
        <translation>Ses enregistrements</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Id de corrélation</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Afficher le worker</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Afficher l’approbation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordPane</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Show the record as a form</source>
        <translation>Afficher l’enregistrement en formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show the record as JSON</source>
        <translation>Afficher l’enregistrement en JSON</translation>
    </message>
    <message>
        <source>%1 The form shows the last record that could be read.</source>
        <translation>%1 Le formulaire montre le dernier enregistrement lisible.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordWords</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Commutation</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Worker %1 was enrolled</source>
        <translation>Le worker %1 a été inscrit</translation>
    </message>
    <message>
        <source>The record of worker %1 was changed</source>
        <translation>L’enregistrement du worker %1 a été modifié</translation>
    </message>
    <message>
        <source>Worker %1 was removed</source>
        <translation>Le worker %1 a été supprimé</translation>
    </message>
    <message>
        <source>Worker %1 may work again</source>
        <translation>Le worker %1 peut travailler à nouveau</translation>
    </message>
    <message>
        <source>Worker %1 was suspended</source>
        <translation>Le worker %1 a été suspendu</translation>
    </message>
    <message>
        <source>Worker %1 was banned</source>
        <translation>Le worker %1 a été banni</translation>
    </message>
    <message>
        <source>Worker %1 was retired</source>
        <translation>Le worker %1 a été retiré</translation>
    </message>
    <message>
        <source>The code of worker %1 is what was registered</source>
        <translation>Le code du worker %1 est celui qui a été enregistré</translation>
    </message>
    <message>
        <source>The code of worker %1 is not what was registered</source>
        <translation>Le code du worker %1 n’est pas celui qui a été enregistré</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed behind the Hall&apos;s back</source>
        <translation>Le code du worker %1 a été modifié à l’insu du Hall</translation>
    </message>
    <message>
        <source>Namespace %1 was claimed</source>
        <translation>L’espace de noms %1 a été revendiqué</translation>
    </message>
    <message>
        <source>Namespace %1 was released</source>
        <translation>L’espace de noms %1 a été libéré</translation>
    </message>
    <message>
        <source>Namespace %1 was given to another owner</source>
        <translation>L’espace de noms %1 a été donné à un autre propriétaire</translation>
    </message>
    <message>
        <source>Namespace %1 has a new signing key</source>
        <translation>L’espace de noms %1 a une nouvelle clé de signature</translation>
    </message>
    <message>
        <source>Hashes were put on the ban list</source>
        <translation>Des empreintes ont été mises sur la liste de bannissement</translation>
    </message>
    <message>
        <source>The ban of hash %1 was lifted</source>
        <translation>Le bannissement de l’empreinte %1 a été levé</translation>
    </message>
    <message>
        <source>Trust in agent %1 was revoked</source>
        <translation>La confiance dans l’agent %1 a été révoquée</translation>
    </message>
    <message>
        <source>Trust in agent %1 was restored</source>
        <translation>La confiance dans l’agent %1 a été rétablie</translation>
    </message>
    <message>
        <source>An incident with agent %1 was reported</source>
        <translation>Un incident avec l’agent %1 a été signalé</translation>
    </message>
    <message>
        <source>A person was asked about %1</source>
        <translation>Un humain a été consulté sur %1</translation>
    </message>
    <message>
        <source>A person approved %1</source>
        <translation>Un humain a approuvé %1</translation>
    </message>
    <message>
        <source>A person denied %1</source>
        <translation>Un humain a refusé %1</translation>
    </message>
    <message>
        <source>A person approved %1 with other arguments</source>
        <translation>Un humain a approuvé %1 avec d’autres arguments</translation>
    </message>
    <message>
        <source>A person did %1 by hand</source>
        <translation>Un humain a fait %1 à la main</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time</source>
        <translation>Personne n’a décidé à temps sur %1</translation>
    </message>
    <message>
        <source>The request for %1 was taken back</source>
        <translation>La demande pour %1 a été annulée</translation>
    </message>
    <message>
        <source>The request for %1 is answered by something newer</source>
        <translation>La demande pour %1 a reçu sa réponse d’une plus récente</translation>
    </message>
    <message>
        <source>The request for %1 went to a higher level</source>
        <translation>La demande pour %1 est passée à un niveau supérieur</translation>
    </message>
    <message>
        <source>The changed request for %1 needs a higher level</source>
        <translation>La demande modifiée pour %1 nécessite un niveau supérieur</translation>
    </message>
    <message>
        <source>A verdict about %1 came too fast</source>
        <translation>Un verdict sur %1 est arrivé trop vite</translation>
    </message>
    <message>
        <source>The questions about %1 were answered wrongly</source>
        <translation>Les réponses aux questions sur %1 étaient fausses</translation>
    </message>
    <message>
        <source>The first of two reviewers passed %1</source>
        <translation>Le premier de deux réviseurs a validé %1</translation>
    </message>
    <message>
        <source>A masked value of the request for %1 was looked at</source>
        <translation>Une valeur masquée de la demande pour %1 a été consultée</translation>
    </message>
    <message>
        <source>The standing grant for %1 was revoked</source>
        <translation>L’autorisation permanente pour %1 a été révoquée</translation>
    </message>
    <message>
        <source>Reviewer %1 was added</source>
        <translation>Le réviseur %1 a été ajouté</translation>
    </message>
    <message>
        <source>Reviewer %1 was removed</source>
        <translation>Le réviseur %1 a été supprimé</translation>
    </message>
    <message>
        <source>Reviewer %1 has a new passphrase</source>
        <translation>Le réviseur %1 a une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>A wrong passphrase was given for reviewer %1</source>
        <translation>Une phrase secrète erronée a été donnée pour le réviseur %1</translation>
    </message>
    <message>
        <source>Token %1 was created</source>
        <translation>Le jeton %1 a été créé</translation>
    </message>
    <message>
        <source>Token %1 was revoked</source>
        <translation>Le jeton %1 a été révoqué</translation>
    </message>
    <message>
        <source>A bundle replaced the configuration</source>
        <translation>Un lot a remplacé la configuration</translation>
    </message>
    <message>
        <source>A catalog was imported</source>
        <translation>Un catalogue a été importé</translation>
    </message>
    <message>
        <source>The imported catalog was removed</source>
        <translation>Le catalogue importé a été supprimé</translation>
    </message>
    <message>
        <source>A webhook to %1 was added</source>
        <translation>Un webhook vers %1 a été ajouté</translation>
    </message>
    <message>
        <source>The webhook to %1 was removed</source>
        <translation>Le webhook vers %1 a été supprimé</translation>
    </message>
    <message>
        <source>The webhook to %1 was switched off</source>
        <translation>Le webhook vers %1 a été désactivé</translation>
    </message>
    <message>
        <source>Lockdown began: everything is denied</source>
        <translation>Début du verrouillage : tout est refusé</translation>
    </message>
    <message>
        <source>Lockdown ended</source>
        <translation>Fin du verrouillage</translation>
    </message>
    <message>
        <source>The Hall went online</source>
        <translation>Le Hall est passé en ligne</translation>
    </message>
    <message>
        <source>The Hall went offline</source>
        <translation>Le Hall est passé hors ligne</translation>
    </message>
    <message>
        <source>The log can be written again</source>
        <translation>Le journal peut de nouveau être écrit</translation>
    </message>
    <message>
        <source>The log was verified: %1</source>
        <translation>Le journal a été vérifié : %1</translation>
    </message>
    <message>
        <source>What is wrong with the log was acknowledged: %1</source>
        <translation>Il a été pris acte de ce qui ne va pas dans le journal : %1</translation>
    </message>
    <message>
        <source>Signing key %1 was made</source>
        <translation>La clé de signature %1 a été créée</translation>
    </message>
    <message>
        <source>Signing key %1 took the place of the one before</source>
        <translation>La clé de signature %1 a pris la place de la précédente</translation>
    </message>
    <message>
        <source>Signing key %1 was introduced without the one before: its file was lost</source>
        <translation>La clé de signature %1 a été introduite sans la précédente : son fichier était perdu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>voir l’enregistrement</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id de l’enregistrement</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>Empreinte du reçu</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Empreinte précédente</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>aucune : le premier enregistrement</translation>
    </message>
</context>
<context>
    <name>hall::ui::RefusalWords</name>
    <message>
        <source>Token not accepted (401)</source>
        <translation>Jeton non accepté (401)</translation>
    </message>
    <message>
        <source>Copy the session token again, or make one with hall token create --name NAME --role route; a revoked or rotated token never counts again.</source>
        <translation>Copier à nouveau le jeton de session, ou en créer un avec hall token create --name NAME --role route ; un jeton révoqué ou renouvelé ne compte plus jamais.</translation>
    </message>
    <message>
        <source>Not allowed to do that (403)</source>
        <translation>Action non autorisée (403)</translation>
    </message>
    <message>
        <source>The token lacks the role, or is bound to another tenant, or the call came from a web page: make a token with the role that the call needs. To ask, that is route.</source>
        <translation>Le jeton n’a pas le rôle, ou est lié à un autre locataire, ou l’appel venait d’une page web : créer un jeton avec le rôle que l’appel exige. Pour demander, c’est route.</translation>
    </message>
    <message>
        <source>Host not allowed (403)</source>
        <translation>Hôte non autorisé (403)</translation>
    </message>
    <message>
        <source>The client calls the Hall by a name that it does not know: start the Hall with --allow-host NAME, or write the Hall&apos;s own address.</source>
        <translation>Le client appelle le Hall par un nom qu’il ne connaît pas : démarrer le Hall avec --allow-host NAME, ou écrire la propre adresse du Hall.</translation>
    </message>
    <message>
        <source>Too many calls (429)</source>
        <translation>Trop d’appels (429)</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says, and give every platform a token of its own: the limit is per token.</source>
        <translation>Attendre aussi longtemps que Retry-After l’indique, et donner à chaque plateforme son propre jeton : la limite vaut par jeton.</translation>
    </message>
    <message>
        <source>Too many wrong tokens (429)</source>
        <translation>Trop de jetons erronés (429)</translation>
    </message>
    <message>
        <source>Something tries again and again with a token that does not count: give it a right one. After a minute it is heard again.</source>
        <translation>Quelque chose réessaie sans cesse avec un jeton qui ne compte pas : lui en donner un bon. Après une minute, il est de nouveau entendu.</translation>
    </message>
    <message>
        <source>Not HTTP (400)</source>
        <translation>Pas du HTTP (400)</translation>
    </message>
    <message>
        <source>TLS to a plain port looks like this: write http:// instead of https://, or start the Hall with --tls-cert and --tls-key.</source>
        <translation>Du TLS vers un port en clair ressemble à cela : écrire http:// au lieu de https://, ou démarrer le Hall avec --tls-cert et --tls-key.</translation>
    </message>
    <message>
        <source>Request not understood (400)</source>
        <translation>Demande non comprise (400)</translation>
    </message>
    <message>
        <source>The reply names the member that is wrong: compare the body with the one that the kit sends.</source>
        <translation>La réponse nomme le membre erroné : comparer le corps avec celui que le kit envoie.</translation>
    </message>
    <message>
        <source>No such address (404)</source>
        <translation>Adresse inexistante (404)</translation>
    </message>
    <message>
        <source>HALL_URL has no path: the kit adds /api/route itself.</source>
        <translation>HALL_URL n’a pas de chemin : le kit ajoute lui-même /api/route.</translation>
    </message>
    <message>
        <source>Wrong method (405)</source>
        <translation>Mauvaise méthode (405)</translation>
    </message>
    <message>
        <source>To ask is a POST. A redirect makes it a GET: write the Hall&apos;s own address.</source>
        <translation>Une demande est un POST. Une redirection en fait un GET : écrire la propre adresse du Hall.</translation>
    </message>
    <message>
        <source>Not sent as JSON (415)</source>
        <translation>Pas envoyé en JSON (415)</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>Envoyer l’en-tête Content-Type: application/json.</translation>
    </message>
    <message>
        <source>Request too large (413)</source>
        <translation>Demande trop grande (413)</translation>
    </message>
    <message>
        <source>Send what is to be decided, not the data itself.</source>
        <translation>Envoyer ce qui est à décider, pas les données elles-mêmes.</translation>
    </message>
    <message>
        <source>Headers too large (431)</source>
        <translation>En-têtes trop grands (431)</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>Envoyer moins d’en-têtes, ou de plus courts.</translation>
    </message>
    <message>
        <source>Request not complete in time (408)</source>
        <translation>Demande non terminée à temps (408)</translation>
    </message>
    <message>
        <source>The client stopped in the middle: look at the network between it and the Hall.</source>
        <translation>Le client s’est arrêté en plein milieu : examiner le réseau entre lui et le Hall.</translation>
    </message>
    <message>
        <source>The log takes no records (503)</source>
        <translation>Le journal n’accepte aucun enregistrement (503)</translation>
    </message>
    <message>
        <source>The Hall answers nothing that it cannot record: make room on the disk of its database.</source>
        <translation>Le Hall ne répond à rien qu’il ne puisse consigner : libérer de l’espace sur le disque de sa base de données.</translation>
    </message>
    <message>
        <source>The reply that the client got says what is wrong.</source>
        <translation>La réponse que le client a reçue dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Rotate the token, or mend HALL_SESSION_TOKEN and restart.</source>
        <translation>Renouveler le jeton, ou corriger HALL_SESSION_TOKEN et redémarrer.</translation>
    </message>
    <message>
        <source>Another program has this address: choose another port, or end that program.</source>
        <translation>Un autre programme a cette adresse : choisir un autre port, ou arrêter ce programme.</translation>
    </message>
    <message>
        <source>Is the server stopped? Go online or choose a port in the menu Server; a firewall or a certificate that is not trusted looks the same.</source>
        <translation>Le serveur est-il arrêté ? Passer en ligne ou choisir un port dans le menu Serveur ; un pare-feu ou un certificat non approuvé a le même effet.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RelatedView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ResultList</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Result for each</source>
        <translation>Résultat de chacun</translation>
    </message>
    <message>
        <source>Working: %1 of %2</source>
        <translation>En cours : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 faits, %2 non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Retour au brouillon</translation>
    </message>
    <message>
        <source>Changes before saving</source>
        <translation>Modifications avant l’enregistrement</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Enroll this worker?</source>
        <translation>Inscrire ce worker ?</translation>
    </message>
    <message>
        <source>Save these changes as revision %1?</source>
        <translation>Enregistrer ces modifications comme révision %1 ?</translation>
    </message>
    <message>
        <source>Enroll worker</source>
        <translation>Inscrire le worker</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>artifact_hash is made anew for this record: %1</source>
        <translation>artifact_hash est recréé pour cet enregistrement : %1</translation>
    </message>
    <message>
        <source>artifact_hash fits this record: %1</source>
        <translation>artifact_hash correspond à cet enregistrement : %1</translation>
    </message>
    <message>
        <source>The worker is new: no earlier decision is about it.</source>
        <translation>Le worker est nouveau : aucune décision antérieure ne le concerne.</translation>
    </message>
    <message>
        <source>Looking at the decisions of the last day…</source>
        <translation>Examen des décisions des dernières 24 heures…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewerForm</name>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Nom du réviseur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Make the reviewer</source>
        <translation>Créer le réviseur</translation>
    </message>
    <message>
        <source>This Hall has no reviewer: nobody could approve anything. Make one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>Ce Hall n’a pas de réviseur : personne ne pourrait rien approuver. En créer un, avec une phrase secrète d’au moins 10 caractères qu’aucun agent ne connaît.</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>Un réviseur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskPage</name>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskTrial</name>
    <message>
        <source>%1 Found: %2.</source>
        <translation>%1 Trouvé : %2.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The environment multiplies the score.</source>
        <translation>L’environnement multiplie le score.</translation>
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
        <translation>Cinq facteurs forment le score, et un modèle de domaine qui correspond le relève à son plancher.</translation>
    </message>
    <message>
        <source>Five factors make the score, and the environment multiplies it, as in the published approval tool; no patterns.</source>
        <translation>Cinq facteurs forment le score, et l’environnement le multiplie, comme dans l’outil d’approbation publié ; pas de modèles.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>de %1 à moins de %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Personne n’est consulté</translation>
    </message>
    <message>
        <source>Two reviewers, an explanation and a quiz, after %1 and %2</source>
        <translation>Deux réviseurs, une explication et un questionnaire, après %1 et %2</translation>
    </message>
    <message>
        <source>One reviewer, with a quiz, after %1</source>
        <translation>Un réviseur, avec un questionnaire, après %1</translation>
    </message>
    <message>
        <source>One reviewer, after %1</source>
        <translation>Un réviseur, après %1</translation>
    </message>
    <message>
        <source>a verb of %1</source>
        <translation>un verbe parmi %1</translation>
    </message>
    <message>
        <source>a noun of %1</source>
        <translation>un nom parmi %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>environnement %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>a name that cannot be read</source>
        <translation>un nom illisible</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; et </translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved searches and the last ones</source>
        <translation>Recherches enregistrées et dernières recherches</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Aucune recherche n’est encore enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Dernières recherches</translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedSearches</name>
    <message>
        <source>Give the search a name.</source>
        <translation>Donner un nom à la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation>
            <numerusform>Un nom a au plus %Ln caractère.</numerusform>
            <numerusform>Un nom a au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are saved already: remove one.</source>
        <translation>
            <numerusform>%Ln recherche est déjà enregistrée : en supprimer une.</numerusform>
            <numerusform>%Ln recherches sont déjà enregistrées : en supprimer une.</numerusform>
        </translation>
    </message>
    <message>
        <source>No search is named “%1”.</source>
        <translation>Aucune recherche ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Another search is named “%1” already.</source>
        <translation>Une autre recherche s’appelle déjà « %1 ».</translation>
    </message>
</context>
<context>
    <name>hall::ui::SceneCard</name>
    <message>
        <source>Request, answer, steps</source>
        <translation>Demande, réponse, étapes</translation>
    </message>
    <message>
        <source>&amp;Show in the feed</source>
        <translation>&amp;Afficher dans le fil</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 is not in the log.</source>
        <translation>%1 n’est pas dans le journal.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScopeChooser</name>
    <message>
        <source>Approve, and go on allowing</source>
        <translation>Approuver, et continuer d’autoriser</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The capability&apos;s id, typed again</source>
        <translation>L’id de la capacité, saisi à nouveau</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>Pourquoi, à consigner</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>pourquoi, à consigner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Its score of %1 is high (the limit is %2): nothing lasts longer than a day. Type the capability&apos;s id, %3, and say why.</source>
        <translation>Son score de %1 est élevé (la limite est %2) : rien ne dure plus d’un jour. Saisir l’id de la capacité, %3, et indiquer pourquoi.</translation>
    </message>
    <message>
        <source>For longer than a day, type the capability&apos;s id, %1, and say why.</source>
        <translation>Pour plus d’un jour, saisir l’id de la capacité, %1, et indiquer pourquoi.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>this session, at most a day</source>
        <translation>cette session, un jour au plus</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>jusqu’à une date</translation>
    </message>
    <message>
        <source>%1.*, every worker of the namespace</source>
        <translation>%1.*, tout worker de l’espace de noms</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>any environment</source>
        <translation>tout environnement</translation>
    </message>
    <message>
        <source>Approve for %1</source>
        <translation>Approuver pour %1</translation>
    </message>
    <message>
        <source>Looking at the last requests…</source>
        <translation>Examen des dernières demandes…</translation>
    </message>
    <message>
        <source>What it would have matched could not be found out. %1</source>
        <translation>Ce qui aurait correspondu n’a pas pu être établi. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched none of the last %Ln requests.</source>
        <translation>
            <numerusform>N’aurait correspondu à aucune demande récente (%Ln).</numerusform>
            <numerusform>N’aurait correspondu à aucune des %Ln dernières demandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched %1 of the last %Ln requests, from %2.</source>
        <translation>
            <numerusform>Aurait correspondu à %1 demande récente sur %Ln, de %2.</numerusform>
            <numerusform>Aurait correspondu à %1 des %Ln dernières demandes, de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the capability&apos;s id to confirm.</source>
        <translation>Saisir l’id de la capacité pour confirmer.</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>Indiquer pourquoi, à consigner.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScoringCard</name>
    <message>
        <source>How actions are scored</source>
        <translation>Comment les actions reçoivent leur score</translation>
    </message>
    <message>
        <source>Above the caller&apos;s threshold (0.5 unless it says otherwise) a person is asked, whatever the level. Profile and challenges are set in the configuration: hall config import.</source>
        <translation>Au-dessus du seuil de l’appelant (0,5 sauf autre indication), un humain est consulté, quel que soit le niveau. Le profil et les épreuves se règlent dans la configuration : hall config import.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Qui approuve</translation>
    </message>
    <message>
        <source>Profile %1, in force</source>
        <translation>Profil %1, en vigueur</translation>
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
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Search, for example  outcome:deny env:prod since:7d &quot;quarterly report&quot;</source>
        <translation>Rechercher, par exemple  outcome:deny env:prod since:7d &quot;rapport trimestriel&quot;</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>Afficher ce qui peut figurer ici</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1 The records below are those of the last search that was right.</source>
        <translation>%1 Les enregistrements ci-dessous sont ceux de la dernière recherche correcte.</translation>
    </message>
</context>
<context>
    <name>hall::ui::SecretField</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SendCard</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>&amp;Dry run: decide without effect</source>
        <translation>&amp;Simulation : décider sans effet</translation>
    </message>
    <message>
        <source>Send what this integration sends</source>
        <translation>Envoyer ce que cette intégration envoie</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>A dry run is recorded and marked so; no person is asked and no approval is used up.</source>
        <translation>Une simulation est consignée et marquée comme telle ; aucun humain n’est consulté et aucune approbation n’est consommée.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The action %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>Un vrai %1 vers %2 avec le jeton de session. L’action %3 est un exemple ; la décision est ordinaire et est consignée.</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The worker %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>Un vrai %1 vers %2 avec le jeton de session. Le worker %3 est un exemple ; la décision est ordinaire et est consignée.</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 après %2 ms</translation>
    </message>
    <message>
        <source>The reply has no decision in it.</source>
        <translation>La réponse ne contient aucune décision.</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>Le worker peut continuer.</translation>
    </message>
    <message>
        <source>%1 is an example and is not enrolled in this Hall, so it is denied. Write your own worker&apos;s id into the integration, or enrol the example on the page Workers or with:</source>
        <translation>%1 est un exemple et n’est pas inscrit dans ce Hall, il est donc refusé. Écrire l’id de son propre worker dans l’intégration, ou inscrire l’exemple sur la page Workers ou avec :</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>Étapes de la décision</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerAccess</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>Not known here: this Hall keeps only a hash of it.</source>
        <translation>Inconnu ici : ce Hall n’en garde qu’une empreinte.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What an agent holds: it may ask and look, and can never govern.</source>
        <translation>Ce que détient un agent : il peut demander et consulter, mais jamais gouverner.</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l’écoute</translation>
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
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Command to try</source>
        <translation>Commande à essayer</translation>
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
        <translation>Renouveler le jeton…</translation>
    </message>
    <message>
        <source>Rotate the session token?</source>
        <translation>Renouveler le jeton de session ?</translation>
    </message>
    <message>
        <source>Everything that holds the present one stops working at once, with 401: agents, kits and platforms that it was copied to, and programs that read it from the file session-token before. Tokens of their own go on. The new one is shown here.</source>
        <translation>Tout ce qui détient le jeton actuel cesse aussitôt de fonctionner, avec 401 : les agents, kits et plateformes où il a été copié, et les programmes qui l’ont lu auparavant dans le fichier session-token. Les jetons propres restent valables. Le nouveau est affiché ici.</translation>
    </message>
    <message>
        <source>Rotate the session token</source>
        <translation>Renouveler le jeton de session</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Tester d’ici</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Hall open for %1</source>
        <translation>Hall ouvert depuis %1</translation>
    </message>
    <message>
        <source>Answered in %1 ms: HTTP %2 from %3, with the session token.</source>
        <translation>Réponse en %1 ms : HTTP %2 de %3, avec le jeton de session.</translation>
    </message>
    <message>
        <source>The session token is a new one. Copy it to what held the old one.</source>
        <translation>Le jeton de session est nouveau. Le copier là où se trouvait l’ancien.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerProblemPage</name>
    <message>
        <source>Until the Hall Server listens, nobody can ask this Hall. It has not moved to another port: that is for you to decide.</source>
        <translation>Tant que le Hall Server n’est pas à l’écoute, personne ne peut interroger ce Hall. Il n’est pas passé à un autre port : cette décision revient à un humain.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Autre port</translation>
    </message>
    <message>
        <source>The Hall Server does not listen</source>
        <translation>Le Hall Server n’est pas à l’écoute</translation>
    </message>
    <message>
        <source>Another port, for this run</source>
        <translation>Autre port, pour cette exécution</translation>
    </message>
    <message>
        <source>Use this port</source>
        <translation>Utiliser ce port</translation>
    </message>
    <message>
        <source>&amp;Port, for this run:</source>
        <translation>&amp;Port, pour cette exécution :</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <translation>Le port %1 est utilisé</translation>
    </message>
    <message>
        <source>The Hall Server cannot listen</source>
        <translation>Le Hall Server ne peut pas se mettre à l’écoute</translation>
    </message>
    <message>
        <source>Clients that call port %1 will not find this Hall; whatever answers them there is something else. Tell each of them the new address: port %2, for the command line HALL_SERVER_URL. At the next start the Hall tries port %1 again.</source>
        <translation>Les clients qui appellent le port %1 ne trouveront pas ce Hall ; ce qui leur y répond est autre chose. Indiquer à chacun la nouvelle adresse : port %2, pour la ligne de commande HALL_SERVER_URL. Au prochain démarrage, le Hall essaie de nouveau le port %1.</translation>
    </message>
    <message>
        <source>The Hall that runs there</source>
        <translation>Le Hall qui s’y exécute</translation>
    </message>
    <message>
        <source>Attach, read only</source>
        <translation>Joindre, en lecture seule</translation>
    </message>
    <message>
        <source>Looking what answers there…</source>
        <translation>Examen de ce qui y répond…</translation>
    </message>
    <message>
        <source>A Hall answers there, version %1. This window can show its decisions; to change anything, use its own window.</source>
        <translation>Un Hall y répond, version %1. Cette fenêtre peut afficher ses décisions ; pour modifier quoi que ce soit, utiliser sa propre fenêtre.</translation>
    </message>
    <message>
        <source>What listens there does not answer as a Hall, so there is nothing to attach to.</source>
        <translation>Ce qui y est à l’écoute ne répond pas comme un Hall, il n’y a donc rien à joindre.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerState</name>
    <message>
        <source>Cannot record</source>
        <translation>Consignation impossible</translation>
    </message>
    <message>
        <source>Every request is refused until the audit log takes records again.</source>
        <translation>Toute demande est rejetée jusqu’à ce que le journal d’audit accepte de nouveau des enregistrements.</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Every request is denied.</source>
        <translation>Toute demande est refusée.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Every request is denied until the Hall goes online again.</source>
        <translation>Toute demande est refusée jusqu’à ce que le Hall repasse en ligne.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Requests are decided.</source>
        <translation>Les demandes sont décidées.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The Hall Server is about to listen.</source>
        <translation>Le Hall Server va se mettre à l’écoute.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>Le Hall Server n’est pas à l’écoute.</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Port utilisé</translation>
    </message>
    <message>
        <source>Nobody can ask this Hall.</source>
        <translation>Personne ne peut interroger ce Hall.</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerStep</name>
    <message>
        <source>Your Hall is running</source>
        <translation>Le Hall est en marche</translation>
    </message>
    <message>
        <source>Agents ask this address before they act. The session token lets them ask and look; it can never govern.</source>
        <translation>Les agents interrogent cette adresse avant d’agir. Le jeton de session leur permet de demander et de consulter ; il ne peut jamais gouverner.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l’écoute</translation>
    </message>
    <message>
        <source>Port %1 is this Hall&apos;s.</source>
        <translation>Le port %1 est celui de ce Hall.</translation>
    </message>
    <message>
        <source>The Hall Server is starting.</source>
        <translation>Le Hall Server démarre.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>The session token is not known here: this Hall keeps only a hash of it.</source>
        <translation>Le jeton de session est inconnu ici : ce Hall n’en garde qu’une empreinte.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Que faire…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutBook</name>
    <message>
        <source>%1 is not possible here. %2</source>
        <translation>%1 n’est pas possible ici. %2</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot; (%3). Give that one another key first.</source>
        <translation>%1 est pris par « %2 » (%3). Donner d’abord une autre touche à cette action.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Shortcuts</name>
    <message>
        <source>Every window</source>
        <translation>Toutes les fenêtres</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Fil en direct</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Card of an approval</source>
        <translation>Fiche d’une approbation</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>One key with its modifiers, not several in a row.</source>
        <translation>Une seule touche avec ses modificateurs, pas plusieurs à la suite.</translation>
    </message>
    <message>
        <source>This key has no name and cannot be told from others.</source>
        <translation>Cette touche n’a pas de nom et ne se distingue pas des autres.</translation>
    </message>
    <message>
        <source>It decides about an approval: it takes Ctrl or Alt, so that no letter that was meant for a text decides.</source>
        <translation>Elle décide d’une approbation : il faut Ctrl ou Alt, afin qu’aucune lettre destinée à un texte ne décide.</translation>
    </message>
    <message>
        <source>Alone it presses buttons, closes panels and moves the focus; take it with Ctrl or Alt.</source>
        <translation>Seule, elle actionne des boutons, ferme des panneaux et déplace le focus ; la prendre avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Alone it presses the button that has the focus; take it with Ctrl or Alt.</source>
        <translation>Seule, elle actionne le bouton qui a le focus ; la prendre avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>It works on every page, where plain keys are for writing; take it with Ctrl or Alt.</source>
        <translation>Elle agit sur toutes les pages, où les touches simples servent à écrire ; la prendre avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Aller à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Go to Live feed</source>
        <translation>Aller au fil en direct</translation>
    </message>
    <message>
        <source>Go to Approvals</source>
        <translation>Aller aux approbations</translation>
    </message>
    <message>
        <source>Go to Workers</source>
        <translation>Aller aux workers</translation>
    </message>
    <message>
        <source>Go to Namespaces</source>
        <translation>Aller aux espaces de noms</translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation>Aller à Audit</translation>
    </message>
    <message>
        <source>Go to Integrations</source>
        <translation>Aller aux intégrations</translation>
    </message>
    <message>
        <source>Go to Demo</source>
        <translation>Aller à la démo</translation>
    </message>
    <message>
        <source>Open Approvals from any window</source>
        <translation>Ouvrir les approbations depuis n’importe quelle fenêtre</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Retour à l’endroit précédent</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer à nouveau</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>Copier l’adresse de cet endroit</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Lockdown, or end it</source>
        <translation>Activer ou lever le verrouillage</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Mode présentation</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Filter the feed</source>
        <translation>Filtrer le fil</translation>
    </message>
    <message>
        <source>Filter on or off</source>
        <translation>Activer ou désactiver le filtre</translation>
    </message>
    <message>
        <source>Pause or resume the view</source>
        <translation>Mettre en pause ou reprendre la vue</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Suivre les plus récentes</translation>
    </message>
    <message>
        <source>Next denial</source>
        <translation>Refus suivant</translation>
    </message>
    <message>
        <source>Previous denial</source>
        <translation>Refus précédent</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Copier la ligne en texte</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>Ouvrir dans Audit</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Afficher le worker</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Enregistrements de la règle</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Afficher l’approbation</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>Approbation en attente suivante</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>Révoquer l’autorisation</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>Enregistrer les modèles</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>Approuver une fois</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>Approuver pour…</translation>
    </message>
    <message>
        <source>Search the workers</source>
        <translation>Rechercher des workers</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Nouveau worker</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Coller un enregistrement</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Jump to a record</source>
        <translation>Aller à un enregistrement</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter des enregistrements</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>Comparer les deux enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Copier les lignes en texte</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>Enregistrements de l’id de corrélation</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>Précédent de l’id de corrélation</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>Suivant de l’id de corrélation</translation>
    </message>
    <message>
        <source>Find in the help page</source>
        <translation>Rechercher dans la page d’aide</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Rechercher l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Rechercher l’occurrence précédente</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutsWindow</name>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tout comme au départ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Hall Monitor</source>
        <translation>Raccourcis clavier – Hall Monitor</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Pick an action and press other keys for it. They hold at once and are remembered.</source>
        <translation>Sélectionner une action et appuyer sur d’autres touches pour elle. Elles valent aussitôt et sont retenues.</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Touches :</translation>
    </message>
    <message>
        <source>Keys of the picked action</source>
        <translation>Touches de l’action sélectionnée</translation>
    </message>
</context>
<context>
    <name>hall::ui::SidePanel</name>
    <message>
        <source>Arguments to run it with, as JSON</source>
        <translation>Arguments pour l’exécution, en JSON</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>Note, à consigner</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>note, à consigner</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Say what was done, for the record.</source>
        <translation>Indiquer ce qui a été fait, à consigner.</translation>
    </message>
</context>
<context>
    <name>hall::ui::SignInStrip</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Make the first reviewer</source>
        <translation>Créer le premier réviseur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Réviseurs</translation>
    </message>
    <message>
        <source>Nobody can decide yet: this Hall has no reviewer. Make the first one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>Personne ne peut encore décider : ce Hall n’a pas de réviseur. Créer le premier, avec une phrase secrète d’au moins 10 caractères qu’aucun agent ne connaît.</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Nom du réviseur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>%1 (has approved)</source>
        <translation>%1 (a approuvé)</translation>
    </message>
    <message>
        <source>signed in, for 15 minutes after the last verdict</source>
        <translation>connecté, pendant 15 minutes après le dernier verdict</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>Un réviseur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>hall::ui::Sparkline</name>
    <message>
        <source>%1: at most %2</source>
        <translation>%1 : au plus %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::StateHeader</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>Verrouillage…</translation>
    </message>
    <message>
        <source>Deny every request until a person ends it</source>
        <translation>Refuser toute demande jusqu’à ce qu’un humain y mette fin</translation>
    </message>
    <message>
        <source>Hall Server: %1</source>
        <translation>Hall Server : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1 decisions/s</source>
        <translation>%1 décisions/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be recorded</source>
        <translation>
            <numerusform>%Ln en attente de consignation</numerusform>
            <numerusform>%Ln en attente de consignation</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals waiting: %1</source>
        <translation>Approbations en attente : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StepCard</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Afficher l’étape</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>Passer : %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
</context>
<context>
    <name>hall::ui::Table</name>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>hall::ui::Theme</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Nécessite un humain</translation>
    </message>
</context>
<context>
    <name>hall::ui::TimeText</name>
    <message>
        <source>due</source>
        <translation>échu</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrafficCard</name>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>&amp;Demandes par seconde</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Demandes par seconde</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>hall::ui::TransferPanel</name>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>Nouveau &amp;propriétaire</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Détenu par</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Who may hold it</source>
        <translation>Qui peut le détenir</translation>
    </message>
    <message>
        <source>required, for the record</source>
        <translation>requis, à consigner</translation>
    </message>
    <message>
        <source>Transfer %1?</source>
        <translation>Transférer %1 ?</translation>
    </message>
    <message>
        <source>Take %1 from %2?</source>
        <translation>Prendre %1 à %2 ?</translation>
    </message>
    <message>
        <source>In one step the namespace passes on with a new signing key. What was signed with %1 no longer verifies, and %2 can no longer change its workers. This is recorded with the reason.</source>
        <translation>En une seule étape, l’espace de noms change de mains avec une nouvelle clé de signature. Ce qui a été signé avec %1 n’est plus vérifiable, et %2 ne peut plus modifier ses workers. C’est consigné avec le motif.</translation>
    </message>
    <message>
        <source>the person at this window</source>
        <translation>la personne à cette fenêtre</translation>
    </message>
    <message>
        <source>token %1 (%2)</source>
        <translation>jeton %1 (%2)</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>It needs the new owner and a reason.</source>
        <translation>Il faut le nouveau propriétaire et un motif.</translation>
    </message>
    <message>
        <source>It needs the new owner.</source>
        <translation>Il faut le nouveau propriétaire.</translation>
    </message>
    <message>
        <source>It needs a reason: the former owner will ask.</source>
        <translation>Il faut un motif : l’ancien propriétaire demandera.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Tray</name>
    <message>
        <source>End lockdown…</source>
        <translation>Lever le verrouillage…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>Verrouillage…</translation>
    </message>
    <message numerus="yes">
        <source>Approvals: %Ln waiting</source>
        <translation>
            <numerusform>Approbations : %Ln en attente</numerusform>
            <numerusform>Approbations : %Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Show Hall Monitor</source>
        <translation>Afficher Hall Monitor</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Not&amp;ifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb, until %1</source>
        <translation>Ne pas déranger, jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrayState</name>
    <message>
        <source>Hall Monitor: %1</source>
        <translation>Hall Monitor : %1</translation>
    </message>
    <message>
        <source>%1, the end of the audit log is missing</source>
        <translation>%1, la fin du journal d’audit manque</translation>
    </message>
    <message>
        <source>%1, the audit log was changed</source>
        <translation>%1, le journal d’audit a été modifié</translation>
    </message>
    <message>
        <source>%1. Waiting for a person: %2</source>
        <translation>%1. En attente d’un humain : %2</translation>
    </message>
    <message>
        <source>Hall Monitor, demo: %1</source>
        <translation>Hall Monitor, démo : %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialPanel</name>
    <message>
        <source>What the score is made of</source>
        <translation>De quoi le score est fait</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Columns: what the score is made of</source>
        <translation>Colonnes : de quoi le score est fait</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>&amp;Function name</source>
        <translation>Nom de la &amp;fonction</translation>
    </message>
    <message>
        <source>A&amp;rguments, as a JSON object</source>
        <translation>A&amp;rguments, en objet JSON</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>Type the name of a function to see how the Hall would score a call of it. Nothing is asked, counted or recorded.</source>
        <translation>Saisir le nom d’une fonction pour voir le score que le Hall donnerait à son appel. Rien n’est demandé, compté ni consigné.</translation>
    </message>
    <message>
        <source>Arguments: %1</source>
        <translation>Arguments : %1</translation>
    </message>
    <message>
        <source>Function name: %1</source>
        <translation>Nom de la fonction : %1</translation>
    </message>
    <message>
        <source>Scored with the patterns in force: the edited text has a mistake.</source>
        <translation>Score établi avec les modèles en vigueur : le texte modifié contient une erreur.</translation>
    </message>
    <message>
        <source>Profile attesta uses no patterns.</source>
        <translation>Le profil attesta n’utilise pas de modèles.</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give the same.</source>
        <translation>Score établi avec les modèles modifiés. Ceux en vigueur donnent le même.</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give %1.</source>
        <translation>Score établi avec les modèles modifiés. Ceux en vigueur donnent %1.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialSender</name>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>Le Hall Server n’est pas à l’écoute, personne ne peut donc l’interroger.</translation>
    </message>
    <message>
        <source>The session token is not known here, so this page cannot ask.</source>
        <translation>Le jeton de session est inconnu ici, cette page ne peut donc pas demander.</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Le Hall a répondu HTTP %1. %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustCard</name>
    <message>
        <source>%1 of token %2</source>
        <translation>%1 du jeton %2</translation>
    </message>
    <message>
        <source>Trust in agents</source>
        <translation>Confiance dans les agents</translation>
    </message>
    <message>
        <source>Turn trust on</source>
        <translation>Activer la confiance</translation>
    </message>
    <message>
        <source>Revoke trust…</source>
        <translation>Révoquer la confiance…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Report incident…</source>
        <translation>Signaler un incident…</translation>
    </message>
    <message>
        <source>Revoke trust</source>
        <translation>Révoquer la confiance</translation>
    </message>
    <message>
        <source>Find an agent or a token</source>
        <translation>Rechercher un agent ou un jeton</translation>
    </message>
    <message>
        <source>Agents and the trust in them</source>
        <translation>Les agents et la confiance en eux</translation>
    </message>
    <message>
        <source>Columns: agents</source>
        <translation>Colonnes : agents</translation>
    </message>
    <message>
        <source>From then on the agent is not believed at all</source>
        <translation>Dès lors, l’agent n’est plus cru du tout</translation>
    </message>
    <message>
        <source>The agent starts again as one without a past</source>
        <translation>L’agent repart comme un agent sans passé</translation>
    </message>
    <message>
        <source>Something went wrong because of the agent</source>
        <translation>Quelque chose a mal tourné à cause de l’agent</translation>
    </message>
    <message>
        <source>Turn trust off?</source>
        <translation>Désactiver la confiance ?</translation>
    </message>
    <message>
        <source>Scores no longer depend on who asks. What agents have earned is kept. This is recorded.</source>
        <translation>Les scores ne dépendent plus de qui demande. Ce que les agents ont gagné est conservé. C’est consigné.</translation>
    </message>
    <message>
        <source>Turn trust off</source>
        <translation>Désactiver la confiance</translation>
    </message>
    <message>
        <source>Turn trust on?</source>
        <translation>Activer la confiance ?</translation>
    </message>
    <message>
        <source>The score of an agent that people believed is lowered, to 0.88 of it at the least, and that of an unknown one is raised. What is critical stays critical. This is recorded.</source>
        <translation>Le score d’un agent que les humains ont cru est abaissé, au minimum à 0,88 de sa valeur, et celui d’un inconnu est relevé. Ce qui est critique reste critique. C’est consigné.</translation>
    </message>
    <message>
        <source>Trust was not switched: %1</source>
        <translation>La confiance n’a été ni activée ni désactivée : %1</translation>
    </message>
    <message>
        <source>Trust is on</source>
        <translation>La confiance est activée</translation>
    </message>
    <message>
        <source>Trust is off</source>
        <translation>La confiance est désactivée</translation>
    </message>
    <message>
        <source>Revoke the trust in %1?</source>
        <translation>Révoquer la confiance en %1 ?</translation>
    </message>
    <message>
        <source>From now on its trust is 0, whatever it did before, until somebody restores it. This is recorded with the reason.</source>
        <translation>Désormais sa confiance est de 0, quoi qu’il ait fait auparavant, jusqu’à ce que quelqu’un la rétablisse. C’est consigné avec le motif.</translation>
    </message>
    <message>
        <source>Restore the trust in %1?</source>
        <translation>Rétablir la confiance en %1 ?</translation>
    </message>
    <message>
        <source>What it did before is forgotten, good and bad: it starts again at 0.30. This is recorded with the reason.</source>
        <translation>Ce qu’il a fait auparavant est oublié, en bien comme en mal : il repart à 0,30. C’est consigné avec le motif.</translation>
    </message>
    <message>
        <source>Restore trust</source>
        <translation>Rétablir la confiance</translation>
    </message>
    <message>
        <source>Report an incident of %1?</source>
        <translation>Signaler un incident de %1 ?</translation>
    </message>
    <message>
        <source>Its trust is multiplied by 0.7. An incident cannot be taken back. This is recorded with the reason.</source>
        <translation>Sa confiance est multipliée par 0,7. Un incident ne peut pas être annulé. C’est consigné avec le motif.</translation>
    </message>
    <message>
        <source>Report incident</source>
        <translation>Signaler un incident</translation>
    </message>
    <message>
        <source>Trust was not revoked: %1</source>
        <translation>La confiance n’a pas été révoquée : %1</translation>
    </message>
    <message>
        <source>Trust was not restored: %1</source>
        <translation>La confiance n’a pas été rétablie : %1</translation>
    </message>
    <message>
        <source>The incident was not recorded: %1</source>
        <translation>L’incident n’a pas été consigné : %1</translation>
    </message>
    <message>
        <source>Trust in %1 is revoked</source>
        <translation>La confiance en %1 est révoquée</translation>
    </message>
    <message>
        <source>Trust in %1 is restored</source>
        <translation>La confiance en %1 est rétablie</translation>
    </message>
    <message>
        <source>The incident of %1 is recorded</source>
        <translation>L’incident de %1 est consigné</translation>
    </message>
    <message>
        <source>On: what people decided about an agent changes its scores.</source>
        <translation>Activée : ce que des humains ont décidé sur un agent modifie ses scores.</translation>
    </message>
    <message>
        <source>Off: scores do not depend on who asks. What people decide is remembered all the same.</source>
        <translation>Désactivée : les scores ne dépendent pas de qui demande. Ce que des humains décident est tout de même retenu.</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>No agent or token has that in its name.</source>
        <translation>Aucun agent ni jeton n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>No agent yet. Once a person has approved or denied an agent&apos;s request, the agent is listed here.</source>
        <translation>Aucun agent pour l’instant. Dès qu’un humain a approuvé ou refusé la demande d’un agent, celui-ci figure ici.</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustTableModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Approved by a person: %1 of %2</source>
        <translation>Approuvées par un humain : %1 sur %2</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>Révoquée le %1 par %2</translation>
    </message>
    <message>
        <source>Follows from what people decided</source>
        <translation>Découle de ce que des humains ont décidé</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>hall::ui::VerdictBar</name>
    <message>
        <source>Edit the arguments…</source>
        <translation>Modifier les arguments…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalader…</translation>
    </message>
    <message>
        <source>I did it myself…</source>
        <translation>Je l’ai fait moi-même…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>Note, à consigner</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>note, à consigner</translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln waiting</source>
        <translation>
            <numerusform>Approuver la demande en attente (%Ln)</numerusform>
            <numerusform>Approuver les %Ln demandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>Consignation en cours…</translation>
    </message>
    <message>
        <source>A notice: there is nothing to decide.</source>
        <translation>Un avis : il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>Se connecter pour décider.</translation>
    </message>
    <message>
        <source>Approve releases one request. Denying answers at once and cannot be taken back.</source>
        <translation>Approuver laisse passer une demande. Refuser répond aussitôt et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Answered at once: denying cannot be taken back</source>
        <translation>Réponse immédiate : un refus ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>Approuver une fois</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>Approuver pour…</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowBanners</name>
    <message>
        <source>Lockdown</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>The audit log takes no records, so every request is refused</source>
        <translation>Le journal d’audit n’accepte aucun enregistrement, toute demande est donc rejetée</translation>
    </message>
    <message>
        <source>The Hall Server listens, but</source>
        <translation>Le Hall Server est à l’écoute, mais</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_LOCKDOWN until a person ends this.</source>
        <translation>Toute demande est refusée avec DENY_LOCKDOWN jusqu’à ce qu’un humain y mette fin.</translation>
    </message>
    <message>
        <source>End lockdown…</source>
        <translation>Lever le verrouillage…</translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation>Afficher dans Audit</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>This Hall, its workers and decisions are made up. The real log is not touched.</source>
        <translation>Ce Hall, ses workers et ses décisions sont fictifs. Le vrai journal n’est pas touché.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowQuestions</name>
    <message>
        <source>Deny everything?</source>
        <translation>Tout refuser ?</translation>
    </message>
    <message>
        <source>From now on every request is denied, whoever asks, until a person ends the lockdown. It stays on when the Hall is started again, and it is recorded.</source>
        <translation>Désormais toute demande est refusée, quel qu’en soit l’auteur, jusqu’à ce qu’un humain lève le verrouillage. Il persiste au redémarrage du Hall, et il est consigné.</translation>
    </message>
    <message>
        <source>Deny everything now</source>
        <translation>Tout refuser maintenant</translation>
    </message>
    <message>
        <source>End the lockdown?</source>
        <translation>Lever le verrouillage ?</translation>
    </message>
    <message>
        <source>Requests are decided by the rules again. This is recorded.</source>
        <translation>Les demandes sont de nouveau décidées par les règles. C’est consigné.</translation>
    </message>
    <message>
        <source>End lockdown now</source>
        <translation>Lever le verrouillage maintenant</translation>
    </message>
    <message>
        <source>Go offline?</source>
        <translation>Passer hors ligne ?</translation>
    </message>
    <message>
        <source>The server goes on to answer, but every request is denied until the Hall goes online again. This is recorded.</source>
        <translation>Le serveur continue de répondre, mais toute demande est refusée jusqu’à ce que le Hall repasse en ligne. C’est consigné.</translation>
    </message>
    <message>
        <source>Go offline now</source>
        <translation>Passer hors ligne maintenant</translation>
    </message>
    <message>
        <source>Go online?</source>
        <translation>Passer en ligne ?</translation>
    </message>
    <message>
        <source>Go online now</source>
        <translation>Passer en ligne maintenant</translation>
    </message>
    <message>
        <source>Change the language?</source>
        <translation>Changer la langue ?</translation>
    </message>
    <message>
        <source>Change and lose it</source>
        <translation>Changer et perdre la saisie</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and what is typed here and not sent is lost: %1. The Hall goes on meanwhile, and nothing is decided.</source>
        <translation>La fenêtre est recréée dans l’autre langue, et ce qui est saisi ici sans être envoyé est perdu : %1. Le Hall continue pendant ce temps, et rien n’est décidé.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerActions</name>
    <message>
        <source>Updated: %1, now at revision %2.</source>
        <translation>Mis à jour : %1, désormais à la révision %2.</translation>
    </message>
    <message>
        <source>Enrolled: %1.</source>
        <translation>Inscrit : %1.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Lever le bannissement</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>It is not enrolled any more.</source>
        <translation>Il n’est plus inscrit.</translation>
    </message>
    <message>
        <source>Nothing was done: it is %1.</source>
        <translation>Rien n’a été fait : son statut est %1.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Désormais %1.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerCells</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banni</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDraft</name>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>worker_id has to stay %1. Duplicate the worker to enroll it under another id.</source>
        <translation>worker_id doit rester %1. Dupliquer le worker pour l’inscrire sous un autre id.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDrafts</name>
    <message>
        <source>New worker</source>
        <translation>Nouveau worker</translation>
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
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Parts of the worker</source>
        <translation>Parties du worker</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Dernières décisions</translation>
    </message>
    <message>
        <source>The effect on past decisions is not known. %1</source>
        <translation>L’effet sur les décisions passées est inconnu. %1</translation>
    </message>
    <message>
        <source>Record •</source>
        <translation>Enregistrement •</translation>
    </message>
    <message>
        <source>This worker was removed meanwhile</source>
        <translation>Ce worker a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>The draft is kept. Saving it enrolls the worker anew.</source>
        <translation>Le brouillon est conservé. L’enregistrer inscrit le worker à nouveau.</translation>
    </message>
    <message>
        <source>This worker was changed meanwhile</source>
        <translation>Ce worker a été modifié entre-temps</translation>
    </message>
    <message>
        <source>Your draft began at revision %1; stored is revision %2. The draft is as you left it.</source>
        <translation>Ce brouillon est parti de la révision %1 ; la version enregistrée est la révision %2. Le brouillon est resté tel quel.</translation>
    </message>
    <message>
        <source>Correct the record first. %1</source>
        <translation>Corriger d’abord l’enregistrement. %1</translation>
    </message>
    <message>
        <source>The record cannot be saved</source>
        <translation>L’enregistrement ne peut pas être sauvegardé</translation>
    </message>
    <message>
        <source>Saved as revision %1</source>
        <translation>Enregistré comme révision %1</translation>
    </message>
    <message>
        <source>Worker enrolled</source>
        <translation>Worker inscrit</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>The draft cannot be compared yet</source>
        <translation>Le brouillon ne peut pas encore être comparé</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerForm</name>
    <message>
        <source>Enroll this worker</source>
        <translation>Inscrire ce worker</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>Id du worker</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>&amp;Worker id</source>
        <translation>Id du &amp;worker</translation>
    </message>
    <message>
        <source>&amp;Capability</source>
        <translation>&amp;Capacité</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>E&amp;nvironnement</translation>
    </message>
    <message>
        <source>%1 is enrolled already; change it on the page Workers.</source>
        <translation>%1 est déjà inscrit ; le modifier sur la page Workers.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerSearch</name>
    <message>
        <source>Search workers</source>
        <translation>Rechercher des workers</translation>
    </message>
    <message>
        <source>Id, species or capability</source>
        <translation>Id, espèce ou capacité</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>N’afficher que ceux-ci ; plusieurs choix possibles</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerStep</name>
    <message>
        <source>Make a worker</source>
        <translation>Créer un worker</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a short record, drop a record file here, or take the examples.</source>
        <translation>Rien n’est autorisé à un agent avant l’inscription de son worker. Écrire un court enregistrement, déposer ici un fichier d’enregistrement, ou prendre les exemples.</translation>
    </message>
    <message>
        <source>Choose a record file…</source>
        <translation>Choisir un fichier d’enregistrement…</translation>
    </message>
    <message>
        <source>Load the example workers</source>
        <translation>Charger les workers d’exemple</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>A Hall of its own with made-up traffic; this one is not touched</source>
        <translation>Un Hall à part avec un trafic fictif ; celui-ci n’est pas touché</translation>
    </message>
    <message>
        <source>The examples are two ordinary workers of this Hall, %1 and %2. They do nothing by themselves, their enrolment is in the log, and a button below removes them.</source>
        <translation>Les exemples sont deux workers ordinaires de ce Hall, %1 et %2. Ils ne font rien d’eux-mêmes, leur inscription est dans le journal, et un bouton ci-dessous les supprime.</translation>
    </message>
    <message>
        <source>The example workers are loaded</source>
        <translation>Les workers d’exemple sont chargés</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>Enregistrements de workers</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Enregistrements (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Enroll the new ones: %1</source>
        <translation>Inscrire les nouveaux : %1</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 est inscrit.</translation>
    </message>
    <message>
        <source>Enroll the new ones</source>
        <translation>Enregistrer les nouveaux</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Colonnes des workers</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Coller un enregistrement</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Nouveau worker</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln enrolled</source>
        <translation>
            <numerusform>%1 sur %Ln inscrit</numerusform>
            <numerusform>%1 sur %Ln inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enrolled</source>
        <translation>
            <numerusform>%Ln inscrit</numerusform>
            <numerusform>%Ln inscrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>Brouillons : %1</translation>
    </message>
    <message>
        <source>What is written and not saved; kept when the window closes</source>
        <translation>Ce qui est écrit sans être enregistré ; conservé à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bannir %1 ?</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_WORKER_BANNED until somebody lifts the ban. This is recorded.</source>
        <translation>Toute demande est refusée avec DENY_WORKER_BANNED jusqu’à ce que quelqu’un lève le bannissement. C’est consigné.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Every request is denied from now on, and the record is kept as it is for the history. This cannot be undone.</source>
        <translation>Toute demande est désormais refusée, et l’enregistrement est conservé tel quel pour l’historique. C’est irréversible.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>The record leaves the registry; what the log says stays. To keep it for the history, retire it instead.</source>
        <translation>L’enregistrement quitte le registre ; ce que dit le journal reste. Pour le garder dans l’historique, retirer plutôt le worker.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>Enregistrements de workers</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Enregistrements (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter des enregistrements</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
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
        <translation>heure locale</translation>
    </message>
</context>
<context>
    <name>hall::ui::openDemo</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 ne peut pas être démarré.</translation>
    </message>
</context>
</TS>
