// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_reader.h"

#include <QStringList>

namespace hall::ui {

/// What to ask the log about a namespace, and how to read its answers.

/// The newest decisions that were denied because nobody held the namespace. A request that names no
/// worker is denied for want of one, and is not among them.
AuditPageRequest blockedRequests(const QString& name, int limit);
/// The same as a text of the filter language.
QString blockedRequestsText(const QString& name);

/// The newest records of enrolments of the namespace's workers.
AuditPageRequest enrolmentsIn(const QString& name);
/// Who enrolled them, the window's person aside; by name, each once.
QStringList otherEnrollers(const AuditPage& page);

} // namespace hall::ui
