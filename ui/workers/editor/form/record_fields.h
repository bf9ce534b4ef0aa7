// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workers/editor/form/field_input.h"

#include <vector>

namespace hall::ui {

struct FieldSection {
    QString title; ///< translated
    std::vector<FieldSpec> fields;
};

/// The members of a record that the form writes, in the order in which they are read.
std::vector<FieldSection> recordFields();

} // namespace hall::ui
