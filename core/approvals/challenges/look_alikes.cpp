// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/look_alikes.h"

#include "core/approvals/challenges/exchangeable_parts.h"
#include "core/base/edit_distance.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace hall::challenges {

using namespace Qt::StringLiterals;

namespace {

constexpr int wanted = 3;

/// `count` places of an ordered list that are not the true one's. How many of them stand before it
/// is drawn first, so that the true one is the lowest, the highest or between as often as can be.
/// `before` places stand before it and `after` behind it.
struct Places {
    std::vector<int> before; ///< 1: next to it
    std::vector<int> after;
};
Places placesAround(int before, int after, int count, SeededChoices& random)
{
    count = std::min(count, before + after);
    const int least = std::max(0, count - after);
    const int most = std::min(count, before);
    const int below = least + random.below(most - least + 1);
    const auto draw = [&random](int of, int howMany) {
        std::vector<int> places;
        for (int place = 1; place <= of; ++place)
            places.push_back(place);
        random.shuffle(places);
        places.resize(std::size_t(howMany));
        return places;
    };
    Places places;
    places.before = draw(before, below);
    places.after = draw(after, count - below);
    return places;
}

QStringList othersFor(const ExchangeablePart& part, int count, SeededChoices& random)
{
    const auto at = std::lower_bound(part.others.begin(), part.others.end(), part.current);
    const auto behind = at != part.others.end() && *at == part.current ? at + 1 : at;
    const Places places =
        placesAround(int(at - part.others.begin()), int(part.others.end() - behind), count, random);
    QStringList others;
    for (const int place : places.before)
        others.append(*(at - place));
    for (const int place : places.after)
        others.append(*(behind + (place - 1)));
    return others;
}

QString exchanged(QString text, const ExchangeablePart& part, const QString& other)
{
    return text.replace(part.offset, part.current.size(), other);
}

/// `text` and all parts that stand alike with it are four: neither, one, the other, both.
QStringList square(const QString& text, const ExchangeablePart& first,
                   const ExchangeablePart& second, SeededChoices& random)
{
    const QString a = othersFor(first, 1, random).first();
    const QString b = othersFor(second, 1, random).first();
    const QString one = exchanged(text, first, a);
    return {one, exchanged(text, second, b), exchanged(one, second, b)};
}

/// Of a text and its others, how many are by `figure` below it and how many are like it. Any place
/// between them is its own.
template <typename Figure>
bool stands(int place, const QStringList& texts, Figure figure)
{
    int below = 0;
    int same = 0;
    for (qsizetype i = 1; i < texts.size(); ++i) {
        below += figure(texts, i) < figure(texts, 0) ? 1 : 0;
        same += figure(texts, i) == figure(texts, 0) ? 1 : 0;
    }
    return below <= place && place <= below + same;
}

qsizetype sumOfDistances(const QStringList& texts, qsizetype one)
{
    qsizetype sum = 0;
    for (const QString& other : texts)
        sum += editDistance(texts[one], other);
    return sum;
}

qsizetype sumOfDifferences(const QStringList& texts, qsizetype one)
{
    qsizetype sum = 0;
    for (const QString& other : texts) {
        for (qsizetype i = 0; i < other.size(); ++i)
            sum += other[i] == texts[one][i] ? 0 : 1;
    }
    return sum;
}

/// Other words differ by more or less from each other. How near the true one is to the rest, first
/// or last of the four or between, is drawn before they are.
QStringList threeFor(const ExchangeablePart& part, SeededChoices& random)
{
    constexpr int tries = 100;
    const int place = random.below(wanted + 1);
    QStringList others;
    for (int i = 0; i < tries; ++i) {
        others = othersFor(part, wanted, random);
        const QStringList all = QStringList{part.current} + others;
        if (stands(place, all, sumOfDistances) && stands(place, all, sumOfDifferences))
            break;
    }
    return others;
}

/// A number as a whole one and the place of its point. -19.50 is not canonical, -19.5 is: 195
/// and 1.
struct Decimal {
    bool negative = false;
    qint64 digits = 0; ///< no nought at the end
    int noughts = 0;   ///< behind the digits; below 0: digits behind the point

    QString text() const
    {
        QString out = QString::number(digits);
        if (noughts >= 0) {
            out += QString(noughts, u'0');
        } else {
            out = out.rightJustified(1 - noughts, u'0');
            out.insert(out.size() + noughts, u'.');
        }
        return negative ? QString(u'-' + out) : out;
    }
};

/// nullopt for nought, and for what is written with an exponent or has too many digits to add up.
std::optional<Decimal> decimalOf(const QString& text)
{
    constexpr qsizetype mostDigits = 17;
    Decimal number;
    number.negative = text.startsWith(u'-');
    QString digits = number.negative ? text.sliced(1) : text;
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        number.noughts = -int(digits.size() - point - 1);
        digits.remove(point, 1);
    }
    while (digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++number.noughts;
    }
    bool ok = false;
    number.digits = digits.toLongLong(&ok);
    if (!ok || number.digits == 0 || QString::number(number.digits).size() > mostDigits)
        return std::nullopt;
    return number;
}

/// 500: one digit and noughts. Others of the kind, from a tenth to ten times of it.
QStringList roundNumbersLike(const Decimal& number, SeededChoices& random)
{
    constexpr int steps = 9;    // 1 to 9, then ten times of it
    constexpr int farthest = 4; // no digit comes twice, as in 300 and 3000
    // An integer stays one and a fraction too; 1 has 0 below it.
    const int lowest = number.noughts != 0 ? 1 - steps : number.negative ? 1 : 0;
    const int here = int(number.digits);
    const int above = (number.noughts == -1 ? steps : 2 * steps) - here;
    const auto draw = [&] {
        return placesAround(std::min(farthest, here - lowest), std::min(farthest, above), wanted,
                            random);
    };
    Places places = draw();
    // 100 among 70, 80 and 90 would be the odd one.
    while ((here == 1 && places.after.empty()) || (here == steps && places.before.empty()))
        places = draw();
    const auto at = [&number](int step) {
        Decimal other = number;
        other.digits = step;
        if (step < 1 && number.noughts != 0) {
            other.digits = step + steps;
            other.noughts -= 1;
        } else if (step > steps) {
            other.digits = step - steps;
            other.noughts += 1;
        }
        return other.digits == 0 ? u"0"_s : other.text();
    };
    QStringList others;
    for (const int place : places.before)
        others.append(at(here - place));
    for (const int place : places.after)
        others.append(at(here + place));
    return others;
}

/// Two of its digits, each made higher or lower by a little.
QStringList longNumbersLike(const Decimal& number, SeededChoices& random)
{
    constexpr int tries = 100;
    constexpr int mostStep = 4;
    const int length = int(QString::number(number.digits).size());
    // A price stays a price: of 19.99 the whole part changes.
    const int whole = number.noughts < 0 ? length + number.noughts : length;
    const int lowest = number.noughts < 0 && whole >= 2 ? length - whole : 0;
    const auto powerOf = [](int exponent) {
        qint64 power = 1;
        for (int i = 0; i < exponent; ++i)
            power *= 10;
        return power;
    };
    for (int i = 0; i < tries; ++i) {
        const int first = lowest + random.below(length - lowest);
        const int second = lowest + random.below(length - lowest);
        const qint64 a = (random.coin() ? 1 : -1) * (1 + random.below(mostStep)) * powerOf(first);
        const qint64 b = (random.coin() ? 1 : -1) * (1 + random.below(mostStep)) * powerOf(second);
        const std::array<qint64, 3> others{number.digits + a, number.digits + b,
                                           number.digits + a + b};
        const bool alike = std::all_of(others.begin(), others.end(), [](qint64 digits) {
            return digits > 0 && digits % 10 != 0;
        });
        if (first == second || !alike)
            continue;
        QStringList texts;
        for (const qint64 digits : others) {
            Decimal other = number;
            other.digits = digits;
            texts.append(other.text());
        }
        return texts;
    }
    return {};
}

} // namespace

QStringList lookAlikes(const QString& text, SeededChoices& random)
{
    const std::vector<ExchangeablePart> parts = exchangeableParts(text);
    if (parts.empty())
        return {};
    const int first = random.below(int(parts.size()));
    if (parts.size() > 1) {
        const int next = random.below(int(parts.size()) - 1);
        const int second = next < first ? next : next + 1;
        return square(text, parts[std::size_t(first)], parts[std::size_t(second)], random);
    }
    QStringList texts;
    for (const QString& other : threeFor(parts.front(), random))
        texts.append(exchanged(text, parts.front(), other));
    return texts;
}

QStringList numbersLike(const QString& text, SeededChoices& random)
{
    if (const auto number = decimalOf(text)) {
        constexpr int onlyDigit = 9;
        return number->digits <= onlyDigit ? roundNumbersLike(*number, random)
                                           : longNumbersLike(*number, random);
    }
    // Of 1.5e+21 what stands before the exponent.
    const qsizetype exponent = text.indexOf(u'e') + 1;
    QStringList texts = lookAlikes(exponent == 0 ? text : text.left(exponent), random);
    for (QString& other : texts)
        other += exponent == 0 ? QString() : text.sliced(exponent);
    return texts;
}

} // namespace hall::challenges
