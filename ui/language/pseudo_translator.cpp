// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/pseudo_translator.h"

#include "ui/language/pseudo_text.h"

#include <cstring>

namespace hall::ui {

namespace {

constexpr char ownContext[] = "hall::";

} // namespace

PseudoTranslator::PseudoTranslator(const QTranslator& english, QObject* parent)
    : QTranslator(parent), m_english(english)
{}

QString PseudoTranslator::translate(const char* context, const char* sourceText,
                                    const char* disambiguation, int n) const
{
    if (std::strncmp(context, ownContext, sizeof ownContext - 1) != 0)
        return {};
    const QString english = m_english.translate(context, sourceText, disambiguation, n);
    return pseudoText(english.isEmpty() ? QString::fromUtf8(sourceText) : english);
}

} // namespace hall::ui
