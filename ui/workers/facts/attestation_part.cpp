// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/facts/attestation_part.h"

#include "core/protocol/grammar.h"
#include "core/registry/worker_code.h"
#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"
#include "ui/models/worker/worker_cells.h"

#include <QDateTime>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QString lookedAt(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : iso;
}

} // namespace

AttestationPart::AttestationPart(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), m_hall(hall), m_theme(theme),
      m_icon(new ThemedIconLabel(theme, u"step-skipped"_s, ColorRole::Muted)),
      m_status(new PlainLabel(this)), m_reason(new PlainLabel(this)),
      m_registered(new PlainLabel(this)), m_current(new PlainLabel(this)),
      m_copyRegistered(new CopyButton(
          theme, tr("Copy registered hash"), [this] { return m_registeredHash; }, this)),
      m_copyCurrent(new CopyButton(
          theme, tr("Copy hash of the code"), [this] { return m_currentHash; }, this)),
      m_answer(new PlainLabel(this)), m_check(new QPushButton(tr("Attest"), this)),
      m_accept(new QPushButton(tr("Accept the change…"), this)),
      m_file(new QPushButton(tr("Attest a file…"), this)),
      m_folder(new QPushButton(tr("Attest a folder…"), this)),
      m_confirm(new ConfirmPanel(theme, {}, {}, tr("Accept the code"), ConfirmPanel::Reason::None,
                                 ColorRole::Ask, this))
{
    m_status->setObjectName(u"attestationStatus"_s);
    m_answer->setObjectName(u"attestationAnswer"_s);
    m_registered->setObjectName(u"registeredHash"_s);
    m_current->setObjectName(u"currentHash"_s);
    m_check->setObjectName(u"checkCode"_s);
    m_accept->setObjectName(u"acceptCode"_s);
    m_confirm->setObjectName(u"confirmAccept"_s);
    for (PlainLabel* label : {m_reason, m_registered, m_current, m_answer})
        label->setWordWrap(true);

    auto* status = new QHBoxLayout;
    status->setSpacing(space::s);
    status->addWidget(m_icon);
    status->addWidget(m_status, 1);
    auto* hashes = new QGridLayout;
    hashes->setHorizontalSpacing(space::s);
    hashes->setColumnStretch(0, 1);
    hashes->addWidget(m_registered, 0, 0);
    hashes->addWidget(m_copyRegistered, 0, 1, Qt::AlignTop);
    hashes->addWidget(m_current, 1, 0);
    hashes->addWidget(m_copyCurrent, 1, 1, Qt::AlignTop);
    auto* buttons = new FlowLayout(space::s);
    for (QPushButton* button : {m_check, m_accept, m_file, m_folder})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(status);
    column->addWidget(m_reason);
    column->addLayout(hashes);
    column->addLayout(buttons);
    column->addWidget(m_answer);
    column->addWidget(m_confirm);
    for (QPushButton* button : {m_check, m_accept, m_file, m_folder})
        button->setAutoDefault(false);

    connect(m_check, &QPushButton::clicked, this, [this] { attest({}); });
    connect(m_file, &QPushButton::clicked, this, [this] { browse(false); });
    connect(m_folder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_confirm->setWords(tr("Accept the changed code of %1?").arg(visibleText(m_worker)),
                            tr("Its present hash becomes the registered one, and the worker may "
                               "act again. This is recorded."),
                            tr("Accept the code"));
        m_confirm->ask();
    });
    connect(m_confirm, &ConfirmPanel::confirmed, this, [this] {
        AttestRequest request;
        request.acceptChanged = true;
        attest(request);
    });
    connect(&m_watch, &CodeWatch::changed, this, &AttestationPart::codeChanged);
    connect(&m_theme, &Theme::changed, this, &AttestationPart::restyle);
    show(nullptr, false);
    restyle();
}

void AttestationPart::show(const WorkerRecord* stored, bool hasDraft)
{
    setVisible(stored != nullptr);
    if (!stored)
        return m_watch.watch({}, {}, {});
    m_watch.watch(m_hall.workerFolders(), stored->attestationSource,
                  withoutHashLabel(stored->attestedCodeHash));
    if (stored->workerId != m_worker) {
        m_worker = stored->workerId;
        m_answer->hide();
        m_confirm->hide();
    }
    m_revision = stored->revision;
    m_source = stored->attestationSource;
    const WorkerAttestation& found = stored->attestation;
    m_icon->setIcon(attestationIcon(*stored), colorOf(attestationTone(*stored)));
    m_role = colorOf(attestationTone(*stored));
    m_status->setText(
        found.at.isEmpty()
            ? attestationWord(*stored)
            : tr("%1 · looked at %2").arg(attestationWord(*stored), lookedAt(found.at)));
    m_status->setTextColor(m_theme.color(m_role));
    m_reason->setText(found.reason);
    m_reason->setVisible(!found.reason.isEmpty());
    m_registeredHash = stored->attestedCodeHash;
    m_registered->setText(tr("Registered: %1").arg(m_registeredHash));
    m_registered->setVisible(!m_registeredHash.isEmpty());
    m_copyRegistered->setVisible(!m_registeredHash.isEmpty());
    const bool isDenied = found.status == AttestationStatus::Denied;
    if (!isDenied || m_looked != found.at) {
        m_currentHash.clear();
        m_current->hide();
        m_copyCurrent->hide();
    }
    if (isDenied && m_looked != found.at && !m_source.isEmpty())
        findCurrentHash();
    m_looked = found.at;

    const bool mayAsk = stored->status != WorkerStatus::Retired && !hasDraft;
    m_check->setText(m_registeredHash.isEmpty() ? tr("Attest") : tr("Check the code"));
    m_check->setVisible(!m_source.isEmpty());
    m_accept->setVisible(isDenied && !m_source.isEmpty() && !m_registeredHash.isEmpty());
    for (QPushButton* button : {m_check, m_accept, m_file, m_folder}) {
        button->setEnabled(mayAsk);
        button->setToolTip(hasDraft ? tr("Attesting changes the record: save or revert the draft "
                                         "first")
                                    : QString());
    }
}

void AttestationPart::attest(const AttestRequest& request)
{
    say(tr("Reading the code…"), ColorRole::Muted);
    m_hall.attestWorker({m_worker, m_revision}, request, localCaller(),
                        onGuiThread<AttestAnswer>(
                            this, [this, worker = m_worker](const Result<AttestAnswer>& answer) {
                                if (worker != m_worker)
                                    return;
                                if (!answer)
                                    return say(answer.error().message, ColorRole::Deny);
                                const WorkerAttestation& found = answer->worker.attestation;
                                const bool isGood = found.status == AttestationStatus::Attested;
                                say(isGood ? tr("The code is the registered one.") : found.reason,
                                    isGood ? ColorRole::Allow
                                           : colorOf(attestationTone(answer->worker)));
                            }));
}

void AttestationPart::attestPath(const QString& path)
{
    AttestRequest request;
    request.sourceFile = path;
    attest(request);
}

void AttestationPart::browse(bool folder)
{
    auto* dialog = new QFileDialog(this, folder ? tr("Folder of the worker's package")
                                                : tr("File with the worker's code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    const QStringList folders = m_hall.workerFolders();
    if (!folders.isEmpty())
        dialog->setDirectory(folders.first());
    connect(dialog, &QFileDialog::fileSelected, this, &AttestationPart::attestPath);
    dialog->open();
}

/// So that both hashes can be compared and copied.
void AttestationPart::findCurrentHash()
{
    m_background.run(
        this,
        [source = m_source, folders = m_hall.workerFolders()]() -> Result<CodeHash> {
            const auto location = locateCode(folders, source);
            return location ? hashCode(*location) : Result<CodeHash>(location.error());
        },
        [this, worker = m_worker](const Result<CodeHash>& found) {
            if (worker != m_worker || !found)
                return;
            showCurrentHash(found->hash);
        });
}

void AttestationPart::showCurrentHash(const QString& hash)
{
    m_currentHash = hash;
    m_current->setText(tr("The code now: %1").arg(hash));
    m_current->show();
    m_copyCurrent->show();
}

/// Seen on the disk; the Hall itself looks at the next dispatch.
void AttestationPart::codeChanged(const QString& hash, bool isRegistered)
{
    if (isRegistered) {
        m_accept->hide();
        m_current->hide();
        m_copyCurrent->hide();
        say(tr("The code on the disk is the registered one again."), ColorRole::Muted);
        return;
    }
    showCurrentHash(hash);
    m_accept->show();
    say(tr("The code on the disk was changed. Where the Hall requires attestation, the next "
           "request "
           "is denied with DENY_WORKER_TAMPERED."),
        ColorRole::Deny);
}

void AttestationPart::say(const QString& text, ColorRole role)
{
    m_answer->setText(text);
    m_answer->setTextColor(m_theme.color(role));
    m_answer->setVisible(!text.isEmpty());
}

void AttestationPart::restyle()
{
    for (PlainLabel* label : {m_registered, m_current})
        label->setFont(m_theme.font(TextStyle::Mono));
    m_status->setTextColor(m_theme.color(m_role));
    for (PlainLabel* label : {m_registered, m_current, m_reason})
        label->setTextColor(m_theme.color(ColorRole::Muted));
}

} // namespace hall::ui
