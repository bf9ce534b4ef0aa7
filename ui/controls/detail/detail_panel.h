// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/decision/decision_detail.h"
#include "ui/models/decision/decision_facts.h"
#include "ui/models/feed_model.h"
#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QScrollArea;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace hall::ui {

class JsonView;
class PlainLabel;

/// Everything about one record: Summary, Why, Request, Response, Record, Related; of a record that
/// is no decision those that it has. A tab is filled when it is looked at. The theme outlives it.
/// GUI thread only.
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailPanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const EventPtr& event);
    EventPtr event() const { return m_event; }
    QTabWidget* tabs() const { return m_tabs; }
    /// A tab of a page's own, after the others. It is the page's business to fill it when the
    /// record changes; the panel owns it, and lets it scroll.
    void addTab(QWidget* tab, const QString& title);
    /// Turns to a tab that was added.
    void showTab(QWidget* tab);
    void setServerUrl(const QString& url);
    void refreshTheme();

Q_SIGNALS:
    void closeRequested();
    void copied(const QString& what);
    /// Another record is shown.
    void recordChanged(const hall::ui::EventPtr& event);
    /// A person wants to see something else; an address of the window.
    void placeAsked(const QString& address);

private:
    enum Tab { Summary, Why, Request, Response, RecordTab, Related, TabCount };

    bool isDecision() const;
    void read();
    void fillHeader();
    void fillTab(int tab);
    void fillDecision(int tab);
    void fillRecord(const std::vector<FactSection>& chain);
    void fillRelated();
    void fillScroll(QScrollArea* area, const std::vector<QWidget*>& parts);
    QWidget* sentence(const QString& text, TextStyle style, ColorRole role);
    QScrollArea* makeScroll(const QString& name);

    const Theme& m_theme;
    EventPtr m_event;
    std::optional<DecisionDetail> m_detail; ///< of a decision
    QJsonObject m_data;                     ///< of any other record
    QString m_problem;                      ///< why there is no detail
    QString m_serverUrl;

    QLabel* m_icon;
    PlainLabel* m_outcome;
    PlainLabel* m_capability;
    QToolButton* m_copyJson;
    QToolButton* m_copyCurl;
    QToolButton* m_close;
    QTabWidget* m_tabs;
    QScrollArea* m_summary;
    QScrollArea* m_why;
    JsonView* m_request;
    JsonView* m_response;
    QWidget* m_record;
    QVBoxLayout* m_chain;
    JsonView* m_body;
    QScrollArea* m_related;
    std::array<bool, TabCount> m_filled{};
};

} // namespace hall::ui
