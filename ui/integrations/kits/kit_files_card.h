// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/controls/panels/card.h"
#include "ui/integrations/kits/kit.h"
#include "ui/integrations/kits/kit_writer.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hall::ui {

class ConfirmPanel;
class CopyButton;
class PlainLabel;
class ThemedLabel;

/// The files of a kit with this Hall's address in them: to read, copy and save. Hall and theme
/// outlive it. GUI thread only.
class KitFilesCard : public Card {
    Q_OBJECT

public:
    KitFilesCard(Hall& hall, Theme& theme, QWidget* parent = nullptr);

    void setKit(const Kit& kit);
    void setServerUrl(const QString& url); ///< empty: not listening, the placeholder stays
    QString folder() const;
    void setFolder(const QString& folder);

Q_SIGNALS:
    void said(const QString& what);
    /// It has something to say or to ask: all of it should be in view.
    void wantsView(QWidget* part);

protected:
    /// The token does not stay in view.
    void hideEvent(QHideEvent* event) override;

private:
    void makeSaving();
    void connectParts();
    KitFile shownFile() const;
    FillIn fillIn() const;
    void fillFiles();
    void showFile();
    void browse();
    void save(std::vector<KitOutput> outputs);
    void write();
    KitOutput outputOf(const QString& file, const QString& folder) const;
    void saveFile();
    void saveAll();
    void savePackage();
    void say(const QString& text, ColorRole role);

    Hall& m_hall;
    Theme& m_theme;
    Kit m_kit;
    QString m_url;
    std::vector<KitFile> m_files;
    std::vector<KitOutput> m_outputs; ///< what is asked about
    QComboBox* m_choice;
    QPlainTextEdit* m_text;
    QCheckBox* m_putToken;
    ThemedLabel* m_tokenWords;
    CopyButton* m_copy;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QPushButton* m_saveFile;
    QPushButton* m_saveAll;
    QPushButton* m_savePackage;
    ConfirmPanel* m_question;
    PlainLabel* m_said;
};

} // namespace hall::ui
