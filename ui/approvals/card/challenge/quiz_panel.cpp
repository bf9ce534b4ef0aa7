// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/challenge/quiz_panel.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// A choice whose words may be long and come from outside: a radio button can neither wrap them
/// nor leave an `&` in them alone.
class Choice : public QWidget {
public:
    Choice(Theme& theme, QRadioButton* button, const QString& text) : m_button(button)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        auto* label = new PlainLabel(this);
        label->setWordWrap(true);
        label->setFont(theme.font(TextStyle::Mono));
        label->setText(text);
        label->setMinimumHeight(button->sizeHint().height()); // one line beside the other
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(label, 1, Qt::AlignTop);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
            m_button->setFocus(Qt::MouseFocusReason);
            m_button->click();
        }
    }
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }

private:
    QRadioButton* m_button;
};

} // namespace

QuizPanel::QuizPanel(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"quizPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void QuizPanel::setQuestions(const std::vector<QuizQuestion>& questions)
{
    delete m_list;
    m_questions.clear();
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (int i = 0; i < int(questions.size()); ++i)
        addQuestion(questions[std::size_t(i)], i + 1, int(questions.size()));
    layout()->addWidget(m_list);
    Q_EMIT changed();
}

void QuizPanel::addQuestion(const QuizQuestion& question, int number, int of)
{
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    auto* text = new PlainLabel(m_list);
    text->setWordWrap(true);
    text->setText(
        of == 1
            ? question.text
            : tr("%1 of %2: %3").arg(QString::number(number), QString::number(of), question.text));
    if (number > 1)
        column->addSpacing(space::s);
    column->addWidget(text);
    Question added{question.id, question.choices, new QButtonGroup(m_list), {}};
    for (int i = 0; i < int(question.choices.size()); ++i) {
        auto* button = new QRadioButton(QString::number(i + 1));
        button->setObjectName(u"choice_%1_%2"_s.arg(question.id).arg(i));
        button->setAccessibleName(visibleText(question.choices[i]));
        button->setAccessibleDescription(visibleText(question.text));
        button->installEventFilter(this);
        added.group->addButton(button, i);
        added.buttons += button;
        column->addWidget(new Choice(m_theme, button, question.choices[i]));
        connect(button, &QRadioButton::toggled, this, &QuizPanel::changed);
    }
    m_questions.push_back(std::move(added));
}

QHash<QString, QString> QuizPanel::choices() const
{
    QHash<QString, QString> chosen;
    for (const Question& question : m_questions) {
        const int id = question.group->checkedId();
        if (id >= 0)
            chosen.insert(question.id, question.choices[id]);
    }
    return chosen;
}

int QuizPanel::unanswered() const
{
    return int(m_questions.size()) - int(choices().size());
}

bool QuizPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_4)
            return chooseByDigit(watched, key->key() - Qt::Key_1);
    }
    return QWidget::eventFilter(watched, event);
}

bool QuizPanel::chooseByDigit(QObject* focused, int digit)
{
    for (const Question& question : m_questions) {
        if (!question.buttons.contains(qobject_cast<QRadioButton*>(focused)))
            continue;
        if (digit < question.buttons.size()) {
            question.buttons[digit]->setChecked(true);
            question.buttons[digit]->setFocus(Qt::ShortcutFocusReason);
        }
        return true;
    }
    return false;
}

} // namespace hall::ui
