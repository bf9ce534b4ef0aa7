// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/steps/worker_form.h"

#include "core/json/json_reader.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/models/firstrun/example_set.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"
#include "ui/models/worker/record_issues.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 240;

QWidget* labelled(Theme& theme, const QString& word, QWidget* field)
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* label = new ThemedLabel(theme, word, TextStyle::Caption, ColorRole::Muted);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return both;
}

} // namespace

WorkerForm::WorkerForm(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_id(new QLineEdit), m_capability(new QLineEdit),
      m_environment(new QComboBox), m_problem(new PlainLabel),
      m_enroll(new QPushButton(tr("Enroll this worker")))
{
    m_id->setObjectName(u"startWorkerId"_s);
    m_id->setPlaceholderText(u"org.acme.reader"_s);
    m_id->setAccessibleName(tr("Worker id"));
    m_capability->setObjectName(u"startCapability"_s);
    m_capability->setPlaceholderText(u"cap.doc.read"_s);
    m_capability->setAccessibleName(tr("Capability"));
    m_environment->setObjectName(u"startEnvironment"_s);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->view()->setAccessibleName(tr("Environments"));
    m_environment->addItem(tr("any"), -1);
    for (const Environment env :
         {Environment::Dev, Environment::Stage, Environment::Prod, Environment::Edge})
        m_environment->addItem(QString::fromLatin1(environmentName(env)), int(env));
    m_environment->setCurrentIndex(1);
    for (QWidget* field : {static_cast<QWidget*>(m_id), static_cast<QWidget*>(m_capability)})
        field->setMinimumWidth(fieldWidth);
    m_problem->setObjectName(u"startWorkerProblem"_s);
    m_problem->setWordWrap(true);
    m_enroll->setObjectName(u"startEnroll"_s);
    m_enroll->setAutoDefault(false);

    auto* fields = new QWidget;
    auto* row = new FlowLayout(space::m, fields);
    row->addWidget(labelled(theme, tr("&Worker id"), m_id));
    row->addWidget(labelled(theme, tr("&Capability"), m_capability));
    row->addWidget(labelled(theme, tr("E&nvironment"), m_environment));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(fields);
    column->addWidget(m_problem);
    column->addWidget(m_enroll, 0, Qt::AlignLeft);

    connect(m_id, &QLineEdit::textChanged, this, &WorkerForm::check);
    connect(m_capability, &QLineEdit::textChanged, this, &WorkerForm::check);
    connect(m_id, &QLineEdit::returnPressed, this, &WorkerForm::submit);
    connect(m_capability, &QLineEdit::returnPressed, this, &WorkerForm::submit);
    connect(m_enroll, &QPushButton::clicked, this, &WorkerForm::submit);
    const auto restyle = [this] { m_problem->setTextColor(m_theme.color(ColorRole::Deny)); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    check();
}

void WorkerForm::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    check();
}

void WorkerForm::setBusy(bool busy)
{
    m_busy = busy;
    check();
}

void WorkerForm::clear()
{
    m_id->clear();
    m_capability->clear();
}

QByteArray WorkerForm::record() const
{
    const int env = m_environment->currentData().toInt();
    return plainRecord(m_id->text().trimmed(), m_capability->text().trimmed(),
                       env < 0 ? std::nullopt : std::optional(Environment(env)));
}

/// Nothing is said of a field that nobody has begun.
void WorkerForm::check()
{
    QString problem;
    const QString id = m_id->text().trimmed();
    const bool begun = !id.isEmpty();
    const bool complete = begun && !m_capability->text().trimmed().isEmpty();
    if (begun) {
        const auto json = readJsonObject(record());
        for (const RecordIssue& issue : json ? recordIssues(*json) : std::vector<RecordIssue>()) {
            const bool ofCapability =
                !issue.path.isEmpty() && issue.path.first() == "capabilities"_L1;
            if (issue.level == RecordIssue::Level::Error && (complete || !ofCapability)) {
                problem = issue.message;
                break;
            }
        }
        if (problem.isEmpty() && m_snapshot && m_snapshot->worker(id))
            problem = tr("%1 is enrolled already; change it on the page Workers.").arg(id);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_fits = complete && problem.isEmpty();
    m_enroll->setEnabled(m_fits && !m_busy);
}

void WorkerForm::submit()
{
    if (m_fits && !m_busy)
        Q_EMIT enrollAsked(m_id->text().trimmed(), record());
}

} // namespace hall::ui
