// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QPlainTextEdit>
#include <QStringListModel>

#include <functional>

class QLineEdit;

namespace hall::ui {

/// The ids that what is written so far could become, likeliest first.
using Suggest = std::function<QStringList(const QString& written)>;

/// Several lines of text that leave Enter, Tab and Escape to a list of suggestions while it is
/// open.
class LinesEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;
    void setOffering(std::function<bool()> isOffering) { m_isOffering = std::move(isOffering); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::function<bool()> m_isOffering;
};

/// Offers ids while a person writes one, from the second character on. Taking one is the person's:
/// arrow keys and Enter, or a click. Lives as long as its field.
class IdCompletion : public QObject {
    Q_OBJECT

public:
    IdCompletion(QLineEdit* edit, Suggest suggest);
    /// For the line that the cursor is in.
    IdCompletion(LinesEdit* edit, Suggest suggest);

private:
    void prepare(QWidget* edit);
    void offer(const QString& written, QRect place);

    const Suggest m_suggest;
    QStringListModel m_ids;
    QCompleter m_completer;
    bool m_taking = false; ///< what is being written is what was offered
};

} // namespace hall::ui
