// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/audit_verify.h"
#include "core/hall/approving/approval_desk.h"
#include "core/hall/approving/evaluate_answer.h"
#include "tests/support/hall_fixture.h"

#include <atomic>
#include <memory>

namespace hall::test {

/// A Hall whose rule asks a person about everything that cap.doc.write does, with a reviewer or two
/// and a clock that stands until it is moved.
struct DeskFixture : HallFixture {
    static constexpr qint64 start = 1'790'000'000'000;
    static inline const QString worker = QStringLiteral("org.acme.writer");
    static inline const QString capability = QStringLiteral("cap.doc.write");
    static inline const QString passphrase = QStringLiteral("correct horse battery");

    using Time = std::shared_ptr<std::atomic<qint64>>;

    Time clock;
    Caller agent{QStringLiteral("tok_agent"), QStringLiteral("agent"), sessionRoles, {}};
    Caller approver{QStringLiteral("tok_approver"),
                    QStringLiteral("approver"),
                    Roles(Role::Approve) | Role::Read,
                    {}};

    explicit DeskFixture(const QJsonObject& approvals = {},
                         const Time& time = std::make_shared<std::atomic<qint64>>(start))
        : HallFixture(optionsWith(time)), clock(time)
    {
        (void)config(approvals);
        (void)enroll(workerRecordText(worker, capability));
        addReviewer(QStringLiteral("rita"));
    }

    static HallOptions optionsWith(const Time& time)
    {
        HallOptions options;
        options.clock = [time] { return time->load(); };
        options.steadyClock = [] { return qint64(0); };
        return options;
    }
    bool reopen() { return open(optionsWith(clock)); }

    /// `policy` empty: the rule itself asks a person.
    Result<QJsonObject> config(const QJsonObject& approvals, const QJsonObject& policy = {})
    {
        using namespace Qt::StringLiterals;
        const QJsonObject escalation = policy.isEmpty()
                                           ? QJsonObject{{u"human_required_default"_s, true}}
                                           : QJsonObject{{u"policy_gate"_s, true}};
        const QJsonObject rule{{u"rule_id"_s, u"ask"_s},
                               {u"match"_s, QJsonObject{{u"capability_id"_s, capability}}},
                               {u"decision"_s, QJsonObject{{u"escalation"_s, escalation}}}};
        QJsonObject bundle{
            {u"config"_s, QJsonObject{{u"derive_rules"_s, true}, {u"approvals"_s, approvals}}},
            {u"rules"_s, QJsonObject{{u"rules"_s, QJsonArray{rule}}}}};
        if (!policy.isEmpty())
            bundle.insert(u"policy"_s, policy);
        return import(bundle);
    }
    Result<QJsonObject> import(const QJsonObject& bundle)
    {
        return await<QJsonObject>([&](Done<QJsonObject> done) {
            hall->importBundle(canonicalJson(bundle), localCaller(), std::move(done));
        });
    }
    void addReviewer(const QString& name)
    {
        (void)await<Reviewer>([&](Done<Reviewer> done) {
            hall->addReviewer(name, passphrase, localCaller(), std::move(done));
        });
    }

    ApprovalDesk& desk() { return hall->approvals(); }
    void pass(qint64 ms) { *clock += ms; }

    static QJsonObject body(QJsonObject more = {})
    {
        using namespace Qt::StringLiterals;
        more.insert(u"capability_id"_s, capability);
        more.insert(u"worker_id"_s, worker);
        return more;
    }
    RouteDecision ask(const QJsonObject& more = {}) { return route(body(more), agent)->decision; }

    ReviewAttempt attempt(VerdictWord verdict, const QString& reviewer = QStringLiteral("rita"))
    {
        ReviewAttempt attempt;
        attempt.verdict = verdict;
        attempt.credential = {reviewer, passphrase, {}};
        attempt.channel = QStringLiteral("api");
        return attempt;
    }
    /// As the challenge asks for now.
    static ChallengeAnswers rightAnswers(const Approval& approval)
    {
        const ChallengeSheet sheet = challengeFor(approval);
        ChallengeAnswers answers;
        for (const QuizQuestion& question : sheet.questions)
            answers.choices.insert(question.id, question.choices.at(question.right));
        if (sheet.explanation)
            answers.explanation = explanation(*sheet.explanation);
        return answers;
    }
    static QString explanation(const ExplanationDemand& demand)
    {
        return QStringLiteral("The agent is going to %1 using exactly %2 and afterwards nobody "
                              "could easily restore what was there before because backups are "
                              "rare.")
            .arg(demand.action, demand.mentions.join(QStringLiteral(" and ")));
    }
    Result<ReviewOutcome> resolve(const QString& id, const ReviewAttempt& attempt)
    {
        return await<ReviewOutcome>([&](Done<ReviewOutcome> done) {
            desk().resolve(id, attempt, approver, std::move(done));
        });
    }
    /// Looks long enough, answers rightly, approves.
    Result<ReviewOutcome> approve(const QString& id, ReviewAttempt attempt)
    {
        (void)desk().present(id, approver.tokenId);
        pass(60'000);
        const auto approval = desk().find(id);
        if (approval)
            attempt.answers = rightAnswers(*approval);
        return resolve(id, attempt);
    }
    Result<ReviewOutcome> approve(const QString& id)
    {
        return approve(id, attempt(VerdictWord::Approve));
    }
    /// Waits until what was posted to the governing thread before has run.
    void settle()
    {
        (void)await<ReviewerSession>([&](ApprovalDesk::Done<ReviewerSession> done) {
            desk().signIn(QStringLiteral("nobody"), {}, std::move(done));
        });
    }
    void expire()
    {
        desk().checkDeadlines();
        settle();
    }
    /// The approval records of the log, newest first.
    std::vector<QJsonObject> events()
    {
        AuditPageRequest request;
        request.decisionsOnly = false;
        request.limit = 1000;
        const auto page =
            await<AuditPage>([&](Done<AuditPage> done) { hall->page(request, std::move(done)); });
        std::vector<QJsonObject> found;
        for (const AuditRow& row : page->rows) {
            if (row.fields.kind == record_kind::approval)
                found.push_back(
                    readJsonObject(row.record.body)->value(QStringLiteral("data")).toObject());
        }
        return found;
    }
    int count(const QString& event)
    {
        int n = 0;
        for (const QJsonObject& data : events())
            n += data[QStringLiteral("event")] == event ? 1 : 0;
        return n;
    }
    bool logIsIntact() const
    {
        const auto report = verifyAuditLog({.path = hall->databasePath(), .progress = {}});
        return report && report->intact;
    }
};

} // namespace hall::test
