// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/hall/hall.h"
#include "ui/approvals/card/facts/argument_marks.h"
#include "ui/models/background.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace hall::ui {

/// The arguments of a request, ready to be shown.
struct ShownArguments {
    MarkedArguments marked;
    QString text;         ///< the whole request as JSON, invisible characters escaped
    QStringList masked;   ///< paths of hidden values
    QString comparedWith; ///< what `marked` was held against, one sentence
};

/// Decisions that were recorded before, newest first.
struct PastDecisions {
    std::vector<RecordFields> rows;
    int looked = 0;                   ///< among how many of the newest
    int found = 0;                    ///< of them; rows has at most ten
    std::optional<DataLabel> highest; ///< label among the found
    QString problem;                  ///< why nothing could be read
};

/// Reads from the log what a card tells about the past, and holds the arguments against it, all off
/// the GUI thread. Answers about what was asked before the last ask() are dropped. The Hall
/// outlives it. GUI thread only; private to this room.
class PastReader : public QObject {
    Q_OBJECT

public:
    static constexpr int shown = 10;
    static constexpr int sessionLooked = 200;

    explicit PastReader(Hall& hall, QObject* parent = nullptr);

    /// `elsewhere`: another request of the same worker for the same capability that waits.
    void ask(const Approval& approval, const std::optional<Approval>& elsewhere);
    void forget();

Q_SIGNALS:
    void argumentsRead(const std::shared_ptr<const hall::ui::ShownArguments>& arguments);
    void workerRead(const hall::ui::PastDecisions& past);
    void sessionRead(const hall::ui::PastDecisions& past);

private:
    void askLastApproved(const Approval& approval, const std::optional<Approval>& elsewhere);
    void askWorker(const Approval& approval);
    void askSession(const Approval& approval);

    Hall& m_hall;
    Background m_background;
    quint64 m_asked = 0;
};

} // namespace hall::ui
