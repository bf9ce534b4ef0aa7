// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/tls_files.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Error unusable(const QString& path, const QString& why)
{
    return {u"TLS cannot be used: %1 %2"_s.arg(path, why), u"TLS_UNUSABLE"_s, path};
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, u"cannot be read: %1."_s.arg(file.errorString()));
    return file.readAll();
}

/// Qt would find out at the first handshake, when nobody is there to read the message.
bool belongTogether(const QByteArray& certificatePem, const QByteArray& keyPem)
{
    using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
    const Bio certificateBio(
        BIO_new_mem_buf(certificatePem.constData(), int(certificatePem.size())), BIO_free);
    const Bio keyBio(BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())), BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

QSslKey readKey(const QByteArray& pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration> readTlsFiles(const QString& certificatePath, const QString& keyPath)
{
    if (certificatePath.isEmpty() || keyPath.isEmpty())
        return Error{u"TLS needs both a certificate and its key: %1 is missing."_s.arg(
                         certificatePath.isEmpty() ? u"the certificate"_s : u"the key"_s),
                     u"TLS_UNUSABLE"_s,
                     {}};
    if (!QSslSocket::supportsSsl())
        return Error{u"TLS cannot be used: Qt found no OpenSSL library on this machine."_s,
                     u"TLS_UNUSABLE"_s,
                     {}};
    const auto certificatePem = readFile(certificatePath);
    if (!certificatePem)
        return certificatePem.error();
    const auto keyPem = readFile(keyPath);
    if (!keyPem)
        return keyPem.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return unusable(certificatePath, u"holds no PEM certificate."_s);
    const QSslKey key = readKey(*keyPem);
    if (key.isNull())
        return unusable(keyPath, u"holds no PEM key without a passphrase, RSA or EC."_s);
    if (!belongTogether(*certificatePem, *keyPem))
        return unusable(keyPath,
                        u"is not the key of the certificate in %1."_s.arg(certificatePath));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace hall
