// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/filter_text.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

using Match = FilterTerm::Match;

/// A term and how it is written.
struct Piece {
    FilterTerm term;
    QString text;
};

/// nullopt when the text is not a filter.
std::optional<std::vector<Piece>> piecesOf(const QString& text)
{
    const auto filter = parseFilter(text, 0);
    if (!filter)
        return std::nullopt;
    std::vector<Piece> pieces;
    const std::size_t count = filter->terms.size();
    for (std::size_t i = 0; i < count; ++i) {
        const qsizetype from = filter->terms[i].column - 1;
        const qsizetype to = i + 1 < count ? filter->terms[i + 1].column - 1 : text.size();
        pieces.push_back({filter->terms[i], text.sliced(from, to - from).trimmed()});
    }
    return pieces;
}

QString joined(const std::vector<Piece>& pieces)
{
    QStringList words;
    for (const Piece& piece : pieces)
        words.append(piece.text);
    return words.join(u' ');
}

QString written(const FilterTerm& term)
{
    QStringList values;
    for (const FilterTerm::Alternative& value : term.alternatives) {
        const QString text = filterValue(value.text);
        values.append(value.match == Match::Prefix ? QString(text % u'*') : text);
    }
    const QString name = filterName(term.field) % u':' % values.join(u',');
    return term.negated ? QString(u'-' % name) : name;
}

bool isWord(const FilterTerm::Alternative& value, const QString& word)
{
    return value.match == Match::Equals && value.text == word;
}

/// Takes the word out of all terms of that field and sign; false when it was in none.
bool removed(std::vector<Piece>& pieces, FilterField field, const QString& word, bool negated)
{
    bool found = false;
    for (Piece& piece : pieces) {
        if (piece.term.field != field || piece.term.negated != negated)
            continue;
        const auto gone = std::erase_if(piece.term.alternatives,
                                        [&](const auto& value) { return isWord(value, word); });
        if (gone == 0)
            continue;
        found = true;
        piece.text = written(piece.term);
    }
    std::erase_if(pieces, [](const Piece& piece) { return piece.term.alternatives.empty(); });
    return found;
}

void append(std::vector<Piece>& pieces, FilterField field, const QString& word, bool negated)
{
    const auto known = std::find_if(pieces.begin(), pieces.end(), [&](const Piece& piece) {
        return piece.term.field == field && piece.term.negated == negated;
    });
    if (known != pieces.end()) {
        known->term.alternatives.push_back({Match::Equals, word, 0});
        known->text = written(known->term);
        return;
    }
    Piece piece;
    piece.term.field = field;
    piece.term.negated = negated;
    piece.term.alternatives.push_back({Match::Equals, word, 0});
    piece.text = written(piece.term);
    pieces.push_back(piece);
}

QString toggled(const QString& text, FilterField field, const QString& word, bool negated)
{
    auto pieces = piecesOf(text);
    if (!pieces)
        return text;
    removed(*pieces, field, word, !negated);
    if (!removed(*pieces, field, word, negated))
        append(*pieces, field, word, negated);
    return joined(*pieces);
}

} // namespace

QString filterName(FilterField field)
{
    switch (field) {
    case FilterField::Kind:
        return u"kind"_s;
    case FilterField::Id:
        return u"id"_s;
    case FilterField::Capability:
        return u"capability"_s;
    case FilterField::Worker:
        return u"worker"_s;
    case FilterField::Species:
        return u"species"_s;
    case FilterField::Tenant:
        return u"tenant"_s;
    case FilterField::Rule:
        return u"rule"_s;
    case FilterField::Env:
        return u"env"_s;
    case FilterField::Label:
        return u"label"_s;
    case FilterField::Outcome:
        return u"outcome"_s;
    case FilterField::Code:
        return u"code"_s;
    case FilterField::Blast:
        return u"blast"_s;
    case FilterField::Correlation:
        return u"correlation"_s;
    case FilterField::Approval:
        return u"approval"_s;
    case FilterField::Actor:
        return u"actor"_s;
    case FilterField::Time:
    case FilterField::Text:
        break;
    }
    return {};
}

QString filterValue(const QString& word)
{
    const bool isPlain = !word.isEmpty() && std::none_of(word.begin(), word.end(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u',' || c == u'*';
    });
    if (isPlain)
        return word;
    QString quoted = word;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' % quoted % u'"';
}

QString filterTermText(FilterField field, const QString& word)
{
    return filterName(field) % u':' % filterValue(word);
}

TermState termState(const QString& text, FilterField field, const QString& word)
{
    const auto filter = parseFilter(text, 0);
    if (!filter)
        return TermState::Absent;
    TermState state = TermState::Absent;
    for (const FilterTerm& term : filter->terms) {
        if (term.field != field ||
            std::none_of(term.alternatives.begin(), term.alternatives.end(),
                         [&](const auto& value) { return isWord(value, word); }))
            continue;
        if (term.negated)
            return TermState::Excluded;
        state = TermState::Wanted;
    }
    return state;
}

QString withTermToggled(const QString& text, FilterField field, const QString& word)
{
    return toggled(text, field, word, false);
}

QString withExclusionToggled(const QString& text, FilterField field, const QString& word)
{
    return toggled(text, field, word, true);
}

TimeRange timeRangeOf(const Filter& filter)
{
    TimeRange range;
    for (const FilterTerm& term : filter.terms) {
        if (term.field != FilterField::Time || term.negated || term.alternatives.size() != 1)
            continue;
        const qint64 at = term.alternatives.front().number;
        if (term.alternatives.front().match == Match::AtLeast)
            range.from = std::max(range.from.value_or(at), at);
        else
            range.to = std::min(range.to.value_or(at), at);
    }
    return range;
}

QString withTimeRange(const QString& text, const TimeRange& range, Zone zone)
{
    auto pieces = piecesOf(text);
    if (!pieces)
        return text;
    std::erase_if(*pieces, [](const Piece& piece) {
        return piece.term.field == FilterField::Time && !piece.term.negated;
    });
    if (range.from)
        pieces->push_back({{}, u"since:"_s % zoneIsoText(*range.from, zone)});
    if (range.to)
        pieces->push_back({{}, u"until:"_s % zoneIsoText(*range.to, zone)});
    return joined(*pieces);
}

} // namespace hall::ui
