// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/guard/framing/framed_request.h"

namespace hall {

/// What the head of a request says about the request and about the body that follows.
struct RequestHead {
    FramedRequest request; ///< without its body
    qint64 contentLength = 0;
    bool chunked = false;
    bool expectsContinue = false; ///< the client waits for `100 Continue`
};

/// Reads a head: request line and header fields, each ended by CR LF, without the empty line. The
/// strict reading of RFC 9112: whatever two readers might understand differently is refused.
/// Errors: BAD_FRAMING, BAD_REQUEST_TARGET, BODY_TOO_LARGE, EXPECTATION_FAILED.
Result<RequestHead> parseRequestHead(QByteArrayView head, const FramingLimits& limits);

/// RFC 9110 `tchar`: what methods and field names are made of.
bool isTokenCharacter(char c);

} // namespace hall
