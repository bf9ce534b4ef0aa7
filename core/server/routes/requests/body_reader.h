// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>

namespace hall {

/// Reads the small JSON body of a managing request strictly: what is not known, of another type or
/// too long is an error that names the member, not a default. After the first error every call
/// answers with nothing.
class BodyReader {
public:
    /// An empty body reads as `{}`: for requests whose members are all optional.
    explicit BodyReader(const QByteArray& body);
    /// One that was read already; `path` stands before its members in errors (`scope.`).
    explicit BodyReader(QJsonObject object, QString path = {})
        : m_json(std::move(object)), m_path(std::move(path))
    {}

    bool has(const QString& name) const { return m_json.contains(name); }
    const QJsonObject& json() const { return m_json; }
    /// Empty when absent or null.
    QString text(const QString& name, qsizetype maxLength);
    /// MISSING_FIELD when absent or blank; `why` ends the sentence.
    QString requiredText(const QString& name, qsizetype maxLength, const QString& why);
    /// A list of strings; empty when absent or null.
    QStringList texts(const QString& name, qsizetype mostTexts);
    /// False when absent.
    bool flag(const QString& name);
    /// MISSING_FIELD when absent.
    int number(const QString& name, int minimum, int maximum);
    /// Empty when absent or null.
    QJsonObject object(const QString& name);
    /// An error unless every member was asked for.
    void refuseOthers();

    void fail(const QString& name, const QString& what,
              const QString& code = QStringLiteral("INVALID_MEMBER"));
    /// Takes over the error of the reader of a member.
    void adopt(const BodyReader& member);
    const std::optional<Error>& error() const { return m_error; }

private:
    QJsonObject m_json;
    QString m_path;
    QStringList m_asked;
    std::optional<Error> m_error;
};

} // namespace hall
