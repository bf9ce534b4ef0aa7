// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/framing/request_head.h"

#include "core/server/guard/framing/framing_error.h"

#include <QList>
#include <QStringDecoder>

#include <cstring>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMethodBytes = 32;

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

Error badTarget(const QString& what)
{
    return {u"The request target is unusable: "_s + what, u"BAD_REQUEST_TARGET"_s, {}};
}

/// The path and query have to decode to UTF-8 without control characters, so that what is routed,
/// compared and logged is one and the same text.
Result<void> checkTarget(QByteArrayView target)
{
    QByteArray decoded;
    decoded.reserve(target.size());
    for (qsizetype i = 0; i < target.size(); ++i) {
        if (target[i] == '#')
            return badTarget(u"it has a fragment, which is not sent to servers."_s);
        if (target[i] != '%') {
            decoded.append(target[i]);
            continue;
        }
        const int high = i + 2 < target.size() ? hexDigit(target[i + 1]) : -1;
        const int low = i + 2 < target.size() ? hexDigit(target[i + 2]) : -1;
        if (high < 0 || low < 0)
            return badTarget(u"`%` has to be followed by two hexadecimal digits."_s);
        decoded.append(char(high * 16 + low));
        i += 2;
    }
    for (const char c : std::as_const(decoded)) {
        if (uchar(c) < 0x20 || c == 0x7f)
            return badTarget(u"it contains an encoded control character."_s);
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(decoded);
    if (utf8.hasError())
        return badTarget(u"its percent-encoding is not UTF-8."_s);
    return {};
}

/// Origin form stays, absolute form (as proxies send it) becomes origin form plus authority.
Result<void> setTarget(FramedRequest& request, QByteArrayView target, QByteArray* authority)
{
    if (target == "*") {
        if (request.method != "OPTIONS")
            return badTarget(u"`*` goes with OPTIONS only."_s);
        request.target = QByteArray("*");
        return {};
    }
    if (!target.startsWith('/')) {
        const QByteArray lower =
            target.first(std::min<qsizetype>(8, target.size())).toByteArray().toLower();
        const qsizetype scheme = lower.startsWith("https://")  ? 8
                                 : lower.startsWith("http://") ? 7
                                                               : 0;
        if (scheme == 0)
            return badTarget(u"it has to be a path that begins with `/`."_s);
        const QByteArrayView rest = target.sliced(scheme);
        qsizetype end = 0;
        while (end < rest.size() && rest[end] != '/' && rest[end] != '?')
            ++end;
        *authority = rest.first(end).toByteArray();
        if (authority->isEmpty())
            return badTarget(u"its URL names no host."_s);
        const QByteArrayView path = rest.sliced(end);
        request.target = path.startsWith('/') ? path.toByteArray() : "/" + path.toByteArray();
    } else {
        request.target = target.toByteArray();
    }
    if (request.target.startsWith("//"))
        return badTarget(u"it begins with two slashes."_s);
    return checkTarget(request.target);
}

/// What the fields that govern framing have said so far.
struct Framing {
    int hosts = 0, lengths = 0, codings = 0, credentials = 0;
    bool close = false, keepAlive = false;
};

Result<qint64> contentLength(QByteArrayView value, qint64 maximum)
{
    if (value.isEmpty())
        return badFraming(u"Content-Length is empty."_s);
    for (const char c : value) {
        if (c < '0' || c > '9')
            return badFraming(u"Content-Length has to be a decimal number without sign."_s);
    }
    // Leading zeros are digits too, so the length of the text alone bounds the number.
    if (value.size() > 18)
        return badFraming(u"Content-Length is too large for any body."_s);
    const qint64 length = value.toByteArray().toLongLong();
    if (length > maximum)
        return bodyTooLarge(maximum);
    return length;
}

Result<void> applyField(RequestHead& head, Framing& seen, const HeaderField& field, bool http10,
                        qint64 maxBody)
{
    if (field.name == "host") {
        if (++seen.hosts > 1)
            return badFraming(u"there is more than one Host field."_s);
        head.request.host = field.value;
    } else if (field.name == "content-length") {
        if (++seen.lengths > 1)
            return badFraming(u"there is more than one Content-Length."_s);
        auto length = contentLength(field.value, maxBody);
        if (!length)
            return length.error();
        head.contentLength = *length;
    } else if (field.name == "transfer-encoding") {
        if (++seen.codings > 1 || http10 ||
            field.value.compare("chunked", Qt::CaseInsensitive) != 0)
            return badFraming(u"the only Transfer-Encoding understood is one `chunked` in "
                              "HTTP/1.1."_s);
        head.chunked = true;
    } else if (field.name == "authorization") {
        if (++seen.credentials > 1)
            return badFraming(u"there is more than one Authorization field."_s);
    } else if (field.name == "connection") {
        for (const QByteArray& item : field.value.split(',')) {
            const QByteArray option = item.trimmed().toLower();
            seen.close = seen.close || option == "close";
            seen.keepAlive = seen.keepAlive || option == "keep-alive";
        }
    } else if (field.name == "expect" && !http10) {
        if (field.value.compare("100-continue", Qt::CaseInsensitive) != 0)
            return Error{u"The only Expect that is understood is `100-continue`."_s,
                         u"EXPECTATION_FAILED"_s, u"Expect"_s};
        head.expectsContinue = true;
    }
    return {};
}

Result<HeaderField> parseField(QByteArrayView line)
{
    if (line.front() == ' ' || line.front() == '\t')
        return badFraming(u"a header line begins with a blank (obsolete folding)."_s);
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return badFraming(u"a header line has no colon."_s);
    const QByteArrayView name = line.first(colon);
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter))
        return badFraming(u"a header name is empty or has a character that names do not have "
                          "(a blank before the colon?)."_s);
    return HeaderField{name.toByteArray().toLower(),
                       trimmedBlanks(line.sliced(colon + 1)).toByteArray()};
}

Result<bool> parseRequestLine(FramedRequest& request, QByteArrayView line, QByteArray* authority)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return badFraming(u"the request line has to be `METHOD /path HTTP/1.1`."_s);
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (method.size() > maxMethodBytes ||
        !std::all_of(method.begin(), method.end(), isTokenCharacter))
        return badFraming(u"the method is not a word."_s);
    if (target.contains(' ') || target.contains('\t'))
        return badFraming(u"the request target contains a blank."_s);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return badFraming(u"the HTTP version has to be 1.1 or 1.0."_s);
    request.method = method.toByteArray();
    auto set = setTarget(request, target, authority);
    if (!set)
        return set.error();
    return version == "HTTP/1.0";
}

} // namespace

bool isTokenCharacter(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    return c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr;
}

Result<RequestHead> parseRequestHead(QByteArrayView head, const FramingLimits& limits)
{
    RequestHead result;
    Framing seen;
    QByteArray authority;
    bool http10 = false;
    bool requestLine = true;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? head : head.first(end);
        head = end < 0 ? QByteArrayView() : head.sliced(end + 2);
        if (requestLine) {
            auto old = parseRequestLine(result.request, line, &authority);
            if (!old)
                return old.error();
            http10 = *old;
            requestLine = false;
            continue;
        }
        if (line.isEmpty())
            return badFraming(u"the header block has an empty line."_s);
        auto field = parseField(line);
        if (!field)
            return field.error();
        auto applied = applyField(result, seen, *field, http10, limits.maxBodyBytes);
        if (!applied)
            return applied.error();
        result.request.headers.push_back(std::move(field).value());
    }
    if (requestLine)
        return badFraming(u"the request line has to be `METHOD /path HTTP/1.1`."_s);
    if (!http10 && seen.hosts == 0)
        return badFraming(u"an HTTP/1.1 request needs a Host field."_s);
    if (seen.lengths > 0 && seen.codings > 0)
        return badFraming(u"Content-Length and Transfer-Encoding exclude each other."_s);
    if (!authority.isEmpty())
        result.request.host = authority;
    result.request.keepAlive = !seen.close && (!http10 || seen.keepAlive);
    return result;
}

} // namespace hall
