// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/client/hall_reply.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace hall {

/// Asks a Hall over HTTP as any program would, without waiting: a window can use it. Lives on a
/// thread with an event loop; calls may overlap.
class HallClient : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<HallReply>&)>;

    /// `address` as HallWire takes it: `http://127.0.0.1:8765`. `token` empty: none is sent.
    /// `userAgent` is what the Hall's list of clients will show.
    HallClient(QUrl address, const QString& token, QByteArray userAgent, QObject* parent = nullptr);
    ~HallClient() override;

    QUrl address() const;
    /// Trusts the certificates of a PEM file besides the system's. Error FILE_UNUSABLE.
    Result<void> trust(const QString& pemPath);

    /// `done` is called once on this thread, later; never when the client is gone by then. Errors:
    /// INVALID_MEMBER (a token that no header can carry), UNREACHABLE (nobody answers, or not in
    /// time), NOT_A_HALL (what answers does not speak a Hall's language).
    void send(const HallCall& call, Done done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hall
