// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"
#include "core/crypto/prepare_crypto.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    hall::prepareCrypto();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hall"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HALL_VERSION));
    return int(hall::cli::dispatch(hall::cli::allVerbs(), QCoreApplication::arguments().mid(1)));
}
