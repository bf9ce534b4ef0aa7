// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_process.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <QUrl>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;

} // namespace

QString hallProgram()
{
    return QStringLiteral(HALL_PROGRAM);
}

Sandbox::Sandbox() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString& name : m_environment.keys()) {
        if (name.startsWith(u"HALL_"_s) || name.startsWith(u"PYHALL_"_s) ||
            name.contains(u"proxy"_s, Qt::CaseInsensitive))
            m_environment.remove(name);
    }
    m_environment.remove(u"NO_COLOR"_s);
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    m_environment.insert(u"TERM"_s, u"xterm"_s);
}

QString Sandbox::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

RunResult Sandbox::runProgram(const QString& program, const QStringList& arguments,
                              const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    RunResult result;
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.exit = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

RunResult Sandbox::run(const QStringList& arguments, const QByteArray& input) const
{
    return runProgram(hallProgram(), arguments, input);
}

RunningHall::RunningHall(const Sandbox& sandbox) : m_sandbox(sandbox) {}

RunningHall::~RunningHall()
{
    kill();
}

bool RunningHall::start(const QStringList& arguments)
{
    m_out.clear();
    m_url.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_sandbox.environment());
    m_process->start(hallProgram(),
                     QStringList{u"server"_s, u"start"_s, u"--port"_s, u"0"_s} + arguments);
    while (!m_out.contains('\n')) {
        if (!m_process->waitForReadyRead(patienceMs))
            return false;
        m_out += m_process->readAllStandardOutput();
    }
    const QByteArray prefix = "Hall Server listening on ";
    if (!m_out.startsWith(prefix))
        return false;
    m_url = QString::fromUtf8(m_out.mid(prefix.size())).trimmed();
    return true;
}

int RunningHall::terminate()
{
    m_process->terminate();
    if (!m_process->waitForFinished(patienceMs) || m_process->exitStatus() != QProcess::NormalExit)
        return -1;
    m_out += m_process->readAllStandardOutput();
    return m_process->exitCode();
}

void RunningHall::kill()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_process->kill();
    m_process->waitForFinished(patienceMs);
}

quint16 RunningHall::port() const
{
    return quint16(QUrl(m_url).port());
}

QByteArray RunningHall::errors()
{
    return m_process->readAllStandardError();
}

} // namespace hall::test
