// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/verdict/scope_chooser.h"

#include "core/protocol/grammar.h"
#include "ui/approvals/card/guard/decision_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;
/// A session has no end that the Hall could see.
constexpr qint64 sessionMs = dayMs;
constexpr int previewAfterMs = 120;
constexpr int longestNote = 2000;

// The data of a duration: milliseconds, or one of these.
constexpr qint64 wholeSession = -1;
constexpr qint64 untilDate = -2;

} // namespace

ScopeChooser::ScopeChooser(ApprovalDesk& desk, Theme& theme, InputGuard& guard, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_theme(theme),
      m_title(new ThemedLabel(theme, tr("Approve, and go on allowing"), TextStyle::Section,
                              ColorRole::Ask)),
      m_duration(new QComboBox(this)), m_until(new QDateTimeEdit(this)), m_who(new QComboBox(this)),
      m_env(new QComboBox(this)), m_preview(new PlainLabel(this)),
      m_showMatched(new QPushButton(tr("Show them"), this)), m_care(new QWidget(this)),
      m_careText(new ThemedLabel(theme, {})), m_typed(new QLineEdit(m_care)),
      m_note(new QLineEdit(m_care)),
      m_missing(new ThemedLabel(theme, {}, TextStyle::Body, ColorRole::Muted)),
      m_confirm(new DecisionButton(theme, guard, u"outcome-allow"_s, ColorRole::Allow, this))
{
    setObjectName(u"scopeChooser"_s);
    setAccessibleName(m_title->text());
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::m, space::m, space::m, space::m);
    grid->setSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    int row = 1;
    const auto field = [&](const QString& word, QWidget* input, const QString& object) {
        input->setObjectName(object);
        input->setAccessibleName(word);
        grid->addWidget(new ThemedLabel(theme, word), row, 0);
        grid->addWidget(input, row++, 1, Qt::AlignLeft);
    };
    field(tr("For"), m_duration, u"scopeDuration"_s);
    field(tr("Until"), m_until, u"scopeUntil"_s);
    field(tr("Who"), m_who, u"scopeWho"_s);
    field(tr("Where"), m_env, u"scopeEnv"_s);
    for (QComboBox* box : {m_duration, m_who, m_env}) {
        box->view()->setAccessibleName(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &ScopeChooser::scopeChanged);
    }
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &ScopeChooser::scopeChanged);

    m_preview->setObjectName(u"scopePreview"_s);
    m_preview->setWordWrap(true);
    m_showMatched->setObjectName(u"scopeShow"_s);
    m_showMatched->setAutoDefault(false);
    auto* preview = new QHBoxLayout;
    preview->addWidget(m_preview, 1);
    preview->addWidget(m_showMatched);
    grid->addLayout(preview, row++, 0, 1, 2);

    auto* care = new QVBoxLayout(m_care);
    care->setContentsMargins(0, 0, 0, 0);
    care->setSpacing(space::xs);
    m_careText->setWordWrap(true);
    m_typed->setObjectName(u"scopeTyped"_s);
    m_typed->setAccessibleName(tr("The capability's id, typed again"));
    m_typed->setAcceptDrops(false);
    m_note->setObjectName(u"scopeNote"_s);
    m_note->setAccessibleName(tr("Why, for the record"));
    m_note->setPlaceholderText(tr("why, for the record"));
    m_note->setMaxLength(longestNote);
    for (QWidget* part : std::initializer_list<QWidget*>{m_careText, m_typed, m_note})
        care->addWidget(part);
    grid->addWidget(m_care, row++, 0, 1, 2);
    m_missing->setObjectName(u"scopeMissing"_s);
    m_missing->setWordWrap(true);
    grid->addWidget(m_missing, row++, 0, 1, 2);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"scopeCancel"_s);
    cancel->setAutoDefault(false);
    m_confirm->setObjectName(u"scopeConfirm"_s);
    m_confirm->setWords(tr("Approve"));
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    grid->addLayout(buttons, row, 0, 1, 2);

    m_soon.setSingleShot(true);
    m_soon.setInterval(previewAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &ScopeChooser::askPreview);
    connect(m_typed, &QLineEdit::textChanged, this, &ScopeChooser::check);
    connect(m_note, &QLineEdit::textChanged, this, &ScopeChooser::check);
    connect(m_confirm, &DecisionButton::decided, this, &ScopeChooser::confirmed);
    connect(cancel, &QPushButton::clicked, this, &ScopeChooser::closed);
    connect(m_showMatched, &QPushButton::clicked, this, [this] { Q_EMIT showAsked(m_matched); });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&ScopeChooser::update));
    hide();
}

void ScopeChooser::ask(const Approval& approval, int limit)
{
    m_approval = approval;
    const int score = approval.blastScore.value_or(0);
    m_isAboveLimit = score > limit || approval.level == RiskLevel::Critical;
    m_typed->clear();
    m_note->clear();
    fillChoices();
    m_careText->setText(
        (m_isAboveLimit
             ? tr("Its score of %1 is high (the limit is %2): nothing lasts longer than a day. "
                  "Type the capability's id, %3, and say why.")
                   .arg(QString::number(score), QString::number(limit))
             : tr("For longer than a day, type the capability's id, %1, and say why."))
            .arg(visibleText(approval.capabilityId)));
    m_typed->setPlaceholderText(visibleText(approval.capabilityId));
    show();
    scopeChanged();
    m_duration->setFocus(Qt::OtherFocusReason);
}

void ScopeChooser::fillChoices()
{
    const QSignalBlocker quietDuration(m_duration), quietWho(m_who), quietEnv(m_env),
        quietUntil(m_until);
    m_duration->clear();
    m_duration->addItem(tr("15 minutes"), 15 * minuteMs);
    m_duration->addItem(tr("1 hour"), hourMs);
    if (!m_approval.sessionId.isEmpty())
        m_duration->addItem(tr("this session, at most a day"), wholeSession);
    if (!m_isAboveLimit)
        m_duration->addItem(tr("until a date"), untilDate);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.nowMs());
    m_until->setMinimumDateTime(now.addSecs(60));
    m_until->setDateTime(now.addDays(7));

    m_who->clear();
    m_who->addItem(visibleText(m_approval.workerId), m_approval.workerId);
    const QString space = namespaceOfWorkerId(m_approval.workerId);
    if (!space.isEmpty())
        m_who->addItem(tr("%1.*, every worker of the namespace").arg(space),
                       QString(space % u".*"));
    m_env->clear();
    const QString env = QLatin1StringView(environmentName(m_approval.env));
    m_env->addItem(tr("only %1").arg(env), true);
    m_env->addItem(tr("any environment"), false);
}

GrantScope ScopeChooser::scope() const
{
    GrantScope scope;
    scope.workerPattern = m_who->currentData().toString();
    if (m_env->currentData().toBool())
        scope.env = m_approval.env;
    const qint64 duration = m_duration->currentData().toLongLong();
    scope.durationMs = duration;
    if (duration == wholeSession) {
        scope.sessionId = m_approval.sessionId;
        scope.durationMs = sessionMs;
    } else if (duration == untilDate) {
        scope.durationMs = m_until->dateTime().toMSecsSinceEpoch() - m_desk.nowMs();
    }
    scope.typedCapability = m_typed->text().trimmed();
    return scope;
}

QString ScopeChooser::note() const
{
    return m_care->isHidden() ? QString() : m_note->text().trimmed();
}

void ScopeChooser::setApproveWaits(const QString& why)
{
    if (why == m_waits)
        return;
    m_waits = why;
    check();
}

bool ScopeChooser::needsCare() const
{
    return m_isAboveLimit || scope().durationMs > dayMs;
}

void ScopeChooser::scopeChanged()
{
    m_until->setVisible(m_duration->currentData().toLongLong() == untilDate);
    static_cast<QGridLayout*>(layout())->itemAtPosition(2, 0)->widget()->setVisible(
        !m_until->isHidden());
    m_care->setVisible(needsCare());
    const QString forWhat = m_duration->currentText();
    m_confirm->setWords(tr("Approve for %1").arg(forWhat));
    m_preview->setText(tr("Looking at the last requests…"));
    m_showMatched->hide();
    m_soon.start();
    check();
}

void ScopeChooser::askPreview()
{
    const quint64 asked = ++m_asked;
    m_desk.preview(
        m_approval.id, scope(),
        onGuiThread<ScopePreview>(this, [this, asked](const Result<ScopePreview>& preview) {
            if (asked != m_asked)
                return;
            m_matched = preview ? preview->decisionIds : QStringList();
            m_showMatched->setVisible(!m_matched.isEmpty());
            if (!preview)
                return m_preview->setText(
                    tr("What it would have matched could not be found out. %1")
                        .arg(preview.error().message));
            const QString workers = tr("%Ln workers", nullptr, int(preview->workers));
            const auto looked = int(preview->looked);
            m_preview->setText(
                preview->matched == 0
                    ? tr("Would have matched none of the last %Ln requests.", nullptr, looked)
                    : tr("Would have matched %1 of the last %Ln requests, from %2.", nullptr,
                         looked)
                          .arg(QString::number(preview->matched), workers));
        }));
}

void ScopeChooser::check()
{
    QString missing = m_waits;
    if (missing.isEmpty() && needsCare()) {
        if (m_typed->text().trimmed() != m_approval.capabilityId)
            missing = tr("Type the capability's id to confirm.");
        else if (m_note->text().trimmed().isEmpty())
            missing = tr("Say why, for the record.");
    }
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_confirm->setEnabled(missing.isEmpty());
}

void ScopeChooser::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tint(ColorRole::Ask));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
}

void ScopeChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace hall::ui
