// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

/// Test classes register themselves, so that many units share one executable: on two cores linking
/// is most of a test build.
namespace hall::test {

struct RegisteredTest {
    const char* name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<RegisteredTest>& registeredTests();
bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make);

} // namespace hall::test

/// Once per test class, at namespace scope, after the class.
#define HALL_TEST(Class)                                                                           \
    [[maybe_unused]] static const bool registered##Class = ::hall::test::registerTest(             \
        #Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); })
