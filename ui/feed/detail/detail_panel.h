// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/decision/decision_detail.h"
#include "ui/models/feed_model.h"
#include "ui/theme/theme.h"

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

/// Everything about one decision: Summary, Why, Request, Response, Receipt. A tab is filled when it
/// is looked at. Private to this room; the theme outlives it.
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailPanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const EventPtr& event);
    EventPtr event() const { return m_event; }
    QTabWidget* tabs() const { return m_tabs; }
    void setServerUrl(const QString& url);
    void refreshTheme();

Q_SIGNALS:
    void closeRequested();
    void copied(const QString& what);

private:
    enum Tab { Summary, Why, Request, Response, ReceiptTab, TabCount };

    void fillHeader();
    void fillTab(int tab);
    void fillScroll(QScrollArea* area, const std::vector<QWidget*>& parts);
    QWidget* sentence(const QString& text, TextStyle style, ColorRole role);
    QScrollArea* makeScroll(const QString& name);

    const Theme& m_theme;
    EventPtr m_event;
    std::optional<DecisionDetail> m_detail;
    QString m_problem; ///< why there is no detail
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
    QWidget* m_receipt;
    QVBoxLayout* m_receiptFacts;
    JsonView* m_body;
    std::array<bool, TabCount> m_filled{};
};

} // namespace hall::ui
