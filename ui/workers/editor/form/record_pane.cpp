// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/form/record_pane.h"

#include "ui/models/plain_label.h"
#include "ui/workers/editor/form/record_form.h"
#include "ui/workers/editor/form/record_json.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Characters that form and JSON need beside each other to be of use.
constexpr int charactersForBoth = 100;
constexpr int evenly = 1000; ///< shares, not pixels

} // namespace

RecordPane::RecordPane(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_choice(new QWidget(this)),
      m_showForm(new QToolButton(m_choice)), m_showJson(new QToolButton(m_choice)),
      m_problem(new PlainLabel(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_form(new RecordForm(theme)), m_json(new RecordJson(theme))
{
    auto* choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(space::m, 0, space::m, 0);
    choice->setSpacing(space::xs);
    auto* group = new QButtonGroup(this);
    for (QToolButton* button : {m_showForm, m_showJson}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        choice->addWidget(button);
        connect(button, &QToolButton::toggled, this, &RecordPane::arrange);
    }
    choice->addStretch(1);
    m_showForm->setText(tr("Form"));
    m_showForm->setObjectName(u"showForm"_s);
    m_showForm->setAccessibleName(tr("Show the record as a form"));
    m_showForm->setChecked(true);
    m_showJson->setText(tr("JSON"));
    m_showJson->setObjectName(u"showJson"_s);
    m_showJson->setAccessibleName(tr("Show the record as JSON"));

    m_problem->setObjectName(u"jsonProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(space::m, 0, space::m, 0);
    m_problem->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_json);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({evenly, evenly});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_choice);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);

    connect(m_form, &RecordForm::edited, this,
            [this](const MemberPath& path, const QJsonValue& value) {
                if (!m_draft)
                    return;
                m_draft->setValue(path, value);
                refresh();
                Q_EMIT edited();
            });
    connect(m_json, &RecordJson::edited, this, [this](const QString& text) {
        if (!m_draft)
            return;
        m_draft->setText(text);
        refresh();
        Q_EMIT edited();
    });
    const auto restyle = [this] { m_problem->setTextColor(m_theme.color(ColorRole::Deny)); };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    arrange();
}

void RecordPane::setDraft(WorkerDraft* draft, bool readOnly)
{
    m_draft = draft;
    m_readOnly = readOnly;
    if (draft)
        refresh();
}

void RecordPane::focusProblem()
{
    if (!m_draft)
        return;
    if (m_draft->textError()) {
        m_showJson->setChecked(true);
        m_json->setFocus(Qt::OtherFocusReason);
    } else {
        m_showForm->setChecked(true);
        m_form->focusProblem(*m_draft);
    }
}

void RecordPane::focusMember(const MemberPath& path)
{
    m_showForm->setChecked(true);
    m_form->focusMember(path);
}

void RecordPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RecordPane::refresh()
{
    m_form->show(*m_draft, m_readOnly);
    m_json->show(*m_draft, m_readOnly);
    const bool isBroken = m_draft->textError().has_value();
    m_problem->setVisible(isBroken);
    if (isBroken)
        m_problem->setText(tr("%1 The form shows the last record that could be read.")
                               .arg(m_draft->textError()->message));
}

void RecordPane::arrange()
{
    const bool both = width() >= fontMetrics().averageCharWidth() * charactersForBoth;
    m_choice->setVisible(!both);
    m_form->setVisible(both || m_showForm->isChecked());
    m_json->setVisible(both || m_showJson->isChecked());
}

} // namespace hall::ui
