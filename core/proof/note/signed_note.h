// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Signed notes as the C2SP signed-note specification lays them out: a text, an empty line, and a
/// line per signature. Thread-safe. (Audit log, "Checkpoints and proofs")
namespace hall {

struct NoteSignature {
    QString name;         ///< of the key
    QByteArray keyHash;   ///< 4 bytes
    QByteArray signature; ///< 64 bytes by an Ed25519 key; witnesses may sign in other ways
};

/// As it was read: believed only when isSignedBy says so.
struct SignedNote {
    QByteArray text; ///< ends with a line end
    std::vector<NoteSignature> signatures;
};

/// A public key under the name by which notes mention it.
struct VerifierKey {
    QString name;         ///< not empty, no white space, no `+`
    QByteArray publicKey; ///< 32 raw bytes

    QByteArray hash() const; ///< the 4 bytes by which a signature line names it
    QByteArray text() const; ///< `name+hash+base64`, as other programs read it
};
/// White space around it is let be. Errors: INVALID_KEY, saying what is wrong with it.
Result<VerifierKey> readVerifierKey(const QByteArray& text);

/// The whole note. Errors: INVALID_NOTE (the text has no line end at its end, has control
/// characters or is not UTF-8; `name` cannot be a key's), those of signEd25519.
Result<QByteArray> signNote(const QByteArray& text, const QString& name, const Ed25519Key& key);
/// Up to 100 signatures of any kind. Errors: INVALID_NOTE, saying what is wrong with it.
Result<SignedNote> readNote(const QByteArray& bytes);
/// Whether the note has a signature by this key, and no wrong one in its name.
bool isSignedBy(const SignedNote& note, const VerifierKey& key);

} // namespace hall
