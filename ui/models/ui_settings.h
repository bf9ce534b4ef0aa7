// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace hall::ui {

/// One thing that the window remembers: its name in the store and what holds until it is set.
template <typename T>
struct Setting {
    const char* key;
    T fallback;
};

/// Everything that is remembered, in one table; nothing else names a key.
namespace setting {
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QString> windowPage{"window/page", {}};
inline const Setting<QStringList> shortcuts{"window/shortcuts", {}};         ///< that were changed
inline const Setting<QStringList> paletteRecent{"window/paletteRecent", {}}; ///< the last first
inline const Setting<bool> startSeen{"window/startSeen", false};             ///< the first steps
inline const Setting<int> appearance{"appearance/scheme", 0}; ///< Appearance as a number
inline const Setting<QString> language{"appearance/language", QStringLiteral("system")};
inline const Setting<bool> compact{"appearance/compact", false};
inline const Setting<bool> presenting{"appearance/presenting", false};
inline const Setting<QByteArray> feedColumns{"feed/columns", {}};
inline const Setting<QByteArray> feedSplitter{"feed/splitter", {}};
inline const Setting<QString> feedFilter{"feed/filter", {}};
inline const Setting<bool> feedFilterOn{"feed/filterOn", true};
inline const Setting<QStringList> feedFilterHistory{"feed/filterHistory", {}};
inline const Setting<bool> feedNewestFirst{"feed/newestFirst", false};
inline const Setting<int> feedDetailTab{"feed/detailTab", 0};
inline const Setting<QByteArray> workerColumns{"workers/columns", {}};
inline const Setting<QByteArray> workerSplitter{"workers/splitter", {}};
inline const Setting<QString> workerSearch{"workers/search", {}};
inline const Setting<QByteArray> workerDrafts{"workers/drafts", {}}; ///< unsaved, as JSON
inline const Setting<QByteArray> namespaceColumns{"namespaces/columns", {}};
inline const Setting<QByteArray> namespaceSplitter{"namespaces/splitter", {}};
inline const Setting<QByteArray> auditColumns{"audit/columns", {}};
inline const Setting<QByteArray> auditSplitter{"audit/splitter", {}};
inline const Setting<QString> auditSearch{"audit/search", {}};
inline const Setting<QStringList> auditSearchHistory{"audit/searchHistory", {}};
inline const Setting<QStringList> auditSavedSearches{"audit/savedSearches", {}}; ///< name, text, …
inline const Setting<bool> auditUtc{"audit/utc", false};
inline const Setting<bool> auditHistogram{"audit/histogram", true};
inline const Setting<bool> auditFacets{"audit/facets", true};
inline const Setting<QStringList> auditOpenFacets{
    "audit/openFacets",
    {QStringLiteral("outcome"), QStringLiteral("code"), QStringLiteral("capability")}};
inline const Setting<int> auditDetailTab{"audit/detailTab", 0};
inline const Setting<QString> auditExportFolder{"audit/exportFolder", {}};
inline const Setting<QString> integrationKit{"integrations/kit", {}};
inline const Setting<QByteArray> integrationSplitter{"integrations/splitter", {}};
inline const Setting<QByteArray> integrationClientColumns{"integrations/clientColumns", {}};
inline const Setting<QByteArray> integrationsSeen{"integrations/seen", {}}; ///< first calls: JSON
inline const Setting<QString> integrationFolder{"integrations/folder", {}}; ///< where to save
inline const Setting<QByteArray> approvalQueueColumns{"approvals/queueColumns", {}};
inline const Setting<QByteArray> approvalHistoryColumns{"approvals/historyColumns", {}};
inline const Setting<QByteArray> approvalMissedColumns{"approvals/missedColumns", {}};
inline const Setting<QByteArray> approvalGrantColumns{"approvals/grantColumns", {}};
inline const Setting<QByteArray> approvalSplitter{"approvals/splitter", {}};
inline const Setting<int> approvalList{"approvals/list", 0}; ///< which of the tabs is in view
inline const Setting<QByteArray> riskPatternColumns{"risk/patternColumns", {}};
inline const Setting<QByteArray> riskPatternSplitter{"risk/patternSplitter", {}};
inline const Setting<QByteArray> riskTrustColumns{"risk/trustColumns", {}};
inline const Setting<int> trayVariant{"tray/variant", 0};          ///< TrayVariant as a number
inline const Setting<bool> trayExplained{"tray/explained", false}; ///< that closing is not quitting
inline const Setting<qlonglong> quietUntil{"notes/quietUntil", 0}; ///< Unix ms; 0: not quiet
inline const Setting<QStringList> notesOff{"notes/off", {}}; ///< kinds of notes, by their keys
} // namespace setting

/// Typed access to a QSettings, which the caller owns and keeps. GUI thread only.
class UiSettings {
public:
    explicit UiSettings(QSettings& store) : m_store(store) {}

    /// The stored value, or the fallback when there is none or it is of another type.
    template <typename T>
    T value(const Setting<T>& setting) const
    {
        const QVariant stored = m_store.value(QLatin1String(setting.key));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }

    template <typename T>
    void setValue(const Setting<T>& setting, const T& value)
    {
        m_store.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }

private:
    QSettings& m_store;
};

} // namespace hall::ui
