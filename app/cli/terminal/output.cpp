// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/output.h"

#include "core/json/canonical_json.h"
#include "core/protocol/error_reply.h"

#include <QChar>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// True for what a terminal, or the eye, would not show as itself.
bool isTreacherous(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Letters by category, blank by appearance.
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

bool terminalHasColour()
{
    const QByteArray term = qgetenv("TERM");
    return qEnvironmentVariableIsEmpty("NO_COLOR") && !term.isEmpty() && term != "dumb";
}

int terminalColumns()
{
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 0;
}

QString cutTo(const QString& text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString cut;
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        width += displayWidth(character);
        if (width > columns - 1)
            break;
        cut += character;
    }
    return QString(cut + u'…');
}

} // namespace

QString visibleText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (!isTreacherous(c))
            out += QString::fromUcs4(&c, 1);
        else if (c == U'\n')
            out += u"\\n"_s;
        else if (c == U'\r')
            out += u"\\r"_s;
        else if (c == U'\t')
            out += u"\\t"_s;
        else if (c < 0x100)
            out += u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'));
        else
            out += u"\\u{%1}"_s.arg(uint(c), 0, 16);
    }
    return out;
}

QByteArray visibleJson(const QByteArray& json)
{
    // Outside strings JSON is ASCII, so every other character stands in a string and may be
    // written as an escape. Line ends and tabs between the tokens stay.
    QString out;
    out.reserve(json.size());
    for (const char32_t c : QString::fromUtf8(json).toUcs4()) {
        if (!isTreacherous(c) || c == U'\n' || c == U'\r' || c == U'\t') {
            out += QString::fromUcs4(&c, 1);
            continue;
        }
        for (const char16_t unit : QString::fromUcs4(&c, 1).toStdU16String())
            out += u"\\u%1"_s.arg(uint(unit), 4, 16, QChar(u'0'));
    }
    return out.toUtf8();
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            width += isWide(c) ? 2 : 1;
    }
    return width;
}

Output::Output(bool json)
    : m_json(json), m_terminal(::isatty(STDOUT_FILENO) == 1),
      m_colour(m_terminal && terminalHasColour())
{}

void Output::write(const QByteArray& bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        m_failed = true;
}

QString Output::styled(const QString& text, Style style) const
{
    if (!m_colour || style == Style::Plain || text.isEmpty())
        return text;
    const char* code = "";
    switch (style) {
    case Style::Good:
        code = "32";
        break;
    case Style::Bad:
        code = "31";
        break;
    case Style::Caution:
        code = "33";
        break;
    case Style::Strong:
    case Style::Plain:
        code = "1";
        break;
    }
    return u"\x1b[%1m%2\x1b[0m"_s.arg(QLatin1String(code), text);
}

void Output::line(const QString& text, Style style)
{
    write(styled(visibleText(text), style).toUtf8() + '\n');
}

void Output::table(const Table& table)
{
    std::vector<std::vector<Cell>> rows;
    rows.reserve(table.rows.size() + 1);
    std::vector<Cell> header;
    header.reserve(size_t(table.titles.size()));
    for (const QString& title : table.titles)
        header.push_back({title.toUpper(), Style::Strong});
    rows.push_back(std::move(header));
    for (const auto& row : table.rows) {
        std::vector<Cell> visible;
        visible.reserve(row.size());
        for (const Cell& cell : row)
            visible.push_back({visibleText(cell.text), cell.style});
        rows.push_back(std::move(visible));
    }

    std::vector<int> widths(size_t(table.titles.size()), 0);
    for (const auto& row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i].text));
    }

    const int columns = m_terminal ? terminalColumns() : 0;
    for (const auto& row : rows) {
        QString text;
        int used = 0;
        for (size_t i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            // Only the last column, a sentence, is cut, and only for eyes.
            const QString cell =
                last && columns - used >= 12 ? cutTo(row[i].text, columns - used) : row[i].text;
            text += styled(cell, row[i].style);
            if (!last) {
                text += QString(widths[i] - displayWidth(cell) + 2, u' ');
                used += widths[i] + 2;
            }
        }
        while (text.endsWith(u' '))
            text.chop(1);
        write(text.toUtf8() + '\n');
    }
}

void Output::fields(const std::vector<std::pair<QString, Cell>>& fields)
{
    int width = 0;
    for (const auto& [name, cell] : fields) {
        if (!cell.text.isEmpty())
            width = std::max(width, displayWidth(name));
    }
    for (const auto& [name, cell] : fields) {
        if (cell.text.isEmpty())
            continue;
        const QString padding(width - displayWidth(name) + 2, u' ');
        const QString text =
            styled(name, Style::Strong) + padding + styled(visibleText(cell.text), cell.style);
        write(text.toUtf8() + '\n');
    }
}

void Output::json(const QByteArray& document)
{
    write(m_terminal ? visibleJson(document) : document);
    if (!document.endsWith('\n'))
        write("\n");
}

void Output::json(const QJsonValue& value)
{
    json(value.isObject() ? QJsonDocument(value.toObject()).toJson()
                          : QJsonDocument(value.toArray()).toJson());
}

void Output::note(const QString& text)
{
    // What a person reads next has to come after what was printed before.
    std::fflush(stdout);
    const QByteArray bytes = visibleText(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

ExitCode Output::fail(const Error& error)
{
    if (m_json)
        json(errorReply(error));
    note(u"hall: "_s + error.message);
    return exitCodeOf(error);
}

bool Output::finish()
{
    errno = 0;
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        m_failed = true;
    if (m_failed)
        note(u"hall: the output could not be written: "_s +
             (errno != 0 ? QString::fromLocal8Bit(std::strerror(errno)) : u"write error"_s));
    return !m_failed;
}

QString joinedWords(const QJsonValue& list)
{
    QStringList words;
    for (const QJsonValue& item : list.toArray())
        words.append(item.toString());
    return words.join(u", "_s);
}

Style outcomeStyle(const QString& outcome)
{
    if (outcome == u"ALLOW"_s)
        return Style::Good;
    return outcome == u"REQUIRE_HUMAN"_s ? Style::Caution : Style::Bad;
}

} // namespace hall::cli
