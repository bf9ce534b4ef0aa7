// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog_entity.h"
#include "ui/models/worker/worker_draft.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace hall::ui {

class FieldEditor;
class PlainLabel;

/// The members of a record that WCP names, section by section. Private to the editor; the theme
/// outlives it.
class RecordForm : public QScrollArea {
    Q_OBJECT

public:
    explicit RecordForm(Theme& theme, QWidget* parent = nullptr);

    /// Shows what the draft says by now; while its text cannot be read, nothing can be written.
    void show(const WorkerDraft& draft, bool readOnly);
    /// Ids of `type` that what is written could become; asked while a person writes.
    using SuggestIds = std::function<QStringList(EntityType type, const QString& written)>;
    void setSuggestions(const SuggestIds& suggest);
    /// Below the attestation's fields; the form owns it.
    void setAttestationPart(QWidget* part);
    /// To the member's field, or that of one around it; false when the form has none.
    bool focusMember(const MemberPath& path);
    /// To the first member with an error, or to the first there is.
    void focusProblem(const WorkerDraft& draft);

Q_SIGNALS:
    void edited(const hall::ui::MemberPath& path, const QJsonValue& value);

private:
    std::vector<FieldEditor*> m_fields;
    QVBoxLayout* m_attestation = nullptr;
    PlainLabel* m_others;
};

} // namespace hall::ui
