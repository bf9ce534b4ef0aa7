// SPDX-License-Identifier: GPL-3.0-or-later
// audit_search_bench [DB] [--records N] [--filter TEXT]: what questions to a large log cost.
// Without a database it makes one of N records (10 million) beside the temporary files and deletes
// it afterwards. With a filter it asks about that one alone. Times are of a warm log; the ratio is
// the hundredth page's to the first one's, of one run.
#include "core/audit/search/audit_reader.h"
#include "tests/bench/log_maker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hall;

namespace {

constexpr int rowsPerPage = 50;
constexpr int hundredth = 99;

/// Milliseconds, the middle of five.
template <typename Work>
double middle(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + 2, times.end());
    return times[2];
}

const char* nameOf(const QString& filter)
{
    static QByteArray name;
    name = filter.isEmpty() ? QByteArray("(none)") : filter.toUtf8();
    return name.constData();
}

Filter filterOf(const QString& text)
{
    const auto filter = parseFilter(text, QDateTime::currentMSecsSinceEpoch());
    return filter ? *filter : Filter{};
}

void measurePages(AuditReader& reader, const QString& text)
{
    AuditPageRequest request;
    request.filter = filterOf(text);
    request.limit = rowsPerPage;
    request.decisionsOnly = false;
    std::size_t rows = 0;
    const double first = middle([&] {
        if (const auto page = reader.page(request))
            rows = page->rows.size();
    });
    AuditPageRequest later = request;
    int pages = 1;
    for (; pages < hundredth + 1; ++pages) {
        const auto page = reader.page(later);
        if (!page || page->nextCursor.isEmpty())
            break;
        later.cursor = page->nextCursor;
    }
    if (pages < hundredth + 1) {
        std::printf("%-58s %5zu rows  first %8.2f ms   (%d pages)\n", nameOf(text), rows, first,
                    pages);
        return;
    }
    const double last = middle([&] { (void)reader.page(later); });
    std::printf("%-58s %5zu rows  first %8.2f ms   hundredth %8.2f ms   ratio %5.2f\n",
                nameOf(text), rows, first, last, last / first);
}

void measureCount(AuditReader& reader, const QString& text, bool facets, int buckets)
{
    AuditCountRequest request;
    request.filter = filterOf(text);
    request.decisionsOnly = false;
    request.buckets = buckets;
    if (facets)
        request.facets = {FilterField::Outcome, FilterField::Code,   FilterField::Capability,
                          FilterField::Worker,  FilterField::Tenant, FilterField::Env,
                          FilterField::Label,   FilterField::Kind,   FilterField::Actor,
                          FilterField::Rule};
    AuditCounts counts;
    const double ms = middle([&] {
        if (auto counted = reader.count(request))
            counts = *std::move(counted);
    });
    std::printf("%-58s %-10s %10lld matches %8.2f ms\n", nameOf(text),
                facets && buckets > 0 ? "all"
                : facets              ? "facets"
                : buckets > 0         ? "histogram"
                                      : "count",
                static_cast<long long>(counts.matches), ms);
}

void measurePlace(AuditReader& reader, const char* name, const QString& text)
{
    const auto place = parsePlace(text, QDateTime::currentMSecsSinceEpoch());
    if (!place)
        return;
    qint64 seq = 0;
    const double ms = middle([&] {
        if (const auto found = reader.placeOf(*place))
            seq = found->value_or(0);
    });
    AuditPageRequest request;
    request.decisionsOnly = false;
    request.startSeq = seq;
    const double down = middle([&] { (void)reader.page(request); });
    request.direction = PageDirection::Newer;
    const double up = middle([&] { (void)reader.page(request); });
    std::printf("jump to %-50s seq %9lld  %8.2f ms   page down %.2f ms, up %.2f ms\n", name,
                static_cast<long long>(seq), ms, down, up);
}

void measureCounts(AuditReader& reader, const QString& text)
{
    measureCount(reader, text, true, 0);
    measureCount(reader, text, false, 90);
    measureCount(reader, text, true, 90);
}

int measure(const QString& path, const QString& filter)
{
    auto opened = AuditReader::open(path);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    AuditReader& reader = **opened;
    AuditPageRequest newest;
    newest.limit = 1;
    newest.decisionsOnly = false;
    const auto page = reader.page(newest);
    if (!page || page->rows.empty())
        return 1;
    const qint64 records = page->rows.front().record.seq;
    if (!filter.isNull()) {
        measurePages(reader, filter);
        measureCounts(reader, filter);
        return 0;
    }
    std::printf("%lld records, %.0f bytes each\n\nPages of %d, any kind of record\n",
                static_cast<long long>(records), double(QFileInfo(path).size()) / double(records),
                rowsPerPage);

    for (const char16_t* const text : {
             u"",
             u"outcome:deny",
             u"capability:cap.doc.read",
             u"worker:org.tenant1.doc-3",
             u"worker:org.rare.worker-7",
             u"outcome:deny env:prod",
             u"outcome:deny code:DENY_WORKER_TAMPERED tenant:org.tenant3",
             u"outcome:allow code:DENY_WORKER_TAMPERED",
             u"worker:org.tenant1.doc-3 capability:cap.mail.send",
             u"-outcome:allow",
             u"-outcome:allow,deny,ask -kind:approval,registry,token",
             u"-env:prod -label:INTERNAL outcome:deny",
             u"capability:cap.d*",
             u"worker:org.tenant1* -outcome:allow",
             u"blast:>=95",
             u"blast:>=60 outcome:allow env:dev",
             u"correlation:run-00000100",
             u"correlation:run-0001*",
             u"-correlation:run-0*",
             u"approval:*",
             u"kind:approval",
             u"since:7d outcome:deny",
             u"since:60d until:30d code:DENY_WORKER_TAMPERED",
             u"tampered",
             u"\"is not what was enrolled\"",
             u"\"a person has to decide\"",
             u"CR-17",
             u"rare",
             u"no-such-text-anywhere",
         })
        measurePages(reader, QString::fromUtf16(text));

    std::printf("\nCounts: ten facets, a histogram of 90 buckets, all\n");
    for (const char16_t* const text :
         {u"", u"since:24h", u"since:30d", u"outcome:deny",
          u"-env:prod tenant:org.tenant1,org.tenant2", u"worker:org.rare.worker-7",
          u"\"is not what was enrolled\"", u"blast:>=60"})
        measureCounts(reader, QString::fromUtf16(text));

    std::printf("\nJumps\n");
    AuditPageRequest middleOfLog = newest;
    middleOfLog.startSeq = records / 3;
    const auto third = reader.page(middleOfLog);
    if (!third || third->rows.empty())
        return 1;
    const AuditRow& row = third->rows.front();
    const QString hash = QString::fromLatin1(row.record.hash.toHex());
    measurePlace(reader, "a number", u"#%1"_s.arg(records / 3));
    measurePlace(reader, "an id", row.fields.id);
    measurePlace(reader, "a time", u"45d"_s);
    measurePlace(reader, "a whole hash", hash);
    measurePlace(reader, "twelve digits of a hash", hash.left(12));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"database"_s, u"A log; made for the purpose when left out."_s);
    const QCommandLineOption records(u"records"_s, u"Of a log that is made."_s, u"number"_s,
                                     u"10000000"_s);
    const QCommandLineOption filter(u"filter"_s, u"The only one to measure."_s, u"text"_s);
    parser.addOptions({records, filter});
    parser.process(application);
    const QString only = parser.isSet(filter) ? parser.value(filter) : QString();
    if (!parser.positionalArguments().isEmpty())
        return measure(parser.positionalArguments().first(), only);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hall.db"_s);
    const auto made =
        bench::makeLog(path, parser.value(records).toLongLong(), 1, [](qint64 /*written*/) {});
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
        return 1;
    }
    return measure(path, only);
}
