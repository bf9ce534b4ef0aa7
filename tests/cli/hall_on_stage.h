// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hall_process.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace hall::test {

using namespace Qt::StringLiterals;

inline QJsonObject json(const RunResult& result)
{
    return QJsonDocument::fromJson(result.out).object();
}

/// A sandbox with a running Hall, asked through `hall` over HTTP or on its file.
class HallOnStage {
public:
    HallOnStage() : m_hall(m_sandbox)
    {
        m_sandbox.setVariable(u"HALL_DB_PATH"_s, m_sandbox.path(u"hall.db"_s));
        m_sandbox.setVariable(u"HALL_WORKER_FOLDERS"_s, m_sandbox.path(u"code"_s));
    }

    Sandbox& sandbox() { return m_sandbox; }
    RunningHall& server() { return m_hall; }
    bool start() { return m_hall.start({}); }
    /// After server().kill().
    bool restart() { return m_hall.start({}); }
    /// From now on the verbs work on the file.
    bool useFile()
    {
        m_file = true;
        return m_hall.terminate() == 0;
    }

    RunResult run(const QStringList& words, const QByteArray& input = {}) const
    {
        const QStringList where = m_file ? QStringList{u"--db"_s, m_sandbox.path(u"hall.db"_s)}
                                         : QStringList{u"--url"_s, m_hall.url()};
        return m_sandbox.run(words + where, input);
    }

    /// The secret of a new token.
    QString newToken(const QString& name, const QString& roles) const
    {
        const RunResult made =
            run({u"token"_s, u"create"_s, u"--name"_s, name, u"--role"_s, roles});
        return QString::fromUtf8(made.out).trimmed();
    }

private:
    Sandbox m_sandbox;
    RunningHall m_hall;
    bool m_file = false;
};

/// Rows for a test that is run both ways: true stands for useFile().
inline void bothWays()
{
    QTest::addColumn<bool>("file");
    QTest::newRow("running Hall") << false;
    QTest::newRow("file") << true;
}

} // namespace hall::test
