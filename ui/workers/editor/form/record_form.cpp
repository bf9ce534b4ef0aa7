// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/form/record_form.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/models/plain_label.h"
#include "ui/workers/editor/form/field_editor.h"
#include "ui/workers/editor/form/record_fields.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

RecordForm::RecordForm(Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_others(new PlainLabel)
{
    setObjectName(u"recordForm"_s);
    setAccessibleName(tr("Record as a form"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The fields take the focus; the area would only be a stop more.
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    for (const FieldSection& section : recordFields()) {
        if (!m_fields.empty())
            column->addSpacing(space::m);
        column->addWidget(new ThemedLabel(theme, section.title, TextStyle::Section));
        FlowLayout* row = nullptr;
        for (const FieldSpec& spec : section.fields) {
            auto* field = new FieldEditor(spec, theme);
            connect(field, &FieldEditor::edited, this, &RecordForm::edited);
            m_fields.push_back(field);
            // Narrow fields share a line.
            const bool isNarrow = spec.kind == FieldKind::Choice || spec.isNumber;
            if (!isNarrow) {
                row = nullptr;
                column->addWidget(field);
                continue;
            }
            if (!row) {
                row = new FlowLayout(space::m);
                column->addLayout(row);
            }
            row->addWidget(field);
        }
        if (section.fields.front().path.first() == "attestation"_L1) {
            m_attestation = new QVBoxLayout;
            column->addLayout(m_attestation);
        }
    }
    m_others->setObjectName(u"otherMembers"_s);
    m_others->setWordWrap(true);
    column->addSpacing(space::m);
    column->addWidget(m_others);
    column->addStretch(1);
    content->setAccessibleName(accessibleName());
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    setWidget(content);
    const auto restyle = [this, &theme] {
        m_others->setFont(theme.font(TextStyle::Caption));
        m_others->setTextColor(theme.color(ColorRole::Muted));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void RecordForm::setSuggestions(const SuggestIds& suggest)
{
    const std::pair<MemberPath, EntityType> members[] = {
        {{u"worker_species_id"_s}, EntityType::WorkerSpecies},
        {{u"capabilities"_s}, EntityType::Capability},
        {{u"currently_implements"_s}, EntityType::Control},
        {{u"required_controls"_s}, EntityType::Control},
    };
    for (FieldEditor* field : m_fields) {
        for (const auto& [path, type] : members) {
            if (field->path() == path)
                field->complete([suggest, type = type](const QString& written) {
                    return suggest(type, written);
                });
        }
    }
}

void RecordForm::show(const WorkerDraft& draft, bool readOnly)
{
    QSet<MemberPath> changed;
    if (!draft.isNew()) {
        for (const MemberChange& change : draft.changes()) {
            // A change inside a field's value, and the fields inside a changed value.
            for (const FieldEditor* field : m_fields) {
                const qsizetype common = std::min(field->path().size(), change.path.size());
                if (field->path().first(common) == change.path.first(common))
                    changed.insert(field->path());
            }
        }
    }
    const bool isFixed = readOnly || draft.textError().has_value();
    QSet<QString> shown{u"artifact_hash"_s};
    for (FieldEditor* field : m_fields) {
        const bool isIdentity = field->path().first() == "worker_id"_L1;
        field->show(valueAt(draft.record(), field->path()), changed.contains(field->path()));
        field->setReadOnly(isFixed || (isIdentity && !draft.isNew()));
        field->setIssues(draft.issues());
        shown.insert(field->path().first());
    }
    QStringList others;
    const QStringList names = draft.record().keys();
    for (const QString& name : names) {
        if (!shown.contains(name))
            others.append(name);
    }
    m_others->setText(
        tr("Kept as they are, and to be changed in the JSON: %1").arg(others.join(u", "_s)));
    m_others->setVisible(!others.isEmpty());
}

void RecordForm::setAttestationPart(QWidget* part)
{
    m_attestation->addWidget(part);
}

bool RecordForm::focusMember(const MemberPath& path)
{
    for (FieldEditor* field : m_fields) {
        const qsizetype common = std::min(field->path().size(), path.size());
        if (common == 0 || field->path().first(common) != path.first(common))
            continue;
        field->control()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(field);
        return true;
    }
    return false;
}

void RecordForm::focusProblem(const WorkerDraft& draft)
{
    for (const RecordIssue& issue : draft.issues()) {
        if (issue.level == RecordIssue::Level::Error && focusMember(issue.path))
            return;
    }
    m_fields.front()->control()->setFocus(Qt::OtherFocusReason);
}

} // namespace hall::ui
