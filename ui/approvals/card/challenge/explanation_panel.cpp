// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/challenge/explanation_panel.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int editLines = 4;

/// As the core counts: what has a letter or a digit.
int wordsIn(const QString& text)
{
    int words = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            counted = false;
        } else if (!counted && c.isLetterOrNumber()) {
            counted = true;
            ++words;
        }
    }
    return words;
}

} // namespace

ExplanationPanel::ExplanationPanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_edit(new QPlainTextEdit(this)),
      m_count(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_missing(new PlainLabel(this))
{
    auto* question =
        new ThemedLabel(theme, tr("Say in your own words what will happen, to what, and why."));
    question->setWordWrap(true);
    m_edit->setObjectName(u"explanation"_s);
    m_edit->setAccessibleName(tr("Explanation in your own words"));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("in your own words"));
    m_count->setObjectName(u"explanationCount"_s);
    m_missing->setObjectName(u"explanationMissing"_s);
    m_missing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(question);
    column->addWidget(m_edit);
    column->addWidget(m_count);
    column->addWidget(m_missing);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ExplanationPanel::check);
    const auto restyle = [this] {
        m_missing->setTextColor(m_theme.color(ColorRole::Muted));
        m_edit->setFixedHeight(
            editLines * QFontMetrics(m_theme.font(TextStyle::Body)).lineSpacing() + 2 * space::m);
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void ExplanationPanel::setSheet(const ChallengeSheet& sheet)
{
    m_sheet = sheet;
    check();
}

void ExplanationPanel::clear()
{
    m_edit->clear();
}

QString ExplanationPanel::text() const
{
    return m_edit->toPlainText();
}

void ExplanationPanel::check()
{
    if (!m_sheet.explanation)
        return;
    m_count->setText(tr("%1 of at least %Ln words", nullptr, int(m_sheet.explanation->leastWords))
                         .arg(QString::number(wordsIn(text()))));
    const ChallengeResult result = checkAnswers(m_sheet, {{}, text()});
    m_missingText = result.passed ? QString() : result.message;
    m_missing->setText(m_missingText);
    m_missing->setVisible(!m_missingText.isEmpty());
    Q_EMIT changed();
}

} // namespace hall::ui
