// SPDX-License-Identifier: GPL-3.0-or-later
// feed_bench [--seconds N] [--rate N]: decisions through ring and feed in a shown window,
// while a writer on another thread never waits for it. Prints the longest time that the window's
// thread did not answer, updates a second, the feed's account of every decision, and memory.
#include "tests/ui/fake_events.h"
#include "ui/feed/feed_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace hall;
using namespace Qt::StringLiterals;

namespace {

constexpr int probeMs = 5;
constexpr int portionsPerSecond = 200;
constexpr int ringCapacity = 8192;

/// Resident memory in MB; 0 where the system does not say.
double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// Counts what the window really paints.
class PaintCounter : public QObject {
public:
    int frames = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        frames += event->type() == QEvent::UpdateRequest && watched->isWidgetType();
        return QObject::eventFilter(watched, event);
    }
};

/// Writes at a steady pace, catching up when the system made it late.
void writeDecisions(EventRing& ring, int perSecond, const std::atomic_bool& stop)
{
    QElapsedTimer clock;
    clock.start();
    qint64 written = 0;
    while (!stop) {
        const qint64 due = clock.elapsed() * perSecond / 1000;
        test::appendStream(ring, int(written), int(due - written));
        written = due;
        QThread::usleep(1'000'000 / portionsPerSecond);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption secondsOption(u"seconds"_s, u"Length of the run."_s, u"n"_s, u"60"_s);
    const QCommandLineOption rateOption(u"rate"_s, u"Decisions a second."_s, u"n"_s, u"5000"_s);
    parser.addOptions({secondsOption, rateOption});
    parser.process(application);
    const int seconds = std::max(1, parser.value(secondsOption).toInt());
    const int perSecond = std::max(1, parser.value(rateOption).toInt());

    EventRing ring(ringCapacity);
    // The stream is made beforehand: the writer measures the feed, not the making of JSON.
    EventRing spare(1);
    test::appendStream(spare, 0, 1);
    ui::Theme theme;
    ui::FeedPage page(ring, theme);
    page.resize(1200, 800);
    page.show();
    PaintCounter paints;
    page.installEventFilter(&paints);
    int updates = 0;
    QObject::connect(&page, &ui::FeedPage::statusChanged, &page, [&updates] { ++updates; });

    QTimer probe;
    probe.setTimerType(Qt::PreciseTimer);
    QElapsedTimer sinceProbe;
    std::vector<qint64> delaysUs;
    QObject::connect(&probe, &QTimer::timeout, &page, [&] {
        delaysUs.push_back(std::max<qint64>(0, sinceProbe.nsecsElapsed() / 1000 - probeMs * 1000));
        sinceProbe.restart();
    });

    std::atomic_bool stop = false;
    std::unique_ptr<QThread> writer;
    double before = 0;
    // The window is up before anything is measured.
    QTimer::singleShot(std::chrono::seconds(1), &page, [&] {
        before = residentMb();
        paints.frames = 0;
        updates = 0;
        writer.reset(QThread::create([&] { writeDecisions(ring, perSecond, stop); }));
        writer->start();
        sinceProbe.start();
        probe.start(probeMs);
        QTimer::singleShot(std::chrono::seconds(seconds), &page, [&] {
            stop = true;
            writer->wait();
            QApplication::quit();
        });
    });
    QApplication::exec();
    page.refresh();

    const ui::FeedCounters c = page.counters();
    std::sort(delaysUs.begin(), delaysUs.end());
    const auto ms = [](qint64 us) { return double(us) / 1000; };
    if (delaysUs.empty()) {
        std::fputs("the window's thread never answered\n", stderr);
        return 1;
    }
    std::printf("%d decisions a second for %d s, window 1200 x 800 (%s)\n", perSecond, seconds,
                qPrintable(QGuiApplication::platformName()));
    std::printf("longest stall of the window's thread  %8.1f ms\n", ms(delaysUs.back()));
    std::printf("99.9 %% of its waits below             %8.1f ms\n",
                ms(delaysUs[delaysUs.size() - 1 - delaysUs.size() / 1000]));
    std::printf("updates of the feed a second          %8.1f\n", double(updates) / seconds);
    std::printf("frames painted a second               %8.1f\n", double(paints.frames) / seconds);
    std::printf("memory before, after                  %8.1f, %.1f MB\n", before, residentMb());
    std::printf("received %llu = shown %llu + hidden %llu + coalesced %llu + waiting %llu: %s; "
                "lost %llu\n",
                c.received, c.shown, c.hidden, c.coalesced, c.held,
                c.received == c.shown + c.hidden + c.coalesced + c.held ? "yes" : "NO", c.lost);
    return 0;
}
