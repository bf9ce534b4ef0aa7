// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace hall::ui {

/// Answers with pseudoText() of what `english` says: a language that is always complete. Only the
/// window's own texts; Qt's stay as they are. `english` must outlive it.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    explicit PseudoTranslator(const QTranslator& english, QObject* parent = nullptr);

    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

private:
    const QTranslator& m_english;
};

} // namespace hall::ui
