// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace hall {
class HallClient;
struct HallReply;
} // namespace hall

namespace hall::ui {

class JsonView;
class PlainLabel;
class ThemedLabel;

/// Another process's Hall, looked at over HTTP: its state and its last decisions. Nothing can be
/// changed here. The theme outlives it. GUI thread only.
class AttachedPage : public QWidget {
    Q_OBJECT

public:
    explicit AttachedPage(Theme& theme, QWidget* parent = nullptr);
    ~AttachedPage() override;

    /// Where `hall auth login` keeps a token, and where one is looked for.
    static QString savedTokenPath();

    /// Shows the page for that Hall; nothing is asked before there is a token.
    void open(const QUrl& address);
    /// Asks no more and forgets the token.
    void close();
    bool isAttached() const { return m_attached; }

Q_SIGNALS:
    void left();

private:
    void attach();
    void ask();
    void showStatus(const Result<HallReply>& reply);
    void showDecisions(const Result<HallReply>& reply);
    void showDetail();
    void say(const QString& problem);
    void takeSavedToken();

    Theme& m_theme;
    QUrl m_address;
    bool m_attached = false;
    QJsonArray m_decisions; ///< newest first, as the rows of the list
    std::unique_ptr<HallClient> m_client;
    QTimer m_beat;
    ThemedLabel* m_where;
    PlainLabel* m_status;
    QWidget* m_form;
    QLineEdit* m_token;
    PlainLabel* m_tokenSource;
    QPushButton* m_attach;
    PlainLabel* m_problem;
    QWidget* m_lists;
    QTreeWidget* m_list;
    JsonView* m_detail;
};

} // namespace hall::ui
