// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/framing/request_reader.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hall::RequestReader;

/// The framing reader alone: what it takes, what it refuses, and that the pieces in which bytes
/// arrive make no difference.
class RequestReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void stopsAtTheEndOfARequest();
    void asksForTheBodyOnce();
    void limitsAreExact_data();
    void limitsAreExact();
    void oldProtocolClosesUnlessAsked_data();
    void oldProtocolClosesUnlessAsked();
    void emptyLineBetweenRequests();
};

namespace {

/// Feeds everything in pieces of `step` bytes until the request is complete or refused.
void feedAll(RequestReader& reader, const QByteArray& bytes, qsizetype step)
{
    qsizetype position = 0;
    while (position < bytes.size() && reader.state() != RequestReader::State::Complete &&
           reader.state() != RequestReader::State::Failed)
        position += reader.feed(
            QByteArrayView(bytes).sliced(position, std::min(step, bytes.size() - position)));
}

const QByteArray line = "POST /api/route HTTP/1.1\r\n";
const QByteArray host = "Host: a\r\n";

} // namespace

void RequestReaderTest::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& target,
                        const QByteArray& body) { QTest::newRow(name) << bytes << target << body; };
    row("no body", "GET /health HTTP/1.1\r\nHost: a\r\n\r\n", "/health", "");
    row("length", line + host + "Content-Length: 3\r\n\r\nabc", "/api/route", "abc");
    row("length with zeros", line + host + "Content-Length: 003\r\n\r\nabc", "/api/route", "abc");
    row("length zero", line + host + "Content-Length: 0\r\n\r\n", "/api/route", "");
    row("chunked",
        line + host + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
        "/api/route", "abcde");
    row("chunked, upper case and extension",
        line + host + "TRANSFER-ENCODING: Chunked\r\n\r\nA;name=\"v\"\r\n0123456789\r\n0\r\n\r\n",
        "/api/route", "0123456789");
    row("chunked with trailer",
        line + host + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nX-Sum: 1\r\n\r\n",
        "/api/route", "x");
    row("query", "GET /a?b=%20c HTTP/1.1\r\nHost: a\r\n\r\n", "/a?b=%20c", "");
    row("absolute", "GET http://example.org/a?b HTTP/1.1\r\nHost: a\r\n\r\n", "/a?b", "");
    row("absolute without path", "GET http://example.org HTTP/1.1\r\nHost: a\r\n\r\n", "/", "");
    row("options asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "*", "");
    row("old without host", "GET /health HTTP/1.0\r\n\r\n", "/health", "");
    row("text in a header", "GET /a HTTP/1.1\r\nHost: a\r\nX-Name: J\xc3\xbcrgen\r\n\r\n", "/a",
        "");
    row("blanks around a value", "GET /a HTTP/1.1\r\nHost: \t a \t\r\n\r\n", "/a", "");
    row("empty value", "GET /a HTTP/1.1\r\nHost: a\r\nX-Nothing:\r\n\r\n", "/a", "");
}

void RequestReaderTest::accepts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    for (const qsizetype step : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()}) {
        RequestReader reader({});
        feedAll(reader, bytes, step);
        QCOMPARE(reader.state(), RequestReader::State::Complete);
        const hall::FramedRequest request = reader.take();
        QCOMPARE(request.target, target);
        QCOMPARE(request.body, body);
        QCOMPARE(reader.state(), RequestReader::State::Empty);
        QCOMPARE(reader.bufferedBytes(), 0);
    }
}

void RequestReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto bad = [](const char* name, const QByteArray& bytes) {
        QTest::newRow(name) << bytes << u"BAD_FRAMING"_s;
    };
    const auto other = [](const char* name, const QByteArray& bytes, const QString& code) {
        QTest::newRow(name) << bytes << code;
    };
    const auto withLength = [](const QByteArray& value) {
        return QByteArray(line + host + "Content-Length: " + value + "\r\n\r\nabc");
    };
    bad("negative length", withLength("-1"));
    bad("signed length", withLength("+3"));
    bad("length of words", withLength("three"));
    bad("length with a fraction", withLength("3.0"));
    bad("hexadecimal length", withLength("0x3"));
    bad("empty length", withLength(""));
    bad("list of lengths", withLength("3, 3"));
    bad("length beyond 32 bits and more", withLength("99999999999999999999"));
    bad("length beyond 64 bits", withLength("18446744073709551619"));
    bad("two lengths", line + host + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc");
    bad("length and chunked",
        line + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    bad("gzip coding", line + host + "Transfer-Encoding: gzip\r\n\r\n");
    bad("gzip and chunked", line + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    bad("chunked twice",
        line + host + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    bad("identity coding", line + host + "Transfer-Encoding: identity\r\n\r\n");
    bad("old and chunked",
        "POST /a HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    bad("no host", line + "\r\n");
    bad("two hosts", line + host + host + "\r\n");
    bad("two credentials",
        line + host + "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n");
    bad("bare CR in a line", line + "Host: a\rb\r\n\r\n");
    bad("bare CR as line end", "GET / HTTP/1.1\rHost: a\r\r");
    bad("bare LF", "GET / HTTP/1.1\nHost: a\n\n");
    bad("bare LF after a header", line + "Host: a\n\r\n");
    bad("NUL in a header", line + host + QByteArray("X: a\0b\r\n\r\n", 10));
    bad("control character", line + host + "X: a\x01z\r\n\r\n");
    bad("DEL", line + host + "X: a\x7fz\r\n\r\n");
    bad("folding", line + host + "X: a\r\n b\r\n\r\n");
    bad("blank before the colon", line + "Host : a\r\n\r\n");
    bad("no colon", line + host + "nonsense\r\n\r\n");
    bad("no name", line + host + ": value\r\n\r\n");
    bad("blank in a name", line + host + "X Y: value\r\n\r\n");
    bad("version 2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n");
    bad("version 1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n");
    bad("version 0.9", "GET / HTTP/0.9\r\nHost: a\r\n\r\n");
    bad("version in small letters", "GET / http/1.1\r\nHost: a\r\n\r\n");
    bad("version with more digits", "GET / HTTP/1.10\r\nHost: a\r\n\r\n");
    bad("no version", "GET /\r\nHost: a\r\n\r\n");
    bad("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    bad("two blanks", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("blank in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("blank first", " GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("method of signs", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("very long method", QByteArray(40, 'M') + " / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("only empty lines", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01", 6));
    bad("binary", QByteArray("\xff\xfe\xfd\xfc", 4));
    const QByteArray chunked = line + host + "Transfer-Encoding: chunked\r\n\r\n";
    bad("chunk size of words", chunked + "xyz\r\n");
    bad("negative chunk size", chunked + "-1\r\n");
    bad("prefixed chunk size", chunked + "0x3\r\nabc\r\n");
    bad("empty chunk size", chunked + "\r\nabc\r\n");
    bad("blank before chunk size", chunked + " 3\r\nabc\r\n");
    bad("overflowing chunk size", chunked + "fffffffffffffffff\r\n");
    bad("chunk longer than said", chunked + "3\r\nabcd\r\n0\r\n\r\n");
    bad("chunk size ends with LF", chunked + "3\nabc\r\n0\r\n\r\n");
    bad("chunk ends with LF", chunked + "3\r\nabc\n0\r\n\r\n");
    bad("endless chunk extension", chunked + "3;" + QByteArray(400, 'x') + "\r\nabc\r\n");
    const QString target = u"BAD_REQUEST_TARGET"_s;
    other("half an escape", "GET /a%2 HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("escape of letters", "GET /a%zz HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("escaped NUL", "GET /a%00 HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("escaped line end", "GET /a%0d%0aX HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("escape that is no UTF-8", "GET /a%ff HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("two slashes", "GET //evil/a HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("no slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("authority", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("asterisk", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("absolute without host", "GET http:///a HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("other scheme", "GET file:///etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", target);
    other("unknown expectation", line + host + "Expect: 200-ok\r\n\r\n", u"EXPECTATION_FAILED"_s);
}

void RequestReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    for (const qsizetype step : {qsizetype(1), qsizetype(5), bytes.size()}) {
        RequestReader reader({});
        feedAll(reader, bytes, step);
        QCOMPARE(reader.state(), RequestReader::State::Failed);
        QCOMPARE(reader.error().code, code);
        QVERIFY(!reader.error().message.isEmpty());
        QCOMPARE(reader.feed("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), 0);
    }
}

void RequestReaderTest::stopsAtTheEndOfARequest()
{
    const QByteArray first = line + host + "Content-Length: 2\r\n\r\nok";
    RequestReader reader({});
    QCOMPARE(reader.feed(QByteArray(first + "GET /next")), first.size());
    QCOMPARE(reader.take().body, QByteArray("ok"));
    QCOMPARE(reader.feed("GET /next HTTP/1.1\r\nHost: a\r\n\r\n"), 31);
    QCOMPARE(reader.take().target, QByteArray("/next"));
}

void RequestReaderTest::asksForTheBodyOnce()
{
    RequestReader reader({});
    reader.feed(QByteArray(line + host + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"));
    QCOMPARE(reader.state(), RequestReader::State::Body);
    QVERIFY(reader.takeContinueWanted());
    QVERIFY(!reader.takeContinueWanted());
    reader.feed("ok");
    QCOMPARE(reader.take().body, QByteArray("ok"));

    RequestReader eager({});
    eager.feed(QByteArray(line + host + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\no"));
    QVERIFY2(!eager.takeContinueWanted(), "the body is on its way already");
}

void RequestReaderTest::limitsAreExact_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray chunked = line + host + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("body at the limit")
        << QByteArray(line + host + "Content-Length: 100\r\n\r\n" + QByteArray(100, 'x'))
        << QString();
    QTest::newRow("body announced one above")
        << QByteArray(line + host + "Content-Length: 101\r\n\r\n") << u"BODY_TOO_LARGE"_s;
    QTest::newRow("chunks at the limit")
        << QByteArray(chunked + "32\r\n" + QByteArray(50, 'x') + "\r\n32\r\n" +
                      QByteArray(50, 'x') + "\r\n0\r\n\r\n")
        << QString();
    QTest::newRow("chunks one above")
        << QByteArray(chunked + "32\r\n" + QByteArray(50, 'x') + "\r\n33\r\n")
        << u"BODY_TOO_LARGE"_s;
    QTest::newRow("huge chunk") << QByteArray(chunked + "fffffffffffffff\r\n")
                                << u"BODY_TOO_LARGE"_s;
    const QByteArray padded = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    QTest::newRow("head at the limit")
        << QByteArray(padded + QByteArray(400 - 4 - padded.size(), 'x') + "\r\n\r\n") << QString();
    QTest::newRow("head one above")
        << QByteArray(padded + QByteArray(400 - 3 - padded.size(), 'x') + "\r\n\r\n")
        << u"HEADER_TOO_LARGE"_s;
    QTest::newRow("endless first line")
        << QByteArray("GET /" + QByteArray(1000, 'x')) << u"HEADER_TOO_LARGE"_s;
    QTest::newRow("endless headers")
        << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(200))
        << u"HEADER_TOO_LARGE"_s;
    QTest::newRow("endless trailer")
        << QByteArray(chunked + "0\r\n" + QByteArray("X: y\r\n").repeated(200))
        << u"HEADER_TOO_LARGE"_s;
}

void RequestReaderTest::limitsAreExact()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    for (const qsizetype step : {qsizetype(1), bytes.size()}) {
        RequestReader reader({400, 100});
        feedAll(reader, bytes, step);
        if (code.isEmpty()) {
            QCOMPARE(reader.state(), RequestReader::State::Complete);
        } else {
            QCOMPARE(reader.state(), RequestReader::State::Failed);
            QCOMPARE(reader.error().code, code);
        }
    }
}

void RequestReaderTest::oldProtocolClosesUnlessAsked_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("close") << false;
    QTest::newRow("1.1 Close in a list") << QByteArray("1.1") << QByteArray("foo , Close") << false;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Keep-Alive") << true;
    QTest::newRow("1.0 both") << QByteArray("1.0") << QByteArray("keep-alive, close") << false;
}

void RequestReaderTest::oldProtocolClosesUnlessAsked()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);
    QFETCH(bool, keepAlive);
    QByteArray bytes = "GET / HTTP/" + version + "\r\nHost: a\r\n";
    if (!connection.isEmpty())
        bytes += "Connection: " + connection + "\r\n";
    RequestReader reader({});
    bytes += "\r\n";
    reader.feed(bytes);
    QCOMPARE(reader.state(), RequestReader::State::Complete);
    QCOMPARE(reader.take().keepAlive, keepAlive);
}

void RequestReaderTest::emptyLineBetweenRequests()
{
    RequestReader reader({});
    QCOMPARE(reader.feed("\r\n"), 2);
    QVERIFY2(reader.state() == RequestReader::State::Empty, "an empty line begins no request");
    reader.feed("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(reader.state(), RequestReader::State::Complete);
}

HALL_TEST(RequestReaderTest);
#include "request_reader_test.moc"
