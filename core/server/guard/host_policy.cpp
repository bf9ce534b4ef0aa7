// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/host_policy.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

struct HostPort {
    QString name; ///< lower case, brackets and final dot removed; empty: not a host
    QString port; ///< empty: none
};

/// `name`, `name:port`, `[IPv6]`, `[IPv6]:port`, and a bare IPv6 address.
HostPort splitHost(const QString& value)
{
    HostPort host{value.trimmed().toLower(), {}};
    QString rest;
    if (host.name.startsWith(u'[')) {
        const qsizetype end = host.name.indexOf(u']');
        if (end < 0)
            return {};
        rest = host.name.sliced(end + 1);
        host.name = host.name.sliced(1, end - 1);
    } else if (host.name.count(u':') == 1) {
        const qsizetype colon = host.name.indexOf(u':');
        rest = host.name.sliced(colon);
        host.name.truncate(colon);
    }
    if (!rest.isEmpty()) {
        host.port = rest.sliced(1);
        const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (!rest.startsWith(u':') || !std::all_of(host.port.begin(), host.port.end(), digit))
            return {};
    }
    if (host.name.endsWith(u'.'))
        host.name.chop(1);
    return host;
}

bool isLoopbackName(const QString& name)
{
    if (name == u"localhost")
        return true;
    QHostAddress address;
    // QHostAddress also reads shortened forms such as `127.1`, which a browser may resolve as a
    // name.
    if (!address.setAddress(name) || address.toString() != name)
        return false;
    return address.isLoopback();
}

} // namespace

HostPolicy::HostPolicy(const QString& boundHost, const QStringList& allowed)
{
    const HostPort bound = splitHost(boundHost);
    const QHostAddress address(bound.name);
    m_everyAddress = address == QHostAddress(QHostAddress::AnyIPv4) ||
                     address == QHostAddress(QHostAddress::AnyIPv6);
    if (!bound.name.isEmpty() && !m_everyAddress)
        m_names.insert(bound.name);
    for (const QString& entry : allowed) {
        const HostPort host = splitHost(entry);
        if (!host.name.isEmpty())
            m_names.insert(host.port.isEmpty() ? host.name : QString(host.name + u':' + host.port));
    }
}

Result<void> HostPolicy::check(const QByteArray& host, const QHostAddress& local) const
{
    // Without a Host there is no browser: only HTTP/1.0 clients get here.
    if (host.isEmpty())
        return {};
    const HostPort asked = splitHost(QString::fromUtf8(host));
    if (!asked.name.isEmpty()) {
        if (isLoopbackName(asked.name) || m_names.contains(asked.name) ||
            m_names.contains(QString(asked.name + u':' + asked.port)))
            return {};
        bool mapped = false;
        const quint32 ipv4 = local.toIPv4Address(&mapped);
        const QString reached = mapped ? QHostAddress(ipv4).toString() : local.toString();
        if (m_everyAddress && asked.name == reached)
            return {};
    }
    return Error{u"The Host header names `%1`, which is not a name of this Hall. Use its address, "
                 "or start the Hall with `--allow-host` and this name."_s.arg(
                     QString::fromUtf8(host).left(100)),
                 u"HOST_NOT_ALLOWED"_s, u"Host"_s};
}

} // namespace hall
