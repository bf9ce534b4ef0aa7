// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attention_card.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineCount = 5;

struct AttentionCardSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::AttentionCard)
};

/// Empty when nothing is wrong with it.
QString workerSentence(const WorkerRecord& worker)
{
    switch (worker.status) {
    case WorkerStatus::Suspended:
        return AttentionCardSay::tr("Worker %1 is suspended.").arg(worker.workerId);
    case WorkerStatus::Revoked:
        return AttentionCardSay::tr("Worker %1 is revoked.").arg(worker.workerId);
    case WorkerStatus::Banned:
        return AttentionCardSay::tr("Worker %1 is banned.").arg(worker.workerId);
    case WorkerStatus::Retired: // for good, so there is nothing to do
    case WorkerStatus::Active:
        break;
    }
    const WorkerAttestation& found = worker.attestation;
    if (worker.usable() && found.status == AttestationStatus::Denied)
        return AttentionCardSay::tr("Worker %1 is not attested: %2")
            .arg(worker.workerId, found.reason);
    return {};
}

} // namespace

QStringList attentionSentences(const Snapshot& snapshot, int limit, int pendingApprovals)
{
    QStringList sentences;
    qsizetype found = 0;
    const auto add = [&](const auto& sentence) {
        if (found++ < limit)
            sentences.append(sentence());
    };
    if (pendingApprovals > 0) {
        add([pendingApprovals] {
            return AttentionCardSay::tr(
                       "Requests that wait for a person: %1. Until somebody decides, the "
                       "answer is no.")
                .arg(QLocale().toString(pendingApprovals));
        });
    }
    if (snapshot.bundle().workers.empty()) {
        add([] {
            return AttentionCardSay::tr("No worker is enrolled yet, so every request is denied.");
        });
    }
    for (const WorkerRecord& worker : snapshot.bundle().workers) {
        if (worker.usable() && worker.attestation.tampered()) {
            add([&worker] {
                return AttentionCardSay::tr(
                           "The code of worker %1 was changed after it was attested. Its "
                           "requests are denied until it is attested again.")
                    .arg(worker.workerId);
            });
        }
    }
    for (const auto& shadow : snapshot.shadows()) {
        add([&shadow] {
            return AttentionCardSay::tr(
                       "Rule %1 never applies: %2 stands before it and covers it. In prod "
                       "and edge everything is denied until that is put right.")
                .arg(shadow.ruleId, shadow.shadowedBy);
        });
    }
    for (const WorkerRecord& worker : snapshot.bundle().workers) {
        if (worker.usable() && worker.attestation.tampered())
            continue; // came first
        if (const QString sentence = workerSentence(worker); !sentence.isEmpty())
            add([&sentence] { return sentence; });
    }
    if (found > limit && limit > 0) {
        sentences.removeLast();
        sentences.append(AttentionCardSay::tr("… and %n more.", nullptr, int(found - limit + 1)));
    }
    return sentences;
}

AttentionCard::AttentionCard(Theme& theme, QWidget* parent)
    : Card(theme, tr("Needs attention"), parent),
      m_nothing(new ThemedLabel(theme,
                                tr("Nothing. Every worker is active and every rule applies."),
                                TextStyle::Body, ColorRole::Muted))
{
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(space::s);
    for (int i = 0; i < lineCount; ++i) {
        Line line{new ThemedIconLabel(theme, u"warning"_s, ColorRole::Ask), new PlainLabel};
        line.text->setWordWrap(true);
        grid->addWidget(line.icon, i, 0, Qt::AlignTop);
        grid->addWidget(line.text, i, 1);
        line.icon->hide();
        line.text->hide();
        m_lines.push_back(line);
    }
    body()->addLayout(grid);
    body()->addStretch(1);
}

void AttentionCard::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (m_snapshot == snapshot)
        return;
    m_snapshot = std::move(snapshot);
    showSentences();
}

void AttentionCard::setPendingApprovals(int count)
{
    if (m_pending == count)
        return;
    m_pending = count;
    showSentences();
}

void AttentionCard::showSentences()
{
    const QStringList sentences =
        m_snapshot ? attentionSentences(*m_snapshot, lineCount, m_pending) : QStringList();
    m_nothing->setVisible(sentences.isEmpty());
    for (int i = 0; i < lineCount; ++i) {
        const Line& line = m_lines.at(std::size_t(i));
        line.icon->setVisible(i < sentences.size());
        line.text->setVisible(i < sentences.size());
        line.text->setText(sentences.value(i));
    }
}

} // namespace hall::ui
