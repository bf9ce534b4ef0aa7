// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/hall/hall.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/body_reader.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Whether it is acceptable is said where passphrases are made; here only that it is no book.
constexpr qsizetype maxReviewerText = 4096;

Done<Reviewer> reviewerAnswering(const RouteCall& call, int status = 200)
{
    return [respond = call.respond, status](Result<Reviewer> reviewer) {
        if (!reviewer)
            return respond.fail(reviewer.error());
        respond.send(HttpReply::json(reviewer->toJson(), status));
    };
}

void listReviewers(Hall& hall, const RouteCall& call)
{
    QJsonArray reviewers;
    for (const Reviewer& reviewer : hall.reviewers())
        reviewers.append(reviewer.toJson());
    call.respond.send(
        HttpReply::json(QJsonObject{{u"reviewers"_s, reviewers}, {u"count"_s, reviewers.size()}}));
}

void addReviewer(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const QString name = body.requiredText(u"name"_s, maxReviewerText, u"who decides."_s);
    const QString passphrase = body.requiredText(u"passphrase"_s, maxReviewerText, u"his alone."_s);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    hall.addReviewer(name, passphrase, call.caller, reviewerAnswering(call, 201));
}

void changePassphrase(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const QString current =
        body.requiredText(u"passphrase"_s, maxReviewerText, u"the one so far."_s);
    const QString next =
        body.requiredText(u"new_passphrase"_s, maxReviewerText, u"the next one."_s);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    hall.changePassphrase(call.arguments.first(), current, next, call.caller,
                          reviewerAnswering(call));
}

} // namespace

void addReviewerRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/api/reviewers"_s, Role::Admin,
               [&hall](const RouteCall& call) { listReviewers(hall, call); });
    router.add("POST", u"/api/reviewers"_s, Role::Admin,
               [&hall](const RouteCall& call) { addReviewer(hall, call); });
    router.add("DELETE", u"/api/reviewers/{id}"_s, Role::Admin, [&hall](const RouteCall& call) {
        hall.removeReviewer(call.arguments.first(), call.caller, reviewerAnswering(call));
    });
    router.add("POST", u"/api/reviewers/{id}/passphrase"_s, Role::Approve,
               [&hall](const RouteCall& call) { changePassphrase(hall, call); });
}

} // namespace hall
