// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/guard/input_guard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

#include <chrono>

namespace hall::ui {

namespace {

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The keys that press a button; every other one may pass, Tab above all.
bool presses(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter ||
           key == Qt::Key_Select;
}

} // namespace

InputGuard::InputGuard(QWidget& region)
    : QObject(&region), m_region(region), m_clock(steadyMs), m_changedAt(m_clock()),
      m_focusedAt(m_changedAt)
{
    region.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &InputGuard::focusMoved);
}

void InputGuard::setClock(SteadyClock clock)
{
    m_clock = std::move(clock);
    m_changedAt = m_focusedAt = m_clock();
}

void InputGuard::watch(QAbstractButton& button)
{
    button.installEventFilter(this);
}

void InputGuard::watchPlace(QWidget& widget)
{
    widget.installEventFilter(this);
}

void InputGuard::restart()
{
    m_changedAt = m_clock();
}

bool InputGuard::allowsPointer() const
{
    return m_clock() - m_changedAt >= quietMs;
}

bool InputGuard::allowsKeys() const
{
    return allowsPointer() && isInside(QApplication::focusWidget()) &&
           m_clock() - m_focusedAt >= quietMs;
}

bool InputGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_region) {
        if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate)
            restart();
        return false;
    }
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        event->type() == QEvent::Show) {
        restart();
        return false;
    }
    if (!qobject_cast<QAbstractButton*>(watched))
        return false;
    switch (event->type()) {
    case QEvent::FocusIn:
        // Perhaps because what had the focus was hidden: the next key was meant for that.
        m_focusedAt = m_clock();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        return !allowsPointer();
    case QEvent::KeyPress:
        return presses(static_cast<QKeyEvent*>(event)->key()) && !allowsKeys();
    default:
        return false;
    }
}

bool InputGuard::isInside(const QWidget* widget) const
{
    return widget && (widget == &m_region || m_region.isAncestorOf(widget));
}

void InputGuard::focusMoved(const QWidget* from, const QWidget* to)
{
    if (isInside(to) && !isInside(from))
        m_focusedAt = m_clock();
}

} // namespace hall::ui
