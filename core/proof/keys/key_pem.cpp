// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_pem.h"

#include "core/proof/keys/key_file.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

// What stands before the 32 raw bytes in DER; with them it fits one line of PEM.
constexpr char privateStart[] = "302e020100300506032b657004220420";
constexpr char publicStart[] = "302a300506032b6570032100";

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Error invalidKey(const QString& what, const QString& wanted)
{
    return {u"This is %1; what is wanted is %2."_s.arg(what, wanted), u"INVALID_KEY"_s, {}};
}

constexpr QStringView wantedPrivate = u"an Ed25519 private key, as PEM (PKCS#8) without a password";
constexpr QStringView wantedPublic = u"an Ed25519 public key, as PEM or as a verifier key";

QByteArray pemOf(const QByteArray& label, const QByteArray& der)
{
    return "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n";
}

/// One PEM block. Its bytes may be a secret: they are wiped at the end.
class PemBlock {
public:
    explicit PemBlock(const QByteArray& text)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> source(
            BIO_new_mem_buf(text.constData(), int(text.size())), &BIO_free);
        if (!source || PEM_read_bio(source.get(), &m_label, &m_header, &m_der, &m_size) != 1)
            ERR_clear_error();
    }
    PemBlock(const PemBlock&) = delete;
    PemBlock& operator=(const PemBlock&) = delete;
    ~PemBlock()
    {
        OPENSSL_free(m_label);
        OPENSSL_free(m_header);
        OPENSSL_clear_free(m_der, std::size_t(m_size));
    }

    bool valid() const { return m_der; }
    QByteArrayView label() const { return m_label; }
    bool isEncrypted() const
    {
        return label().startsWith("ENCRYPTED") || QByteArrayView(m_header).contains("ENCRYPTED");
    }
    Key privateKey() const
    {
        const unsigned char* at = m_der;
        Key key(d2i_AutoPrivateKey(nullptr, &at, m_size), &EVP_PKEY_free);
        return whole(std::move(key), at);
    }
    Key publicKey() const
    {
        const unsigned char* at = m_der;
        Key key(d2i_PUBKEY(nullptr, &at, m_size), &EVP_PKEY_free);
        return whole(std::move(key), at);
    }

private:
    /// Nothing may follow the key.
    Key whole(Key key, const unsigned char* end) const
    {
        ERR_clear_error();
        if (end != m_der + m_size)
            key.reset();
        return key;
    }

    char* m_label = nullptr;
    char* m_header = nullptr;
    unsigned char* m_der = nullptr;
    long m_size = 0;
};

QString kindInWords(const EVP_PKEY* key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return u"an RSA key"_s;
    case EVP_PKEY_EC:
        return u"an EC key"_s;
    case EVP_PKEY_DSA:
        return u"a DSA key"_s;
    case EVP_PKEY_ED448:
        return u"an Ed448 key"_s;
    case EVP_PKEY_X25519:
        return u"an X25519 key"_s;
    default:
        return u"a key of another kind"_s;
    }
}

/// What a text is that is not the PEM block wanted, where the block's name says it.
QString otherThingInWords(const QByteArray& text, const PemBlock& block)
{
    if (text.trimmed().isEmpty())
        return u"an empty text"_s;
    if (!block.valid())
        return text.contains("-----BEGIN ") ? u"a damaged PEM text"_s : u"no PEM text"_s;
    const QByteArrayView label = block.label();
    if (block.isEncrypted())
        return u"an encrypted key"_s;
    if (label == "RSA PRIVATE KEY" || label == "RSA PUBLIC KEY")
        return u"an RSA key"_s;
    if (label == "EC PRIVATE KEY" || label == "EC PARAMETERS")
        return u"an EC key"_s;
    if (label == "DSA PRIVATE KEY")
        return u"a DSA key"_s;
    if (label == "OPENSSH PRIVATE KEY")
        return u"a key in OpenSSH's own format"_s;
    if (label == "PRIVATE KEY")
        return u"a private key, which nobody else should have"_s;
    if (label == "PUBLIC KEY")
        return u"a public key"_s;
    if (label == "CERTIFICATE")
        return u"a certificate"_s;
    return u"a PEM text of another kind"_s;
}

using RawBytes = int (*)(const EVP_PKEY*, unsigned char*, std::size_t*);

/// The 32 raw bytes; empty when the key is of another kind.
QByteArray rawBytes(const Key& key, RawBytes get)
{
    QByteArray bytes(ed25519KeyBytes, Qt::Uninitialized);
    auto size = std::size_t(bytes.size());
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_ED25519 ||
        get(key.get(), reinterpret_cast<unsigned char*>(bytes.data()), &size) != 1)
        return {};
    return bytes;
}

} // namespace

QByteArray privateKeyPem(const QByteArray& privateKey)
{
    return pemOf("PRIVATE KEY", QByteArray::fromHex(privateStart) + privateKey);
}

QByteArray publicKeyPem(const QByteArray& publicKey)
{
    return pemOf("PUBLIC KEY", QByteArray::fromHex(publicStart) + publicKey);
}

Result<Ed25519Key> keyOfPrivatePem(const QByteArray& text)
{
    const PemBlock block(text);
    if (!block.valid() || block.label() != "PRIVATE KEY")
        return invalidKey(otherThingInWords(text, block), wantedPrivate.toString());
    const Key key = block.privateKey();
    if (!key)
        return invalidKey(u"a damaged private key"_s, wantedPrivate.toString());
    Ed25519Key pair{rawBytes(key, &EVP_PKEY_get_raw_private_key),
                    rawBytes(key, &EVP_PKEY_get_raw_public_key)};
    if (pair.privateKey.isEmpty() || pair.publicKey.isEmpty())
        return invalidKey(kindInWords(key.get()), wantedPrivate.toString());
    return pair;
}

Result<QByteArray> keyOfPublicPem(const QByteArray& text)
{
    const PemBlock block(text);
    if (!block.valid() || block.label() != "PUBLIC KEY")
        return invalidKey(otherThingInWords(text, block), wantedPublic.toString());
    const Key key = block.publicKey();
    if (!key)
        return invalidKey(u"a damaged public key"_s, wantedPublic.toString());
    QByteArray bytes = rawBytes(key, &EVP_PKEY_get_raw_public_key);
    if (bytes.isEmpty())
        return invalidKey(kindInWords(key.get()), wantedPublic.toString());
    return bytes;
}

} // namespace hall
