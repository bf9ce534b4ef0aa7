// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <random>

namespace hall::test {

/// Bundles and requests of a small world, where rules overlap, workers are in every state and most
/// requests get past the first steps. The same seed gives the same ones.
class RandomHalls {
public:
    explicit RandomHalls(unsigned seed) : m_random(seed) {}

    QJsonObject bundle();
    QJsonObject request();
    /// A hash or two that some workers carry; mostly none.
    QStringList bannedHashes();
    /// The registered hash, another one, something that is no hash, or null.
    QJsonValue codeHash();
    bool oneIn(unsigned n) { return m_random() % n == 0; }

private:
    QString pick(const QStringList& words)
    {
        return words.at(qsizetype(m_random()) % words.size());
    }
    QJsonArray some(QStringList words, int atLeast);
    QJsonObject config();
    QJsonObject match(bool policy);
    QJsonObject rule(int number);
    QJsonObject decision();
    QJsonObject policy();
    QJsonObject policyAnswer();
    QJsonObject worker(int number);

    std::mt19937 m_random;
};

} // namespace hall::test
