// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/integrity/integrity_banner.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/audit/integrity_words.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds progressEvery = 100ms;
constexpr int longestReason = 1000;
constexpr int progressSteps = 1000;
/// Of a hash, at each of its ends.
constexpr qsizetype shownDigits = 8;

QString shortHash(const QString& hash)
{
    return hash.isEmpty() ? QString()
                          : QString(hash.left(shownDigits) % u'…' % hash.right(shownDigits));
}

} // namespace

IntegrityBanner::IntegrityBanner(Hall& hall, Theme& theme, QWidget* parent)
    : QFrame(parent), m_hall(hall), m_theme(theme),
      m_icon(new ThemedIconLabel(theme, u"info"_s, ColorRole::Info, iconLarge)),
      m_headline(new ThemedLabel(theme, QString(), TextStyle::Section)),
      m_text(new PlainLabel(this)), m_anchor(new PlainLabel(this)),
      m_hash(new ThemedLabel(theme, QString(), TextStyle::Mono, ColorRole::Muted)),
      m_copy(
          new CopyButton(theme, tr("Copy the hash of the newest record"),
                         [this] { return QString::fromLatin1(m_hall.status().headHash.toHex()); })),
      m_verify(new QPushButton(tr("&Verify now"), this)),
      m_answer(new QPushButton(tr("Acknowledge…"), this))
{
    setObjectName(u"integrityBanner"_s);
    build();
    m_progress.setInterval(progressEvery);
    connect(&m_progress, &QTimer::timeout, this,
            [this] { showRunning(m_hall.integrity().running); });
    connect(m_verify, &QPushButton::clicked, this, &IntegrityBanner::verify);
    connect(m_answer, &QPushButton::clicked, this, [this] { openAnswer(true); });
    connect(&m_hall, &Hall::integrityChanged, this, &IntegrityBanner::refresh,
            Qt::QueuedConnection);
    connect(&m_hall, &Hall::changed, this, &IntegrityBanner::refresh, Qt::QueuedConnection);
    connect(&m_theme, &Theme::changed, this, &IntegrityBanner::refresh);
    refresh();
}

void IntegrityBanner::build()
{
    m_headline->setObjectName(u"integrityHeadline"_s);
    m_text->setObjectName(u"integrityText"_s);
    m_text->setWordWrap(true);
    m_anchor->setObjectName(u"integrityAnchor"_s);
    m_anchor->setWordWrap(true);
    m_hash->setObjectName(u"integrityHash"_s);
    m_verify->setObjectName(u"verifyNow"_s);
    m_verify->setToolTip(tr("Recompute every record; the Hall goes on meanwhile"));
    m_answer->setObjectName(u"acknowledgeIntegrity"_s);
    for (QPushButton* button : {m_verify, m_answer})
        button->setAutoDefault(false);

    auto* top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_icon, 0, Qt::AlignVCenter);
    top->addWidget(m_headline);
    top->addStretch(1);
    top->addWidget(m_hash);
    top->addWidget(m_copy);
    top->addWidget(m_answer);
    top->addWidget(m_verify);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    column->addLayout(top);
    column->addWidget(m_text);
    column->addWidget(m_anchor);
    column->addWidget(makeProgress());
    column->addWidget(makeAnswer());
}

QWidget* IntegrityBanner::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_progressText = new ThemedLabel(m_theme, QString(), TextStyle::Body, ColorRole::Muted);
    m_progressText->setObjectName(u"integrityProgress"_s);
    m_bar = new QProgressBar(m_progressRow);
    m_bar->setRange(0, progressSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Records verified"));
    m_cancel = new QPushButton(tr("Cancel"), m_progressRow);
    m_cancel->setObjectName(u"cancelVerification"_s);
    m_cancel->setAccessibleName(tr("Cancel the verification"));
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_progressText);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_progressRow->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_hall.cancelVerification(); });
    return m_progressRow;
}

QWidget* IntegrityBanner::makeAnswer()
{
    m_answerRow = new QWidget(this);
    auto* label = new ThemedLabel(m_theme, tr("What did you &find out?"));
    m_reason = new QLineEdit(m_answerRow);
    m_reason->setObjectName(u"acknowledgeReason"_s);
    m_reason->setAccessibleName(tr("What you found out about the log, for the record"));
    m_reason->setPlaceholderText(tr("recorded with your answer"));
    m_reason->setMaxLength(longestReason);
    label->setBuddy(m_reason);
    m_acknowledge = new QPushButton(tr("Record and stop showing it everywhere"), m_answerRow);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    m_acknowledge->setAutoDefault(false);
    m_acknowledge->setEnabled(false);
    auto* close = new QPushButton(tr("Not now"), m_answerRow);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_answerRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_acknowledge);
    row->addWidget(close);
    m_answerRow->hide();
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_acknowledge->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_acknowledge, &QPushButton::clicked, this, &IntegrityBanner::acknowledge);
    connect(close, &QPushButton::clicked, this, [this] { openAnswer(false); });
    return m_answerRow;
}

void IntegrityBanner::verify()
{
    m_hall.verifyLog(localCaller(),
                     onGuiThread<LogCheck>(this, [this](const Result<LogCheck>& check) {
                         refresh();
                         Q_EMIT said(check ? m_headline->text() : check.error().message);
                     }));
    refresh();
}

void IntegrityBanner::refresh()
{
    const LogIntegrity integrity = m_hall.integrity();
    const HallStatus status = m_hall.status();
    const IntegrityWords words = describeIntegrity(integrity);
    m_role = words.role;
    m_icon->setIcon(words.icon, words.role);
    m_headline->setRole(words.role);
    m_headline->setText(words.headline);
    m_text->setText(words.text);
    m_text->setTextColor(m_theme.color(ColorRole::Text));
    m_anchor->setText(anchorWords(status));
    m_anchor->setTextColor(m_theme.color(ColorRole::Muted));
    const QString hash = QString::fromLatin1(status.headHash.toHex());
    m_hash->setText(shortHash(hash));
    m_hash->setToolTip(
        tr("Hash of the newest record, #%1: %2").arg(QLocale().toString(status.headSeq), hash));
    m_hash->setVisible(!hash.isEmpty());
    m_copy->setVisible(!hash.isEmpty());
    m_answer->setVisible(integrity.hasOpenProblem());
    if (!integrity.hasOpenProblem())
        openAnswer(false);
    setAccessibleName(tr("Audit log: %1").arg(words.headline));
    setAccessibleDescription(words.text);
    showRunning(integrity.running);
    update();
}

void IntegrityBanner::showRunning(const std::optional<LogIntegrity::Running>& running)
{
    m_verify->setEnabled(!running);
    m_progressRow->setVisible(running.has_value());
    if (!running) {
        m_progress.stop();
        return;
    }
    m_progressText->setText(progressWords(*running, m_clock()));
    m_bar->setValue(running->total > 0 ? int(running->done * progressSteps / running->total) : 0);
    if (!m_progress.isActive())
        m_progress.start();
}

void IntegrityBanner::openAnswer(bool open)
{
    m_answerRow->setVisible(open);
    m_answer->setEnabled(!open);
    if (open) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_reason->clear();
}

void IntegrityBanner::acknowledge()
{
    m_acknowledge->setEnabled(false);
    m_hall.acknowledgeIntegrity(
        m_reason->text(), localCaller(),
        onGuiThread<LogProblem>(this, [this](const Result<LogProblem>& problem) {
            refresh();
            if (!problem)
                m_acknowledge->setEnabled(true);
            Q_EMIT said(problem ? tr("Acknowledged and recorded") : problem.error().message);
        }));
}

void IntegrityBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::Line));
    const bool isLoud = m_role == ColorRole::Deny || m_role == ColorRole::Ask;
    painter.setBrush(isLoud ? m_theme.tint(m_role) : m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

/// Records come without a word: the newest hash is the one of now.
void IntegrityBanner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
}

void IntegrityBanner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_answerRow->isVisible()) {
        openAnswer(false);
        m_answer->setFocus(Qt::OtherFocusReason);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace hall::ui
