// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <optional>

namespace hall::loading {

/// The first thing that is wrong in a text being read. Readers go on with harmless values after an
/// error, so that only the outermost one has to look.
class Problem {
public:
    /// `message` continues the path: `must be …`. Code INVALID_MEMBER. Later calls are ignored.
    void set(const QString& path, const QString& message);
    void set(Error error);

    bool found() const { return m_error.has_value(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// Reads the members of one JSON object by name and kind, and knows its path for the error message.
/// A member that is absent gives the fallback; one of the wrong kind is a Problem.
class MemberReader {
public:
    MemberReader(const QJsonObject& object, QString path, Problem& problem)
        : m_object(object), m_path(std::move(path)), m_problem(problem)
    {}

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    QString pathOf(QLatin1StringView key) const;

    bool boolean(QLatin1StringView key, bool fallback);
    int integer(QLatin1StringView key, int fallback, int least, int most);
    std::optional<int> optionalInteger(QLatin1StringView key, int least, int most);
    /// Empty when absent or null.
    QString text(QLatin1StringView key);
    /// Present and not blank, or a Problem.
    QString requiredText(QLatin1StringView key);
    /// Non-blank strings; empty when absent.
    QStringList texts(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key);

    /// Every other member is a Problem …
    void refuseOthers(std::initializer_list<QLatin1StringView> known);
    /// … or a line in `warnings` (may be null).
    void warnOfOthers(std::initializer_list<QLatin1StringView> known, QStringList* warnings);

private:
    QStringList others(std::initializer_list<QLatin1StringView> known) const;

    const QJsonObject& m_object;
    QString m_path;
    Problem& m_problem;
};

/// Calls `readRule` with each object in the member `rules` and its path; it returns the rule's id.
/// A Problem when an item is not an object or two rules have one id, which stands in `idKey`.
void readRuleList(MemberReader& reader, QLatin1StringView idKey, Problem& problem,
                  const std::function<QString(const QJsonObject&, const QString&)>& readRule);

/// The items of an array that have to be non-blank strings.
QStringList textItems(const QJsonArray& array, const QString& path, Problem& problem);

} // namespace hall::loading
