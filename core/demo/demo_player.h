// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/demo/demo_answer.h"

#include <QObject>
#include <QString>

#include <memory>

namespace hall {

class Hall;

inline constexpr int mostDemoRate = 50; ///< requests a second
inline constexpr int firstDemoRate = 3;
inline constexpr quint64 demoSeed = 20'260'101;

/// Plays the demo before a Hall that was opened as prepareDemo() says: makes its reviewer, has its
/// workers attested, and sends made-up requests to its port. Waits for nothing. `hall` must outlive
/// it. Use it on one thread with an event loop; signals come there.
class DemoPlayer : public QObject {
    Q_OBJECT

public:
    /// `folder`: the demo's; the same `seed` gives the same stream of requests.
    DemoPlayer(Hall& hall, const QString& folder, quint64 seed = demoSeed,
               QObject* parent = nullptr);
    ~DemoPlayer() override;

    /// The Hall listens at `url` (without a path). The first call makes ready and then begins, a
    /// later one goes on there.
    void begin(const QString& url);
    /// Sends no more by itself; settled() says when what was under way has been answered.
    void stop();
    bool isReady() const; ///< the cast is complete, requests go out

    /// 0 to mostDemoRate requests a second; what is beyond is taken as the nearest.
    void setRate(int perSecond);
    int rate() const;
    void setPaused(bool paused);
    bool isPaused() const;

    /// Plays one scene, also while the stream is paused. Nothing happens before isReady().
    void play(DemoScene scene);
    const DemoTally& tally() const; ///< of the stream and the scenes

Q_SIGNALS:
    void ready();
    /// The cast is not complete: what needs it fails.
    void failed(const hall::Error& error);
    /// Rate or pause.
    void paceChanged();
    void answered(const hall::DemoAnswer& answer);
    /// After stop(): nothing is under way any more.
    void settled();
    /// A scene has come to its end.
    void played(const hall::DemoPlayed& played);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hall
