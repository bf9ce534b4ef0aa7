// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/progress_line.h"

#include <cstdio>

#include <unistd.h>

namespace hall::cli {

ProgressLine::ProgressLine() : m_terminal(::isatty(STDERR_FILENO) == 1) {}

void ProgressLine::show(qint64 done, qint64 all)
{
    if (!m_terminal || (m_shown && m_since.elapsed() < 100))
        return;
    m_shown = true;
    m_since.start();
    if (all < 0)
        std::fprintf(stderr, "\r%lld records", static_cast<long long>(done));
    else
        std::fprintf(stderr, "\r%lld of %lld records", static_cast<long long>(done),
                     static_cast<long long>(all));
    std::fflush(stderr);
}

void ProgressLine::end()
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
}

} // namespace hall::cli
