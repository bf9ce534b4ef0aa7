// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/vocabulary.h"

#include <QString>

#include <array>

/// The closed words as QString, made once: match conditions compare strings, and a decision should
/// not allocate for that. Thread-safe.
namespace hall {

inline constexpr std::array allEnvironments{Environment::Dev, Environment::Stage, Environment::Prod,
                                            Environment::Edge};
inline constexpr std::array allDataLabels{DataLabel::Public, DataLabel::Internal,
                                          DataLabel::Confidential, DataLabel::Restricted};
inline constexpr std::array allTenantRisks{TenantRisk::Low, TenantRisk::Medium, TenantRisk::High};
inline constexpr std::array allQosClasses{QosClass::P0, QosClass::P1, QosClass::P2, QosClass::P3};

const QString& word(Environment value);
const QString& word(DataLabel value);
const QString& word(TenantRisk value);
const QString& word(QosClass value);

} // namespace hall
