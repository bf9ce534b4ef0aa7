// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QMutex>
#include <QString>

#include <vector>

namespace hall {

/// A program that called, as far as it says who it is: its token, and its User-Agent.
struct ConnectedClient {
    QString tokenName; ///< empty: it sent none that this Hall knows, or asked for what needs none
    QString product;   ///< of the User-Agent, `python-requests`; empty: it sent none
    QString version;   ///< `2.28.1`, of its last call; or empty
    QString kind;      ///< curl, python, node, dify …, or `other`
    qint64 firstCallMs = 0, lastCallMs = 0; ///< Unix ms
    quint64 calls = 0;                      ///< answered, refusals included
    struct Errors {
        quint64 count = 0;
        qint64 lastMs = 0;
    };
    /// By the counters of ServerCounters::refused: `unauthorized`, `host_not_allowed` …
    QMap<QByteArray, Errors> errors;
};

/// Who called since the server started. Thread-safe; bounded: the one that has been silent for
/// longest is forgotten first, and who has no token never pushes out who has.
class ClientBook {
public:
    static constexpr qsizetype most = 256;
    static constexpr qsizetype mostWithoutToken = 64;

    explicit ClientBook(Clock clock = systemClock()) : m_clock(std::move(clock)) {}

    /// One call that was answered; `refusal` is the counter of a refusal, or empty.
    void count(const QString& tokenName, const QByteArray& userAgent, const char* refusal);
    /// Who called last comes first.
    std::vector<ConnectedClient> clients() const;

private:
    using Key = std::pair<QString, QString>; ///< token name, product
    void makeRoom(bool hasToken);

    Clock m_clock;
    mutable QMutex m_mutex;
    QHash<Key, ConnectedClient> m_clients;
    qsizetype m_withoutToken = 0;
};

} // namespace hall
