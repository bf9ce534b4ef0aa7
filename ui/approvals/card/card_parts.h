// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/card/card_header.h"
#include "ui/approvals/card/challenge/challenge_panel.h"
#include "ui/approvals/card/countdown.h"
#include "ui/approvals/card/facts/argument_view.h"
#include "ui/approvals/card/facts/fact_rows.h"
#include "ui/approvals/card/facts/masked_values.h"
#include "ui/approvals/card/facts/past_actions.h"
#include "ui/approvals/card/facts/past_reader.h"
#include "ui/approvals/card/verdict/outcome_panel.h"
#include "ui/approvals/card/verdict/scope_chooser.h"
#include "ui/approvals/card/verdict/side_panel.h"
#include "ui/approvals/card/verdict/sign_in_strip.h"
#include "ui/approvals/card/verdict/verdict_bar.h"
#include "ui/models/plain_label.h"

class QScrollArea;

namespace hall::ui {

/// What a card is put together from, in the order of reading. Private to this room; the card owns
/// the widgets.
struct CardParts {
    PastReader* past = nullptr;

    QScrollArea* scroll = nullptr; ///< the text: holds what follows
    PlainLabel* loading = nullptr;
    QWidget* text = nullptr;
    CardHeader* header = nullptr;
    FactRows* requester = nullptr;
    FactRows* reasons = nullptr;
    ArgumentView* arguments = nullptr;
    MaskedValues* masked = nullptr;
    FactRows* caller = nullptr;
    PastActions* worker = nullptr;
    PastActions* session = nullptr;
    ChallengePanel* challenge = nullptr;
    ScopeChooser* scope = nullptr;
    SidePanel* side = nullptr;

    QWidget* foot = nullptr; ///< stays in view: holds what follows
    PlainLabel* problem = nullptr;
    Countdown* countdown = nullptr;
    SignInStrip* signIn = nullptr;
    VerdictBar* bar = nullptr;
    OutcomePanel* outcome = nullptr;
};

} // namespace hall::ui
