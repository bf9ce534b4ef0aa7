// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/verdict/sign_in_strip.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* passphraseField(const QString& name, const QString& object)
{
    auto* field = new QLineEdit;
    field->setObjectName(object);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    return field;
}

QPushButton* button(const QString& words, const QString& object)
{
    auto* made = new QPushButton(words);
    made->setObjectName(object);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SignInStrip::SignInStrip(ApprovalDesk& desk, Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_theme(theme), m_reviewer(new QComboBox),
      m_passphrase(passphraseField(tr("Passphrase"), u"signInPassphrase"_s)),
      m_signIn(button(tr("Sign in"), u"signIn"_s)), m_signedIn(new ThemedLabel(theme, {})),
      m_signOut(button(tr("Sign out"), u"signOut"_s)), m_name(new QLineEdit),
      m_new(passphraseField(tr("Passphrase"), u"firstPassphrase"_s)),
      m_again(passphraseField(tr("Passphrase again"), u"firstPassphraseAgain"_s)),
      m_make(button(tr("Make the first reviewer"), u"makeReviewer"_s)),
      m_problem(new PlainLabel(this))
{
    m_chooser = makeChooser();
    m_first = makeFirstForm();
    m_problem->setObjectName(u"signInProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_chooser);
    column->addWidget(m_first);
    column->addWidget(m_problem);
    connect(m_reviewer, &QComboBox::currentIndexChanged, this, [this] {
        m_passphrase->clear();
        say({});
        showState();
    });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInStrip::signIn);
    connect(m_signIn, &QPushButton::clicked, this, &SignInStrip::signIn);
    connect(m_signOut, &QPushButton::clicked, this, &SignInStrip::signOut);
    connect(m_again, &QLineEdit::returnPressed, this, &SignInStrip::makeFirst);
    connect(m_make, &QPushButton::clicked, this, &SignInStrip::makeFirst);
    connect(&m_hall, &Hall::changed, this, &SignInStrip::refresh);
    connect(&m_theme, &Theme::changed, this,
            [this] { m_problem->setTextColor(m_theme.color(ColorRole::Deny)); });
    m_problem->setTextColor(m_theme.color(ColorRole::Deny));
    refresh();
}

QWidget* SignInStrip::makeChooser()
{
    auto* chooser = new QWidget(this);
    auto* row = new FlowLayout(space::s, chooser);
    auto* word = new ThemedLabel(m_theme, tr("Reviewer"));
    m_reviewer->setObjectName(u"reviewer"_s);
    m_reviewer->setAccessibleName(tr("Reviewer"));
    m_reviewer->view()->setAccessibleName(tr("Reviewers"));
    m_reviewer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_signedIn->setObjectName(u"signedIn"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{word, m_reviewer, m_passphrase, m_signIn,
                                                         m_signedIn, m_signOut})
        row->addWidget(part);
    // The layout puts things at the top of their line; words belong to its middle.
    const auto align = [this, word] {
        for (ThemedLabel* label : {word, m_signedIn})
            label->setMinimumHeight(m_signIn->sizeHint().height());
    };
    connect(&m_theme, &Theme::changed, this, align);
    align();
    return chooser;
}

QWidget* SignInStrip::makeFirstForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* why =
        new ThemedLabel(m_theme, tr("Nobody can decide yet: this Hall has no reviewer. Make the "
                                    "first one, with a passphrase of at least 10 characters that "
                                    "no agent knows."));
    why->setWordWrap(true);
    column->addWidget(why);
    m_name->setObjectName(u"firstName"_s);
    m_name->setAccessibleName(tr("Reviewer's name"));
    m_name->setPlaceholderText(tr("name"));
    auto* fields = new QWidget(form);
    auto* row = new FlowLayout(space::s, fields);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_new, m_again, m_make})
        row->addWidget(part);
    column->addWidget(fields);
    return form;
}

std::optional<ReviewerSession> SignInStrip::session() const
{
    const QString id = m_reviewer->currentData().toString();
    if (id.isEmpty() || m_taken.contains(id))
        return std::nullopt;
    for (const ReviewerSession& session : m_desk.sessions()) {
        if (session.reviewerId == id && session.expiresAtMs > m_desk.nowMs())
            return session;
    }
    return std::nullopt;
}

void SignInStrip::setTaken(const QStringList& reviewerIds)
{
    if (reviewerIds == m_taken)
        return;
    m_taken = reviewerIds;
    refresh();
}

void SignInStrip::refresh()
{
    fillReviewers();
    showState();
}

/// Keeps the choice while it can be one; else whoever is signed in, else the first.
void SignInStrip::fillReviewers()
{
    const QSignalBlocker quiet(m_reviewer);
    QStringList ids, names;
    for (const Reviewer& reviewer : m_hall.reviewers()) {
        if (!reviewer.active())
            continue;
        ids += reviewer.id;
        names += m_taken.contains(reviewer.id)
                     ? tr("%1 (has approved)").arg(visibleText(reviewer.name))
                     : visibleText(reviewer.name);
    }
    QStringList shownIds, shownNames;
    for (int i = 0; i < m_reviewer->count(); ++i) {
        shownIds += m_reviewer->itemData(i).toString();
        shownNames += m_reviewer->itemText(i);
    }
    const QString chosen = m_reviewer->currentData().toString();
    if (ids != shownIds || names != shownNames) {
        m_reviewer->clear();
        for (int i = 0; i < int(ids.size()); ++i) {
            m_reviewer->addItem(names[i], ids[i]);
            static_cast<QStandardItemModel*>(m_reviewer->model())
                ->item(i)
                ->setEnabled(!m_taken.contains(ids[i]));
        }
    }
    int index = m_taken.contains(chosen) ? -1 : int(ids.indexOf(chosen));
    for (const ReviewerSession& session : m_desk.sessions()) {
        if (index < 0 && !m_taken.contains(session.reviewerId))
            index = int(ids.indexOf(session.reviewerId));
    }
    for (int i = 0; i < int(ids.size()) && index < 0; ++i)
        index = m_taken.contains(ids[i]) ? -1 : i;
    m_reviewer->setCurrentIndex(index);
}

void SignInStrip::showState()
{
    const auto current = session();
    const bool isNew = m_reviewer->count() == 0;
    m_chooser->setVisible(!isNew);
    if (!isNew && m_first->isAncestorOf(QApplication::focusWidget()))
        m_reviewer->setFocus(Qt::OtherFocusReason);
    m_first->setVisible(isNew);
    const bool canSignIn = !current && m_reviewer->currentIndex() >= 0;
    // What is hidden must not hand the focus on to a button that decides.
    if (m_passphrase->hasFocus() && !canSignIn)
        m_reviewer->setFocus(Qt::OtherFocusReason);
    if (m_signOut->hasFocus() && !current)
        m_reviewer->setFocus(Qt::OtherFocusReason);
    m_passphrase->setVisible(canSignIn);
    m_signIn->setVisible(canSignIn);
    m_signedIn->setVisible(current.has_value());
    m_signOut->setVisible(current.has_value());
    m_signedIn->setText(tr("signed in, for 15 minutes after the last verdict"));
    const QString state = current ? current->id : QString();
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

void SignInStrip::signIn()
{
    if (m_busy || m_passphrase->text().isEmpty())
        return;
    setBusy(true);
    startSession(m_reviewer->currentData().toString(), m_passphrase->text());
}

void SignInStrip::startSession(const QString& reviewer, const QString& passphrase)
{
    m_desk.signIn(reviewer, passphrase,
                  onGuiThread<ReviewerSession>(this, [this](const Result<ReviewerSession>& made) {
                      setBusy(false);
                      m_passphrase->clear();
                      say(made ? QString() : made.error().message);
                      refresh();
                      if (!made)
                          m_passphrase->setFocus(Qt::OtherFocusReason);
                  }));
}

void SignInStrip::signOut()
{
    if (const auto current = session())
        m_desk.signOut(current->id);
    refresh();
}

void SignInStrip::makeFirst()
{
    if (m_busy)
        return;
    if (m_name->text().trimmed().isEmpty())
        return say(tr("A reviewer needs a name."));
    if (m_new->text() != m_again->text())
        return say(tr("The two passphrases are not the same."));
    setBusy(true);
    const QString passphrase = m_new->text();
    m_hall.addReviewer(
        m_name->text().trimmed(), passphrase, localCaller(),
        onGuiThread<Reviewer>(this, [this, passphrase](const Result<Reviewer>& made) {
            if (!made) {
                setBusy(false);
                return say(made.error().message);
            }
            m_name->clear();
            m_new->clear();
            m_again->clear();
            say({});
            refresh();
            startSession(made->id, passphrase);
        }));
}

void SignInStrip::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SignInStrip::setBusy(bool busy)
{
    m_busy = busy;
    // Read-only, not disabled: a disabled field hands its focus on.
    for (QLineEdit* field : {m_passphrase, m_name, m_new, m_again})
        field->setReadOnly(busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

} // namespace hall::ui
