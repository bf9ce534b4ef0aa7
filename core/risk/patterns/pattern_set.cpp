// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/patterns/pattern_set.h"

#include <QResource>

static void loadPatternResource()
{
    // The room is a static library: nothing else would pull its resource in.
    Q_INIT_RESOURCE(built_in_patterns);
}

namespace hall {

using namespace Qt::StringLiterals;

QList<QByteArray> nounForms(const QByteArray& noun)
{
    QList<QByteArray> forms{noun, noun + 's', noun + "es"};
    if (noun.endsWith('y'))
        forms.append(noun.chopped(1) + "ies");
    return forms;
}

QByteArray PatternSet::builtInText()
{
    static const QByteArray text = [] {
        loadPatternResource();
        return QResource(u":/risk/built_in_patterns.json"_s).uncompressedData();
    }();
    return text;
}

std::shared_ptr<const PatternSet> PatternSet::builtIn()
{
    static const std::shared_ptr<const PatternSet> patterns = [] {
        auto own = read(builtInText());
        Q_ASSERT_X(own.ok(), "PatternSet::builtIn", "the resource is not a pattern file");
        return std::make_shared<const PatternSet>(*std::move(own));
    }();
    return patterns;
}

} // namespace hall
