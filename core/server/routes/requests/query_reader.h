// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/http/http_request.h"

#include <QStringList>

#include <optional>

namespace hall {

/// Reads a request's query strictly: a parameter given twice, a number that is none, or a word
/// outside its list is INVALID_PARAMETER, not a default.
class QueryReader {
public:
    explicit QueryReader(const HttpRequest& request) : m_request(request) {}

    /// nullopt when absent. After an error every call answers nullopt.
    std::optional<QString> text(const QString& name);
    /// `fallback` when absent.
    int number(const QString& name, int minimum, int maximum, int fallback);
    /// `1`, `true`, `0` or `false`.
    std::optional<bool> flag(const QString& name);
    /// An error unless every parameter was asked for: in a search, a mistyped filter would
    /// otherwise answer another question.
    void refuseOthers();

    void fail(const QString& name, const QString& what);
    const std::optional<Error>& error() const { return m_error; }

private:
    const HttpRequest& m_request;
    QStringList m_asked;
    std::optional<Error> m_error;
};

} // namespace hall
