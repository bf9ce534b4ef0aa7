// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/form/field_editor.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

FieldEditor::FieldEditor(const FieldSpec& spec, Theme& theme, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_theme(theme),
      m_label(new ThemedLabel(theme, spec.label, TextStyle::Body, ColorRole::Muted)),
      m_input(FieldInput::make(spec, theme, this)), m_message(new PlainLabel(this))
{
    m_label->setBuddy(m_input->control());
    m_label->setToolTip(spec.hint);
    m_message->setObjectName(QString(u"message:"_s + memberPathText(spec.path)));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_input);
    column->addWidget(m_message);
    connect(m_input, &FieldInput::edited, this,
            [this] { Q_EMIT edited(m_spec.path, m_input->value()); });
    connect(&m_theme, &Theme::changed, this, &FieldEditor::restyle);
    restyle();
}

void FieldEditor::show(const QJsonValue& value, bool changed)
{
    m_isForeign = !m_input->canShow(value);
    m_input->setValue(m_isForeign ? QJsonValue(QJsonValue::Undefined) : value);
    setReadOnly(m_isReadOnly);
    m_label->setText(changed ? tr("%1 •").arg(m_spec.label) : m_spec.label);
    m_label->setAccessibleName(changed ? tr("%1, changed").arg(m_spec.label) : m_spec.label);
    m_label->setRole(changed ? ColorRole::Accent : ColorRole::Muted);
}

void FieldEditor::setIssues(const std::vector<RecordIssue>& issues)
{
    const RecordIssue* first = nullptr;
    for (const RecordIssue& issue : issues) {
        const bool isHere = issue.path.size() >= m_spec.path.size() &&
                            issue.path.first(m_spec.path.size()) == m_spec.path;
        if (isHere && (!first || (first->level == RecordIssue::Level::Hint &&
                                  issue.level == RecordIssue::Level::Error)))
            first = &issue;
    }
    QString message = first ? first->message : QString();
    m_messageRole =
        first && first->level == RecordIssue::Level::Error ? ColorRole::Deny : ColorRole::Muted;
    if (m_isForeign && message.isEmpty())
        message = tr("The form cannot show what stands here. It is kept; change it in the JSON.");
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_input->control()->setAccessibleDescription(message.isEmpty() ? m_spec.hint : message);
    restyle();
}

void FieldEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_input->setReadOnly(readOnly || m_isForeign);
}

void FieldEditor::restyle()
{
    m_message->setFont(m_theme.font(TextStyle::Caption));
    m_message->setTextColor(m_theme.color(m_messageRole));
}

} // namespace hall::ui
