// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/scene_words.h"

#include "ui/models/plural.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct SceneSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::DemoPage)
};

QString secondsText(qint64 ms)
{
    return QLocale().toString(double(ms) / 1000.0, 'f', 1);
}

} // namespace

QString sceneTitle(DemoScene scene)
{
    switch (scene) {
    case DemoScene::Allowed:
        return SceneSay::tr("Allowed");
    case DemoScene::MissingControl:
        return SceneSay::tr("Missing control");
    case DemoScene::UnknownCapability:
        return SceneSay::tr("Unknown capability");
    case DemoScene::NeedsApproval:
        return SceneSay::tr("Needs approval");
    case DemoScene::Tampered:
        return SceneSay::tr("Tampered worker");
    case DemoScene::Burst:
        break;
    }
    return SceneSay::tr("Burst of %1").arg(QLocale().toString(demoBurstSize));
}

QString sceneHint(DemoScene scene)
{
    switch (scene) {
    case DemoScene::Allowed:
        return SceneSay::tr("A known worker asks for what it may do. Every step passes.");
    case DemoScene::MissingControl:
        return SceneSay::tr("A transfer needs a second pair of eyes, ctrl.four.eyes, and no worker "
                            "has that control.");
    case DemoScene::UnknownCapability:
        return SceneSay::tr("An agent passes on what a chat said instead of a capability.");
    case DemoScene::NeedsApproval:
        return SceneSay::tr("A refund in prod waits for a person. Decide it on the page Approvals, "
                            "then play this again: an approved one is allowed once.");
    case DemoScene::Tampered:
        return SceneSay::tr("Somebody changes the code of org.lumen.deployer before it asks. "
                            "Afterwards the code is put back and attested again.");
    case DemoScene::Burst:
        break;
    }
    return SceneSay::tr("Many requests at once, of all kinds. They wait in line and each is "
                        "recorded.");
}

QString tallySentence(const DemoTally& tally)
{
    const QLocale locale;
    QString text = SceneSay::tr("Allowed: %1 · Denied: %2 · Needed a human: %3")
                       .arg(locale.toString(tally.allowed), locale.toString(tally.denied),
                            locale.toString(tally.escalated));
    if (tally.undecided > 0)
        text += SceneSay::tr(" · Without a decision: %1").arg(locale.toString(tally.undecided));
    return text;
}

QString playedSentence(const DemoPlayed& played)
{
    if (played.scene == DemoScene::Burst) {
        return SceneSay::tr("%Ln requests in %1 s. %2. The last one:", nullptr,
                            plural(played.tally.all()))
            .arg(secondsText(played.tookMs), tallySentence(played.tally));
    }
    if (!played.answer.decided())
        return played.answer.problem;
    const QString word = Theme::outcomeWord(*played.answer.outcome);
    return played.answer.denyCode.isEmpty() ? word
                                            : QString(word + u": "_s + played.answer.denyCode);
}

} // namespace hall::ui
