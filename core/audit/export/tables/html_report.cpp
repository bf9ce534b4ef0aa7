// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/tables/html_report.h"

#include "core/audit/export/tables/export_text.h"
#include "core/protocol/visible_text.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int buckets = 60;
constexpr int wordsShown = 12;

constexpr char style[] =
    ":root{color-scheme:light dark;--ground:#fff;--text:#1b1f24;--dim:#5a6472;--line:#d5dae1;"
    "--allow:#1a7f37;--deny:#c3272b;--ask:#9a6700;--other:#6b7683}"
    "@media (prefers-color-scheme:dark){:root{--ground:#14171b;--text:#e4e8ed;--dim:#9aa5b1;"
    "--line:#333a43;--allow:#3fb950;--deny:#f4655f;--ask:#d9a520;--other:#8b96a3}}"
    "body{margin:2rem;background:var(--ground);color:var(--text);"
    "font:14px/1.45 system-ui,sans-serif}"
    "h1{font-size:1.4rem;margin:0 0 1rem}h2{font-size:1rem;margin:1.5rem 0 .5rem}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.5rem;margin:0}"
    "dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}"
    ".counts{display:flex;flex-wrap:wrap;gap:0 3rem}"
    "svg{width:100%;height:7rem;border-bottom:1px solid var(--line)}"
    ".a{fill:var(--allow)}.d{fill:var(--deny)}.q{fill:var(--ask)}.o{fill:var(--other)}"
    ".ALLOW{color:var(--allow)}.DENY{color:var(--deny)}.REQUIRE_HUMAN{color:var(--ask)}"
    ".axis{display:flex;justify-content:space-between;color:var(--dim)}"
    ".wide{overflow-x:auto}table{border-collapse:collapse;font-size:12px}"
    "th,td{text-align:left;vertical-align:top;padding:.2rem .6rem;"
    "border-bottom:1px solid var(--line)}th{color:var(--dim);white-space:nowrap}"
    "td{max-width:24rem;overflow-wrap:anywhere}"
    "td:last-child{font-family:monospace;min-width:17rem}"
    "@media print{body{margin:0;font-size:9px}table{font-size:6.5px}th,td{padding:1px 3px}"
    "td:last-child{min-width:0}thead{display:table-header-group}tr{break-inside:avoid}"
    ".wide{overflow:visible}}";

QByteArray escaped(const QString& text)
{
    return visibleText(text).toHtmlEscaped().toUtf8();
}

QByteArray fact(const QString& name, const QString& value)
{
    return "<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>\n";
}

QByteArray countList(const QString& title, const ReportSummary::Counts& counts)
{
    if (counts.empty())
        return {};
    QByteArray html = "<div><h2>" + escaped(title) + "</h2>\n<dl>\n";
    for (const auto& [word, count] : counts)
        html += fact(word, QString::number(count));
    return html + "</dl></div>\n";
}

/// Bars of allowed, denied, waiting and other records on top of each other.
QByteArray histogram(const ReportSummary& summary, ExportZone zone)
{
    const std::vector<HistogramBucket> bars = summary.buckets(buckets);
    qint64 highest = 1;
    for (const HistogramBucket& bar : bars)
        highest = std::max(highest, bar.allowed + bar.denied + bar.escalated + bar.other);
    QByteArray svg = "<svg viewBox=\"0 0 " + QByteArray::number(buckets * 10) +
                     " 100\" preserveAspectRatio=\"none\" role=\"img\" "
                     "aria-label=\"Records over time\">\n";
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const HistogramBucket& bar = bars[i];
        double top = 100;
        const std::pair<char, qint64> parts[] = {
            {'a', bar.allowed}, {'d', bar.denied}, {'q', bar.escalated}, {'o', bar.other}};
        for (const auto& [name, count] : parts) {
            if (count == 0)
                continue;
            const double height = 100.0 * double(count) / double(highest);
            top -= height;
            svg += "<rect class=\"" + QByteArray(1, name) + "\" x=\"" +
                   QByteArray::number(int(i) * 10 + 1) + "\" y=\"" +
                   QByteArray::number(top, 'f', 2) + "\" width=\"8\" height=\"" +
                   QByteArray::number(height, 'f', 2) + "\"><title>" +
                   escaped(exportTime(bar.fromMs, zone)) + ": " + QByteArray::number(count) +
                   "</title></rect>\n";
        }
    }
    return svg + "</svg>\n<div class=\"axis\"><span>" +
           escaped(exportTime(summary.fromMs(), zone)) + "</span><span>" +
           escaped(exportTime(summary.toMs(), zone)) + "</span></div>\n";
}

QByteArray tableHead()
{
    QByteArray html = "<h2>Records, oldest first</h2>\n<div class=\"wide\"><table><thead><tr>";
    for (const QString& column : exportColumns())
        html += "<th>" + escaped(column) + "</th>";
    return html + "</tr></thead><tbody>\n";
}

} // namespace

QByteArray htmlHead(const ExportOptions& options, const ReportSummary& summary)
{
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                      "style-src 'unsafe-inline'\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width\">\n"
                      "<title>Hall Monitor: audit log</title>\n<style>";
    html += style;
    html += "</style></head><body>\n<h1>Audit log</h1>\n";
    if (options.isDemo)
        html += "<p><strong>Of a demo: everything in it is made up.</strong></p>\n";
    html += "<dl>\n";
    html += fact(u"Filter"_s, options.filter.isEmpty() ? u"none"_s : options.filter);
    html += fact(u"Of"_s, options.decisionsOnly ? u"decisions"_s : u"records of every kind"_s);
    html += fact(u"Made at"_s, exportTime(options.nowMs, options.zone));
    html += fact(u"Records"_s, QString::number(summary.rows()));
    if (summary.rows() > 0) {
        html += fact(u"Numbers"_s, u"%1 to %2"_s.arg(QString::number(summary.firstSeq()),
                                                     QString::number(summary.lastSeq())));
        html += fact(u"Times"_s, u"%1 to %2"_s.arg(exportTime(summary.fromMs(), options.zone),
                                                   exportTime(summary.toMs(), options.zone)));
    }
    html += "</dl>\n";
    if (summary.rows() > 0) {
        html += "<h2>Over time</h2>\n" + histogram(summary, options.zone);
        html += "<div class=\"counts\">\n" + countList(u"Outcome"_s, summary.outcomes(wordsShown)) +
                countList(u"Code"_s, summary.codes(wordsShown)) +
                countList(u"Kind"_s, summary.kinds(wordsShown)) + "</div>\n";
    }
    return html + tableHead();
}

QByteArray htmlRow(const AuditRow& row, ExportZone zone)
{
    static const qsizetype outcomeColumn = exportColumns().indexOf(u"outcome"_s);
    QByteArray html = "<tr>";
    const QStringList cells = exportCells(row, zone);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QByteArray text = escaped(cells.at(i));
        if (i == outcomeColumn && !text.isEmpty())
            html += "<td class=\"" + text + "\">" + text + "</td>";
        else
            html += "<td>" + text + "</td>";
    }
    return html + "</tr>\n";
}

QByteArray htmlEnd()
{
    return "</tbody></table></div>\n</body></html>\n";
}

} // namespace hall
