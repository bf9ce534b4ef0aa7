// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/note/signed_note.h"

#include "core/crypto/sha256.h"
#include "core/proof/base64.h"

#include <algorithm>
#include <optional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr char ed25519Type = 1;
constexpr qsizetype keyHashBytes = 4;
// A note that somebody else wrote must not cost any amount of work.
constexpr int signaturesAtMost = 100;
constexpr QByteArrayView signatureStart = "\xE2\x80\x94 "; // an em dash and a space

Error invalidNote(const QString& what)
{
    return {u"The signed note is not readable: %1."_s.arg(what), u"INVALID_NOTE"_s, {}};
}

Error invalidKey(const QString& what)
{
    return {u"This is not a verifier key: %1. It looks like name+1a2b3c4d+AbCd…."_s.arg(what),
            u"INVALID_KEY"_s,
            {}};
}

bool hasControlCharacters(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return uchar(c) < 0x20 && c != '\n'; });
}

bool isKeyName(const QString& name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.isSpace() || c == u'+' || c.unicode() < 0x20;
    });
}

/// Empty when these bytes are no key name.
QString keyNameOf(QByteArrayView bytes)
{
    QString name = QString::fromUtf8(bytes);
    return isKeyName(name) && name.toUtf8() == bytes ? name : QString();
}

/// What is wrong with the text of a note, as the end of a sentence; empty when nothing is.
QString problemOfText(QByteArrayView text)
{
    if (!text.isValidUtf8())
        return u"it is not UTF-8"_s;
    if (hasControlCharacters(text))
        return u"it has control characters"_s;
    if (!text.endsWith('\n'))
        return u"it has to end with a line end"_s;
    return {};
}

std::optional<NoteSignature> signatureOfLine(QByteArrayView line)
{
    if (!line.startsWith(signatureStart))
        return std::nullopt;
    line = line.sliced(signatureStart.size());
    const qsizetype space = line.indexOf(' ');
    if (space < 0)
        return std::nullopt;
    const QString name = keyNameOf(line.first(space));
    const std::optional<QByteArray> bytes = bytesOfBase64(line.sliced(space + 1));
    if (name.isEmpty() || !bytes || bytes->size() <= keyHashBytes)
        return std::nullopt;
    return NoteSignature{name, bytes->first(keyHashBytes), bytes->sliced(keyHashBytes)};
}

} // namespace

QByteArray VerifierKey::hash() const
{
    return sha256(QByteArray(name.toUtf8() + '\n' + ed25519Type + publicKey)).first(keyHashBytes);
}

QByteArray VerifierKey::text() const
{
    return name.toUtf8() + '+' + hash().toHex() + '+' +
           QByteArray(ed25519Type + publicKey).toBase64();
}

Result<VerifierKey> readVerifierKey(const QByteArray& text)
{
    const QByteArray line = text.trimmed();
    if (line.startsWith("PRIVATE+KEY+"))
        return invalidKey(u"it is a private key, which nobody else should have"_s);
    const qsizetype first = line.indexOf('+');
    const qsizetype second = first < 0 ? -1 : line.indexOf('+', first + 1);
    if (second < 0)
        return invalidKey(u"it does not have three parts with a + between them"_s);
    VerifierKey key;
    key.name = keyNameOf(line.first(first));
    if (key.name.isEmpty())
        return invalidKey(u"its name is empty, has white space, or is not UTF-8"_s);
    const std::optional<QByteArray> typed = bytesOfBase64(QByteArrayView(line).sliced(second + 1));
    if (!typed || typed->isEmpty())
        return invalidKey(u"its last part is not base64"_s);
    if (typed->front() != ed25519Type)
        return invalidKey(u"it is of another kind than Ed25519"_s);
    key.publicKey = typed->sliced(1);
    if (key.publicKey.size() != ed25519KeyBytes)
        return invalidKey(u"an Ed25519 key has %1 bytes, this one %2"_s.arg(ed25519KeyBytes)
                              .arg(key.publicKey.size()));
    if (line.sliced(first + 1, second - first - 1).toLower() != key.hash().toHex())
        return invalidKey(u"its middle part is not the hash of name and key, so one of the three "
                          u"was changed"_s);
    return key;
}

Result<QByteArray> signNote(const QByteArray& text, const QString& name, const Ed25519Key& key)
{
    if (const QString problem = problemOfText(text); !problem.isEmpty())
        return Error{
            u"The text cannot be signed as a note: %1."_s.arg(problem), u"INVALID_NOTE"_s, {}};
    if (!isKeyName(name))
        return Error{u"A note cannot name its key \"%1\": a name is not empty and has no white "
                     u"space and no +."_s.arg(name),
                     u"INVALID_NOTE"_s,
                     {}};
    const Result<QByteArray> signature = signEd25519(key.privateKey, text);
    if (!signature)
        return signature.error();
    const QByteArray hash = VerifierKey{name, key.publicKey}.hash();
    return QByteArray(text + '\n' + signatureStart.toByteArray() + name.toUtf8() + ' ' +
                      QByteArray(hash + *signature).toBase64() + '\n');
}

Result<SignedNote> readNote(const QByteArray& bytes)
{
    if (const QString problem = problemOfText(bytes); !problem.isEmpty())
        return invalidNote(problem);
    // The text may have empty lines of its own: the last one ends it.
    const qsizetype end = bytes.lastIndexOf("\n\n");
    if (end < 0)
        return invalidNote(u"no empty line stands between the text and its signatures"_s);
    SignedNote note;
    note.text = bytes.first(end + 1);
    qsizetype at = end + 2;
    while (at < bytes.size()) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        auto signature = signatureOfLine(QByteArrayView(bytes).sliced(at, lineEnd - at));
        if (!signature)
            return invalidNote(
                u"line %1 below the text is not a signature"_s.arg(note.signatures.size() + 1));
        if (note.signatures.size() == signaturesAtMost)
            return invalidNote(u"it has more than %1 signatures"_s.arg(signaturesAtMost));
        note.signatures.push_back(*std::move(signature));
        at = lineEnd + 1;
    }
    if (note.signatures.empty())
        return invalidNote(u"it has no signature"_s);
    return note;
}

bool isSignedBy(const SignedNote& note, const VerifierKey& key)
{
    const QByteArray hash = key.hash();
    bool found = false;
    for (const NoteSignature& signature : note.signatures) {
        if (signature.name != key.name || signature.keyHash != hash)
            continue;
        if (!verifyEd25519(key.publicKey, note.text, signature.signature))
            return false;
        found = true;
    }
    return found;
}

} // namespace hall
