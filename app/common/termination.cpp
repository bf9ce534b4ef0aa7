// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/termination.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace hall::app {

using namespace Qt::StringLiterals;

namespace {

// What the handler may touch has to live outside any object: a signal can come at any moment.
std::atomic_int writeEnd = -1;
int readEnd = -1;
constexpr std::array caughtSignals{SIGTERM, SIGINT};
std::array<struct sigaction, caughtSignals.size()> formerActions{};
// A peer that went away, and a file at the limit of its size, are errors of one call.
constexpr std::array ignoredSignals{SIGPIPE, SIGXFSZ};
std::array<struct sigaction, ignoredSignals.size()> formerIgnored{};

extern "C" void hallTerminationHandler(int number)
{
    const int former = errno;
    const auto byte = static_cast<unsigned char>(number);
    const int fd = writeEnd.load();
    if (fd >= 0) {
        // A full pipe means that the program has been told already.
        [[maybe_unused]] const ssize_t written = ::write(fd, &byte, 1);
    }
    errno = former;
}

Error unusable(const QString& what)
{
    return {u"The signals that end the program cannot be caught: "_s % what, u"SIGNALS_UNUSABLE"_s,
            QString()};
}

} // namespace

Termination::Termination() : m_notifier(new QSocketNotifier(readEnd, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &Termination::readPipe);
}

Result<std::unique_ptr<Termination>> Termination::install()
{
    if (writeEnd.load() >= 0)
        return unusable(u"they are caught already."_s);

    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return unusable(QString::fromLocal8Bit(std::strerror(errno)));
    readEnd = ends[0];
    writeEnd = ends[1];
    std::unique_ptr<Termination> termination(new Termination);

    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < ignoredSignals.size(); ++i)
        ::sigaction(ignoredSignals.at(i), &ignore, &formerIgnored.at(i));
    struct sigaction action {};
    action.sa_handler = hallTerminationHandler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < caughtSignals.size(); ++i)
        ::sigaction(caughtSignals.at(i), &action, &formerActions.at(i));
    return termination;
}

Termination::~Termination()
{
    for (std::size_t i = 0; i < caughtSignals.size(); ++i)
        ::sigaction(caughtSignals.at(i), &formerActions.at(i), nullptr);
    for (std::size_t i = 0; i < ignoredSignals.size(); ++i)
        ::sigaction(ignoredSignals.at(i), &formerIgnored.at(i), nullptr);
    m_notifier->setEnabled(false);
    ::close(writeEnd.exchange(-1));
    ::close(readEnd);
    readEnd = -1;
}

void Termination::readPipe()
{
    unsigned char byte = 0;
    while (::read(readEnd, &byte, 1) == 1)
        Q_EMIT requested(byte);
}

} // namespace hall::app
