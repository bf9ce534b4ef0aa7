// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace hall::ui {

/// Shows the help pages that are built into the program, and nothing else: an address outside them
/// is handed out as text, never fetched. GUI thread only.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    /// `name` without ending, e.g. `overview`, with or without `#heading`; a name that does not
    /// exist shows the contents.
    void showPage(const QString& name);
    QString pageName() const; ///< without ending

    /// Selects the next occurrence, from the start again after the last; false when there is none.
    bool findText(const QString& text, bool backward);

Q_SIGNALS:
    /// A link that leads out of the help was chosen.
    void externalLink(const QString& address);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    void dressPage();
    void scrollToHeading(const QString& slug);
};

} // namespace hall::ui
