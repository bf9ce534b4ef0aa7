// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/pseudo_translator.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace hall::ui {

/// The language that the program speaks, and with it how numbers and dates are written. What is on
/// the screen already stays as it is: a window has to be made anew. One of them at a time, in the
/// GUI thread, with a QCoreApplication. Before the first use(), and when it is gone, the program
/// speaks as its sources do.
class Translations : public QObject {
    Q_OBJECT

public:
    explicit Translations(QObject* parent = nullptr);
    ~Translations() override;

    /// `choice` as of isLanguageChoice(); anything else counts as systemLanguage, for it comes from
    /// a file that a newer version may have written.
    void use(const QString& choice);
    /// What was asked for, which may be systemLanguage; empty before use().
    QString choice() const { return m_choice; }
    /// What is spoken: a code of `languages`, or pseudoLanguage.
    QString language() const { return m_language; }

private:
    void clear();

    QString m_choice;
    QString m_language;
    QLocale m_firstLocale;
    QTranslator m_english; ///< the plural forms
    QTranslator m_ours;
    QTranslator m_qts;
    PseudoTranslator m_pseudo;
};

} // namespace hall::ui
