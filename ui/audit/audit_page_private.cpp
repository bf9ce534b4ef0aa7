// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page_private.h"

#include "core/query/place.h"
#include "core/query/record_id.h"
#include "ui/audit/compare/compare_view.h"
#include "ui/audit/export/export_panel.h"
#include "ui/audit/facets/facet_panel.h"
#include "ui/audit/histogram/histogram_panel.h"
#include "ui/audit/search/jump_field.h"
#include "ui/audit/search/search_bar.h"
#include "ui/controls/detail/detail_panel.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/banner.h"
#include "ui/models/audit/record_links.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plural.h"
#include "ui/models/visible_text.h"

#include <QFrame>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int buckets = 120;
/// What the table needs to be of use, in characters.
constexpr int pageTableCharacters = 110;
/// From this height on, in lines, there is room for the bars below an open export.
constexpr int linesForAll = 46;

/// Whether a row is what the place names; of a time any is.
bool isAt(const LogPlace& place, const DecisionEvent& event)
{
    switch (place.by) {
    case LogPlace::By::Seq:
        return event.record.seq == place.number;
    case LogPlace::By::Id:
        return uuidOfRecordId(event.fields.id) == uuidOfRecordId(place.id);
    case LogPlace::By::Hash:
        return event.record.hash.toHex().startsWith(place.hash);
    case LogPlace::By::Time:
        break;
    }
    return true;
}

} // namespace

void AuditLogPage::Private::search(const QString& text)
{
    facets->setSearch(text);
    const auto filter = parseFilter(text, clock());
    const bool isZoomed = filter && !timeRangeOf(*filter).isEmpty();
    if (!isZoomed)
        zooms.clear();
    histogram->setZoomed(isZoomed);
    if (!hasBegun)
        return;

    searchedAtMs = clock();
    AuditQuestion question;
    question.filter = text;
    question.nowMs = searchedAtMs;
    question.wantsCounts = true;
    question.facets = FacetModel::fields();
    question.wordsPerFacet = FacetModel::wordsPerField;
    question.buckets = buckets;
    isCounting = true;
    isCounted = false;
    model.search(std::move(question));
    patience.start();
    writeSummary();
}

void AuditLogPage::Private::showRows()
{
    if (model.rowCount() > 0)
        stack->setCurrentWidget(table);
    else if (!model.isFirstPageDue() && !model.mayHaveNewer()) {
        none->showReason(bar->searched().isEmpty() ? NoRecords::Reason::Nothing
                                                   : NoRecords::Reason::NoMatch);
        stack->setCurrentWidget(none);
    }
    writeSummary();
}

void AuditLogPage::Private::takeCounts(const AuditCounts& some)
{
    counts = some;
    isCounted = true;
    isCounting = !some.exact;
    histogram->setCounts(counts);
    facets->setCounts(counts);
    exporting->setSubject(exportSubject());
    writeSummary();
}

void AuditLogPage::Private::takeFailure(const Error& error)
{
    goal.reset();
    isCounting = false;
    problem = error.message;
    counts = {};
    histogram->setCounts(counts);
    facets->setCounts(counts);
    none->showReason(NoRecords::Reason::Failed, error.message);
    stack->setCurrentWidget(none);
    writeSummary();
}

/// What an export of now would be about.
ExportPanel::Subject AuditLogPage::Private::exportSubject() const
{
    return {
        hall.databasePath(), bar->searched(),   searchedAtMs, zone, isCounted ? counts.matches : -1,
        counts.exact,        hall.status().demo};
}

void AuditLogPage::Private::writeSummary()
{
    const int matches = plural(counts.matches);
    if (!problem.isEmpty())
        summary->setText(tr("Not read"));
    else if (model.isFirstPageDue())
        summary->setText(tr("Searching…"));
    else if (isCounting && (!isCounted || counts.matches == 0))
        summary->setText(tr("Counting…"));
    else if (counts.exact)
        summary->setText(tr("%Ln records", nullptr, matches));
    else if (isCounting)
        summary->setText(tr("At least %Ln records, %1 % of the log counted", nullptr, matches)
                             .arg(QLocale().toString(int(counts.share * 100))));
    else
        summary->setText(tr("At least %Ln records", nullptr, matches));
}

void AuditLogPage::Private::setZone(Zone wanted)
{
    zone = wanted;
    model.setZone(zone);
    histogram->setZone(zone);
    exporting->setSubject(exportSubject());
}

void AuditLogPage::Private::zoomTo(qint64 fromMs, qint64 toMs)
{
    constexpr qint64 second = 1000;
    TimeRange range{fromMs, toMs};
    // Nobody means the milliseconds of a long range.
    if (toMs - fromMs > 100 * second)
        range = {fromMs / second * second, (toMs + second - 1) / second * second};
    const QString before = bar->searched();
    const QString after = withTimeRange(before, range, zone);
    zooms.push_back({before, after});
    bar->setText(after);
}

void AuditLogPage::Private::zoomOut()
{
    const QString now = bar->searched();
    if (!zooms.empty()) {
        const Zoom last = zooms.back();
        zooms.pop_back();
        if (last.after == now)
            return bar->setText(last.before);
    }
    // Other terms were changed since: they stay.
    zooms.clear();
    bar->setText(withTimeRange(now, {}, zone));
}

void AuditLogPage::Private::chooseWord(FilterField field, const QString& word, bool exclude)
{
    const QString now = bar->searched();
    bar->setText(exclude ? withExclusionToggled(now, field, word)
                         : withTermToggled(now, field, word));
}

void AuditLogPage::Private::goTo(const QString& place, bool byLink)
{
    hideNotice();
    goal = Goal{place, byLink};
    if (hasBegun && !model.isFirstPageDue() && problem.isEmpty())
        model.jump(place);
    else if (hasBegun && !problem.isEmpty())
        search(bar->searched());
}

/// The rows around a place are there; row 0 is the place, or the next older match.
void AuditLogPage::Private::arrived(const QString& place)
{
    if (!goal || goal->place != place) {
        // An end of the log.
        if (place.isEmpty())
            table->pickRow(0);
        else
            table->pickRow(model.rowCount() - 1);
        return;
    }
    const std::optional<Goal> wanted = std::exchange(goal, std::nullopt);
    const EventPtr first = model.eventAt(0);
    const auto read = parsePlace(wanted->place, searchedAtMs);
    const bool isThere = read && first && isAt(*read, *first);
    jump->setCursorPosition(0);
    if (isThere) {
        table->pickInTheMiddle(0);
        table->setFocus(Qt::OtherFocusReason);
    } else if (wanted->byLink && !bar->searched().isEmpty()) {
        Q_EMIT q.said(tr("The search gave way: it hides %1").arg(visibleText(wanted->place)));
        goal = wanted;
        bar->setText({});
        return;
    } else if (!bar->searched().isEmpty()) {
        showNotice(tr("%1 is not among the matches").arg(wanted->place),
                   tr("The record is in the log, and this search hides it. The list goes on at its "
                      "place."),
                   tr("Clear the search and go there"),
                   [this, at = wanted->place] { goTo(at, true); });
    } else {
        showNotice(tr("%1 was not found").arg(wanted->place),
                   tr("There is no such record in this log."), {}, {});
    }
    model.fetchNewer();
}

void AuditLogPage::Private::showNotice(const QString& headline, const QString& text,
                                       const QString& button, std::function<void()> act)
{
    notice->setHeadline(visibleText(headline));
    notice->setText(text);
    noticeButton->setText(button);
    noticeButton->setVisible(!button.isEmpty());
    noticeAct = std::move(act);
    comeIn([this] { notice->show(); });
}

void AuditLogPage::Private::hideNotice()
{
    notice->hide();
    fitPanes();
}

void AuditLogPage::Private::findNeighbour(const RecordFields& fields, bool later)
{
    const QString nothing = later ? tr("No later record has this correlation id")
                                  : tr("No earlier record has this correlation id");
    if (fields.correlationId.isEmpty()) {
        Q_EMIT q.said(tr("This record has no correlation id"));
        return;
    }
    AuditQuestion question;
    FilterTerm term;
    term.field = FilterField::Correlation;
    term.alternatives.push_back({FilterTerm::Match::Equals, fields.correlationId, 0});
    question.bounds = {term};
    // Going back, the record itself comes first.
    question.page->limit = later ? 1 : 2;
    question.page->startAt = fields.id;
    question.page->direction = later ? PageDirection::Newer : PageDirection::Older;
    browser.askOnce(question, [this, nothing, id = fields.id](const Result<AuditAnswer>& answer) {
        if (!answer) {
            Q_EMIT q.said(answer.error().message);
            return;
        }
        for (const AuditRow& row : answer->page->rows) {
            if (row.fields.id != id)
                return goTo(row.fields.id, true);
        }
        Q_EMIT q.said(nothing);
    });
}

void AuditLogPage::Private::showDetail(const EventPtr& event)
{
    if (!event)
        return;
    const bool isOther = detail->event() != event || detailFrame->isHidden();
    if (detail->event() != event)
        detail->show(event);
    detailFrame->show();
    fitPanes();
    if (const QModelIndex current = table->currentIndex(); current.isValid())
        table->scrollTo(current);
    if (isOther)
        Q_EMIT q.shownRecordChanged();
}

void AuditLogPage::Private::closeDetail()
{
    detailFrame->hide();
    fitPanes();
    table->setFocus(Qt::OtherFocusReason);
    Q_EMIT q.shownRecordChanged();
}

bool AuditLogPage::Private::isHigh() const
{
    return q.height() >= q.fontMetrics().lineSpacing() * linesForAll;
}

void AuditLogPage::Private::comeIn(const std::function<void()>& show)
{
    needsRoom = true;
    fitPanes();
    show();
    needsRoom = false;
    fitPanes();
}

/// Where there is no room for all panes, the detail takes the place of the words, and an export or
/// a notice that of the bars.
void AuditLogPage::Private::fitPanes()
{
    const int least = facets->minimumWidth() + detail->minimumWidth() +
                      q.fontMetrics().averageCharWidth() * pageTableCharacters;
    const bool isRoom = detailFrame->isHidden() || splitter->width() >= least;
    facetFrame->setVisible(facetsShown->isChecked() && isRoom);
    histogram->setVisible(
        histogramShown->isChecked() && comparing->isHidden() &&
        (isHigh() || (!needsRoom && exporting->isHidden() && notice->isHidden())));
}

void AuditLogPage::Private::followPlace(const QString& address)
{
    Q_EMIT q.placeAsked(address);
}

} // namespace hall::ui
