// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/export_run.h"

#include <chrono>

namespace hall::ui {

namespace {

constexpr std::chrono::milliseconds tellEvery{100};

} // namespace

ExportRun::ExportRun(QObject* parent) : QObject(parent) {}

ExportRun::~ExportRun()
{
    cancel();
}

void ExportRun::start(ExportOptions options)
{
    if (isRunning())
        return;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    options.cancel = m_cancel.get();
    options.progress = [guard = QPointer(this), last = std::chrono::steady_clock::time_point()](
                           qint64 done, qint64 total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < tellEvery)
            return;
        last = now;
        QMetaObject::invokeMethod(qApp, [guard, done, total] {
            if (guard)
                Q_EMIT guard->progressed(done, total);
        });
    };
    m_background.run(
        this, [options, cancel = m_cancel] { return exportLog(options); },
        [this](const Result<ExportResult>& result) {
            m_cancel.reset();
            Q_EMIT finished(result);
        });
}

void ExportRun::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

void ExportRun::proposeName(ExportOptions options)
{
    m_background.run(
        this, [options = std::move(options)] { return proposedExportName(options); },
        [this, asked = ++m_asked](const Result<QString>& name) {
            if (asked == m_asked)
                Q_EMIT nameProposed(name);
        });
}

} // namespace hall::ui
