// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/http_error.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace hall {

namespace {

constexpr HttpError table[] = {
    {"MALFORMED_JSON", 400, "bad_request", 0},
    {"DUPLICATE_KEY", 400, "bad_request", 0},
    {"INEXACT_NUMBER", 400, "bad_request", 0},
    {"JSON_TOO_DEEP", 400, "bad_request", 0},
    {"INVALID_UTF8", 400, "bad_request", 0},
    {"EMPTY_BODY", 400, "bad_request", 0},
    {"NOT_AN_OBJECT", 400, "bad_request", 0},
    {"MISSING_FIELD", 400, "bad_request", 0},
    {"INVALID_MEMBER", 400, "bad_request", 0},
    {"INVALID_PARAMETER", 400, "bad_request", 0},
    {"INVALID_FILTER", 400, "bad_request", 0},
    {"INVALID_CURSOR", 400, "bad_request", 0},
    {"INVALID_BUNDLE", 400, "bad_request", 0},
    {"INVALID_RANGE", 400, "bad_request", 0},
    {"INVALID_EVENT_ID", 400, "bad_request", 0},
    {"INVALID_CATALOG", 400, "bad_request", 0},
    {"NAMESPACE_INVALID", 400, "bad_request", 0},
    {"NAMESPACE_RESERVED", 400, "bad_request", 0},
    {"NAMESPACE_UNCLAIMED", 400, "bad_request", 0},
    {"NO_WORKER_FOLDERS", 400, "bad_request", 0},
    {"SOURCE_PATH_INVALID", 400, "bad_request", 0},
    {"SOURCE_OUTSIDE_FOLDERS", 400, "bad_request", 0},
    {"SOURCE_NOT_FOUND", 400, "bad_request", 0},
    {"SOURCE_UNREADABLE", 400, "bad_request", 0},
    {"SOURCE_NOT_A_FILE", 400, "bad_request", 0},
    {"SOURCE_NOT_A_FOLDER", 400, "bad_request", 0},
    {"SOURCE_AMBIGUOUS", 400, "bad_request", 0},
    {"FILE_UNREADABLE", 400, "bad_request", 0},
    {"FILE_CHANGED", 400, "bad_request", 0},
    {"EXPORT_UNWRITABLE", 400, "bad_request", 0},
    {"SEGMENT_UNREADABLE", 400, "bad_request", 0},
    {"PACKAGE_EMPTY", 400, "bad_request", 0},
    {"PACKAGE_TOO_MANY_ENTRIES", 400, "bad_request", 0},
    {"PACKAGE_TOO_DEEP", 400, "bad_request", 0},
    {"PACKAGE_NAME_INVALID", 400, "bad_request", 0},
    {"PACKAGE_SPECIAL_FILE", 400, "bad_request", 0},
    {"PACKAGE_LINK_LEAVES", 400, "bad_request", 0},
    {"PACKAGE_LINK_TO_FOLDER", 400, "bad_request", 0},
    {"PACKAGE_LINK_BROKEN", 400, "bad_request", 0},
    {"DENY_WORKER_TAMPERED", 400, "bad_request", 0},
    {"NOT_MODIFIABLE", 400, "bad_request", 0},
    {"NOTE_REQUIRED", 400, "bad_request", 0},
    {"SCOPE_TOO_WIDE", 400, "bad_request", 0},
    {"BAD_FRAMING", 400, "bad_framing", 0},
    {"BAD_REQUEST_TARGET", 400, "bad_framing", 0},
    {"UNAUTHORIZED", 401, "unauthorized", 0},
    {"FORBIDDEN", 403, "forbidden", 0},
    {"TENANT_FORBIDDEN", 403, "forbidden", 0},
    {"WRONG_PASSPHRASE", 403, "forbidden", 0},
    {"REVIEWER_REMOVED", 403, "forbidden", 0},
    {"NAMESPACE_FORBIDDEN", 403, "forbidden", 0},
    {"APPROVAL_FORBIDDEN", 403, "forbidden", 0},
    {"SESSION_ENDED", 403, "forbidden", 0},
    {"ORIGIN_NOT_ALLOWED", 403, "forbidden", 0},
    {"HOST_NOT_ALLOWED", 403, "host_not_allowed", 0},
    {"NOT_FOUND", 404, "not_found", 0},
    {"NOT_KEPT", 404, "not_found", 0},
    {"NOT_COVERED", 404, "not_found", 0},
    {"ARCHIVED", 404, "not_found", 0},
    {"METHOD_NOT_ALLOWED", 405, "method_not_allowed", 0},
    {"REQUEST_TIMEOUT", 408, "timeout", 0},
    {"NAME_TAKEN", 409, "bad_request", 0},
    {"NAMESPACE_TAKEN", 409, "bad_request", 0},
    {"REVISION_CONFLICT", 409, "bad_request", 0},
    {"WORKER_RETIRED", 409, "bad_request", 0},
    {"APPROVAL_RESOLVED", 409, "bad_request", 0},
    {"APPROVAL_EXPIRED", 409, "bad_request", 0},
    {"SAME_REVIEWER", 409, "bad_request", 0},
    {"TOO_FAST", 409, "bad_request", 0},
    {"HIGHEST_LEVEL", 409, "bad_request", 0},
    {"VERIFICATION_UNDER_WAY", 409, "bad_request", 0},
    {"ARCHIVE_UNDER_WAY", 409, "bad_request", 0},
    {"TARGET_EXISTS", 409, "bad_request", 0},
    {"KEY_IN_USE", 409, "bad_request", 0},
    {"KEY_CHANGE_UNDER_WAY", 409, "bad_request", 0},
    {"TRUST_NOT_REVOKED", 409, "bad_request", 0},
    {"EVENT_ID_FOREIGN", 409, "bad_request", 0},
    {"EVENT_ID_BEYOND_END", 409, "bad_request", 0},
    {"EVENT_ID_ARCHIVED", 409, "bad_request", 0},
    {"BODY_TOO_LARGE", 413, "body_too_large", 0},
    {"JSON_TOO_LARGE", 413, "body_too_large", 0},
    {"RECORD_TOO_LARGE", 413, "body_too_large", 0},
    {"SOURCE_TOO_LARGE", 413, "body_too_large", 0},
    {"PACKAGE_TOO_LARGE", 413, "body_too_large", 0},
    {"UNSUPPORTED_MEDIA_TYPE", 415, "unsupported_media_type", 0},
    {"EXPECTATION_FAILED", 417, "bad_framing", 0},
    {"TOO_MANY_FAILURES", 429, "too_many_failures", 60},
    {"PASSPHRASE_LOCKED", 429, "too_many_failures", 0},
    {"RATE_LIMITED", 429, "rate_limited", 0},
    {"HEADER_TOO_LARGE", 431, "header_too_large", 0},
    {"INTERNAL_ERROR", 500, "internal_error", 0},
    {"AUDIT_UNAVAILABLE", 503, "audit_unavailable", 1},
    {"DATABASE_UNREADABLE", 503, "audit_unavailable", 1},
    {"DATABASE_READ_ONLY", 503, "audit_unavailable", 1},
    {"SIGNING_UNAVAILABLE", 503, "signing_unavailable", 0},
    {"CHECKPOINT_FILE_UNREADABLE", 503, "signing_unavailable", 0},
    {"CHECKPOINT_FILE_UNWRITABLE", 503, "signing_unavailable", 0},
    {"CHECKPOINT_MISFIT", 503, "signing_unavailable", 0},
    {"KEY_UNWRITABLE", 503, "signing_unavailable", 0},
    {"QUEUE_FULL", 503, "queue_full", 1},
    {"TOO_MANY_CONNECTIONS", 503, "too_many_connections", 1},
    {"TOO_MANY_STREAMS", 503, "too_many_streams", 5},
    {"MEMORY_EXHAUSTED", 503, "memory_exhausted", 1},
    {"SHUTTING_DOWN", 503, "shutting_down", 1},
    {"ARCHIVE_CANCELLED", 503, "shutting_down", 1},
};

constexpr HttpError unknown = {"", 500, "internal_error", 0};

struct Phrase {
    int status;
    const char* text;
};
constexpr Phrase phrases[] = {
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
};

} // namespace

const HttpError& httpError(QStringView code)
{
    const auto it = std::find_if(std::begin(table), std::end(table), [code](const HttpError& row) {
        return code == QLatin1StringView(row.code);
    });
    return it == std::end(table) ? unknown : *it;
}

std::vector<const char*> refusalCounters()
{
    std::vector<const char*> counters;
    for (const HttpError& row : table) {
        const bool isNew =
            std::none_of(counters.begin(), counters.end(), [&row](const char* counter) {
                return std::strcmp(counter, row.counter) == 0;
            });
        if (isNew)
            counters.push_back(row.counter);
    }
    return counters;
}

QByteArrayView statusPhrase(int status)
{
    const auto it = std::find_if(std::begin(phrases), std::end(phrases),
                                 [status](const Phrase& row) { return row.status == status; });
    return it == std::end(phrases) ? QByteArrayView("Unknown") : QByteArrayView(it->text);
}

} // namespace hall
