// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namespaces/namespace_words.h"

#include "ui/models/visible_text.h"

#include <QCoreApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct NamespaceSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::NamespaceWords)
};

} // namespace

QString namespaceHeading(NamespaceColumn column)
{
    switch (column) {
    case NamespaceColumn::Name:
        return NamespaceSay::tr("Namespace or worker");
    case NamespaceColumn::State:
        return NamespaceSay::tr("State");
    case NamespaceColumn::Kind:
        return NamespaceSay::tr("Kind");
    case NamespaceColumn::Owner:
        return NamespaceSay::tr("Owner");
    case NamespaceColumn::Workers:
        return NamespaceSay::tr("Workers");
    case NamespaceColumn::Claimed:
        return NamespaceSay::tr("Claimed since");
    }
    return {};
}

QString namespaceStateWord(const NamespaceFacts& facts)
{
    switch (facts.state) {
    case NamespaceState::Yours:
        return NamespaceSay::tr("Yours");
    case NamespaceState::Held:
        return NamespaceSay::tr("Held by %1").arg(shortVisibleText(facts.claim->owner));
    case NamespaceState::Free:
        return NamespaceSay::tr("Free");
    case NamespaceState::Reserved:
        return NamespaceSay::tr("Reserved");
    case NamespaceState::Malformed:
        return NamespaceSay::tr("Malformed");
    }
    return {};
}

QString namespaceStateIcon(NamespaceState state)
{
    switch (state) {
    case NamespaceState::Yours:
        return u"token"_s;
    case NamespaceState::Held:
        return u"lock"_s;
    case NamespaceState::Free:
        return u"unlock"_s;
    case NamespaceState::Reserved:
    case NamespaceState::Malformed:
        return u"warning"_s;
    }
    return {};
}

CellTone namespaceStateTone(NamespaceState state)
{
    switch (state) {
    case NamespaceState::Yours:
        return CellTone::Good;
    case NamespaceState::Held:
        return CellTone::Info;
    case NamespaceState::Free:
        return CellTone::Ask;
    case NamespaceState::Reserved:
    case NamespaceState::Malformed:
        return CellTone::Bad;
    }
    return CellTone::Muted;
}

QString namespaceKindWord(const QString& name)
{
    return name.startsWith(u"org.") ? NamespaceSay::tr("organization")
                                    : NamespaceSay::tr("community");
}

QString namespaceSentence(const NamespaceFacts& facts, bool claimsRequired)
{
    switch (facts.state) {
    case NamespaceState::Yours:
        return NamespaceSay::tr(
                   "You hold it as %1, since %2. A claim has no end date: it lasts until it "
                   "is released or transferred.")
            .arg(visibleText(facts.claim->owner), momentText(facts.claim->claimedAtMs));
    case NamespaceState::Held:
        return NamespaceSay::tr(
                   "%1 holds it, since %2. A claim has no end date: it lasts until it is "
                   "released or transferred.")
            .arg(visibleText(facts.claim->owner), momentText(facts.claim->claimedAtMs));
    case NamespaceState::Free:
        return claimsRequired
                   ? NamespaceSay::tr("Nobody holds it, so every request to its workers is denied.")
                   : NamespaceSay::tr(
                         "Nobody holds it: whoever may register workers can change its "
                         "workers, and nobody can sign for them.");
    case NamespaceState::Reserved:
    case NamespaceState::Malformed:
        return claimsRequired
                   ? NamespaceSay::tr(
                         "%1 Nobody can claim it, so every request to its workers is denied.")
                         .arg(facts.problem)
                   : facts.problem;
    }
    return {};
}

} // namespace hall::ui
