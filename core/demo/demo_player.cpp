// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_player.h"

#include "core/demo/demo_cast.h"
#include "core/demo/demo_client.h"
#include "core/hall/hall.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr int oneSecondMs = 1000;
/// A Hall that answers more slowly than it is asked is not asked more.
constexpr int mostWaiting = 100;

} // namespace

class DemoPlayer::Private {
public:
    Private(DemoPlayer& player, Hall& itsHall, QString itsFolder, quint64 seed)
        : q(player), hall(itsHall), folder(std::move(itsFolder)), stream(seed), scenes(seed + 1)
    {
        beat.setTimerType(Qt::PreciseTimer);
    }

    void makeReady();
    void keepPace();
    void sendNext();
    void ask(const DemoRequest& request, DemoClient::Answered answered);
    void burst();
    void tamperNext();
    void restore(const DemoAnswer& answer);
    void finish(const DemoAnswer& answer);
    void attest(const QString& workerId, std::function<void(Result<AttestAnswer>)> done);

    /// An answer of the Hall, brought to the player's thread, if it is there by then.
    template <typename T>
    Done<T> here(std::function<void(Result<T>)> handler)
    {
        return [guard = QPointer<DemoPlayer>(&q), handler = std::move(handler)](Result<T> result) {
            QMetaObject::invokeMethod(qApp, [guard, handler, result = std::move(result)] {
                if (guard)
                    handler(result);
            });
        };
    }

    DemoPlayer& q;
    Hall& hall;
    QString folder;
    DemoTraffic stream, scenes;
    DemoClient client;
    DemoTally tally;
    QTimer beat;
    int rate = firstDemoRate;
    bool paused = false;
    bool begun = false;
    bool ready = false;
    bool stopped = false;
    int underWay = 0;

    struct Tampering {
        DemoRequest request;
        DemoClient::Answered answered;
    };
    std::deque<Tampering> tamperings; ///< one after the other; the first is on stage
    bool tampers = false;
};

DemoPlayer::DemoPlayer(Hall& hall, const QString& folder, quint64 seed, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, hall, folder, seed))
{
    connect(&d->beat, &QTimer::timeout, this, [this] { d->sendNext(); });
}

DemoPlayer::~DemoPlayer() = default;

void DemoPlayer::begin(const QString& url)
{
    d->client.setHall(url, d->hall.sessionToken());
    d->stopped = false;
    if (!std::exchange(d->begun, true))
        d->makeReady();
    d->keepPace();
}

void DemoPlayer::stop()
{
    d->stopped = true;
    d->keepPace();
    if (d->underWay == 0)
        Q_EMIT settled();
}

bool DemoPlayer::isReady() const
{
    return d->ready;
}

void DemoPlayer::setRate(int perSecond)
{
    const int rate = std::clamp(perSecond, 0, mostDemoRate);
    if (d->rate == rate)
        return;
    d->rate = rate;
    d->keepPace();
    Q_EMIT paceChanged();
}

int DemoPlayer::rate() const
{
    return d->rate;
}

void DemoPlayer::setPaused(bool paused)
{
    if (d->paused == paused)
        return;
    d->paused = paused;
    d->keepPace();
    Q_EMIT paceChanged();
}

bool DemoPlayer::isPaused() const
{
    return d->paused;
}

const DemoTally& DemoPlayer::tally() const
{
    return d->tally;
}

void DemoPlayer::play(DemoScene scene)
{
    if (!d->ready)
        return;
    if (scene == DemoScene::Burst) {
        d->burst();
        return;
    }
    QElapsedTimer since;
    since.start();
    d->ask(d->scenes.ofScene(scene), [this, scene, since](const DemoAnswer& answer) {
        DemoPlayed played{scene, answer, {}, since.elapsed()};
        played.tally.add(answer);
        Q_EMIT this->played(played);
    });
}

/// All of it in order on the Hall's own thread, so the last answer says that everything is there.
void DemoPlayer::Private::makeReady()
{
    hall.addReviewer(QString::fromUtf16(demoReviewer), QString::fromUtf16(demoPassphrase),
                     localCaller(), here<Reviewer>([this](const Result<Reviewer>& made) {
                         if (!made)
                             Q_EMIT q.failed(made.error());
                     }));
    const QStringList workers = demoAttestedWorkers();
    for (const QString& worker : workers) {
        const bool isLast = worker == workers.constLast();
        attest(worker, [this, isLast](const Result<AttestAnswer>& found) {
            if (!found)
                Q_EMIT q.failed(found.error());
            if (!isLast)
                return;
            ready = true;
            Q_EMIT q.ready();
            keepPace();
        });
    }
}

void DemoPlayer::Private::keepPace()
{
    if (!ready || stopped || paused || rate == 0)
        beat.stop();
    else
        beat.start(oneSecondMs / rate);
}

void DemoPlayer::Private::sendNext()
{
    if (client.waiting() < mostWaiting)
        ask(stream.next(), {});
}

void DemoPlayer::Private::ask(const DemoRequest& request, DemoClient::Answered answered)
{
    auto counted = [this, answered = std::move(answered)](const DemoAnswer& answer) {
        tally.add(answer);
        --underWay;
        Q_EMIT q.answered(answer);
        if (answered)
            answered(answer);
        if (stopped && underWay == 0)
            Q_EMIT q.settled();
    };
    ++underWay;
    if (!request.tampers) {
        client.ask(request, std::move(counted));
        return;
    }
    tamperings.push_back({request, std::move(counted)});
    if (!tampers)
        tamperNext();
}

void DemoPlayer::Private::burst()
{
    struct Running {
        DemoPlayed played;
        QElapsedTimer since;
        int left = demoBurstSize;
    };
    auto running = std::make_shared<Running>();
    running->played.scene = DemoScene::Burst;
    running->since.start();
    for (int i = 0; i < demoBurstSize; ++i) {
        ask(scenes.ofScene(DemoScene::Burst), [this, running](const DemoAnswer& answer) {
            running->played.tally.add(answer);
            if (--running->left > 0)
                return;
            running->played.answer = answer;
            running->played.tookMs = running->since.elapsed();
            Q_EMIT q.played(running->played);
        });
    }
}

/// Changes the deployer's code as an intruder would, asks for it, and puts everything right again:
/// the code back, and the worker attested, without which the Hall would go on refusing it.
void DemoPlayer::Private::tamperNext()
{
    tampers = !tamperings.empty();
    if (!tampers)
        return;
    const DemoRequest request = tamperings.front().request;
    if (const auto written = writeDemoDeployer(folder, true); !written) {
        finish(readDemoAnswer(request, 0, {}, written.error().message));
        return;
    }
    client.ask(request, [this](const DemoAnswer& answer) { restore(answer); });
}

void DemoPlayer::Private::restore(const DemoAnswer& answer)
{
    if (const auto written = writeDemoDeployer(folder, false); !written)
        Q_EMIT q.failed(written.error());
    attest(demoDeployer(), [this, answer](const Result<AttestAnswer>& found) {
        if (!found)
            Q_EMIT q.failed(found.error());
        finish(answer);
    });
}

void DemoPlayer::Private::finish(const DemoAnswer& answer)
{
    const auto answered = std::move(tamperings.front().answered);
    tamperings.pop_front();
    answered(answer);
    tamperNext();
}

void DemoPlayer::Private::attest(const QString& workerId,
                                 std::function<void(Result<AttestAnswer>)> done)
{
    hall.attestWorker({workerId, std::nullopt}, {}, localCaller(),
                      here<AttestAnswer>(std::move(done)));
}

} // namespace hall
