// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/countdown.h"

#include "ui/controls/labels/themed_label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soonMs = 60'000;
constexpr qreal ringWidth = 3;

/// To the second: this one is watched, others are glanced at.
QString clockText(qint64 ms)
{
    const qint64 seconds = (std::max<qint64>(ms, 0) + 999) / 1000;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString minutes =
        seconds < 3600 ? QString::number(seconds / 60)
                       : QString(QString::number(seconds / 3600) % u':' % two(seconds % 3600 / 60));
    return minutes % u':' % two(seconds % 60);
}

QString deadlineText(qint64 unixMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(unixMs);
    return at.toString(at.date() == QDate::currentDate() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

CountdownRing::CountdownRing(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CountdownRing::setLeft(qreal left, ColorRole role)
{
    left = std::clamp(left, 0.0, 1.0);
    if (qFuzzyCompare(1 + left, 1 + m_left) && role == m_role)
        return;
    m_left = left;
    m_role = role;
    update();
}

QSize CountdownRing::sizeHint() const
{
    const int side = std::max(iconLarge + space::xs, fontMetrics().height() + space::s);
    return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height());
    QRectF box(0, 0, side - ringWidth, side - ringWidth);
    box.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(m_theme.color(ColorRole::Line), ringWidth));
    painter.drawEllipse(box);
    painter.setPen(QPen(m_theme.color(m_role), ringWidth, Qt::SolidLine, Qt::FlatCap));
    // From the top, clockwise; Qt counts sixteenths of a degree the other way.
    painter.drawArc(box, 90 * 16, -qRound(m_left * 360 * 16));
}

Countdown::Countdown(Theme& theme, QWidget* parent)
    : QWidget(parent), m_ring(new CountdownRing(theme, this)),
      m_text(new ThemedLabel(theme, QString(), TextStyle::Body))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"countdownText"_s);
    m_ring->setObjectName(u"countdownRing"_s);
    row->addWidget(m_ring, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
}

void Countdown::setTimes(qint64 createdAtMs, qint64 expiresAtMs)
{
    m_createdAt = createdAtMs;
    m_expiresAt = expiresAtMs;
}

void Countdown::tick(qint64 nowMs)
{
    const qint64 left = m_expiresAt - nowMs;
    const qint64 whole = std::max<qint64>(m_expiresAt - m_createdAt, 1);
    const ColorRole role = left <= soonMs ? ColorRole::Deny : ColorRole::Ask;
    m_ring->setLeft(qreal(left) / qreal(whole), role);
    m_text->setRole(left <= soonMs ? ColorRole::Deny : ColorRole::Text);
    m_text->setText(left <= 0
                        ? tr("The time is over. It expires, and nothing runs.")
                        : tr("If nobody decides, it expires in %1, at %2: then it stays denied, "
                             "and nothing runs.")
                              .arg(clockText(left), deadlineText(m_expiresAt)));
}

} // namespace hall::ui
