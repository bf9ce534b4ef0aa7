// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/canonical_scan.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <vector>

namespace hall {

/// Which method of a scan reads the value of a member.
template <typename Scan>
struct MemberReader {
    JsonName name;
    void (Scan::*read)();
};

/// Reads an object with the readers of a table that is sorted by name; `other` reads what is not in
/// it.
template <typename Scan, std::size_t N>
void scanMembers(CanonicalScan& json, Scan& scan, const std::array<MemberReader<Scan>, N>& table,
                 std::type_identity_t<void (Scan::*)()> other)
{
    // Both are sorted, so each entry is passed once.
    std::size_t at = 0;
    json.object([&](const JsonName& name) {
        while (at < N && table[at].name < name)
            ++at;
        const bool isKnown = at < N && table[at].name == name;
        (scan.*(isKnown ? table[at].read : other))();
    });
}

/// What the scans have in common: reading values of which only the type matters.
class ScanBase {
protected:
    ScanBase(CanonicalScan& json, std::vector<QByteArray>& decoded)
        : m_json(json), m_decoded(decoded)
    {}

    QByteArrayView text() { return m_json.text(m_decoded); }
    /// A text that `parse` knows, in the spelling of `name`. `last` is the last of the enumeration.
    template <typename Enum>
    QByteArrayView word(Enum last, QByteArrayView (*name)(Enum),
                        std::optional<Enum> (*parse)(QStringView))
    {
        const QByteArrayView given = text();
        for (int i = 0; i <= int(last); ++i) {
            if (given == name(Enum(i)))
                return name(Enum(i));
        }
        // Another spelling.
        const std::optional<Enum> parsed = parse(QString::fromUtf8(given));
        if (parsed)
            return name(*parsed);
        m_json.fail();
        return {};
    }
    bool takesNull()
    {
        if (m_json.next() != 'n')
            return false;
        m_json.null();
        return true;
    }

    void refuse() { m_json.fail(); }
    void anyText() { m_json.skipText(); }
    void anyTexts()
    {
        m_json.array([this] { m_json.skipText(); });
    }
    void anyFlag() { m_json.boolean(); }
    void anyNumber() { m_json.number(); }
    void anyInteger() { m_json.integer(); }
    void anyObject()
    {
        m_json.object([this](const JsonName&) { m_json.skip(); });
    }
    void anyArray()
    {
        m_json.array([this] { m_json.skip(); });
    }
    void anyValue() { m_json.skip(); }

    CanonicalScan& m_json;
    std::vector<QByteArray>& m_decoded;
};

} // namespace hall
