// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hall::ui {

/// One member of two JSON objects held against each other. Values are canonical JSON.
struct ComparedMember {
    enum class How {
        Same,
        Different,
        OnlyLeft,
        OnlyRight,
    };
    QString path;        ///< `data.request.args.path`, `data.trace[2].step`
    QString left, right; ///< empty where it is not there
    How how = How::Same;

    bool operator==(const ComparedMember&) const = default;
};

/// Every value of both, objects and lists looked into, sorted by path; items of a list meet by
/// their place. Errors: those of
/// the strict reader. Pure; thread-safe.
Result<std::vector<ComparedMember>> compareJson(const QByteArray& left, const QByteArray& right);

/// `same`, `different`, `only left`, `only right`; translated.
QString comparedWord(ComparedMember::How how);

} // namespace hall::ui
