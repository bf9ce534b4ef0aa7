// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

#include <initializer_list>

/// Reads what somebody hands over as proof: nothing missing, nothing unknown, nothing twice.
/// Private to this room.
namespace hall {

/// The members of one proof. All errors have the code given here, and name the member.
class ProofJson {
public:
    /// `format` is what the member of that name has to say; `members` are all others.
    static Result<ProofJson> read(const QByteArray& json, QLatin1StringView format,
                                  std::initializer_list<QLatin1StringView> members,
                                  const QString& code);

    Result<QByteArray> text(QLatin1StringView name) const;
    /// The canonical bytes of an object.
    Result<QByteArray> object(QLatin1StringView name) const;
    /// From 1 to what JSON keeps.
    Result<qint64> positive(QLatin1StringView name) const;
    /// `count` bytes in base64.
    Result<QByteArray> bytes(QLatin1StringView name, qsizetype count) const;
    /// An array of 32 bytes in base64 each.
    Result<QByteArrayList> hashes(QLatin1StringView name) const;

    Error wrong(const QString& member, const QString& what) const;

private:
    ProofJson(QJsonObject members, QString code)
        : m_members(std::move(members)), m_code(std::move(code))
    {}

    QJsonObject m_members;
    QString m_code;
};

/// Of what is whole and right, and yet does not fit the rest. `member` is to blame.
Error proofRejected(const QString& message, const QString& member);
/// The record with these canonical bytes, as a JSON value.
QJsonObject jsonOfRecord(const QByteArray& body);

} // namespace hall
