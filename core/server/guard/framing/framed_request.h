// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace hall {

struct HeaderField {
    QByteArray name;  ///< lower case
    QByteArray value; ///< without surrounding white space
};

/// One request as the guard understood it: complete, valid, its body without transfer coding.
struct FramedRequest {
    QByteArray method; ///< as sent: methods are case-sensitive
    QByteArray target; ///< `/path?query`, percent-encoding checked; or `*`
    QByteArray host;   ///< of the Host field or of an absolute target; empty: HTTP/1.0 without one
    std::vector<HeaderField> headers;
    QByteArray body;
    bool keepAlive = true; ///< what the client wants, by version and Connection

    /// Empty when there is none. `name` in lower case.
    QByteArray header(QByteArrayView name) const
    {
        const auto it =
            std::find_if(headers.begin(), headers.end(),
                         [name](const HeaderField& field) { return field.name == name; });
        return it == headers.end() ? QByteArray() : it->value;
    }
};

struct FramingLimits {
    int maxHeaderBytes = 32 << 10; ///< request line and header fields with their line ends
    qint64 maxBodyBytes = 1 << 20; ///< after removal of the transfer coding
};

} // namespace hall
