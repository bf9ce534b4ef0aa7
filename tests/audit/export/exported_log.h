// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/export/export_job.h"
#include "core/audit/export/manifest/export_check.h"
#include "tests/audit/evidence/signed_log.h"

#include <QDir>

namespace hall::test {

/// A signed log, and a folder that its exports go to.
struct ExportedLog : SignedLog {
    QTemporaryDir out;

    QString target(const QString& name) const { return out.filePath(name); }
    ExportOptions options(const QString& name, const QString& filter = {}) const
    {
        ExportOptions options;
        options.databasePath = path();
        options.filter = filter;
        options.nowMs = testTimeMs;
        options.zone = ExportZone::Utc;
        options.targetPath = target(name);
        options.signingKeyPath = keyPath();
        return options;
    }
    QStringList files() const { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray publicKey() const { return log->publicKeys().back().publicKey; }
    Result<ExportCheck> check(const QString& manifest) const
    {
        ExportCheckOptions options;
        options.manifestPath = target(manifest);
        options.publicKeys = {publicKey()};
        return checkExport(options);
    }
};

} // namespace hall::test
