// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace hall::test {

struct RunResult {
    int exit = -1; ///< -1: did not end by itself, or crashed
    QByteArray out, err;

    QByteArray all() const { return QByteArray(err + out); }
};

/// A home of its own for the real `hall`: no setting of the machine reaches it.
class Sandbox {
public:
    Sandbox();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    const QProcessEnvironment& environment() const { return m_environment; }
    void setVariable(const QString& name, const QString& value)
    {
        m_environment.insert(name, value);
    }
    void unsetVariable(const QString& name) { m_environment.remove(name); }

    /// Runs any program there. The event loop of the test runs meanwhile, so that a server in the
    /// test can answer it.
    RunResult runProgram(const QString& program, const QStringList& arguments,
                         const QByteArray& input = {}) const;
    RunResult run(const QStringList& arguments, const QByteArray& input = {}) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// `hall server start` as a process.
class RunningHall {
public:
    explicit RunningHall(const Sandbox& sandbox);
    ~RunningHall();

    /// True once the listening line has come. `--port 0` is added.
    bool start(const QStringList& arguments);
    /// SIGTERM; the exit code, or -1.
    int terminate();
    /// SIGKILL, and waits for the end.
    void kill();

    QString url() const { return m_url; }
    quint16 port() const;
    qint64 processId() const { return m_process->processId(); }
    QByteArray output() const { return m_out; }
    QByteArray errors();

private:
    const Sandbox& m_sandbox;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
    QString m_url;
};

/// The path of the real program.
QString hallProgram();

} // namespace hall::test
