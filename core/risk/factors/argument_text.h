// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk_words.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace hall::risk {

/// The values of a call's arguments as one text for the scanners: strings as they are, other values
/// as compact JSON, joined by a space, in the order of the arguments' names.
///
/// Profile Standard reads JSON escapes as well: a value with `\` in it is there a second time with
/// its escapes undone (and what that brings to light, three times over), so that `\nsudo` or
/// `\u0073udo` in a nested text is found.
class ArgumentText {
public:
    ArgumentText(const QJsonObject& arguments, RiskProfile profile);

    bool isEmpty() const { return m_names.empty(); }
    const QByteArray& text() const { return m_text; }
    const QByteArray& lower() const { return m_lower; }
    /// The argument's name, in quotes, as an explanation may show it. `offset` is one in the text.
    QString nameAt(qsizetype offset) const;
    const std::vector<QString>& names() const { return m_names; }

private:
    void append(QByteArrayView ascii, std::size_t name);

    std::vector<QString> m_names; ///< of the arguments, in order
    struct Part {
        qsizetype end;
        std::size_t name;
    };
    std::vector<Part> m_parts;
    QByteArray m_text, m_lower;
};

/// A name from a call as an explanation may show it: in quotes, secrets masked, cut when long.
QString shownName(const QString& name);

} // namespace hall::risk
