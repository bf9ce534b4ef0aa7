// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/search/name_strip.h"

#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

NameStrip::NameStrip(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_words(new PlainLabel(this)), m_name(new QLineEdit(this)),
      m_commit(new QPushButton(tr("Save the search"), this)),
      m_close(new QPushButton(tr("Close"), this)), m_problem(new PlainLabel(this))
{
    setObjectName(u"nameStrip"_s);
    m_words->setObjectName(u"nameStripWords"_s);
    m_name->setObjectName(u"searchName"_s);
    m_name->setAccessibleName(tr("Name of the search"));
    m_name->setMaxLength(SavedSearches::longestName);
    m_commit->setObjectName(u"commitName"_s);
    m_close->setObjectName(u"closeName"_s);
    m_problem->setObjectName(u"nameProblem"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_words, 1);
    row->addWidget(m_name, 1);
    row->addWidget(m_problem, 1);
    row->addWidget(m_commit);
    row->addWidget(m_close);
    hide();
    connect(m_name, &QLineEdit::returnPressed, this, &NameStrip::commit);
    connect(m_commit, &QPushButton::clicked, this, &NameStrip::commit);
    connect(m_close, &QPushButton::clicked, this, &NameStrip::close);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&NameStrip::update));
}

void NameStrip::setSearches(const SavedSearches& searches)
{
    m_searches = searches;
    Q_EMIT searchesChanged();
}

void NameStrip::askName(const QString& searchText)
{
    m_subject = {{}, searchText};
    open(Task::Save, tr("Save “%1” as").arg(searchText), tr("Save the search"));
}

void NameStrip::askNewName(const QString& name)
{
    m_subject = {name, {}};
    open(Task::Rename, tr("Rename “%1” to").arg(name), tr("Rename the search"));
    m_name->setText(name);
    m_name->selectAll();
}

void NameStrip::remove(const QString& name)
{
    const SavedSearch* known = m_searches.find(name);
    if (!known)
        return;
    m_subject = *known;
    m_searches.remove(m_subject.name);
    open(Task::Undo, tr("The search “%1” was removed.").arg(m_subject.name), tr("Undo"));
    Q_EMIT searchesChanged();
}

void NameStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.setBrush(m_theme.color(ColorRole::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

void NameStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void NameStrip::open(Task task, const QString& words, const QString& button)
{
    m_task = task;
    m_words->setText(words);
    m_name->clear();
    m_name->setVisible(task != Task::Undo);
    m_problem->hide();
    m_commit->setText(button);
    show();
    if (task == Task::Undo)
        m_commit->setFocus(Qt::OtherFocusReason);
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

void NameStrip::commit()
{
    Result<void> done;
    switch (m_task) {
    case Task::Save:
        // Somebody who types a name that is taken has forgotten it: nothing is lost unasked.
        if (m_searches.find(m_name->text().trimmed()))
            done = Error{tr("Another search is named so already."), u"NAME_TAKEN"_s, u"name"_s};
        else
            done = m_searches.save(m_name->text(), m_subject.text);
        break;
    case Task::Rename:
        done = m_searches.rename(m_subject.name, m_name->text());
        break;
    case Task::Undo:
        done = m_searches.save(m_subject.name, m_subject.text);
        break;
    }
    if (!done) {
        m_problem->setText(done.error().message);
        m_problem->setTextColor(m_theme.color(ColorRole::Deny));
        m_problem->show();
        return;
    }
    Q_EMIT searchesChanged();
    close();
}

void NameStrip::close()
{
    hide();
    Q_EMIT closed();
}

} // namespace hall::ui
