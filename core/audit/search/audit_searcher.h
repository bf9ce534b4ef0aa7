// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_browser.h"
#include "core/audit/search/audit_counter.h"

#include <QElapsedTimer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace hall {

/// The browser's thread: a new question first, then pages, then what was asked once, and counting
/// in slices whenever nothing else waits.
class AuditBrowser::Searcher : public QThread {
public:
    Searcher(AuditBrowser* browser, QString path);
    ~Searcher() override;

    // On the browser's thread.
    void ask(quint64 generation, AuditQuestion question);
    void askPage(AuditPageWish wish);
    void cancel();
    void askOnce(AuditQuestion question, std::function<void(Result<AuditAnswer>)> done);

protected:
    void run() override;

private:
    struct Asked {
        quint64 generation = 0;
        AuditQuestion question;
    };
    struct AskedOnce {
        AuditQuestion question;
        std::function<void(Result<AuditAnswer>)> done;
    };
    struct Work {
        std::optional<Asked> asked;
        std::optional<AuditPageWish> wish;
        std::optional<AskedOnce> once;
    };

    /// Waits for something to do; false: the browser is going away. Empty work: count on.
    bool take(Work& work);
    void begin(Asked asked);
    void answerWish(const AuditPageWish& wish);
    void answerOnce(AskedOnce once);
    void countOn();

    Result<void> openLog();
    static Result<Filter> filterOf(const AuditQuestion& question);
    static AuditCountRequest countRequest(const AuditQuestion& question, Filter filter);
    Result<AuditPage> page(const AuditQuestion& question, const Filter& filter,
                           const AuditPageWish& wish, const std::atomic_bool& cancel);
    Result<AuditAnswer> answer(const AuditQuestion& question);

    /// Ends the question that stands, unless it was cancelled, which nobody wants to hear of.
    void fail(const Error& error);
    /// Runs `report` on the browser's thread if the question still stands there.
    template <typename Report>
    void tell(Report report);

    AuditBrowser* const m_browser;
    const QString m_path;

    // Of the standard library: the thread sanitizer does not see into Qt's wait conditions.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Asked> m_asked;
    std::deque<AuditPageWish> m_wishes;
    std::deque<AskedOnce> m_once;
    bool m_isStopping = false;
    std::atomic_bool m_isReplaced{false}; ///< the question that stands
    std::atomic_bool m_isEnding{false};

    // Of the searching thread. The counter is gone before the reader.
    std::unique_ptr<AuditReader> m_reader;
    Asked m_standing;
    Filter m_filter;
    bool m_hasStanding = false;
    std::optional<AuditCounter> m_counter;
    QElapsedTimer m_counting;
    qint64 m_tellAtMs = 0; ///< of m_counting
};

} // namespace hall
