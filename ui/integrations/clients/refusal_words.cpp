// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/clients/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RefusalWords)

public:
    struct Row {
        const char* counter;
        const char* what;
        const char* fix;
    };
    static const Row rows[];
};

const RefusalText::Row RefusalText::rows[] = {
    {"unauthorized", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Token not accepted (401)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "Copy the session token again, or make one with hall token create --name "
                       "NAME --role route; a revoked or rotated token never counts again.")},
    {"forbidden", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Not allowed to do that (403)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "The token lacks the role, or is bound to another tenant, or the call came "
                       "from a web page: make a token with the role that the call needs. To ask, "
                       "that is route.")},
    {"host_not_allowed", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Host not allowed (403)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "The client calls the Hall by a name that it does not know: start the Hall "
                       "with --allow-host NAME, or write the Hall's own address.")},
    {"rate_limited", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Too many calls (429)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "Wait as long as Retry-After says, and give every platform a token of its "
                       "own: the limit is per token.")},
    {"too_many_failures",
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Too many wrong tokens (429)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "Something tries again and again with a token that does not count: give it "
                       "a right one. After a minute it is heard again.")},
    {"bad_framing", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Not HTTP (400)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "TLS to a plain port looks like this: write http:// instead of https://, or "
                       "start the Hall with --tls-cert and --tls-key.")},
    {"bad_request", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Request not understood (400)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "The reply names the member that is wrong: compare the body with the one "
                       "that the kit sends.")},
    {"not_found", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "No such address (404)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "HALL_URL has no path: the kit adds /api/route itself.")},
    {"method_not_allowed", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Wrong method (405)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "To ask is a POST. A redirect makes it a GET: write the Hall's own "
                       "address.")},
    {"unsupported_media_type",
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Not sent as JSON (415)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "Send the header Content-Type: application/json.")},
    {"body_too_large", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Request too large (413)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "Send what is to be decided, not the data itself.")},
    {"header_too_large", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Headers too large (431)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Send fewer or shorter headers.")},
    {"timeout", QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "Request not complete in time (408)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "The client stopped in the middle: look at the network between it and the "
                       "Hall.")},
    {"audit_unavailable",
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords", "The log takes no records (503)"),
     QT_TRANSLATE_NOOP("hall::ui::RefusalWords",
                       "The Hall answers nothing that it cannot record: make room on the disk of "
                       "its database.")},
};

} // namespace

RefusalWords refusalWords(const QByteArray& counter)
{
    const auto found =
        std::find_if(std::begin(RefusalText::rows), std::end(RefusalText::rows),
                     [&counter](const RefusalText::Row& row) { return counter == row.counter; });
    if (found == std::end(RefusalText::rows))
        return {QString::fromLatin1(counter),
                RefusalText::tr("The reply that the client got says what is wrong.")};
    return {RefusalText::tr(found->what), RefusalText::tr(found->fix)};
}

QString unreachedFix(const Error& error)
{
    if (error.code == "INVALID_MEMBER"_L1)
        return RefusalText::tr("Rotate the token, or mend HALL_SESSION_TOKEN and restart.");
    if (error.code == "NOT_A_HALL"_L1)
        return RefusalText::tr("Another program has this address: choose another port, or end that "
                               "program.");
    return RefusalText::tr(
        "Is the server stopped? Go online or choose a port in the menu Server; a "
        "firewall or a certificate that is not trusted looks the same.");
}

} // namespace hall::ui
