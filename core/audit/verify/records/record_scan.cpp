// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/records/decision_scan.h"
#include "core/audit/verify/records/record_facts.h"

#include "core/base/uuid.h"

#include <algorithm>

namespace hall {

namespace {

constexpr quint8 noDigit = 0xFF;
/// What a lower-case hex digit stands for.
constexpr auto hexValues = [] {
    std::array<quint8, 256> values{};
    values.fill(noDigit);
    for (quint8 i = 0; i < 10; ++i)
        values['0' + i] = i;
    for (quint8 i = 10; i < 16; ++i)
        values['a' + i - 10] = i;
    return values;
}();

template <std::size_t N>
bool readDigits(QByteArrayView text, std::array<char, N>& bytes)
{
    if (text.size() != qsizetype(2 * N))
        return false;
    const char* digits = text.data();
    quint8 seen = 0;
    for (char& byte : bytes) {
        const quint8 high = hexValues[quint8(*digits++)];
        const quint8 low = hexValues[quint8(*digits++)];
        seen |= high | low;
        byte = char(high << 4 | low);
    }
    return seen < 16;
}

/// 8-4-4-4-12 digits.
bool readUuid(QByteArrayView text, std::array<char, 16>& uuid)
{
    if (text.size() != 36)
        return false;
    std::array<char, 32> digits;
    std::size_t count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash != (text[i] == '-'))
            return false;
        if (!isDash)
            digits[count++] = text[i];
    }
    return readHex(QByteArrayView(digits.data(), qsizetype(count)), uuid);
}

std::optional<qint64> readTime(QByteArrayView text)
{
    constexpr qsizetype length = 24; // with milliseconds, as the log writes it
    std::array<char16_t, length> wide;
    if (text.size() != length)
        return std::nullopt;
    std::transform(text.begin(), text.end(), wide.begin(),
                   [](char c) { return char16_t(uchar(c)); });
    return parseIsoTime(QStringView(wide.data(), length));
}

/// The `data` of every other kind: the counterpart of fieldsOfEvent().
class EventScan : private ScanBase {
public:
    EventScan(CanonicalScan& json, RecordFacts& facts)
        : ScanBase(json, facts.decoded), m_facts(facts)
    {}

    void run()
    {
        using Reader = MemberReader<EventScan>;
        static constexpr std::array table{
            Reader{QByteArrayView("approval_id"), &EventScan::readApproval},
            Reader{QByteArrayView("capability_id"), &EventScan::readTerm<termIndex("capability")>},
            Reader{QByteArrayView("code"), &EventScan::readTerm<termIndex("code")>},
            Reader{QByteArrayView("correlation_id"), &EventScan::readCorrelation},
            Reader{QByteArrayView("reason"), &EventScan::readReason},
            Reader{QByteArrayView("rule_id"), &EventScan::readTerm<termIndex("rule")>},
            Reader{QByteArrayView("tenant_id"), &EventScan::readTerm<termIndex("tenant")>},
            Reader{QByteArrayView("worker_id"), &EventScan::readTerm<termIndex("worker")>},
            Reader{QByteArrayView("worker_species_id"), &EventScan::readTerm<termIndex("species")>},
        };
        scanMembers(m_json, *this, table, &EventScan::anyValue);
    }

private:
    template <std::size_t index>
    void readTerm()
    {
        m_facts.terms[index] = textOrNothing();
    }
    void readApproval() { m_facts.approvalId = textOrNothing(); }
    void readCorrelation() { m_facts.correlationId = textOrNothing(); }
    void readReason() { setReason(m_facts, textOrNothing()); }
    /// What is no text is not searched.
    QByteArrayView textOrNothing()
    {
        if (m_json.next() == '"')
            return text();
        m_json.skip();
        return {};
    }

    RecordFacts& m_facts;
};

/// The members that every record has, and no others.
class RecordScan : private ScanBase {
public:
    RecordScan(CanonicalScan& json, RecordFacts& facts, bool isDecision)
        : ScanBase(json, facts.decoded), m_facts(facts), m_isDecision(isDecision)
    {}

    bool run()
    {
        using Reader = MemberReader<RecordScan>;
        static constexpr std::array table{
            Reader{QByteArrayView("actor"), &RecordScan::readActor},
            Reader{QByteArrayView("data"), &RecordScan::readData},
            Reader{QByteArrayView("kind"), &RecordScan::readKind},
            Reader{QByteArrayView("prev_receipt_hash"), &RecordScan::readPrevHash},
            Reader{QByteArrayView("receipt_id"), &RecordScan::readId},
            Reader{QByteArrayView("recorded_at"), &RecordScan::readRecordedAt},
            Reader{QByteArrayView("seq"), &RecordScan::readSeq},
        };
        scanMembers(m_json, *this, table, &RecordScan::refuse);
        // Each at most once, because the names are sorted.
        return m_json.isDone() && m_members == int(table.size());
    }

private:
    void readActor()
    {
        m_facts.terms[termIndex("actor")] = text();
        ++m_members;
    }
    void readData()
    {
        if (m_isDecision)
            DecisionScan(m_json, m_facts).run();
        else
            EventScan(m_json, m_facts).run();
        ++m_members;
    }
    void readKind()
    {
        m_facts.kind = text();
        accept(!m_facts.kind.isEmpty() && (m_facts.kind == record_kind::decision) == m_isDecision);
    }
    void readPrevHash()
    {
        m_facts.prevHash.reset();
        accept(takesNull() || readHex(text(), m_facts.prevHash.emplace()));
    }
    void readId() { accept(readUuid(text(), m_facts.uuid)); }
    void readRecordedAt()
    {
        const std::optional<qint64> at = readTime(text());
        accept(at.has_value());
        m_facts.recordedAtMs = at.value_or(0);
    }
    void readSeq()
    {
        m_facts.seq = m_json.integer();
        ++m_members;
    }
    void accept(bool isRight)
    {
        if (!isRight)
            m_json.fail();
        ++m_members;
    }

    RecordFacts& m_facts;
    const bool m_isDecision;
    int m_members = 0;
};

} // namespace

bool readHex(QByteArrayView text, std::array<char, 16>& bytes)
{
    return readDigits(text, bytes);
}

bool readHex(QByteArrayView text, Sha256& bytes)
{
    return readDigits(text, bytes);
}

void setReason(RecordFacts& facts, QByteArrayView reason)
{
    auto& target = facts.terms[termIndex("reason")];
    target = reason;
    constexpr qsizetype surelyWhole = 500; // a character takes a byte or more
    if (reason.size() <= surelyWhole)
        return;
    target = facts.decoded.emplace_back(searchedReason(QString::fromUtf8(reason)).toUtf8());
}

bool scanRecord(QByteArrayView body, bool isDecision, RecordFacts& facts)
{
    facts.blast.reset();
    facts.correlationId = {};
    facts.approvalId = {};
    facts.terms.fill({});
    facts.decoded.clear();
    CanonicalScan json(body);
    return RecordScan(json, facts, isDecision).run();
}

} // namespace hall
