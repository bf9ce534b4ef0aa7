// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/audit/evidence/keys/signing_key_table.h"
#include "core/crypto/ed25519.h"

#include <QSqlDatabase>

#include <mutex>
#include <optional>

namespace hall {

/// `<database>.signing-key.pem`
QString signingKeyPath(const QString& databasePath);

/// The keys of one log: their history in table `signing_key`, the one that signs now in a file
/// beside the database. Thread-safe, apart from load().
///
/// Whatever kills the program, the log and the file agree at the next start: a new key is written
/// to `<file>.next`, then its record is committed, then the file is put in place of the old one.
class KeyRing {
public:
    explicit KeyRing(QString databasePath);

    /// Reads table and file, and ends a change of keys that a crash interrupted. Before anything
    /// else. A file that cannot be used is not an error, see problem(). Errors: AUDIT_UNAVAILABLE.
    Result<void> load(const QSqlDatabase& database);
    /// Looks at the file again when it could not be used.
    void reread();

    std::vector<SigningKey> keys() const; ///< oldest first
    QString origin() const;
    /// Why nothing can be signed; empty when it can.
    QString problem() const;
    /// Error SIGNING_UNAVAILABLE, with problem().
    Result<Ed25519Key> signingKey() const;
    /// The key before, from the change until it is forgotten: for the one checkpoint that both
    /// sign.
    std::optional<Ed25519Key> previousKey() const;
    void forgetPreviousKey();

    enum class Change {
        First,   ///< of a log without keys; takes the key of a file that is there
        Rotate,  ///< signed by the old and the new key
        Replace, ///< the old one is lost: signed by the new one alone
    };
    /// The job that introduces a new key, to be submitted or have its `done` called with an Error.
    /// Writes files. `done` is called on the writer thread. Errors: KEY_CHANGE_UNDER_WAY,
    /// SIGNING_UNAVAILABLE (Rotate without the old key; First with a file that cannot be used),
    /// KEY_IN_USE (Replace although the key is there), KEY_UNWRITABLE.
    Result<WriteJob> change(Change kind, const QString& actor, qint64 nowMs,
                            std::function<void(Result<SigningKey>)> done);

private:
    Result<Ed25519Key> newKey(Change kind) const;
    void finishChange(const Ed25519Key& key, const SigningKey& introduced, Change kind);
    void dropChange();
    void readFile();
    QString nextPath() const { return m_path + QStringLiteral(".next"); }

    const QString m_path; ///< of the key file

    mutable std::mutex m_mutex;
    std::vector<SigningKey> m_keys;
    std::optional<Ed25519Key> m_current, m_previous;
    QString m_problem;
    bool m_isChanging = false;
};

} // namespace hall
