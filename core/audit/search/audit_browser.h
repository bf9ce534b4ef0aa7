// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_counts.h"
#include "core/audit/search/audit_reader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hall {

/// Which part of the matches. Rows always come newest first.
struct AuditPageWish {
    int limit = 100; ///< 1–1000
    /// AuditPage::nextCursor (with Older) or AuditPage::newerCursor (with Newer).
    QByteArray cursor = {};
    PageDirection direction = PageDirection::Older;
    /// Instead of a cursor, where to start: what parsePlace() reads. With Older the place itself
    /// and what is older; with Newer what is newer. Empty: at the newest record.
    QString startAt = {};
};

struct AuditQuestion {
    QString filter; ///< the query language
    /// Joined to the filter by AND: what the asker is bound to, whatever he writes.
    std::vector<FilterTerm> bounds;
    bool decisionsOnly = false;
    qint64 nowMs = 0; ///< anchors `since:2h`; 0: the moment of asking

    std::optional<AuditPageWish> page = AuditPageWish{};

    bool wantsCounts = false;        ///< matches, facets and histogram, see AuditCountRequest
    std::vector<FilterField> facets; ///< with wantsCounts
    int wordsPerFacet = 10;
    int buckets = 0;
    qint64 fromMs = 0, toMs = 0;
    /// After this long counts are given as they are, as lower bounds.
    int budgetMs = 300;
    /// Goes on counting after that and says how far it is, until the counts are exact. For ask().
    bool untilExact = true;
};

/// What askOnce() gives.
struct AuditAnswer {
    std::optional<AuditPage> page;
    std::optional<AuditCounts> counts;
};

/// Searches a log on a thread and a connection of its own, beside a live writer, so that no one who
/// asks ever waits for the disk. Lives on the thread that made it, which needs an event loop;
/// signals and callbacks come there.
///
/// A question replaces the one before it: what that one still does is cancelled, and what it
/// already found and is on its way is dropped. So every answer that arrives is of generation().
class AuditBrowser : public QObject {
    Q_OBJECT

public:
    /// The log is opened with the first question, and failed() says when it cannot be.
    explicit AuditBrowser(QString path, QObject* parent = nullptr);
    /// Cancels, and waits for the thread: milliseconds.
    ~AuditBrowser() override;

    /// Replaces the question. The answers carry the returned generation: pageReady() first, then
    /// countsReady() once or more, then finished(); or failed() and nothing after it.
    quint64 ask(AuditQuestion question);
    /// Another page of the question that stands, before any counting goes on: pageReady() or
    /// pageFailed(). Nothing happens when nothing was asked.
    void askPage(AuditPageWish wish);
    /// Cancels the question. Its generation is over.
    void cancel();
    quint64 generation() const { return m_generation; }

    /// For callers that do not replace each other (HTTP requests): answered one after the other,
    /// whatever ask() does. Counts end with the budget. `done` is called once, here; not at all
    /// when the browser is deleted before.
    void askOnce(AuditQuestion question, std::function<void(Result<AuditAnswer>)> done);

Q_SIGNALS:
    void pageReady(quint64 generation, const hall::AuditPageWish& wish,
                   const hall::AuditPage& page);
    void pageFailed(quint64 generation, const hall::AuditPageWish& wish, const hall::Error& error);
    /// Lower bounds (`exact` false), and again later as the counting goes on.
    void countsReady(quint64 generation, const hall::AuditCounts& counts);
    /// All that was asked with ask() has been answered.
    void finished(quint64 generation);
    /// INVALID_FILTER (`field` is the column), INVALID_CURSOR, INVALID_LIMIT, INVALID_PLACE,
    /// PLACE_NOT_FOUND, and those of AuditReader.
    void failed(quint64 generation, const hall::Error& error);

private:
    class Searcher;
    std::unique_ptr<Searcher> m_searcher;
    quint64 m_generation = 0;
    bool m_isAsking = false;
};

} // namespace hall
