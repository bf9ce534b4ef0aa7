// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/form/record_fields.h"

#include <QCoreApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RecordFields)
};

FieldSpec id(const QString& member, const QString& label, const QString& hint,
             const QString& example)
{
    FieldSpec spec{{member}, label, hint, FieldKind::Line, true, false, {}, example};
    return spec;
}

FieldSpec line(const MemberPath& path, const QString& label, const QString& hint)
{
    return {path, label, hint, FieldKind::Line, false, false, {}, {}};
}

FieldSpec list(const MemberPath& path, const QString& label, const QString& hint,
               const QString& example)
{
    return {path, label, hint, FieldKind::Lines, true, false, {}, example};
}

FieldSpec choice(const QString& member, const QString& label, const QString& hint,
                 const QStringList& words, bool isNumber = false)
{
    return {{member}, label, hint, FieldKind::Choice, false, isNumber, words, {}};
}

FieldSection identity()
{
    return {Words::tr("Identity"),
            {id(u"worker_id"_s, Words::tr("Worker id"),
                Words::tr("Under which agents ask, such as org.acme.reader. It stays for good."),
                u"org.acme.reader"_s),
             id(u"worker_species_id"_s, Words::tr("Species"),
                Words::tr("The worker's type; rules choose workers by it."), u"wrk.doc.reader"_s),
             choice(u"risk_tier"_s, Words::tr("Risk tier"),
                    Words::tr("How much harm the worker could do, as its owner sees it."),
                    {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s, u"unknown"_s}),
             choice(u"policy_tier"_s, Words::tr("Policy tier"),
                    Words::tr("From 0 to 8; each data label asks for a tier of its own."),
                    {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s}, true),
             choice(u"idempotency"_s, Words::tr("Idempotency"),
                    Words::tr("Whether asking twice does the same as asking once."),
                    {u"full"_s, u"partial"_s, u"none"_s}),
             line({u"determinism"_s}, Words::tr("Determinism"),
                  Words::tr("Whether the same input gives the same result.")),
             line({u"owner"_s}, Words::tr("Owner"), Words::tr("Who answers for the worker.")),
             line({u"contact"_s}, Words::tr("Contact"), Words::tr("How to reach the owner.")),
             {{u"notes"_s}, Words::tr("Notes"), {}, FieldKind::Note, false, false, {}, {}},
             line({u"catalog_version_min"_s}, Words::tr("Catalog version"),
                  Words::tr("The oldest catalog that knows the record's ids."))}};
}

FieldSection privileges()
{
    const QString envelope = u"privilege_envelope"_s;
    return {Words::tr("Privileges"),
            {list({envelope, u"tools"_s}, Words::tr("Tools"), Words::tr("What it may call."),
                  u"one a line"_s),
             list({envelope, u"secrets_access"_s}, Words::tr("Secrets"),
                  Words::tr("Names of the secrets that it may read."), u"one a line"_s),
             list({envelope, u"filesystem_writes"_s}, Words::tr("File writes"),
                  Words::tr("Where it may write."), u"one a line"_s),
             line({envelope, u"network_egress"_s}, Words::tr("Network egress"),
                  Words::tr("Whether and where it may connect, in a word.")),
             list({envelope, u"egress"_s, u"allowlist"_s}, Words::tr("Egress allowlist"),
                  Words::tr("Destinations; compared with the Hall's own list."),
                  u"api.example.com"_s)}};
}

FieldSection blastRadius()
{
    FieldSection section{Words::tr("Blast radius"), {}};
    const QString member = u"blast_radius"_s;
    const auto dimension = [&](const QString& name, const QString& label, const QString& hint) {
        section.fields.push_back(
            {{member, name}, label, hint, FieldKind::Line, false, true, {}, u"0 to 5"_s});
    };
    dimension(u"data"_s, Words::tr("Data"), Words::tr("How much data could be harmed."));
    dimension(u"network"_s, Words::tr("Network"), Words::tr("How far it could reach."));
    dimension(u"financial"_s, Words::tr("Financial"), Words::tr("How much money it could cost."));
    dimension(u"time"_s, Words::tr("Time"), Words::tr("How long repair would take."));
    dimension(u"reversibility"_s, Words::tr("Reversibility"),
              Words::tr("Whether it can be undone, as a number or in a word."));
    section.fields.back().example = u"reversible"_s;
    return section;
}

} // namespace

std::vector<FieldSection> recordFields()
{
    return {
        identity(),
        {Words::tr("Capabilities"),
         {list({u"capabilities"_s}, Words::tr("Capabilities"),
               Words::tr("What the worker may ask for, one a line."), u"cap.doc.read"_s)}},
        {Words::tr("Controls"),
         {list({u"currently_implements"_s}, Words::tr("Implemented controls"),
               Words::tr("Safeguards that the worker has, one a line."),
               u"ctrl.obs.audit-log-append-only"_s),
          list({u"required_controls"_s}, Words::tr("Required controls"),
               Words::tr("Safeguards that have to be there when it works, one a line."),
               u"ctrl.obs.audit-log-append-only"_s)}},
        privileges(),
        blastRadius(),
        {Words::tr("Attestation"),
         {{{u"attestation"_s, u"source_file"_s},
           Words::tr("Source"),
           Words::tr("The file or the folder that holds the worker's code."),
           FieldKind::Line,
           true,
           false,
           {},
           u"reader.py"_s},
          {{u"attestation"_s, u"code_hash"_s},
           Words::tr("Registered hash"),
           Words::tr("SHA-256 of that code: 64 hex digits, with or without sha256:"),
           FieldKind::Line,
           true,
           false,
           {},
           {}}}},
        {Words::tr("Environments"),
         {{{u"allowed_environments"_s},
           Words::tr("Allowed environments"),
           Words::tr("Where the worker may act."),
           FieldKind::Environments,
           false,
           false,
           {},
           {}}}},
    };
}

} // namespace hall::ui
