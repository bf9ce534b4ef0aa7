// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_browser.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/export/export_panel.h"
#include "ui/audit/list/audit_table.h"
#include "ui/audit/list/no_records.h"
#include "ui/models/audit/audit_table_model.h"
#include "ui/models/audit/filter_text.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QFrame;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace hall::ui {

class Banner;
class CompareView;
class FacetPanel;
class HistogramPanel;
class JumpField;
class NameStrip;
class SavedMenu;
class SearchBar;
class ThemedLabel;

/// The parts of an AuditLogPage, which owns them as their parent. Private to this room.
class AuditLogPage::Private {
public:
    Private(AuditLogPage& page, Hall& wantedHall, Theme& wantedTheme);

    void build();
    QWidget* makeHead();
    QToolButton* makeViewMenu();
    void makeActions();
    void addEvidence(QVBoxLayout& column);
    void compareMarked();
    void showCompare(bool shown);
    void connectParts();
    void connectSearch();
    void restyle();

    void search(const QString& text);
    void showRows();
    void takeCounts(const AuditCounts& counts);
    void takeFailure(const Error& error);
    void writeSummary();
    void setZone(Zone wanted);
    void zoomTo(qint64 fromMs, qint64 toMs);
    void zoomOut();
    void chooseWord(FilterField field, const QString& word, bool exclude);

    /// `byLink`: not typed by the person who sees the search, which then may give way.
    void goTo(const QString& place, bool byLink);
    void arrived(const QString& place);
    void showNotice(const QString& headline, const QString& text, const QString& button,
                    std::function<void()> act);
    void hideNotice();
    void findNeighbour(const RecordFields& fields, bool later);

    void showDetail(const EventPtr& event);
    void closeDetail();
    bool isHigh() const;
    /// Something comes in above: before it, room is made, or the window would grow for it.
    void comeIn(const std::function<void()>& show);
    void fitPanes();
    void followPlace(const QString& address);
    ExportPanel::Subject exportSubject() const;

    void copyText();
    void copyJson();
    void copyCurl();
    void toClipboard(const QString& text, const QString& what);

    AuditLogPage& q;
    Hall& hall;
    Theme& theme;
    Clock clock = systemClock();
    AuditBrowser browser;
    AuditTableModel model;
    QString serverUrl;
    Zone zone = Zone::Local;

    bool hasBegun = false; ///< the page was looked at, so the log is read
    qint64 searchedAtMs = 0;
    AuditCounts counts;
    bool isCounting = false;
    bool needsRoom = false;
    bool isCounted = false; ///< `counts` are of the search that stands
    QString problem;        ///< why there are no rows
    struct Zoom {
        QString before, after; ///< texts of the search
    };
    std::vector<Zoom> zooms;
    struct Goal {
        QString place;
        bool byLink = false;
    };
    std::optional<Goal> goal; ///< where to go when the search is there
    QTimer look;              ///< for what was recorded since
    QTimer patience;          ///< before it is said that something takes time

    ThemedLabel* summary = nullptr;
    QComboBox* zoneChoice = nullptr;
    QToolButton* refreshButton = nullptr;
    QToolButton* viewMenu = nullptr;
    QToolButton* exportButton = nullptr;
    QAction* histogramShown = nullptr;
    QAction* facetsShown = nullptr;
    QVBoxLayout* bannerPlace = nullptr; ///< for what is said about the log as a whole
    SearchBar* bar = nullptr;
    SavedMenu* saved = nullptr;
    JumpField* jump = nullptr;
    NameStrip* names = nullptr;
    ExportPanel* exporting = nullptr;
    Banner* notice = nullptr;
    QPushButton* noticeButton = nullptr;
    std::function<void()> noticeAct;
    HistogramPanel* histogram = nullptr;
    QSplitter* splitter = nullptr;
    QFrame* facetFrame = nullptr;
    FacetPanel* facets = nullptr;
    QStackedWidget* stack = nullptr;
    AuditTable* table = nullptr;
    NoRecords* none = nullptr;
    QFrame* detailFrame = nullptr;
    DetailPanel* detail = nullptr;
    CompareView* comparing = nullptr;
};

} // namespace hall::ui
