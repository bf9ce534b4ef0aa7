// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// A double as Python's repr() prints it.
std::string pythonFloat(double value)
{
    char scientific[32];
    const auto end = std::to_chars(scientific, scientific + sizeof scientific, value,
                                   std::chars_format::scientific)
                         .ptr;
    const std::string_view text(scientific, std::size_t(end - scientific));
    const std::size_t e = text.find('e');
    int exponent = 0;
    std::from_chars(text.data() + e + (text[e + 1] == '-' ? 1 : 2), text.data() + text.size(),
                    exponent);
    // Python writes an exponent of at least two digits, as to_chars does.
    if (exponent < -4 || exponent >= 16)
        return std::string(text);

    std::string fixed(352, '\0');
    const auto fixedEnd =
        std::to_chars(fixed.data(), fixed.data() + fixed.size(), value, std::chars_format::fixed)
            .ptr;
    fixed.resize(std::size_t(fixedEnd - fixed.data()));
    if (fixed.find('.') == std::string::npos)
        fixed += ".0";
    return fixed;
}

void appendUnicodeEscape(std::string& out, unsigned unit)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += hexDigits[unit >> shift & 0xF];
}

/// A UTF-8 string as Python's json.dumps(ensure_ascii=True) prints it.
std::string pythonString(const std::string& utf8)
{
    std::string out = "\"";
    // Without Qt's habit of dropping a byte order mark in front.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        switch (unit) {
        case u'"':
            out += "\\\"";
            break;
        case u'\\':
            out += "\\\\";
            break;
        case u'\n':
            out += "\\n";
            break;
        case u'\r':
            out += "\\r";
            break;
        case u'\t':
            out += "\\t";
            break;
        case u'\f':
            out += "\\f";
            break;
        case u'\b':
            out += "\\b";
            break;
        default:
            if (unit < 0x20 || unit > 0x7E)
                appendUnicodeEscape(out, unit);
            else
                out += char(unit);
        }
    }
    out += '"';
    return out;
}

/// Turns the tokenizer's events into the text that is hashed. Every finished value is kept as its
/// text only, so memory stays near the size of the record.
class RecordPrinter {
public:
    const std::string& text() const { return m_text; }

    // The names of these are the tokenizer's.
    bool null() { return put("null"); }
    bool boolean(bool value) { return put(value ? "true" : "false"); }
    bool number_integer(qint64 value) { return put(std::to_string(value)); }
    bool number_unsigned(quint64 value) { return put(std::to_string(value)); }
    bool number_float(double value, const std::string& token)
    {
        // Python keeps an integer of any size as it is.
        const bool isInteger = token.find_first_of(".eE") == std::string::npos;
        return put(isInteger ? token : pythonFloat(value));
    }
    bool string(std::string& value) { return put(pythonString(value)); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool key(std::string& name)
    {
        m_entries.push_back({std::move(name), {}});
        return true;
    }
    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object()
    {
        const auto first = m_entries.begin() + std::ptrdiff_t(m_frames.back().first);
        // Bytes of UTF-8 sort as code points do, which is Python's order of strings.
        std::sort(first, m_entries.end(),
                  [](const Entry& a, const Entry& b) { return a.key < b.key; });
        const bool isRecord = m_frames.size() == 1;
        std::string out = "{";
        for (auto it = first; it != m_entries.end(); ++it) {
            if (isRecord && it->key == "artifact_hash")
                continue;
            if (out.size() > 1)
                out += ',';
            out += pythonString(it->key);
            out += ':';
            out += it->text;
        }
        out += '}';
        return close(std::move(out));
    }
    bool end_array()
    {
        std::string out = "[";
        for (std::size_t i = m_frames.back().first; i < m_entries.size(); ++i) {
            if (out.size() > 1)
                out += ',';
            out += m_entries[i].text;
        }
        out += ']';
        return close(std::move(out));
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&)
    {
        return false;
    }

private:
    struct Entry {
        std::string key; ///< empty in arrays
        std::string text;
    };
    struct Frame {
        bool isObject;
        std::size_t first; ///< of its entries
    };

    bool open(bool isObject)
    {
        m_frames.push_back({isObject, m_entries.size()});
        return true;
    }
    bool close(std::string text)
    {
        m_entries.resize(m_frames.back().first);
        m_frames.pop_back();
        return put(std::move(text));
    }
    bool put(std::string text)
    {
        if (m_frames.empty())
            m_text = std::move(text);
        else if (m_frames.back().isObject)
            m_entries.back().text = std::move(text);
        else
            m_entries.push_back({{}, std::move(text)});
        return true;
    }

    std::vector<Frame> m_frames;
    std::vector<Entry> m_entries; ///< the finished members of all open containers
    std::string m_text;
};

} // namespace

Result<QString> recordArtifactHash(const QByteArray& recordText)
{
    // Strictness and messages are the reader's; what it accepts, the printer can print.
    if (const auto checked = readJsonObject(recordText); !checked)
        return checked.error();
    try {
        RecordPrinter printer;
        if (nlohmann::json::sax_parse(recordText.cbegin(), recordText.cend(), &printer))
            return sha256Label(QByteArray::fromStdString(printer.text()));
    } catch (const std::exception&) {
        return Error{u"The record could not be hashed: not enough memory."_s, u"MALFORMED_JSON"_s,
                     u"$"_s};
    }
    return Error{u"The record could not be hashed."_s, u"MALFORMED_JSON"_s, u"$"_s};
}

} // namespace hall
