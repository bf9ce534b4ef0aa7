// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/learning/marks_window.h"

#include "core/hall/decisions/logged_decision.h"
#include "core/json/canonical_json.h"
#include "ui/controls/detail/json_view.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/line_dress.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/time_text.h"
#include "ui/models/visible_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// The newest ones; a week of a busy Hall repeats itself.
constexpr int marksRead = 1000;
constexpr QSize marksWindowSize{860, 640};

enum MarkColumn { CountColumn, WorkerColumn, CapabilityColumn, WhereColumn, LastColumn, WhyColumn };

AuditPageRequest marksRequest()
{
    AuditPageRequest request;
    request.filter = *parseFilter(u"would_have_asked:true", 0);
    request.limit = marksRead;
    return request;
}

} // namespace

MarksWindow::MarksWindow(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window), m_hall(hall), m_theme(theme),
      m_summary(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_list(new QTreeWidget), m_json(new JsonView(theme, tr("rules"))), m_problem(new PlainLabel),
      m_save(new QPushButton(tr("Add these rules")))
{
    setObjectName(u"marksWindow"_s);
    setWindowTitle(tr("Turn marks into rules"));
    resize(marksWindowSize);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"markList"_s);
    m_list->setAccessibleName(tr("What would have been asked"));
    m_list->setHeaderLabels({tr("Times"), tr("Worker"), tr("Capability"), tr("Where"), tr("Last"),
                             tr("What can be done")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_json->setObjectName(u"markRules"_s);
    m_problem->setObjectName(u"markProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(u"saveMarkRules"_s);
    m_save->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_json);
    splitter->setStretchFactor(0, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(new ThemedLabel(theme, tr("Turn marks into rules"), TextStyle::PageTitle));
    column->addWidget(m_summary);
    column->addWidget(splitter, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &MarksWindow::showRules);
    connect(m_save, &QPushButton::clicked, this, &MarksWindow::save);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(&theme, &Theme::changed, this, [this] {
        m_json->refreshTheme();
        dressLines(*m_list, m_theme);
    });
    showFound({});
}

void MarksWindow::load()
{
    m_summary->setText(tr("Reading the log…"));
    // Taken apart on the Hall's reading thread, so that the window does not stutter.
    m_hall.page(marksRequest(), [handler = onGuiThread<Found>(this, [this](Result<Found> found) {
                                     showFound(*std::move(found));
                                 })](const Result<AuditPage>& page) {
        Found found;
        std::vector<RouteDecision> decisions;
        if (!page) {
            found.problem = page.error().message;
            return handler(std::move(found));
        }
        for (const AuditRow& row : page->rows) {
            if (auto decision = loggedDecision(row))
                decisions.push_back(*std::move(decision));
            else
                found.problem = decision.error().message;
        }
        found.complete = page->nextCursor.isEmpty();
        found.groups = groupMarks(decisions);
        handler(std::move(found));
    });
}

void MarksWindow::showFound(Found found)
{
    m_groups = std::move(found.groups);
    const auto snapshot = m_hall.snapshot();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const MarkGroup& group : m_groups) {
        const QString obstacle = obstacleOf(group, snapshot->bundle());
        auto* line = new QTreeWidgetItem(m_list);
        line->setText(CountColumn, QLocale().toString(group.count));
        line->setText(WorkerColumn, shortVisibleText(group.workerId));
        line->setText(CapabilityColumn, shortVisibleText(group.capability));
        line->setText(WhereColumn,
                      tr("%1, %2").arg(QString::fromLatin1(environmentName(group.env)),
                                       QString::fromLatin1(dataLabelName(group.label))));
        line->setText(LastColumn, momentText(group.lastMs));
        line->setText(WhyColumn,
                      obstacle.isEmpty() ? tr("Mark it to allow it by a rule") : obstacle);
        line->setToolTip(WhyColumn, plainToolTip(line->text(WhyColumn)));
        if (obstacle.isEmpty())
            line->setCheckState(CountColumn, Qt::Unchecked);
        else
            line->setFlags(line->flags() & ~Qt::ItemIsUserCheckable);
    }
    dressLines(*m_list, m_theme);
    m_summary->setText(
        m_groups.empty()
            ? tr("No decision is marked \"would have asked\".")
            : tr("What is marked here is allowed by a rule from now on; for the rest a person is "
                 "still asked once the Hall no longer learns. A rule holds for exactly this "
                 "worker, capability, place and tenant.%1")
                  .arg(found.complete ? QString()
                                      : tr(" Only the newest %Ln decisions are counted.", nullptr,
                                           marksRead)));
    m_problem->setText(found.problem);
    m_problem->setVisible(!found.problem.isEmpty());
    showRules();
}

LearnedRules MarksWindow::chosen() const
{
    std::vector<MarkGroup> groups;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(CountColumn) == Qt::Checked)
            groups.push_back(m_groups[std::size_t(i)]);
    }
    return learnedRules(groups, m_hall.snapshot()->bundle());
}

void MarksWindow::showRules()
{
    const LearnedRules learned = chosen();
    m_save->setEnabled(!learned.isEmpty() && !m_busy);
    if (learned.isEmpty())
        return m_json->setPlainText(tr("The rules stand here before they are saved."));
    m_json->setJson(prettyJson(canonicalJson(
        QJsonObject{{u"rules"_s, learned.rules}, {u"policy"_s, learned.policyRules}})));
}

/// From what is in force now: somebody else may have changed the rules meanwhile.
void MarksWindow::save()
{
    const LearnedRules learned = chosen();
    if (learned.isEmpty() || m_busy)
        return;
    m_busy = true;
    m_save->setEnabled(false);
    m_hall.importBundle(learned.bundle, localCaller(),
                        onGuiThread<QJsonObject>(this, [this](const Result<QJsonObject>& done) {
                            m_busy = false;
                            if (!done) {
                                m_problem->setText(done.error().message);
                                m_problem->show();
                                return showRules();
                            }
                            Q_EMIT said(tr("The rules are in force"));
                            close();
                        }));
}

void MarksWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hall::ui
