// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>

namespace hall {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr char hexDigits[] = "0123456789abcdef";
constexpr qsizetype uuidBytes = 16;
constexpr QStringView decisionPrefix = u"dec_";

/// 64 random bits. Ids have to be unique, not secret, so a generator seeded once per thread by the
/// operating system serves; asking the system for each costs more than the rest of a decision's id.
quint64 randomBits()
{
    thread_local QRandomGenerator generator = QRandomGenerator::securelySeeded();
    return generator.generate64();
}

/// Milliseconds and counter of the next UUIDv7 as one number, ms << 12 | counter: strictly larger
/// than the one before, so a full counter borrows from the next millisecond and a clock that went
/// back is overruled.
quint64 nextTick(qint64 unixMs)
{
    static std::atomic<quint64> lastTick{0};
    const quint64 now = (quint64(unixMs) & 0xFFFF'FFFF'FFFFU) << 12;
    quint64 last = lastTick.load(std::memory_order_relaxed);
    quint64 next;
    do {
        next = std::max(now, last + 1);
    } while (!lastTick.compare_exchange_weak(last, next, std::memory_order_relaxed));
    return next;
}

void putBigEndian(char* out, quint64 value)
{
    for (int i = 7; i >= 0; --i) {
        out[i] = char(value & 0xFF);
        value >>= 8;
    }
}

QByteArray uuidFromWords(quint64 high, quint64 low, unsigned version)
{
    high = (high & ~quint64(0xF000)) | (quint64(version) << 12);
    low = (low & 0x3FFF'FFFF'FFFF'FFFFU) | 0x8000'0000'0000'0000U;
    QByteArray bytes(uuidBytes, Qt::Uninitialized);
    putBigEndian(bytes.data(), high);
    putBigEndian(bytes.data() + 8, low);
    return bytes;
}

QByteArray uuidV7(quint64 tick, quint64 low)
{
    return uuidFromWords((tick >> 12) << 16 | (tick & 0xFFF), low, 7);
}

int hexValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

bool isDashPosition(qsizetype i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

struct CivilDate {
    qint64 year;
    int month;
    int day;
};

/// Proleptic Gregorian date of a day number (0 = 1970-01-01), by 400-year eras that begin on the
/// first of March, so that the leap day is the last day of a year.
CivilDate civilFromDays(qint64 days)
{
    days += 719'468;
    const qint64 era = (days >= 0 ? days : days - 146'096) / 146'097;
    const qint64 dayOfEra = days - era * 146'097;
    const qint64 yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    const int day = int(dayOfYear - (153 * shifted + 2) / 5 + 1);
    const int month = int(shifted < 10 ? shifted + 3 : shifted - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

qint64 daysFromCivil(int year, int month, int day)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[std::size_t(month - 1)];
}

void putDigits(char* out, int count, qint64 value)
{
    for (int i = count - 1; i >= 0; --i) {
        out[i] = char('0' + value % 10);
        value /= 10;
    }
}

/// The `count` digits at `from`, or -1.
int readDigits(QStringView text, qsizetype from, int count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

} // namespace

QByteArray makeUuidV7(qint64 unixMs)
{
    return uuidV7(nextTick(unixMs), randomBits());
}

QByteArray uuidV7FromHash(qint64 unixMs, const QByteArray& atLeast16Bytes)
{
    const auto word = [&](qsizetype from) {
        quint64 value = 0;
        for (qsizetype i = from; i < from + 8; ++i)
            value = value << 8 | (i < atLeast16Bytes.size() ? quint8(atLeast16Bytes[i]) : 0U);
        return value;
    };
    return uuidV7((quint64(unixMs) & 0xFFFF'FFFF'FFFFU) << 12 | (word(0) & 0xFFF), word(8));
}

QString makeUuidV4Text()
{
    const quint64 high = randomBits();
    return uuidText(uuidFromWords(high, randomBits(), 4));
}

QString uuidText(const QByteArray& bytes)
{
    if (bytes.size() != uuidBytes)
        return {};
    QString text(36, Qt::Uninitialized);
    QChar* out = text.data();
    for (qsizetype i = 0; i < uuidBytes; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = u'-';
        *out++ = QLatin1Char(hexDigits[quint8(bytes[i]) >> 4]);
        *out++ = QLatin1Char(hexDigits[quint8(bytes[i]) & 0xF]);
    }
    return text;
}

QString decisionIdFromUuid(const QByteArray& bytes)
{
    if (bytes.size() != uuidBytes)
        return {};
    QString text(decisionPrefix.size() + 2 * uuidBytes, Qt::Uninitialized);
    QChar* out = std::copy(decisionPrefix.begin(), decisionPrefix.end(), text.data());
    for (const char byte : bytes) {
        *out++ = QLatin1Char(hexDigits[quint8(byte) >> 4]);
        *out++ = QLatin1Char(hexDigits[quint8(byte) & 0xF]);
    }
    return text;
}

QByteArray uuidFromId(QStringView id)
{
    // Both forms are 36 characters long.
    if (id.size() != decisionPrefix.size() + 2 * uuidBytes)
        return {};
    const bool dashed = !id.startsWith(decisionPrefix);
    if (!dashed)
        id = id.sliced(decisionPrefix.size());

    QByteArray bytes;
    bytes.reserve(uuidBytes);
    int high = -1;
    for (qsizetype i = 0; i < id.size(); ++i) {
        if (dashed && isDashPosition(i)) {
            if (id[i] != u'-')
                return {};
            continue;
        }
        const int digit = hexValue(id[i].unicode());
        if (digit < 0)
            return {};
        if (high < 0) {
            high = digit;
        } else {
            bytes.append(char(high << 4 | digit));
            high = -1;
        }
    }
    return bytes;
}

QByteArray isoTime(qint64 unixMs)
{
    qint64 days = unixMs / msPerDay;
    qint64 ms = unixMs % msPerDay;
    if (ms < 0) {
        ms += msPerDay;
        --days;
    }
    const CivilDate date = civilFromDays(days);
    if (date.year < 0 || date.year > 9999)
        return {};

    QByteArray text(24, Qt::Uninitialized);
    char* out = text.data();
    putDigits(out, 4, date.year);
    out[4] = '-';
    putDigits(out + 5, 2, date.month);
    out[7] = '-';
    putDigits(out + 8, 2, date.day);
    out[10] = 'T';
    putDigits(out + 11, 2, ms / 3'600'000);
    out[13] = ':';
    putDigits(out + 14, 2, ms / 60'000 % 60);
    out[16] = ':';
    putDigits(out + 17, 2, ms / 1000 % 60);
    out[19] = '.';
    putDigits(out + 20, 3, ms % 1000);
    out[23] = 'Z';
    return text;
}

std::optional<qint64> parseIsoTime(QStringView text)
{
    constexpr QStringView shape = u"0000-00-00T00:00:00";
    const bool withMs = text.size() == 24;
    if (!withMs && text.size() != 20)
        return std::nullopt;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (shape[i] != u'0' && text[i] != shape[i])
            return std::nullopt;
    }
    if (text.back() != u'Z' || (withMs && text[19] != u'.'))
        return std::nullopt;

    const int year = readDigits(text, 0, 4);
    const int month = readDigits(text, 5, 2);
    const int day = readDigits(text, 8, 2);
    const int hour = readDigits(text, 11, 2);
    const int minute = readDigits(text, 14, 2);
    const int second = readDigits(text, 17, 2);
    const int ms = withMs ? readDigits(text, 20, 3) : 0;
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) ||
        hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || ms < 0)
        return std::nullopt;
    const qint64 seconds = hour * 3600 + minute * 60 + second;
    return daysFromCivil(year, month, day) * msPerDay + seconds * 1000 + ms;
}

} // namespace hall
