// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "core/audit/audit_writer.h"
#include "core/audit/storage/database_file.h"

#include <openssl/crypto.h>

namespace hall {

Result<std::unique_ptr<AuditLog>> AuditLog::open(const AuditLogOptions& options)
{
    // OpenSSL keeps state for the thread that initialises it, and frees it when that thread ends.
    // Left to the first hash this would be one of ours, which may still be ending when the process
    // does.
    OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, nullptr);
    AuditLogOptions resolved = options;
    resolved.path = resolvedDatabasePath(options.path);
    std::unique_ptr<AuditLog> log(new AuditLog(std::make_unique<Writer>(std::move(resolved))));
    if (const auto opened = log->m_writer->open(); !opened)
        return opened.error();
    return log;
}

AuditLog::AuditLog(std::unique_ptr<Writer> writer) : m_writer(std::move(writer))
{
    m_writer->onHealthChanged = [this](bool writable, const QString& problem) {
        Q_EMIT healthChanged(writable, problem);
    };
}

AuditLog::~AuditLog() = default;

bool AuditLog::submit(WriteJob job)
{
    return m_writer->submit(std::move(job));
}

int AuditLog::queueDepth() const
{
    return m_writer->queueDepth();
}

QString AuditLog::path() const
{
    return m_writer->path();
}

AuditLog::Health AuditLog::health() const
{
    return m_writer->health();
}

QString AuditLog::tailProblem() const
{
    return m_writer->tailProblem();
}

AuditLog::Head AuditLog::head() const
{
    return m_writer->head();
}

} // namespace hall
