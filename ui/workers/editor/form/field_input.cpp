// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/form/field_input.h"

#include "core/json/canonical_json.h"
#include "core/protocol/vocabulary.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 2, mostLines = 8;
constexpr int fewestCharacters = 11; ///< of a choice
constexpr int numberCharacters = 14;
const QJsonValue absent(QJsonValue::Undefined);

QHBoxLayout* barePane(QWidget* pane)
{
    auto* row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    return row;
}

void nameControl(QWidget* control, const FieldSpec& spec)
{
    control->setObjectName(memberPathText(spec.path));
    control->setAccessibleName(spec.label);
    control->setAccessibleDescription(spec.hint);
    control->setToolTip(spec.hint);
}

bool isTexts(const QJsonValue& value)
{
    if (!value.isArray())
        return false;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        // A line break would become two entries.
        if (!item.isString() || item.toString().contains(u'\n'))
            return false;
    }
    return true;
}

class LineInput : public FieldInput {
public:
    LineInput(const FieldSpec& spec, Theme& theme, QWidget* parent)
        : FieldInput(parent), m_isNumber(spec.isNumber), m_edit(new QLineEdit(this))
    {
        barePane(this)->addWidget(m_edit);
        nameControl(m_edit, spec);
        m_edit->setPlaceholderText(spec.example);
        m_edit->setAcceptDrops(false);
        const auto restyle = [this, &theme, isId = spec.isId] {
            m_edit->setFont(theme.font(isId ? TextStyle::Mono : TextStyle::Body));
            if (m_isNumber)
                m_edit->setFixedWidth(fontMetrics().averageCharWidth() * numberCharacters);
        };
        connect(&theme, &Theme::changed, this, restyle);
        restyle();
        connect(m_edit, &QLineEdit::textEdited, this, &FieldInput::edited);
    }
    void setValue(const QJsonValue& given) override
    {
        m_isBlank = given.isString() && given.toString().isEmpty();
        if (given == value())
            return;
        m_edit->setText(given.isString()   ? given.toString()
                        : given.isDouble() ? QString::fromLatin1(canonicalJson(given))
                                           : QString());
        m_edit->setCursorPosition(0);
    }
    QJsonValue value() const override
    {
        const QString text = m_edit->text();
        if (text.isEmpty())
            return m_isBlank ? QJsonValue(QString()) : absent;
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (m_isNumber && isNumber && std::isfinite(number))
            return number == std::trunc(number) && std::abs(number) < 1e15
                       ? QJsonValue(qint64(number))
                       : QJsonValue(number);
        return text;
    }
    bool canShow(const QJsonValue& given) const override
    {
        return given.isUndefined() || given.isString() || (m_isNumber && given.isDouble());
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    void complete(Suggest suggest) override { new IdCompletion(m_edit, std::move(suggest)); }
    QWidget* control() const override { return m_edit; }

private:
    bool m_isNumber;
    bool m_isBlank = false; ///< the member is there, and empty
    QLineEdit* m_edit;
};

/// A field of several lines that is as high as its text, within reason.
class LinesInput : public FieldInput {
public:
    LinesInput(const FieldSpec& spec, Theme& theme, QWidget* parent)
        : FieldInput(parent), m_isList(spec.kind == FieldKind::Lines), m_edit(new LinesEdit(this))
    {
        barePane(this)->addWidget(m_edit);
        nameControl(m_edit, spec);
        m_edit->setPlaceholderText(spec.example);
        m_edit->setTabChangesFocus(true);
        m_edit->setAcceptDrops(false);
        m_edit->viewport()->setAcceptDrops(false);
        if (m_isList)
            m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        const auto restyle = [this, &theme] {
            m_edit->setFont(theme.font(m_isList ? TextStyle::Mono : TextStyle::Body));
            fit();
        };
        connect(&theme, &Theme::changed, this, restyle);
        restyle();
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            fit();
            Q_EMIT edited();
        });
    }
    void setValue(const QJsonValue& given) override
    {
        m_isBlank = m_isList ? given.isArray() && given.toArray().isEmpty()
                             : given.isString() && given.toString().isEmpty();
        if (given == value())
            return;
        QStringList lines;
        const QJsonArray items = given.toArray();
        for (const QJsonValue& item : items)
            lines.append(item.toString());
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(m_isList ? lines.join(u'\n') : given.toString());
        fit();
    }
    QJsonValue value() const override
    {
        const QString text = m_edit->toPlainText();
        if (!m_isList)
            return text.isEmpty() && !m_isBlank ? absent : QJsonValue(text);
        QJsonArray list;
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines) {
            if (!line.trimmed().isEmpty())
                list.append(line.trimmed());
        }
        return list.isEmpty() && !m_isBlank ? absent : QJsonValue(list);
    }
    bool canShow(const QJsonValue& given) const override
    {
        return given.isUndefined() || (m_isList ? isTexts(given) : given.isString());
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    void complete(Suggest suggest) override { new IdCompletion(m_edit, std::move(suggest)); }
    QWidget* control() const override { return m_edit; }

private:
    void fit()
    {
        const int lines = qBound(fewestLines, m_edit->blockCount(), mostLines);
        const int margins = 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin()));
        m_edit->setFixedHeight(lines * QFontMetrics(m_edit->font()).lineSpacing() + margins);
    }

    bool m_isList;
    bool m_isBlank = false; ///< the member is there, and empty
    LinesEdit* m_edit;
};

/// Scrolling the form must not change what the pointer happens to be over.
class QuietComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

class ChoiceInput : public FieldInput {
public:
    ChoiceInput(const FieldSpec& spec, QWidget* parent)
        : FieldInput(parent), m_isNumber(spec.isNumber), m_known(int(spec.choices.size()) + 1),
          m_box(new QuietComboBox(this))
    {
        auto* row = barePane(this);
        row->addWidget(m_box);
        row->addStretch(1);
        nameControl(m_box, spec);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->setMinimumContentsLength(fewestCharacters);
        m_box->addItem(QCoreApplication::translate("hall::ui::FieldInput", "not given"));
        for (const QString& choice : spec.choices)
            m_box->addItem(choice);
        connect(m_box, &QComboBox::activated, this, &FieldInput::edited);
    }
    void setValue(const QJsonValue& given) override
    {
        if (given == value())
            return;
        const QString text = given.isString()      ? given.toString()
                             : given.isUndefined() ? QString()
                                                   : QString::fromUtf8(canonicalJson(given));
        while (m_box->count() > m_known)
            m_box->removeItem(m_known);
        int at = given.isUndefined() ? 0 : m_box->findText(text, Qt::MatchExactly);
        if (at < 0) {
            // Not one of ours, but what the record says.
            m_box->addItem(text);
            at = m_known;
        }
        m_box->setCurrentIndex(at);
    }
    QJsonValue value() const override
    {
        if (m_box->currentIndex() <= 0)
            return absent;
        return m_isNumber && m_box->currentIndex() < m_known
                   ? QJsonValue(m_box->currentText().toInt())
                   : QJsonValue(m_box->currentText());
    }
    bool canShow(const QJsonValue& given) const override
    {
        return given.isUndefined() || (m_isNumber ? given.isDouble() : given.isString());
    }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    QWidget* control() const override { return m_box; }

private:
    bool m_isNumber;
    int m_known;
    QComboBox* m_box;
};

class EnvironmentsInput : public FieldInput {
public:
    EnvironmentsInput(const FieldSpec& spec, QWidget* parent)
        : FieldInput(parent),
          m_any(new QCheckBox(QCoreApplication::translate("hall::ui::FieldInput", "any"), this))
    {
        auto* row = barePane(this);
        nameControl(m_any, spec);
        m_any->setAccessibleName(QString(spec.label + u": "_s + m_any->text()));
        row->addWidget(m_any);
        for (std::size_t i = 0; i < m_each.size(); ++i) {
            const QString word = QString::fromLatin1(environmentName(Environment(i)));
            m_each[i] = new QCheckBox(word, this);
            m_each[i]->setObjectName(QString(memberPathText(spec.path) + u'.' + word));
            m_each[i]->setAccessibleName(QString(spec.label + u": "_s + word));
            row->addWidget(m_each[i]);
            connect(m_each[i], &QCheckBox::clicked, this, &FieldInput::edited);
        }
        row->addStretch(1);
        connect(m_any, &QCheckBox::clicked, this, [this] {
            refresh();
            Q_EMIT edited();
        });
    }
    void setValue(const QJsonValue& given) override
    {
        m_any->setChecked(given.isUndefined());
        const QJsonArray list = given.toArray();
        m_order.clear();
        for (QCheckBox* box : m_each)
            box->setChecked(false);
        for (const QJsonValue& item : list) {
            if (const auto environment = parseEnvironment(item.toString())) {
                m_each[std::size_t(*environment)]->setChecked(true);
                m_order.append(item.toString());
            }
        }
        refresh();
    }
    QJsonValue value() const override
    {
        if (m_any->isChecked())
            return absent;
        // What was there keeps its place and its spelling.
        QJsonArray list;
        QList<Environment> seen;
        for (const QString& word : m_order) {
            const Environment environment = *parseEnvironment(word);
            if (m_each[std::size_t(environment)]->isChecked()) {
                list.append(word);
                seen.append(environment);
            }
        }
        for (std::size_t i = 0; i < m_each.size(); ++i) {
            if (m_each[i]->isChecked() && !seen.contains(Environment(i)))
                list.append(m_each[i]->text());
        }
        return list;
    }
    bool canShow(const QJsonValue& given) const override
    {
        if (given.isUndefined())
            return true;
        if (!isTexts(given))
            return false;
        const QJsonArray list = given.toArray();
        return std::all_of(list.begin(), list.end(), [](const QJsonValue& item) {
            return parseEnvironment(item.toString()).has_value();
        });
    }
    void setReadOnly(bool readOnly) override
    {
        m_readOnly = readOnly;
        refresh();
    }
    QWidget* control() const override { return m_any; }

private:
    void refresh()
    {
        m_any->setEnabled(!m_readOnly);
        for (QCheckBox* box : m_each)
            box->setEnabled(!m_readOnly && !m_any->isChecked());
    }

    QCheckBox* m_any;
    std::array<QCheckBox*, 4> m_each{};
    QStringList m_order; ///< as the record lists them
    bool m_readOnly = false;
};

} // namespace

FieldInput* FieldInput::make(const FieldSpec& spec, Theme& theme, QWidget* parent)
{
    switch (spec.kind) {
    case FieldKind::Line:
        return new LineInput(spec, theme, parent);
    case FieldKind::Lines:
    case FieldKind::Note:
        return new LinesInput(spec, theme, parent);
    case FieldKind::Choice:
        return new ChoiceInput(spec, parent);
    case FieldKind::Environments:
        return new EnvironmentsInput(spec, parent);
    }
    return nullptr;
}

} // namespace hall::ui
