// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/proof/evidence_tab.h"

#include "core/json/canonical_json.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/record_proof.h"
#include "ui/controls/detail/json_view.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/time_text.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

EvidenceTab::EvidenceTab(Hall& hall, Theme& theme, Kind kind, QWidget* parent)
    : QWidget(parent), m_hall(hall), m_theme(theme), m_kind(kind), m_outcome(new PlainLabel(this)),
      m_text(new JsonView(theme, kind == Kind::Receipt ? tr("receipt") : tr("proof"), this)),
      m_check(new QPushButton(tr("Check it here"), this)),
      m_save(new QPushButton(tr("Save…"), this)),
      m_saveKey(new QPushButton(tr("Save public key…"), this))
{
    setObjectName(kind == Kind::Receipt ? u"receiptTab"_s : u"proofTab"_s);
    build();
    connect(m_text, &JsonView::copied, this, &EvidenceTab::said);
    connect(m_check, &QPushButton::clicked, this, &EvidenceTab::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        choosePath(m_save->accessibleName(), fileName(), &EvidenceTab::saveEvidence);
    });
    connect(m_saveKey, &QPushButton::clicked, this, [this] {
        choosePath(tr("Save the Hall's public key"), u"hall-public-key.pem"_s,
                   &EvidenceTab::saveKey);
    });
    connect(&m_theme, &Theme::changed, m_text, &JsonView::refreshTheme);
    setRecord(nullptr);
}

void EvidenceTab::build()
{
    const bool isReceipt = m_kind == Kind::Receipt;
    auto* meaning = new ThemedLabel(
        m_theme,
        isReceipt ? tr("The record with this Hall's signature. It shows that the Hall with this "
                       "key vouched for these words. It does not show that the log still has the "
                       "record: that is what the proof is for.")
                  : tr("The way from this record to a signed checkpoint of the log. Whoever has "
                       "the public key and kept the checkpoint can tell, without the database, "
                       "that the record was in the log then, and that it was not changed since. "
                       "It does not show that what the record says is true."),
        TextStyle::Body, ColorRole::Muted);
    meaning->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(u"evidenceOutcome"_s);
    m_text->setObjectName(u"evidenceText"_s);
    m_check->setObjectName(u"checkEvidence"_s);
    m_save->setObjectName(u"saveEvidence"_s);
    m_save->setAccessibleName(isReceipt ? tr("Save the receipt") : tr("Save the proof"));
    m_saveKey->setObjectName(u"saveKey"_s);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(space::s, buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_check, m_save, m_saveKey}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(meaning);
    column->addWidget(m_outcome);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
}

void EvidenceTab::setRecord(const EventPtr& event)
{
    m_event = event;
    m_asked = 0;
    m_evidence.clear();
    m_text->setPlainText({});
    m_check->setEnabled(false);
    m_save->setEnabled(false);
    m_saveKey->setEnabled(!m_hall.signingKeys().empty());
    say(event ? QString() : tr("No record is picked."), ColorRole::Muted);
    if (isVisible())
        ask();
}

void EvidenceTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void EvidenceTab::ask()
{
    if (!m_event || m_asked == m_event->record.seq)
        return;
    const qint64 seq = m_event->record.seq;
    m_asked = seq;
    say(tr("Asking the Hall…"), ColorRole::Muted);
    const auto toJson = [this, seq](const auto& answer) {
        take(seq,
             answer ? Result<QJsonObject>(answer->toJson()) : Result<QJsonObject>(answer.error()));
    };
    if (m_kind == Kind::Receipt)
        m_hall.receipt(m_event->fields.id, localCaller(), onGuiThread<SignedReceipt>(this, toJson));
    else
        m_hall.proof({.id = {}, .seq = seq}, 0, localCaller(),
                     onGuiThread<RecordProof>(this, toJson));
}

void EvidenceTab::take(qint64 seq, const Result<QJsonObject>& answer)
{
    if (!m_event || m_event->record.seq != seq)
        return; // another record is shown by now
    if (!answer)
        return say(answer.error().message, ColorRole::Deny);
    m_evidence = canonicalJson(*answer);
    m_text->setJson(prettyJson(m_evidence));
    m_check->setEnabled(true);
    m_save->setEnabled(true);
    say(tr("Not checked yet."), ColorRole::Muted);
}

void EvidenceTab::check()
{
    Error why{tr("The log has no signing key."), u"SIGNING_UNAVAILABLE"_s, {}};
    const std::vector<SigningKey> keys = m_hall.signingKeys();
    // The newest one signs now; an older checkpoint has an older signature.
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const auto held = holdAgainst(key->publicKey);
        if (held)
            return say(tr("It holds. %1 Checked with key %2.").arg(*held, key->id),
                       ColorRole::Allow);
        if (key == keys.rbegin())
            why = held.error();
    }
    say(tr("It does not hold. %1").arg(why.message), ColorRole::Deny);
}

Result<QString> EvidenceTab::holdAgainst(const QByteArray& publicKey) const
{
    if (m_kind == Kind::Receipt) {
        const auto checked = checkReceipt(m_evidence, publicKey);
        if (!checked)
            return checked.error();
        return tr("The record has its hash, and the signature is this Hall's.");
    }
    const auto proof = readRecordProof(m_evidence);
    if (!proof)
        return proof.error();
    const auto checkpoint = checkRecordProof(*proof, publicKey);
    if (!checkpoint)
        return checkpoint.error();
    return tr("The record is #%1 of the %2 that the log had at %3.")
        .arg(QLocale().toString(proof->seq), QLocale().toString(checkpoint->size),
             momentText(checkpoint->atMs));
}

QString EvidenceTab::fileName() const
{
    const QString kind = m_kind == Kind::Receipt ? u"receipt"_s : u"proof"_s;
    return u"hall-%1-%2.json"_s.arg(kind, m_event ? m_event->fields.id : QString());
}

void EvidenceTab::choosePath(const QString& title, const QString& name,
                             void (EvidenceTab::*save)(const QString&))
{
    auto* dialog = new QFileDialog(this, title, QDir::home().filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void EvidenceTab::saveEvidence(const QString& path)
{
    write(path, m_evidence + QByteArray(1, '\n'));
}

void EvidenceTab::saveKey(const QString& path)
{
    const std::vector<SigningKey> keys = m_hall.signingKeys();
    if (!keys.empty())
        write(path, publicKeyPem(keys.back().publicKey));
}

void EvidenceTab::write(const QString& path, const QByteArray& bytes)
{
    m_files.run(
        this,
        [path, bytes] {
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly) &&
                                 file.write(bytes) == bytes.size() && file.commit();
            return written ? QString() : file.errorString();
        },
        [this, path](const QString& problem) {
            Q_EMIT said(problem.isEmpty() ? tr("Saved: %1").arg(path)
                                          : tr("%1 was not written: %2").arg(path, problem));
        });
}

void EvidenceTab::say(const QString& text, ColorRole role)
{
    m_outcome->setText(text);
    m_outcome->setTextColor(m_theme.color(role));
    m_outcome->setVisible(!text.isEmpty());
}

} // namespace hall::ui
