// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/keys/key_ring.h"

#include "core/audit/storage/synced_folder.h"
#include "core/json/canonical_json.h"
#include "core/proof/keys/key_file.h"

#include <QFile>

#include <cstdio>
#include <memory>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Takes the place of a file that is there.
bool moveFile(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// What the record says of a new key, signed by the keys that vouch for it.
Result<QJsonObject> introduction(const Ed25519Key& key, const QString& previousId,
                                 const std::optional<Ed25519Key>& previous)
{
    QJsonObject data{{u"signing_key_id"_s, signingKeyId(key.publicKey)},
                     {u"public_key"_s, base64(key.publicKey)}};
    if (previousId.isEmpty()) {
        data.insert(u"code"_s, u"SIGNING_KEY_CREATED"_s);
        return data;
    }
    data.insert(u"code"_s, previous ? u"SIGNING_KEY_ROTATED"_s : u"SIGNING_KEY_REPLACED"_s);
    data.insert(u"previous_key_id"_s, previousId);
    const QByteArray text = canonicalJson(data);
    const auto byNew = signEd25519(key.privateKey, text);
    if (!byNew)
        return byNew.error();
    if (previous) {
        const auto byOld = signEd25519(previous->privateKey, text);
        if (!byOld)
            return byOld.error();
        data.insert(u"signature_old"_s, base64(*byOld));
    }
    data.insert(u"signature_new"_s, base64(*byNew));
    return data;
}

} // namespace

QString signingKeyPath(const QString& databasePath)
{
    return databasePath + u".signing-key.pem"_s;
}

KeyRing::KeyRing(QString databasePath) : m_path(signingKeyPath(databasePath)) {}

Result<void> KeyRing::load(const QSqlDatabase& database)
{
    auto keys = signing_key_table::load(database);
    if (!keys)
        return keys.error();
    const std::lock_guard lock(m_mutex);
    m_keys = *std::move(keys);
    if (const auto next = readKeyFile(nextPath())) {
        // Its record was committed: only the last step is missing. Or not: then it never counted.
        const bool isIntroduced = !m_keys.empty() && m_keys.back().publicKey == next->publicKey;
        if (isIntroduced)
            moveFile(nextPath(), m_path);
        else
            QFile::remove(nextPath());
        syncFolderOf(m_path);
    }
    readFile();
    return {};
}

void KeyRing::reread()
{
    const std::lock_guard lock(m_mutex);
    if (!m_current && !m_isChanging)
        readFile();
}

/// Under the mutex.
void KeyRing::readFile()
{
    m_current.reset();
    m_problem.clear();
    const auto read = readKeyFile(m_path);
    if (m_keys.empty()) {
        if (!read && read.error().code != u"KEY_MISSING"_s)
            m_problem = read.error().message;
        return;
    }
    const QString wanted = m_keys.back().id;
    if (!read && read.error().code == u"KEY_MISSING"_s)
        m_problem = u"The signing key %1 of this log is gone: put its file %2 back, or introduce "
                    u"a new one with `hall audit key new`."_s.arg(wanted, m_path);
    else if (!read)
        m_problem = read.error().message;
    else if (read->publicKey != m_keys.back().publicKey)
        m_problem = u"The file %1 holds the key %2, but this log is signed with %3: put the right "
                    u"file back, or introduce a new key with `hall audit key new`."_s.arg(
                        m_path, signingKeyId(read->publicKey), wanted);
    else
        m_current = *read;
}

std::vector<SigningKey> KeyRing::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys;
}

QString KeyRing::origin() const
{
    const std::lock_guard lock(m_mutex);
    return originOf(m_keys);
}

QString KeyRing::problem() const
{
    const std::lock_guard lock(m_mutex);
    if (m_current || !m_problem.isEmpty())
        return m_problem;
    return u"The log has no signing key yet."_s;
}

Result<Ed25519Key> KeyRing::signingKey() const
{
    const std::lock_guard lock(m_mutex);
    if (m_current)
        return *m_current;
    return Error{m_problem.isEmpty() ? u"The log has no signing key yet."_s : m_problem,
                 u"SIGNING_UNAVAILABLE"_s, m_path};
}

std::optional<Ed25519Key> KeyRing::previousKey() const
{
    const std::lock_guard lock(m_mutex);
    return m_previous;
}

void KeyRing::forgetPreviousKey()
{
    const std::lock_guard lock(m_mutex);
    m_previous.reset();
}

Result<WriteJob> KeyRing::change(Change kind, const QString& actor, qint64 nowMs,
                                 std::function<void(Result<SigningKey>)> done)
{
    std::optional<Ed25519Key> previous;
    QString previousId;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isChanging)
            return Error{u"The signing key is being changed already: try again in a moment."_s,
                         u"KEY_CHANGE_UNDER_WAY"_s,
                         {}};
        if (kind == Change::Rotate && !m_current)
            return Error{m_problem.isEmpty() ? u"The log has no signing key yet."_s : m_problem,
                         u"SIGNING_UNAVAILABLE"_s, m_path};
        if (kind == Change::Replace && m_current)
            return Error{u"The key %1 is there and signs. To change it, rotate it: then both keys "
                         u"sign the change."_s.arg(m_keys.back().id),
                         u"KEY_IN_USE"_s, m_path};
        if (kind == Change::First && (!m_keys.empty() || !m_problem.isEmpty()))
            return Error{m_problem, u"SIGNING_UNAVAILABLE"_s, m_path};
        if (kind == Change::Rotate)
            previous = m_current;
        if (!m_keys.empty())
            previousId = m_keys.back().id;
        m_isChanging = true;
    }
    // From here on each way out ends the change: here, or in the job's `done`.
    const auto key = newKey(kind);
    const auto data =
        key ? introduction(*key, previousId, previous) : Result<QJsonObject>(key.error());
    if (!data) {
        dropChange();
        return data.error();
    }

    auto introduced = std::make_shared<SigningKey>();
    introduced->id = signingKeyId(key->publicKey);
    introduced->publicKey = key->publicKey;
    WriteJob job;
    job.records.push_back(eventDraft(record_kind::integrity, nowMs, actor, *data));
    job.conclude = [introduced](QSqlDatabase& database,
                                const std::vector<CommittedRecord>& records) {
        introduced->seq = records.front().seq;
        return signing_key_table::add(database, *introduced);
    };
    job.done = [this, introduced, key = *key, kind,
                done = std::move(done)](Result<std::vector<CommittedRecord>> written) {
        if (!written) {
            dropChange();
            return done(written.error());
        }
        finishChange(key, *introduced, kind);
        done(*introduced);
    };
    return job;
}

Result<Ed25519Key> KeyRing::newKey(Change kind) const
{
    if (kind == Change::First) {
        auto there = readKeyFile(m_path);
        if (there || there.error().code != u"KEY_MISSING"_s)
            return there;
    }
    auto key = makeEd25519Key();
    if (!key)
        return key;
    const auto written = writeKeyFile(kind == Change::First ? m_path : nextPath(), *key);
    if (!written)
        return written.error();
    return key;
}

void KeyRing::finishChange(const Ed25519Key& key, const SigningKey& introduced, Change kind)
{
    const std::lock_guard lock(m_mutex);
    if (kind != Change::First) {
        // What cannot be used may still be somebody's only copy.
        if (kind == Change::Replace && QFile::exists(m_path))
            moveFile(m_path, m_path + u".old"_s);
        // Failing that, the next start does it.
        moveFile(nextPath(), m_path);
        syncFolderOf(m_path);
    }
    if (kind == Change::Rotate)
        m_previous = m_current;
    m_keys.push_back(introduced);
    m_current = key;
    m_problem.clear();
    m_isChanging = false;
}

void KeyRing::dropChange()
{
    const std::lock_guard lock(m_mutex);
    QFile::remove(nextPath());
    m_isChanging = false;
}

} // namespace hall
