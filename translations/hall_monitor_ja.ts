<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>hall::ui::AboutWindow</name>
    <message>
        <source>About Hall Monitor</source>
        <translation>Hall Monitor について</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>バージョン %1 · Qt %2</translation>
    </message>
    <message>
        <source>Decides what agents may do on this machine, and writes every answer to a log that shows when it was changed. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>このマシンでエージェントが何をしてよいかを決め、すべての回答を、変更されればそれがわかるログに書き込みます。GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Copy the database&apos;s path</source>
        <translation>データベースのパスをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalCard</name>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>It cannot be shown. %1</source>
        <translation>表示できません。%1</translation>
    </message>
    <message>
        <source>No approval is chosen.</source>
        <translation>承認が選択されていません。</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>決定するにはサインインしてください。</translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>記録中…</translation>
    </message>
    <message>
        <source>It takes more reviewers than there are.</source>
        <translation>必要な数のレビュアーがいません。</translation>
    </message>
    <message>
        <source>Approving works in %1 s.</source>
        <translation>%1 秒後に承認できます。</translation>
    </message>
    <message>
        <source>Its score is above %1: say why in the note.</source>
        <translation>スコアが %1 を超えています。メモに理由を書いてください。</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>リクエスト元</translation>
    </message>
    <message>
        <source>Why a person is asked</source>
        <translation>人に確認する理由</translation>
    </message>
    <message>
        <source>What the caller says a person asked for (not checked)</source>
        <translation>呼び出し元によると、人が頼んだ内容（未確認）</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>直近の決定</translation>
    </message>
    <message>
        <source>Earlier in this session</source>
        <translation>このセッションでのこれまで</translation>
    </message>
    <message>
        <source>Text of the approval</source>
        <translation>承認の本文</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Of this worker, the newest first.</source>
        <translation>このワーカーのもの、新しい順。</translation>
    </message>
    <message>
        <source>Of this token, the newest first.</source>
        <translation>このトークンのもの、新しい順。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else of this session is among the caller&apos;s last %Ln decisions.</source>
        <translation>
            <numerusform>呼び出し元の直近の決定 %Ln 件に、このセッションのものはほかにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 among the caller&apos;s last %Ln decisions. Highest data label: %2.</source>
        <translation>
            <numerusform>呼び出し元の直近の決定 %Ln 件のうち %1。最も高いデータラベル：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Escalate to: %1</source>
        <translation>エスカレーション先：%1</translation>
    </message>
    <message>
        <source>It stays pending, with the same deadline. This is recorded.</source>
        <translation>同じ期限のまま保留中になります。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>You did it yourself</source>
        <translation>自分で実行した</translation>
    </message>
    <message>
        <source>The request is answered with no: the agent must not do it again. Say what you did and how it can be seen.</source>
        <translation>リクエストには「不可」と回答されます。エージェントは同じことを繰り返してはなりません。何をしたか、それをどう確認できるかを書いてください。</translation>
    </message>
    <message>
        <source>I did it myself</source>
        <translation>自分で実行した</translation>
    </message>
    <message>
        <source>Run it with other arguments</source>
        <translation>引数を変えて実行</translation>
    </message>
    <message>
        <source>The changed action is scored again, and a higher risk takes its own challenge. What stays [masked] stays as it was sent.</source>
        <translation>変更した操作は改めて採点され、リスクが上がればそれに応じた確認課題が必要です。[masked] のままの部分は、送られたとおりになります。</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>変更して承認</translation>
    </message>
    <message>
        <source>Nothing was decided. %1</source>
        <translation>何も決定されませんでした。%1</translation>
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
        <translation>これまでに届いた同じリクエスト：%1</translation>
    </message>
    <message>
        <source>Expires %1, and expired means denied</source>
        <translation>%1 に期限切れ（期限切れは拒否を意味します）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 により</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last hit</source>
        <translation>最終該当</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>該当数</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalNotes</name>
    <message>
        <source>A request expires soon</source>
        <translation>リクエストがまもなく期限切れになります</translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. %1</source>
        <translation>誰も決定しなければ、回答は「不可」です。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests expire soon</source>
        <translation>
            <numerusform>%n 件のリクエストがまもなく期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. The first: %1</source>
        <translation>誰も決定しなければ、回答は「不可」です。最初のもの：%1</translation>
    </message>
    <message>
        <source>Requests that needed a person: %1. Still waiting: %2. Expired: %3.</source>
        <translation>人の判断が必要だったリクエスト：%1。待機中：%2。期限切れ：%3。</translation>
    </message>
    <message>
        <source>A request waits for a person</source>
        <translation>リクエストが人の判断を待っています</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for a person</source>
        <translation>
            <numerusform>%n 件のリクエストが人の判断を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <translation>最も急ぐもの：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalQueueModel</name>
    <message>
        <source>Set aside: %1</source>
        <translation>後回し：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalStep</name>
    <message>
        <source>Try an approval</source>
        <translation>承認を試す</translation>
    </message>
    <message>
        <source>Some requests no rule should decide alone. Then the Hall asks a person, and the worker waits.</source>
        <translation>ルールだけで決めるべきでないリクエストもあります。その場合、Hall は人に確認し、ワーカーは待ちます。</translation>
    </message>
    <message>
        <source>Install the example rule</source>
        <translation>例のルールを入れる</translation>
    </message>
    <message>
        <source>Send one that a person must approve</source>
        <translation>人の承認が必要なリクエストを送る</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>カードを開く</translation>
    </message>
    <message>
        <source>This rule goes before the others. It holds for %1 alone, so nothing else changes; its worker %2 is enrolled with it.</source>
        <translation>このルールはほかのルールより先に適用されます。%1 だけが対象なので、ほかには何も変わりません。そのワーカー %2 も一緒に登録されます。</translation>
    </message>
    <message>
        <source>example rule</source>
        <translation>例のルール</translation>
    </message>
    <message>
        <source>%1 can decide, with the passphrase.</source>
        <translation>%1 がパスフレーズで決定できます。</translation>
    </message>
    <message>
        <source>The rule %1 is in force.</source>
        <translation>ルール %1 は有効です。</translation>
    </message>
    <message>
        <source>It waits for a person. Open the card, read what is asked, and approve it; the request is then sent again.</source>
        <translation>人の判断を待っています。カードを開き、内容を読んで承認してください。その後、リクエストがもう一度送られます。</translation>
    </message>
    <message>
        <source>The Hall learns, so nobody is asked. End learning mode to try an approval.</source>
        <translation>Hall は学習中なので、誰にも確認しません。承認を試すには、学習モードを終了してください。</translation>
    </message>
    <message>
        <source>A person has allowed this before, and that still holds.</source>
        <translation>以前に人が許可しており、その許可がまだ有効です。</translation>
    </message>
    <message>
        <source>It was not approved, so the worker may not go on.</source>
        <translation>承認されなかったので、ワーカーは続行できません。</translation>
    </message>
    <message>
        <source>A person approved it. The same request is sent again:</source>
        <translation>人が承認しました。同じリクエストをもう一度送ります：</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalWords</name>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>ゲートキーパー</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>実行責任者</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>インシデント指揮者</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
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
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>次の保留中の承認</translation>
    </message>
    <message>
        <source>No other approval waits</source>
        <translation>ほかに待機中の承認はありません</translation>
    </message>
    <message>
        <source>No approval waits</source>
        <translation>待機中の承認はありません</translation>
    </message>
    <message>
        <source>Lists of approvals</source>
        <translation>承認の一覧</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The chosen grant</source>
        <translation>選択した許可</translation>
    </message>
    <message>
        <source>Next pending</source>
        <translation>次の保留中</translation>
    </message>
    <message>
        <source>Opens the most urgent one, then the one after it (P)</source>
        <translation>最も急ぐものを開き、続いてその次を開きます (P)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Pending approvals</source>
        <translation>保留中の承認</translation>
    </message>
    <message>
        <source>Resolved approvals</source>
        <translation>決着した承認</translation>
    </message>
    <message>
        <source>Missed approvals</source>
        <translation>見逃した承認</translation>
    </message>
    <message>
        <source>Standing grants</source>
        <translation>継続的な許可</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The rest of the list could not be read</source>
        <translation>一覧の残りを読み込めませんでした</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>許可を取り消す</translation>
    </message>
    <message>
        <source>No request waits for a person.</source>
        <translation>人の判断を待つリクエストはありません。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中：%1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>後回し：%1</translation>
    </message>
    <message>
        <source>Next deadline: %1</source>
        <translation>次の期限：%1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待機中のものはありません</translation>
    </message>
    <message>
        <source>A request that needs a person comes here. Until somebody decides, the answer is no.</source>
        <translation>人の判断が必要なリクエストがここに届きます。誰かが決定するまで、回答は「不可」です。</translation>
    </message>
    <message>
        <source>No standing grant</source>
        <translation>継続的な許可はありません</translation>
    </message>
    <message>
        <source>&quot;Approve for…&quot; on a card makes one. It is listed here until the log ends, and can be revoked at any time.</source>
        <translation>カードの「期間を決めて承認…」で作られます。ログがある限りここに表示され、いつでも取り消せます。</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>ログを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No such approval</source>
        <translation>その承認はありません</translation>
    </message>
    <message>
        <source>What was approved, denied or expired is listed here.</source>
        <translation>承認、拒否、または期限切れになったものがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>見逃したものはありません</translation>
    </message>
    <message>
        <source>A request that nobody decides in time expires, and is listed here. Nothing ran.</source>
        <translation>誰も期限内に決定しなかったリクエストは期限切れになり、ここに表示されます。何も実行されていません。</translation>
    </message>
    <message>
        <source>No approval is open</source>
        <translation>承認が開かれていません</translation>
    </message>
    <message>
        <source>No grant is chosen</source>
        <translation>許可が選択されていません</translation>
    </message>
    <message>
        <source>Choose one to see what it allows, and to revoke it.</source>
        <translation>選ぶと、許可の内容を見て取り消すことができます。</translation>
    </message>
    <message>
        <source>The grant is revoked</source>
        <translation>許可を取り消しました</translation>
    </message>
    <message>
        <source>The grant was not revoked</source>
        <translation>許可は取り消されませんでした</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Choose one from the list, or press %1 for the most urgent one.</source>
        <translation>一覧から 1 つ選ぶか、%1 を押して最も急ぐものを開いてください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ArgumentView</name>
    <message>
        <source>changed, was %1</source>
        <translation>変更あり、以前は %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>no longer there, was %1</source>
        <translation>なくなりました、以前は %1</translation>
    </message>
    <message>
        <source>hidden, cannot be compared</source>
        <translation>非表示のため比較できません</translation>
    </message>
    <message>
        <source>not in the other request</source>
        <translation>もう一方のリクエストにはありません</translation>
    </message>
    <message>
        <source>other request: %1</source>
        <translation>もう一方のリクエスト：%1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Columns of the arguments</source>
        <translation>引数の列</translation>
    </message>
    <message>
        <source>The whole request as text</source>
        <translation>リクエスト全体のテキスト</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>リクエストをコピー</translation>
    </message>
    <message>
        <source>The whole request as text. Characters that cannot be seen are written as \u escapes.</source>
        <translation>リクエスト全体のテキストです。見えない文字は \u エスケープで書かれます。</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>It has no arguments.</source>
        <translation>引数はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are only in the text below.</source>
        <translation>
            <numerusform>残り %Ln 件は下のテキストにだけあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ArrivalLine</name>
    <message>
        <source>Show it in the feed</source>
        <translation>フィードに表示</translation>
    </message>
    <message>
        <source>In the feed since %1, decided and written to the log in %2.</source>
        <translation>%1 からフィードにあります。決定とログへの書き込みは %2 でした。</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttachedPage</name>
    <message>
        <source>Attach, read only</source>
        <translation>読み取り専用で接続</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Another process&apos;s Hall, read only</source>
        <translation>別プロセスの Hall（読み取り専用）</translation>
    </message>
    <message>
        <source>Token of that Hall</source>
        <translation>その Hall のトークン</translation>
    </message>
    <message>
        <source>token of that Hall, with the role read</source>
        <translation>その Hall の、ロール read のトークン</translation>
    </message>
    <message>
        <source>Back to the problem</source>
        <translation>問題の表示に戻る</translation>
    </message>
    <message>
        <source>Attached to the Hall of another process: read only</source>
        <translation>別プロセスの Hall に接続中：読み取り専用</translation>
    </message>
    <message>
        <source>Decisions of that Hall, newest first</source>
        <translation>その Hall の決定、新しい順</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 belongs to another process. Its decisions can be looked at here; to change anything, use its own window. This window&apos;s Hall does not listen meanwhile.</source>
        <translation>%1 は別のプロセスのものです。その決定はここで閲覧できます。何かを変更するには、そのウィンドウを使ってください。その間、このウィンドウの Hall は待ち受けません。</translation>
    </message>
    <message>
        <source>%1 is not used: others on this machine may read it. Mend that with chmod 600.</source>
        <translation>%1 は使われません。このマシンのほかのユーザーが読める可能性があります。chmod 600 で直してください。</translation>
    </message>
    <message>
        <source>Taken from %1, where hall auth login keeps it.</source>
        <translation>hall auth login の保存先 %1 から取得しました。</translation>
    </message>
    <message>
        <source>Its own window shows a session token on the overview; hall auth login keeps one in %1.</source>
        <translation>その Hall のウィンドウの概要にセッショントークンが表示されます。hall auth login は %1 に保存します。</translation>
    </message>
    <message>
        <source>A Hall shows its decisions only to somebody with a token.</source>
        <translation>Hall は、トークンを持つ人にだけ決定を見せます。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>ロックダウン</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <translation>ワーカー：%1</translation>
    </message>
    <message>
        <source>decisions: %1</source>
        <translation>決定：%1</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Hall は HTTP %1 で応答しました。%2</translation>
    </message>
    <message>
        <source>No decision yet.</source>
        <translation>決定はまだありません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Attention</name>
    <message>
        <source>The Hall goes on</source>
        <translation>Hall は動作を続けます</translation>
    </message>
    <message>
        <source>Hall Monitor is in the tray, and requests are answered. Quit from the menu of its icon to stop that. This is said once.</source>
        <translation>Hall Monitor は通知領域にあり、リクエストに回答し続けます。止めるには、アイコンのメニューから終了してください。このお知らせは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Hall Monitor: demo</source>
        <translation>Hall Monitor：デモ</translation>
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
        <translation>ワーカー %1 は停止中です。</translation>
    </message>
    <message>
        <source>Worker %1 is revoked.</source>
        <translation>ワーカー %1 は取り消し済みです。</translation>
    </message>
    <message>
        <source>Worker %1 is banned.</source>
        <translation>ワーカー %1 は禁止されています。</translation>
    </message>
    <message>
        <source>Worker %1 is not attested: %2</source>
        <translation>ワーカー %1 は証明されていません：%2</translation>
    </message>
    <message>
        <source>Requests that wait for a person: %1. Until somebody decides, the answer is no.</source>
        <translation>人の判断を待つリクエスト：%1。誰かが決定するまで、回答は「不可」です。</translation>
    </message>
    <message>
        <source>No worker is enrolled yet, so every request is denied.</source>
        <translation>ワーカーがまだ登録されていないため、すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed after it was attested. Its requests are denied until it is attested again.</source>
        <translation>ワーカー %1 のコードが証明の後に変更されました。再び証明されるまで、そのリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Rule %1 never applies: %2 stands before it and covers it. In prod and edge everything is denied until that is put right.</source>
        <translation>ルール %1 は適用されることがありません。前にある %2 が対象をすべて含んでいます。直すまで、prod と edge ではすべてが拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Nothing. Every worker is active and every rule applies.</source>
        <translation>ありません。すべてのワーカーが有効で、すべてのルールが適用されます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttestationPart</name>
    <message>
        <source>Copy registered hash</source>
        <translation>登録済みハッシュをコピー</translation>
    </message>
    <message>
        <source>Copy hash of the code</source>
        <translation>コードのハッシュをコピー</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>証明する</translation>
    </message>
    <message>
        <source>Accept the change…</source>
        <translation>変更を受け入れる…</translation>
    </message>
    <message>
        <source>Attest a file…</source>
        <translation>ファイルを証明…</translation>
    </message>
    <message>
        <source>Attest a folder…</source>
        <translation>フォルダーを証明…</translation>
    </message>
    <message>
        <source>Accept the code</source>
        <translation>コードを受け入れる</translation>
    </message>
    <message>
        <source>Accept the changed code of %1?</source>
        <translation>%1 の変更されたコードを受け入れますか？</translation>
    </message>
    <message>
        <source>Its present hash becomes the registered one, and the worker may act again. This is recorded.</source>
        <translation>現在のハッシュが登録済みハッシュになり、ワーカーは再び動作できます。この操作は記録されます。</translation>
    </message>
    <message>
        <source>%1 · looked at %2</source>
        <translation>%1 · 確認：%2</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>登録済み：%1</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>コードを確認</translation>
    </message>
    <message>
        <source>Attesting changes the record: save or revert the draft first</source>
        <translation>証明するとレコードが変わります。先に下書きを保存するか元に戻してください</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>コードを読み込み中…</translation>
    </message>
    <message>
        <source>The code is the registered one.</source>
        <translation>コードは登録されたものと同じです。</translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s package</source>
        <translation>ワーカーのパッケージのフォルダー</translation>
    </message>
    <message>
        <source>File with the worker&apos;s code</source>
        <translation>ワーカーのコードのファイル</translation>
    </message>
    <message>
        <source>The code now: %1</source>
        <translation>現在のコード：%1</translation>
    </message>
    <message>
        <source>The code on the disk is the registered one again.</source>
        <translation>ディスク上のコードは、再び登録されたものと同じになりました。</translation>
    </message>
    <message>
        <source>The code on the disk was changed. Where the Hall requires attestation, the next request is denied with DENY_WORKER_TAMPERED.</source>
        <translation>ディスク上のコードが変更されました。Hall がアテステーションを必須とする場合、次のリクエストは DENY_WORKER_TAMPERED で拒否されます。</translation>
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
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Reason or event</source>
        <translation>理由またはイベント</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>レコード ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditLogPage</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>The record is not in the log</source>
        <translation>レコードはログにありません</translation>
    </message>
    <message>
        <source>No record is picked</source>
        <translation>レコードが選択されていません</translation>
    </message>
    <message>
        <source>Copy record id</source>
        <translation>レコード ID をコピー</translation>
    </message>
    <message>
        <source>Record id copied</source>
        <translation>レコード ID をコピーしました</translation>
    </message>
    <message>
        <source>Copy receipt hash</source>
        <translation>レシートハッシュをコピー</translation>
    </message>
    <message>
        <source>Receipt hash copied</source>
        <translation>レシートハッシュをコピーしました</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>ワーカーを表示</translation>
    </message>
    <message>
        <source>This record names no worker</source>
        <translation>このレコードにワーカーの指定はありません</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>承認を表示</translation>
    </message>
    <message>
        <source>This record names no approval</source>
        <translation>このレコードに承認の指定はありません</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>このルールのレコード</translation>
    </message>
    <message>
        <source>This record names no rule</source>
        <translation>このレコードにルールの指定はありません</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>この相関 ID のレコード</translation>
    </message>
    <message>
        <source>It has no correlation id</source>
        <translation>相関 ID はありません</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>この相関 ID の前のレコード</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>この相関 ID の後のレコード</translation>
    </message>
    <message>
        <source>Rows copied as text</source>
        <translation>行をテキストとしてコピーしました</translation>
    </message>
    <message>
        <source>Canonical record copied</source>
        <translation>正規化レコードをコピーしました</translation>
    </message>
    <message>
        <source>Only a decision can be asked for again</source>
        <translation>もう一度リクエストできるのは決定だけです</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>決定を curl としてコピーしました</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>何もコピーされませんでした。%1</translation>
    </message>
    <message>
        <source>Clear the search and go there</source>
        <translation>検索をクリアして移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Time zone of what is shown and exported</source>
        <translation>表示とエクスポートのタイムゾーン</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>表示オプション</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Words and counts</source>
        <translation>語と件数</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行を詰めて表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 は見つかりませんでした</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>検索はキャンセルされました。</translation>
    </message>
    <message>
        <source>Not a place in the log</source>
        <translation>ログ内の場所ではありません</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>選択した 2 件のレコードを比較</translation>
    </message>
    <message>
        <source>Pick two records to compare: Ctrl+click the second one</source>
        <translation>比較するには 2 件のレコードを選択：2 件目は Ctrl+クリック</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records, %1 % of the log counted</source>
        <translation>
            <numerusform>%Ln 件以上のレコード（ログの %1 % を集計済み）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records</source>
        <translation>
            <numerusform>%Ln 件以上のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>The search gave way: it hides %1</source>
        <translation>%1 が隠れるため、検索を解除しました</translation>
    </message>
    <message>
        <source>%1 is not among the matches</source>
        <translation>%1 は一致するものに含まれません</translation>
    </message>
    <message>
        <source>The record is in the log, and this search hides it. The list goes on at its place.</source>
        <translation>レコードはログにありますが、この検索では隠れています。一覧はその位置から続きます。</translation>
    </message>
    <message>
        <source>There is no such record in this log.</source>
        <translation>このログにそのレコードはありません。</translation>
    </message>
    <message>
        <source>No later record has this correlation id</source>
        <translation>この相関 ID の後のレコードはありません</translation>
    </message>
    <message>
        <source>No earlier record has this correlation id</source>
        <translation>この相関 ID の前のレコードはありません</translation>
    </message>
    <message>
        <source>This record has no correlation id</source>
        <translation>このレコードに相関 ID はありません</translation>
    </message>
    <message>
        <source>Search again: rows and counts of now</source>
        <translation>再検索：現在の行と件数</translation>
    </message>
    <message>
        <source>Write the matching records to a file</source>
        <translation>一致するレコードをファイルに書き出す</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditTable</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>ログの列</translation>
    </message>
    <message>
        <source>Show newer records</source>
        <translation>新しいレコードを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer – show (Home)</source>
        <translation>
            <numerusform>新着 %Ln 件 – 表示 (Home)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::BlockedPart</name>
    <message>
        <source>Show in the live feed</source>
        <translation>ライブフィードに表示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Requests denied because nobody held the namespace</source>
        <translation>名前空間の所有者がいないため拒否されたリクエスト</translation>
    </message>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>監査ログを検索できませんでした。%1</translation>
    </message>
    <message>
        <source>The last that were denied because nobody held it. Enter opens a decision.</source>
        <translation>所有者がいないため拒否された直近のリクエストです。Enter で決定を開きます。</translation>
    </message>
    <message>
        <source>The last ones, from when this Hall required claimed namespaces. Enter opens a decision.</source>
        <translation>この Hall が取得済みの名前空間を必須としていたときの直近のリクエストです。Enter で決定を開きます。</translation>
    </message>
    <message>
        <source>No request to its workers was denied because nobody held it.</source>
        <translation>所有者がいないために拒否された、このワーカーへのリクエストはありません。</translation>
    </message>
    <message>
        <source>None: this Hall does not require claimed namespaces at present.</source>
        <translation>ありません。この Hall は現在、取得済みの名前空間を必須としていません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::BulkBar</name>
    <message>
        <source>%1, all picked workers</source>
        <translation>%1（選択したすべてのワーカー）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export all picked workers</source>
        <translation>選択したすべてのワーカーをエクスポート</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>選択：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardFacts</name>
    <message>
        <source>signed by %1</source>
        <translation>署名者：%1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>one reviewer looks and confirms</source>
        <translation>1 人のレビュアーが見て確認します</translation>
    </message>
    <message>
        <source>one reviewer answers questions about it</source>
        <translation>1 人のレビュアーが設問に答えます</translation>
    </message>
    <message>
        <source>two different reviewers: one explains it, the other answers questions</source>
        <translation>異なる 2 人のレビュアー：1 人が説明し、もう 1 人が設問に答えます</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>ワーカー種別</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>The Hall does not know this worker any more.</source>
        <translation>Hall はもうこのワーカーを知りません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>影響スコア</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>リスクスコア</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>リクエスト者</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>ポリシーのバージョン</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>テナントのリスク</translation>
    </message>
    <message>
        <source>A notice. Nothing has to be decided here: it stays denied until somebody escalates it.</source>
        <translation>お知らせです。ここで決定することはありません。誰かがエスカレーションするまで拒否のままです。</translation>
    </message>
    <message>
        <source>It runs only if a reviewer lets it.</source>
        <translation>レビュアーが通した場合だけ実行されます。</translation>
    </message>
    <message>
        <source>A person may let it run, or do it by hand instead of the agent.</source>
        <translation>人が実行を許可するか、エージェントの代わりに手作業で行えます。</translation>
    </message>
    <message>
        <source>An incident. Find out what else this caller asked for before anything of it runs.</source>
        <translation>インシデントです。何かを実行する前に、この呼び出し元がほかに何をリクエストしたか調べてください。</translation>
    </message>
    <message>
        <source>An incident: everything from %1 is held until this is decided.</source>
        <translation>インシデントです。これが決定されるまで、%1 からのものはすべて保留されます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardHeader</name>
    <message>
        <source>Risk: %1</source>
        <translation>リスク：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 件待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChallengePanel</name>
    <message>
        <source>To approve: read it</source>
        <translation>承認するには：読んでください</translation>
    </message>
    <message>
        <source>To approve: answer about the action</source>
        <translation>承認するには：操作についての設問に答えてください</translation>
    </message>
    <message>
        <source>To approve: explain the action</source>
        <translation>承認するには：操作を説明してください</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>先に設問に答えてください。</translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln more questions first.</source>
        <translation>
            <numerusform>先に残り %Ln 問に答えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving works in %1 s: reading takes at least %2 s.</source>
        <translation>%1 秒後に承認できます。読むのに少なくとも %2 秒必要です。</translation>
    </message>
    <message>
        <source>The time for reading has passed.</source>
        <translation>読む時間が経過しました。</translation>
    </message>
    <message>
        <source>Reviewer %1 of %2 different ones.</source>
        <translation>異なるレビュアー %2 人のうち %1 人目。</translation>
    </message>
    <message>
        <source>%1 has approved already.</source>
        <translation>%1 はすでに承認しました。</translation>
    </message>
    <message numerus="yes">
        <source>This takes %Ln different reviewers, and there are not enough: it cannot be approved now. Make another one first, for example with `hall reviewer add NAME`. Denying needs nobody else.</source>
        <translation>
            <numerusform>異なるレビュアーが %Ln 人必要ですが、足りないため今は承認できません。先に、たとえば `hall reviewer add NAME` で追加してください。拒否はほかの人がいなくてもできます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChangeImpact</name>
    <message>
        <source>This change</source>
        <translation>この変更</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>The worker was allowed nothing in the last day, so there is nothing to compare with.</source>
        <translation>このワーカーは過去 1 日に何も許可されていないため、比較するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Looked at: the last %Ln decisions that allowed this worker something; the day had more.</source>
        <translation>
            <numerusform>対象：このワーカーに何かを許可した直近の決定 %Ln 件。過去 1 日にはさらにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: all decisions of the last day that allowed this worker something, %1.</source>
        <translation>対象：このワーカーに何かを許可した過去 1 日の決定すべて、%1 件。</translation>
    </message>
    <message numerus="yes">
        <source>denied %Ln decisions of the last day</source>
        <translation>
            <numerusform>過去 1 日の決定 %Ln 件の拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>asked a human once in the last day</source>
        <translation>過去 1 日で 1 回の人への確認</translation>
    </message>
    <message numerus="yes">
        <source>asked a human %Ln times in the last day</source>
        <translation>
            <numerusform>過去 1 日で %Ln 回の人への確認</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision of the last day would have been another one.</source>
        <translation>過去 1 日の決定に、違う結果になるものはありません。</translation>
    </message>
    <message>
        <source>%1 would have %2.</source>
        <translation>%1があった場合、%2が生じていました。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
</context>
<context>
    <name>hall::ui::ClaimCard</name>
    <message>
        <source>Claim a namespace</source>
        <translation>名前空間の取得</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Who holds a namespace decides about the workers whose id begins with it, and signs for them.</source>
        <translation>名前空間の所有者は、ID がその名前空間で始まるワーカーについて決定し、署名します。</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>名前空間(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record</source>
        <translation>理由（記録用）(&amp;R)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>%1 を取得</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>取得</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers that would become its: %1 (%2).</source>
        <translation>この名前空間のものになるワーカー：%1（%2）。</translation>
    </message>
    <message>
        <source>Who enrolled them could not be read: %1</source>
        <translation>登録した人を読み込めませんでした：%1</translation>
    </message>
    <message>
        <source>All of them were enrolled at this window, as far as the audit log says.</source>
        <translation>監査ログによると、すべてこのウィンドウで登録されました。</translation>
    </message>
    <message>
        <source>Enrolled by others: %1. They cannot change these workers any more once you hold the namespace.</source>
        <translation>ほかの人が登録：%1。名前空間を取得すると、その人たちはこれらのワーカーを変更できなくなります。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTable</name>
    <message>
        <source>Connected clients</source>
        <translation>接続中のクライアント</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTableModel</name>
    <message>
        <source>says no name</source>
        <translation>名乗っていません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最後の呼び出し</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientsPanel</name>
    <message>
        <source>Connected clients</source>
        <translation>接続中のクライアント</translation>
    </message>
    <message>
        <source>Every program that called since the server started, by its token and User-Agent. Pick one to see what went wrong, and what to do.</source>
        <translation>サーバーの開始以降に呼び出したすべてのプログラムを、トークンと User-Agent ごとに示します。選ぶと、問題の内容と対処方法がわかります。</translation>
    </message>
    <message>
        <source>Nobody has called yet. Choose a kit at the left, and send what it sends.</source>
        <translation>まだ呼び出しはありません。左でキットを選び、それが送るものを送ってください。</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can call.</source>
        <translation>Hall Server が待ち受けていないため、誰も呼び出せません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, last %2. %3</source>
        <translation>
            <numerusform>%1：%Ln 回、最後は %2。%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call of this client was answered.</source>
        <translation>このクライアントのすべての呼び出しに応答しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1, by callers that are not in the list: %Ln times. %2</source>
        <translation>
            <numerusform>%1、一覧にない呼び出し元から：%Ln 回。%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ColumnTable</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
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
        <translation>異なるものだけ(&amp;O)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>value on the left</source>
        <translation>左の値</translation>
    </message>
    <message>
        <source>value on the right</source>
        <translation>右の値</translation>
    </message>
    <message>
        <source>Two records side by side</source>
        <translation>2 件のレコードの並列表示</translation>
    </message>
    <message>
        <source>Members of both records</source>
        <translation>両方のレコードのメンバー</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>比較結果</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members differ</source>
        <translation>
            <numerusform>メンバー %Ln 個のうち %1 個が異なります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record:</source>
        <translation>理由（記録用）(&amp;R)：</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>理由（記録用）</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>hall::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>hall::ui::Countdown</name>
    <message>
        <source>The time is over. It expires, and nothing runs.</source>
        <translation>時間切れです。期限切れになり、何も実行されません。</translation>
    </message>
    <message>
        <source>If nobody decides, it expires in %1, at %2: then it stays denied, and nothing runs.</source>
        <translation>誰も決定しなければ、%1 後（%2）に期限切れになります。その場合は拒否のままで、何も実行されません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionFacts</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Missing controls</source>
        <translation>不足しているコントロール</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Matched rule</source>
        <translation>一致したルール</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>ポリシーのバージョン</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>必須のコントロール</translation>
    </message>
    <message>
        <source>Recommended profiles</source>
        <translation>推奨プロファイル</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>影響スコア</translation>
    </message>
    <message>
        <source>gate passed</source>
        <translation>ゲート通過</translation>
    </message>
    <message>
        <source>a human has to decide</source>
        <translation>人の判断が必要</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <translation>%1 / 100、%2</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>ポリシーゲート</translation>
    </message>
    <message>
        <source>Step-up approval</source>
        <translation>追加の承認</translation>
    </message>
    <message>
        <source>Always a human</source>
        <translation>常に人が判断</translation>
    </message>
    <message>
        <source>Conditions for a human</source>
        <translation>人が判断する条件</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Supervisor level</source>
        <translation>監督レベル</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>相関 ID</translation>
    </message>
    <message>
        <source>Policy version attached</source>
        <translation>ポリシーのバージョンを添付</translation>
    </message>
    <message>
        <source>Artifact hash recorded</source>
        <translation>アーティファクトハッシュを記録</translation>
    </message>
    <message>
        <source>Signed artifact in prod</source>
        <translation>prod で署名付きアーティファクト</translation>
    </message>
    <message>
        <source>Attestation in prod</source>
        <translation>prod でアテステーション</translation>
    </message>
    <message>
        <source>Candidate workers</source>
        <translation>候補のワーカー</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>would be chosen</source>
        <translation>選択されるはず</translation>
    </message>
    <message>
        <source>skipped: no usable worker</source>
        <translation>スキップ：使えるワーカーなし</translation>
    </message>
    <message>
        <source>skipped: another was chosen</source>
        <translation>スキップ：別のものを選択</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>リクエスト内容</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Data label</source>
        <translation>データラベル</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>テナントのリスク</translation>
    </message>
    <message>
        <source>QoS class</source>
        <translation>QoS クラス</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>ワーカー種別</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>決定 ID</translation>
    </message>
    <message>
        <source>Asked by token</source>
        <translation>リクエスト元のトークン</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>レシートハッシュ</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>前のハッシュ</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>なし：最初のレコード</translation>
    </message>
    <message>
        <source>The record gives no reason.</source>
        <translation>レコードに理由がありません。</translation>
    </message>
    <message>
        <source>Every step passed. A human is told, and need not approve.</source>
        <translation>すべてのステップを通過しました。人に通知されますが、承認は不要です。</translation>
    </message>
    <message>
        <source>Every step of the pipeline passed.</source>
        <translation>パイプラインのすべてのステップを通過しました。</translation>
    </message>
    <message>
        <source>Would have asked a person</source>
        <translation>人に確認するはずだった</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionStep</name>
    <message>
        <source>See the first decision</source>
        <translation>最初の決定を見る</translation>
    </message>
    <message>
        <source>Each button sends a real request over the network to this Hall, as an agent would. Nothing is carried out: the Hall only says whether it may be.</source>
        <translation>各ボタンは、エージェントと同じように、ネットワーク経由でこの Hall に実際のリクエストを送ります。何も実行されません。Hall は、してよいかどうかを答えるだけです。</translation>
    </message>
    <message>
        <source>Send one that is allowed</source>
        <translation>許可されるリクエストを送る</translation>
    </message>
    <message>
        <source>Send one that is denied</source>
        <translation>拒否されるリクエストを送る</translation>
    </message>
    <message>
        <source>%1 asks: once for %2, which it is enrolled for, and once for %3, which nobody is.</source>
        <translation>%1 がリクエストします。1 回は登録済みの %2、もう 1 回は誰にも登録されていない %3 です。</translation>
    </message>
    <message>
        <source>Make a worker first: somebody has to ask.</source>
        <translation>先にワーカーを作ってください。リクエストする側が必要です。</translation>
    </message>
    <message>
        <source>Not what this button promised: the rules of this Hall decide, and the reason above says which.</source>
        <translation>このボタンの予告とは違う結果です。この Hall のルールが決定しており、どのルールかは上の理由でわかります。</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionTable</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoNotifier</name>
    <message>
        <source>Demo: %1</source>
        <translation>デモ：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoPage</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Each button sends a real request to this Hall, as an integration would.</source>
        <translation>各ボタンは、連携プログラムと同じように、この Hall に実際のリクエストを送ります。</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決定する人</translation>
    </message>
    <message>
        <source>What needs a person waits on the page Approvals. Decide it as %1, with the passphrase: %2</source>
        <translation>人の判断が必要なものは承認ページで待ちます。%1 として、パスフレーズ %2 で決定してください</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>パスフレーズをコピー</translation>
    </message>
    <message>
        <source>Show &amp;approvals</source>
        <translation>承認を表示(&amp;A)</translation>
    </message>
    <message>
        <source>This Hall does not listen, so nothing can be played.</source>
        <translation>この Hall は待ち受けていないため、何も再生できません。</translation>
    </message>
    <message>
        <source>This Hall listens at %1. Its workers, their owners and all requests are made up; it decides and records them as any Hall does.</source>
        <translation>この Hall は %1 で待ち受けています。ワーカー、所有者、リクエストはすべて架空のものです。決定と記録は、ほかの Hall と同じように行います。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Missing control</source>
        <translation>コントロール不足</translation>
    </message>
    <message>
        <source>Unknown capability</source>
        <translation>不明なケイパビリティ</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>承認が必要</translation>
    </message>
    <message>
        <source>Tampered worker</source>
        <translation>改ざんされたワーカー</translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation>%1 件の集中</translation>
    </message>
    <message>
        <source>A known worker asks for what it may do. Every step passes.</source>
        <translation>既知のワーカーが、許可されていることをリクエストします。すべてのステップを通過します。</translation>
    </message>
    <message>
        <source>A transfer needs a second pair of eyes, ctrl.four.eyes, and no worker has that control.</source>
        <translation>送金には別の人による確認 ctrl.four.eyes が必要ですが、そのコントロールを持つワーカーはいません。</translation>
    </message>
    <message>
        <source>An agent passes on what a chat said instead of a capability.</source>
        <translation>エージェントが、ケイパビリティの代わりにチャットの発言をそのまま渡します。</translation>
    </message>
    <message>
        <source>A refund in prod waits for a person. Decide it on the page Approvals, then play this again: an approved one is allowed once.</source>
        <translation>prod での返金は人の判断を待ちます。承認ページで決定してから、もう一度再生してください。承認されたものは 1 回だけ許可されます。</translation>
    </message>
    <message>
        <source>Somebody changes the code of org.lumen.deployer before it asks. Afterwards the code is put back and attested again.</source>
        <translation>リクエストの前に、誰かが org.lumen.deployer のコードを変更します。その後、コードは元に戻され、再び証明されます。</translation>
    </message>
    <message>
        <source>Many requests at once, of all kinds. They wait in line and each is recorded.</source>
        <translation>あらゆる種類の多数のリクエストを一度に送ります。順番を待ち、それぞれ記録されます。</translation>
    </message>
    <message>
        <source>Allowed: %1 · Denied: %2 · Needed a human: %3</source>
        <translation>許可：%1 · 拒否：%2 · 人の判断が必要：%3</translation>
    </message>
    <message>
        <source> · Without a decision: %1</source>
        <translation> · 決定なし：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in %1 s. %2. The last one:</source>
        <translation>
            <numerusform>%1 秒で %Ln 件のリクエスト。%2。最後のもの：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>hall::ui::DetailPanel</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Canonical record</source>
        <translation>正規化レコード</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>詳細を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>レコードの各部</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>決定を JSON としてコピーしました</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>決定を curl としてコピーしました</translation>
    </message>
    <message>
        <source>This record cannot be shown. %1</source>
        <translation>このレコードは表示できません。%1</translation>
    </message>
    <message>
        <source>Copy the reply as JSON</source>
        <translation>応答を JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy a curl command that asks the same again</source>
        <translation>同じことをもう一度リクエストする curl コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>hall::ui::EditorHeader</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Hide the list of workers</source>
        <translation>ワーカーの一覧を隠す</translation>
    </message>
    <message>
        <source>Hide the list, so that form and JSON stand side by side</source>
        <translation>一覧を隠し、フォームと JSON を並べて表示</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>エディターを閉じる</translation>
    </message>
    <message>
        <source>Close the editor; a draft is kept (Esc)</source>
        <translation>エディターを閉じる。下書きは保持されます (Esc)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions on this worker</source>
        <translation>このワーカーに対する操作</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>準拠</translation>
    </message>
    <message>
        <source>What keeps the draft from being saved</source>
        <translation>下書きを保存できない原因</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新しいワーカー</translation>
    </message>
    <message>
        <source>Retired: kept as it was. Duplicate it to go on from here.</source>
        <translation>引退：そのままの状態で保管されています。ここから続けるには複製してください。</translation>
    </message>
    <message>
        <source>Enroll…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cannot be saved. %1</source>
        <translation>保存できません。%1</translation>
    </message>
    <message>
        <source>New: not enrolled yet</source>
        <translation>新規：まだ登録されていません</translation>
    </message>
    <message>
        <source>New: not enrolled yet. %1</source>
        <translation>新規：まだ登録されていません。%1</translation>
    </message>
    <message>
        <source>%1 · saved · revision %2</source>
        <translation>%1 · 保存済み · リビジョン %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members changed</source>
        <translation>
            <numerusform>%Ln 個のメンバーを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>テキストを変更</translation>
    </message>
    <message>
        <source>%1 · draft on revision %2 · %3. In effect is what is stored.</source>
        <translation>%1 · リビジョン %2 に基づく下書き · %3。有効なのは保存済みの内容です。</translation>
    </message>
    <message>
        <source>No WCP level</source>
        <translation>WCP レベルなし</translation>
    </message>
    <message>
        <source>For %1: %2, %3</source>
        <translation>%1 には：%2、%3</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足はありません。</translation>
    </message>
    <message>
        <source>Compliance: %1</source>
        <translation>準拠：%1</translation>
    </message>
    <message>
        <source>The record has everything that WCP asks for</source>
        <translation>レコードには WCP が求めるものがすべてあります</translation>
    </message>
    <message>
        <source>What is missing for a higher level</source>
        <translation>上のレベルに不足しているもの</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>hall::ui::EmptyFeed</name>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Command that asks for a decision</source>
        <translation>決定をリクエストするコマンド</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>決定はまだありません</translation>
    </message>
    <message>
        <source>Nothing has asked this Hall whether it may act since the window opened. Ask in a terminal, and see the answer arrive here:</source>
        <translation>ウィンドウを開いてから、この Hall に動作の可否を尋ねたものはありません。ターミナルからリクエストすると、回答がここに届きます：</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>No decision passes the filter</source>
        <translation>フィルターを通る決定はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden, %1 of them denied.</source>
        <translation>
            <numerusform>%Ln 件が隠れています。うち拒否は %1 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>%1 goes to the filter</source>
        <translation>%1 でフィルターへ移動します</translation>
    </message>
    <message>
        <source>A worker, a decision and an approval, in a few minutes</source>
        <translation>ワーカー、決定、承認を数分で試せます</translation>
    </message>
</context>
<context>
    <name>hall::ui::EvidenceTab</name>
    <message>
        <source>receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Check it here</source>
        <translation>ここで検証</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>公開鍵を保存…</translation>
    </message>
    <message>
        <source>Save the Hall&apos;s public key</source>
        <translation>Hall の公開鍵を保存</translation>
    </message>
    <message>
        <source>The record with this Hall&apos;s signature. It shows that the Hall with this key vouched for these words. It does not show that the log still has the record: that is what the proof is for.</source>
        <translation>この Hall の署名が付いたレコードです。この鍵を持つ Hall がこの内容を保証したことを示します。ログにまだこのレコードがあることは示しません。それを示すのが証明です。</translation>
    </message>
    <message>
        <source>The way from this record to a signed checkpoint of the log. Whoever has the public key and kept the checkpoint can tell, without the database, that the record was in the log then, and that it was not changed since. It does not show that what the record says is true.</source>
        <translation>このレコードから、ログの署名付きチェックポイントまでの経路です。公開鍵を持ち、チェックポイントを保管していれば、データベースがなくても、レコードがその時点でログにあったこと、その後変更されていないことを確かめられます。レコードの内容が真実であることは示しません。</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>レシートを保存</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>証明を保存</translation>
    </message>
    <message>
        <source>No record is picked.</source>
        <translation>レコードが選択されていません。</translation>
    </message>
    <message>
        <source>Asking the Hall…</source>
        <translation>Hall に問い合わせ中…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ検証されていません。</translation>
    </message>
    <message>
        <source>The log has no signing key.</source>
        <translation>ログに署名鍵がありません。</translation>
    </message>
    <message>
        <source>It holds. %1 Checked with key %2.</source>
        <translation>正当です。%1 鍵 %2 で検証しました。</translation>
    </message>
    <message>
        <source>It does not hold. %1</source>
        <translation>正当ではありません。%1</translation>
    </message>
    <message>
        <source>The record has its hash, and the signature is this Hall&apos;s.</source>
        <translation>レコードはそのハッシュと一致し、署名はこの Hall のものです。</translation>
    </message>
    <message>
        <source>The record is #%1 of the %2 that the log had at %3.</source>
        <translation>このレコードは、%3 の時点でログにあった %2 件のうちの #%1 です。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 は書き込まれませんでした：%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ExchangeView</name>
    <message>
        <source>Request and answer</source>
        <translation>リクエストと回答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>ワーカーは続行できます。</translation>
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
        <translation>何が、何に対して、なぜ行われるのかを自分の言葉で書いてください。</translation>
    </message>
    <message>
        <source>Explanation in your own words</source>
        <translation>自分の言葉による説明</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %Ln words</source>
        <translation>
            <numerusform>%Ln 語以上のうち %1 語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>&amp;JSONL with manifest, to be checked</source>
        <translation>JSONL とマニフェスト（検証可能）(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;CSV for a spreadsheet</source>
        <translation>CSV（表計算用）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;HTML report</source>
        <translation>HTML レポート(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records</source>
        <translation>
            <numerusform>%Ln 件のレコードのうち %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>未集計</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln records</source>
        <translation>
            <numerusform>%Ln 件以上のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the log: %1.</source>
        <translation>ログのすべて：%1。</translation>
    </message>
    <message>
        <source>What this search matches: %1.</source>
        <translation>この検索に一致するもの：%1。</translation>
    </message>
    <message>
        <source>Records keep their times, which are UTC.</source>
        <translation>レコードの時刻は UTC のままです。</translation>
    </message>
    <message>
        <source>Times in %1.</source>
        <translation>時刻は %1 です。</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>Looking for the records…</source>
        <translation>レコードを探しています…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>ログのエクスポート</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <source>No record matched: %1 holds none.</source>
        <translation>一致するレコードはありません。%1 は空です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, from #%1 to #%2, are in %3.</source>
        <translation>
            <numerusform>#%1 から #%2 までの %Ln 件のレコードが %3 にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest beside it is signed and says how to check it.</source>
        <translation>隣のマニフェストは署名されており、検証方法が書かれています。</translation>
    </message>
    <message>
        <source>The manifest beside it is not signed: the signing key is not there.</source>
        <translation>隣のマニフェストは署名されていません。署名鍵がありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>hall::ui::FacetModel</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words; the most frequent are listed</source>
        <translation>
            <numerusform>異なる語 %Ln 個（最も多いものを表示）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words</source>
        <translation>
            <numerusform>異なる語 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1：%2 以上</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1、レコード：%2</translation>
    </message>
    <message>
        <source>%1, in the search</source>
        <translation>%1、検索に含む</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1、除外</translation>
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
        <translation>レコードの内訳</translation>
    </message>
    <message>
        <source>Words of the records, with counts</source>
        <translation>レコードの語と件数</translation>
    </message>
    <message>
        <source>Enter adds a word to the search, Ctrl and Enter leaves it out</source>
        <translation>Enter で語を検索に加え、Ctrl+Enter で除外します</translation>
    </message>
    <message>
        <source>Search for it, or no longer (Enter)</source>
        <translation>この語で検索、または解除 (Enter)</translation>
    </message>
    <message>
        <source>Leave it out, or no longer (Ctrl+Enter)</source>
        <translation>この語を除外、または解除 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedCells</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>人の判断が必要</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <translation>%1（ドライラン）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>決定 ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Would have asked</source>
        <translation>確認するはずだった</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedPage</name>
    <message>
        <source>Live feed</source>
        <translation>ライブフィード</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>決定 ID をコピー</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>監査で開く</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>ワーカーを表示</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>このルールのレコード</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>承認を表示</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>表示オプション</translation>
    </message>
    <message>
        <source>Newest on top</source>
        <translation>新しいものを上に</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行を詰めて表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln waiting</source>
        <translation>
            <numerusform>一時停止中 · %Ln 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <translation>追従中</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>静止中</translation>
    </message>
    <message>
        <source>This decision names none</source>
        <translation>この決定に指定はありません</translation>
    </message>
    <message>
        <source>Decision id copied</source>
        <translation>決定 ID をコピーしました</translation>
    </message>
    <message>
        <source>Row copied as text</source>
        <translation>行をテキストとしてコピーしました</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>決定を JSON としてコピーしました</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>決定を curl としてコピーしました</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>何もコピーされませんでした。%1</translation>
    </message>
    <message>
        <source>Hold the view still; the Hall keeps answering and recording</source>
        <translation>表示を止める（Hall は応答と記録を続ける）</translation>
    </message>
    <message>
        <source>Stay at the newest decision</source>
        <translation>最新の決定にとどまる</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedStatusLine</name>
    <message>
        <source>Received = shown + hidden by the filter + coalesced + waiting. Coalesced are those that arrived in greater numbers than the feed keeps. Nothing of this touches the audit log, which holds every decision.</source>
        <translation>受信 = 表示 + フィルターで非表示 + まとめ済み + 待機中。まとめ済みは、フィードが保持できる数を超えて届いたものです。いずれも監査ログには影響せず、監査ログにはすべての決定があります。</translation>
    </message>
    <message>
        <source>Decisions that came faster than this window could take them. They are answered and in the audit log, only the feed does not have them.</source>
        <translation>このウィンドウが受け取れる速さを超えて届いた決定です。回答され、監査ログにもありますが、フィードにだけありません。</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>Shown %1</source>
        <translation>表示 %1</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>非表示 %1</translation>
    </message>
    <message>
        <source>Coalesced %1</source>
        <translation>まとめ済み %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>欠落 %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警報</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedView</name>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Columns of the feed</source>
        <translation>フィードの列</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>最新へ移動</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new – jump to latest</source>
        <translation>
            <numerusform>新着 %Ln 件 – 最新へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>%1、変更あり</translation>
    </message>
    <message>
        <source>The form cannot show what stands here. It is kept; change it in the JSON.</source>
        <translation>ここの内容はフォームでは表示できません。内容は保持されます。JSON で変更してください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::FieldInput</name>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>hall::ui::FigureCard</name>
    <message>
        <source>%1 per minute, last hour</source>
        <translation>毎分 %1、過去 1 時間</translation>
    </message>
    <message>
        <source>Counted from midnight UTC. The bars show the last 60 minutes, as far as this window was open.</source>
        <translation>UTC の午前 0 時からの数です。棒は、このウィンドウを開いていた範囲で過去 60 分を示します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter, for example  outcome:deny env:prod worker:org.acme.*</source>
        <translation>フィルター、例  outcome:deny env:prod worker:org.acme.*</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>ここに書けるものを表示</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>フィルター有効</translation>
    </message>
    <message>
        <source>Last filters</source>
        <translation>最近のフィルター</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>これらだけを表示（複数選択可）</translation>
    </message>
    <message>
        <source>Decisions in memory that the filter hides; press to clear it</source>
        <translation>メモリ内の、フィルターで隠れている決定。押すとフィルターをクリアします</translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden, %1 of them denied</source>
        <translation>
            <numerusform>フィルター有効：%Ln 件非表示、うち拒否 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden</source>
        <translation>
            <numerusform>フィルター有効：%Ln 件非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>フィルターはまだ使われていません</translation>
    </message>
    <message>
        <source>%1 The rows below are those of the last filter that was right.</source>
        <translation>%1 下の行は、最後の正しいフィルターによるものです。</translation>
    </message>
    <message>
        <source>Filter on or off, keeping its text</source>
        <translation>テキストを残してフィルターを切り替え</translation>
    </message>
</context>
<context>
    <name>hall::ui::FirstRunPage</name>
    <message>
        <source>Remove the examples</source>
        <translation>例を削除</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>The examples are in this Hall. Removing them takes away the two workers and the rule; what they did stays in the log.</source>
        <translation>例がこの Hall に入っています。削除すると 2 つのワーカーとルールがなくなりますが、それらの動作はログに残ります。</translation>
    </message>
    <message>
        <source>The examples are removed.</source>
        <translation>例を削除しました。</translation>
    </message>
    <message>
        <source>That is all. Help, First steps brings you back here.</source>
        <translation>以上です。「ヘルプ」の「最初のステップ」でここに戻れます。</translation>
    </message>
    <message>
        <source>%1 of 4 done. Skip what you like; Help, First steps brings you back here.</source>
        <translation>4 つのうち %1 つ完了。不要なものはスキップできます。「ヘルプ」の「最初のステップ」でここに戻れます。</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>概要へ移動</translation>
    </message>
    <message>
        <source>Skip all of this</source>
        <translation>すべてスキップ</translation>
    </message>
</context>
<context>
    <name>hall::ui::GrantPanel</name>
    <message>
        <source>env %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>any env</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>session %1 only</source>
        <translation>セッション %1 のみ</translation>
    </message>
    <message>
        <source>requests to route</source>
        <translation>ルーティングのリクエスト</translation>
    </message>
    <message>
        <source>actions to evaluate</source>
        <translation>評価する操作</translation>
    </message>
    <message>
        <source>blast up to %1</source>
        <translation>影響 %1 まで</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>%2 が %1 に取り消し</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、%2 後</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>Standing grant</source>
        <translation>継続的な許可</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Show the approval</source>
        <translation>承認を表示</translation>
    </message>
    <message>
        <source>Revoke the grant?</source>
        <translation>許可を取り消しますか？</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>今すぐ取り消す</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>許可内容</translation>
    </message>
    <message>
        <source>To</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>From then on such requests are asked about again</source>
        <translation>以後、このようなリクエストは再び人に確認されます</translation>
    </message>
    <message>
        <source>Standing grant for %1</source>
        <translation>%1 の継続的な許可</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>requests: %1, the last %2</source>
        <translation>リクエスト：%1、最後は %2</translation>
    </message>
    <message>
        <source>%1 by %2, approval %3</source>
        <translation>%2 が %1、承認 %3</translation>
    </message>
    <message>
        <source>Revoke the grant of %1 to %2?</source>
        <translation>%2 に対する %1 の許可を取り消しますか？</translation>
    </message>
    <message>
        <source>The next such request is decided by the rules again, and a person may be asked. What was allowed before stays allowed. This is recorded.</source>
        <translation>次のリクエストから再びルールで決定され、人に確認することもあります。これまでに許可されたものは許可のままです。この操作は記録されます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallController</name>
    <message>
        <source>The lockdown could not be switched on.</source>
        <translation>ロックダウンを開始できませんでした。</translation>
    </message>
    <message>
        <source>The lockdown could not be ended.</source>
        <translation>ロックダウンを終了できませんでした。</translation>
    </message>
    <message>
        <source>The Hall could not go online.</source>
        <translation>Hall をオンラインにできませんでした。</translation>
    </message>
    <message>
        <source>The Hall could not go offline.</source>
        <translation>Hall をオフラインにできませんでした。</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallNotes</name>
    <message>
        <source>The code of a worker was changed</source>
        <translation>ワーカーのコードが変更されました</translation>
    </message>
    <message numerus="yes">
        <source>The code of %n workers was changed</source>
        <translation>
            <numerusform>%n 個のワーカーのコードが変更されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Denied until it is attested again: %1</source>
        <translation>再び証明されるまで拒否されます：%1</translation>
    </message>
    <message>
        <source>A worker was banned</source>
        <translation>ワーカーが禁止されました</translation>
    </message>
    <message numerus="yes">
        <source>%n workers were banned</source>
        <translation>
            <numerusform>%n 個のワーカーが禁止されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Many requests are denied</source>
        <translation>多くのリクエストが拒否されています</translation>
    </message>
    <message>
        <source>In the last minute: %1. In the minute before: %2.</source>
        <translation>過去 1 分：%1。その前の 1 分：%2。</translation>
    </message>
    <message>
        <source>The Hall Server stopped for a while</source>
        <translation>Hall Server が一時停止していました</translation>
    </message>
    <message>
        <source>The Hall Server stopped and does not answer</source>
        <translation>Hall Server が停止し、応答していません</translation>
    </message>
    <message>
        <source>The audit log took no records for a while</source>
        <translation>監査ログが一時、レコードを受け付けませんでした</translation>
    </message>
    <message>
        <source>The audit log takes no records</source>
        <translation>監査ログがレコードを受け付けていません</translation>
    </message>
    <message>
        <source>The Hall was in lockdown</source>
        <translation>Hall はロックダウンされていました</translation>
    </message>
    <message>
        <source>The Hall is in lockdown</source>
        <translation>Hall はロックダウン中です</translation>
    </message>
    <message>
        <source>The Hall was offline</source>
        <translation>Hall はオフラインでした</translation>
    </message>
    <message>
        <source>The Hall is offline</source>
        <translation>Hall はオフラインです</translation>
    </message>
    <message>
        <source>Workers whose code was changed: %1.</source>
        <translation>コードが変更されたワーカー：%1。</translation>
    </message>
    <message>
        <source>Workers that were banned: %1.</source>
        <translation>禁止されたワーカー：%1。</translation>
    </message>
    <message>
        <source>Many requests were denied at once.</source>
        <translation>多くのリクエストが一度に拒否されました。</translation>
    </message>
    <message>
        <source>While you were not to be disturbed</source>
        <translation>応答不可の間の出来事</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>ヘルプページ</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpWindow</name>
    <message>
        <source>Help – Hall Monitor</source>
        <translation>ヘルプ – Hall Monitor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this page.</source>
        <translation>「%1」はこのページにありません。</translation>
    </message>
    <message>
        <source>%1 is outside this help and is not opened from here; copy it from this line.</source>
        <translation>%1 はこのヘルプの外にあるため、ここからは開きません。この行からコピーしてください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramPanel</name>
    <message>
        <source>Back to the range before (Backspace in the histogram)</source>
        <translation>前の範囲に戻る (ヒストグラムで Backspace)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>許可 %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>Needs a human %1</source>
        <translation>人の判断が必要 %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>その他 %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 ～ %2、%3</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramView</name>
    <message>
        <source>Records over time</source>
        <translation>時間ごとのレコード</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 ～ %2、%3</translation>
    </message>
    <message>
        <source>allowed %1, denied %2, needs a human %3, other records %4</source>
        <translation>許可 %1、拒否 %2、人の判断が必要 %3、その他のレコード %4</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>少なくとも：%1</translation>
    </message>
    <message>
        <source>No records to show.</source>
        <translation>表示するレコードがありません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::HolderPart</name>
    <message>
        <source>Claim…</source>
        <translation>取得…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>移譲…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>解放…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Take over or transfer…</source>
        <translation>引き継ぎまたは移譲…</translation>
    </message>
    <message>
        <source>It has no workers.</source>
        <translation>ワーカーはありません。</translation>
    </message>
    <message>
        <source>Requests to its workers are denied with DENY_NAMESPACE_UNCLAIMED until somebody claims it. Workers: %1.</source>
        <translation>誰かが取得するまで、ワーカーへのリクエストは DENY_NAMESPACE_UNCLAIMED で拒否されます。ワーカー：%1。</translation>
    </message>
    <message>
        <source>Its workers are served as before, because this Hall does not require claimed namespaces; if it did, they would be denied. Workers: %1.</source>
        <translation>この Hall は取得済みの名前空間を必須としていないため、ワーカーはこれまでどおり扱われます。必須にすると拒否されます。ワーカー：%1。</translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>%1 を解放しますか？</translation>
    </message>
    <message>
        <source>%1 Anybody may claim it then. Its signing key %2 is destroyed: what was signed with it no longer verifies. This is recorded.</source>
        <translation>%1 その後は誰でも取得できます。署名鍵 %2 は破棄され、それで署名されたものは検証できなくなります。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 を解放</translation>
    </message>
</context>
<context>
    <name>hall::ui::IdCompletion</name>
    <message>
        <source>Ids that the catalog knows</source>
        <translation>カタログにある ID</translation>
    </message>
</context>
<context>
    <name>hall::ui::ImportPanel</name>
    <message>
        <source>Store the marked</source>
        <translation>印を付けたものを保存</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>内容を見る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Records to import</source>
        <translation>インポートするレコード</translation>
    </message>
    <message>
        <source>Opens the chosen record in the editor</source>
        <translation>選択したレコードをエディターで開きます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Records found: %1. Nothing is stored yet.</source>
        <translation>見つかったレコード：%1。まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Store the marked: %1</source>
        <translation>印を付けたものを保存：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Server, clients and kits</source>
        <translation>サーバー、クライアント、キット</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>選択中の項目</translation>
    </message>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>接続中のクライアント</translation>
    </message>
    <message>
        <source>%1: a call was seen</source>
        <translation>%1：呼び出しを確認しました</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityBanner</name>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>最新のレコードのハッシュをコピー</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>今すぐ検証(&amp;V)</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>確認済みにする…</translation>
    </message>
    <message>
        <source>Recompute every record; the Hall goes on meanwhile</source>
        <translation>すべてのレコードを再計算します。その間も Hall は動作を続けます</translation>
    </message>
    <message>
        <source>Records verified</source>
        <translation>検証済みのレコード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>検証をキャンセル</translation>
    </message>
    <message>
        <source>What did you &amp;find out?</source>
        <translation>何がわかりましたか？(&amp;F)</translation>
    </message>
    <message>
        <source>What you found out about the log, for the record</source>
        <translation>ログについてわかったこと（記録用）</translation>
    </message>
    <message>
        <source>recorded with your answer</source>
        <translation>回答とともに記録されます</translation>
    </message>
    <message>
        <source>Record and stop showing it everywhere</source>
        <translation>記録し、すべての場所で表示をやめる</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Hash of the newest record, #%1: %2</source>
        <translation>最新のレコード #%1 のハッシュ：%2</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>監査ログ：%1</translation>
    </message>
    <message>
        <source>Acknowledged and recorded</source>
        <translation>確認済みにして記録しました</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityCard</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>最新のレコードのハッシュをコピー</translation>
    </message>
    <message>
        <source>Newest records intact, checked at start: %1</source>
        <translation>最新のレコードは完全（起動時に検査）：%1</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <translation>%1、%2 に検証</translation>
    </message>
    <message>
        <source>Newest record: #%1</source>
        <translation>最新のレコード：#%1</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>レコードはまだありません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityWords</name>
    <message>
        <source>all records, by this Hall</source>
        <translation>すべてのレコード、この Hall による検証</translation>
    </message>
    <message>
        <source>all records, by hall audit verify</source>
        <translation>すべてのレコード、hall audit verify による検証</translation>
    </message>
    <message>
        <source>the newest records, when the Hall started</source>
        <translation>最新のレコード、Hall の起動時</translation>
    </message>
    <message>
        <source>Intact: no record yet</source>
        <translation>完全：レコードはまだありません</translation>
    </message>
    <message>
        <source>Intact to #%1</source>
        <translation>#%1 まで完全</translation>
    </message>
    <message>
        <source>Altered at #%1</source>
        <translation>#%1 で変更あり</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>End missing: expected up to #%1</source>
        <translation>末尾が欠落：#%1 まであるはずです</translation>
    </message>
    <message>
        <source>End missing</source>
        <translation>末尾が欠落</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>検査できませんでした</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>The last trustworthy record is #%1.</source>
        <translation>最後の信頼できるレコードは #%1 です。</translation>
    </message>
    <message>
        <source>No record of it can be trusted.</source>
        <translation>信頼できるレコードはありません。</translation>
    </message>
    <message>
        <source>Checked %1: %2; %3, %4.</source>
        <translation>検査 %1：%2、%3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln 個のチェックポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has verified the whole log. Its newest records were checked when the Hall started.</source>
        <translation>ログ全体はまだ誰も検証していません。最新のレコードは Hall の起動時に検査されました。</translation>
    </message>
    <message>
        <source>Checked again %1, it was intact.</source>
        <translation>%1 に再検査し、完全でした。</translation>
    </message>
    <message>
        <source>Acknowledged %1 by %2: %3</source>
        <translation>%2 が %1 に確認済み：%3</translation>
    </message>
    <message>
        <source>Checkpoints stand still: %1</source>
        <translation>チェックポイントが止まっています：%1</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>チェックポイントはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Last checkpoint: %Ln records, %1; also in the file beside the database.</source>
        <translation>
            <numerusform>最後のチェックポイント：%Ln 件のレコード、%1。データベースの隣のファイルにもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln records, %2 a second</source>
        <translation>
            <numerusform>検証中：%Ln 件のレコードのうち %1 件、毎秒 %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the audit log is missing</source>
        <translation>監査ログの末尾が欠落しています</translation>
    </message>
    <message>
        <source>The audit log was changed outside the Hall</source>
        <translation>監査ログが Hall の外で変更されました</translation>
    </message>
    <message>
        <source>Audit log: end missing</source>
        <translation>監査ログ：末尾が欠落</translation>
    </message>
    <message>
        <source>Audit log: altered</source>
        <translation>監査ログ：変更あり</translation>
    </message>
    <message>
        <source>Audit log: not writable</source>
        <translation>監査ログ：書き込み不可</translation>
    </message>
    <message>
        <source>Audit log: end missing, acknowledged</source>
        <translation>監査ログ：末尾が欠落、確認済み</translation>
    </message>
    <message>
        <source>Audit log: altered, acknowledged</source>
        <translation>監査ログ：変更あり、確認済み</translation>
    </message>
    <message>
        <source>A person has seen what is wrong with the log and said why.</source>
        <translation>人がログの問題を確認し、理由を述べました。</translation>
    </message>
    <message>
        <source>Audit log: could not check</source>
        <translation>監査ログ：検査できませんでした</translation>
    </message>
    <message>
        <source>The last verification could not be made.</source>
        <translation>最後の検証は実行できませんでした。</translation>
    </message>
    <message>
        <source>Audit log: empty</source>
        <translation>監査ログ：空</translation>
    </message>
    <message>
        <source>Audit log: intact to #%1</source>
        <translation>監査ログ：#%1 まで完全</translation>
    </message>
    <message>
        <source>The newest records were checked when the Hall started; those since then were chained to them by this program.</source>
        <translation>最新のレコードは Hall の起動時に検査されました。それ以降のものは、このプログラムがチェーンにつなぎました。</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonCompare</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>右のみ</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::JumpField</name>
    <message>
        <source>Go to a record</source>
        <translation>レコードへ移動</translation>
    </message>
    <message>
        <source>Go to #number, id, time, hash</source>
        <translation>#番号、ID、時刻、ハッシュへ移動</translation>
    </message>
    <message>
        <source>For example #4711, dec_…, 2026-11-20T08:00:00Z, 2h, or eight digits of a hash</source>
        <translation>例：#4711、dec_…、2026-11-20T08:00:00Z、2h、またはハッシュの 8 桁</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyPart</name>
    <message>
        <source>Copy the key id</source>
        <translation>鍵 ID をコピー</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>公開鍵をコピー</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>鍵をローテーション…</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>鍵をローテーション</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>鍵 ID</translation>
    </message>
    <message>
        <source>Public key (Ed25519, base64)</source>
        <translation>公開鍵（Ed25519、base64）</translation>
    </message>
    <message>
        <source>Rotate the key of %1?</source>
        <translation>%1 の鍵をローテーションしますか？</translation>
    </message>
    <message>
        <source>A new key takes the place of %1. Manifests that were signed with it no longer verify: their packages have to be signed again. Its private half is destroyed. This is recorded.</source>
        <translation>新しい鍵が %1 に代わります。それで署名されたマニフェストは検証できなくなり、そのパッケージは署名し直す必要があります。秘密鍵は破棄されます。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Made %1. The Hall signs manifests of attested packages with its private half, which never leaves the Hall.</source>
        <translation>%1 に作成。Hall は、証明されたパッケージのマニフェストに秘密鍵で署名します。秘密鍵が Hall の外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Kit</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitFilesCard</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Put the &amp;token itself in</source>
        <translation>トークンそのものを入れる(&amp;T)</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>表示内容をコピー</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>このファイルを保存</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>すべてのファイルを保存</translation>
    </message>
    <message>
        <source>Save hall-approval.difypkg</source>
        <translation>hall-approval.difypkg を保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>File of the kit</source>
        <translation>キットのファイル</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>保存先フォルダー</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存先(&amp;V)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Whoever sees this text can ask the Hall and read decisions. Paste it only where secrets are kept; files are saved for you alone.</source>
        <translation>このテキストを見た人は誰でも、Hall にリクエストし、決定を読めます。秘密を保管する場所にだけ貼り付けてください。ファイルは自分だけが読めるように保存されます。</translation>
    </message>
    <message>
        <source>{{HALL_TOKEN}} stands for a token with the role route: put it in there where the platform keeps secrets.</source>
        <translation>{{HALL_TOKEN}} はロール route のトークンを表します。プラットフォームが秘密を保管する場所で指定してください。</translation>
    </message>
    <message>
        <source>Address and token are not in this file: the steps above say where they go.</source>
        <translation>アドレスとトークンはこのファイルにはありません。どこに入れるかは上の手順にあります。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder: write the whole path of one that is there, or browse.</source>
        <translation>「%1」はフォルダーではありません。既存のフォルダーの完全なパスを書くか、参照してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln 個のファイルがすでにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes away what is in them: %1</source>
        <translation>置き換えると内容が失われます：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln files in %1</source>
        <translation>
            <numerusform>%Ln 個のファイルを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitPanel</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>A call of this kind was answered first at %1 (User-Agent %2; other programs may call themselves so too).</source>
        <translation>この種類の呼び出しには %1 に初めて応答しました（User-Agent %2。ほかのプログラムも同じ名前を名乗れます）。</translation>
    </message>
    <message>
        <source>No call of this kind has been answered yet (User-Agent %1). What this page sends does not count.</source>
        <translation>この種類の呼び出しにはまだ応答していません（User-Agent %1）。このページから送るものは数えません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitSender</name>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>Hall Server が待ち受けていません。</translation>
    </message>
    <message>
        <source>The session token is not known here.</source>
        <translation>セッショントークンはここではわかりません。</translation>
    </message>
    <message>
        <source>The line at the top of the window says why, and what can be done.</source>
        <translation>ウィンドウ上部の行に、理由と対処方法があります。</translation>
    </message>
    <message>
        <source>Rotate it: then this window knows the new one.</source>
        <translation>ローテーションすると、このウィンドウで新しいトークンがわかります。</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Hall は HTTP %1 で応答しました。%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できません</translation>
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
        <translation>Hall が許可したときだけコマンドを実行するシェルスクリプトと、リクエストそのものです。</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>シェルスクリプト</translation>
    </message>
    <message>
        <source>export HALL_URL and HALL_TOKEN.</source>
        <translation>HALL_URL と HALL_TOKEN を export します。</translation>
    </message>
    <message>
        <source>hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS</source>
        <translation>hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS</translation>
    </message>
    <message>
        <source>Dify approval tool</source>
        <translation>Dify 承認ツール</translation>
    </message>
    <message>
        <source>A plugin with one tool: may this action run? What is risky waits for a person.</source>
        <translation>ツールが 1 つのプラグインです。この操作を実行してよいかを確かめ、リスクの高いものは人の判断を待ちます。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Code of the tool</source>
        <translation>ツールのコード</translation>
    </message>
    <message>
        <source>Check of the settings</source>
        <translation>設定の検査</translation>
    </message>
    <message>
        <source>hall-approval.difypkg is in /usr/share/doc/hall-monitor/examples/integrations/dify; a build of your own has it in build/integrations.</source>
        <translation>hall-approval.difypkg は /usr/share/doc/hall-monitor/examples/integrations/dify にあります。自分でビルドした場合は build/integrations にあります。</translation>
    </message>
    <message>
        <source>Plugins &gt; Install plugin &gt; From local package file. An unsigned plugin needs FORCE_VERIFYING_SIGNATURE=false in Dify&apos;s settings.</source>
        <translation>Plugins &gt; Install plugin &gt; From local package file を選びます。署名のないプラグインには、Dify の設定で FORCE_VERIFYING_SIGNATURE=false が必要です。</translation>
    </message>
    <message>
        <source>Enter HALL_URL, HALL_TOKEN and the risk threshold.</source>
        <translation>HALL_URL、HALL_TOKEN、リスクのしきい値を入力します。</translation>
    </message>
    <message>
        <source>Put the tool before an action, and go on only when denied is false.</source>
        <translation>ツールを操作の前に置き、denied が false のときだけ続行します。</translation>
    </message>
    <message>
        <source>Dify code node</source>
        <translation>Dify コードノード</translation>
    </message>
    <message>
        <source>Python for a code node: it asks the Hall and says whether the action may run.</source>
        <translation>コードノード用の Python です。Hall に問い合わせ、操作を実行してよいかどうかを返します。</translation>
    </message>
    <message>
        <source>Code node</source>
        <translation>コードノード</translation>
    </message>
    <message>
        <source>Add a code node (Python) and paste main.py.</source>
        <translation>コードノード（Python）を追加し、main.py を貼り付けます。</translation>
    </message>
    <message>
        <source>Input variables: hall_url and hall_token from environment variables; capability_id, worker_id, environment, data_label, tenant_id.</source>
        <translation>入力変数：環境変数から hall_url と hall_token。ほかに capability_id、worker_id、environment、data_label、tenant_id。</translation>
    </message>
    <message>
        <source>Output variables, all String: outcome, reason, decision_id, selected_worker_species_id, artifact_hash.</source>
        <translation>出力変数（すべて String）：outcome、reason、decision_id、selected_worker_species_id、artifact_hash。</translation>
    </message>
    <message>
        <source>Add IF/ELSE: go on when outcome is ALLOW.</source>
        <translation>IF/ELSE を追加し、outcome が ALLOW のときに続行します。</translation>
    </message>
    <message>
        <source>Dify HTTP node</source>
        <translation>Dify HTTP ノード</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall by an HTTP request node and branches on the answer.</source>
        <translation>インポート用のワークフローです。HTTP リクエストノードで Hall に問い合わせ、回答に応じて分岐します。</translation>
    </message>
    <message>
        <source>Workflow (DSL)</source>
        <translation>ワークフロー（DSL）</translation>
    </message>
    <message>
        <source>Studio &gt; Import DSL file, and choose hall-gate.yml.</source>
        <translation>Studio &gt; Import DSL file で hall-gate.yml を選びます。</translation>
    </message>
    <message>
        <source>Open Environment variables and set HALL_URL and HALL_TOKEN.</source>
        <translation>Environment variables を開き、HALL_URL と HALL_TOKEN を設定します。</translation>
    </message>
    <message>
        <source>Put your action on the way to the end node &quot;Allowed&quot;.</source>
        <translation>終了ノード「Allowed」への経路に自分の操作を置きます。</translation>
    </message>
    <message>
        <source>Flowise</source>
        <translation>Flowise</translation>
    </message>
    <message>
        <source>A custom tool to import: an agent calls it before it acts.</source>
        <translation>インポート用のカスタムツールです。エージェントが動作の前に呼び出します。</translation>
    </message>
    <message>
        <source>Custom tool to import</source>
        <translation>インポート用のカスタムツール</translation>
    </message>
    <message>
        <source>Its function, to read</source>
        <translation>その関数（閲覧用）</translation>
    </message>
    <message>
        <source>Tools &gt; Create &gt; Load, and choose tool.json.</source>
        <translation>Tools &gt; Create &gt; Load で tool.json を選びます。</translation>
    </message>
    <message>
        <source>Variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Variables：HALL_URL と HALL_TOKEN。</translation>
    </message>
    <message>
        <source>Give the tool to the agent, and tell it to call hall_gate before every action.</source>
        <translation>ツールをエージェントに渡し、すべての操作の前に hall_gate を呼び出すよう指示します。</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>Tools, for Python and JavaScript, that ask the Hall before each call.</source>
        <translation>呼び出しのたびに、事前に Hall に問い合わせるツールです。Python 用と JavaScript 用があります。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python, the part that asks</source>
        <translation>Python、問い合わせる部分</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>JavaScript, the part that asks</source>
        <translation>JavaScript、問い合わせる部分</translation>
    </message>
    <message>
        <source>Copy the two files of your language beside your own.</source>
        <translation>使う言語の 2 つのファイルを、自分のファイルの隣にコピーします。</translation>
    </message>
    <message>
        <source>Set HALL_URL and HALL_TOKEN in the environment.</source>
        <translation>環境変数に HALL_URL と HALL_TOKEN を設定します。</translation>
    </message>
    <message>
        <source>Python: put @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) on the function. JavaScript: hallTool(tool, { capabilityId, workerId }).</source>
        <translation>Python：関数に @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) を付けます。JavaScript：hallTool(tool, { capabilityId, workerId })。</translation>
    </message>
    <message>
        <source>Langflow</source>
        <translation>Langflow</translation>
    </message>
    <message>
        <source>A custom component that passes a message on only when the Hall allows.</source>
        <translation>Hall が許可したときだけメッセージを先へ渡すカスタムコンポーネントです。</translation>
    </message>
    <message>
        <source>Custom component</source>
        <translation>カスタムコンポーネント</translation>
    </message>
    <message>
        <source>New custom component, and paste hall_gate.py.</source>
        <translation>New custom component を選び、hall_gate.py を貼り付けます。</translation>
    </message>
    <message>
        <source>Settings &gt; Global variables: HALL_URL and HALL_TOKEN (credential), and choose them in the component.</source>
        <translation>Settings &gt; Global variables に HALL_URL と HALL_TOKEN（credential）を追加し、コンポーネントで選びます。</translation>
    </message>
    <message>
        <source>Connect it between a message and what acts on it.</source>
        <translation>メッセージと、それを受けて動作するものの間に接続します。</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>The configuration with which an MCP client finds the Hall&apos;s tools.</source>
        <translation>MCP クライアントが Hall のツールを見つけるための設定です。</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>クライアントの設定</translation>
    </message>
    <message>
        <source>Put the entry into your client&apos;s configuration, with this Hall&apos;s address and a token.</source>
        <translation>この Hall のアドレスとトークンを入れて、項目をクライアントの設定に追加します。</translation>
    </message>
    <message>
        <source>Tell the agent: call hall.route before every action, and go on only when denied is false.</source>
        <translation>すべての操作の前に hall.route を呼び出し、denied が false のときだけ続行するよう、エージェントに指示します。</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall and stops with the reason unless the Hall allows.</source>
        <translation>インポート用のワークフローです。Hall に問い合わせ、許可されなければ理由を示して停止します。</translation>
    </message>
    <message>
        <source>Workflow to import</source>
        <translation>インポート用のワークフロー</translation>
    </message>
    <message>
        <source>Workflows &gt; Import from file, and choose workflow.json.</source>
        <translation>Workflows &gt; Import from file で workflow.json を選びます。</translation>
    </message>
    <message>
        <source>Create a credential Header Auth named HALL_TOKEN: name Authorization, value Bearer and the token. Choose it in the node Ask the Hall.</source>
        <translation>HALL_TOKEN という名前で Header Auth の認証情報を作成します。名前は Authorization、値は Bearer とトークンです。ノード Ask the Hall でこれを選びます。</translation>
    </message>
    <message>
        <source>Set HALL_URL in the node Settings.</source>
        <translation>ノード Settings で HALL_URL を設定します。</translation>
    </message>
    <message>
        <source>Put your action in place of &quot;Your action goes here&quot;.</source>
        <translation>「Your action goes here」を自分の操作に置き換えます。</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>A code step and a reusable action that end the workflow unless the Hall allows.</source>
        <translation>Hall が許可しなければワークフローを終了する、コードステップと再利用可能なアクションです。</translation>
    </message>
    <message>
        <source>Node.js code step</source>
        <translation>Node.js コードステップ</translation>
    </message>
    <message>
        <source>Reusable action</source>
        <translation>再利用可能なアクション</translation>
    </message>
    <message>
        <source>Settings &gt; Environment variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Settings &gt; Environment variables：HALL_URL と HALL_TOKEN。</translation>
    </message>
    <message>
        <source>Add a Node.js code step before the step that acts, paste step.mjs, and put your own ids into its question.</source>
        <translation>動作するステップの前に Node.js コードステップを追加し、step.mjs を貼り付けて、問い合わせの中の ID を自分のものにします。</translation>
    </message>
    <message>
        <source>Or publish component.mjs with `pd publish component.mjs` and add the action Ask the Hall.</source>
        <translation>または、component.mjs を `pd publish component.mjs` で公開し、アクション Ask the Hall を追加します。</translation>
    </message>
    <message>
        <source>The Hall&apos;s own Python package: decisions, a decorator, and middleware for FastAPI.</source>
        <translation>Hall 自身の Python パッケージです。決定、デコレーター、FastAPI 用ミドルウェアが含まれます。</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Point PYTHONPATH at this folder, or pip install it into an environment of its own.</source>
        <translation>PYTHONPATH にこのフォルダーを指定するか、専用の環境に pip install します。</translation>
    </message>
    <message>
        <source>export PYHALL_REGISTRY (this Hall&apos;s address) and PYHALL_API_KEY (a token).</source>
        <translation>PYHALL_REGISTRY（この Hall のアドレス）と PYHALL_API_KEY（トークン）を export します。</translation>
    </message>
    <message>
        <source>@Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) on the function that acts.</source>
        <translation>動作する関数に @Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) を付けます。</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>One file without packages: askHall() comes back only when the Hall allows.</source>
        <translation>パッケージ不要の 1 つのファイルです。askHall() は Hall が許可したときだけ戻ります。</translation>
    </message>
    <message>
        <source>Copy hall_gate.ts into your project.</source>
        <translation>hall_gate.ts を自分のプロジェクトにコピーします。</translation>
    </message>
    <message>
        <source>await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) before the action.</source>
        <translation>操作の前に await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) を書きます。</translation>
    </message>
    <message>
        <source>On a server only: a browser must not hold the token.</source>
        <translation>サーバーでのみ使います。ブラウザーにトークンを持たせてはいけません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::LastDecisions</name>
    <message numerus="yes">
        <source>More than %Ln decisions today.</source>
        <translation>
            <numerusform>今日の決定は %Ln 件を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions today: %1.</source>
        <translation>今日の決定：%1。</translation>
    </message>
    <message>
        <source>Last decisions about this worker</source>
        <translation>このワーカーについての直近の決定</translation>
    </message>
    <message>
        <source>The worker is not enrolled yet.</source>
        <translation>ワーカーはまだ登録されていません。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No decision about this worker yet.</source>
        <translation>このワーカーについての決定はまだありません。</translation>
    </message>
    <message>
        <source>Last seen %1. %2 Enter opens a decision.</source>
        <translation>最終確認 %1。%2 Enter で決定を開きます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearnedRules</name>
    <message>
        <source>A scored action: its risk decides, and no rule.</source>
        <translation>採点された操作：ルールではなく、そのリスクで決まります。</translation>
    </message>
    <message>
        <source>Its blast score decides, and no rule.</source>
        <translation>ルールではなく、影響スコアで決まります。</translation>
    </message>
    <message>
        <source>It names no worker, so a rule would allow any.</source>
        <translation>ワーカーの指定がないため、ルールにするとすべてのワーカーを許可してしまいます。</translation>
    </message>
    <message>
        <source>Its rule is not there any more.</source>
        <translation>そのルールはもうありません。</translation>
    </message>
    <message>
        <source>Its rule asks a person and the policy: change the rule itself.</source>
        <translation>そのルールは人とポリシーに確認します。ルール自体を変更してください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearningCard</name>
    <message>
        <source>Learning mode, for the first week</source>
        <translation>学習モード（最初の 1 週間）</translation>
    </message>
    <message>
        <source>Learn for one week</source>
        <translation>1 週間学習する</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>印をルールに変える…</translation>
    </message>
    <message>
        <source>While the Hall learns, nobody is asked. What a person would have to decide is denied all the same, and marked &quot;would have asked&quot; in the feed. Later the marks become rules, where you want them to. Learning never lets through what was not allowed.</source>
        <translation>Hall の学習中は、誰にも確認しません。人の判断が必要なものは、それでも拒否され、フィードで「確認するはずだった」と印が付きます。後で、必要に応じて印をルールに変えられます。許可されていなかったものが、学習によって通ることはありません。</translation>
    </message>
    <message>
        <source>The Hall learns until %1.</source>
        <translation>Hall は %1 まで学習します。</translation>
    </message>
    <message>
        <source>The Hall does not learn: people are asked.</source>
        <translation>Hall は学習していません。人に確認します。</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainMenu</name>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filter the feed</source>
        <translation>フィードをフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Filter &amp;on or off</source>
        <translation>フィルターの切り替え(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume the view</source>
        <translation>表示の一時停止と再開(&amp;P)</translation>
    </message>
    <message>
        <source>Follow the &amp;newest</source>
        <translation>最新に追従(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pending approval</source>
        <translation>次の保留中の承認(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>密度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>ゆったり(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>コンパクト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>通知領域のアイコン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Coloured</source>
        <translation>カラー(&amp;C)</translation>
    </message>
    <message>
        <source>Light, for a &amp;dark panel</source>
        <translation>ライト（暗いパネル用）(&amp;D)</translation>
    </message>
    <message>
        <source>Dark, for a &amp;light panel</source>
        <translation>ダーク（明るいパネル用）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy session &amp;token</source>
        <translation>セッショントークンをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>HTTP c&amp;ontract</source>
        <translation>HTTP 規約(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pipeline and deny codes</source>
        <translation>パイプラインと拒否コード(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;udit log</source>
        <translation>監査ログ(&amp;U)</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>コマンドライン(&amp;L)</translation>
    </message>
    <message>
        <source>Contri&amp;buting</source>
        <translation>開発への参加(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;About Hall Monitor</source>
        <translation>Hall Monitor について(&amp;A)</translation>
    </message>
    <message>
        <source>Go &amp;offline…</source>
        <translation>オフラインにする(&amp;O)…</translation>
    </message>
    <message>
        <source>Go &amp;online…</source>
        <translation>オンラインにする(&amp;O)…</translation>
    </message>
    <message>
        <source>End &amp;lockdown…</source>
        <translation>ロックダウンを終了(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Lockdown…</source>
        <translation>ロックダウン(&amp;L)…</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>進む(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>プレゼンモード(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>最初のステップ(&amp;F)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>コマンドパレット…</translation>
    </message>
    <message>
        <source>Cop&amp;y the address of this place</source>
        <translation>この場所のアドレスをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Open Appro&amp;vals</source>
        <translation>承認を開く(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>ライブフィード</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message>
        <source>Session token copied</source>
        <translation>セッショントークンをコピーしました</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The Hall learns</source>
        <translation>Hall は学習中です</translation>
    </message>
    <message>
        <source>The demo has not started.</source>
        <translation>デモは開始されていません。</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>印をルールに変える…</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Learning mode is as it was.</source>
        <translation>学習モードは元のままです。</translation>
    </message>
    <message>
        <source>Until %1 nobody is asked. What a person would have to decide is denied, and marked &quot;would have asked&quot;.</source>
        <translation>%1 まで、誰にも確認しません。人の判断が必要なものは拒否され、「確認するはずだった」と印が付きます。</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Address of this place copied</source>
        <translation>この場所のアドレスをコピーしました</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Approvals: history</source>
        <translation>承認：履歴</translation>
    </message>
    <message>
        <source>Approvals: missed</source>
        <translation>承認：見逃し</translation>
    </message>
    <message>
        <source>Approvals: standing grants</source>
        <translation>承認：継続的な許可</translation>
    </message>
    <message>
        <source>Approvals: risk</source>
        <translation>承認：リスク</translation>
    </message>
    <message>
        <source>This is not possible any more.</source>
        <translation>これはもうできません。</translation>
    </message>
    <message>
        <source>there is no integration %1.</source>
        <translation>連携 %1 はありません。</translation>
    </message>
    <message>
        <source>nothing comes after its name.</source>
        <translation>名前の後に何もありません。</translation>
    </message>
    <message>
        <source>there is no help page %1.</source>
        <translation>ヘルプページ %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is neither the id of an approval nor one of history, missed, grants and risk.</source>
        <translation>%1 は承認の ID でも、history、missed、grants、risk のいずれでもありません。</translation>
    </message>
    <message>
        <source>no worker %1 is enrolled.</source>
        <translation>ワーカー %1 は登録されていません。</translation>
    </message>
    <message>
        <source>it names no decision.</source>
        <translation>決定が指定されていません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::MarksWindow</name>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Add these rules</source>
        <translation>これらのルールを追加</translation>
    </message>
    <message>
        <source>Turn marks into rules</source>
        <translation>印をルールに変える</translation>
    </message>
    <message>
        <source>What would have been asked</source>
        <translation>確認するはずだったもの</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み込み中…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Mark it to allow it by a rule</source>
        <translation>印を付けるとルールで許可します</translation>
    </message>
    <message>
        <source>No decision is marked &quot;would have asked&quot;.</source>
        <translation>「確認するはずだった」と印の付いた決定はありません。</translation>
    </message>
    <message>
        <source>What is marked here is allowed by a rule from now on; for the rest a person is still asked once the Hall no longer learns. A rule holds for exactly this worker, capability, place and tenant.%1</source>
        <translation>ここで印を付けたものは、今後ルールで許可されます。残りは、Hall の学習が終われば引き続き人に確認します。ルールは、このワーカー、ケイパビリティ、場所、テナントにだけ適用されます。%1</translation>
    </message>
    <message>
        <source>The rules stand here before they are saved.</source>
        <translation>ルールは保存前にここに表示されます。</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>ルールが有効になりました</translation>
    </message>
    <message numerus="yes">
        <source> Only the newest %Ln decisions are counted.</source>
        <translation>
            <numerusform> 最新の %Ln 件の決定だけを数えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::MaskedValues</name>
    <message>
        <source>Hidden values</source>
        <translation>非表示の値</translation>
    </message>
    <message>
        <source>Secrets are hidden. Showing one takes the reviewer&apos;s passphrase and is recorded.</source>
        <translation>秘密は非表示です。表示するにはレビュアーのパスフレーズが必要で、表示は記録されます。</translation>
    </message>
    <message>
        <source>Passphrase, to show a hidden value</source>
        <translation>非表示の値を表示するためのパスフレーズ</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It was not shown. %1</source>
        <translation>表示されませんでした。%1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 のパスフレーズ：</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隠す：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixModel</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>人の判断が必要</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixView</name>
    <message>
        <source>What this worker may do</source>
        <translation>このワーカーに許可されること</translation>
    </message>
    <message>
        <source>Data labels</source>
        <translation>データラベル</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>エンジンに問い合わせ中…</translation>
    </message>
    <message>
        <source>As the draft would make it. </source>
        <translation>下書きを適用した場合です。 </translation>
    </message>
    <message>
        <source>The engine&apos;s answers for a low-risk tenant, QoS P2 and unchanged code.</source>
        <translation>低リスクのテナント、QoS P2、コードの変更なしの場合のエンジンの回答です。</translation>
    </message>
    <message>
        <source>Choose a cell to read why.</source>
        <translation>セルを選ぶと理由を読めます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::MergePanel</name>
    <message>
        <source>Take into my draft</source>
        <translation>下書きに取り込む</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Differences between the draft and what is stored</source>
        <translation>下書きと保存済みの内容の違い</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>異なるメンバー</translation>
    </message>
    <message>
        <source>Changed meanwhile: your draft began at revision %1, stored is revision %2</source>
        <translation>その間に変更されました：下書きはリビジョン %1 から始まり、保存済みはリビジョン %2 です</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Merged by themselves</source>
        <translation>自動で統合</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Still to choose: %1</source>
        <translation>未選択：%1</translation>
    </message>
    <message>
        <source>Nothing is lost: you look at the result once more before it is saved.</source>
        <translation>何も失われません。保存前に結果をもう一度確認できます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameCheck</name>
    <message>
        <source>x. and a name for a person or community, org. and a name for an organization.</source>
        <translation>個人やコミュニティは x. と名前、組織は org. と名前。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 は空いています。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameStrip</name>
    <message>
        <source>Save the search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>「%1」の保存名</translation>
    </message>
    <message>
        <source>Rename “%1” to</source>
        <translation>「%1」の新しい名前</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>検索「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Another search is named so already.</source>
        <translation>同じ名前の検索がすでにあります。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceDetail</name>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Blocked requests</source>
        <translation>拒否されたリクエスト</translation>
    </message>
    <message>
        <source>Workers of the namespace</source>
        <translation>名前空間のワーカー</translation>
    </message>
    <message>
        <source>No worker is enrolled under it.</source>
        <translation>この名前空間に登録されたワーカーはありません。</translation>
    </message>
    <message>
        <source>Enrolled: %1. Enter opens a worker.</source>
        <translation>登録済み：%1。Enter でワーカーを開きます。</translation>
    </message>
    <message>
        <source>Workers with an opaque id that say they belong to it, which nothing proves: %1.</source>
        <translation>この名前空間に属すると称する、不透明な ID のワーカー（裏付けなし）：%1。</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>名前空間なし</translation>
    </message>
    <message>
        <source>Their ids have no namespace: the Hall assigned them (wrk_…), or they begin with neither x. nor org. What such a worker says of its namespace cannot be trusted.</source>
        <translation>ID に名前空間がありません。Hall が割り当てたもの（wrk_…）か、x. でも org. でも始まらないものです。このようなワーカーが称する名前空間は信頼できません。</translation>
    </message>
    <message>
        <source>Its id begins with neither x. nor org. and a name, so it belongs to no namespace.</source>
        <translation>ID が x. または org. と名前で始まらないため、どの名前空間にも属しません。</translation>
    </message>
    <message>
        <source>An opaque id has no namespace that could be trusted.</source>
        <translation>不透明な ID に、信頼できる名前空間はありません。</translation>
    </message>
    <message>
        <source>It says that it belongs to %1; nothing proves it.</source>
        <translation>%1 に属すると称していますが、裏付けはありません。</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to it is denied.</source>
        <translation>この Hall は取得済みの名前空間を必須としているため、このワーカーへのリクエストはすべて拒否されます。</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to them is denied.</source>
        <translation>この Hall は取得済みの名前空間を必須としているため、これらのワーカーへのリクエストはすべて拒否されます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceTree</name>
    <message>
        <source>org. · organizations</source>
        <translation>org. · 組織</translation>
    </message>
    <message>
        <source>x. · people and communities</source>
        <translation>x. · 個人とコミュニティ</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>名前空間なし</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>worker, says %1</source>
        <translation>ワーカー（自称 %1）</translation>
    </message>
    <message>
        <source>Namespaces and their workers</source>
        <translation>名前空間とそのワーカー</translation>
    </message>
    <message>
        <source>Columns of the namespaces</source>
        <translation>名前空間の列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceWords</name>
    <message>
        <source>Namespace or worker</source>
        <translation>名前空間またはワーカー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Claimed since</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分が所有</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>%1 が所有</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>形式が不正</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>You hold it as %1, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>%2 から %1 として所有しています。所有に期限はなく、解放または移譲するまで続きます。</translation>
    </message>
    <message>
        <source>%1 holds it, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>%2 から %1 が所有しています。所有に期限はなく、解放または移譲するまで続きます。</translation>
    </message>
    <message>
        <source>Nobody holds it, so every request to its workers is denied.</source>
        <translation>所有者がいないため、ワーカーへのリクエストはすべて拒否されます。</translation>
    </message>
    <message>
        <source>Nobody holds it: whoever may register workers can change its workers, and nobody can sign for them.</source>
        <translation>所有者がいません。ワーカーを登録できる人は誰でもそのワーカーを変更でき、誰もそれらに署名できません。</translation>
    </message>
    <message>
        <source>%1 Nobody can claim it, so every request to its workers is denied.</source>
        <translation>%1 誰も取得できないため、ワーカーへのリクエストはすべて拒否されます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespacesPage</name>
    <message>
        <source>Claim a namespace…</source>
        <translation>名前空間の取得…</translation>
    </message>
    <message>
        <source>The chosen namespace</source>
        <translation>選択した名前空間</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces: a request to a worker is denied with DENY_NAMESPACE_UNCLAIMED unless somebody holds the namespace of its id.</source>
        <translation>この Hall は取得済みの名前空間を必須としています。ID の名前空間に所有者がいなければ、ワーカーへのリクエストは DENY_NAMESPACE_UNCLAIMED で拒否されます。</translation>
    </message>
    <message>
        <source>This Hall does not require claimed namespaces at present: workers are served whoever holds theirs. The configuration&apos;s require_claimed_namespace changes that.</source>
        <translation>この Hall は現在、取得済みの名前空間を必須としていません。所有者にかかわらずワーカーを扱います。設定の require_claimed_namespace で変更できます。</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 を取得しました</translation>
    </message>
    <message>
        <source>%1 is released</source>
        <translation>%1 を解放しました</translation>
    </message>
    <message>
        <source>%1 has a new holder</source>
        <translation>%1 の所有者が変わりました</translation>
    </message>
    <message>
        <source>%1 has a new signing key</source>
        <translation>%1 の署名鍵が新しくなりました</translation>
    </message>
    <message>
        <source>%1 was not claimed</source>
        <translation>%1 は取得されませんでした</translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation>%1 は解放されませんでした</translation>
    </message>
    <message>
        <source>%1 was not transferred</source>
        <translation>%1 は移譲されませんでした</translation>
    </message>
    <message>
        <source>The key of %1 was not rotated</source>
        <translation>%1 の鍵はローテーションされませんでした</translation>
    </message>
</context>
<context>
    <name>hall::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>前の場所に戻る</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再び進む</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1、待機中：%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoApprovals</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 opens this page from any window of Hall Monitor</source>
        <translation>%1 で、Hall Monitor のどのウィンドウからでもこのページを開けます</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoNamespaces</name>
    <message>
        <source>Loading the namespaces…</source>
        <translation>名前空間を読み込み中…</translation>
    </message>
    <message>
        <source>No namespace yet</source>
        <translation>名前空間はまだありません</translation>
    </message>
    <message>
        <source>No worker uses one and nobody has claimed one. Claim one at the right before you enroll workers under it.</source>
        <translation>使っているワーカーも、取得した人もいません。ワーカーを登録する前に、右側で取得してください。</translation>
    </message>
    <message>
        <source>%1 opens the help of this page</source>
        <translation>%1 でこのページのヘルプを開きます</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoRecords</name>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The log is being read. This window goes on working meanwhile.</source>
        <translation>ログを読み込んでいます。その間もこのウィンドウは使えます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>Every decision and every change of this Hall becomes a record here.</source>
        <translation>この Hall のすべての決定と変更が、ここにレコードとして表示されます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>一致するレコードはありません</translation>
    </message>
    <message>
        <source>Nothing in the log fits all terms of this search.</source>
        <translation>この検索のすべての条件に合うものはログにありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>ログを読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>検索をキャンセルしました</translation>
    </message>
    <message>
        <source>It was not looked through to the end.</source>
        <translation>最後まで調べていません。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>%1 で検索へ移動します</translation>
    </message>
    <message>
        <source>%1 searches anew</source>
        <translation>%1 で再検索します</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoWorkers</name>
    <message>
        <source>New worker</source>
        <translation>新しいワーカー</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Loading the workers…</source>
        <translation>ワーカーを読み込み中…</translation>
    </message>
    <message>
        <source>No worker is enrolled</source>
        <translation>ワーカーは登録されていません</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a record, or drop a record file here.</source>
        <translation>ワーカーが登録されるまで、エージェントには何も許可されません。レコードを書くか、レコードファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>No worker matches</source>
        <translation>一致するワーカーはありません</translation>
    </message>
    <message>
        <source>Enrolled: %1, all of them hidden by the search.</source>
        <translation>登録済み：%1。すべて検索で隠れています。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>%1 begins a new worker</source>
        <translation>%1 で新しいワーカーを作り始めます</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>%1 で検索へ移動します</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoteKind</name>
    <message>
        <source>Approval opened</source>
        <translation>承認の開始</translation>
    </message>
    <message>
        <source>Approval expires soon</source>
        <translation>承認がまもなく期限切れ</translation>
    </message>
    <message>
        <source>Worker tampered with</source>
        <translation>ワーカーの改ざん</translation>
    </message>
    <message>
        <source>Worker banned</source>
        <translation>ワーカーの禁止</translation>
    </message>
    <message>
        <source>Many denials at once</source>
        <translation>多数の拒否</translation>
    </message>
    <message>
        <source>Hall offline</source>
        <translation>Hall がオフライン</translation>
    </message>
    <message>
        <source>Audit log changed or full</source>
        <translation>監査ログの変更または容量不足</translation>
    </message>
</context>
<context>
    <name>hall::ui::OpenFailureWindow</name>
    <message>
        <source>Another Hall uses this database</source>
        <translation>別の Hall がこのデータベースを使用しています</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>データベースが新しいバージョンのものです</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>データベースに書き込めません</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>設定を使用できません</translation>
    </message>
    <message>
        <source>The Hall cannot be opened</source>
        <translation>Hall を開けません</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>問題の内容をコピー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomeLine</name>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>決定なし</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomePanel</name>
    <message>
        <source>Nobody decided until %1. It stays denied, and nothing ran.</source>
        <translation>%1 までに誰も決定しませんでした。拒否のままで、何も実行されていません。</translation>
    </message>
    <message>
        <source>Answered at %1 by %2, without another decision.</source>
        <translation>%1 に %2 により、別の決定なしに回答されました。</translation>
    </message>
    <message>
        <source>By %1, channel: %2, at %3.</source>
        <translation>%1、経路：%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>It releases %Ln requests.</source>
        <translation>
            <numerusform>%Ln 件のリクエストが通ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Recorded #%1.</source>
        <translation>#%1 として記録しました。</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>後回しをやめる</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>レコードを表示</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>Nothing is decided: it stays pending, with its deadline. Only this can be undone; a denial is answered at once.</source>
        <translation>何も決定されません。期限はそのままで保留中になります。元に戻せるのはこの操作だけです。拒否はすぐに回答されます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::OverviewPage</name>
    <message>
        <source>Decisions today</source>
        <translation>今日の決定</translation>
    </message>
    <message>
        <source>Denied today</source>
        <translation>今日の拒否</translation>
    </message>
    <message>
        <source>Needed a human today</source>
        <translation>今日の人の判断</translation>
    </message>
    <message>
        <source>Most denied capabilities</source>
        <translation>拒否の多いケイパビリティ</translation>
    </message>
    <message>
        <source>Nothing was denied since this window opened.</source>
        <translation>このウィンドウを開いてから拒否されたものはありません。</translation>
    </message>
    <message>
        <source>Slowest capabilities</source>
        <translation>最も遅いケイパビリティ</translation>
    </message>
    <message>
        <source>No decision yet since this window opened.</source>
        <translation>このウィンドウを開いてから決定はまだありません。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Workers enrolled: %1 · Decisions in all: %2</source>
        <translation>登録済みのワーカー：%1 · 決定の合計：%2</translation>
    </message>
    <message>
        <source> · Too many at once to be in the lists below: %1</source>
        <translation> · 一度に多すぎて下の一覧にないもの：%1</translation>
    </message>
    <message>
        <source>%1 of %2 denied</source>
        <translation>%2 件中 %1 件を拒否</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>Hall Server が待ち受けていないため、誰もリクエストできません。</translation>
    </message>
    <message>
        <source>Enroll a first worker: paste this into a terminal on this machine.</source>
        <translation>最初のワーカーを登録：このマシンのターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>Ask for a first decision: paste this into a terminal on this machine.</source>
        <translation>最初の決定をリクエスト：このマシンのターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>Try it: paste this into a terminal and see the decision arrive.</source>
        <translation>試す：ターミナルに貼り付けると、決定が届きます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Palette</name>
    <message>
        <source>Chosen before</source>
        <translation>以前に選んだもの</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Waiting approvals</source>
        <translation>待機中の承認</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>最近の決定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>hall::ui::PaletteEntries</name>
    <message>
        <source>Record %1 in Audit</source>
        <translation>監査のレコード %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>探すもの、または行うこと</translation>
    </message>
    <message>
        <source>Page, action, worker, decision, help, or an address hall://…</source>
        <translation>ページ、操作、ワーカー、決定、ヘルプ、またはアドレス hall://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>%1 は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastActions</name>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>監査ログを検索できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastReader</name>
    <message>
        <source>The audit log could not be searched, so nothing is marked. %1</source>
        <translation>監査ログを検索できなかったため、印は付いていません。%1</translation>
    </message>
    <message>
        <source>No worker is named: there is no earlier call to compare with.</source>
        <translation>ワーカーの指定がないため、比較できる以前の呼び出しがありません。</translation>
    </message>
    <message>
        <source>This worker was never allowed this capability before: there is nothing to compare with.</source>
        <translation>このワーカーにこのケイパビリティが許可されたことはなく、比較するものがありません。</translation>
    </message>
    <message>
        <source>Compared with this worker&apos;s last approved call, of %1.</source>
        <translation>このワーカーの最後に承認された呼び出し（%1）との比較です。</translation>
    </message>
    <message>
        <source>Another request for the same waits too: what differs is named.</source>
        <translation>同じ内容の別のリクエストも待っています。違いを示しています。</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternEditor</name>
    <message>
        <source>The patterns were changed meanwhile</source>
        <translation>その間にパターンが変更されました</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の内容を使う</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>自分の内容で続ける</translation>
    </message>
    <message>
        <source>Give up what you have typed?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>The patterns in force stay as they are.</source>
        <translation>有効なパターンはそのままです。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>パターンを保存</translation>
    </message>
    <message>
        <source>Somebody stored others since you began. Your text is kept.</source>
        <translation>編集を始めた後に、誰かが別のパターンを保存しました。テキストは保持されています。</translation>
    </message>
    <message>
        <source>Undo brings your text back</source>
        <translation>「元に戻す」でテキストが戻ります</translation>
    </message>
    <message>
        <source>Saving then replaces theirs</source>
        <translation>保存すると相手の内容を置き換えます</translation>
    </message>
    <message>
        <source>Pattern file, as JSON</source>
        <translation>パターンファイル（JSON）</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>These are the built-in patterns.</source>
        <translation>組み込みのパターンです。</translation>
    </message>
    <message>
        <source>Patterns: %1. No mistake. Not in force before you save.</source>
        <translation>パターン：%1。誤りはありません。保存するまで有効になりません。</translation>
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
        <translation>パターン</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>探すもの</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternsCard</name>
    <message>
        <source>Domain patterns</source>
        <translation>ドメインパターン</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the patterns</source>
        <translation>パターンの SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Back to the built-in ones…</source>
        <translation>組み込みに戻す…</translation>
    </message>
    <message>
        <source>Go back to the built-in patterns?</source>
        <translation>組み込みのパターンに戻しますか？</translation>
    </message>
    <message>
        <source>Your own ones are no longer in force from the next action on. They stay in the audit log. This is recorded.</source>
        <translation>次の操作から、独自のパターンは無効になります。監査ログには残ります。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Use the built-in ones</source>
        <translation>組み込みを使う</translation>
    </message>
    <message>
        <source>Edit the patterns</source>
        <translation>パターンを編集</translation>
    </message>
    <message>
        <source>Columns: domain patterns</source>
        <translation>列：ドメインパターン</translation>
    </message>
    <message>
        <source>The patterns are in force</source>
        <translation>パターンが有効になりました</translation>
    </message>
    <message>
        <source>Nothing was changed: others were stored meanwhile. Look at them first.</source>
        <translation>何も変更されませんでした。その間に別のパターンが保存されました。先にそれを確認してください。</translation>
    </message>
    <message>
        <source>The patterns were not changed: %1</source>
        <translation>パターンは変更されませんでした：%1</translation>
    </message>
    <message>
        <source>The built-in patterns are in force</source>
        <translation>組み込みのパターンが有効になりました</translation>
    </message>
    <message>
        <source>In force: your own</source>
        <translation>有効：独自</translation>
    </message>
    <message>
        <source>In force: built-in</source>
        <translation>有効：組み込み</translation>
    </message>
    <message>
        <source>%1, without a version</source>
        <translation>%1、バージョンなし</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The table shows the patterns as they are being edited.</source>
        <translation>表は編集中のパターンを示しています。</translation>
    </message>
    <message>
        <source>The table shows the patterns in force until the text has no mistake.</source>
        <translation>テキストの誤りがなくなるまで、表は有効なパターンを示します。</translation>
    </message>
    <message>
        <source>Profile attesta, which is in force, does not use them.</source>
        <translation>有効なプロファイル attesta はパターンを使いません。</translation>
    </message>
    <message>
        <source>%1 Looks for %2.</source>
        <translation>%1 探すもの：%2。</translation>
    </message>
    <message>
        <source>Choose a pattern to read all its words.</source>
        <translation>パターンを選ぶと、すべての語を読めます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::PipelineChecklist</name>
    <message>
        <source>No lockdown</source>
        <translation>ロックダウンなし</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Input range</source>
        <translation>入力範囲</translation>
    </message>
    <message>
        <source>Named worker</source>
        <translation>ワーカーの指定</translation>
    </message>
    <message>
        <source>No shadowed rules</source>
        <translation>隠れたルールなし</translation>
    </message>
    <message>
        <source>Rule match</source>
        <translation>ルールの一致</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>必須のコントロール</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>ポリシーゲート</translation>
    </message>
    <message>
        <source>Worker selection</source>
        <translation>ワーカーの選択</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Privilege envelope</source>
        <translation>権限の範囲</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>The request names no worker.</source>
        <translation>リクエストにワーカーの指定がありません。</translation>
    </message>
    <message>
        <source>Looked at in prod and edge only.</source>
        <translation>prod と edge でだけ確認されます。</translation>
    </message>
    <message>
        <source>A correlation id was generated.</source>
        <translation>相関 ID が生成されました。</translation>
    </message>
    <message>
        <source>No control is required.</source>
        <translation>必須のコントロールはありません。</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>スコア %1 / 100</translation>
    </message>
    <message>
        <source>No score was asked for.</source>
        <translation>スコアは求められませんでした。</translation>
    </message>
    <message>
        <source>A human is told, and need not approve.</source>
        <translation>人に通知されますが、承認は不要です。</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>ポリシー %1</translation>
    </message>
    <message>
        <source>The rule asks for neither the policy gate nor a human.</source>
        <translation>ルールはポリシーゲートも人の判断も求めません。</translation>
    </message>
    <message>
        <source>The code is the code that was attested.</source>
        <translation>コードは証明されたものと同じです。</translation>
    </message>
    <message>
        <source>The Hall does not ask for attestation.</source>
        <translation>Hall はアテステーションを求めません。</translation>
    </message>
    <message>
        <source>Neither the rule nor the Hall asks for it.</source>
        <translation>ルールも Hall もこれを求めません。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>needs a human</source>
        <translation>人の判断が必要</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Data label %1</source>
        <translation>データラベル %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>QoS class P0</source>
        <translation>QoS クラス P0</translation>
    </message>
    <message>
        <source>Leaves the machine (egress)</source>
        <translation>マシンの外に出る（外部通信）</translation>
    </message>
    <message>
        <source>Changes state (writes)</source>
        <translation>状態を変更する（書き込み）</translation>
    </message>
    <message>
        <source>At most 100</source>
        <translation>最大 100</translation>
    </message>
    <message>
        <source>Raised by the caller</source>
        <translation>呼び出し元による引き上げ</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlaceTable</name>
    <message>
        <source>%1 is no address: those begin with hall://.</source>
        <translation>%1 はアドレスではありません。アドレスの先頭は次のとおりです：hall://.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <translation>%1 の行き先はありません：%2</translation>
    </message>
    <message>
        <source>%1 leads nowhere: places are called %2.</source>
        <translation>%1 の行き先はありません。場所の名前は %2 です。</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlainLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuitPanel</name>
    <message>
        <source>%1: stays pending until %2 (%3), then expires, which means denied</source>
        <translation>%1：%2（%3）まで保留中、その後は期限切れ（拒否を意味します）</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Quitting approves and denies nothing. The Hall stops answering, and nobody can decide until it is started again. What waits then is what waits now, unless its time has passed.</source>
        <translation>終了しても、承認も拒否もされません。Hall は回答を停止し、再び起動するまで誰も決定できません。期限を過ぎない限り、今待っているものはその時も待っています。</translation>
    </message>
    <message>
        <source>Requests that wait for a person</source>
        <translation>人の判断を待つリクエスト</translation>
    </message>
    <message>
        <source>Quit while requests wait for a person? Waiting: %1</source>
        <translation>リクエストが人の判断を待っていますが、終了しますか？待機中：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuizPanel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReasonPanel</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordFields</name>
    <message>
        <source>Identity</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>ワーカー ID</translation>
    </message>
    <message>
        <source>Under which agents ask, such as org.acme.reader. It stays for good.</source>
        <translation>エージェントがリクエストに使う ID。例：org.acme.reader。後から変更できません。</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>The worker&apos;s type; rules choose workers by it.</source>
        <translation>ワーカーの型。ルールはこれでワーカーを選びます。</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>リスク段階</translation>
    </message>
    <message>
        <source>How much harm the worker could do, as its owner sees it.</source>
        <translation>ワーカーが及ぼしうる害の大きさ（所有者の見立て）。</translation>
    </message>
    <message>
        <source>Policy tier</source>
        <translation>ポリシー段階</translation>
    </message>
    <message>
        <source>From 0 to 8; each data label asks for a tier of its own.</source>
        <translation>0 から 8。データラベルごとに必要な段階があります。</translation>
    </message>
    <message>
        <source>Idempotency</source>
        <translation>べき等性</translation>
    </message>
    <message>
        <source>Whether asking twice does the same as asking once.</source>
        <translation>2 回のリクエストが 1 回と同じ効果になるかどうか。</translation>
    </message>
    <message>
        <source>Determinism</source>
        <translation>決定性</translation>
    </message>
    <message>
        <source>Whether the same input gives the same result.</source>
        <translation>同じ入力から同じ結果になるかどうか。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who answers for the worker.</source>
        <translation>ワーカーの責任者。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>How to reach the owner.</source>
        <translation>所有者への連絡方法。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Catalog version</source>
        <translation>カタログのバージョン</translation>
    </message>
    <message>
        <source>The oldest catalog that knows the record&apos;s ids.</source>
        <translation>レコードの ID がある最も古いカタログ。</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What it may call.</source>
        <translation>呼び出せるもの。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Names of the secrets that it may read.</source>
        <translation>読める秘密の名前。</translation>
    </message>
    <message>
        <source>File writes</source>
        <translation>ファイルへの書き込み</translation>
    </message>
    <message>
        <source>Where it may write.</source>
        <translation>書き込める場所。</translation>
    </message>
    <message>
        <source>Network egress</source>
        <translation>外部通信</translation>
    </message>
    <message>
        <source>Whether and where it may connect, in a word.</source>
        <translation>接続できるか、どこに接続できるかを一語で。</translation>
    </message>
    <message>
        <source>Egress allowlist</source>
        <translation>外部通信の許可リスト</translation>
    </message>
    <message>
        <source>Destinations; compared with the Hall&apos;s own list.</source>
        <translation>接続先。Hall 自身のリストと照合されます。</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>How much data could be harmed.</source>
        <translation>損なわれうるデータの量。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>How far it could reach.</source>
        <translation>及びうる範囲。</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>金銭</translation>
    </message>
    <message>
        <source>How much money it could cost.</source>
        <translation>かかりうる金額。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How long repair would take.</source>
        <translation>復旧にかかる時間。</translation>
    </message>
    <message>
        <source>Reversibility</source>
        <translation>可逆性</translation>
    </message>
    <message>
        <source>Whether it can be undone, as a number or in a word.</source>
        <translation>元に戻せるかどうか（数値または一語）。</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>What the worker may ask for, one a line.</source>
        <translation>ワーカーがリクエストできるもの（1 行に 1 つ）。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <source>Implemented controls</source>
        <translation>実装済みのコントロール</translation>
    </message>
    <message>
        <source>Safeguards that the worker has, one a line.</source>
        <translation>ワーカーが備える保護策（1 行に 1 つ）。</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>必須のコントロール</translation>
    </message>
    <message>
        <source>Safeguards that have to be there when it works, one a line.</source>
        <translation>動作時に必要な保護策（1 行に 1 つ）。</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The file or the folder that holds the worker&apos;s code.</source>
        <translation>ワーカーのコードがあるファイルまたはフォルダー。</translation>
    </message>
    <message>
        <source>Registered hash</source>
        <translation>登録済みハッシュ</translation>
    </message>
    <message>
        <source>SHA-256 of that code: 64 hex digits, with or without sha256:</source>
        <translation>そのコードの SHA-256：16 進数 64 桁、sha256: の有無は問いません</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Allowed environments</source>
        <translation>許可された環境</translation>
    </message>
    <message>
        <source>Where the worker may act.</source>
        <translation>ワーカーが動作できる場所。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordForm</name>
    <message>
        <source>Record as a form</source>
        <translation>レコード（フォーム）</translation>
    </message>
    <message>
        <source>Kept as they are, and to be changed in the JSON: %1</source>
        <translation>そのまま保持（変更は JSON で）：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordImport</name>
    <message>
        <source>A new worker.</source>
        <translation>新しいワーカー。</translation>
    </message>
    <message>
        <source>The worker is retired and kept as it was.</source>
        <translation>このワーカーは引退しており、そのままの状態で保管されています。</translation>
    </message>
    <message>
        <source>Stored just so already.</source>
        <translation>同じものがすでに保存されています。</translation>
    </message>
    <message>
        <source>Changes the enrolled worker: %1.</source>
        <translation>登録済みのワーカーを変更します：%1。</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1、%2 番目</translation>
    </message>
    <message>
        <source>Not a record: %1.</source>
        <translation>レコードではありません：%1。</translation>
    </message>
    <message>
        <source>An empty list.</source>
        <translation>空のリストです。</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません：%1。</translation>
    </message>
    <message>
        <source>The file is too large for records: %1.</source>
        <translation>ファイルがレコードとしては大きすぎます：%1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした：%2。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordIssues</name>
    <message>
        <source>%1 is in no namespace: an id such as org.acme.reader or x.alice.reader would be.</source>
        <translation>%1 はどの名前空間にもありません。org.acme.reader や x.alice.reader のような ID であれば属します。</translation>
    </message>
    <message>
        <source>A worker species is usually named wrk.…, such as wrk.doc.reader.</source>
        <translation>ワーカー種別は通常、wrk.doc.reader のように wrk.… という名前です。</translation>
    </message>
    <message>
        <source>%1 does not look like one of WCP&apos;s ids, such as %2.</source>
        <translation>%1 は、%2 のような WCP の ID には見えません。</translation>
    </message>
    <message>
        <source>Without a risk tier the record reaches no compliance level.</source>
        <translation>リスク段階がないと、レコードはどの準拠レベルにも達しません。</translation>
    </message>
    <message>
        <source>WCP knows full, partial and none.</source>
        <translation>WCP にあるのは full、partial、none です。</translation>
    </message>
    <message>
        <source>An empty list allows no environment: every request is denied.</source>
        <translation>空のリストはどの環境も許可しません。すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>%1 is taken; WCP spells ids with hyphens: %2.</source>
        <translation>%1 は受け付けられますが、WCP の ID はハイフンで書きます：%2。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordJson</name>
    <message>
        <source>Record as JSON</source>
        <translation>レコード（JSON）</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordLinks</name>
    <message>
        <source>Its records</source>
        <translation>関連するレコード</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>ログ内</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>相関 ID</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>ワーカーを表示</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>承認を表示</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordPane</name>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Show the record as a form</source>
        <translation>レコードをフォームで表示</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show the record as JSON</source>
        <translation>レコードを JSON で表示</translation>
    </message>
    <message>
        <source>%1 The form shows the last record that could be read.</source>
        <translation>%1 フォームは、最後に読み込めたレコードを示しています。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordWords</name>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Worker %1 was enrolled</source>
        <translation>ワーカー %1 が登録されました</translation>
    </message>
    <message>
        <source>The record of worker %1 was changed</source>
        <translation>ワーカー %1 のレコードが変更されました</translation>
    </message>
    <message>
        <source>Worker %1 was removed</source>
        <translation>ワーカー %1 が削除されました</translation>
    </message>
    <message>
        <source>Worker %1 may work again</source>
        <translation>ワーカー %1 が再開されました</translation>
    </message>
    <message>
        <source>Worker %1 was suspended</source>
        <translation>ワーカー %1 が停止されました</translation>
    </message>
    <message>
        <source>Worker %1 was banned</source>
        <translation>ワーカー %1 が禁止されました</translation>
    </message>
    <message>
        <source>Worker %1 was retired</source>
        <translation>ワーカー %1 が引退しました</translation>
    </message>
    <message>
        <source>The code of worker %1 is what was registered</source>
        <translation>ワーカー %1 のコードは登録されたものと同じです</translation>
    </message>
    <message>
        <source>The code of worker %1 is not what was registered</source>
        <translation>ワーカー %1 のコードは登録されたものと異なります</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed behind the Hall&apos;s back</source>
        <translation>ワーカー %1 のコードが Hall を通さずに変更されました</translation>
    </message>
    <message>
        <source>Namespace %1 was claimed</source>
        <translation>名前空間 %1 が取得されました</translation>
    </message>
    <message>
        <source>Namespace %1 was released</source>
        <translation>名前空間 %1 が解放されました</translation>
    </message>
    <message>
        <source>Namespace %1 was given to another owner</source>
        <translation>名前空間 %1 が別の所有者に移譲されました</translation>
    </message>
    <message>
        <source>Namespace %1 has a new signing key</source>
        <translation>名前空間 %1 の署名鍵が新しくなりました</translation>
    </message>
    <message>
        <source>Hashes were put on the ban list</source>
        <translation>ハッシュが禁止リストに追加されました</translation>
    </message>
    <message>
        <source>The ban of hash %1 was lifted</source>
        <translation>ハッシュ %1 の禁止が解除されました</translation>
    </message>
    <message>
        <source>Trust in agent %1 was revoked</source>
        <translation>エージェント %1 の信頼度が取り消されました</translation>
    </message>
    <message>
        <source>Trust in agent %1 was restored</source>
        <translation>エージェント %1 の信頼度が復元されました</translation>
    </message>
    <message>
        <source>An incident with agent %1 was reported</source>
        <translation>エージェント %1 のインシデントが報告されました</translation>
    </message>
    <message>
        <source>A person was asked about %1</source>
        <translation>%1 について人に確認しました</translation>
    </message>
    <message>
        <source>A person approved %1</source>
        <translation>人が %1 を承認しました</translation>
    </message>
    <message>
        <source>A person denied %1</source>
        <translation>人が %1 を拒否しました</translation>
    </message>
    <message>
        <source>A person approved %1 with other arguments</source>
        <translation>人が引数を変えて %1 を承認しました</translation>
    </message>
    <message>
        <source>A person did %1 by hand</source>
        <translation>人が %1 を手作業で行いました</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time</source>
        <translation>%1 は期限内に誰も決定しませんでした</translation>
    </message>
    <message>
        <source>The request for %1 was taken back</source>
        <translation>%1 のリクエストが取り下げられました</translation>
    </message>
    <message>
        <source>The request for %1 is answered by something newer</source>
        <translation>%1 のリクエストは新しいものによって回答されました</translation>
    </message>
    <message>
        <source>The request for %1 went to a higher level</source>
        <translation>%1 のリクエストが上のレベルに移りました</translation>
    </message>
    <message>
        <source>The changed request for %1 needs a higher level</source>
        <translation>変更された %1 のリクエストには上のレベルが必要です</translation>
    </message>
    <message>
        <source>A verdict about %1 came too fast</source>
        <translation>%1 の判定が早すぎました</translation>
    </message>
    <message>
        <source>The questions about %1 were answered wrongly</source>
        <translation>%1 の設問への回答が誤っていました</translation>
    </message>
    <message>
        <source>The first of two reviewers passed %1</source>
        <translation>2 人のうち最初のレビュアーが %1 を通しました</translation>
    </message>
    <message>
        <source>A masked value of the request for %1 was looked at</source>
        <translation>%1 のリクエストのマスクされた値が閲覧されました</translation>
    </message>
    <message>
        <source>The standing grant for %1 was revoked</source>
        <translation>%1 の継続的な許可が取り消されました</translation>
    </message>
    <message>
        <source>Reviewer %1 was added</source>
        <translation>レビュアー %1 が追加されました</translation>
    </message>
    <message>
        <source>Reviewer %1 was removed</source>
        <translation>レビュアー %1 が削除されました</translation>
    </message>
    <message>
        <source>Reviewer %1 has a new passphrase</source>
        <translation>レビュアー %1 のパスフレーズが新しくなりました</translation>
    </message>
    <message>
        <source>A wrong passphrase was given for reviewer %1</source>
        <translation>レビュアー %1 のパスフレーズが誤っていました</translation>
    </message>
    <message>
        <source>Token %1 was created</source>
        <translation>トークン %1 が作成されました</translation>
    </message>
    <message>
        <source>Token %1 was revoked</source>
        <translation>トークン %1 が取り消されました</translation>
    </message>
    <message>
        <source>A bundle replaced the configuration</source>
        <translation>バンドルが設定を置き換えました</translation>
    </message>
    <message>
        <source>A catalog was imported</source>
        <translation>カタログがインポートされました</translation>
    </message>
    <message>
        <source>The imported catalog was removed</source>
        <translation>インポートされたカタログが削除されました</translation>
    </message>
    <message>
        <source>A webhook to %1 was added</source>
        <translation>%1 への Webhook が追加されました</translation>
    </message>
    <message>
        <source>The webhook to %1 was removed</source>
        <translation>%1 への Webhook が削除されました</translation>
    </message>
    <message>
        <source>The webhook to %1 was switched off</source>
        <translation>%1 への Webhook が無効になりました</translation>
    </message>
    <message>
        <source>Lockdown began: everything is denied</source>
        <translation>ロックダウン開始：すべてが拒否されます</translation>
    </message>
    <message>
        <source>Lockdown ended</source>
        <translation>ロックダウン終了</translation>
    </message>
    <message>
        <source>The Hall went online</source>
        <translation>Hall がオンラインになりました</translation>
    </message>
    <message>
        <source>The Hall went offline</source>
        <translation>Hall がオフラインになりました</translation>
    </message>
    <message>
        <source>The log can be written again</source>
        <translation>ログに再び書き込めるようになりました</translation>
    </message>
    <message>
        <source>The log was verified: %1</source>
        <translation>ログが検証されました：%1</translation>
    </message>
    <message>
        <source>What is wrong with the log was acknowledged: %1</source>
        <translation>ログの問題が確認済みになりました：%1</translation>
    </message>
    <message>
        <source>Signing key %1 was made</source>
        <translation>署名鍵 %1 が作成されました</translation>
    </message>
    <message>
        <source>Signing key %1 took the place of the one before</source>
        <translation>署名鍵 %1 が前の鍵に代わりました</translation>
    </message>
    <message>
        <source>Signing key %1 was introduced without the one before: its file was lost</source>
        <translation>署名鍵 %1 が前の鍵なしで導入されました：前の鍵のファイルが失われていました</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>レコードを参照</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>レコード ID</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>レシートハッシュ</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>前のハッシュ</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>なし：最初のレコード</translation>
    </message>
</context>
<context>
    <name>hall::ui::RefusalWords</name>
    <message>
        <source>Token not accepted (401)</source>
        <translation>トークンが受け付けられません (401)</translation>
    </message>
    <message>
        <source>Copy the session token again, or make one with hall token create --name NAME --role route; a revoked or rotated token never counts again.</source>
        <translation>セッショントークンをコピーし直すか、hall token create --name NAME --role route で作ってください。取り消しやローテーションをしたトークンは二度と使えません。</translation>
    </message>
    <message>
        <source>Not allowed to do that (403)</source>
        <translation>その操作は許可されていません (403)</translation>
    </message>
    <message>
        <source>The token lacks the role, or is bound to another tenant, or the call came from a web page: make a token with the role that the call needs. To ask, that is route.</source>
        <translation>トークンにロールがないか、別のテナントに限定されているか、Web ページからの呼び出しです。呼び出しに必要なロールを持つトークンを作ってください。リクエストには route が必要です。</translation>
    </message>
    <message>
        <source>Host not allowed (403)</source>
        <translation>許可されていないホスト (403)</translation>
    </message>
    <message>
        <source>The client calls the Hall by a name that it does not know: start the Hall with --allow-host NAME, or write the Hall&apos;s own address.</source>
        <translation>クライアントが、Hall の知らない名前で Hall を呼び出しています。--allow-host NAME を付けて Hall を起動するか、Hall 自身のアドレスを書いてください。</translation>
    </message>
    <message>
        <source>Too many calls (429)</source>
        <translation>呼び出しが多すぎます (429)</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says, and give every platform a token of its own: the limit is per token.</source>
        <translation>Retry-After が示す時間だけ待ち、プラットフォームごとに別のトークンを使ってください。上限はトークンごとです。</translation>
    </message>
    <message>
        <source>Too many wrong tokens (429)</source>
        <translation>誤ったトークンが多すぎます (429)</translation>
    </message>
    <message>
        <source>Something tries again and again with a token that does not count: give it a right one. After a minute it is heard again.</source>
        <translation>無効なトークンで何度も試しているものがあります。正しいトークンを与えてください。1 分後に再び受け付けます。</translation>
    </message>
    <message>
        <source>Not HTTP (400)</source>
        <translation>HTTP ではありません (400)</translation>
    </message>
    <message>
        <source>TLS to a plain port looks like this: write http:// instead of https://, or start the Hall with --tls-cert and --tls-key.</source>
        <translation>平文のポートに TLS で接続するとこうなります。https:// ではなく http:// と書くか、--tls-cert と --tls-key を付けて Hall を起動してください。</translation>
    </message>
    <message>
        <source>Request not understood (400)</source>
        <translation>リクエストを解釈できません (400)</translation>
    </message>
    <message>
        <source>The reply names the member that is wrong: compare the body with the one that the kit sends.</source>
        <translation>応答に誤っているメンバーの名前があります。本文をキットが送るものと比べてください。</translation>
    </message>
    <message>
        <source>No such address (404)</source>
        <translation>そのアドレスはありません (404)</translation>
    </message>
    <message>
        <source>HALL_URL has no path: the kit adds /api/route itself.</source>
        <translation>HALL_URL にパスは含めません。キットが /api/route を付けます。</translation>
    </message>
    <message>
        <source>Wrong method (405)</source>
        <translation>メソッドが違います (405)</translation>
    </message>
    <message>
        <source>To ask is a POST. A redirect makes it a GET: write the Hall&apos;s own address.</source>
        <translation>リクエストは POST です。リダイレクトされると GET になります。Hall 自身のアドレスを書いてください。</translation>
    </message>
    <message>
        <source>Not sent as JSON (415)</source>
        <translation>JSON として送られていません (415)</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>ヘッダー Content-Type: application/json を送ってください。</translation>
    </message>
    <message>
        <source>Request too large (413)</source>
        <translation>リクエストが大きすぎます (413)</translation>
    </message>
    <message>
        <source>Send what is to be decided, not the data itself.</source>
        <translation>データそのものではなく、決定してほしいことを送ってください。</translation>
    </message>
    <message>
        <source>Headers too large (431)</source>
        <translation>ヘッダーが大きすぎます (431)</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>ヘッダーを減らすか短くしてください。</translation>
    </message>
    <message>
        <source>Request not complete in time (408)</source>
        <translation>リクエストが時間内に完了しませんでした (408)</translation>
    </message>
    <message>
        <source>The client stopped in the middle: look at the network between it and the Hall.</source>
        <translation>クライアントが途中で止まりました。Hall との間のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The log takes no records (503)</source>
        <translation>ログがレコードを受け付けません (503)</translation>
    </message>
    <message>
        <source>The Hall answers nothing that it cannot record: make room on the disk of its database.</source>
        <translation>Hall は、記録できないものには回答しません。データベースのあるディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>The reply that the client got says what is wrong.</source>
        <translation>クライアントへの応答に、問題の内容があります。</translation>
    </message>
    <message>
        <source>Rotate the token, or mend HALL_SESSION_TOKEN and restart.</source>
        <translation>トークンをローテーションするか、HALL_SESSION_TOKEN を直して再起動してください。</translation>
    </message>
    <message>
        <source>Another program has this address: choose another port, or end that program.</source>
        <translation>別のプログラムがこのアドレスを使っています。別のポートを選ぶか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Is the server stopped? Go online or choose a port in the menu Server; a firewall or a certificate that is not trusted looks the same.</source>
        <translation>サーバーが停止していませんか？「サーバー」メニューでオンラインにするか、ポートを選んでください。ファイアウォールや信頼されていない証明書でも同じ症状になります。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RelatedView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ResultList</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Result for each</source>
        <translation>それぞれの結果</translation>
    </message>
    <message>
        <source>Working: %1 of %2</source>
        <translation>処理中：%1 / %2</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>完了 %1、未完了 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewPanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Changes before saving</source>
        <translation>保存前の変更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Enroll this worker?</source>
        <translation>このワーカーを登録しますか？</translation>
    </message>
    <message>
        <source>Save these changes as revision %1?</source>
        <translation>これらの変更をリビジョン %1 として保存しますか？</translation>
    </message>
    <message>
        <source>Enroll worker</source>
        <translation>ワーカーを登録</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>artifact_hash is made anew for this record: %1</source>
        <translation>このレコードの artifact_hash を新たに作成します：%1</translation>
    </message>
    <message>
        <source>artifact_hash fits this record: %1</source>
        <translation>artifact_hash はこのレコードと一致します：%1</translation>
    </message>
    <message>
        <source>The worker is new: no earlier decision is about it.</source>
        <translation>新しいワーカーなので、以前の決定はありません。</translation>
    </message>
    <message>
        <source>Looking at the decisions of the last day…</source>
        <translation>過去 1 日の決定を調べています…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewerForm</name>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>レビュアーの名前</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ（確認）</translation>
    </message>
    <message>
        <source>Make the reviewer</source>
        <translation>レビュアーを作成</translation>
    </message>
    <message>
        <source>This Hall has no reviewer: nobody could approve anything. Make one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>この Hall にはレビュアーがいないため、誰も何も承認できません。エージェントが知らない 10 文字以上のパスフレーズで作成してください。</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>レビュアーには名前が必要です。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskPage</name>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskTrial</name>
    <message>
        <source>%1 Found: %2.</source>
        <translation>%1 見つかったもの：%2。</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The environment multiplies the score.</source>
        <translation>環境がスコアに掛けられます。</translation>
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
        <translation>%1 …（%2）</translation>
    </message>
    <message>
        <source>Five factors make the score, and a domain pattern that matches raises it to its floor.</source>
        <translation>5 つの要素でスコアが決まり、一致したドメインパターンがその下限まで引き上げます。</translation>
    </message>
    <message>
        <source>Five factors make the score, and the environment multiplies it, as in the published approval tool; no patterns.</source>
        <translation>公開されている承認ツールと同様に、5 つの要素でスコアが決まり、環境がそれに掛けられます。パターンは使いません。</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 以上 %2 未満</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>誰にも確認しない</translation>
    </message>
    <message>
        <source>Two reviewers, an explanation and a quiz, after %1 and %2</source>
        <translation>レビュアー 2 人、説明と設問、%1 後と %2 後</translation>
    </message>
    <message>
        <source>One reviewer, with a quiz, after %1</source>
        <translation>レビュアー 1 人、設問あり、%1 後</translation>
    </message>
    <message>
        <source>One reviewer, after %1</source>
        <translation>レビュアー 1 人、%1 後</translation>
    </message>
    <message>
        <source>a verb of %1</source>
        <translation>動詞 %1</translation>
    </message>
    <message>
        <source>a noun of %1</source>
        <translation>名詞 %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>a name that cannot be read</source>
        <translation>読み取れない名前</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>、かつ </translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存済みの検索</translation>
    </message>
    <message>
        <source>Saved searches and the last ones</source>
        <translation>保存済みの検索と最近の検索</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>保存済みの検索はまだありません</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>最近の検索</translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedSearches</name>
    <message>
        <source>Give the search a name.</source>
        <translation>検索に名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation>
            <numerusform>名前は %Ln 文字までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are saved already: remove one.</source>
        <translation>
            <numerusform>すでに %Ln 件の検索が保存されています。1 つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No search is named “%1”.</source>
        <translation>「%1」という名前の検索はありません。</translation>
    </message>
    <message>
        <source>Another search is named “%1” already.</source>
        <translation>「%1」という名前の検索がすでにあります。</translation>
    </message>
</context>
<context>
    <name>hall::ui::SceneCard</name>
    <message>
        <source>Request, answer, steps</source>
        <translation>リクエスト、回答、ステップ</translation>
    </message>
    <message>
        <source>&amp;Show in the feed</source>
        <translation>フィードに表示(&amp;S)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1 is not in the log.</source>
        <translation>%1 はログにありません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScopeChooser</name>
    <message>
        <source>Approve, and go on allowing</source>
        <translation>承認し、以後も許可する</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The capability&apos;s id, typed again</source>
        <translation>ケイパビリティの ID（もう一度入力）</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>理由（記録用）</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>理由（記録用）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Its score of %1 is high (the limit is %2): nothing lasts longer than a day. Type the capability&apos;s id, %3, and say why.</source>
        <translation>スコア %1 は高いため（上限 %2）、1 日を超える許可はできません。ケイパビリティの ID %3 を入力し、理由を書いてください。</translation>
    </message>
    <message>
        <source>For longer than a day, type the capability&apos;s id, %1, and say why.</source>
        <translation>1 日を超える場合は、ケイパビリティの ID %1 を入力し、理由を書いてください。</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>this session, at most a day</source>
        <translation>このセッション（最長 1 日）</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>日付まで</translation>
    </message>
    <message>
        <source>%1.*, every worker of the namespace</source>
        <translation>%1.*、名前空間のすべてのワーカー</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>any environment</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Approve for %1</source>
        <translation>承認する：%1</translation>
    </message>
    <message>
        <source>Looking at the last requests…</source>
        <translation>最近のリクエストを調べています…</translation>
    </message>
    <message>
        <source>What it would have matched could not be found out. %1</source>
        <translation>一致したはずのものを調べられませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln 個のワーカー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched none of the last %Ln requests.</source>
        <translation>
            <numerusform>最近のリクエスト %Ln 件に、一致したはずのものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched %1 of the last %Ln requests, from %2.</source>
        <translation>
            <numerusform>最近のリクエスト %Ln 件のうち %1 件（%2）に一致したはずです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the capability&apos;s id to confirm.</source>
        <translation>確認のためケイパビリティの ID を入力してください。</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>理由を書いてください（記録用）。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScoringCard</name>
    <message>
        <source>How actions are scored</source>
        <translation>操作の採点方法</translation>
    </message>
    <message>
        <source>Above the caller&apos;s threshold (0.5 unless it says otherwise) a person is asked, whatever the level. Profile and challenges are set in the configuration: hall config import.</source>
        <translation>呼び出し元のしきい値（指定がなければ 0.5）を超えると、レベルにかかわらず人に確認します。プロファイルと確認課題は設定で指定します：hall config import。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>確認課題</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>承認する人</translation>
    </message>
    <message>
        <source>Profile %1, in force</source>
        <translation>プロファイル %1（有効）</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Search, for example  outcome:deny env:prod since:7d &quot;quarterly report&quot;</source>
        <translation>検索、例  outcome:deny env:prod since:7d &quot;quarterly report&quot;</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>ここに書けるものを表示</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1 The records below are those of the last search that was right.</source>
        <translation>%1 下のレコードは、最後の正しい検索によるものです。</translation>
    </message>
</context>
<context>
    <name>hall::ui::SecretField</name>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隠す：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SendCard</name>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>&amp;Dry run: decide without effect</source>
        <translation>ドライラン：効果なしで決定(&amp;D)</translation>
    </message>
    <message>
        <source>Send what this integration sends</source>
        <translation>この連携が送るものを送る</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>A dry run is recorded and marked so; no person is asked and no approval is used up.</source>
        <translation>ドライランは記録され、その旨の印が付きます。人に確認せず、承認も消費しません。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The action %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>セッショントークンを使った、%2 への実際の %1 です。操作 %3 は例です。決定は通常のもので、記録されます。</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The worker %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>セッショントークンを使った、%2 への実際の %1 です。ワーカー %3 は例です。決定は通常のもので、記録されます。</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1、%2 ミリ秒後</translation>
    </message>
    <message>
        <source>The reply has no decision in it.</source>
        <translation>応答に決定が含まれていません。</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>ワーカーは続行できます。</translation>
    </message>
    <message>
        <source>%1 is an example and is not enrolled in this Hall, so it is denied. Write your own worker&apos;s id into the integration, or enrol the example on the page Workers or with:</source>
        <translation>%1 は例で、この Hall に登録されていないため拒否されます。連携に自分のワーカーの ID を書くか、ワーカーページまたは次のコマンドで例を登録してください：</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>決定のステップ</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerAccess</name>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Not known here: this Hall keeps only a hash of it.</source>
        <translation>ここではわかりません。この Hall はハッシュだけを保持しています。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What an agent holds: it may ask and look, and can never govern.</source>
        <translation>エージェントが持つものです。リクエストと閲覧はできますが、統制は決してできません。</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>待ち受けていません</translation>
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
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Command to try</source>
        <translation>試すためのコマンド</translation>
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
        <translation>トークンをローテーション…</translation>
    </message>
    <message>
        <source>Rotate the session token?</source>
        <translation>セッショントークンをローテーションしますか？</translation>
    </message>
    <message>
        <source>Everything that holds the present one stops working at once, with 401: agents, kits and platforms that it was copied to, and programs that read it from the file session-token before. Tokens of their own go on. The new one is shown here.</source>
        <translation>現在のトークンを持つものは、すべてただちに 401 で動作しなくなります。コピー先のエージェント、キット、プラットフォームと、以前にファイル session-token から読み取ったプログラムが対象です。独自のトークンはそのまま使えます。新しいトークンはここに表示されます。</translation>
    </message>
    <message>
        <source>Rotate the session token</source>
        <translation>セッショントークンをローテーション</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>ここからテスト</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message>
        <source>Hall open for %1</source>
        <translation>Hall の稼働時間 %1</translation>
    </message>
    <message>
        <source>Answered in %1 ms: HTTP %2 from %3, with the session token.</source>
        <translation>%1 ミリ秒で応答：HTTP %2、%3 から、セッショントークンを使用。</translation>
    </message>
    <message>
        <source>The session token is a new one. Copy it to what held the old one.</source>
        <translation>セッショントークンが新しくなりました。古いものを使っていたところにコピーしてください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerProblemPage</name>
    <message>
        <source>Until the Hall Server listens, nobody can ask this Hall. It has not moved to another port: that is for you to decide.</source>
        <translation>Hall Server が待ち受けるまで、誰もこの Hall にリクエストできません。別のポートには移っていません。移るかどうかは自分で決めてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>別のポート</translation>
    </message>
    <message>
        <source>The Hall Server does not listen</source>
        <translation>Hall Server が待ち受けていません</translation>
    </message>
    <message>
        <source>Another port, for this run</source>
        <translation>別のポート（今回のみ）</translation>
    </message>
    <message>
        <source>Use this port</source>
        <translation>このポートを使う</translation>
    </message>
    <message>
        <source>&amp;Port, for this run:</source>
        <translation>ポート（今回のみ）(&amp;P)：</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <translation>ポート %1 は使用中です</translation>
    </message>
    <message>
        <source>The Hall Server cannot listen</source>
        <translation>Hall Server が待ち受けられません</translation>
    </message>
    <message>
        <source>Clients that call port %1 will not find this Hall; whatever answers them there is something else. Tell each of them the new address: port %2, for the command line HALL_SERVER_URL. At the next start the Hall tries port %1 again.</source>
        <translation>ポート %1 を呼び出すクライアントはこの Hall を見つけられません。そこで応答するのは別のものです。それぞれに新しいアドレス、ポート %2（コマンドラインでは HALL_SERVER_URL）を知らせてください。次回の起動時に、Hall は再びポート %1 を試します。</translation>
    </message>
    <message>
        <source>The Hall that runs there</source>
        <translation>そこで動作している Hall</translation>
    </message>
    <message>
        <source>Attach, read only</source>
        <translation>読み取り専用で接続</translation>
    </message>
    <message>
        <source>Looking what answers there…</source>
        <translation>応答するものを調べています…</translation>
    </message>
    <message>
        <source>A Hall answers there, version %1. This window can show its decisions; to change anything, use its own window.</source>
        <translation>そこで Hall（バージョン %1）が応答しています。このウィンドウにその決定を表示できます。何かを変更するには、その Hall のウィンドウを使ってください。</translation>
    </message>
    <message>
        <source>What listens there does not answer as a Hall, so there is nothing to attach to.</source>
        <translation>そこで待ち受けているものは Hall として応答しないため、接続できません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerState</name>
    <message>
        <source>Cannot record</source>
        <translation>記録不可</translation>
    </message>
    <message>
        <source>Every request is refused until the audit log takes records again.</source>
        <translation>監査ログが再びレコードを受け付けるまで、すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>ロックダウン</translation>
    </message>
    <message>
        <source>Every request is denied.</source>
        <translation>すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Every request is denied until the Hall goes online again.</source>
        <translation>Hall が再びオンラインになるまで、すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Requests are decided.</source>
        <translation>リクエストを決定しています。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>The Hall Server is about to listen.</source>
        <translation>Hall Server がまもなく待ち受けます。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>Hall Server が待ち受けていません。</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>ポート使用中</translation>
    </message>
    <message>
        <source>Nobody can ask this Hall.</source>
        <translation>誰もこの Hall にリクエストできません。</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>待ち受けていません</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerStep</name>
    <message>
        <source>Your Hall is running</source>
        <translation>Hall が動作しています</translation>
    </message>
    <message>
        <source>Agents ask this address before they act. The session token lets them ask and look; it can never govern.</source>
        <translation>エージェントは動作の前にこのアドレスにリクエストします。セッショントークンでリクエストと閲覧はできますが、統制は決してできません。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>待ち受けていません</translation>
    </message>
    <message>
        <source>Port %1 is this Hall&apos;s.</source>
        <translation>ポート %1 はこの Hall のものです。</translation>
    </message>
    <message>
        <source>The Hall Server is starting.</source>
        <translation>Hall Server は起動中です。</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>The session token is not known here: this Hall keeps only a hash of it.</source>
        <translation>セッショントークンはここではわかりません。この Hall はハッシュだけを保持しています。</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>対処方法…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutBook</name>
    <message>
        <source>%1 is not possible here. %2</source>
        <translation>%1 はここでは使えません。%2</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot; (%3). Give that one another key first.</source>
        <translation>%1 は「%2」（%3）で使われています。先にそちらを別のキーにしてください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Shortcuts</name>
    <message>
        <source>Every window</source>
        <translation>すべてのウィンドウ</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>ライブフィード</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Card of an approval</source>
        <translation>承認のカード</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>One key with its modifiers, not several in a row.</source>
        <translation>修飾キーと組み合わせたキー 1 つだけで、連続する複数のキーは使えません。</translation>
    </message>
    <message>
        <source>This key has no name and cannot be told from others.</source>
        <translation>このキーには名前がなく、ほかのキーと区別できません。</translation>
    </message>
    <message>
        <source>It decides about an approval: it takes Ctrl or Alt, so that no letter that was meant for a text decides.</source>
        <translation>承認について決定する操作なので、Ctrl か Alt が必要です。文章のつもりで打った文字で決定されないようにするためです。</translation>
    </message>
    <message>
        <source>Alone it presses buttons, closes panels and moves the focus; take it with Ctrl or Alt.</source>
        <translation>単独ではボタンを押し、パネルを閉じ、フォーカスを移すキーです。Ctrl か Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>Alone it presses the button that has the focus; take it with Ctrl or Alt.</source>
        <translation>単独ではフォーカスのあるボタンを押すキーです。Ctrl か Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>It works on every page, where plain keys are for writing; take it with Ctrl or Alt.</source>
        <translation>単独のキーが文字入力に使われるすべてのページで働きます。Ctrl か Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>概要へ移動</translation>
    </message>
    <message>
        <source>Go to Live feed</source>
        <translation>ライブフィードへ移動</translation>
    </message>
    <message>
        <source>Go to Approvals</source>
        <translation>承認へ移動</translation>
    </message>
    <message>
        <source>Go to Workers</source>
        <translation>ワーカーへ移動</translation>
    </message>
    <message>
        <source>Go to Namespaces</source>
        <translation>名前空間へ移動</translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation>監査へ移動</translation>
    </message>
    <message>
        <source>Go to Integrations</source>
        <translation>連携へ移動</translation>
    </message>
    <message>
        <source>Go to Demo</source>
        <translation>デモへ移動</translation>
    </message>
    <message>
        <source>Open Approvals from any window</source>
        <translation>どのウィンドウからでも承認を開く</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>前の場所に戻る</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再び進む</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>この場所のアドレスをコピー</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Lockdown, or end it</source>
        <translation>ロックダウン、またはその終了</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>プレゼンモード</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Filter the feed</source>
        <translation>フィードをフィルター</translation>
    </message>
    <message>
        <source>Filter on or off</source>
        <translation>フィルターの切り替え</translation>
    </message>
    <message>
        <source>Pause or resume the view</source>
        <translation>表示の一時停止と再開</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>最新に追従</translation>
    </message>
    <message>
        <source>Next denial</source>
        <translation>次の拒否</translation>
    </message>
    <message>
        <source>Previous denial</source>
        <translation>前の拒否</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>監査で開く</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>ワーカーを表示</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>このルールのレコード</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>承認を表示</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>次の保留中の承認</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>許可を取り消す</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>パターンを保存</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>1 回だけ承認</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>期間を決めて承認…</translation>
    </message>
    <message>
        <source>Search the workers</source>
        <translation>ワーカーを検索</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新しいワーカー</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>レコードを貼り付け</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Jump to a record</source>
        <translation>レコードへ移動</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>レコードをエクスポート</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>選択した 2 件のレコードを比較</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>この相関 ID のレコード</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>この相関 ID の前のレコード</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>この相関 ID の後のレコード</translation>
    </message>
    <message>
        <source>Find in the help page</source>
        <translation>ヘルプページ内を検索</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>前を検索</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutsWindow</name>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Hall Monitor</source>
        <translation>キーボードショートカット – Hall Monitor</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Pick an action and press other keys for it. They hold at once and are remembered.</source>
        <translation>操作を選び、別のキーを押してください。すぐに有効になり、保存されます。</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K)：</translation>
    </message>
    <message>
        <source>Keys of the picked action</source>
        <translation>選択した操作のキー</translation>
    </message>
</context>
<context>
    <name>hall::ui::SidePanel</name>
    <message>
        <source>Arguments to run it with, as JSON</source>
        <translation>実行する引数（JSON）</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>メモ（記録用）</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>メモ（記録用）</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Say what was done, for the record.</source>
        <translation>何をしたかを書いてください（記録用）。</translation>
    </message>
</context>
<context>
    <name>hall::ui::SignInStrip</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ（確認）</translation>
    </message>
    <message>
        <source>Make the first reviewer</source>
        <translation>最初のレビュアーを作成</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Nobody can decide yet: this Hall has no reviewer. Make the first one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>この Hall にはレビュアーがいないため、まだ誰も決定できません。エージェントが知らない 10 文字以上のパスフレーズで、最初のレビュアーを作成してください。</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>レビュアーの名前</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1 (has approved)</source>
        <translation>%1（承認済み）</translation>
    </message>
    <message>
        <source>signed in, for 15 minutes after the last verdict</source>
        <translation>サインイン中（最後の判定から 15 分間）</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>レビュアーには名前が必要です。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
</context>
<context>
    <name>hall::ui::Sparkline</name>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：最大 %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::StateHeader</name>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>ロックダウン…</translation>
    </message>
    <message>
        <source>Deny every request until a person ends it</source>
        <translation>人が終了するまで、すべてのリクエストを拒否します</translation>
    </message>
    <message>
        <source>Hall Server: %1</source>
        <translation>Hall Server：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>%1 decisions/s</source>
        <translation>%1 決定/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be recorded</source>
        <translation>
            <numerusform>%Ln 件記録待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals waiting: %1</source>
        <translation>待機中の承認：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StepCard</name>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>ステップを表示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>スキップ：%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ済み</translation>
    </message>
</context>
<context>
    <name>hall::ui::Table</name>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>hall::ui::Theme</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>人の判断が必要</translation>
    </message>
</context>
<context>
    <name>hall::ui::TimeText</name>
    <message>
        <source>due</source>
        <translation>期限到来</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrafficCard</name>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>毎秒のリクエスト数(&amp;R)</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>毎秒のリクエスト数</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>hall::ui::TransferPanel</name>
    <message>
        <source>Transfer</source>
        <translation>移譲</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>新しい所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>所有者(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Who may hold it</source>
        <translation>所有できる人</translation>
    </message>
    <message>
        <source>required, for the record</source>
        <translation>必須（記録用）</translation>
    </message>
    <message>
        <source>Transfer %1?</source>
        <translation>%1 を移譲しますか？</translation>
    </message>
    <message>
        <source>Take %1 from %2?</source>
        <translation>%1 を %2 から引き継ぎますか？</translation>
    </message>
    <message>
        <source>In one step the namespace passes on with a new signing key. What was signed with %1 no longer verifies, and %2 can no longer change its workers. This is recorded with the reason.</source>
        <translation>名前空間は新しい署名鍵とともに一度に移ります。%1 で署名されたものは検証できなくなり、%2 はそのワーカーを変更できなくなります。この操作は理由とともに記録されます。</translation>
    </message>
    <message>
        <source>the person at this window</source>
        <translation>このウィンドウの利用者</translation>
    </message>
    <message>
        <source>token %1 (%2)</source>
        <translation>トークン %1（%2）</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>%1 を引き継ぐ</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>%1 を移譲</translation>
    </message>
    <message>
        <source>It needs the new owner and a reason.</source>
        <translation>新しい所有者と理由が必要です。</translation>
    </message>
    <message>
        <source>It needs the new owner.</source>
        <translation>新しい所有者が必要です。</translation>
    </message>
    <message>
        <source>It needs a reason: the former owner will ask.</source>
        <translation>理由が必要です。前の所有者から尋ねられます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Tray</name>
    <message>
        <source>End lockdown…</source>
        <translation>ロックダウンを終了…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>ロックダウン…</translation>
    </message>
    <message numerus="yes">
        <source>Approvals: %Ln waiting</source>
        <translation>
            <numerusform>承認：%Ln 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分間</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Show Hall Monitor</source>
        <translation>Hall Monitor を表示</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Not&amp;ifications</source>
        <translation>通知(&amp;I)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Do not disturb, until %1</source>
        <translation>応答不可、%1 まで</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrayState</name>
    <message>
        <source>Hall Monitor: %1</source>
        <translation>Hall Monitor：%1</translation>
    </message>
    <message>
        <source>%1, the end of the audit log is missing</source>
        <translation>%1、監査ログの末尾が欠落しています</translation>
    </message>
    <message>
        <source>%1, the audit log was changed</source>
        <translation>%1、監査ログが変更されました</translation>
    </message>
    <message>
        <source>%1. Waiting for a person: %2</source>
        <translation>%1。人の判断待ち：%2</translation>
    </message>
    <message>
        <source>Hall Monitor, demo: %1</source>
        <translation>Hall Monitor、デモ：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialPanel</name>
    <message>
        <source>What the score is made of</source>
        <translation>スコアの内訳</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Columns: what the score is made of</source>
        <translation>列：スコアの内訳</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>&amp;Function name</source>
        <translation>関数名(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;rguments, as a JSON object</source>
        <translation>引数（JSON オブジェクト）(&amp;R)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>環境(&amp;V)</translation>
    </message>
    <message>
        <source>Type the name of a function to see how the Hall would score a call of it. Nothing is asked, counted or recorded.</source>
        <translation>関数の名前を入力すると、Hall がその呼び出しをどう採点するかがわかります。確認、計数、記録は行われません。</translation>
    </message>
    <message>
        <source>Arguments: %1</source>
        <translation>引数：%1</translation>
    </message>
    <message>
        <source>Function name: %1</source>
        <translation>関数名：%1</translation>
    </message>
    <message>
        <source>Scored with the patterns in force: the edited text has a mistake.</source>
        <translation>有効なパターンで採点：編集中のテキストに誤りがあります。</translation>
    </message>
    <message>
        <source>Profile attesta uses no patterns.</source>
        <translation>プロファイル attesta はパターンを使いません。</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give the same.</source>
        <translation>編集中のパターンで採点。有効なものでも同じです。</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give %1.</source>
        <translation>編集中のパターンで採点。有効なものでは %1 です。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialSender</name>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>Hall Server が待ち受けていないため、誰もリクエストできません。</translation>
    </message>
    <message>
        <source>The session token is not known here, so this page cannot ask.</source>
        <translation>セッショントークンがここではわからないため、このページからはリクエストできません。</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Hall は HTTP %1 で応答しました。%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustCard</name>
    <message>
        <source>%1 of token %2</source>
        <translation>%1（トークン %2）</translation>
    </message>
    <message>
        <source>Trust in agents</source>
        <translation>エージェントの信頼度</translation>
    </message>
    <message>
        <source>Turn trust on</source>
        <translation>信頼度を有効にする</translation>
    </message>
    <message>
        <source>Revoke trust…</source>
        <translation>信頼度を取り消す…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Report incident…</source>
        <translation>インシデントを報告…</translation>
    </message>
    <message>
        <source>Revoke trust</source>
        <translation>信頼度を取り消す</translation>
    </message>
    <message>
        <source>Find an agent or a token</source>
        <translation>エージェントまたはトークンを検索</translation>
    </message>
    <message>
        <source>Agents and the trust in them</source>
        <translation>エージェントとその信頼度</translation>
    </message>
    <message>
        <source>Columns: agents</source>
        <translation>列：エージェント</translation>
    </message>
    <message>
        <source>From then on the agent is not believed at all</source>
        <translation>以後、このエージェントはまったく信頼されません</translation>
    </message>
    <message>
        <source>The agent starts again as one without a past</source>
        <translation>エージェントは過去のないものとしてやり直します</translation>
    </message>
    <message>
        <source>Something went wrong because of the agent</source>
        <translation>エージェントが原因で問題が起きました</translation>
    </message>
    <message>
        <source>Turn trust off?</source>
        <translation>信頼度を無効にしますか？</translation>
    </message>
    <message>
        <source>Scores no longer depend on who asks. What agents have earned is kept. This is recorded.</source>
        <translation>スコアがリクエスト元に左右されなくなります。エージェントが得たものは保持されます。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Turn trust off</source>
        <translation>信頼度を無効にする</translation>
    </message>
    <message>
        <source>Turn trust on?</source>
        <translation>信頼度を有効にしますか？</translation>
    </message>
    <message>
        <source>The score of an agent that people believed is lowered, to 0.88 of it at the least, and that of an unknown one is raised. What is critical stays critical. This is recorded.</source>
        <translation>人に信頼されてきたエージェントのスコアは最小で 0.88 倍まで下がり、未知のエージェントのスコアは上がります。重大なものは重大のままです。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Trust was not switched: %1</source>
        <translation>信頼度は切り替わりませんでした：%1</translation>
    </message>
    <message>
        <source>Trust is on</source>
        <translation>信頼度は有効です</translation>
    </message>
    <message>
        <source>Trust is off</source>
        <translation>信頼度は無効です</translation>
    </message>
    <message>
        <source>Revoke the trust in %1?</source>
        <translation>%1 の信頼度を取り消しますか？</translation>
    </message>
    <message>
        <source>From now on its trust is 0, whatever it did before, until somebody restores it. This is recorded with the reason.</source>
        <translation>これまでの行いにかかわらず、誰かが復元するまで信頼度は 0 になります。この操作は理由とともに記録されます。</translation>
    </message>
    <message>
        <source>Restore the trust in %1?</source>
        <translation>%1 の信頼度を復元しますか？</translation>
    </message>
    <message>
        <source>What it did before is forgotten, good and bad: it starts again at 0.30. This is recorded with the reason.</source>
        <translation>これまでの行いは、良いものも悪いものも忘れられ、0.30 からやり直します。この操作は理由とともに記録されます。</translation>
    </message>
    <message>
        <source>Restore trust</source>
        <translation>信頼度を復元</translation>
    </message>
    <message>
        <source>Report an incident of %1?</source>
        <translation>%1 のインシデントを報告しますか？</translation>
    </message>
    <message>
        <source>Its trust is multiplied by 0.7. An incident cannot be taken back. This is recorded with the reason.</source>
        <translation>信頼度に 0.7 が掛けられます。インシデントは取り消せません。この操作は理由とともに記録されます。</translation>
    </message>
    <message>
        <source>Report incident</source>
        <translation>インシデントを報告</translation>
    </message>
    <message>
        <source>Trust was not revoked: %1</source>
        <translation>信頼度は取り消されませんでした：%1</translation>
    </message>
    <message>
        <source>Trust was not restored: %1</source>
        <translation>信頼度は復元されませんでした：%1</translation>
    </message>
    <message>
        <source>The incident was not recorded: %1</source>
        <translation>インシデントは記録されませんでした：%1</translation>
    </message>
    <message>
        <source>Trust in %1 is revoked</source>
        <translation>%1 の信頼度を取り消しました</translation>
    </message>
    <message>
        <source>Trust in %1 is restored</source>
        <translation>%1 の信頼度を復元しました</translation>
    </message>
    <message>
        <source>The incident of %1 is recorded</source>
        <translation>%1 のインシデントを記録しました</translation>
    </message>
    <message>
        <source>On: what people decided about an agent changes its scores.</source>
        <translation>有効：エージェントについての人の決定が、そのスコアを変えます。</translation>
    </message>
    <message>
        <source>Off: scores do not depend on who asks. What people decide is remembered all the same.</source>
        <translation>無効：スコアはリクエスト元に左右されません。人の決定はそれでも記憶されます。</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>有効にする…</translation>
    </message>
    <message>
        <source>No agent or token has that in its name.</source>
        <translation>その名前を含むエージェントやトークンはありません。</translation>
    </message>
    <message>
        <source>No agent yet. Once a person has approved or denied an agent&apos;s request, the agent is listed here.</source>
        <translation>エージェントはまだありません。人がエージェントのリクエストを承認または拒否すると、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustTableModel</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>獲得</translation>
    </message>
    <message>
        <source>Approved by a person: %1 of %2</source>
        <translation>人による承認：%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>%2 が %1 に取り消し</translation>
    </message>
    <message>
        <source>Follows from what people decided</source>
        <translation>人の決定によるもの</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最後の結果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>hall::ui::VerdictBar</name>
    <message>
        <source>Edit the arguments…</source>
        <translation>引数を編集…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>エスカレーション…</translation>
    </message>
    <message>
        <source>I did it myself…</source>
        <translation>自分で実行した…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>メモ（記録用）</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>メモ（記録用）</translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln waiting</source>
        <translation>
            <numerusform>待機中の %Ln 件をすべて承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>記録中…</translation>
    </message>
    <message>
        <source>A notice: there is nothing to decide.</source>
        <translation>お知らせです。決定することはありません。</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>決定するにはサインインしてください。</translation>
    </message>
    <message>
        <source>Approve releases one request. Denying answers at once and cannot be taken back.</source>
        <translation>承認すると 1 件のリクエストが通ります。拒否はすぐに回答され、取り消せません。</translation>
    </message>
    <message>
        <source>Answered at once: denying cannot be taken back</source>
        <translation>すぐに応答されます：拒否は取り消せません</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>1 回だけ承認</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>期間を決めて承認…</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowBanners</name>
    <message>
        <source>Lockdown</source>
        <translation>ロックダウン</translation>
    </message>
    <message>
        <source>The audit log takes no records, so every request is refused</source>
        <translation>監査ログがレコードを受け付けないため、すべてのリクエストが拒否されます</translation>
    </message>
    <message>
        <source>The Hall Server listens, but</source>
        <translation>Hall Server は待ち受けていますが、問題があります</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_LOCKDOWN until a person ends this.</source>
        <translation>人が終了するまで、すべてのリクエストが DENY_LOCKDOWN で拒否されます。</translation>
    </message>
    <message>
        <source>End lockdown…</source>
        <translation>ロックダウンを終了…</translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation>監査に表示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>This Hall, its workers and decisions are made up. The real log is not touched.</source>
        <translation>この Hall とそのワーカー、決定は架空のものです。実際のログには影響しません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowQuestions</name>
    <message>
        <source>Deny everything?</source>
        <translation>すべて拒否しますか？</translation>
    </message>
    <message>
        <source>From now on every request is denied, whoever asks, until a person ends the lockdown. It stays on when the Hall is started again, and it is recorded.</source>
        <translation>以後、人がロックダウンを終了するまで、誰からのリクエストもすべて拒否されます。Hall を再起動しても続きます。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Deny everything now</source>
        <translation>今すぐすべて拒否</translation>
    </message>
    <message>
        <source>End the lockdown?</source>
        <translation>ロックダウンを終了しますか？</translation>
    </message>
    <message>
        <source>Requests are decided by the rules again. This is recorded.</source>
        <translation>リクエストは再びルールで決定されます。この操作は記録されます。</translation>
    </message>
    <message>
        <source>End lockdown now</source>
        <translation>今すぐロックダウンを終了</translation>
    </message>
    <message>
        <source>Go offline?</source>
        <translation>オフラインにしますか？</translation>
    </message>
    <message>
        <source>The server goes on to answer, but every request is denied until the Hall goes online again. This is recorded.</source>
        <translation>サーバーは応答を続けますが、Hall が再びオンラインになるまで、すべてのリクエストが拒否されます。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Go offline now</source>
        <translation>今すぐオフラインにする</translation>
    </message>
    <message>
        <source>Go online?</source>
        <translation>オンラインにしますか？</translation>
    </message>
    <message>
        <source>Go online now</source>
        <translation>今すぐオンラインにする</translation>
    </message>
    <message>
        <source>Change the language?</source>
        <translation>言語を変更しますか？</translation>
    </message>
    <message>
        <source>Change and lose it</source>
        <translation>変更して破棄</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and what is typed here and not sent is lost: %1. The Hall goes on meanwhile, and nothing is decided.</source>
        <translation>ウィンドウは別の言語で作り直され、ここで入力して送っていないものは失われます：%1。その間も Hall は動作を続け、何も決定されません。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerActions</name>
    <message>
        <source>Updated: %1, now at revision %2.</source>
        <translation>更新しました：%1、リビジョンは %2 です。</translation>
    </message>
    <message>
        <source>Enrolled: %1.</source>
        <translation>登録しました：%1。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>禁止…</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>禁止を解除</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>引退…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>It is not enrolled any more.</source>
        <translation>もう登録されていません。</translation>
    </message>
    <message>
        <source>Nothing was done: it is %1.</source>
        <translation>何も行われませんでした。状態：%1。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>現在の状態：%1。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerCells</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>引退</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>改ざん</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDraft</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>worker_id has to stay %1. Duplicate the worker to enroll it under another id.</source>
        <translation>worker_id は %1 のままでなければなりません。別の ID で登録するには、ワーカーを複製してください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDrafts</name>
    <message>
        <source>New worker</source>
        <translation>新しいワーカー</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerEditor</name>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Parts of the worker</source>
        <translation>ワーカーの各部</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>許可されること</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>直近の決定</translation>
    </message>
    <message>
        <source>The effect on past decisions is not known. %1</source>
        <translation>過去の決定への影響はわかりません。%1</translation>
    </message>
    <message>
        <source>Record •</source>
        <translation>レコード •</translation>
    </message>
    <message>
        <source>This worker was removed meanwhile</source>
        <translation>その間にこのワーカーが削除されました</translation>
    </message>
    <message>
        <source>The draft is kept. Saving it enrolls the worker anew.</source>
        <translation>下書きは保持されています。保存するとワーカーが新たに登録されます。</translation>
    </message>
    <message>
        <source>This worker was changed meanwhile</source>
        <translation>その間にこのワーカーが変更されました</translation>
    </message>
    <message>
        <source>Your draft began at revision %1; stored is revision %2. The draft is as you left it.</source>
        <translation>下書きはリビジョン %1 から始まり、保存済みはリビジョン %2 です。下書きはそのまま残っています。</translation>
    </message>
    <message>
        <source>Correct the record first. %1</source>
        <translation>先にレコードを修正してください。%1</translation>
    </message>
    <message>
        <source>The record cannot be saved</source>
        <translation>レコードを保存できません</translation>
    </message>
    <message>
        <source>Saved as revision %1</source>
        <translation>リビジョン %1 として保存しました</translation>
    </message>
    <message>
        <source>Worker enrolled</source>
        <translation>ワーカーを登録しました</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>何も保存されませんでした</translation>
    </message>
    <message>
        <source>The draft cannot be compared yet</source>
        <translation>下書きはまだ比較できません</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerForm</name>
    <message>
        <source>Enroll this worker</source>
        <translation>このワーカーを登録</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>ワーカー ID</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Worker id</source>
        <translation>ワーカー ID(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Capability</source>
        <translation>ケイパビリティ(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>環境(&amp;N)</translation>
    </message>
    <message>
        <source>%1 is enrolled already; change it on the page Workers.</source>
        <translation>%1 はすでに登録されています。ワーカーページで変更してください。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerSearch</name>
    <message>
        <source>Search workers</source>
        <translation>ワーカーを検索</translation>
    </message>
    <message>
        <source>Id, species or capability</source>
        <translation>ID、種別、ケイパビリティ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>これらだけを表示（複数選択可）</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerStep</name>
    <message>
        <source>Make a worker</source>
        <translation>ワーカーを作る</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a short record, drop a record file here, or take the examples.</source>
        <translation>ワーカーが登録されるまで、エージェントには何も許可されません。短いレコードを書くか、レコードファイルをここにドロップするか、例を使ってください。</translation>
    </message>
    <message>
        <source>Choose a record file…</source>
        <translation>レコードファイルを選択…</translation>
    </message>
    <message>
        <source>Load the example workers</source>
        <translation>例のワーカーを読み込む</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>A Hall of its own with made-up traffic; this one is not touched</source>
        <translation>架空のトラフィックを持つ独立した Hall です。この Hall には影響しません</translation>
    </message>
    <message>
        <source>The examples are two ordinary workers of this Hall, %1 and %2. They do nothing by themselves, their enrolment is in the log, and a button below removes them.</source>
        <translation>例は、この Hall の通常のワーカー %1 と %2 です。自分からは何も行いません。登録はログに残り、下のボタンで削除できます。</translation>
    </message>
    <message>
        <source>The example workers are loaded</source>
        <translation>例のワーカーを読み込みました</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>ワーカーレコード</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>レコード (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enroll the new ones: %1</source>
        <translation>新しいものを登録：%1</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 は登録済みです。</translation>
    </message>
    <message>
        <source>Enroll the new ones</source>
        <translation>新しいものを登録</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>ワーカーの列</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>レコードを貼り付け</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln 個のワーカー</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新しいワーカー</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>引退</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln enrolled</source>
        <translation>
            <numerusform>登録済み %Ln 個のうち %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enrolled</source>
        <translation>
            <numerusform>登録済み %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>下書き：%1</translation>
    </message>
    <message>
        <source>What is written and not saved; kept when the window closes</source>
        <translation>書いて保存していないもの。ウィンドウを閉じても保持されます</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 を禁止しますか？</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_WORKER_BANNED until somebody lifts the ban. This is recorded.</source>
        <translation>誰かが禁止を解除するまで、すべてのリクエストが DENY_WORKER_BANNED で拒否されます。この操作は記録されます。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>%1 を引退させますか？</translation>
    </message>
    <message>
        <source>Every request is denied from now on, and the record is kept as it is for the history. This cannot be undone.</source>
        <translation>以後、すべてのリクエストが拒否され、レコードは履歴のためそのまま保管されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>The record leaves the registry; what the log says stays. To keep it for the history, retire it instead.</source>
        <translation>レコードはレジストリから削除されます。ログの内容は残ります。履歴のために保管するには、代わりに引退させてください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>ワーカーレコード</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>レコード (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>レコードをエクスポート</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>クリップボードにテキストがありません</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付けました</translation>
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
        <translation>ローカル時刻</translation>
    </message>
</context>
<context>
    <name>hall::ui::openDemo</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 を起動できません。</translation>
    </message>
</context>
</TS>
