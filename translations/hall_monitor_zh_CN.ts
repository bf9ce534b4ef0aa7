<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>hall::ui::AboutWindow</name>
    <message>
        <source>About Hall Monitor</source>
        <translation>关于 Hall Monitor</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>版本 %1 · Qt %2</translation>
    </message>
    <message>
        <source>Decides what agents may do on this machine, and writes every answer to a log that shows when it was changed. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>决定智能体可以在这台机器上做什么，并把每个答复写入日志；日志一旦被改动就能看出来。本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Copy the database&apos;s path</source>
        <translation>复制数据库路径</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalCard</name>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>It cannot be shown. %1</source>
        <translation>无法显示。%1</translation>
    </message>
    <message>
        <source>No approval is chosen.</source>
        <translation>未选择审批。</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>登录后才能决定。</translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>It takes more reviewers than there are.</source>
        <translation>所需的审批人多于现有人数。</translation>
    </message>
    <message>
        <source>Approving works in %1 s.</source>
        <translation>%1 秒后可以批准。</translation>
    </message>
    <message>
        <source>Its score is above %1: say why in the note.</source>
        <translation>评分高于 %1：请在备注中说明原因。</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>谁在请求</translation>
    </message>
    <message>
        <source>Why a person is asked</source>
        <translation>为什么要询问人工</translation>
    </message>
    <message>
        <source>What the caller says a person asked for (not checked)</source>
        <translation>调用方所称的人工要求（未核实）</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>最近的决定</translation>
    </message>
    <message>
        <source>Earlier in this session</source>
        <translation>本会话中较早的请求</translation>
    </message>
    <message>
        <source>Text of the approval</source>
        <translation>审批文本</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Of this worker, the newest first.</source>
        <translation>此工作者的决定，最新的在前。</translation>
    </message>
    <message>
        <source>Of this token, the newest first.</source>
        <translation>此令牌的决定，最新的在前。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else of this session is among the caller&apos;s last %Ln decisions.</source>
        <translation>
            <numerusform>在调用方最近的 %Ln 个决定中，没有本会话的其他决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 among the caller&apos;s last %Ln decisions. Highest data label: %2.</source>
        <translation>
            <numerusform>调用方最近的 %Ln 个决定中有 %1 个。最高数据标签：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Escalate to: %1</source>
        <translation>上报至：%1</translation>
    </message>
    <message>
        <source>It stays pending, with the same deadline. This is recorded.</source>
        <translation>它保持待处理，截止时间不变。此操作会被记录。</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>You did it yourself</source>
        <translation>已由人工亲自完成</translation>
    </message>
    <message>
        <source>The request is answered with no: the agent must not do it again. Say what you did and how it can be seen.</source>
        <translation>此请求的答复为“否”：智能体不得再做一次。请说明做了什么，以及如何查看。</translation>
    </message>
    <message>
        <source>I did it myself</source>
        <translation>我已亲自完成</translation>
    </message>
    <message>
        <source>Run it with other arguments</source>
        <translation>用其他参数运行</translation>
    </message>
    <message>
        <source>The changed action is scored again, and a higher risk takes its own challenge. What stays [masked] stays as it was sent.</source>
        <translation>更改后的操作会重新评分，风险更高时需要相应的验证。保留为 [masked] 的内容与发送时相同。</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>按更改批准</translation>
    </message>
    <message>
        <source>Nothing was decided. %1</source>
        <translation>未作出任何决定。%1</translation>
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
        <translation>到目前为止的相同请求：%1</translation>
    </message>
    <message>
        <source>Expires %1, and expired means denied</source>
        <translation>%1 过期，过期即拒绝</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开启时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Last hit</source>
        <translation>最近命中</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中次数</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalNotes</name>
    <message>
        <source>A request expires soon</source>
        <translation>有一个请求即将过期</translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. %1</source>
        <translation>如果无人决定，答复为“否”。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests expire soon</source>
        <translation>
            <numerusform>%n 个请求即将过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. The first: %1</source>
        <translation>如果无人决定，答复为“否”。第一个：%1</translation>
    </message>
    <message>
        <source>Requests that needed a person: %1. Still waiting: %2. Expired: %3.</source>
        <translation>需要人工的请求：%1。仍在等待：%2。已过期：%3。</translation>
    </message>
    <message>
        <source>A request waits for a person</source>
        <translation>有一个请求在等待人工</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for a person</source>
        <translation>
            <numerusform>%n 个请求在等待人工</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <translation>最紧急的：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalQueueModel</name>
    <message>
        <source>Set aside: %1</source>
        <translation>已搁置：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalStep</name>
    <message>
        <source>Try an approval</source>
        <translation>试一次审批</translation>
    </message>
    <message>
        <source>Some requests no rule should decide alone. Then the Hall asks a person, and the worker waits.</source>
        <translation>有些请求不应只由规则决定。这时 Hall 会询问人工，工作者则等待。</translation>
    </message>
    <message>
        <source>Install the example rule</source>
        <translation>安装示例规则</translation>
    </message>
    <message>
        <source>Send one that a person must approve</source>
        <translation>发送一个必须由人工批准的请求</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>This rule goes before the others. It holds for %1 alone, so nothing else changes; its worker %2 is enrolled with it.</source>
        <translation>此规则排在其他规则之前。它只对 %1 有效，其他都不变；其工作者 %2 会一同注册。</translation>
    </message>
    <message>
        <source>example rule</source>
        <translation>示例规则</translation>
    </message>
    <message>
        <source>%1 can decide, with the passphrase.</source>
        <translation>%1 可以凭密码短语作出决定。</translation>
    </message>
    <message>
        <source>The rule %1 is in force.</source>
        <translation>规则 %1 已生效。</translation>
    </message>
    <message>
        <source>It waits for a person. Open the card, read what is asked, and approve it; the request is then sent again.</source>
        <translation>它在等待人工。打开卡片，阅读所请求的内容并批准；随后请求会再次发送。</translation>
    </message>
    <message>
        <source>The Hall learns, so nobody is asked. End learning mode to try an approval.</source>
        <translation>Hall 处于学习模式，因此不询问任何人。结束学习模式后才能试用审批。</translation>
    </message>
    <message>
        <source>A person has allowed this before, and that still holds.</source>
        <translation>之前已有人工允许过，且仍然有效。</translation>
    </message>
    <message>
        <source>It was not approved, so the worker may not go on.</source>
        <translation>未获批准，因此工作者不得继续。</translation>
    </message>
    <message>
        <source>A person approved it. The same request is sent again:</source>
        <translation>已由人工批准。再次发送同一请求：</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalWords</name>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
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
        <translation>严重</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>把关人</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>事件指挥</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
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
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>下一个待处理的审批</translation>
    </message>
    <message>
        <source>No other approval waits</source>
        <translation>没有其他等待中的审批</translation>
    </message>
    <message>
        <source>No approval waits</source>
        <translation>没有等待中的审批</translation>
    </message>
    <message>
        <source>Lists of approvals</source>
        <translation>审批列表</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>The chosen grant</source>
        <translation>所选授权</translation>
    </message>
    <message>
        <source>Next pending</source>
        <translation>下一个待处理</translation>
    </message>
    <message>
        <source>Opens the most urgent one, then the one after it (P)</source>
        <translation>打开最紧急的一个，再打开其后的一个 (P)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Pending approvals</source>
        <translation>待处理的审批</translation>
    </message>
    <message>
        <source>Resolved approvals</source>
        <translation>已处理的审批</translation>
    </message>
    <message>
        <source>Missed approvals</source>
        <translation>错过的审批</translation>
    </message>
    <message>
        <source>Standing grants</source>
        <translation>长期授权</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The rest of the list could not be read</source>
        <translation>无法读取列表的其余部分</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>撤销授权</translation>
    </message>
    <message>
        <source>No request waits for a person.</source>
        <translation>没有请求在等待人工。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>已搁置：%1</translation>
    </message>
    <message>
        <source>Next deadline: %1</source>
        <translation>最近的截止时间：%1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待中的请求</translation>
    </message>
    <message>
        <source>A request that needs a person comes here. Until somebody decides, the answer is no.</source>
        <translation>需要人工的请求会出现在这里。在有人决定之前，答复为“否”。</translation>
    </message>
    <message>
        <source>No standing grant</source>
        <translation>没有长期授权</translation>
    </message>
    <message>
        <source>&quot;Approve for…&quot; on a card makes one. It is listed here until the log ends, and can be revoked at any time.</source>
        <translation>在卡片上选择“批准一段时间…”即可建立。它会一直列在这里，直到日志结束，并可随时撤销。</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No such approval</source>
        <translation>没有此审批</translation>
    </message>
    <message>
        <source>What was approved, denied or expired is listed here.</source>
        <translation>已批准、已拒绝或已过期的请求列在这里。</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>没有错过的请求</translation>
    </message>
    <message>
        <source>A request that nobody decides in time expires, and is listed here. Nothing ran.</source>
        <translation>无人及时决定的请求会过期，并列在这里。什么都没有运行。</translation>
    </message>
    <message>
        <source>No approval is open</source>
        <translation>没有打开的审批</translation>
    </message>
    <message>
        <source>No grant is chosen</source>
        <translation>未选择授权</translation>
    </message>
    <message>
        <source>Choose one to see what it allows, and to revoke it.</source>
        <translation>选择一个以查看它允许什么，并可撤销它。</translation>
    </message>
    <message>
        <source>The grant is revoked</source>
        <translation>授权已撤销</translation>
    </message>
    <message>
        <source>The grant was not revoked</source>
        <translation>授权未撤销</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>从列表中选择一个。</translation>
    </message>
    <message>
        <source>Choose one from the list, or press %1 for the most urgent one.</source>
        <translation>从列表中选择一个，或按 %1 打开最紧急的一个。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ArgumentView</name>
    <message>
        <source>changed, was %1</source>
        <translation>已更改，原为 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no longer there, was %1</source>
        <translation>已不存在，原为 %1</translation>
    </message>
    <message>
        <source>hidden, cannot be compared</source>
        <translation>已隐藏，无法比较</translation>
    </message>
    <message>
        <source>not in the other request</source>
        <translation>另一请求中没有</translation>
    </message>
    <message>
        <source>other request: %1</source>
        <translation>另一请求：%1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Columns of the arguments</source>
        <translation>参数列</translation>
    </message>
    <message>
        <source>The whole request as text</source>
        <translation>整个请求的文本</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>复制请求</translation>
    </message>
    <message>
        <source>The whole request as text. Characters that cannot be seen are written as \u escapes.</source>
        <translation>整个请求的文本。不可见字符写成 \u 转义。</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>It has no arguments.</source>
        <translation>没有参数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are only in the text below.</source>
        <translation>
            <numerusform>另有 %Ln 个仅在下方文本中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ArrivalLine</name>
    <message>
        <source>Show it in the feed</source>
        <translation>在动态中显示</translation>
    </message>
    <message>
        <source>In the feed since %1, decided and written to the log in %2.</source>
        <translation>自 %1 起出现在动态中，在 %2 内作出决定并写入日志。</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttachedPage</name>
    <message>
        <source>Attach, read only</source>
        <translation>只读附加</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Another process&apos;s Hall, read only</source>
        <translation>另一进程的 Hall，只读</translation>
    </message>
    <message>
        <source>Token of that Hall</source>
        <translation>该 Hall 的令牌</translation>
    </message>
    <message>
        <source>token of that Hall, with the role read</source>
        <translation>该 Hall 的令牌，角色为 read</translation>
    </message>
    <message>
        <source>Back to the problem</source>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>Attached to the Hall of another process: read only</source>
        <translation>已附加到另一进程的 Hall：只读</translation>
    </message>
    <message>
        <source>Decisions of that Hall, newest first</source>
        <translation>该 Hall 的决定，最新的在前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 belongs to another process. Its decisions can be looked at here; to change anything, use its own window. This window&apos;s Hall does not listen meanwhile.</source>
        <translation>%1 属于另一个进程。可以在这里查看其决定；要更改任何内容，请使用它自己的窗口。在此期间，本窗口的 Hall 不监听。</translation>
    </message>
    <message>
        <source>%1 is not used: others on this machine may read it. Mend that with chmod 600.</source>
        <translation>未使用 %1：这台机器上的其他人可能能读取它。请用 chmod 600 修正。</translation>
    </message>
    <message>
        <source>Taken from %1, where hall auth login keeps it.</source>
        <translation>取自 %1，hall auth login 将其保存在那里。</translation>
    </message>
    <message>
        <source>Its own window shows a session token on the overview; hall auth login keeps one in %1.</source>
        <translation>它自己的窗口会在概览中显示会话令牌；hall auth login 会在 %1 中保存一个。</translation>
    </message>
    <message>
        <source>A Hall shows its decisions only to somebody with a token.</source>
        <translation>Hall 只向持有令牌的人显示其决定。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>封锁</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <translation>工作者：%1</translation>
    </message>
    <message>
        <source>decisions: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Hall 答复了 HTTP %1。%2</translation>
    </message>
    <message>
        <source>No decision yet.</source>
        <translation>还没有决定。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Attention</name>
    <message>
        <source>The Hall goes on</source>
        <translation>Hall 继续运行</translation>
    </message>
    <message>
        <source>Hall Monitor is in the tray, and requests are answered. Quit from the menu of its icon to stop that. This is said once.</source>
        <translation>Hall Monitor 在系统托盘中，请求仍会得到答复。要停止，请从其图标的菜单中退出。此提示只显示一次。</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Hall Monitor: demo</source>
        <translation>Hall Monitor：演示</translation>
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
        <translation>工作者 %1 已暂停。</translation>
    </message>
    <message>
        <source>Worker %1 is revoked.</source>
        <translation>工作者 %1 已撤销。</translation>
    </message>
    <message>
        <source>Worker %1 is banned.</source>
        <translation>工作者 %1 已封禁。</translation>
    </message>
    <message>
        <source>Worker %1 is not attested: %2</source>
        <translation>工作者 %1 未通过证明：%2</translation>
    </message>
    <message>
        <source>Requests that wait for a person: %1. Until somebody decides, the answer is no.</source>
        <translation>等待人工的请求：%1。在有人决定之前，答复为“否”。</translation>
    </message>
    <message>
        <source>No worker is enrolled yet, so every request is denied.</source>
        <translation>还没有注册工作者，因此所有请求都被拒绝。</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed after it was attested. Its requests are denied until it is attested again.</source>
        <translation>工作者 %1 的代码在证明之后被更改。在重新证明之前，其请求都被拒绝。</translation>
    </message>
    <message>
        <source>Rule %1 never applies: %2 stands before it and covers it. In prod and edge everything is denied until that is put right.</source>
        <translation>规则 %1 永远不会适用：%2 排在它之前并覆盖了它。在改正之前，prod 和 edge 中的一切都被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Nothing. Every worker is active and every rule applies.</source>
        <translation>没有。所有工作者都已启用，所有规则都适用。</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttestationPart</name>
    <message>
        <source>Copy registered hash</source>
        <translation>复制注册的哈希</translation>
    </message>
    <message>
        <source>Copy hash of the code</source>
        <translation>复制代码的哈希</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>作证明</translation>
    </message>
    <message>
        <source>Accept the change…</source>
        <translation>接受更改…</translation>
    </message>
    <message>
        <source>Attest a file…</source>
        <translation>证明文件…</translation>
    </message>
    <message>
        <source>Attest a folder…</source>
        <translation>证明文件夹…</translation>
    </message>
    <message>
        <source>Accept the code</source>
        <translation>接受代码</translation>
    </message>
    <message>
        <source>Accept the changed code of %1?</source>
        <translation>接受 %1 的已更改代码？</translation>
    </message>
    <message>
        <source>Its present hash becomes the registered one, and the worker may act again. This is recorded.</source>
        <translation>其当前哈希将成为注册的哈希，工作者可以重新行动。此操作会被记录。</translation>
    </message>
    <message>
        <source>%1 · looked at %2</source>
        <translation>%1 · 查看于 %2</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>已注册：%1</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>检查代码</translation>
    </message>
    <message>
        <source>Attesting changes the record: save or revert the draft first</source>
        <translation>作证明会更改记录：请先保存或还原草稿</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>正在读取代码…</translation>
    </message>
    <message>
        <source>The code is the registered one.</source>
        <translation>代码与注册的一致。</translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s package</source>
        <translation>工作者软件包的文件夹</translation>
    </message>
    <message>
        <source>File with the worker&apos;s code</source>
        <translation>工作者代码的文件</translation>
    </message>
    <message>
        <source>The code now: %1</source>
        <translation>当前代码：%1</translation>
    </message>
    <message>
        <source>The code on the disk is the registered one again.</source>
        <translation>磁盘上的代码又与注册的一致。</translation>
    </message>
    <message>
        <source>The code on the disk was changed. Where the Hall requires attestation, the next request is denied with DENY_WORKER_TAMPERED.</source>
        <translation>磁盘上的代码已被更改。在 Hall 要求证明的地方，下一个请求会以 DENY_WORKER_TAMPERED 拒绝。</translation>
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
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Reason or event</source>
        <translation>原因或事件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录 ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditLogPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>The record is not in the log</source>
        <translation>日志中没有此记录</translation>
    </message>
    <message>
        <source>No record is picked</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Copy record id</source>
        <translation>复制记录 ID</translation>
    </message>
    <message>
        <source>Record id copied</source>
        <translation>已复制记录 ID</translation>
    </message>
    <message>
        <source>Copy receipt hash</source>
        <translation>复制回执哈希</translation>
    </message>
    <message>
        <source>Receipt hash copied</source>
        <translation>已复制回执哈希</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>将行复制为文本</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>显示工作者</translation>
    </message>
    <message>
        <source>This record names no worker</source>
        <translation>此记录未指明工作者</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>显示审批</translation>
    </message>
    <message>
        <source>This record names no approval</source>
        <translation>此记录未指明审批</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>此规则的记录</translation>
    </message>
    <message>
        <source>This record names no rule</source>
        <translation>此记录未指明规则</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>此关联 ID 的记录</translation>
    </message>
    <message>
        <source>It has no correlation id</source>
        <translation>没有关联 ID</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>此关联 ID 的较早记录</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>此关联 ID 的较晚记录</translation>
    </message>
    <message>
        <source>Rows copied as text</source>
        <translation>已将行复制为文本</translation>
    </message>
    <message>
        <source>Canonical record copied</source>
        <translation>已复制规范记录</translation>
    </message>
    <message>
        <source>Only a decision can be asked for again</source>
        <translation>只有决定可以再次请求</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>已将决定复制为 curl</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>未复制任何内容。%1</translation>
    </message>
    <message>
        <source>Clear the search and go there</source>
        <translation>清除搜索并转到该处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Time zone of what is shown and exported</source>
        <translation>显示和导出所用的时区</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>视图选项</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Words and counts</source>
        <translation>词与计数</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>未找到 %1</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <source>Not a place in the log</source>
        <translation>不是日志中的位置</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>比较选中的两条记录</translation>
    </message>
    <message>
        <source>Pick two records to compare: Ctrl+click the second one</source>
        <translation>选中两条记录以比较：按住 Ctrl 单击第二条</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records, %1 % of the log counted</source>
        <translation>
            <numerusform>至少 %Ln 条记录，日志已计数 %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records</source>
        <translation>
            <numerusform>至少 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The search gave way: it hides %1</source>
        <translation>搜索已让位：它隐藏了 %1</translation>
    </message>
    <message>
        <source>%1 is not among the matches</source>
        <translation>%1 不在匹配结果中</translation>
    </message>
    <message>
        <source>The record is in the log, and this search hides it. The list goes on at its place.</source>
        <translation>该记录在日志中，但被此搜索隐藏。列表从其位置继续。</translation>
    </message>
    <message>
        <source>There is no such record in this log.</source>
        <translation>此日志中没有这样的记录。</translation>
    </message>
    <message>
        <source>No later record has this correlation id</source>
        <translation>没有更晚的记录使用此关联 ID</translation>
    </message>
    <message>
        <source>No earlier record has this correlation id</source>
        <translation>没有更早的记录使用此关联 ID</translation>
    </message>
    <message>
        <source>This record has no correlation id</source>
        <translation>此记录没有关联 ID</translation>
    </message>
    <message>
        <source>Search again: rows and counts of now</source>
        <translation>重新搜索：当前的行与计数</translation>
    </message>
    <message>
        <source>Write the matching records to a file</source>
        <translation>将匹配的记录写入文件</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditTable</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>日志的列</translation>
    </message>
    <message>
        <source>Show newer records</source>
        <translation>显示更新的记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer – show (Home)</source>
        <translation>
            <numerusform>%Ln 条更新的 – 显示 (Home)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::BlockedPart</name>
    <message>
        <source>Show in the live feed</source>
        <translation>在实时动态中显示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Requests denied because nobody held the namespace</source>
        <translation>因无人持有命名空间而被拒绝的请求</translation>
    </message>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>无法搜索审计日志。%1</translation>
    </message>
    <message>
        <source>The last that were denied because nobody held it. Enter opens a decision.</source>
        <translation>最近因无人持有而被拒绝的请求。按 Enter 打开决定。</translation>
    </message>
    <message>
        <source>The last ones, from when this Hall required claimed namespaces. Enter opens a decision.</source>
        <translation>最近的一些，来自此 Hall 要求命名空间已被认领的时期。按 Enter 打开决定。</translation>
    </message>
    <message>
        <source>No request to its workers was denied because nobody held it.</source>
        <translation>没有对其工作者的请求因无人持有而被拒绝。</translation>
    </message>
    <message>
        <source>None: this Hall does not require claimed namespaces at present.</source>
        <translation>无：此 Hall 目前不要求命名空间已被认领。</translation>
    </message>
</context>
<context>
    <name>hall::ui::BulkBar</name>
    <message>
        <source>%1, all picked workers</source>
        <translation>%1，所有选中的工作者</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export all picked workers</source>
        <translation>导出所有选中的工作者</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>已选中：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardFacts</name>
    <message>
        <source>signed by %1</source>
        <translation>由 %1 签名</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>查看于 %1</translation>
    </message>
    <message>
        <source>one reviewer looks and confirms</source>
        <translation>由一位审批人查看并确认</translation>
    </message>
    <message>
        <source>one reviewer answers questions about it</source>
        <translation>由一位审批人回答相关问题</translation>
    </message>
    <message>
        <source>two different reviewers: one explains it, the other answers questions</source>
        <translation>由两位不同的审批人：一位说明，另一位回答问题</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>工作者种类</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>The Hall does not know this worker any more.</source>
        <translation>Hall 已不再认识此工作者。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>影响评分</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1（满分 100）</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>风险评分</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>策略版本</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>租户风险</translation>
    </message>
    <message>
        <source>A notice. Nothing has to be decided here: it stays denied until somebody escalates it.</source>
        <translation>一条提示。这里无需决定：在有人上报之前，它保持拒绝。</translation>
    </message>
    <message>
        <source>It runs only if a reviewer lets it.</source>
        <translation>只有审批人放行，它才会运行。</translation>
    </message>
    <message>
        <source>A person may let it run, or do it by hand instead of the agent.</source>
        <translation>人工可以让它运行，也可以代替智能体亲手完成。</translation>
    </message>
    <message>
        <source>An incident. Find out what else this caller asked for before anything of it runs.</source>
        <translation>一次事件。在其中任何内容运行之前，先查明此调用方还请求了什么。</translation>
    </message>
    <message>
        <source>An incident: everything from %1 is held until this is decided.</source>
        <translation>一次事件：在作出决定之前，来自 %1 的一切都被扣留。</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardHeader</name>
    <message>
        <source>Risk: %1</source>
        <translation>风险：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChallengePanel</name>
    <message>
        <source>To approve: read it</source>
        <translation>批准前：请阅读</translation>
    </message>
    <message>
        <source>To approve: answer about the action</source>
        <translation>批准前：回答关于此操作的问题</translation>
    </message>
    <message>
        <source>To approve: explain the action</source>
        <translation>批准前：说明此操作</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>请先回答问题。</translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln more questions first.</source>
        <translation>
            <numerusform>请先再回答 %Ln 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving works in %1 s: reading takes at least %2 s.</source>
        <translation>%1 秒后可以批准：阅读至少需要 %2 秒。</translation>
    </message>
    <message>
        <source>The time for reading has passed.</source>
        <translation>阅读时间已过。</translation>
    </message>
    <message>
        <source>Reviewer %1 of %2 different ones.</source>
        <translation>第 %1 位审批人，共需 %2 位不同的审批人。</translation>
    </message>
    <message>
        <source>%1 has approved already.</source>
        <translation>%1 已经批准。</translation>
    </message>
    <message numerus="yes">
        <source>This takes %Ln different reviewers, and there are not enough: it cannot be approved now. Make another one first, for example with `hall reviewer add NAME`. Denying needs nobody else.</source>
        <translation>
            <numerusform>这需要 %Ln 位不同的审批人，而现有人数不够：现在无法批准。请先再添加一位，例如使用 `hall reviewer add NAME`。拒绝不需要其他人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChangeImpact</name>
    <message>
        <source>This change</source>
        <translation>此更改</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The worker was allowed nothing in the last day, so there is nothing to compare with.</source>
        <translation>过去一天没有允许此工作者做任何事，因此无从比较。</translation>
    </message>
    <message numerus="yes">
        <source>Looked at: the last %Ln decisions that allowed this worker something; the day had more.</source>
        <translation>
            <numerusform>已查看：最近 %Ln 个允许此工作者的决定；这一天还有更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: all decisions of the last day that allowed this worker something, %1.</source>
        <translation>已查看：过去一天所有允许此工作者的决定，共 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>denied %Ln decisions of the last day</source>
        <translation>
            <numerusform>拒绝过去一天的 %Ln 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>asked a human once in the last day</source>
        <translation>在过去一天询问人工一次</translation>
    </message>
    <message numerus="yes">
        <source>asked a human %Ln times in the last day</source>
        <translation>
            <numerusform>在过去一天询问人工 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision of the last day would have been another one.</source>
        <translation>过去一天的决定都不会改变。</translation>
    </message>
    <message>
        <source>%1 would have %2.</source>
        <translation>%1：本来会%2。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，并</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClaimCard</name>
    <message>
        <source>Claim a namespace</source>
        <translation>认领命名空间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who holds a namespace decides about the workers whose id begins with it, and signs for them.</source>
        <translation>命名空间的持有者决定 ID 以其开头的工作者，并为它们签名。</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>命名空间(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record</source>
        <translation>原因，用于记录(&amp;R)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>认领 %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers that would become its: %1 (%2).</source>
        <translation>将归其所有的工作者：%1 (%2)。</translation>
    </message>
    <message>
        <source>Who enrolled them could not be read: %1</source>
        <translation>无法读取由谁注册：%1</translation>
    </message>
    <message>
        <source>All of them were enrolled at this window, as far as the audit log says.</source>
        <translation>据审计日志，它们全部由本窗口注册。</translation>
    </message>
    <message>
        <source>Enrolled by others: %1. They cannot change these workers any more once you hold the namespace.</source>
        <translation>由他人注册：%1。认领此命名空间后，他们就不能再更改这些工作者。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTable</name>
    <message>
        <source>Connected clients</source>
        <translation>已连接的客户端</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTableModel</name>
    <message>
        <source>says no name</source>
        <translation>未报名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最近调用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientsPanel</name>
    <message>
        <source>Connected clients</source>
        <translation>已连接的客户端</translation>
    </message>
    <message>
        <source>Every program that called since the server started, by its token and User-Agent. Pick one to see what went wrong, and what to do.</source>
        <translation>服务器启动后调用过的所有程序，按令牌和 User-Agent 列出。选择一个以查看哪里出错以及该怎么办。</translation>
    </message>
    <message>
        <source>Nobody has called yet. Choose a kit at the left, and send what it sends.</source>
        <translation>还没有任何调用。在左侧选择一个套件，并发送它所发送的内容。</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can call.</source>
        <translation>Hall Server 未监听，因此无法调用。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, last %2. %3</source>
        <translation>
            <numerusform>%1：%Ln 次，最近一次 %2。%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call of this client was answered.</source>
        <translation>此客户端的每次调用都得到了答复。</translation>
    </message>
    <message numerus="yes">
        <source>%1, by callers that are not in the list: %Ln times. %2</source>
        <translation>
            <numerusform>%1，来自不在列表中的调用方：%Ln 次。%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ColumnTable</name>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
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
        <translation>仅显示不同之处(&amp;O)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>value on the left</source>
        <translation>左侧的值</translation>
    </message>
    <message>
        <source>value on the right</source>
        <translation>右侧的值</translation>
    </message>
    <message>
        <source>Two records side by side</source>
        <translation>并排显示两条记录</translation>
    </message>
    <message>
        <source>Members of both records</source>
        <translation>两条记录的成员</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>比较结果</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members differ</source>
        <translation>
            <numerusform>%Ln 个成员中有 %1 个不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record:</source>
        <translation>原因，用于记录(&amp;R)：</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>原因，用于记录</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>hall::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>hall::ui::Countdown</name>
    <message>
        <source>The time is over. It expires, and nothing runs.</source>
        <translation>时间已到。它会过期，什么都不会运行。</translation>
    </message>
    <message>
        <source>If nobody decides, it expires in %1, at %2: then it stays denied, and nothing runs.</source>
        <translation>如果无人决定，它将在 %1后（%2）过期：届时保持拒绝，什么都不会运行。</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionFacts</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Missing controls</source>
        <translation>缺少的控制措施</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Matched rule</source>
        <translation>匹配的规则</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>策略版本</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>所需的控制措施</translation>
    </message>
    <message>
        <source>Recommended profiles</source>
        <translation>建议的配置档</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>影响评分</translation>
    </message>
    <message>
        <source>gate passed</source>
        <translation>已通过门槛</translation>
    </message>
    <message>
        <source>a human has to decide</source>
        <translation>须由人工决定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <translation>%1（满分 100），%2</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>策略门</translation>
    </message>
    <message>
        <source>Step-up approval</source>
        <translation>升级审批</translation>
    </message>
    <message>
        <source>Always a human</source>
        <translation>始终需要人工</translation>
    </message>
    <message>
        <source>Conditions for a human</source>
        <translation>需要人工的条件</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Supervisor level</source>
        <translation>监督级别</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>关联 ID</translation>
    </message>
    <message>
        <source>Policy version attached</source>
        <translation>附带策略版本</translation>
    </message>
    <message>
        <source>Artifact hash recorded</source>
        <translation>已记录制品哈希</translation>
    </message>
    <message>
        <source>Signed artifact in prod</source>
        <translation>prod 中的签名制品</translation>
    </message>
    <message>
        <source>Attestation in prod</source>
        <translation>prod 中的证明</translation>
    </message>
    <message>
        <source>Candidate workers</source>
        <translation>候选工作者</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>would be chosen</source>
        <translation>将会选用</translation>
    </message>
    <message>
        <source>skipped: no usable worker</source>
        <translation>已跳过：没有可用的工作者</translation>
    </message>
    <message>
        <source>skipped: another was chosen</source>
        <translation>已跳过：已选用其他</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Data label</source>
        <translation>数据标签</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>租户风险</translation>
    </message>
    <message>
        <source>QoS class</source>
        <translation>QoS 等级</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>工作者种类</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>决定 ID</translation>
    </message>
    <message>
        <source>Asked by token</source>
        <translation>请求所用令牌</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>回执哈希</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>前一哈希</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>无：这是第一条记录</translation>
    </message>
    <message>
        <source>The record gives no reason.</source>
        <translation>记录未给出原因。</translation>
    </message>
    <message>
        <source>Every step passed. A human is told, and need not approve.</source>
        <translation>所有步骤均已通过。会告知人工，但无需批准。</translation>
    </message>
    <message>
        <source>Every step of the pipeline passed.</source>
        <translation>流水线的所有步骤均已通过。</translation>
    </message>
    <message>
        <source>Would have asked a person</source>
        <translation>本来会询问人工</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionStep</name>
    <message>
        <source>See the first decision</source>
        <translation>查看第一个决定</translation>
    </message>
    <message>
        <source>Each button sends a real request over the network to this Hall, as an agent would. Nothing is carried out: the Hall only says whether it may be.</source>
        <translation>每个按钮都像智能体那样，通过网络向此 Hall 发送一个真实请求。不会执行任何操作：Hall 只回答是否允许。</translation>
    </message>
    <message>
        <source>Send one that is allowed</source>
        <translation>发送一个会被允许的请求</translation>
    </message>
    <message>
        <source>Send one that is denied</source>
        <translation>发送一个会被拒绝的请求</translation>
    </message>
    <message>
        <source>%1 asks: once for %2, which it is enrolled for, and once for %3, which nobody is.</source>
        <translation>由 %1 请求：一次请求 %2，它已为此注册；一次请求 %3，没有任何工作者为此注册。</translation>
    </message>
    <message>
        <source>Make a worker first: somebody has to ask.</source>
        <translation>请先建立一个工作者：总得有人请求。</translation>
    </message>
    <message>
        <source>Not what this button promised: the rules of this Hall decide, and the reason above says which.</source>
        <translation>与此按钮所说的不同：由此 Hall 的规则决定，上面的原因说明了是哪一条。</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionTable</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
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
        <translation>演示：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoPage</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Each button sends a real request to this Hall, as an integration would.</source>
        <translation>每个按钮都像集成那样，向此 Hall 发送一个真实请求。</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>What needs a person waits on the page Approvals. Decide it as %1, with the passphrase: %2</source>
        <translation>需要人工的请求在“审批”页面等待。以 %1 的身份决定，密码短语为：%2</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>复制密码短语</translation>
    </message>
    <message>
        <source>Show &amp;approvals</source>
        <translation>显示审批(&amp;A)</translation>
    </message>
    <message>
        <source>This Hall does not listen, so nothing can be played.</source>
        <translation>此 Hall 未监听，因此无法演示。</translation>
    </message>
    <message>
        <source>This Hall listens at %1. Its workers, their owners and all requests are made up; it decides and records them as any Hall does.</source>
        <translation>此 Hall 在 %1 监听。其工作者、所有者和全部请求都是虚构的；它像任何 Hall 一样作出决定并记录。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Missing control</source>
        <translation>缺少控制措施</translation>
    </message>
    <message>
        <source>Unknown capability</source>
        <translation>未知能力</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>需要审批</translation>
    </message>
    <message>
        <source>Tampered worker</source>
        <translation>工作者被篡改</translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation>突发 %1 个</translation>
    </message>
    <message>
        <source>A known worker asks for what it may do. Every step passes.</source>
        <translation>一个已知的工作者请求它可以做的事。所有步骤均通过。</translation>
    </message>
    <message>
        <source>A transfer needs a second pair of eyes, ctrl.four.eyes, and no worker has that control.</source>
        <translation>转账需要第二双眼睛，即 ctrl.four.eyes，而没有工作者具备此控制措施。</translation>
    </message>
    <message>
        <source>An agent passes on what a chat said instead of a capability.</source>
        <translation>智能体传来的是聊天中的话，而不是能力。</translation>
    </message>
    <message>
        <source>A refund in prod waits for a person. Decide it on the page Approvals, then play this again: an approved one is allowed once.</source>
        <translation>prod 中的一笔退款在等待人工。在“审批”页面作出决定，然后再次演示：批准后只允许一次。</translation>
    </message>
    <message>
        <source>Somebody changes the code of org.lumen.deployer before it asks. Afterwards the code is put back and attested again.</source>
        <translation>有人在 org.lumen.deployer 请求之前更改了它的代码。之后代码会恢复并重新证明。</translation>
    </message>
    <message>
        <source>Many requests at once, of all kinds. They wait in line and each is recorded.</source>
        <translation>同时发来许多各种各样的请求。它们排队等待，且每个都会被记录。</translation>
    </message>
    <message>
        <source>Allowed: %1 · Denied: %2 · Needed a human: %3</source>
        <translation>允许：%1 · 拒绝：%2 · 需要人工：%3</translation>
    </message>
    <message>
        <source> · Without a decision: %1</source>
        <translation> · 没有决定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in %1 s. %2. The last one:</source>
        <translation>
            <numerusform>%1 秒内 %Ln 个请求。%2。最后一个：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>hall::ui::DetailPanel</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Canonical record</source>
        <translation>规范记录</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>关闭详情 (Esc)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>记录的各部分</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>已将决定复制为 JSON</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>已将决定复制为 curl</translation>
    </message>
    <message>
        <source>This record cannot be shown. %1</source>
        <translation>无法显示此记录。%1</translation>
    </message>
    <message>
        <source>Copy the reply as JSON</source>
        <translation>将答复复制为 JSON</translation>
    </message>
    <message>
        <source>Copy a curl command that asks the same again</source>
        <translation>复制再次发出相同请求的 curl 命令</translation>
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
        <translation>还原</translation>
    </message>
    <message>
        <source>Hide the list of workers</source>
        <translation>隐藏工作者列表</translation>
    </message>
    <message>
        <source>Hide the list, so that form and JSON stand side by side</source>
        <translation>隐藏列表，使表单与 JSON 并排显示</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>关闭编辑器</translation>
    </message>
    <message>
        <source>Close the editor; a draft is kept (Esc)</source>
        <translation>关闭编辑器；草稿会保留 (Esc)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions on this worker</source>
        <translation>对此工作者的操作</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>What keeps the draft from being saved</source>
        <translation>草稿无法保存的原因</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新工作者</translation>
    </message>
    <message>
        <source>Retired: kept as it was. Duplicate it to go on from here.</source>
        <translation>已退役：按原样保留。要在此基础上继续，请创建副本。</translation>
    </message>
    <message>
        <source>Enroll…</source>
        <translation>注册…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Cannot be saved. %1</source>
        <translation>无法保存。%1</translation>
    </message>
    <message>
        <source>New: not enrolled yet</source>
        <translation>新建：尚未注册</translation>
    </message>
    <message>
        <source>New: not enrolled yet. %1</source>
        <translation>新建：尚未注册。%1</translation>
    </message>
    <message>
        <source>%1 · saved · revision %2</source>
        <translation>%1 · 已保存 · 修订版 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members changed</source>
        <translation>
            <numerusform>%Ln 个成员已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>文本已更改</translation>
    </message>
    <message>
        <source>%1 · draft on revision %2 · %3. In effect is what is stored.</source>
        <translation>%1 · 基于修订版 %2 的草稿 · %3。生效的是已存储的内容。</translation>
    </message>
    <message>
        <source>No WCP level</source>
        <translation>没有 WCP 级别</translation>
    </message>
    <message>
        <source>For %1: %2, %3</source>
        <translation>要达到 %1：%2，%3</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>什么都不缺。</translation>
    </message>
    <message>
        <source>Compliance: %1</source>
        <translation>合规：%1</translation>
    </message>
    <message>
        <source>The record has everything that WCP asks for</source>
        <translation>记录具备 WCP 要求的全部内容</translation>
    </message>
    <message>
        <source>What is missing for a higher level</source>
        <translation>达到更高级别还缺少的内容</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
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
        <translation>请求决定的命令</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>已复制命令</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>还没有决定</translation>
    </message>
    <message>
        <source>Nothing has asked this Hall whether it may act since the window opened. Ask in a terminal, and see the answer arrive here:</source>
        <translation>自窗口打开以来，还没有谁向此 Hall 请求行动。在终端中发出请求，即可在这里看到答复到达：</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>No decision passes the filter</source>
        <translation>没有决定通过筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden, %1 of them denied.</source>
        <translation>
            <numerusform>%Ln 个被隐藏，其中 %1 个被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>%1 goes to the filter</source>
        <translation>按 %1 转到筛选</translation>
    </message>
    <message>
        <source>A worker, a decision and an approval, in a few minutes</source>
        <translation>只需几分钟：一个工作者、一个决定和一次审批</translation>
    </message>
</context>
<context>
    <name>hall::ui::EvidenceTab</name>
    <message>
        <source>receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Check it here</source>
        <translation>在此校验</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>保存公钥…</translation>
    </message>
    <message>
        <source>Save the Hall&apos;s public key</source>
        <translation>保存 Hall 的公钥</translation>
    </message>
    <message>
        <source>The record with this Hall&apos;s signature. It shows that the Hall with this key vouched for these words. It does not show that the log still has the record: that is what the proof is for.</source>
        <translation>带有此 Hall 签名的记录。它表明持有此密钥的 Hall 为这些内容作保。它不表明日志中仍有此记录：那是证据的用途。</translation>
    </message>
    <message>
        <source>The way from this record to a signed checkpoint of the log. Whoever has the public key and kept the checkpoint can tell, without the database, that the record was in the log then, and that it was not changed since. It does not show that what the record says is true.</source>
        <translation>从此记录到日志的一个已签名检查点的路径。只要有公钥并保存了检查点，无需数据库就能判断该记录当时在日志中，且此后未被更改。它不表明记录所说的内容属实。</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>No record is picked.</source>
        <translation>未选择记录。</translation>
    </message>
    <message>
        <source>Asking the Hall…</source>
        <translation>正在询问 Hall…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未校验。</translation>
    </message>
    <message>
        <source>The log has no signing key.</source>
        <translation>日志没有签名密钥。</translation>
    </message>
    <message>
        <source>It holds. %1 Checked with key %2.</source>
        <translation>校验成立。%1已用密钥 %2 校验。</translation>
    </message>
    <message>
        <source>It does not hold. %1</source>
        <translation>校验不成立。%1</translation>
    </message>
    <message>
        <source>The record has its hash, and the signature is this Hall&apos;s.</source>
        <translation>记录与其哈希一致，签名属于此 Hall。</translation>
    </message>
    <message>
        <source>The record is #%1 of the %2 that the log had at %3.</source>
        <translation>在 %3 日志的 %2 条记录中，该记录是 #%1。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>未写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ExchangeView</name>
    <message>
        <source>Request and answer</source>
        <translation>请求与答复</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>工作者可以继续。</translation>
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
        <translation>用自己的话说明会发生什么、作用于什么，以及为什么。</translation>
    </message>
    <message>
        <source>Explanation in your own words</source>
        <translation>用自己的话说明</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>用自己的话</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %Ln words</source>
        <translation>
            <numerusform>%1 个词，至少 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;JSONL with manifest, to be checked</source>
        <translation>带清单的 JSONL，可供校验(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;CSV for a spreadsheet</source>
        <translation>用于电子表格的 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;HTML report</source>
        <translation>HTML 报告(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records</source>
        <translation>
            <numerusform>%1 / %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未计数</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln records</source>
        <translation>
            <numerusform>至少 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the log: %1.</source>
        <translation>日志中的全部内容：%1。</translation>
    </message>
    <message>
        <source>What this search matches: %1.</source>
        <translation>此搜索匹配的内容：%1。</translation>
    </message>
    <message>
        <source>Records keep their times, which are UTC.</source>
        <translation>记录保留其时间，即 UTC。</translation>
    </message>
    <message>
        <source>Times in %1.</source>
        <translation>时间采用%1。</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>Looking for the records…</source>
        <translation>正在查找记录…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>No record matched: %1 holds none.</source>
        <translation>没有匹配的记录：%1 中没有记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, from #%1 to #%2, are in %3.</source>
        <translation>
            <numerusform>%Ln 条记录（从 #%1 到 #%2）已写入 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest beside it is signed and says how to check it.</source>
        <translation>旁边的清单已签名，并说明了如何校验。</translation>
    </message>
    <message>
        <source>The manifest beside it is not signed: the signing key is not there.</source>
        <translation>旁边的清单未签名：签名密钥不在。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>hall::ui::FacetModel</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words; the most frequent are listed</source>
        <translation>
            <numerusform>%Ln 个不同的词；列出最常见的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words</source>
        <translation>
            <numerusform>%Ln 个不同的词</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1：至少 %2</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1，记录：%2</translation>
    </message>
    <message>
        <source>%1, in the search</source>
        <translation>%1，在搜索中</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已排除</translation>
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
        <translation>记录的构成</translation>
    </message>
    <message>
        <source>Words of the records, with counts</source>
        <translation>记录中的词及其计数</translation>
    </message>
    <message>
        <source>Enter adds a word to the search, Ctrl and Enter leaves it out</source>
        <translation>按 Enter 将词加入搜索，按 Ctrl+Enter 将其排除</translation>
    </message>
    <message>
        <source>Search for it, or no longer (Enter)</source>
        <translation>加入搜索，或不再加入 (Enter)</translation>
    </message>
    <message>
        <source>Leave it out, or no longer (Ctrl+Enter)</source>
        <translation>从搜索中排除，或不再排除 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedCells</name>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>需要人工</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <translation>%1（试运行）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>决定 ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Would have asked</source>
        <translation>本来会询问</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedPage</name>
    <message>
        <source>Live feed</source>
        <translation>实时动态</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>复制决定 ID</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>将行复制为文本</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>在“审计”中打开</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>显示工作者</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>此规则的记录</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>显示审批</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>视图选项</translation>
    </message>
    <message>
        <source>Newest on top</source>
        <translation>最新的在顶部</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln waiting</source>
        <translation>
            <numerusform>已暂停 · %Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <translation>正在跟随</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>已停住</translation>
    </message>
    <message>
        <source>This decision names none</source>
        <translation>此决定未指明任何内容</translation>
    </message>
    <message>
        <source>Decision id copied</source>
        <translation>已复制决定 ID</translation>
    </message>
    <message>
        <source>Row copied as text</source>
        <translation>已将行复制为文本</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>已将决定复制为 JSON</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>已将决定复制为 curl</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>未复制任何内容。%1</translation>
    </message>
    <message>
        <source>Hold the view still; the Hall keeps answering and recording</source>
        <translation>停住视图；Hall 继续答复并记录</translation>
    </message>
    <message>
        <source>Stay at the newest decision</source>
        <translation>停留在最新的决定</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedStatusLine</name>
    <message>
        <source>Received = shown + hidden by the filter + coalesced + waiting. Coalesced are those that arrived in greater numbers than the feed keeps. Nothing of this touches the audit log, which holds every decision.</source>
        <translation>已收到 = 已显示 + 被筛选隐藏 + 已合并 + 等待中。已合并的是到达数量超出动态容量的决定。这些都不影响审计日志，它保存每一个决定。</translation>
    </message>
    <message>
        <source>Decisions that came faster than this window could take them. They are answered and in the audit log, only the feed does not have them.</source>
        <translation>到达速度超出本窗口处理能力的决定。它们已得到答复并在审计日志中，只是动态中没有。</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>已收到 %1</translation>
    </message>
    <message>
        <source>Shown %1</source>
        <translation>已显示 %1</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>已隐藏 %1</translation>
    </message>
    <message>
        <source>Coalesced %1</source>
        <translation>已合并 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>已丢失 %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedView</name>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Columns of the feed</source>
        <translation>动态的列</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new – jump to latest</source>
        <translation>
            <numerusform>%Ln 个新决定 – 跳到最新</numerusform>
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
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>The form cannot show what stands here. It is kept; change it in the JSON.</source>
        <translation>表单无法显示此处的内容。它会保留；请在 JSON 中更改。</translation>
    </message>
</context>
<context>
    <name>hall::ui::FieldInput</name>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>hall::ui::FigureCard</name>
    <message>
        <source>%1 per minute, last hour</source>
        <translation>最近一小时每分钟 %1 个</translation>
    </message>
    <message>
        <source>Counted from midnight UTC. The bars show the last 60 minutes, as far as this window was open.</source>
        <translation>从 UTC 零点起计数。柱形显示最近 60 分钟中本窗口打开期间的情况。</translation>
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
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter, for example  outcome:deny env:prod worker:org.acme.*</source>
        <translation>筛选，例如  outcome:deny env:prod worker:org.acme.*</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>显示此处可以填写的内容</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>启用筛选</translation>
    </message>
    <message>
        <source>Last filters</source>
        <translation>最近的筛选</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>仅显示这些；可选择多个</translation>
    </message>
    <message>
        <source>Decisions in memory that the filter hides; press to clear it</source>
        <translation>内存中被筛选隐藏的决定；按下可清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden, %1 of them denied</source>
        <translation>
            <numerusform>筛选已启用：隐藏 %Ln 个，其中 %1 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden</source>
        <translation>
            <numerusform>筛选已启用：隐藏 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>尚未使用过筛选</translation>
    </message>
    <message>
        <source>%1 The rows below are those of the last filter that was right.</source>
        <translation>%1 下面的行属于上一个正确的筛选。</translation>
    </message>
    <message>
        <source>Filter on or off, keeping its text</source>
        <translation>启用或停用筛选，保留其文本</translation>
    </message>
</context>
<context>
    <name>hall::ui::FirstRunPage</name>
    <message>
        <source>Remove the examples</source>
        <translation>移除示例</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>The examples are in this Hall. Removing them takes away the two workers and the rule; what they did stays in the log.</source>
        <translation>示例在此 Hall 中。移除会去掉两个工作者和该规则；它们做过的事仍保留在日志中。</translation>
    </message>
    <message>
        <source>The examples are removed.</source>
        <translation>示例已移除。</translation>
    </message>
    <message>
        <source>That is all. Help, First steps brings you back here.</source>
        <translation>全部完成。通过“帮助”&gt;“入门步骤”可回到这里。</translation>
    </message>
    <message>
        <source>%1 of 4 done. Skip what you like; Help, First steps brings you back here.</source>
        <translation>已完成 %1/4。可跳过任意步骤；通过“帮助”&gt;“入门步骤”可回到这里。</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>转到概览</translation>
    </message>
    <message>
        <source>Skip all of this</source>
        <translation>全部跳过</translation>
    </message>
</context>
<context>
    <name>hall::ui::GrantPanel</name>
    <message>
        <source>env %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>any env</source>
        <translation>任意环境</translation>
    </message>
    <message>
        <source>session %1 only</source>
        <translation>仅会话 %1</translation>
    </message>
    <message>
        <source>requests to route</source>
        <translation>发往 route 的请求</translation>
    </message>
    <message>
        <source>actions to evaluate</source>
        <translation>发往 evaluate 的操作</translation>
    </message>
    <message>
        <source>blast up to %1</source>
        <translation>影响不超过 %1</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>于 %1 由 %2 撤销</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2后</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Standing grant</source>
        <translation>长期授权</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Show the approval</source>
        <translation>显示审批</translation>
    </message>
    <message>
        <source>Revoke the grant?</source>
        <translation>撤销授权？</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>立即撤销</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>To</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From then on such requests are asked about again</source>
        <translation>此后会重新询问此类请求</translation>
    </message>
    <message>
        <source>Standing grant for %1</source>
        <translation>%1 的长期授权</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>requests: %1, the last %2</source>
        <translation>请求：%1，最近一次 %2</translation>
    </message>
    <message>
        <source>%1 by %2, approval %3</source>
        <translation>%1，由 %2，审批 %3</translation>
    </message>
    <message>
        <source>Revoke the grant of %1 to %2?</source>
        <translation>撤销允许 %2 使用 %1 的授权？</translation>
    </message>
    <message>
        <source>The next such request is decided by the rules again, and a person may be asked. What was allowed before stays allowed. This is recorded.</source>
        <translation>下一个此类请求将重新由规则决定，并可能询问人工。之前已允许的仍然有效。此操作会被记录。</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallController</name>
    <message>
        <source>The lockdown could not be switched on.</source>
        <translation>无法开启封锁。</translation>
    </message>
    <message>
        <source>The lockdown could not be ended.</source>
        <translation>无法结束封锁。</translation>
    </message>
    <message>
        <source>The Hall could not go online.</source>
        <translation>Hall 无法转为在线。</translation>
    </message>
    <message>
        <source>The Hall could not go offline.</source>
        <translation>Hall 无法转为离线。</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallNotes</name>
    <message>
        <source>The code of a worker was changed</source>
        <translation>有工作者的代码被更改</translation>
    </message>
    <message numerus="yes">
        <source>The code of %n workers was changed</source>
        <translation>
            <numerusform>%n 个工作者的代码被更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Denied until it is attested again: %1</source>
        <translation>在重新证明之前拒绝：%1</translation>
    </message>
    <message>
        <source>A worker was banned</source>
        <translation>有工作者被封禁</translation>
    </message>
    <message numerus="yes">
        <source>%n workers were banned</source>
        <translation>
            <numerusform>%n 个工作者被封禁</numerusform>
        </translation>
    </message>
    <message>
        <source>Many requests are denied</source>
        <translation>许多请求被拒绝</translation>
    </message>
    <message>
        <source>In the last minute: %1. In the minute before: %2.</source>
        <translation>最近一分钟：%1。再前一分钟：%2。</translation>
    </message>
    <message>
        <source>The Hall Server stopped for a while</source>
        <translation>Hall Server 曾停止一段时间</translation>
    </message>
    <message>
        <source>The Hall Server stopped and does not answer</source>
        <translation>Hall Server 已停止，不再答复</translation>
    </message>
    <message>
        <source>The audit log took no records for a while</source>
        <translation>审计日志曾有一段时间不接受记录</translation>
    </message>
    <message>
        <source>The audit log takes no records</source>
        <translation>审计日志不接受记录</translation>
    </message>
    <message>
        <source>The Hall was in lockdown</source>
        <translation>Hall 曾处于封锁</translation>
    </message>
    <message>
        <source>The Hall is in lockdown</source>
        <translation>Hall 处于封锁</translation>
    </message>
    <message>
        <source>The Hall was offline</source>
        <translation>Hall 曾离线</translation>
    </message>
    <message>
        <source>The Hall is offline</source>
        <translation>Hall 已离线</translation>
    </message>
    <message>
        <source>Workers whose code was changed: %1.</source>
        <translation>代码被更改的工作者：%1。</translation>
    </message>
    <message>
        <source>Workers that were banned: %1.</source>
        <translation>被封禁的工作者：%1。</translation>
    </message>
    <message>
        <source>Many requests were denied at once.</source>
        <translation>许多请求同时被拒绝。</translation>
    </message>
    <message>
        <source>While you were not to be disturbed</source>
        <translation>勿扰期间</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpWindow</name>
    <message>
        <source>Help – Hall Monitor</source>
        <translation>帮助 – Hall Monitor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>在此页中查找</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this page.</source>
        <translation>此页中没有“%1”。</translation>
    </message>
    <message>
        <source>%1 is outside this help and is not opened from here; copy it from this line.</source>
        <translation>%1 在本帮助之外，不从这里打开；请从此行复制。</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramPanel</name>
    <message>
        <source>Back to the range before (Backspace in the histogram)</source>
        <translation>返回上一个范围（直方图中按 Backspace）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Needs a human %1</source>
        <translation>需要人工 %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 至 %2，%3</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramView</name>
    <message>
        <source>Records over time</source>
        <translation>随时间变化的记录</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>allowed %1, denied %2, needs a human %3, other records %4</source>
        <translation>允许 %1，拒绝 %2，需要人工 %3，其他记录 %4</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>至少：%1</translation>
    </message>
    <message>
        <source>No records to show.</source>
        <translation>没有可显示的记录。</translation>
    </message>
</context>
<context>
    <name>hall::ui::HolderPart</name>
    <message>
        <source>Claim…</source>
        <translation>认领…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>转让…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>释放…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>给出的原因：%1</translation>
    </message>
    <message>
        <source>Take over or transfer…</source>
        <translation>接管或转让…</translation>
    </message>
    <message>
        <source>It has no workers.</source>
        <translation>没有工作者。</translation>
    </message>
    <message>
        <source>Requests to its workers are denied with DENY_NAMESPACE_UNCLAIMED until somebody claims it. Workers: %1.</source>
        <translation>在有人认领之前，对其工作者的请求会以 DENY_NAMESPACE_UNCLAIMED 拒绝。工作者：%1。</translation>
    </message>
    <message>
        <source>Its workers are served as before, because this Hall does not require claimed namespaces; if it did, they would be denied. Workers: %1.</source>
        <translation>其工作者照常得到服务，因为此 Hall 不要求命名空间已被认领；如果要求，它们就会被拒绝。工作者：%1。</translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>释放 %1？</translation>
    </message>
    <message>
        <source>%1 Anybody may claim it then. Its signing key %2 is destroyed: what was signed with it no longer verifies. This is recorded.</source>
        <translation>%1之后任何人都可以认领它。其签名密钥 %2 将被销毁：用它签名的内容将无法再通过校验。此操作会被记录。</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>释放 %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::IdCompletion</name>
    <message>
        <source>Ids that the catalog knows</source>
        <translation>目录中已知的 ID</translation>
    </message>
</context>
<context>
    <name>hall::ui::ImportPanel</name>
    <message>
        <source>Store the marked</source>
        <translation>存储已勾选的</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Records to import</source>
        <translation>要导入的记录</translation>
    </message>
    <message>
        <source>Opens the chosen record in the editor</source>
        <translation>在编辑器中打开所选记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records found: %1. Nothing is stored yet.</source>
        <translation>找到的记录：%1。尚未存储任何内容。</translation>
    </message>
    <message>
        <source>Store the marked: %1</source>
        <translation>存储已勾选的：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Server, clients and kits</source>
        <translation>服务器、客户端和套件</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>已连接的客户端</translation>
    </message>
    <message>
        <source>%1: a call was seen</source>
        <translation>%1：已有调用</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityBanner</name>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>复制最新记录的哈希</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>立即校验(&amp;V)</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>确认知悉…</translation>
    </message>
    <message>
        <source>Recompute every record; the Hall goes on meanwhile</source>
        <translation>重新计算每条记录；Hall 同时继续运行</translation>
    </message>
    <message>
        <source>Records verified</source>
        <translation>已校验的记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>取消校验</translation>
    </message>
    <message>
        <source>What did you &amp;find out?</source>
        <translation>查明了什么？(&amp;F)</translation>
    </message>
    <message>
        <source>What you found out about the log, for the record</source>
        <translation>关于日志所查明的情况，用于记录</translation>
    </message>
    <message>
        <source>recorded with your answer</source>
        <translation>与答复一同记录</translation>
    </message>
    <message>
        <source>Record and stop showing it everywhere</source>
        <translation>记录并不再到处显示</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Hash of the newest record, #%1: %2</source>
        <translation>最新记录 #%1 的哈希：%2</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>审计日志：%1</translation>
    </message>
    <message>
        <source>Acknowledged and recorded</source>
        <translation>已确认知悉并记录</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityCard</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>复制最新记录的哈希</translation>
    </message>
    <message>
        <source>Newest records intact, checked at start: %1</source>
        <translation>最新记录完好，启动时已检查：%1</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <translation>%1，校验于 %2</translation>
    </message>
    <message>
        <source>Newest record: #%1</source>
        <translation>最新记录：#%1</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>还没有记录。</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityWords</name>
    <message>
        <source>all records, by this Hall</source>
        <translation>所有记录，由此 Hall 校验</translation>
    </message>
    <message>
        <source>all records, by hall audit verify</source>
        <translation>所有记录，由 hall audit verify 校验</translation>
    </message>
    <message>
        <source>the newest records, when the Hall started</source>
        <translation>最新记录，在 Hall 启动时检查</translation>
    </message>
    <message>
        <source>Intact: no record yet</source>
        <translation>完好：还没有记录</translation>
    </message>
    <message>
        <source>Intact to #%1</source>
        <translation>至 #%1 完好</translation>
    </message>
    <message>
        <source>Altered at #%1</source>
        <translation>在 #%1 处被改动</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>被改动</translation>
    </message>
    <message>
        <source>End missing: expected up to #%1</source>
        <translation>缺少末尾：应至 #%1</translation>
    </message>
    <message>
        <source>End missing</source>
        <translation>缺少末尾</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未校验</translation>
    </message>
    <message>
        <source>The last trustworthy record is #%1.</source>
        <translation>最后一条可信的记录是 #%1。</translation>
    </message>
    <message>
        <source>No record of it can be trusted.</source>
        <translation>其中没有任何记录可信。</translation>
    </message>
    <message>
        <source>Checked %1: %2; %3, %4.</source>
        <translation>检查于 %1：%2；%3，%4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln 个检查点</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has verified the whole log. Its newest records were checked when the Hall started.</source>
        <translation>还没有人校验过整个日志。其最新记录已在 Hall 启动时检查。</translation>
    </message>
    <message>
        <source>Checked again %1, it was intact.</source>
        <translation>%1 再次检查，当时完好。</translation>
    </message>
    <message>
        <source>Acknowledged %1 by %2: %3</source>
        <translation>%1 由 %2 确认知悉：%3</translation>
    </message>
    <message>
        <source>Checkpoints stand still: %1</source>
        <translation>检查点停滞：%1</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>还没有检查点。</translation>
    </message>
    <message numerus="yes">
        <source>Last checkpoint: %Ln records, %1; also in the file beside the database.</source>
        <translation>
            <numerusform>上一个检查点：%Ln 条记录，%1；数据库旁的文件中也有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在校验…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln records, %2 a second</source>
        <translation>
            <numerusform>正在校验：%1 / %Ln 条记录，每秒 %2 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the audit log is missing</source>
        <translation>审计日志缺少末尾</translation>
    </message>
    <message>
        <source>The audit log was changed outside the Hall</source>
        <translation>审计日志在 Hall 之外被更改</translation>
    </message>
    <message>
        <source>Audit log: end missing</source>
        <translation>审计日志：缺少末尾</translation>
    </message>
    <message>
        <source>Audit log: altered</source>
        <translation>审计日志：被改动</translation>
    </message>
    <message>
        <source>Audit log: not writable</source>
        <translation>审计日志：不可写入</translation>
    </message>
    <message>
        <source>Audit log: end missing, acknowledged</source>
        <translation>审计日志：缺少末尾，已确认知悉</translation>
    </message>
    <message>
        <source>Audit log: altered, acknowledged</source>
        <translation>审计日志：被改动，已确认知悉</translation>
    </message>
    <message>
        <source>A person has seen what is wrong with the log and said why.</source>
        <translation>已有人查看日志的问题并说明原因。</translation>
    </message>
    <message>
        <source>Audit log: could not check</source>
        <translation>审计日志：无法检查</translation>
    </message>
    <message>
        <source>The last verification could not be made.</source>
        <translation>上次校验未能进行。</translation>
    </message>
    <message>
        <source>Audit log: empty</source>
        <translation>审计日志：空</translation>
    </message>
    <message>
        <source>Audit log: intact to #%1</source>
        <translation>审计日志：至 #%1 完好</translation>
    </message>
    <message>
        <source>The newest records were checked when the Hall started; those since then were chained to them by this program.</source>
        <translation>最新记录在 Hall 启动时已检查；此后的记录由本程序链接到它们之后。</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonCompare</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::JumpField</name>
    <message>
        <source>Go to a record</source>
        <translation>转到记录</translation>
    </message>
    <message>
        <source>Go to #number, id, time, hash</source>
        <translation>转到 #序号、ID、时间、哈希</translation>
    </message>
    <message>
        <source>For example #4711, dec_…, 2026-11-20T08:00:00Z, 2h, or eight digits of a hash</source>
        <translation>例如 #4711、dec_…、2026-11-20T08:00:00Z、2h，或哈希的八位数字</translation>
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
        <translation>请按下按键</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyPart</name>
    <message>
        <source>Copy the key id</source>
        <translation>复制密钥 ID</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>轮换密钥…</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Public key (Ed25519, base64)</source>
        <translation>公钥（Ed25519，base64）</translation>
    </message>
    <message>
        <source>Rotate the key of %1?</source>
        <translation>轮换 %1 的密钥？</translation>
    </message>
    <message>
        <source>A new key takes the place of %1. Manifests that were signed with it no longer verify: their packages have to be signed again. Its private half is destroyed. This is recorded.</source>
        <translation>新密钥将取代 %1。用旧密钥签名的清单将无法再通过校验：其软件包必须重新签名。旧密钥的私有部分将被销毁。此操作会被记录。</translation>
    </message>
    <message>
        <source>Made %1. The Hall signs manifests of attested packages with its private half, which never leaves the Hall.</source>
        <translation>创建于 %1。Hall 用其私有部分为已证明软件包的清单签名，私有部分绝不离开 Hall。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Kit</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitFilesCard</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Put the &amp;token itself in</source>
        <translation>填入令牌本身(&amp;T)</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制所显示的内容</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>保存此文件</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>保存所有文件</translation>
    </message>
    <message>
        <source>Save hall-approval.difypkg</source>
        <translation>保存 hall-approval.difypkg</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>File of the kit</source>
        <translation>套件的文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>保存到的文件夹</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存到(&amp;V)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Whoever sees this text can ask the Hall and read decisions. Paste it only where secrets are kept; files are saved for you alone.</source>
        <translation>看到此文本的人都可以询问 Hall 并读取决定。只粘贴到保存机密的地方；保存的文件仅供本人使用。</translation>
    </message>
    <message>
        <source>{{HALL_TOKEN}} stands for a token with the role route: put it in there where the platform keeps secrets.</source>
        <translation>{{HALL_TOKEN}} 代表角色为 route 的令牌：请在平台保存机密的地方填入。</translation>
    </message>
    <message>
        <source>Address and token are not in this file: the steps above say where they go.</source>
        <translation>此文件中没有地址和令牌：上面的步骤说明了它们的位置。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder: write the whole path of one that is there, or browse.</source>
        <translation>“%1”不是文件夹：请写出现有文件夹的完整路径，或浏览选择。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln 个文件已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes away what is in them: %1</source>
        <translation>替换会去掉其中的内容：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln files in %1</source>
        <translation>
            <numerusform>已将 %Ln 个文件保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitPanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>A call of this kind was answered first at %1 (User-Agent %2; other programs may call themselves so too).</source>
        <translation>此类调用首次得到答复是在 %1（User-Agent %2；其他程序也可能这样自称）。</translation>
    </message>
    <message>
        <source>No call of this kind has been answered yet (User-Agent %1). What this page sends does not count.</source>
        <translation>还没有此类调用得到答复（User-Agent %1）。本页发送的不计入。</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitSender</name>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>Hall Server 未监听。</translation>
    </message>
    <message>
        <source>The session token is not known here.</source>
        <translation>这里不知道会话令牌。</translation>
    </message>
    <message>
        <source>The line at the top of the window says why, and what can be done.</source>
        <translation>窗口顶部的一行说明了原因以及可以怎么办。</translation>
    </message>
    <message>
        <source>Rotate it: then this window knows the new one.</source>
        <translation>轮换它：之后本窗口就知道新令牌。</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Hall 答复了 HTTP %1。%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法建立文件夹 %1</translation>
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
        <translation>仅在 Hall 允许时才运行命令的 shell 脚本，以及请求本身。</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Shell 脚本</translation>
    </message>
    <message>
        <source>export HALL_URL and HALL_TOKEN.</source>
        <translation>用 export 设置 HALL_URL 和 HALL_TOKEN。</translation>
    </message>
    <message>
        <source>hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS</source>
        <translation>hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS</translation>
    </message>
    <message>
        <source>Dify approval tool</source>
        <translation>Dify 审批工具</translation>
    </message>
    <message>
        <source>A plugin with one tool: may this action run? What is risky waits for a person.</source>
        <translation>只有一个工具的插件：此操作可以运行吗？有风险的操作会等待人工。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Code of the tool</source>
        <translation>工具的代码</translation>
    </message>
    <message>
        <source>Check of the settings</source>
        <translation>设置的检查</translation>
    </message>
    <message>
        <source>hall-approval.difypkg is in /usr/share/doc/hall-monitor/examples/integrations/dify; a build of your own has it in build/integrations.</source>
        <translation>hall-approval.difypkg 位于 /usr/share/doc/hall-monitor/examples/integrations/dify；自行构建时位于 build/integrations。</translation>
    </message>
    <message>
        <source>Plugins &gt; Install plugin &gt; From local package file. An unsigned plugin needs FORCE_VERIFYING_SIGNATURE=false in Dify&apos;s settings.</source>
        <translation>选择 Plugins &gt; Install plugin &gt; From local package file。未签名的插件需要在 Dify 的设置中指定 FORCE_VERIFYING_SIGNATURE=false。</translation>
    </message>
    <message>
        <source>Enter HALL_URL, HALL_TOKEN and the risk threshold.</source>
        <translation>输入 HALL_URL、HALL_TOKEN 和风险阈值。</translation>
    </message>
    <message>
        <source>Put the tool before an action, and go on only when denied is false.</source>
        <translation>将此工具放在操作之前，仅当 denied 为 false 时才继续。</translation>
    </message>
    <message>
        <source>Dify code node</source>
        <translation>Dify 代码节点</translation>
    </message>
    <message>
        <source>Python for a code node: it asks the Hall and says whether the action may run.</source>
        <translation>用于代码节点的 Python：询问 Hall，并说明操作是否可以运行。</translation>
    </message>
    <message>
        <source>Code node</source>
        <translation>代码节点</translation>
    </message>
    <message>
        <source>Add a code node (Python) and paste main.py.</source>
        <translation>添加代码节点 (Python)，并粘贴 main.py。</translation>
    </message>
    <message>
        <source>Input variables: hall_url and hall_token from environment variables; capability_id, worker_id, environment, data_label, tenant_id.</source>
        <translation>输入变量：来自环境变量的 hall_url 和 hall_token；capability_id、worker_id、environment、data_label、tenant_id。</translation>
    </message>
    <message>
        <source>Output variables, all String: outcome, reason, decision_id, selected_worker_species_id, artifact_hash.</source>
        <translation>输出变量，全部为 String：outcome、reason、decision_id、selected_worker_species_id、artifact_hash。</translation>
    </message>
    <message>
        <source>Add IF/ELSE: go on when outcome is ALLOW.</source>
        <translation>添加 IF/ELSE：当 outcome 为 ALLOW 时继续。</translation>
    </message>
    <message>
        <source>Dify HTTP node</source>
        <translation>Dify HTTP 节点</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall by an HTTP request node and branches on the answer.</source>
        <translation>供导入的工作流：通过 HTTP 请求节点询问 Hall，并按答复分支。</translation>
    </message>
    <message>
        <source>Workflow (DSL)</source>
        <translation>工作流 (DSL)</translation>
    </message>
    <message>
        <source>Studio &gt; Import DSL file, and choose hall-gate.yml.</source>
        <translation>选择 Studio &gt; Import DSL file，然后选择 hall-gate.yml。</translation>
    </message>
    <message>
        <source>Open Environment variables and set HALL_URL and HALL_TOKEN.</source>
        <translation>打开 Environment variables，设置 HALL_URL 和 HALL_TOKEN。</translation>
    </message>
    <message>
        <source>Put your action on the way to the end node &quot;Allowed&quot;.</source>
        <translation>将自己的操作放在通往结束节点“Allowed”的路径上。</translation>
    </message>
    <message>
        <source>Flowise</source>
        <translation>Flowise</translation>
    </message>
    <message>
        <source>A custom tool to import: an agent calls it before it acts.</source>
        <translation>供导入的自定义工具：智能体在行动之前调用它。</translation>
    </message>
    <message>
        <source>Custom tool to import</source>
        <translation>供导入的自定义工具</translation>
    </message>
    <message>
        <source>Its function, to read</source>
        <translation>其函数，供阅读</translation>
    </message>
    <message>
        <source>Tools &gt; Create &gt; Load, and choose tool.json.</source>
        <translation>选择 Tools &gt; Create &gt; Load，然后选择 tool.json。</translation>
    </message>
    <message>
        <source>Variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Variables：HALL_URL 和 HALL_TOKEN。</translation>
    </message>
    <message>
        <source>Give the tool to the agent, and tell it to call hall_gate before every action.</source>
        <translation>将此工具交给智能体，并要求它在每个操作之前调用 hall_gate。</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>Tools, for Python and JavaScript, that ask the Hall before each call.</source>
        <translation>用于 Python 和 JavaScript 的工具，每次调用之前都会询问 Hall。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python, the part that asks</source>
        <translation>Python，负责询问的部分</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>JavaScript, the part that asks</source>
        <translation>JavaScript，负责询问的部分</translation>
    </message>
    <message>
        <source>Copy the two files of your language beside your own.</source>
        <translation>将所用语言的两个文件复制到自己的文件旁边。</translation>
    </message>
    <message>
        <source>Set HALL_URL and HALL_TOKEN in the environment.</source>
        <translation>在环境变量中设置 HALL_URL 和 HALL_TOKEN。</translation>
    </message>
    <message>
        <source>Python: put @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) on the function. JavaScript: hallTool(tool, { capabilityId, workerId }).</source>
        <translation>Python：在函数上加 @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;)。JavaScript：hallTool(tool, { capabilityId, workerId })。</translation>
    </message>
    <message>
        <source>Langflow</source>
        <translation>Langflow</translation>
    </message>
    <message>
        <source>A custom component that passes a message on only when the Hall allows.</source>
        <translation>仅在 Hall 允许时才传递消息的自定义组件。</translation>
    </message>
    <message>
        <source>Custom component</source>
        <translation>自定义组件</translation>
    </message>
    <message>
        <source>New custom component, and paste hall_gate.py.</source>
        <translation>选择 New custom component，并粘贴 hall_gate.py。</translation>
    </message>
    <message>
        <source>Settings &gt; Global variables: HALL_URL and HALL_TOKEN (credential), and choose them in the component.</source>
        <translation>在 Settings &gt; Global variables 中添加 HALL_URL 和 HALL_TOKEN (credential)，并在组件中选择它们。</translation>
    </message>
    <message>
        <source>Connect it between a message and what acts on it.</source>
        <translation>将它连接在消息与据此行动的部分之间。</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>The configuration with which an MCP client finds the Hall&apos;s tools.</source>
        <translation>让 MCP 客户端找到 Hall 的工具的配置。</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>客户端配置</translation>
    </message>
    <message>
        <source>Put the entry into your client&apos;s configuration, with this Hall&apos;s address and a token.</source>
        <translation>将此条目放入客户端的配置，并填上此 Hall 的地址和一个令牌。</translation>
    </message>
    <message>
        <source>Tell the agent: call hall.route before every action, and go on only when denied is false.</source>
        <translation>告诉智能体：在每个操作之前调用 hall.route，仅当 denied 为 false 时才继续。</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall and stops with the reason unless the Hall allows.</source>
        <translation>供导入的工作流：询问 Hall，若 Hall 不允许则停止并给出原因。</translation>
    </message>
    <message>
        <source>Workflow to import</source>
        <translation>供导入的工作流</translation>
    </message>
    <message>
        <source>Workflows &gt; Import from file, and choose workflow.json.</source>
        <translation>选择 Workflows &gt; Import from file，然后选择 workflow.json。</translation>
    </message>
    <message>
        <source>Create a credential Header Auth named HALL_TOKEN: name Authorization, value Bearer and the token. Choose it in the node Ask the Hall.</source>
        <translation>建立名为 HALL_TOKEN 的 Header Auth 凭据：名称为 Authorization，值为 Bearer 加令牌。在节点 Ask the Hall 中选择它。</translation>
    </message>
    <message>
        <source>Set HALL_URL in the node Settings.</source>
        <translation>在节点 Settings 中设置 HALL_URL。</translation>
    </message>
    <message>
        <source>Put your action in place of &quot;Your action goes here&quot;.</source>
        <translation>用自己的操作替换“Your action goes here”。</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>A code step and a reusable action that end the workflow unless the Hall allows.</source>
        <translation>一个代码步骤和一个可重复使用的动作，若 Hall 不允许则结束工作流。</translation>
    </message>
    <message>
        <source>Node.js code step</source>
        <translation>Node.js 代码步骤</translation>
    </message>
    <message>
        <source>Reusable action</source>
        <translation>可重复使用的动作</translation>
    </message>
    <message>
        <source>Settings &gt; Environment variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Settings &gt; Environment variables：HALL_URL 和 HALL_TOKEN。</translation>
    </message>
    <message>
        <source>Add a Node.js code step before the step that acts, paste step.mjs, and put your own ids into its question.</source>
        <translation>在执行操作的步骤之前添加一个 Node.js 代码步骤，粘贴 step.mjs，并在其询问中填入自己的 ID。</translation>
    </message>
    <message>
        <source>Or publish component.mjs with `pd publish component.mjs` and add the action Ask the Hall.</source>
        <translation>或者用 `pd publish component.mjs` 发布 component.mjs，并添加动作 Ask the Hall。</translation>
    </message>
    <message>
        <source>The Hall&apos;s own Python package: decisions, a decorator, and middleware for FastAPI.</source>
        <translation>Hall 自己的 Python 软件包：决定、装饰器，以及用于 FastAPI 的中间件。</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Point PYTHONPATH at this folder, or pip install it into an environment of its own.</source>
        <translation>将 PYTHONPATH 指向此文件夹，或用 pip install 将其安装到单独的环境中。</translation>
    </message>
    <message>
        <source>export PYHALL_REGISTRY (this Hall&apos;s address) and PYHALL_API_KEY (a token).</source>
        <translation>用 export 设置 PYHALL_REGISTRY（此 Hall 的地址）和 PYHALL_API_KEY（一个令牌）。</translation>
    </message>
    <message>
        <source>@Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) on the function that acts.</source>
        <translation>在执行操作的函数上加 @Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;)。</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>One file without packages: askHall() comes back only when the Hall allows.</source>
        <translation>单个文件，不需要软件包：仅在 Hall 允许时 askHall() 才会返回。</translation>
    </message>
    <message>
        <source>Copy hall_gate.ts into your project.</source>
        <translation>将 hall_gate.ts 复制到自己的项目中。</translation>
    </message>
    <message>
        <source>await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) before the action.</source>
        <translation>在操作之前加上 await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } })。</translation>
    </message>
    <message>
        <source>On a server only: a browser must not hold the token.</source>
        <translation>仅用于服务器：浏览器不得持有令牌。</translation>
    </message>
</context>
<context>
    <name>hall::ui::LastDecisions</name>
    <message numerus="yes">
        <source>More than %Ln decisions today.</source>
        <translation>
            <numerusform>今天超过 %Ln 个决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions today: %1.</source>
        <translation>今天的决定：%1。</translation>
    </message>
    <message>
        <source>Last decisions about this worker</source>
        <translation>关于此工作者的最近决定</translation>
    </message>
    <message>
        <source>The worker is not enrolled yet.</source>
        <translation>此工作者尚未注册。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No decision about this worker yet.</source>
        <translation>还没有关于此工作者的决定。</translation>
    </message>
    <message>
        <source>Last seen %1. %2 Enter opens a decision.</source>
        <translation>最近出现于 %1。%2按 Enter 打开决定。</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearnedRules</name>
    <message>
        <source>A scored action: its risk decides, and no rule.</source>
        <translation>已评分的操作：由其风险决定，而不是规则。</translation>
    </message>
    <message>
        <source>Its blast score decides, and no rule.</source>
        <translation>由其影响评分决定，而不是规则。</translation>
    </message>
    <message>
        <source>It names no worker, so a rule would allow any.</source>
        <translation>未指明工作者，因此规则会允许任何工作者。</translation>
    </message>
    <message>
        <source>Its rule is not there any more.</source>
        <translation>其规则已不存在。</translation>
    </message>
    <message>
        <source>Its rule asks a person and the policy: change the rule itself.</source>
        <translation>其规则同时询问人工和策略：请更改规则本身。</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearningCard</name>
    <message>
        <source>Learning mode, for the first week</source>
        <translation>学习模式，用于第一周</translation>
    </message>
    <message>
        <source>Learn for one week</source>
        <translation>学习一周</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>将标记转为规则…</translation>
    </message>
    <message>
        <source>While the Hall learns, nobody is asked. What a person would have to decide is denied all the same, and marked &quot;would have asked&quot; in the feed. Later the marks become rules, where you want them to. Learning never lets through what was not allowed.</source>
        <translation>Hall 学习期间不询问任何人。本须由人工决定的请求仍会被拒绝，并在动态中标记为“本来会询问”。之后可在需要之处将标记转为规则。学习模式绝不放行未被允许的请求。</translation>
    </message>
    <message>
        <source>The Hall learns until %1.</source>
        <translation>Hall 学习到 %1 为止。</translation>
    </message>
    <message>
        <source>The Hall does not learn: people are asked.</source>
        <translation>Hall 不在学习：会询问人工。</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainMenu</name>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filter the feed</source>
        <translation>筛选动态(&amp;F)</translation>
    </message>
    <message>
        <source>Filter &amp;on or off</source>
        <translation>启用或停用筛选(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume the view</source>
        <translation>暂停或继续视图(&amp;P)</translation>
    </message>
    <message>
        <source>Follow the &amp;newest</source>
        <translation>跟随最新(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pending approval</source>
        <translation>下一个待处理的审批(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>密度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>宽松(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>紧凑(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>托盘图标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Coloured</source>
        <translation>彩色(&amp;C)</translation>
    </message>
    <message>
        <source>Light, for a &amp;dark panel</source>
        <translation>浅色，用于深色面板(&amp;D)</translation>
    </message>
    <message>
        <source>Dark, for a &amp;light panel</source>
        <translation>深色，用于浅色面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy session &amp;token</source>
        <translation>复制会话令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>此页的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>HTTP c&amp;ontract</source>
        <translation>HTTP 契约(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pipeline and deny codes</source>
        <translation>流水线与拒绝代码(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;udit log</source>
        <translation>审计日志(&amp;U)</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Contri&amp;buting</source>
        <translation>参与贡献(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;About Hall Monitor</source>
        <translation>关于 Hall Monitor(&amp;A)</translation>
    </message>
    <message>
        <source>Go &amp;offline…</source>
        <translation>转为离线(&amp;O)…</translation>
    </message>
    <message>
        <source>Go &amp;online…</source>
        <translation>转为在线(&amp;O)…</translation>
    </message>
    <message>
        <source>End &amp;lockdown…</source>
        <translation>结束封锁(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Lockdown…</source>
        <translation>封锁(&amp;L)…</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>演示模式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Cop&amp;y the address of this place</source>
        <translation>复制此处的地址(&amp;Y)</translation>
    </message>
    <message>
        <source>Open Appro&amp;vals</source>
        <translation>打开审批(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>实时动态</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>已复制地址</translation>
    </message>
    <message>
        <source>Session token copied</source>
        <translation>已复制会话令牌</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The Hall learns</source>
        <translation>Hall 正在学习</translation>
    </message>
    <message>
        <source>The demo has not started.</source>
        <translation>演示未启动。</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>将标记转为规则…</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Learning mode is as it was.</source>
        <translation>学习模式保持原样。</translation>
    </message>
    <message>
        <source>Until %1 nobody is asked. What a person would have to decide is denied, and marked &quot;would have asked&quot;.</source>
        <translation>在 %1 之前不询问任何人。本须由人工决定的请求会被拒绝，并标记为“本来会询问”。</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Address of this place copied</source>
        <translation>已复制此处的地址</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此页</translation>
    </message>
    <message>
        <source>Approvals: history</source>
        <translation>审批：历史</translation>
    </message>
    <message>
        <source>Approvals: missed</source>
        <translation>审批：错过</translation>
    </message>
    <message>
        <source>Approvals: standing grants</source>
        <translation>审批：长期授权</translation>
    </message>
    <message>
        <source>Approvals: risk</source>
        <translation>审批：风险</translation>
    </message>
    <message>
        <source>This is not possible any more.</source>
        <translation>此操作已不再可行。</translation>
    </message>
    <message>
        <source>there is no integration %1.</source>
        <translation>没有集成 %1。</translation>
    </message>
    <message>
        <source>nothing comes after its name.</source>
        <translation>名称之后没有内容。</translation>
    </message>
    <message>
        <source>there is no help page %1.</source>
        <translation>没有帮助页 %1。</translation>
    </message>
    <message>
        <source>%1 is neither the id of an approval nor one of history, missed, grants and risk.</source>
        <translation>%1 既不是审批的 id，也不是 history、missed、grants、risk 之一。</translation>
    </message>
    <message>
        <source>no worker %1 is enrolled.</source>
        <translation>没有登记工作者 %1。</translation>
    </message>
    <message>
        <source>it names no decision.</source>
        <translation>没有指明决定。</translation>
    </message>
</context>
<context>
    <name>hall::ui::MarksWindow</name>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add these rules</source>
        <translation>添加这些规则</translation>
    </message>
    <message>
        <source>Turn marks into rules</source>
        <translation>将标记转为规则</translation>
    </message>
    <message>
        <source>What would have been asked</source>
        <translation>本来会询问的内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Mark it to allow it by a rule</source>
        <translation>勾选后由规则允许</translation>
    </message>
    <message>
        <source>No decision is marked &quot;would have asked&quot;.</source>
        <translation>没有决定标记为“本来会询问”。</translation>
    </message>
    <message>
        <source>What is marked here is allowed by a rule from now on; for the rest a person is still asked once the Hall no longer learns. A rule holds for exactly this worker, capability, place and tenant.%1</source>
        <translation>此处勾选的内容今后由规则允许；其余的在 Hall 结束学习后仍会询问人工。规则只对这一工作者、能力、位置和租户有效。%1</translation>
    </message>
    <message>
        <source>The rules stand here before they are saved.</source>
        <translation>规则在保存之前显示于此。</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>规则已生效</translation>
    </message>
    <message numerus="yes">
        <source> Only the newest %Ln decisions are counted.</source>
        <translation>
            <numerusform> 只计入最新的 %Ln 个决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::MaskedValues</name>
    <message>
        <source>Hidden values</source>
        <translation>隐藏的值</translation>
    </message>
    <message>
        <source>Secrets are hidden. Showing one takes the reviewer&apos;s passphrase and is recorded.</source>
        <translation>机密已隐藏。显示机密需要审批人的密码短语，并会被记录。</translation>
    </message>
    <message>
        <source>Passphrase, to show a hidden value</source>
        <translation>密码短语，用于显示隐藏的值</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It was not shown. %1</source>
        <translation>未显示。%1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 的密码短语：</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隐藏：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixModel</name>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>需要人工</translation>
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
        <translation>能力</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixView</name>
    <message>
        <source>What this worker may do</source>
        <translation>此工作者可以做的事</translation>
    </message>
    <message>
        <source>Data labels</source>
        <translation>数据标签</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>正在询问引擎…</translation>
    </message>
    <message>
        <source>As the draft would make it. </source>
        <translation>按草稿的结果。</translation>
    </message>
    <message>
        <source>The engine&apos;s answers for a low-risk tenant, QoS P2 and unchanged code.</source>
        <translation>引擎对低风险租户、QoS P2 和未更改代码给出的答复。</translation>
    </message>
    <message>
        <source>Choose a cell to read why.</source>
        <translation>选择一个单元格以查看原因。</translation>
    </message>
</context>
<context>
    <name>hall::ui::MergePanel</name>
    <message>
        <source>Take into my draft</source>
        <translation>采纳到我的草稿</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>返回草稿</translation>
    </message>
    <message>
        <source>Differences between the draft and what is stored</source>
        <translation>草稿与已存储内容的差异</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>不同的成员</translation>
    </message>
    <message>
        <source>Changed meanwhile: your draft began at revision %1, stored is revision %2</source>
        <translation>期间有更改：草稿始于修订版 %1，已存储的是修订版 %2</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Merged by themselves</source>
        <translation>已自动合并</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still to choose: %1</source>
        <translation>尚待选择：%1</translation>
    </message>
    <message>
        <source>Nothing is lost: you look at the result once more before it is saved.</source>
        <translation>什么都不会丢失：保存之前会再次查看结果。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameCheck</name>
    <message>
        <source>x. and a name for a person or community, org. and a name for an organization.</source>
        <translation>个人或社区用 x. 加名称，组织用 org. 加名称。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 可用。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameStrip</name>
    <message>
        <source>Save the search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索的名称</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>将“%1”保存为</translation>
    </message>
    <message>
        <source>Rename “%1” to</source>
        <translation>将“%1”重命名为</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>搜索“%1”已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Another search is named so already.</source>
        <translation>已有同名的其他搜索。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceDetail</name>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Blocked requests</source>
        <translation>被阻止的请求</translation>
    </message>
    <message>
        <source>Workers of the namespace</source>
        <translation>命名空间的工作者</translation>
    </message>
    <message>
        <source>No worker is enrolled under it.</source>
        <translation>没有工作者在其下注册。</translation>
    </message>
    <message>
        <source>Enrolled: %1. Enter opens a worker.</source>
        <translation>已注册：%1。按 Enter 打开工作者。</translation>
    </message>
    <message>
        <source>Workers with an opaque id that say they belong to it, which nothing proves: %1.</source>
        <translation>ID 不透明、自称属于它但无从证实的工作者：%1。</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>无命名空间</translation>
    </message>
    <message>
        <source>Their ids have no namespace: the Hall assigned them (wrk_…), or they begin with neither x. nor org. What such a worker says of its namespace cannot be trusted.</source>
        <translation>其 ID 没有命名空间：由 Hall 分配 (wrk_…)，或既不以 x. 也不以 org. 开头。这类工作者所称的命名空间不可信。</translation>
    </message>
    <message>
        <source>Its id begins with neither x. nor org. and a name, so it belongs to no namespace.</source>
        <translation>其 ID 不以 x. 或 org. 加名称开头，因此不属于任何命名空间。</translation>
    </message>
    <message>
        <source>An opaque id has no namespace that could be trusted.</source>
        <translation>不透明的 ID 没有可信的命名空间。</translation>
    </message>
    <message>
        <source>It says that it belongs to %1; nothing proves it.</source>
        <translation>它自称属于 %1；无从证实。</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to it is denied.</source>
        <translation>此 Hall 要求命名空间已被认领，因此对它的所有请求都被拒绝。</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to them is denied.</source>
        <translation>此 Hall 要求命名空间已被认领，因此对它们的所有请求都被拒绝。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceTree</name>
    <message>
        <source>org. · organizations</source>
        <translation>org. · 组织</translation>
    </message>
    <message>
        <source>x. · people and communities</source>
        <translation>x. · 个人与社区</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>无命名空间</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>worker, says %1</source>
        <translation>工作者，自称属于 %1</translation>
    </message>
    <message>
        <source>Namespaces and their workers</source>
        <translation>命名空间及其工作者</translation>
    </message>
    <message>
        <source>Columns of the namespaces</source>
        <translation>命名空间的列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceWords</name>
    <message>
        <source>Namespace or worker</source>
        <translation>命名空间或工作者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Claimed since</source>
        <translation>认领时间</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>由 %1 持有</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>You hold it as %1, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>以 %1 的身份持有，始于 %2。认领没有结束日期：一直持续到释放或转让为止。</translation>
    </message>
    <message>
        <source>%1 holds it, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>由 %1 持有，始于 %2。认领没有结束日期：一直持续到释放或转让为止。</translation>
    </message>
    <message>
        <source>Nobody holds it, so every request to its workers is denied.</source>
        <translation>无人持有，因此对其工作者的所有请求都被拒绝。</translation>
    </message>
    <message>
        <source>Nobody holds it: whoever may register workers can change its workers, and nobody can sign for them.</source>
        <translation>无人持有：凡可注册工作者的都能更改其工作者，且无人能为它们签名。</translation>
    </message>
    <message>
        <source>%1 Nobody can claim it, so every request to its workers is denied.</source>
        <translation>%1 无人可以认领，因此对其工作者的所有请求都被拒绝。</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespacesPage</name>
    <message>
        <source>Claim a namespace…</source>
        <translation>认领命名空间…</translation>
    </message>
    <message>
        <source>The chosen namespace</source>
        <translation>所选命名空间</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces: a request to a worker is denied with DENY_NAMESPACE_UNCLAIMED unless somebody holds the namespace of its id.</source>
        <translation>此 Hall 要求命名空间已被认领：除非有人持有工作者 ID 的命名空间，否则对该工作者的请求会以 DENY_NAMESPACE_UNCLAIMED 拒绝。</translation>
    </message>
    <message>
        <source>This Hall does not require claimed namespaces at present: workers are served whoever holds theirs. The configuration&apos;s require_claimed_namespace changes that.</source>
        <translation>此 Hall 目前不要求命名空间已被认领：无论由谁持有，工作者都会得到服务。可通过配置中的 require_claimed_namespace 更改。</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>已认领 %1</translation>
    </message>
    <message>
        <source>%1 is released</source>
        <translation>%1 已释放</translation>
    </message>
    <message>
        <source>%1 has a new holder</source>
        <translation>%1 已有新的持有者</translation>
    </message>
    <message>
        <source>%1 has a new signing key</source>
        <translation>%1 已有新的签名密钥</translation>
    </message>
    <message>
        <source>%1 was not claimed</source>
        <translation>%1 未认领</translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation>%1 未释放</translation>
    </message>
    <message>
        <source>%1 was not transferred</source>
        <translation>%1 未转让</translation>
    </message>
    <message>
        <source>The key of %1 was not rotated</source>
        <translation>%1 的密钥未轮换</translation>
    </message>
</context>
<context>
    <name>hall::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>返回上一处</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1，等待中：%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoApprovals</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 opens this page from any window of Hall Monitor</source>
        <translation>在 Hall Monitor 的任何窗口中按 %1 都可打开此页</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoNamespaces</name>
    <message>
        <source>Loading the namespaces…</source>
        <translation>正在加载命名空间…</translation>
    </message>
    <message>
        <source>No namespace yet</source>
        <translation>还没有命名空间</translation>
    </message>
    <message>
        <source>No worker uses one and nobody has claimed one. Claim one at the right before you enroll workers under it.</source>
        <translation>没有工作者使用命名空间，也没有人认领。在其下注册工作者之前，请先在右侧认领一个。</translation>
    </message>
    <message>
        <source>%1 opens the help of this page</source>
        <translation>按 %1 打开此页的帮助</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoRecords</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The log is being read. This window goes on working meanwhile.</source>
        <translation>正在读取日志。在此期间本窗口仍可使用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>尚未记录任何内容</translation>
    </message>
    <message>
        <source>Every decision and every change of this Hall becomes a record here.</source>
        <translation>此 Hall 的每个决定和每次更改都会成为这里的一条记录。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>没有匹配的记录</translation>
    </message>
    <message>
        <source>Nothing in the log fits all terms of this search.</source>
        <translation>日志中没有内容符合此搜索的所有条件。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>搜索已取消</translation>
    </message>
    <message>
        <source>It was not looked through to the end.</source>
        <translation>未搜索到末尾。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>按 %1 转到搜索</translation>
    </message>
    <message>
        <source>%1 searches anew</source>
        <translation>按 %1 重新搜索</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoWorkers</name>
    <message>
        <source>New worker</source>
        <translation>新工作者</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Loading the workers…</source>
        <translation>正在加载工作者…</translation>
    </message>
    <message>
        <source>No worker is enrolled</source>
        <translation>没有注册工作者</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a record, or drop a record file here.</source>
        <translation>在工作者注册之前，智能体什么都不能做。编写一条记录，或将记录文件拖放到这里。</translation>
    </message>
    <message>
        <source>No worker matches</source>
        <translation>没有匹配的工作者</translation>
    </message>
    <message>
        <source>Enrolled: %1, all of them hidden by the search.</source>
        <translation>已注册：%1，全部被搜索隐藏。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>%1 begins a new worker</source>
        <translation>按 %1 开始新工作者</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>按 %1 转到搜索</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoteKind</name>
    <message>
        <source>Approval opened</source>
        <translation>审批已开启</translation>
    </message>
    <message>
        <source>Approval expires soon</source>
        <translation>审批即将过期</translation>
    </message>
    <message>
        <source>Worker tampered with</source>
        <translation>工作者被篡改</translation>
    </message>
    <message>
        <source>Worker banned</source>
        <translation>工作者已封禁</translation>
    </message>
    <message>
        <source>Many denials at once</source>
        <translation>许多请求同时被拒绝</translation>
    </message>
    <message>
        <source>Hall offline</source>
        <translation>Hall 离线</translation>
    </message>
    <message>
        <source>Audit log changed or full</source>
        <translation>审计日志被更改或已满</translation>
    </message>
</context>
<context>
    <name>hall::ui::OpenFailureWindow</name>
    <message>
        <source>Another Hall uses this database</source>
        <translation>另一个 Hall 正在使用此数据库</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>数据库来自更新的版本</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>无法写入数据库</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>无法使用配置</translation>
    </message>
    <message>
        <source>The Hall cannot be opened</source>
        <translation>无法打开 Hall</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>复制错误信息</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomeLine</name>
    <message>
        <source>Asking…</source>
        <translation>正在请求…</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>没有决定</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomePanel</name>
    <message>
        <source>Nobody decided until %1. It stays denied, and nothing ran.</source>
        <translation>直到 %1 无人决定。它保持拒绝，什么都没有运行。</translation>
    </message>
    <message>
        <source>Answered at %1 by %2, without another decision.</source>
        <translation>于 %1 由 %2 答复，没有其他决定。</translation>
    </message>
    <message>
        <source>By %1, channel: %2, at %3.</source>
        <translation>由 %1，渠道：%2，于 %3。</translation>
    </message>
    <message numerus="yes">
        <source>It releases %Ln requests.</source>
        <translation>
            <numerusform>它放行 %Ln 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Recorded #%1.</source>
        <translation>已记录为 #%1。</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Nothing is decided: it stays pending, with its deadline. Only this can be undone; a denial is answered at once.</source>
        <translation>未作出任何决定：它保持待处理，截止时间不变。只有此操作可以撤消；拒绝会立即答复。</translation>
    </message>
</context>
<context>
    <name>hall::ui::OverviewPage</name>
    <message>
        <source>Decisions today</source>
        <translation>今天的决定</translation>
    </message>
    <message>
        <source>Denied today</source>
        <translation>今天拒绝</translation>
    </message>
    <message>
        <source>Needed a human today</source>
        <translation>今天需要人工</translation>
    </message>
    <message>
        <source>Most denied capabilities</source>
        <translation>被拒绝最多的能力</translation>
    </message>
    <message>
        <source>Nothing was denied since this window opened.</source>
        <translation>自本窗口打开以来没有拒绝。</translation>
    </message>
    <message>
        <source>Slowest capabilities</source>
        <translation>最慢的能力</translation>
    </message>
    <message>
        <source>No decision yet since this window opened.</source>
        <translation>自本窗口打开以来还没有决定。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Workers enrolled: %1 · Decisions in all: %2</source>
        <translation>已注册的工作者：%1 · 决定总数：%2</translation>
    </message>
    <message>
        <source> · Too many at once to be in the lists below: %1</source>
        <translation> · 同时到达过多而未列入下方列表：%1</translation>
    </message>
    <message>
        <source>%1 of %2 denied</source>
        <translation>%2 个中拒绝 %1 个</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>Hall Server 未监听，因此无法询问它。</translation>
    </message>
    <message>
        <source>Enroll a first worker: paste this into a terminal on this machine.</source>
        <translation>注册第一个工作者：将此命令粘贴到这台机器的终端。</translation>
    </message>
    <message>
        <source>Ask for a first decision: paste this into a terminal on this machine.</source>
        <translation>请求第一个决定：将此命令粘贴到这台机器的终端。</translation>
    </message>
    <message>
        <source>Try it: paste this into a terminal and see the decision arrive.</source>
        <translation>试一试：将此命令粘贴到终端，看决定到达。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Palette</name>
    <message>
        <source>Chosen before</source>
        <translation>以前选择的</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Waiting approvals</source>
        <translation>等待中的审批</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>最近的决定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>hall::ui::PaletteEntries</name>
    <message>
        <source>Record %1 in Audit</source>
        <translation>“审计”中的记录 %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>要查找或执行的内容</translation>
    </message>
    <message>
        <source>Page, action, worker, decision, help, or an address hall://…</source>
        <translation>页面、操作、工作者、决定、帮助，或地址 hall://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>未找到与 %1 有关的内容。</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastActions</name>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>无法搜索审计日志。%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastReader</name>
    <message>
        <source>The audit log could not be searched, so nothing is marked. %1</source>
        <translation>无法搜索审计日志，因此未作任何标记。%1</translation>
    </message>
    <message>
        <source>No worker is named: there is no earlier call to compare with.</source>
        <translation>未指明工作者：没有可比较的较早调用。</translation>
    </message>
    <message>
        <source>This worker was never allowed this capability before: there is nothing to compare with.</source>
        <translation>此工作者从未获准使用此能力：无从比较。</translation>
    </message>
    <message>
        <source>Compared with this worker&apos;s last approved call, of %1.</source>
        <translation>与此工作者上一次获批准的调用（%1）比较。</translation>
    </message>
    <message>
        <source>Another request for the same waits too: what differs is named.</source>
        <translation>另一个相同的请求也在等待：已指出不同之处。</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternEditor</name>
    <message>
        <source>The patterns were changed meanwhile</source>
        <translation>期间模式已被更改</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>继续使用我的</translation>
    </message>
    <message>
        <source>Give up what you have typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>The patterns in force stay as they are.</source>
        <translation>生效中的模式保持不变。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>保存模式</translation>
    </message>
    <message>
        <source>Somebody stored others since you began. Your text is kept.</source>
        <translation>编辑开始后有人存储了其他模式。已输入的文本会保留。</translation>
    </message>
    <message>
        <source>Undo brings your text back</source>
        <translation>撤消可恢复已输入的文本</translation>
    </message>
    <message>
        <source>Saving then replaces theirs</source>
        <translation>之后保存会替换对方的</translation>
    </message>
    <message>
        <source>Pattern file, as JSON</source>
        <translation>模式文件 (JSON)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>These are the built-in patterns.</source>
        <translation>这些是内置模式。</translation>
    </message>
    <message>
        <source>Patterns: %1. No mistake. Not in force before you save.</source>
        <translation>模式：%1。没有错误。保存后才会生效。</translation>
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
        <translation>模式</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>查找内容</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternsCard</name>
    <message>
        <source>Domain patterns</source>
        <translation>领域模式</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the patterns</source>
        <translation>复制模式的 SHA-256</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Back to the built-in ones…</source>
        <translation>恢复内置模式…</translation>
    </message>
    <message>
        <source>Go back to the built-in patterns?</source>
        <translation>恢复内置模式？</translation>
    </message>
    <message>
        <source>Your own ones are no longer in force from the next action on. They stay in the audit log. This is recorded.</source>
        <translation>从下一个操作起，自定义模式不再生效。它们仍保留在审计日志中。此操作会被记录。</translation>
    </message>
    <message>
        <source>Use the built-in ones</source>
        <translation>使用内置模式</translation>
    </message>
    <message>
        <source>Edit the patterns</source>
        <translation>编辑模式</translation>
    </message>
    <message>
        <source>Columns: domain patterns</source>
        <translation>列：领域模式</translation>
    </message>
    <message>
        <source>The patterns are in force</source>
        <translation>模式已生效</translation>
    </message>
    <message>
        <source>Nothing was changed: others were stored meanwhile. Look at them first.</source>
        <translation>未作任何更改：期间存储了其他模式。请先查看它们。</translation>
    </message>
    <message>
        <source>The patterns were not changed: %1</source>
        <translation>模式未更改：%1</translation>
    </message>
    <message>
        <source>The built-in patterns are in force</source>
        <translation>内置模式已生效</translation>
    </message>
    <message>
        <source>In force: your own</source>
        <translation>生效中：自定义</translation>
    </message>
    <message>
        <source>In force: built-in</source>
        <translation>生效中：内置</translation>
    </message>
    <message>
        <source>%1, without a version</source>
        <translation>%1，无版本</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The table shows the patterns as they are being edited.</source>
        <translation>表格显示正在编辑的模式。</translation>
    </message>
    <message>
        <source>The table shows the patterns in force until the text has no mistake.</source>
        <translation>在文本没有错误之前，表格显示生效中的模式。</translation>
    </message>
    <message>
        <source>Profile attesta, which is in force, does not use them.</source>
        <translation>生效中的配置档 attesta 不使用它们。</translation>
    </message>
    <message>
        <source>%1 Looks for %2.</source>
        <translation>%1 查找：%2。</translation>
    </message>
    <message>
        <source>Choose a pattern to read all its words.</source>
        <translation>选择一个模式以阅读其全部词。</translation>
    </message>
</context>
<context>
    <name>hall::ui::PipelineChecklist</name>
    <message>
        <source>No lockdown</source>
        <translation>无封锁</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Input range</source>
        <translation>输入范围</translation>
    </message>
    <message>
        <source>Named worker</source>
        <translation>指定工作者</translation>
    </message>
    <message>
        <source>No shadowed rules</source>
        <translation>无被遮蔽的规则</translation>
    </message>
    <message>
        <source>Rule match</source>
        <translation>规则匹配</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>所需的控制措施</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>策略门</translation>
    </message>
    <message>
        <source>Worker selection</source>
        <translation>工作者选择</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Privilege envelope</source>
        <translation>权限边界</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>The request names no worker.</source>
        <translation>请求未指明工作者。</translation>
    </message>
    <message>
        <source>Looked at in prod and edge only.</source>
        <translation>仅在 prod 和 edge 中检查。</translation>
    </message>
    <message>
        <source>A correlation id was generated.</source>
        <translation>已生成关联 ID。</translation>
    </message>
    <message>
        <source>No control is required.</source>
        <translation>不需要控制措施。</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>评分 %1（满分 100）</translation>
    </message>
    <message>
        <source>No score was asked for.</source>
        <translation>未要求评分。</translation>
    </message>
    <message>
        <source>A human is told, and need not approve.</source>
        <translation>会告知人工，但无需批准。</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>策略 %1</translation>
    </message>
    <message>
        <source>The rule asks for neither the policy gate nor a human.</source>
        <translation>规则既不要求策略门，也不要求人工。</translation>
    </message>
    <message>
        <source>The code is the code that was attested.</source>
        <translation>代码与已证明的代码一致。</translation>
    </message>
    <message>
        <source>The Hall does not ask for attestation.</source>
        <translation>Hall 不要求证明。</translation>
    </message>
    <message>
        <source>Neither the rule nor the Hall asks for it.</source>
        <translation>规则和 Hall 都不要求。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>needs a human</source>
        <translation>需要人工</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Data label %1</source>
        <translation>数据标签 %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>QoS class P0</source>
        <translation>QoS 等级 P0</translation>
    </message>
    <message>
        <source>Leaves the machine (egress)</source>
        <translation>离开本机（出站）</translation>
    </message>
    <message>
        <source>Changes state (writes)</source>
        <translation>更改状态（写入）</translation>
    </message>
    <message>
        <source>At most 100</source>
        <translation>最多 100</translation>
    </message>
    <message>
        <source>Raised by the caller</source>
        <translation>由调用方提高</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlaceTable</name>
    <message>
        <source>%1 is no address: those begin with hall://.</source>
        <translation>%1 不是地址：地址的开头应为 hall://.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <translation>%1 无法到达：%2</translation>
    </message>
    <message>
        <source>%1 leads nowhere: places are called %2.</source>
        <translation>%1 无法到达：位置的名称为 %2。</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlainLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuitPanel</name>
    <message>
        <source>%1: stays pending until %2 (%3), then expires, which means denied</source>
        <translation>%1：在 %2（%3）之前保持待处理，之后过期，过期即拒绝</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Quitting approves and denies nothing. The Hall stops answering, and nobody can decide until it is started again. What waits then is what waits now, unless its time has passed.</source>
        <translation>退出既不批准也不拒绝任何请求。Hall 停止答复，在再次启动之前无人能决定。届时等待的仍是现在等待的请求，除非已过时限。</translation>
    </message>
    <message>
        <source>Requests that wait for a person</source>
        <translation>等待人工的请求</translation>
    </message>
    <message>
        <source>Quit while requests wait for a person? Waiting: %1</source>
        <translation>在请求等待人工时退出？等待中：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuizPanel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2：%3</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReasonPanel</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordFields</name>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>工作者 ID</translation>
    </message>
    <message>
        <source>Under which agents ask, such as org.acme.reader. It stays for good.</source>
        <translation>智能体请求时所用的 ID，例如 org.acme.reader。永久不变。</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>The worker&apos;s type; rules choose workers by it.</source>
        <translation>工作者的类型；规则据此选择工作者。</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险层级</translation>
    </message>
    <message>
        <source>How much harm the worker could do, as its owner sees it.</source>
        <translation>在所有者看来，工作者可能造成多大危害。</translation>
    </message>
    <message>
        <source>Policy tier</source>
        <translation>策略层级</translation>
    </message>
    <message>
        <source>From 0 to 8; each data label asks for a tier of its own.</source>
        <translation>从 0 到 8；每个数据标签要求各自的层级。</translation>
    </message>
    <message>
        <source>Idempotency</source>
        <translation>幂等性</translation>
    </message>
    <message>
        <source>Whether asking twice does the same as asking once.</source>
        <translation>请求两次是否与请求一次效果相同。</translation>
    </message>
    <message>
        <source>Determinism</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Whether the same input gives the same result.</source>
        <translation>相同的输入是否得到相同的结果。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who answers for the worker.</source>
        <translation>谁对工作者负责。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>How to reach the owner.</source>
        <translation>如何联系所有者。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Catalog version</source>
        <translation>目录版本</translation>
    </message>
    <message>
        <source>The oldest catalog that knows the record&apos;s ids.</source>
        <translation>包含记录中各 ID 的最早目录。</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What it may call.</source>
        <translation>可以调用什么。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Names of the secrets that it may read.</source>
        <translation>可以读取的机密的名称。</translation>
    </message>
    <message>
        <source>File writes</source>
        <translation>文件写入</translation>
    </message>
    <message>
        <source>Where it may write.</source>
        <translation>可以写入哪里。</translation>
    </message>
    <message>
        <source>Network egress</source>
        <translation>网络出站</translation>
    </message>
    <message>
        <source>Whether and where it may connect, in a word.</source>
        <translation>能否连接以及连接到哪里，用一个词表示。</translation>
    </message>
    <message>
        <source>Egress allowlist</source>
        <translation>出站允许列表</translation>
    </message>
    <message>
        <source>Destinations; compared with the Hall&apos;s own list.</source>
        <translation>目的地；会与 Hall 自己的列表比较。</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>How much data could be harmed.</source>
        <translation>可能危害多少数据。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How far it could reach.</source>
        <translation>可能波及多远。</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>How much money it could cost.</source>
        <translation>可能造成多少金钱损失。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long repair would take.</source>
        <translation>修复需要多长时间。</translation>
    </message>
    <message>
        <source>Reversibility</source>
        <translation>可逆性</translation>
    </message>
    <message>
        <source>Whether it can be undone, as a number or in a word.</source>
        <translation>能否撤消，用数字或一个词表示。</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>What the worker may ask for, one a line.</source>
        <translation>工作者可以请求什么，每行一项。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>Implemented controls</source>
        <translation>已实施的控制措施</translation>
    </message>
    <message>
        <source>Safeguards that the worker has, one a line.</source>
        <translation>工作者具备的防护措施，每行一项。</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>所需的控制措施</translation>
    </message>
    <message>
        <source>Safeguards that have to be there when it works, one a line.</source>
        <translation>工作时必须具备的防护措施，每行一项。</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The file or the folder that holds the worker&apos;s code.</source>
        <translation>工作者代码所在的文件或文件夹。</translation>
    </message>
    <message>
        <source>Registered hash</source>
        <translation>注册的哈希</translation>
    </message>
    <message>
        <source>SHA-256 of that code: 64 hex digits, with or without sha256:</source>
        <translation>该代码的 SHA-256：64 位十六进制数字，可带或不带 sha256:</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Allowed environments</source>
        <translation>允许的环境</translation>
    </message>
    <message>
        <source>Where the worker may act.</source>
        <translation>工作者可以行动的地方。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordForm</name>
    <message>
        <source>Record as a form</source>
        <translation>记录的表单</translation>
    </message>
    <message>
        <source>Kept as they are, and to be changed in the JSON: %1</source>
        <translation>按原样保留，须在 JSON 中更改：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordImport</name>
    <message>
        <source>A new worker.</source>
        <translation>新工作者。</translation>
    </message>
    <message>
        <source>The worker is retired and kept as it was.</source>
        <translation>此工作者已退役，按原样保留。</translation>
    </message>
    <message>
        <source>Stored just so already.</source>
        <translation>已按此内容存储。</translation>
    </message>
    <message>
        <source>Changes the enrolled worker: %1.</source>
        <translation>更改已注册的工作者：%1。</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1，第 %2 项</translation>
    </message>
    <message>
        <source>Not a record: %1.</source>
        <translation>不是记录：%1。</translation>
    </message>
    <message>
        <source>An empty list.</source>
        <translation>空列表。</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is too large for records: %1.</source>
        <translation>文件过大，不像是记录：%1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordIssues</name>
    <message>
        <source>%1 is in no namespace: an id such as org.acme.reader or x.alice.reader would be.</source>
        <translation>%1 不在任何命名空间中：例如 org.acme.reader 或 x.alice.reader 这样的 ID 才在。</translation>
    </message>
    <message>
        <source>A worker species is usually named wrk.…, such as wrk.doc.reader.</source>
        <translation>工作者种类通常命名为 wrk.…，例如 wrk.doc.reader。</translation>
    </message>
    <message>
        <source>%1 does not look like one of WCP&apos;s ids, such as %2.</source>
        <translation>%1 不像 WCP 的 ID，例如 %2。</translation>
    </message>
    <message>
        <source>Without a risk tier the record reaches no compliance level.</source>
        <translation>没有风险层级，记录达不到任何合规级别。</translation>
    </message>
    <message>
        <source>WCP knows full, partial and none.</source>
        <translation>WCP 只有 full、partial 和 none。</translation>
    </message>
    <message>
        <source>An empty list allows no environment: every request is denied.</source>
        <translation>空列表不允许任何环境：所有请求都被拒绝。</translation>
    </message>
    <message>
        <source>%1 is taken; WCP spells ids with hyphens: %2.</source>
        <translation>%1 已被占用；WCP 的 ID 用连字符书写：%2。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordJson</name>
    <message>
        <source>Record as JSON</source>
        <translation>记录的 JSON</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordLinks</name>
    <message>
        <source>Its records</source>
        <translation>其记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>在日志中</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>关联 ID</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>显示工作者</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>显示审批</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordPane</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Show the record as a form</source>
        <translation>以表单显示记录</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show the record as JSON</source>
        <translation>以 JSON 显示记录</translation>
    </message>
    <message>
        <source>%1 The form shows the last record that could be read.</source>
        <translation>%1 表单显示上一条可读取的记录。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordWords</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Worker %1 was enrolled</source>
        <translation>工作者 %1 已注册</translation>
    </message>
    <message>
        <source>The record of worker %1 was changed</source>
        <translation>工作者 %1 的记录已更改</translation>
    </message>
    <message>
        <source>Worker %1 was removed</source>
        <translation>工作者 %1 已移除</translation>
    </message>
    <message>
        <source>Worker %1 may work again</source>
        <translation>工作者 %1 可以重新工作</translation>
    </message>
    <message>
        <source>Worker %1 was suspended</source>
        <translation>工作者 %1 已暂停</translation>
    </message>
    <message>
        <source>Worker %1 was banned</source>
        <translation>工作者 %1 已封禁</translation>
    </message>
    <message>
        <source>Worker %1 was retired</source>
        <translation>工作者 %1 已退役</translation>
    </message>
    <message>
        <source>The code of worker %1 is what was registered</source>
        <translation>工作者 %1 的代码与注册的一致</translation>
    </message>
    <message>
        <source>The code of worker %1 is not what was registered</source>
        <translation>工作者 %1 的代码与注册的不一致</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed behind the Hall&apos;s back</source>
        <translation>工作者 %1 的代码在 Hall 不知情时被更改</translation>
    </message>
    <message>
        <source>Namespace %1 was claimed</source>
        <translation>命名空间 %1 已认领</translation>
    </message>
    <message>
        <source>Namespace %1 was released</source>
        <translation>命名空间 %1 已释放</translation>
    </message>
    <message>
        <source>Namespace %1 was given to another owner</source>
        <translation>命名空间 %1 已转给另一所有者</translation>
    </message>
    <message>
        <source>Namespace %1 has a new signing key</source>
        <translation>命名空间 %1 已有新的签名密钥</translation>
    </message>
    <message>
        <source>Hashes were put on the ban list</source>
        <translation>哈希已列入封禁列表</translation>
    </message>
    <message>
        <source>The ban of hash %1 was lifted</source>
        <translation>哈希 %1 的封禁已解除</translation>
    </message>
    <message>
        <source>Trust in agent %1 was revoked</source>
        <translation>对智能体 %1 的信任已撤销</translation>
    </message>
    <message>
        <source>Trust in agent %1 was restored</source>
        <translation>对智能体 %1 的信任已恢复</translation>
    </message>
    <message>
        <source>An incident with agent %1 was reported</source>
        <translation>已报告智能体 %1 的事件</translation>
    </message>
    <message>
        <source>A person was asked about %1</source>
        <translation>已就 %1 询问人工</translation>
    </message>
    <message>
        <source>A person approved %1</source>
        <translation>人工已批准 %1</translation>
    </message>
    <message>
        <source>A person denied %1</source>
        <translation>人工已拒绝 %1</translation>
    </message>
    <message>
        <source>A person approved %1 with other arguments</source>
        <translation>人工已用其他参数批准 %1</translation>
    </message>
    <message>
        <source>A person did %1 by hand</source>
        <translation>人工已亲自完成 %1</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time</source>
        <translation>无人及时决定 %1</translation>
    </message>
    <message>
        <source>The request for %1 was taken back</source>
        <translation>对 %1 的请求已收回</translation>
    </message>
    <message>
        <source>The request for %1 is answered by something newer</source>
        <translation>对 %1 的请求已由更新的内容答复</translation>
    </message>
    <message>
        <source>The request for %1 went to a higher level</source>
        <translation>对 %1 的请求已上报到更高级别</translation>
    </message>
    <message>
        <source>The changed request for %1 needs a higher level</source>
        <translation>更改后的 %1 请求需要更高级别</translation>
    </message>
    <message>
        <source>A verdict about %1 came too fast</source>
        <translation>对 %1 的裁定来得太快</translation>
    </message>
    <message>
        <source>The questions about %1 were answered wrongly</source>
        <translation>关于 %1 的问题回答错误</translation>
    </message>
    <message>
        <source>The first of two reviewers passed %1</source>
        <translation>两位审批人中的第一位已通过 %1</translation>
    </message>
    <message>
        <source>A masked value of the request for %1 was looked at</source>
        <translation>已查看 %1 请求中的一个隐藏值</translation>
    </message>
    <message>
        <source>The standing grant for %1 was revoked</source>
        <translation>%1 的长期授权已撤销</translation>
    </message>
    <message>
        <source>Reviewer %1 was added</source>
        <translation>审批人 %1 已添加</translation>
    </message>
    <message>
        <source>Reviewer %1 was removed</source>
        <translation>审批人 %1 已移除</translation>
    </message>
    <message>
        <source>Reviewer %1 has a new passphrase</source>
        <translation>审批人 %1 已有新的密码短语</translation>
    </message>
    <message>
        <source>A wrong passphrase was given for reviewer %1</source>
        <translation>审批人 %1 的密码短语输入错误</translation>
    </message>
    <message>
        <source>Token %1 was created</source>
        <translation>令牌 %1 已创建</translation>
    </message>
    <message>
        <source>Token %1 was revoked</source>
        <translation>令牌 %1 已撤销</translation>
    </message>
    <message>
        <source>A bundle replaced the configuration</source>
        <translation>配置已由配置包替换</translation>
    </message>
    <message>
        <source>A catalog was imported</source>
        <translation>目录已导入</translation>
    </message>
    <message>
        <source>The imported catalog was removed</source>
        <translation>导入的目录已移除</translation>
    </message>
    <message>
        <source>A webhook to %1 was added</source>
        <translation>已添加到 %1 的 webhook</translation>
    </message>
    <message>
        <source>The webhook to %1 was removed</source>
        <translation>已移除到 %1 的 webhook</translation>
    </message>
    <message>
        <source>The webhook to %1 was switched off</source>
        <translation>已关闭到 %1 的 webhook</translation>
    </message>
    <message>
        <source>Lockdown began: everything is denied</source>
        <translation>封锁开始：一切都被拒绝</translation>
    </message>
    <message>
        <source>Lockdown ended</source>
        <translation>封锁结束</translation>
    </message>
    <message>
        <source>The Hall went online</source>
        <translation>Hall 已转为在线</translation>
    </message>
    <message>
        <source>The Hall went offline</source>
        <translation>Hall 已转为离线</translation>
    </message>
    <message>
        <source>The log can be written again</source>
        <translation>日志又可写入</translation>
    </message>
    <message>
        <source>The log was verified: %1</source>
        <translation>日志已校验：%1</translation>
    </message>
    <message>
        <source>What is wrong with the log was acknowledged: %1</source>
        <translation>日志的问题已确认知悉：%1</translation>
    </message>
    <message>
        <source>Signing key %1 was made</source>
        <translation>签名密钥 %1 已创建</translation>
    </message>
    <message>
        <source>Signing key %1 took the place of the one before</source>
        <translation>签名密钥 %1 已取代前一密钥</translation>
    </message>
    <message>
        <source>Signing key %1 was introduced without the one before: its file was lost</source>
        <translation>签名密钥 %1 在没有前一密钥的情况下启用：其文件已丢失</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>参见记录</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录 ID</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>回执哈希</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>前一哈希</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>无：这是第一条记录</translation>
    </message>
</context>
<context>
    <name>hall::ui::RefusalWords</name>
    <message>
        <source>Token not accepted (401)</source>
        <translation>令牌未被接受 (401)</translation>
    </message>
    <message>
        <source>Copy the session token again, or make one with hall token create --name NAME --role route; a revoked or rotated token never counts again.</source>
        <translation>重新复制会话令牌，或用 hall token create --name NAME --role route 创建一个；已撤销或已轮换的令牌永远无效。</translation>
    </message>
    <message>
        <source>Not allowed to do that (403)</source>
        <translation>不允许此操作 (403)</translation>
    </message>
    <message>
        <source>The token lacks the role, or is bound to another tenant, or the call came from a web page: make a token with the role that the call needs. To ask, that is route.</source>
        <translation>令牌缺少该角色，或绑定到另一租户，或调用来自网页：请创建具有该调用所需角色的令牌。请求决定需要 route。</translation>
    </message>
    <message>
        <source>Host not allowed (403)</source>
        <translation>主机不被允许 (403)</translation>
    </message>
    <message>
        <source>The client calls the Hall by a name that it does not know: start the Hall with --allow-host NAME, or write the Hall&apos;s own address.</source>
        <translation>客户端调用 Hall 所用的名称未知：用 --allow-host NAME 启动 Hall，或填写 Hall 自己的地址。</translation>
    </message>
    <message>
        <source>Too many calls (429)</source>
        <translation>调用过多 (429)</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says, and give every platform a token of its own: the limit is per token.</source>
        <translation>按 Retry-After 所示等待，并为每个平台使用单独的令牌：限制按令牌计算。</translation>
    </message>
    <message>
        <source>Too many wrong tokens (429)</source>
        <translation>错误令牌过多 (429)</translation>
    </message>
    <message>
        <source>Something tries again and again with a token that does not count: give it a right one. After a minute it is heard again.</source>
        <translation>有程序反复使用无效的令牌：请给它一个正确的令牌。一分钟后会重新受理。</translation>
    </message>
    <message>
        <source>Not HTTP (400)</source>
        <translation>不是 HTTP (400)</translation>
    </message>
    <message>
        <source>TLS to a plain port looks like this: write http:// instead of https://, or start the Hall with --tls-cert and --tls-key.</source>
        <translation>向非加密端口发送 TLS 就会这样：写 http:// 而不是 https://，或用 --tls-cert 和 --tls-key 启动 Hall。</translation>
    </message>
    <message>
        <source>Request not understood (400)</source>
        <translation>无法理解请求 (400)</translation>
    </message>
    <message>
        <source>The reply names the member that is wrong: compare the body with the one that the kit sends.</source>
        <translation>答复指明了有误的成员：将正文与套件发送的正文比较。</translation>
    </message>
    <message>
        <source>No such address (404)</source>
        <translation>没有此地址 (404)</translation>
    </message>
    <message>
        <source>HALL_URL has no path: the kit adds /api/route itself.</source>
        <translation>HALL_URL 不含路径：套件会自行添加 /api/route。</translation>
    </message>
    <message>
        <source>Wrong method (405)</source>
        <translation>方法错误 (405)</translation>
    </message>
    <message>
        <source>To ask is a POST. A redirect makes it a GET: write the Hall&apos;s own address.</source>
        <translation>请求决定须用 POST。重定向会把它变成 GET：请填写 Hall 自己的地址。</translation>
    </message>
    <message>
        <source>Not sent as JSON (415)</source>
        <translation>未以 JSON 发送 (415)</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>请发送标头 Content-Type: application/json。</translation>
    </message>
    <message>
        <source>Request too large (413)</source>
        <translation>请求过大 (413)</translation>
    </message>
    <message>
        <source>Send what is to be decided, not the data itself.</source>
        <translation>发送要决定的内容，而不是数据本身。</translation>
    </message>
    <message>
        <source>Headers too large (431)</source>
        <translation>标头过大 (431)</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>发送更少或更短的标头。</translation>
    </message>
    <message>
        <source>Request not complete in time (408)</source>
        <translation>请求未及时完成 (408)</translation>
    </message>
    <message>
        <source>The client stopped in the middle: look at the network between it and the Hall.</source>
        <translation>客户端中途停止：检查它与 Hall 之间的网络。</translation>
    </message>
    <message>
        <source>The log takes no records (503)</source>
        <translation>日志不接受记录 (503)</translation>
    </message>
    <message>
        <source>The Hall answers nothing that it cannot record: make room on the disk of its database.</source>
        <translation>Hall 不答复无法记录的请求：请在其数据库所在的磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The reply that the client got says what is wrong.</source>
        <translation>客户端收到的答复说明了问题所在。</translation>
    </message>
    <message>
        <source>Rotate the token, or mend HALL_SESSION_TOKEN and restart.</source>
        <translation>轮换令牌，或修正 HALL_SESSION_TOKEN 后重新启动。</translation>
    </message>
    <message>
        <source>Another program has this address: choose another port, or end that program.</source>
        <translation>另一个程序占用此地址：选择其他端口，或结束该程序。</translation>
    </message>
    <message>
        <source>Is the server stopped? Go online or choose a port in the menu Server; a firewall or a certificate that is not trusted looks the same.</source>
        <translation>服务器是否已停止？在“服务器”菜单中转为在线或选择端口；防火墙或不受信任的证书也会如此。</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Result for each</source>
        <translation>逐项结果</translation>
    </message>
    <message>
        <source>Working: %1 of %2</source>
        <translation>正在处理：%1/%2</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 个已完成，%2 个未完成</translation>
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
        <translation>返回草稿</translation>
    </message>
    <message>
        <source>Changes before saving</source>
        <translation>保存前的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Enroll this worker?</source>
        <translation>注册此工作者？</translation>
    </message>
    <message>
        <source>Save these changes as revision %1?</source>
        <translation>将这些更改保存为修订版 %1？</translation>
    </message>
    <message>
        <source>Enroll worker</source>
        <translation>注册工作者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>artifact_hash is made anew for this record: %1</source>
        <translation>为此记录重新生成 artifact_hash：%1</translation>
    </message>
    <message>
        <source>artifact_hash fits this record: %1</source>
        <translation>artifact_hash 与此记录相符：%1</translation>
    </message>
    <message>
        <source>The worker is new: no earlier decision is about it.</source>
        <translation>此工作者是新的：没有关于它的较早决定。</translation>
    </message>
    <message>
        <source>Looking at the decisions of the last day…</source>
        <translation>正在查看过去一天的决定…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewerForm</name>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>审批人姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Make the reviewer</source>
        <translation>添加审批人</translation>
    </message>
    <message>
        <source>This Hall has no reviewer: nobody could approve anything. Make one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>此 Hall 没有审批人：无人能批准任何请求。请添加一位，密码短语至少 10 个字符，且不为任何智能体所知。</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>审批人需要姓名。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskPage</name>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskTrial</name>
    <message>
        <source>%1 Found: %2.</source>
        <translation>%1 发现：%2。</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The environment multiplies the score.</source>
        <translation>环境使评分成倍变化。</translation>
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
        <translation>评分由五个因素构成，匹配的领域模式会将其提高到下限。</translation>
    </message>
    <message>
        <source>Five factors make the score, and the environment multiplies it, as in the published approval tool; no patterns.</source>
        <translation>评分由五个因素构成，并乘以环境系数，与已发布的审批工具相同；不使用模式。</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 至低于 %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>不询问任何人</translation>
    </message>
    <message>
        <source>Two reviewers, an explanation and a quiz, after %1 and %2</source>
        <translation>两位审批人，说明加问答，须经过 %1 和 %2</translation>
    </message>
    <message>
        <source>One reviewer, with a quiz, after %1</source>
        <translation>一位审批人，加问答，须经过 %1</translation>
    </message>
    <message>
        <source>One reviewer, after %1</source>
        <translation>一位审批人，须经过 %1</translation>
    </message>
    <message>
        <source>a verb of %1</source>
        <translation>动词为 %1</translation>
    </message>
    <message>
        <source>a noun of %1</source>
        <translation>名词为 %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>环境为 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>a name that cannot be read</source>
        <translation>无法读取的名称</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>；且</translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Saved searches and the last ones</source>
        <translation>已保存的搜索和最近的搜索</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>还没有已保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>最近的搜索</translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedSearches</name>
    <message>
        <source>Give the search a name.</source>
        <translation>请为搜索命名。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation>
            <numerusform>名称最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are saved already: remove one.</source>
        <translation>
            <numerusform>已保存 %Ln 个搜索：请先移除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No search is named “%1”.</source>
        <translation>没有名为“%1”的搜索。</translation>
    </message>
    <message>
        <source>Another search is named “%1” already.</source>
        <translation>已有另一个名为“%1”的搜索。</translation>
    </message>
</context>
<context>
    <name>hall::ui::SceneCard</name>
    <message>
        <source>Request, answer, steps</source>
        <translation>请求、答复、步骤</translation>
    </message>
    <message>
        <source>&amp;Show in the feed</source>
        <translation>在动态中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1 is not in the log.</source>
        <translation>%1 不在日志中。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScopeChooser</name>
    <message>
        <source>Approve, and go on allowing</source>
        <translation>批准并在一段时间内继续允许</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>The capability&apos;s id, typed again</source>
        <translation>再次输入能力的 ID</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>原因，用于记录</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>原因，用于记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Its score of %1 is high (the limit is %2): nothing lasts longer than a day. Type the capability&apos;s id, %3, and say why.</source>
        <translation>其评分 %1 较高（界限为 %2）：任何授权都不超过一天。请输入能力的 ID %3，并说明原因。</translation>
    </message>
    <message>
        <source>For longer than a day, type the capability&apos;s id, %1, and say why.</source>
        <translation>要超过一天，请输入能力的 ID %1，并说明原因。</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>this session, at most a day</source>
        <translation>本会话，最多一天</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>直到某个日期</translation>
    </message>
    <message>
        <source>%1.*, every worker of the namespace</source>
        <translation>%1.*，命名空间中的所有工作者</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>any environment</source>
        <translation>任意环境</translation>
    </message>
    <message>
        <source>Approve for %1</source>
        <translation>批准（%1）</translation>
    </message>
    <message>
        <source>Looking at the last requests…</source>
        <translation>正在查看最近的请求…</translation>
    </message>
    <message>
        <source>What it would have matched could not be found out. %1</source>
        <translation>无法得知本来会匹配哪些请求。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln 个工作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched none of the last %Ln requests.</source>
        <translation>
            <numerusform>在最近 %Ln 个请求中，一个都不会匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched %1 of the last %Ln requests, from %2.</source>
        <translation>
            <numerusform>在最近 %Ln 个请求中，会匹配 %1 个，来自 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the capability&apos;s id to confirm.</source>
        <translation>输入能力的 ID 以确认。</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>请说明原因，用于记录。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScoringCard</name>
    <message>
        <source>How actions are scored</source>
        <translation>操作如何评分</translation>
    </message>
    <message>
        <source>Above the caller&apos;s threshold (0.5 unless it says otherwise) a person is asked, whatever the level. Profile and challenges are set in the configuration: hall config import.</source>
        <translation>高于调用方的阈值（未另行指定时为 0.5）时，无论级别如何都会询问人工。配置档和验证在配置中设置：hall config import。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>由谁批准</translation>
    </message>
    <message>
        <source>Profile %1, in force</source>
        <translation>配置档 %1，生效中</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>配置档 %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search, for example  outcome:deny env:prod since:7d &quot;quarterly report&quot;</source>
        <translation>搜索，例如  outcome:deny env:prod since:7d &quot;quarterly report&quot;</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>显示此处可以填写的内容</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1 The records below are those of the last search that was right.</source>
        <translation>%1 下面的记录属于上一个正确的搜索。</translation>
    </message>
</context>
<context>
    <name>hall::ui::SecretField</name>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隐藏：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SendCard</name>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>&amp;Dry run: decide without effect</source>
        <translation>试运行：决定但不产生效果(&amp;D)</translation>
    </message>
    <message>
        <source>Send what this integration sends</source>
        <translation>发送此集成所发送的内容</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>A dry run is recorded and marked so; no person is asked and no approval is used up.</source>
        <translation>试运行会被记录并如此标记；不询问任何人，也不消耗任何审批。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The action %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>使用会话令牌向 %2 发送真实的 %1。操作 %3 是示例；决定是普通的决定，并会被记录。</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The worker %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>使用会话令牌向 %2 发送真实的 %1。工作者 %3 是示例；决定是普通的决定，并会被记录。</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>The reply has no decision in it.</source>
        <translation>答复中没有决定。</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>工作者可以继续。</translation>
    </message>
    <message>
        <source>%1 is an example and is not enrolled in this Hall, so it is denied. Write your own worker&apos;s id into the integration, or enrol the example on the page Workers or with:</source>
        <translation>%1 是示例，未在此 Hall 中注册，因此被拒绝。请将自己的工作者 ID 写入集成，或在“工作者”页面注册该示例，或使用：</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>决定的步骤</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerAccess</name>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>Not known here: this Hall keeps only a hash of it.</source>
        <translation>这里不知道：此 Hall 只保存其哈希。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What an agent holds: it may ask and look, and can never govern.</source>
        <translation>由智能体持有：可以请求和查看，但绝不能管控。</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
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
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Command to try</source>
        <translation>供试用的命令</translation>
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
        <translation>轮换令牌…</translation>
    </message>
    <message>
        <source>Rotate the session token?</source>
        <translation>轮换会话令牌？</translation>
    </message>
    <message>
        <source>Everything that holds the present one stops working at once, with 401: agents, kits and platforms that it was copied to, and programs that read it from the file session-token before. Tokens of their own go on. The new one is shown here.</source>
        <translation>所有使用当前令牌的都会立即停止工作，并得到 401：复制了它的智能体、套件和平台，以及之前从文件 session-token 读取它的程序。使用单独令牌的不受影响。新令牌会显示在这里。</translation>
    </message>
    <message>
        <source>Rotate the session token</source>
        <translation>轮换会话令牌</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>从这里测试</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>已复制地址</translation>
    </message>
    <message>
        <source>Hall open for %1</source>
        <translation>Hall 已运行 %1</translation>
    </message>
    <message>
        <source>Answered in %1 ms: HTTP %2 from %3, with the session token.</source>
        <translation>%1 毫秒后得到答复：来自 %3 的 HTTP %2，使用会话令牌。</translation>
    </message>
    <message>
        <source>The session token is a new one. Copy it to what held the old one.</source>
        <translation>会话令牌已更新。请将其复制到使用旧令牌的地方。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerProblemPage</name>
    <message>
        <source>Until the Hall Server listens, nobody can ask this Hall. It has not moved to another port: that is for you to decide.</source>
        <translation>在 Hall Server 监听之前，无法向此 Hall 请求。它没有改用其他端口：这须由人决定。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>其他端口</translation>
    </message>
    <message>
        <source>The Hall Server does not listen</source>
        <translation>Hall Server 未监听</translation>
    </message>
    <message>
        <source>Another port, for this run</source>
        <translation>其他端口，仅本次运行</translation>
    </message>
    <message>
        <source>Use this port</source>
        <translation>使用此端口</translation>
    </message>
    <message>
        <source>&amp;Port, for this run:</source>
        <translation>端口，仅本次运行(&amp;P)：</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <translation>端口 %1 已被占用</translation>
    </message>
    <message>
        <source>The Hall Server cannot listen</source>
        <translation>Hall Server 无法监听</translation>
    </message>
    <message>
        <source>Clients that call port %1 will not find this Hall; whatever answers them there is something else. Tell each of them the new address: port %2, for the command line HALL_SERVER_URL. At the next start the Hall tries port %1 again.</source>
        <translation>调用端口 %1 的客户端找不到此 Hall；在那里答复它们的是别的程序。请将新地址告知每个客户端：端口 %2，命令行使用 HALL_SERVER_URL。下次启动时，Hall 会再次尝试端口 %1。</translation>
    </message>
    <message>
        <source>The Hall that runs there</source>
        <translation>在那里运行的 Hall</translation>
    </message>
    <message>
        <source>Attach, read only</source>
        <translation>只读附加</translation>
    </message>
    <message>
        <source>Looking what answers there…</source>
        <translation>正在查看那里由什么答复…</translation>
    </message>
    <message>
        <source>A Hall answers there, version %1. This window can show its decisions; to change anything, use its own window.</source>
        <translation>那里由一个 Hall 答复，版本 %1。本窗口可以显示其决定；要更改任何内容，请使用它自己的窗口。</translation>
    </message>
    <message>
        <source>What listens there does not answer as a Hall, so there is nothing to attach to.</source>
        <translation>在那里监听的程序不像 Hall 那样答复，因此无法附加。</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerState</name>
    <message>
        <source>Cannot record</source>
        <translation>无法记录</translation>
    </message>
    <message>
        <source>Every request is refused until the audit log takes records again.</source>
        <translation>在审计日志重新接受记录之前，所有请求都被拒绝。</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>封锁</translation>
    </message>
    <message>
        <source>Every request is denied.</source>
        <translation>所有请求都被拒绝。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Every request is denied until the Hall goes online again.</source>
        <translation>在 Hall 重新在线之前，所有请求都被拒绝。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Requests are decided.</source>
        <translation>正在对请求作出决定。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>The Hall Server is about to listen.</source>
        <translation>Hall Server 即将开始监听。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>Hall Server 未监听。</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>端口被占用</translation>
    </message>
    <message>
        <source>Nobody can ask this Hall.</source>
        <translation>无法向此 Hall 请求。</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>未监听</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerStep</name>
    <message>
        <source>Your Hall is running</source>
        <translation>Hall 正在运行</translation>
    </message>
    <message>
        <source>Agents ask this address before they act. The session token lets them ask and look; it can never govern.</source>
        <translation>智能体在行动之前向此地址请求。会话令牌让它们可以请求和查看；绝不能管控。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Port %1 is this Hall&apos;s.</source>
        <translation>端口 %1 属于此 Hall。</translation>
    </message>
    <message>
        <source>The Hall Server is starting.</source>
        <translation>Hall Server 正在启动。</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>The session token is not known here: this Hall keeps only a hash of it.</source>
        <translation>这里不知道会话令牌：此 Hall 只保存其哈希。</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>可以怎么办…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutBook</name>
    <message>
        <source>%1 is not possible here. %2</source>
        <translation>%1 在这里不可用。%2</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot; (%3). Give that one another key first.</source>
        <translation>%1 已被“%2” (%3) 占用。请先为后者设置其他按键。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Shortcuts</name>
    <message>
        <source>Every window</source>
        <translation>所有窗口</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>实时动态</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Card of an approval</source>
        <translation>审批卡片</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>One key with its modifiers, not several in a row.</source>
        <translation>一个按键加修饰键，而不是连续几个。</translation>
    </message>
    <message>
        <source>This key has no name and cannot be told from others.</source>
        <translation>此按键没有名称，无法与其他按键区分。</translation>
    </message>
    <message>
        <source>It decides about an approval: it takes Ctrl or Alt, so that no letter that was meant for a text decides.</source>
        <translation>它对审批作出决定：需要 Ctrl 或 Alt，以免本想输入文本的字母作出决定。</translation>
    </message>
    <message>
        <source>Alone it presses buttons, closes panels and moves the focus; take it with Ctrl or Alt.</source>
        <translation>单独按下会触发按钮、关闭面板和移动焦点；请与 Ctrl 或 Alt 组合。</translation>
    </message>
    <message>
        <source>Alone it presses the button that has the focus; take it with Ctrl or Alt.</source>
        <translation>单独按下会触发有焦点的按钮；请与 Ctrl 或 Alt 组合。</translation>
    </message>
    <message>
        <source>It works on every page, where plain keys are for writing; take it with Ctrl or Alt.</source>
        <translation>它在所有页面有效，而那里的普通按键用于输入；请与 Ctrl 或 Alt 组合。</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>转到概览</translation>
    </message>
    <message>
        <source>Go to Live feed</source>
        <translation>转到实时动态</translation>
    </message>
    <message>
        <source>Go to Approvals</source>
        <translation>转到审批</translation>
    </message>
    <message>
        <source>Go to Workers</source>
        <translation>转到工作者</translation>
    </message>
    <message>
        <source>Go to Namespaces</source>
        <translation>转到命名空间</translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation>转到审计</translation>
    </message>
    <message>
        <source>Go to Integrations</source>
        <translation>转到集成</translation>
    </message>
    <message>
        <source>Go to Demo</source>
        <translation>转到演示</translation>
    </message>
    <message>
        <source>Open Approvals from any window</source>
        <translation>从任何窗口打开审批</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>返回上一处</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>复制此处的地址</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Lockdown, or end it</source>
        <translation>封锁，或结束封锁</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>此页的帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Filter the feed</source>
        <translation>筛选动态</translation>
    </message>
    <message>
        <source>Filter on or off</source>
        <translation>启用或停用筛选</translation>
    </message>
    <message>
        <source>Pause or resume the view</source>
        <translation>暂停或继续视图</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>跟随最新</translation>
    </message>
    <message>
        <source>Next denial</source>
        <translation>下一个拒绝</translation>
    </message>
    <message>
        <source>Previous denial</source>
        <translation>上一个拒绝</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>将行复制为文本</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>在“审计”中打开</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>显示工作者</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>此规则的记录</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>显示审批</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>下一个待处理的审批</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>撤销授权</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>保存模式</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>批准一次</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>批准一段时间…</translation>
    </message>
    <message>
        <source>Search the workers</source>
        <translation>搜索工作者</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新工作者</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>粘贴记录</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Jump to a record</source>
        <translation>转到记录</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>比较选中的两条记录</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>将行复制为文本</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>此关联 ID 的记录</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>此关联 ID 的较早记录</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>此关联 ID 的较晚记录</translation>
    </message>
    <message>
        <source>Find in the help page</source>
        <translation>在帮助页中查找</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>查找上一个</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutsWindow</name>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Hall Monitor</source>
        <translation>键盘快捷键 – Hall Monitor</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Pick an action and press other keys for it. They hold at once and are remembered.</source>
        <translation>选择一个操作，然后按下新的按键。新按键立即生效并会被记住。</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>Keys of the picked action</source>
        <translation>所选操作的按键</translation>
    </message>
</context>
<context>
    <name>hall::ui::SidePanel</name>
    <message>
        <source>Arguments to run it with, as JSON</source>
        <translation>运行所用的参数 (JSON)</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>备注，用于记录</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>备注，用于记录</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Say what was done, for the record.</source>
        <translation>请说明做了什么，用于记录。</translation>
    </message>
</context>
<context>
    <name>hall::ui::SignInStrip</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Make the first reviewer</source>
        <translation>添加第一位审批人</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Nobody can decide yet: this Hall has no reviewer. Make the first one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>现在无人能决定：此 Hall 没有审批人。请添加第一位，密码短语至少 10 个字符，且不为任何智能体所知。</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>审批人姓名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>%1 (has approved)</source>
        <translation>%1（已批准）</translation>
    </message>
    <message>
        <source>signed in, for 15 minutes after the last verdict</source>
        <translation>已登录，有效至最后一次裁定后 15 分钟</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>审批人需要姓名。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>hall::ui::Sparkline</name>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：最多 %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::StateHeader</name>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>如何处理…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>封锁…</translation>
    </message>
    <message>
        <source>Deny every request until a person ends it</source>
        <translation>拒绝所有请求，直到有人结束</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 decisions/s</source>
        <translation>%1 个决定/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be recorded</source>
        <translation>
            <numerusform>%Ln 个等待记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals waiting: %1</source>
        <translation>等待中的审批：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StepCard</name>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>显示步骤</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>hall::ui::Table</name>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>hall::ui::Theme</name>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>需要人工</translation>
    </message>
</context>
<context>
    <name>hall::ui::TimeText</name>
    <message>
        <source>due</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrafficCard</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>每秒请求数(&amp;R)</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
</context>
<context>
    <name>hall::ui::TransferPanel</name>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>新所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>持有者(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Who may hold it</source>
        <translation>可由谁持有</translation>
    </message>
    <message>
        <source>required, for the record</source>
        <translation>必填，用于记录</translation>
    </message>
    <message>
        <source>Transfer %1?</source>
        <translation>转让 %1？</translation>
    </message>
    <message>
        <source>Take %1 from %2?</source>
        <translation>从 %2 接管 %1？</translation>
    </message>
    <message>
        <source>In one step the namespace passes on with a new signing key. What was signed with %1 no longer verifies, and %2 can no longer change its workers. This is recorded with the reason.</source>
        <translation>命名空间连同新的签名密钥一步转移。用 %1 签名的内容将无法再通过校验，%2 也不能再更改其工作者。此操作连同原因会被记录。</translation>
    </message>
    <message>
        <source>the person at this window</source>
        <translation>本窗口的操作者</translation>
    </message>
    <message>
        <source>token %1 (%2)</source>
        <translation>令牌 %1 (%2)</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>接管 %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>转让 %1</translation>
    </message>
    <message>
        <source>It needs the new owner and a reason.</source>
        <translation>需要新所有者和原因。</translation>
    </message>
    <message>
        <source>It needs the new owner.</source>
        <translation>需要新所有者。</translation>
    </message>
    <message>
        <source>It needs a reason: the former owner will ask.</source>
        <translation>需要原因：原所有者会询问。</translation>
    </message>
</context>
<context>
    <name>hall::ui::Tray</name>
    <message>
        <source>End lockdown…</source>
        <translation>结束封锁…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>封锁…</translation>
    </message>
    <message numerus="yes">
        <source>Approvals: %Ln waiting</source>
        <translation>
            <numerusform>审批：%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show Hall Monitor</source>
        <translation>显示 Hall Monitor</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Not&amp;ifications</source>
        <translation>通知(&amp;I)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Do not disturb, until %1</source>
        <translation>勿扰，直到 %1</translation>
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
        <translation>%1，审计日志缺少末尾</translation>
    </message>
    <message>
        <source>%1, the audit log was changed</source>
        <translation>%1，审计日志被更改</translation>
    </message>
    <message>
        <source>%1. Waiting for a person: %2</source>
        <translation>%1。等待人工：%2</translation>
    </message>
    <message>
        <source>Hall Monitor, demo: %1</source>
        <translation>Hall Monitor，演示：%1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialPanel</name>
    <message>
        <source>What the score is made of</source>
        <translation>评分的构成</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Columns: what the score is made of</source>
        <translation>列：评分的构成</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>&amp;Function name</source>
        <translation>函数名(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;rguments, as a JSON object</source>
        <translation>参数，JSON 对象(&amp;R)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境(&amp;V)</translation>
    </message>
    <message>
        <source>Type the name of a function to see how the Hall would score a call of it. Nothing is asked, counted or recorded.</source>
        <translation>输入函数名，查看 Hall 会如何为其调用评分。不会请求、计数或记录任何内容。</translation>
    </message>
    <message>
        <source>Arguments: %1</source>
        <translation>参数：%1</translation>
    </message>
    <message>
        <source>Function name: %1</source>
        <translation>函数名：%1</translation>
    </message>
    <message>
        <source>Scored with the patterns in force: the edited text has a mistake.</source>
        <translation>按生效中的模式评分：编辑的文本有错误。</translation>
    </message>
    <message>
        <source>Profile attesta uses no patterns.</source>
        <translation>配置档 attesta 不使用模式。</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give the same.</source>
        <translation>按编辑的模式评分。生效中的模式结果相同。</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give %1.</source>
        <translation>按编辑的模式评分。生效中的模式结果为 %1。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialSender</name>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>Hall Server 未监听，因此无法询问它。</translation>
    </message>
    <message>
        <source>The session token is not known here, so this page cannot ask.</source>
        <translation>这里不知道会话令牌，因此本页无法请求。</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>Hall 答复了 HTTP %1。%2</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustCard</name>
    <message>
        <source>%1 of token %2</source>
        <translation>%1（令牌 %2）</translation>
    </message>
    <message>
        <source>Trust in agents</source>
        <translation>对智能体的信任</translation>
    </message>
    <message>
        <source>Turn trust on</source>
        <translation>开启信任</translation>
    </message>
    <message>
        <source>Revoke trust…</source>
        <translation>撤销信任…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Report incident…</source>
        <translation>报告事件…</translation>
    </message>
    <message>
        <source>Revoke trust</source>
        <translation>撤销信任</translation>
    </message>
    <message>
        <source>Find an agent or a token</source>
        <translation>查找智能体或令牌</translation>
    </message>
    <message>
        <source>Agents and the trust in them</source>
        <translation>智能体及对其的信任</translation>
    </message>
    <message>
        <source>Columns: agents</source>
        <translation>列：智能体</translation>
    </message>
    <message>
        <source>From then on the agent is not believed at all</source>
        <translation>此后完全不再信任该智能体</translation>
    </message>
    <message>
        <source>The agent starts again as one without a past</source>
        <translation>该智能体重新开始，如同没有过往</translation>
    </message>
    <message>
        <source>Something went wrong because of the agent</source>
        <translation>因该智能体出了问题</translation>
    </message>
    <message>
        <source>Turn trust off?</source>
        <translation>关闭信任？</translation>
    </message>
    <message>
        <source>Scores no longer depend on who asks. What agents have earned is kept. This is recorded.</source>
        <translation>评分不再取决于由谁请求。智能体已获得的信任会保留。此操作会被记录。</translation>
    </message>
    <message>
        <source>Turn trust off</source>
        <translation>关闭信任</translation>
    </message>
    <message>
        <source>Turn trust on?</source>
        <translation>开启信任？</translation>
    </message>
    <message>
        <source>The score of an agent that people believed is lowered, to 0.88 of it at the least, and that of an unknown one is raised. What is critical stays critical. This is recorded.</source>
        <translation>受人信任的智能体评分会降低，最低降到原来的 0.88；未知智能体的评分会提高。严重的仍为严重。此操作会被记录。</translation>
    </message>
    <message>
        <source>Trust was not switched: %1</source>
        <translation>信任未切换：%1</translation>
    </message>
    <message>
        <source>Trust is on</source>
        <translation>信任已开启</translation>
    </message>
    <message>
        <source>Trust is off</source>
        <translation>信任已关闭</translation>
    </message>
    <message>
        <source>Revoke the trust in %1?</source>
        <translation>撤销对 %1 的信任？</translation>
    </message>
    <message>
        <source>From now on its trust is 0, whatever it did before, until somebody restores it. This is recorded with the reason.</source>
        <translation>从现在起，无论它之前做过什么，其信任都为 0，直到有人恢复。此操作连同原因会被记录。</translation>
    </message>
    <message>
        <source>Restore the trust in %1?</source>
        <translation>恢复对 %1 的信任？</translation>
    </message>
    <message>
        <source>What it did before is forgotten, good and bad: it starts again at 0.30. This is recorded with the reason.</source>
        <translation>它之前所做的无论好坏都不再计入：重新从 0.30 开始。此操作连同原因会被记录。</translation>
    </message>
    <message>
        <source>Restore trust</source>
        <translation>恢复信任</translation>
    </message>
    <message>
        <source>Report an incident of %1?</source>
        <translation>报告 %1 的事件？</translation>
    </message>
    <message>
        <source>Its trust is multiplied by 0.7. An incident cannot be taken back. This is recorded with the reason.</source>
        <translation>其信任将乘以 0.7。事件无法收回。此操作连同原因会被记录。</translation>
    </message>
    <message>
        <source>Report incident</source>
        <translation>报告事件</translation>
    </message>
    <message>
        <source>Trust was not revoked: %1</source>
        <translation>信任未撤销：%1</translation>
    </message>
    <message>
        <source>Trust was not restored: %1</source>
        <translation>信任未恢复：%1</translation>
    </message>
    <message>
        <source>The incident was not recorded: %1</source>
        <translation>事件未记录：%1</translation>
    </message>
    <message>
        <source>Trust in %1 is revoked</source>
        <translation>对 %1 的信任已撤销</translation>
    </message>
    <message>
        <source>Trust in %1 is restored</source>
        <translation>对 %1 的信任已恢复</translation>
    </message>
    <message>
        <source>The incident of %1 is recorded</source>
        <translation>%1 的事件已记录</translation>
    </message>
    <message>
        <source>On: what people decided about an agent changes its scores.</source>
        <translation>开启：人工对智能体的决定会改变其评分。</translation>
    </message>
    <message>
        <source>Off: scores do not depend on who asks. What people decide is remembered all the same.</source>
        <translation>关闭：评分不取决于由谁请求。人工的决定仍会被记住。</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>开启…</translation>
    </message>
    <message>
        <source>No agent or token has that in its name.</source>
        <translation>没有名称含此内容的智能体或令牌。</translation>
    </message>
    <message>
        <source>No agent yet. Once a person has approved or denied an agent&apos;s request, the agent is listed here.</source>
        <translation>还没有智能体。人工批准或拒绝智能体的请求后，该智能体会列在这里。</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustTableModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>已获得</translation>
    </message>
    <message>
        <source>Approved by a person: %1 of %2</source>
        <translation>由人工批准：%2 个中的 %1 个</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>于 %1 由 %2 撤销</translation>
    </message>
    <message>
        <source>Follows from what people decided</source>
        <translation>取决于人工的决定</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hall::ui::VerdictBar</name>
    <message>
        <source>Edit the arguments…</source>
        <translation>编辑参数…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>上报…</translation>
    </message>
    <message>
        <source>I did it myself…</source>
        <translation>我已亲自完成…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>备注，用于记录</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>备注，用于记录</translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln waiting</source>
        <translation>
            <numerusform>批准全部 %Ln 个等待中的请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>A notice: there is nothing to decide.</source>
        <translation>一条提示：无需决定。</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>登录后才能决定。</translation>
    </message>
    <message>
        <source>Approve releases one request. Denying answers at once and cannot be taken back.</source>
        <translation>批准会放行一个请求。拒绝会立即答复，且无法收回。</translation>
    </message>
    <message>
        <source>Answered at once: denying cannot be taken back</source>
        <translation>立即答复：拒绝无法收回</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>批准一次</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>批准一段时间…</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowBanners</name>
    <message>
        <source>Lockdown</source>
        <translation>封锁</translation>
    </message>
    <message>
        <source>The audit log takes no records, so every request is refused</source>
        <translation>审计日志不接受记录，因此所有请求都被拒绝</translation>
    </message>
    <message>
        <source>The Hall Server listens, but</source>
        <translation>Hall Server 正在监听，但</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_LOCKDOWN until a person ends this.</source>
        <translation>在有人结束封锁之前，所有请求都会以 DENY_LOCKDOWN 拒绝。</translation>
    </message>
    <message>
        <source>End lockdown…</source>
        <translation>结束封锁…</translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation>在“审计”中显示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>This Hall, its workers and decisions are made up. The real log is not touched.</source>
        <translation>此 Hall 及其工作者和决定都是虚构的。真实日志不受影响。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowQuestions</name>
    <message>
        <source>Deny everything?</source>
        <translation>拒绝一切？</translation>
    </message>
    <message>
        <source>From now on every request is denied, whoever asks, until a person ends the lockdown. It stays on when the Hall is started again, and it is recorded.</source>
        <translation>从现在起，无论由谁请求，所有请求都被拒绝，直到有人结束封锁。Hall 重新启动后封锁仍然有效，且此操作会被记录。</translation>
    </message>
    <message>
        <source>Deny everything now</source>
        <translation>立即拒绝一切</translation>
    </message>
    <message>
        <source>End the lockdown?</source>
        <translation>结束封锁？</translation>
    </message>
    <message>
        <source>Requests are decided by the rules again. This is recorded.</source>
        <translation>请求将重新由规则决定。此操作会被记录。</translation>
    </message>
    <message>
        <source>End lockdown now</source>
        <translation>立即结束封锁</translation>
    </message>
    <message>
        <source>Go offline?</source>
        <translation>转为离线？</translation>
    </message>
    <message>
        <source>The server goes on to answer, but every request is denied until the Hall goes online again. This is recorded.</source>
        <translation>服务器继续答复，但在 Hall 重新在线之前，所有请求都被拒绝。此操作会被记录。</translation>
    </message>
    <message>
        <source>Go offline now</source>
        <translation>立即转为离线</translation>
    </message>
    <message>
        <source>Go online?</source>
        <translation>转为在线？</translation>
    </message>
    <message>
        <source>Go online now</source>
        <translation>立即转为在线</translation>
    </message>
    <message>
        <source>Change the language?</source>
        <translation>更改语言？</translation>
    </message>
    <message>
        <source>Change and lose it</source>
        <translation>更改并丢弃</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and what is typed here and not sent is lost: %1. The Hall goes on meanwhile, and nothing is decided.</source>
        <translation>窗口将以另一种语言重新建立，此处已输入但未发送的内容会丢失：%1。Hall 同时继续运行，不会作出任何决定。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerActions</name>
    <message>
        <source>Updated: %1, now at revision %2.</source>
        <translation>已更新：%1，现为修订版 %2。</translation>
    </message>
    <message>
        <source>Enrolled: %1.</source>
        <translation>已注册：%1。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>退役…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>It is not enrolled any more.</source>
        <translation>已不再注册。</translation>
    </message>
    <message>
        <source>Nothing was done: it is %1.</source>
        <translation>未作任何操作：当前状态为%1。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>当前状态为%1。</translation>
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
        <translation>严重</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>被篡改</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDraft</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>worker_id has to stay %1. Duplicate the worker to enroll it under another id.</source>
        <translation>worker_id 必须保持为 %1。要以其他 ID 注册，请创建工作者的副本。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDrafts</name>
    <message>
        <source>New worker</source>
        <translation>新工作者</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerEditor</name>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Parts of the worker</source>
        <translation>工作者的各部分</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>可以做的事</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>最近的决定</translation>
    </message>
    <message>
        <source>The effect on past decisions is not known. %1</source>
        <translation>对过去决定的影响未知。%1</translation>
    </message>
    <message>
        <source>Record •</source>
        <translation>记录 •</translation>
    </message>
    <message>
        <source>This worker was removed meanwhile</source>
        <translation>此工作者已在期间被移除</translation>
    </message>
    <message>
        <source>The draft is kept. Saving it enrolls the worker anew.</source>
        <translation>草稿已保留。保存会重新注册此工作者。</translation>
    </message>
    <message>
        <source>This worker was changed meanwhile</source>
        <translation>此工作者已在期间被更改</translation>
    </message>
    <message>
        <source>Your draft began at revision %1; stored is revision %2. The draft is as you left it.</source>
        <translation>草稿始于修订版 %1；已存储的是修订版 %2。草稿保持原样。</translation>
    </message>
    <message>
        <source>Correct the record first. %1</source>
        <translation>请先更正记录。%1</translation>
    </message>
    <message>
        <source>The record cannot be saved</source>
        <translation>无法保存记录</translation>
    </message>
    <message>
        <source>Saved as revision %1</source>
        <translation>已保存为修订版 %1</translation>
    </message>
    <message>
        <source>Worker enrolled</source>
        <translation>工作者已注册</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存任何内容</translation>
    </message>
    <message>
        <source>The draft cannot be compared yet</source>
        <translation>草稿尚无法比较</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerForm</name>
    <message>
        <source>Enroll this worker</source>
        <translation>注册此工作者</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>工作者 ID</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Worker id</source>
        <translation>工作者 ID(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Capability</source>
        <translation>能力(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>环境(&amp;N)</translation>
    </message>
    <message>
        <source>%1 is enrolled already; change it on the page Workers.</source>
        <translation>%1 已注册；请在“工作者”页面更改。</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerSearch</name>
    <message>
        <source>Search workers</source>
        <translation>搜索工作者</translation>
    </message>
    <message>
        <source>Id, species or capability</source>
        <translation>ID、种类或能力</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>仅显示这些；可选择多个</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerStep</name>
    <message>
        <source>Make a worker</source>
        <translation>建立工作者</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a short record, drop a record file here, or take the examples.</source>
        <translation>在工作者注册之前，智能体什么都不能做。编写一条简短的记录，将记录文件拖放到这里，或使用示例。</translation>
    </message>
    <message>
        <source>Choose a record file…</source>
        <translation>选择记录文件…</translation>
    </message>
    <message>
        <source>Load the example workers</source>
        <translation>加载示例工作者</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>A Hall of its own with made-up traffic; this one is not touched</source>
        <translation>一个单独的 Hall，流量是虚构的；不影响当前的 Hall</translation>
    </message>
    <message>
        <source>The examples are two ordinary workers of this Hall, %1 and %2. They do nothing by themselves, their enrolment is in the log, and a button below removes them.</source>
        <translation>示例是此 Hall 的两个普通工作者，%1 和 %2。它们自己什么都不做，其注册记录在日志中，可用下方的按钮移除。</translation>
    </message>
    <message>
        <source>The example workers are loaded</source>
        <translation>示例工作者已加载</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>工作者记录</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>记录 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enroll the new ones: %1</source>
        <translation>注册新的：%1</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 已注册。</translation>
    </message>
    <message>
        <source>Enroll the new ones</source>
        <translation>登记新的</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>工作者的列</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>粘贴记录</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln 个工作者</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新工作者</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>退役</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln enrolled</source>
        <translation>
            <numerusform>已注册 %Ln 个，显示 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enrolled</source>
        <translation>
            <numerusform>已注册 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>What is written and not saved; kept when the window closes</source>
        <translation>已编写但未保存的内容；窗口关闭时会保留</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>封禁 %1？</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_WORKER_BANNED until somebody lifts the ban. This is recorded.</source>
        <translation>在有人解除封禁之前，所有请求都会以 DENY_WORKER_BANNED 拒绝。此操作会被记录。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>退役 %1？</translation>
    </message>
    <message>
        <source>Every request is denied from now on, and the record is kept as it is for the history. This cannot be undone.</source>
        <translation>从现在起所有请求都被拒绝，记录按原样保留以备历史查阅。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>The record leaves the registry; what the log says stays. To keep it for the history, retire it instead.</source>
        <translation>记录将离开注册表；日志中的内容会保留。要保留以备历史查阅，请改为退役。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>工作者记录</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>记录 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>剪贴板中没有文本</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>已粘贴</translation>
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
        <translation>本地时间</translation>
    </message>
</context>
<context>
    <name>hall::ui::openDemo</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
</context>
</TS>
