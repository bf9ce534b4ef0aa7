// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/steps/reviewer_form.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* reviewerField(const QString& name, const QString& object, bool secret)
{
    auto* field = new QLineEdit;
    field->setObjectName(object);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    if (secret)
        field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

ReviewerForm::ReviewerForm(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), m_hall(hall),
      m_name(reviewerField(tr("Reviewer's name"), u"startReviewerName"_s, false)),
      m_passphrase(reviewerField(tr("Passphrase"), u"startPassphrase"_s, true)),
      m_again(reviewerField(tr("Passphrase again"), u"startPassphraseAgain"_s, true)),
      m_make(new QPushButton(tr("Make the reviewer"))), m_problem(new PlainLabel)
{
    m_make->setObjectName(u"startMakeReviewer"_s);
    m_make->setAutoDefault(false);
    m_problem->setObjectName(u"startReviewerProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* why = new ThemedLabel(
        theme, tr("This Hall has no reviewer: nobody could approve anything. Make one, with a "
                  "passphrase of at least 10 characters that no agent knows."));
    why->setWordWrap(true);
    auto* fields = new QWidget;
    auto* row = new FlowLayout(space::s, fields);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_passphrase, m_again, m_make})
        row->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(why);
    column->addWidget(fields);
    column->addWidget(m_problem);
    connect(m_make, &QPushButton::clicked, this, &ReviewerForm::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &ReviewerForm::submit);
    const auto restyle = [this, &theme] { m_problem->setTextColor(theme.color(ColorRole::Deny)); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void ReviewerForm::submit()
{
    const QString name = m_name->text().trimmed();
    if (m_busy)
        return;
    if (name.isEmpty())
        return say(tr("A reviewer needs a name."));
    if (m_passphrase->text() != m_again->text())
        return say(tr("The two passphrases are not the same."));
    m_busy = true;
    say({});
    m_hall.addReviewer(name, m_passphrase->text(), localCaller(),
                       onGuiThread<Reviewer>(this, [this](const Result<Reviewer>& reviewer) {
                           m_busy = false;
                           if (!reviewer)
                               return say(reviewer.error().message);
                           for (QLineEdit* field : {m_name, m_passphrase, m_again})
                               field->clear();
                           Q_EMIT made(reviewer->name);
                       }));
}

void ReviewerForm::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace hall::ui
