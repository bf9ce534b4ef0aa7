// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision/pretty_json.h"

namespace hall::ui {

namespace {

/// The position after the string that starts at `i`.
qsizetype endOfString(const QByteArray& json, qsizetype i)
{
    for (++i; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype skipSpace(const QByteArray& json, qsizetype i)
{
    while (i < json.size() && isSpace(json[i]))
        ++i;
    return i;
}

} // namespace

QByteArray prettyJson(const QByteArray& json)
{
    QByteArray out;
    out.reserve(json.size() * 2);
    qsizetype depth = 0;
    const auto newLine = [&] { out.append('\n').append(qMax<qsizetype>(depth, 0) * 2, ' '); };
    for (qsizetype i = 0; i < json.size();) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            out.append(QByteArrayView(json).sliced(i, end - i));
            i = end;
            continue;
        }
        ++i;
        if (c == '{' || c == '[') {
            out.append(c);
            const qsizetype next = skipSpace(json, i);
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                out.append(json[next]);
                i = next + 1;
            } else {
                ++depth;
                newLine();
            }
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out.append(c);
        } else if (c == ',') {
            out.append(c);
            newLine();
        } else if (c == ':') {
            out.append(": ");
        } else if (!isSpace(c)) {
            out.append(c);
        }
    }
    return out;
}

} // namespace hall::ui
