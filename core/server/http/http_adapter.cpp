// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/http_adapter.h"

#include "core/server/guard/guarded_listener.h"

#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cstring>

namespace hall {

/// A connected socket as far as its reader can tell: its bytes come from feed(), and there is no
/// network behind it.
class RequestPort : public QTcpSocket {
public:
    explicit RequestPort(const QHostAddress& peer)
    {
        setPeerAddress(peer);
        setSocketState(QAbstractSocket::ConnectedState);
        setOpenMode(QIODevice::ReadOnly);
    }
    ~RequestPort() override
    {
        // Spares QAbstractSocket's destructor the shutdown of a connection that never was.
        setOpenMode(QIODevice::NotOpen);
        setSocketState(QAbstractSocket::UnconnectedState);
    }

    /// True when the reader made a request of the bytes.
    bool feed(QByteArray bytes, RequestTicket ticket)
    {
        m_bytes = std::move(bytes);
        m_position = 0;
        m_ticket = ticket;
        m_handled = false;
        Q_EMIT readyRead();
        return m_handled;
    }
    RequestTicket takeTicket()
    {
        m_handled = true;
        return m_ticket;
    }

    qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_position + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char* data, qint64 maximum) override
    {
        const qint64 count = std::min<qint64>(maximum, m_bytes.size() - m_position);
        if (count > 0)
            std::memcpy(data, m_bytes.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
    RequestTicket m_ticket;
    bool m_handled = false;
};

namespace {

/// Fields that speak about the connection or the framing, both of which end at the guard.
bool endsAtGuard(const QByteArray& name)
{
    static constexpr const char* names[] = {"host",
                                            "content-length",
                                            "transfer-encoding",
                                            "connection",
                                            "keep-alive",
                                            "upgrade",
                                            "expect",
                                            "te",
                                            "trailer",
                                            "proxy-connection"};
    return std::any_of(std::begin(names), std::end(names),
                       [&name](const char* other) { return name == other; });
}

QByteArray normalised(const FramedRequest& request)
{
    QByteArray out;
    out.reserve(512 + request.body.size());
    out.append(request.method).append(' ').append(request.target).append(" HTTP/1.1\r\nHost: ");
    out.append(request.host.isEmpty() ? QByteArray("localhost") : request.host).append("\r\n");
    for (const HeaderField& field : request.headers) {
        if (!endsAtGuard(field.name))
            out.append(field.name).append(": ").append(field.value).append("\r\n");
    }
    out.append("Content-Length: ").append(QByteArray::number(request.body.size()));
    out.append("\r\n\r\n").append(request.body);
    return out;
}

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Post:
        return "POST";
    case Method::Head:
        return "HEAD";
    case Method::Options:
        return "OPTIONS";
    case Method::Patch:
        return "PATCH";
    default:
        return {};
    }
}

QString decoded(QByteArray encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

std::vector<std::pair<QString, QString>> queryItems(const QUrl& url)
{
    std::vector<std::pair<QString, QString>> items;
    const QByteArray text = url.query(QUrl::FullyEncoded).toLatin1();
    for (QByteArray item : text.split('&')) {
        if (item.isEmpty())
            continue;
        item.replace('+', ' ');
        const qsizetype equals = item.indexOf('=');
        items.emplace_back(decoded(equals < 0 ? item : item.first(equals)),
                           equals < 0 ? QString() : decoded(item.sliced(equals + 1)));
    }
    return items;
}

void destroyPort(RequestPort* port)
{
    // Its request may be under way further up the stack.
    port->deleteLater();
}

} // namespace

HttpAdapter::HttpAdapter(Sink sink, QObject* parent)
    : QAbstractHttpServer(parent), m_sink(std::move(sink))
{}

HttpAdapter::~HttpAdapter()
{
    for (auto& [connection, port] : m_ports)
        delete port.release();
}

void HttpAdapter::serve(GuardedListener* listener)
{
    bind(listener);
    if (!m_presenter)
        m_presenter = listener;
}

RequestPort* HttpAdapter::portFor(quint64 connection, const QHostAddress& peer)
{
    const auto found = m_ports.find(connection);
    if (found != m_ports.end())
        return found->second.get();
    auto* port = new RequestPort(peer);
    m_ports.emplace(connection,
                    std::unique_ptr<RequestPort, void (*)(RequestPort*)>(port, destroyPort));
    m_presenter->present(port);
    return port;
}

bool HttpAdapter::handOver(const FramedRequest& request, const QHostAddress& peer,
                           RequestTicket ticket)
{
    const bool understood = portFor(ticket.connection, peer)->feed(normalised(request), ticket);
    if (!understood)
        forget(ticket.connection);
    return understood;
}

void HttpAdapter::forget(quint64 connection)
{
    m_ports.erase(connection);
}

bool HttpAdapter::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    HttpRequest result;
    result.ticket = static_cast<RequestPort*>(socket)->takeTicket();
    result.method = methodName(request.method());
    const QUrl url = request.url();
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    result.path = decoded(path);
    for (const QByteArray& segment : path.split('/').sliced(path.startsWith('/') ? 1 : 0))
        result.segments.append(decoded(segment));
    result.query = queryItems(url);
    result.authorization = request.value("authorization");
    result.contentType = request.value("content-type");
    result.origin = request.value("origin");
    result.ifMatch = request.value("if-match");
    result.mcpProtocolVersion = request.value("mcp-protocol-version");
    result.lastEventId = request.value("last-event-id");
    result.userAgent = request.value("user-agent");
    result.body = request.body();
    result.peer = request.remoteAddress().toString();
    m_sink(std::move(result));
    return true;
}

void HttpAdapter::missingHandler(const QHttpServerRequest&, QTcpSocket*)
{
    // handleRequest() takes every request.
}

} // namespace hall
