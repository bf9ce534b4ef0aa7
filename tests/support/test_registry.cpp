// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

namespace hall::test {

std::vector<RegisteredTest>& registeredTests()
{
    static std::vector<RegisteredTest> tests;
    return tests;
}

bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make)
{
    registeredTests().push_back({name, std::move(make)});
    return true;
}

} // namespace hall::test
