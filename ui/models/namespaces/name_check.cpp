// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namespaces/name_check.h"

#include "ui/models/namespaces/namespace_words.h"
#include "ui/models/visible_text.h"

#include <QCoreApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct NameCheckSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::NameCheck)
};

bool isBegun(const QString& name)
{
    return u"org."_s.startsWith(name) || u"x."_s.startsWith(name);
}

} // namespace

NameCheck checkName(const QString& name, const NamespaceOverview& overview)
{
    if (isBegun(name))
        return {NameVerdict::Unfinished,
                NameCheckSay::tr("x. and a name for a person or community, org. and a name for an "
                                 "organization."),
                {}};
    if (const auto valid = checkNamespace(name); !valid) {
        const bool isReserved = valid.error().code == u"NAMESPACE_RESERVED";
        return {
            isReserved ? NameVerdict::Reserved : NameVerdict::Malformed, valid.error().message, {}};
    }
    const NamespaceFacts* facts = overview.find(name);
    if (facts && facts->claim) {
        const bool isYours = facts->state == NamespaceState::Yours;
        return {isYours ? NameVerdict::Yours : NameVerdict::Held,
                namespaceSentence(*facts, overview.claimsRequired),
                {}};
    }
    NameCheck check{NameVerdict::Free, NameCheckSay::tr("%1 is free.").arg(visibleText(name)), {}};
    if (facts) {
        for (const WorkerRecord* worker : facts->workers)
            check.workers.append(worker->workerId);
    }
    return check;
}

} // namespace hall::ui
