// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#ifdef HALL_TEST_GUI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <QTest>

#include <cstdio>
#include <cstring>

/// `program` runs every class; `program ClassName [QtTest arguments]` runs one, which is how ctest
/// calls it; `program --list` names them.
int main(int argc, char** argv)
{
    Application application(argc, argv);
    const auto& tests = hall::test::registeredTests();
    if (argc > 1 && std::strcmp(argv[1], "--list") == 0) {
        for (const auto& test : tests)
            std::puts(test.name);
        return 0;
    }

    const bool one = argc > 1 && argv[1][0] != '-';
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = one ? arguments.takeAt(1) : QString();
    int failures = 0;
    int ran = 0;
    for (const auto& test : tests) {
        if (one && wanted != QLatin1String(test.name))
            continue;
        ++ran;
        const auto object = test.make();
        failures += QTest::qExec(object.get(), arguments);
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class named %s\n", qPrintable(wanted));
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
