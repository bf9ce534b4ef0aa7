// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/risk/risk_words.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace hall {

inline constexpr qsizetype maxPatternBytes = 256 << 10;
inline constexpr qsizetype maxPatterns = 200;
inline constexpr qsizetype maxWordLists = 100;
inline constexpr qsizetype maxWordsPerList = 1000;
/// Of all patterns together, the words of the lists they name included.
inline constexpr qsizetype maxPatternWords = 20'000;
inline constexpr qsizetype maxWordLength = 40;

/// Words in the order of the file: lower-case ASCII letters, or digits.
struct PatternWords {
    QList<QByteArray> inOrder;
    QSet<QByteArray> set; ///< of nouns the plurals too

    bool isEmpty() const { return inOrder.isEmpty(); }
    bool has(const QByteArray& word) const { return set.contains(word); }
};

/// The forms of a noun that count as it: `user`, `users`; `identity`, `identities`.
QList<QByteArray> nounForms(const QByteArray& noun);

/// What the plain score does not know: this kind of action is at least so risky. Every condition
/// that is there has to hold.
struct RiskPattern {
    QString id;
    QString description; ///< what a reviewer is told
    PatternWords verbs, nouns;
    QList<ActionEnvironment> environments; ///< empty: any
    bool unreadableName = false;           ///< asks for a name that the scanners cannot read
    double floor = 0;                      ///< above 0, at most 1
};

/// The domain patterns of profile Standard: a JSON file that the Hall's owner may edit.
///
/// There are no expressions in it, only whole words that are looked up in a table: nothing in a
/// file can make scoring slow. A value that does not change; thread-safe.
/// (Approvals, "Risk score", profile standard)
class PatternSet {
public:
    /// Reads `{"words": {"list": ["word", …]}, "patterns": [{"id", "description", "verbs", "nouns",
    /// "environments", "unreadable_name", "floor"}], "open_words": […], "reading_words": […],
    /// "weak_verbs": […]}`.
    /// A member nobody knows is refused, because a condition with a slip in its name would be none.
    /// Errors: those of readJson, and INVALID_PATTERNS, whose field and message name the place
    /// (`$.patterns[2].floor`). Only the first problem is reported.
    static Result<PatternSet> read(const QByteArray& text);
    /// The one that every Hall starts with, and its text, to be edited.
    static std::shared_ptr<const PatternSet> builtIn();
    static QByteArray builtInText();

    const QString& version() const { return m_version; } ///< `_meta.version`, or empty
    const QString& sha256() const { return m_sha256; }   ///< `sha256:…` of the text
    const std::vector<RiskPattern>& patterns() const { return m_patterns; }

    /// Says nothing about what is done, or to what (`run`, `record`): the arguments will tell.
    bool isOpen(const QByteArray& word) const { return m_openWords.has(word); }
    /// A name that begins with such a word only looks, as far as it goes (`read`, `get`).
    bool isReading(const QByteArray& word) const { return m_readingWords.has(word); }
    /// Also a noun or an adjective, so no verb in a name that begins with a reading word
    /// (`get_open_invoices`), except behind and, or, then (`get_or_create_invoice`).
    bool isWeakVerb(const QByteArray& word) const { return m_weakVerbs.has(word); }
    /// Of any pattern.
    bool isVerb(const QByteArray& word) const { return m_allVerbs.contains(word); }
    bool isNoun(const QByteArray& word) const { return m_allNouns.contains(word); }

private:
    friend class PatternReader;
    PatternSet() = default;

    QString m_version, m_sha256;
    std::vector<RiskPattern> m_patterns;
    PatternWords m_openWords, m_readingWords, m_weakVerbs;
    QSet<QByteArray> m_allVerbs, m_allNouns;
};

} // namespace hall
