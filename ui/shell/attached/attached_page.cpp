// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attached/attached_page.h"

#include "core/client/hall_client.h"
#include "core/json/canonical_json.h"
#include "core/protocol/vocabulary.h"
#include "ui/controls/detail/json_view.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/line_dress.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto attachedBeat = 2s;
constexpr int attachedRows = 200;
constexpr char attachedAgent[] = "hall-monitor-attached/" HALL_VERSION;

enum AttachedColumn { TimeColumn, OutcomeColumn, CapabilityColumn, WorkerColumn, ReasonColumn };

/// Others could read it: not one to rely on.
bool isExposed(const QString& path)
{
    return QFile::permissions(path) &
           (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
}

} // namespace

AttachedPage::AttachedPage(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme),
      m_where(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_status(new PlainLabel), m_form(new QWidget), m_token(new QLineEdit),
      m_tokenSource(new PlainLabel), m_attach(new QPushButton(tr("Attach, read only"))),
      m_problem(new PlainLabel), m_list(new QTreeWidget),
      m_detail(new JsonView(theme, tr("decision")))
{
    setObjectName(u"attachedPage"_s);
    setAccessibleName(tr("Another process's Hall, read only"));
    m_where->setWordWrap(true);
    m_where->setObjectName(u"attachedWhere"_s);
    m_status->setWordWrap(true);
    m_status->setObjectName(u"attachedStatus"_s);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"attachedProblem"_s);
    m_problem->hide();
    m_token->setObjectName(u"attachedToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Token of that Hall"));
    m_token->setPlaceholderText(tr("token of that Hall, with the role read"));
    m_tokenSource->setWordWrap(true);
    m_attach->setObjectName(u"attachNow"_s);
    m_attach->setDefault(true);
    auto* leave = new QPushButton(tr("Back to the problem"));
    leave->setObjectName(u"attachedLeave"_s);
    leave->setAutoDefault(false);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new ThemedIconLabel(theme, u"lock"_s, ColorRole::Info, space::xl));
    auto* title = new ThemedLabel(theme, tr("Attached to the Hall of another process: read only"),
                                  TextStyle::PageTitle);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(leave, 0, Qt::AlignTop);
    auto* tokenRow = new QHBoxLayout;
    tokenRow->setSpacing(space::s);
    tokenRow->addWidget(m_token, 1);
    tokenRow->addWidget(m_attach);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::s);
    form->addLayout(tokenRow);
    form->addWidget(m_tokenSource);

    m_list->setObjectName(u"attachedList"_s);
    m_list->setAccessibleName(tr("Decisions of that Hall, newest first"));
    m_list->setHeaderLabels(
        {tr("Time"), tr("Outcome"), tr("Capability"), tr("Worker"), tr("Reason")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    m_lists = splitter;

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addLayout(head);
    column->addWidget(m_where);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_status);
    column->addWidget(m_lists, 1);
    column->addStretch(0);

    connect(leave, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT left();
    });
    connect(m_attach, &QPushButton::clicked, this, &AttachedPage::attach);
    connect(m_token, &QLineEdit::returnPressed, this, &AttachedPage::attach);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachedPage::showDetail);
    connect(&m_beat, &QTimer::timeout, this, &AttachedPage::ask);
    const auto restyle = [this] {
        m_problem->setTextColor(m_theme.color(ColorRole::Deny));
        m_detail->refreshTheme();
        dressLines(*m_list, m_theme);
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

AttachedPage::~AttachedPage() = default;

QString AttachedPage::savedTokenPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/hall/token"_s;
}

void AttachedPage::open(const QUrl& address)
{
    close();
    m_address = address;
    m_where->setText(
        tr("%1 belongs to another process. Its decisions can be looked at here; to change "
           "anything, use its own window. This window's Hall does not listen meanwhile.")
            .arg(address.toString()));
    takeSavedToken();
    m_token->setFocus(Qt::OtherFocusReason);
}

void AttachedPage::close()
{
    m_beat.stop();
    m_client.reset();
    m_attached = false;
    m_decisions = {};
    m_list->clear();
    m_detail->setPlainText({});
    m_status->setText({});
    m_token->clear();
    m_form->show();
    m_lists->hide();
    say({});
}

void AttachedPage::takeSavedToken()
{
    const QString path = savedTokenPath();
    QFile file(path);
    if (isExposed(path)) {
        m_tokenSource->setText(
            tr("%1 is not used: others on this machine may read it. Mend that with chmod 600.")
                .arg(path));
    } else if (file.open(QIODevice::ReadOnly)) {
        m_token->setText(QString::fromUtf8(file.readLine(1024)).trimmed());
        m_tokenSource->setText(tr("Taken from %1, where hall auth login keeps it.").arg(path));
    } else {
        m_tokenSource->setText(tr("Its own window shows a session token on the overview; hall auth "
                                  "login keeps one in %1.")
                                   .arg(path));
    }
}

void AttachedPage::attach()
{
    const QString token = m_token->text().trimmed();
    if (token.isEmpty())
        return say(tr("A Hall shows its decisions only to somebody with a token."));
    say({});
    showDetail();
    m_client = std::make_unique<HallClient>(m_address, token, attachedAgent);
    ask();
    m_beat.start(attachedBeat);
}

void AttachedPage::ask()
{
    HallCall status;
    status.path = u"/status"_s;
    m_client->send(status, [this](const Result<HallReply>& reply) { showStatus(reply); });
    HallCall decisions;
    decisions.path = u"/api/decisions"_s;
    decisions.query.addQueryItem(u"limit"_s, QString::number(attachedRows));
    m_client->send(decisions, [this](const Result<HallReply>& reply) { showDecisions(reply); });
}

void AttachedPage::showStatus(const Result<HallReply>& reply)
{
    if (!reply || !reply->ok())
        return;
    const QJsonObject& json = reply->json;
    QStringList parts{tr("Version %1").arg(json.value(u"hall_version").toString()),
                      json.value(u"online").toBool() ? tr("online") : tr("offline")};
    if (json.value(u"lockdown").toBool())
        parts += tr("lockdown");
    parts += tr("workers: %1").arg(QLocale().toString(json.value(u"workers_enrolled").toInt()));
    parts +=
        tr("decisions: %1").arg(QLocale().toString(json.value(u"decisions_total").toInteger()));
    m_status->setText(parts.join(u" · "_s));
}

void AttachedPage::showDecisions(const Result<HallReply>& reply)
{
    if (!reply || !reply->ok()) {
        const QString why = !reply ? reply.error().message
                                   : tr("The Hall answered HTTP %1. %2")
                                         .arg(reply->status)
                                         .arg(reply->json.value(u"message").toString());
        say(why);
        // Before the first answer the token is the likeliest reason; later the Hall may come back.
        if (!m_attached)
            m_beat.stop();
        return;
    }
    say({});
    m_attached = true;
    m_form->hide();
    m_lists->show();
    const QJsonArray decisions = reply->json.value(u"decisions").toArray();
    if (decisions == m_decisions)
        return;
    const auto idOf = [](const QJsonValue& decision) {
        return decision.toObject().value(u"decision_id").toString();
    };
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QString picked = row < 0 ? QString() : idOf(m_decisions.at(row));
    m_decisions = decisions;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QJsonValue& value : decisions) {
        const QJsonObject decision = value.toObject();
        const Outcome outcome =
            parseOutcome(decision.value(u"outcome").toString()).value_or(Outcome::Deny);
        auto* line = new QTreeWidgetItem(m_list);
        const QDateTime at =
            QDateTime::fromString(decision.value(u"decided_at").toString(), Qt::ISODateWithMs);
        line->setText(TimeColumn, QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
        line->setText(OutcomeColumn, Theme::outcomeWord(outcome));
        line->setIcon(OutcomeColumn,
                      m_theme.icon(Theme::outcomeIcon(outcome), Theme::outcomeColor(outcome)));
        line->setText(CapabilityColumn,
                      shortVisibleText(decision.value(u"capability_id").toString()));
        line->setText(WorkerColumn, shortVisibleText(decision.value(u"worker_id").toString()));
        line->setText(ReasonColumn, shortVisibleText(decision.value(u"deny_reason").toString()));
        if (!picked.isEmpty() && idOf(value) == picked)
            m_list->setCurrentItem(line);
    }
    dressLines(*m_list, m_theme);
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showDetail();
}

void AttachedPage::showDetail()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return m_detail->setPlainText(tr("No decision yet."));
    m_detail->setJson(prettyJson(canonicalJson(m_decisions.at(row))));
}

void AttachedPage::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace hall::ui
