// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/learning/learning_switch.h"

#include "ui/models/learning/learned_rules.h"
#include "ui/models/on_gui_thread.h"

#include <QDateTime>

namespace hall::ui {

namespace {

constexpr qint64 weekMs = qint64(7) * 24 * 60 * 60 * 1000;

} // namespace

LearningSwitch::LearningSwitch(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall)
{
    connect(&hall, &Hall::changed, this, &LearningSwitch::changed, Qt::QueuedConnection);
}

qint64 LearningSwitch::until() const
{
    const auto snapshot = m_hall.snapshot();
    const HallConfig& config = snapshot->bundle().config;
    return config.learns(QDateTime::currentMSecsSinceEpoch()) ? config.learningUntilMs : 0;
}

void LearningSwitch::learnForAWeek()
{
    set(QDateTime::currentMSecsSinceEpoch() + weekMs);
}

void LearningSwitch::end()
{
    set(0);
}

void LearningSwitch::set(qint64 untilMs)
{
    if (m_busy)
        return;
    m_busy = true;
    const QByteArray bundle = bundleWithLearning(m_hall.snapshot()->bundle(), untilMs);
    m_hall.importBundle(bundle, localCaller(),
                        onGuiThread<QJsonObject>(this, [this](const Result<QJsonObject>& done) {
                            m_busy = false;
                            if (!done)
                                Q_EMIT failed(done.error());
                            Q_EMIT changed();
                        }));
}

} // namespace hall::ui
