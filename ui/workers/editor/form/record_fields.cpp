// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/form/record_fields.h"

#include <QCoreApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct RecordFieldsSay {
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
    return {
        RecordFieldsSay::tr("Identity"),
        {id(u"worker_id"_s, RecordFieldsSay::tr("Worker id"),
            RecordFieldsSay::tr(
                "Under which agents ask, such as org.acme.reader. It stays for good."),
            u"org.acme.reader"_s),
         id(u"worker_species_id"_s, RecordFieldsSay::tr("Species"),
            RecordFieldsSay::tr("The worker's type; rules choose workers by it."),
            u"wrk.doc.reader"_s),
         choice(u"risk_tier"_s, RecordFieldsSay::tr("Risk tier"),
                RecordFieldsSay::tr("How much harm the worker could do, as its owner sees it."),
                {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s, u"unknown"_s}),
         choice(u"policy_tier"_s, RecordFieldsSay::tr("Policy tier"),
                RecordFieldsSay::tr("From 0 to 8; each data label asks for a tier of its own."),
                {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s}, true),
         choice(u"idempotency"_s, RecordFieldsSay::tr("Idempotency"),
                RecordFieldsSay::tr("Whether asking twice does the same as asking once."),
                {u"full"_s, u"partial"_s, u"none"_s}),
         line({u"determinism"_s}, RecordFieldsSay::tr("Determinism"),
              RecordFieldsSay::tr("Whether the same input gives the same result.")),
         line({u"owner"_s}, RecordFieldsSay::tr("Owner"),
              RecordFieldsSay::tr("Who answers for the worker.")),
         line({u"contact"_s}, RecordFieldsSay::tr("Contact"),
              RecordFieldsSay::tr("How to reach the owner.")),
         {{u"notes"_s}, RecordFieldsSay::tr("Notes"), {}, FieldKind::Note, false, false, {}, {}},
         line({u"catalog_version_min"_s}, RecordFieldsSay::tr("Catalog version"),
              RecordFieldsSay::tr("The oldest catalog that knows the record's ids."))}};
}

FieldSection privileges()
{
    const QString envelope = u"privilege_envelope"_s;
    return {RecordFieldsSay::tr("Privileges"),
            {list({envelope, u"tools"_s}, RecordFieldsSay::tr("Tools"),
                  RecordFieldsSay::tr("What it may call."), u"one a line"_s),
             list({envelope, u"secrets_access"_s}, RecordFieldsSay::tr("Secrets"),
                  RecordFieldsSay::tr("Names of the secrets that it may read."), u"one a line"_s),
             list({envelope, u"filesystem_writes"_s}, RecordFieldsSay::tr("File writes"),
                  RecordFieldsSay::tr("Where it may write."), u"one a line"_s),
             line({envelope, u"network_egress"_s}, RecordFieldsSay::tr("Network egress"),
                  RecordFieldsSay::tr("Whether and where it may connect, in a word.")),
             list({envelope, u"egress"_s, u"allowlist"_s}, RecordFieldsSay::tr("Egress allowlist"),
                  RecordFieldsSay::tr("Destinations; compared with the Hall's own list."),
                  u"api.example.com"_s)}};
}

FieldSection blastRadius()
{
    FieldSection section{RecordFieldsSay::tr("Blast radius"), {}};
    const QString member = u"blast_radius"_s;
    const auto dimension = [&](const QString& name, const QString& label, const QString& hint) {
        section.fields.push_back(
            {{member, name}, label, hint, FieldKind::Line, false, true, {}, u"0 to 5"_s});
    };
    dimension(u"data"_s, RecordFieldsSay::tr("Data"),
              RecordFieldsSay::tr("How much data could be harmed."));
    dimension(u"network"_s, RecordFieldsSay::tr("Network"),
              RecordFieldsSay::tr("How far it could reach."));
    dimension(u"financial"_s, RecordFieldsSay::tr("Financial"),
              RecordFieldsSay::tr("How much money it could cost."));
    dimension(u"time"_s, RecordFieldsSay::tr("Time"),
              RecordFieldsSay::tr("How long repair would take."));
    dimension(u"reversibility"_s, RecordFieldsSay::tr("Reversibility"),
              RecordFieldsSay::tr("Whether it can be undone, as a number or in a word."));
    section.fields.back().example = u"reversible"_s;
    return section;
}

} // namespace

std::vector<FieldSection> recordFields()
{
    return {
        identity(),
        {RecordFieldsSay::tr("Capabilities"),
         {list({u"capabilities"_s}, RecordFieldsSay::tr("Capabilities"),
               RecordFieldsSay::tr("What the worker may ask for, one a line."),
               u"cap.doc.read"_s)}},
        {RecordFieldsSay::tr("Controls"),
         {list({u"currently_implements"_s}, RecordFieldsSay::tr("Implemented controls"),
               RecordFieldsSay::tr("Safeguards that the worker has, one a line."),
               u"ctrl.obs.audit-log-append-only"_s),
          list({u"required_controls"_s}, RecordFieldsSay::tr("Required controls"),
               RecordFieldsSay::tr("Safeguards that have to be there when it works, one a line."),
               u"ctrl.obs.audit-log-append-only"_s)}},
        privileges(),
        blastRadius(),
        {RecordFieldsSay::tr("Attestation"),
         {{{u"attestation"_s, u"source_file"_s},
           RecordFieldsSay::tr("Source"),
           RecordFieldsSay::tr("The file or the folder that holds the worker's code."),
           FieldKind::Line,
           true,
           false,
           {},
           u"reader.py"_s},
          {{u"attestation"_s, u"code_hash"_s},
           RecordFieldsSay::tr("Registered hash"),
           RecordFieldsSay::tr("SHA-256 of that code: 64 hex digits, with or without sha256:"),
           FieldKind::Line,
           true,
           false,
           {},
           {}}}},
        {RecordFieldsSay::tr("Environments"),
         {{{u"allowed_environments"_s},
           RecordFieldsSay::tr("Allowed environments"),
           RecordFieldsSay::tr("Where the worker may act."),
           FieldKind::Environments,
           false,
           false,
           {},
           {}}}},
    };
}

} // namespace hall::ui
