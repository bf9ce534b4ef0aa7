// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/columns/block_codec.h"

#include <algorithm>

namespace hall {

namespace {

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
void appendNumber(QByteArray& bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

/// Reads numbers one after the other; once there is none where one should be, `isGood` is false.
struct NumberReader {
    const char* at;
    const char* end;
    bool isGood = true;

    explicit NumberReader(QByteArrayView bytes) : at(bytes.begin()), end(bytes.end()) {}

    quint64 next()
    {
        // Nearly all take one byte or two.
        if (at != end && quint8(*at) < 0x80)
            return quint8(*at++);
        quint64 number = 0;
        for (int shift = 0; at != end && shift < 64; shift += 7) {
            const auto byte = quint8(*at++);
            number |= quint64(byte & 0x7F) << shift;
            if (byte < 0x80)
                return number;
        }
        isGood = false;
        return 0;
    }
};

int widthFor(std::size_t differentValues)
{
    if (differentValues <= 1)
        return 0;
    if (differentValues <= 2)
        return 1;
    if (differentValues <= 4)
        return 2;
    if (differentValues <= 16)
        return 4;
    return differentValues <= 256 ? 8 : 16;
}

qsizetype packedSize(int records, int width)
{
    return (qsizetype(records) * width + 7) / 8;
}

/// Signed differences as small numbers: 0, -1, 1, -2 … become 0, 1, 2, 3 …
quint64 zigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

qint64 unzigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

/// Codes of less than a byte. Writes the last byte's codes as a whole, for which there is room.
template <int Width>
void unpackBits(const quint8* bytes, int records, quint16* codes)
{
    constexpr int perByte = 8 / Width;
    constexpr unsigned mask = (1U << Width) - 1;
    for (int i = 0; i < records; i += perByte, codes += perByte) {
        const unsigned byte = *bytes++;
        for (int part = 0; part < perByte; ++part)
            codes[part] = quint16((byte >> (part * Width)) & mask);
    }
}

} // namespace

QByteArray WordColumn::encode(const std::vector<qint64>& values)
{
    std::vector<qint64> different = values;
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::vector<quint16> codes(values.size());
    std::vector<int> counts(different.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto found = std::lower_bound(different.begin(), different.end(), values[i]);
        codes[i] = quint16(found - different.begin());
        ++counts[codes[i]];
    }

    QByteArray bytes;
    appendNumber(bytes, different.size());
    qint64 before = 0;
    for (std::size_t i = 0; i < different.size(); ++i) {
        appendNumber(bytes, quint64(different[i] - before));
        appendNumber(bytes, quint64(counts[i]));
        before = different[i];
    }
    const int width = widthFor(different.size());
    const qsizetype start = bytes.size();
    bytes.append(packedSize(int(values.size()), width), '\0');
    for (std::size_t i = 0; i < codes.size() && width > 0; ++i) {
        const qsizetype bit = qsizetype(i) * width;
        char* const byte = bytes.data() + start + bit / 8;
        byte[0] = char(quint8(byte[0]) | quint8((codes[i] & 0xFFU) << (bit % 8)));
        if (width == 16)
            byte[1] = char(codes[i] >> 8);
    }
    return bytes;
}

bool WordColumn::read(QByteArrayView bytes, int records)
{
    m_records = records;
    NumberReader reader(bytes);
    const quint64 different = reader.next();
    if (records < 1 || records > RecordSet::size || different < 1 || different > quint64(records))
        return false;
    m_values.resize(std::size_t(different));
    m_counts.resize(std::size_t(different));
    qint64 value = 0;
    qint64 sum = 0;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const quint64 step = reader.next();
        const quint64 count = reader.next();
        constexpr quint64 largest = quint64(1) << 62;
        if (step > largest || count < 1 || count > quint64(records) || (i > 0 && step == 0))
            return false;
        value += qint64(step);
        if (value < 0 || quint64(value) > largest)
            return false;
        sum += qint64(count);
        m_values[i] = value;
        m_counts[i] = int(count);
    }
    m_width = widthFor(m_values.size());
    m_codes = QByteArrayView(reader.at, reader.end);
    return reader.isGood && sum == records && m_codes.size() == packedSize(records, m_width);
}

void WordColumn::unpack(Codes& codes) const
{
    const auto* const bytes = reinterpret_cast<const quint8*>(m_codes.data());
    switch (m_width) {
    case 0:
        codes.fill(0);
        break;
    case 1:
        unpackBits<1>(bytes, m_records, codes.data());
        break;
    case 2:
        unpackBits<2>(bytes, m_records, codes.data());
        break;
    case 4:
        unpackBits<4>(bytes, m_records, codes.data());
        break;
    case 8:
        std::copy_n(bytes, m_records, codes.begin());
        break;
    default:
        for (int i = 0; i < m_records; ++i)
            codes[std::size_t(i)] =
                std::min(quint16(bytes[2 * i] | bytes[2 * i + 1] << 8), quint16(RecordSet::size));
    }
}

RecordSet WordColumn::withCodes(const std::vector<char>& wanted) const
{
    const auto isWanted = [](char mark) { return mark != 0; };
    if (std::none_of(wanted.begin(), wanted.end(), isWanted))
        return {};
    if (std::all_of(wanted.begin(), wanted.end(), isWanted))
        return RecordSet::first(m_records);

    std::array<quint8, RecordSet::size + 1> marks{};
    std::copy(wanted.begin(), wanted.end(), marks.begin());
    Codes codes;
    unpack(codes);
    RecordSet set;
    const auto records = std::size_t(m_records);
    for (std::size_t from = 0; from < records; from += 64) {
        quint64 bits = 0;
        const std::size_t count = std::min<std::size_t>(64, records - from);
        for (std::size_t i = 0; i < count; ++i)
            bits |= quint64(marks[codes[from + i]]) << i;
        set.bits(from / 64) = bits;
    }
    return set;
}

QByteArray encodeTimes(const std::vector<qint64>& times)
{
    QByteArray bytes;
    // Unsigned: two times may be further apart than a signed number counts.
    quint64 before = 0;
    for (const qint64 time : times) {
        appendNumber(bytes, zigzag(qint64(quint64(time) - before)));
        before = quint64(time);
    }
    return bytes;
}

std::optional<std::vector<qint64>> decodeTimes(QByteArrayView bytes, int records)
{
    std::vector<qint64> times(std::size_t(std::max(0, records)));
    NumberReader reader(bytes);
    quint64 time = 0;
    for (qint64& target : times) {
        time += quint64(unzigzag(reader.next()));
        target = qint64(time);
    }
    if (!reader.isGood || reader.at != reader.end)
        return std::nullopt;
    return times;
}

QByteArray encodeHashes(const std::vector<QByteArray>& hashes)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(hashes.size()) * hashStart);
    for (const QByteArray& hash : hashes)
        bytes += hash.leftJustified(hashStart, '\0', true);
    return bytes;
}

} // namespace hall
