// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace hall::ui {

/// A file of a kit that a person looks at, pastes or imports.
struct KitFile {
    QString file; ///< relative to the kit's folder; that of the settings is none of the kit's
    QString title;
    QString language; ///< sh, python, json …; `env` for the settings
};

/// What a kit sends, as an example: `{{HALL_TOKEN}}` and `{{CORRELATION_ID}}` are filled in.
struct KitRequest {
    QByteArray method;
    QString path;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QJsonObject body;

    QByteArray userAgent() const;
    /// The members of the question, which an MCP call wraps.
    QJsonObject question() const;
    void setQuestion(const QJsonObject& question);
};

/// One way for another program to ask the Hall, as its kit.json describes it. A value.
struct Kit {
    QString id; ///< `dify-http-node`
    QString name, description;
    QString folder; ///< in the resources, `:/integrations/dify/http-node`
    std::vector<KitFile> files;
    QStringList howTo;
    /// What the two settings are called, address and token; empty: they stand in the files.
    QStringList settings;
    QStringList userAgents; ///< products by which the Hall sees a call of this kind
    KitRequest request;

    /// All files, relative, those that nobody needs to look at too; without kit.json.
    QStringList allFiles() const;
    /// The settings in front, where there are any, and the files of kit.json.
    std::vector<KitFile> shownFiles() const;
};

/// The kits that this program was built with, by name.
const std::vector<Kit>& integrationKits();
const Kit* findKit(const QString& id); ///< nullptr: there is none

/// What the placeholders `{{HALL_URL}}` and `{{HALL_TOKEN}}` stand for; one that is empty stays.
struct FillIn {
    QString url;
    QString token;
};
/// The text of a file that the kit shows, with what is known filled in.
QString kitText(const Kit& kit, const KitFile& file, const FillIn& fillIn);
/// Of one of allFiles(): its bytes, with what is known filled in where it may be.
QByteArray kitBytes(const Kit& kit, const QString& file, const FillIn& fillIn);
bool holdsTokenPlace(const Kit& kit, const KitFile& file);

} // namespace hall::ui
