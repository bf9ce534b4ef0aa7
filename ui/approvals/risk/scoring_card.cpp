// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/risk/scoring_card.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/risk/risk_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array profiles{RiskProfile::Standard, RiskProfile::Attesta};
constexpr std::array levels{RiskLevel::Low, RiskLevel::Medium, RiskLevel::High,
                            RiskLevel::Critical};

} // namespace

ScoringCard::ScoringCard(Theme& theme, QWidget* parent)
    : Card(theme, tr("How actions are scored"), parent)
{
    setObjectName(u"scoringCard"_s);
    auto* note =
        new ThemedLabel(theme,
                        tr("Above the caller's threshold (0.5 unless it says otherwise) a "
                           "person is asked, whatever the level. Profile and challenges are set in "
                           "the configuration: hall config import."),
                        TextStyle::Body, ColorRole::Muted);
    note->setWordWrap(true);
    body()->addLayout(makeProfiles(theme));
    body()->addSpacing(space::xs);
    body()->addLayout(makeLevels(theme));
    body()->addWidget(note);
}

QLayout* ScoringCard::makeProfiles(Theme& theme)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < int(profiles.size()); ++row) {
        ProfileRow& shown = m_profiles[std::size_t(row)];
        const RiskProfile profile = profiles[std::size_t(row)];
        shown.icon = new ThemedIconLabel(theme, u"step-skipped"_s, ColorRole::Muted);
        shown.name = new ThemedLabel(theme, QString());
        shown.name->setObjectName(
            QString(u"profile-"_s + QString::fromLatin1(riskProfileName(profile))));
        shown.sentence = new ThemedLabel(theme, riskProfileSentence(profile));
        shown.sentence->setWordWrap(true);
        shown.sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(shown.icon, row, 0, Qt::AlignTop);
        grid->addWidget(shown.name, row, 1, Qt::AlignTop);
        grid->addWidget(shown.sentence, row, 2);
    }
    return grid;
}

QLayout* ScoringCard::makeLevels(Theme& theme)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(3, 1);
    int column = 0;
    for (const QString& heading : {tr("Level"), tr("Score"), tr("Challenge"), tr("Who approves")})
        grid->addWidget(new ThemedLabel(theme, heading, TextStyle::Caption, ColorRole::Muted), 0,
                        column++);
    for (const RiskLevel level : levels) {
        const int row = int(level) + 1;
        LevelRow& shown = m_levels[std::size_t(level)];
        const ColorRole role = colorOf(riskLevelTone(level));
        auto* name = new QHBoxLayout;
        name->setSpacing(space::s);
        name->addWidget(new ThemedIconLabel(theme, riskLevelIcon(level), role));
        name->addWidget(new ThemedLabel(theme, riskLevelWord(level), TextStyle::Body, role), 1);
        shown.challenge = new ThemedLabel(theme, QString(), TextStyle::Mono);
        shown.challenge->setObjectName(
            QString(u"challenge-"_s + QString::fromLatin1(riskLevelName(level))));
        shown.sentence = new ThemedLabel(theme, QString());
        shown.sentence->setWordWrap(true);
        grid->addLayout(name, row, 0);
        grid->addWidget(new ThemedLabel(theme, scoreRangeText(level)), row, 1);
        grid->addWidget(shown.challenge, row, 2);
        grid->addWidget(shown.sentence, row, 3);
    }
    return grid;
}

void ScoringCard::setRules(RiskProfile profile, const ChallengeMap& challenges)
{
    for (const RiskProfile each : profiles) {
        const ProfileRow& row = m_profiles[std::size_t(each)];
        const bool isInForce = each == profile;
        const ColorRole role = isInForce ? ColorRole::Text : ColorRole::Muted;
        const QString name = QString::fromLatin1(riskProfileName(each));
        row.icon->setIcon(isInForce ? u"step-passed"_s : u"step-skipped"_s,
                          isInForce ? ColorRole::Allow : ColorRole::Muted);
        row.name->setText(isInForce ? tr("Profile %1, in force").arg(name)
                                    : tr("Profile %1").arg(name));
        row.name->setRole(role);
        row.sentence->setRole(role);
    }
    for (const RiskLevel level : levels) {
        const Challenge challenge = challenges[std::size_t(level)];
        const LevelRow& row = m_levels[std::size_t(level)];
        row.challenge->setText(QString::fromLatin1(challengeName(challenge)));
        row.sentence->setText(challengeText(challenge));
    }
}

} // namespace hall::ui
