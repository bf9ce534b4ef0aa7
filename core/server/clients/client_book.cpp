// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/clients/client_book.h"

#include <QMutexLocker>

#include <algorithm>
#include <iterator>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProduct = 64;
constexpr qsizetype longestVersion = 32;

struct Product {
    QString name, version;
};

/// The first word of a User-Agent, `name/version`. What no name is made of is left out: it is shown
/// to people.
Product productOf(const QByteArray& userAgent)
{
    const QByteArray word = userAgent.trimmed().split(' ').first();
    const qsizetype slash = word.indexOf('/');
    const auto plain = [](const QByteArray& text, qsizetype longest) {
        QString kept;
        for (const char c : text.left(longest)) {
            if (c > ' ' && c < 127)
                kept.append(QLatin1Char(c));
        }
        return kept;
    };
    return {plain(slash < 0 ? word : word.first(slash), longestProduct),
            slash < 0 ? QString() : plain(word.sliced(slash + 1), longestVersion)};
}

/// What the product is of, by how its name begins.
QString kindOf(const QString& product)
{
    struct Row {
        const char* start;
        const char* kind;
    };
    static constexpr Row rows[] = {
        {"hall", "hall"},
        {"pyhall", "python"},
        {"python", "python"},
        {"httpx", "python"},
        {"aiohttp", "python"},
        {"curl", "curl"},
        {"wget", "curl"},
        {"node", "node"},
        {"undici", "node"},
        {"axios", "node"},
        {"got", "node"},
        {"deno", "node"},
        {"bun", "node"},
        {"dify", "dify"},
        {"n8n", "n8n"},
        {"flowise", "flowise"},
        {"langflow", "langflow"},
        {"langchain", "langchain"},
        {"pipedream", "pipedream"},
        {"mozilla", "browser"},
        {"go-http-client", "go"},
        {"prometheus", "prometheus"},
    };
    const auto found = std::find_if(std::begin(rows), std::end(rows), [&product](const Row& row) {
        return product.startsWith(QLatin1StringView(row.start), Qt::CaseInsensitive);
    });
    return found == std::end(rows) ? u"other"_s : QString::fromLatin1(found->kind);
}

} // namespace

void ClientBook::makeRoom(bool hasToken)
{
    const bool tokenless = !hasToken && m_withoutToken >= mostWithoutToken;
    if (!tokenless && m_clients.size() < most)
        return;
    const bool fromTokenless = tokenless || m_withoutToken > 0;
    auto oldest = m_clients.end();
    for (auto it = m_clients.begin(); it != m_clients.end(); ++it) {
        if (fromTokenless && !it->tokenName.isEmpty())
            continue;
        if (oldest == m_clients.end() || it->lastCallMs < oldest->lastCallMs)
            oldest = it;
    }
    if (oldest == m_clients.end())
        return;
    m_withoutToken -= oldest->tokenName.isEmpty() ? 1 : 0;
    m_clients.erase(oldest);
}

void ClientBook::count(const QString& tokenName, const QByteArray& userAgent, const char* refusal)
{
    Product product = productOf(userAgent);
    const Key key(tokenName, product.name);
    const qint64 now = m_clock();
    const QMutexLocker lock(&m_mutex);
    auto found = m_clients.find(key);
    if (found == m_clients.end()) {
        makeRoom(!tokenName.isEmpty());
        ConnectedClient client;
        client.tokenName = tokenName;
        client.product = product.name;
        client.kind = kindOf(product.name);
        client.firstCallMs = now;
        m_withoutToken += tokenName.isEmpty() ? 1 : 0;
        found = m_clients.insert(key, client);
    }
    found->version = std::move(product.version);
    found->lastCallMs = now;
    ++found->calls;
    if (*refusal != '\0') {
        ConnectedClient::Errors& errors = found->errors[refusal];
        ++errors.count;
        errors.lastMs = now;
    }
}

std::vector<ConnectedClient> ClientBook::clients() const
{
    std::vector<ConnectedClient> all;
    {
        const QMutexLocker lock(&m_mutex);
        all.assign(m_clients.cbegin(), m_clients.cend());
    }
    std::sort(all.begin(), all.end(), [](const ConnectedClient& a, const ConnectedClient& b) {
        return std::pair(b.lastCallMs, a.tokenName) < std::pair(a.lastCallMs, b.tokenName);
    });
    return all;
}

} // namespace hall
