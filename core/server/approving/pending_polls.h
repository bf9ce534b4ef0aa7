// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace hall {

class ApprovalDesk;
struct Asker;

/// Who asked for the pending approvals and waits until there is something new in them. On the
/// server's thread; holds no other.
class PendingPolls : public QObject {
    Q_OBJECT

public:
    /// How many may wait; the next one is answered at once.
    static constexpr size_t most = 64;

    explicit PendingPolls(ApprovalDesk& desk, QObject* parent = nullptr);
    ~PendingPolls() override;

    /// Another one whenever an approval was opened or changed. To be taken before the approvals
    /// are, so that nothing is missed in between. Means nothing to another run of the server.
    /// Thread-safe.
    QString counter() const;

    /// Calls `answer` once: as soon as the counter is not `since` any more, or after `waitMs`; at
    /// once when that is 0 or too many wait. An empty `since` stands for: until anything is
    /// pending.
    void wait(const QString& since, int waitMs, std::shared_ptr<const Asker> asker,
              std::function<void()> answer);
    /// Answers all, and from now on at once.
    void close();

private:
    struct Poll {
        QString since;
        qint64 untilMs = 0; ///< of m_clock
        std::shared_ptr<const Asker> asker;
        std::function<void()> answer;
    };
    bool isDue(const Poll& poll) const;
    void answerDue();

    ApprovalDesk& m_desk;
    const QString m_run; ///< tells the counters of this run from any other's
    /// Shared with the connection that counts, which may be running while this goes.
    std::shared_ptr<std::atomic<quint64>> m_changes = std::make_shared<std::atomic<quint64>>(0);
    std::vector<QMetaObject::Connection> m_counting;
    std::vector<Poll> m_polls;
    QElapsedTimer m_clock;
    QTimer m_timer;
    bool m_closed = false;
};

} // namespace hall
