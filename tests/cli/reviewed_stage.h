// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/hall_on_stage.h"

namespace hall::test {

inline constexpr char reviewerPassphrase[] = "correct horse battery";

/// A running Hall with a reader, who is allowed what it does, a cleaner, whose work a person
/// approves, and that person, alice.
class ReviewedStage : public HallOnStage {
public:
    /// Empty: it stands. Otherwise what went wrong.
    QByteArray open()
    {
        if (!start())
            return "the Hall does not start: " + server().errors();
        // Everything is derived from the workers, and deleting takes a person.
        const QString bundle = sandbox().write(u"bundle.json"_s, R"({
            "config": {"derive_rules": true},
            "rules": {"rules": [{
                "rule_id": "ask.before.delete",
                "match": {"capability_id": "cap.doc.delete"},
                "decision": {
                    "candidate_workers_ranked": [{"worker_species_id": "wrk.doc.cleaner",
                                                  "score_hint": 1}],
                    "escalation": {"human_required_default": true}}}]}
            })");
        const RunResult results[] = {
            enroll(u"org.acme.reader"_s, u"wrk.doc.reader"_s, u"cap.doc.read"_s),
            enroll(u"org.acme.cleaner"_s, u"wrk.doc.cleaner"_s, u"cap.doc.delete"_s),
            run({u"config"_s, u"import"_s, bundle}),
            run({u"reviewer"_s, u"add"_s, u"alice"_s}, QByteArray(reviewerPassphrase) + '\n'),
        };
        for (const RunResult& result : results) {
            if (result.exit != 0)
                return result.all();
        }
        return {};
    }

private:
    RunResult enroll(const QString& worker, const QString& species, const QString& capability)
    {
        return run({u"worker"_s, u"register"_s, u"--id"_s, worker, u"--species"_s, species,
                    u"--cap"_s, capability});
    }
};

} // namespace hall::test
