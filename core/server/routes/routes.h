// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The routes in groups. Each function adds its group to the table; handlers keep references to
/// what they are given.
namespace hall {

class ClientBook;
class EventStreams;
class Hall;
class PendingPolls;
class Router;
class Statistics;

void addDecideRoutes(Router& router, Hall& hall); ///< POST /api/route, /api/evaluate
/// The queue of what a person has to decide about, and the lasting grants.
void addApprovalRoutes(Router& router, Hall& hall, PendingPolls& polls);
void addStatusRoutes(Router& router, Hall& hall, const Statistics& statistics);
/// GET /metrics, and who called.
void addMetricsRoutes(Router& router, Hall& hall, const Statistics& statistics,
                      const ClientBook& clients);
void addEventRoutes(Router& router, EventStreams& streams); ///< GET /api/events
void addWorkerRoutes(Router& router, Hall& hall);           ///< registry and what it can do
void addLogRoutes(Router& router, Hall& hall);              ///< decisions made so far
void addEvidenceRoutes(Router& router, Hall& hall);         ///< receipts, checkpoints, proofs, keys
void addIntegrityRoutes(Router& router, Hall& hall);        ///< verifying the audit log
void addStatisticsRoutes(Router& router, Hall& hall);       ///< what is in the log, in numbers
void addCatalogRoutes(Router& router, Hall& hall);          ///< what ids mean
void addNamespaceRoutes(Router& router, Hall& hall);        ///< who holds which
void addTrustRoutes(Router& router, Hall& hall);            ///< ban list, alerts
void addAgentTrustRoutes(Router& router, Hall& hall);       ///< how far agents are believed
void addReviewerRoutes(Router& router, Hall& hall);         ///< who decides about escalations
void addWebhookRoutes(Router& router, Hall& hall);          ///< who is told about approvals
void addGovernRoutes(Router& router, Hall& hall);           ///< configuration, switches, tokens

} // namespace hall
