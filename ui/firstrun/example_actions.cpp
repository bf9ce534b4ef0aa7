// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/example_actions.h"

#include "ui/models/firstrun/example_set.h"
#include "ui/models/on_gui_thread.h"

namespace hall::ui {

using namespace Qt::StringLiterals;

ExampleActions::ExampleActions(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall) {}

ExampleActions::Step ExampleActions::enrolling(const QByteArray& record)
{
    return [this, record](const std::function<void(const Error&)>& done) {
        m_hall.enrollWorker(
            record, localCaller(),
            onGuiThread<EnrollAnswer>(this, [done](const Result<EnrollAnswer>& answer) {
                done(answer ? Error() : answer.error());
            }));
    };
}

ExampleActions::Step ExampleActions::enrollingExample(const QString& workerId)
{
    return [this, workerId](const std::function<void(const Error&)>& done) {
        if (m_hall.snapshot()->worker(workerId))
            return done({});
        enrolling(exampleRecord(workerId))(done);
    };
}

/// Made from the configuration as it is when its turn comes.
ExampleActions::Step ExampleActions::importing(QByteArray (*bundle)(const Bundle&), bool wanted)
{
    return [this, bundle, wanted](const std::function<void(const Error&)>& done) {
        const Bundle& current = m_hall.snapshot()->bundle();
        if (hasExampleRule(current) == wanted)
            return done({});
        m_hall.importBundle(
            bundle(current), localCaller(),
            onGuiThread<QJsonObject>(this, [done](const Result<QJsonObject>& answer) {
                done(answer ? Error() : answer.error());
            }));
    };
}

void ExampleActions::loadWorkers()
{
    std::vector<Step> steps;
    for (const QString& id : exampleWorkers())
        steps.push_back(enrollingExample(id));
    begin(std::move(steps));
}

void ExampleActions::installRule()
{
    begin({enrollingExample(exampleMailer), importing(&bundleWithExampleRule, true)});
}

void ExampleActions::removeAll()
{
    std::vector<Step> steps{importing(&bundleWithoutExampleRules, false)};
    for (const QString& id : enrolledExamples(*m_hall.snapshot())) {
        steps.push_back([this, id](const std::function<void(const Error&)>& done) {
            m_hall.removeWorker(id, localCaller(),
                                onGuiThread<void>(this, [done](const Result<void>& answer) {
                                    done(answer ? Error() : answer.error());
                                }));
        });
    }
    begin(std::move(steps));
}

void ExampleActions::enroll(const std::vector<QByteArray>& records)
{
    std::vector<Step> steps;
    for (const QByteArray& record : records)
        steps.push_back(enrolling(record));
    begin(std::move(steps));
}

void ExampleActions::begin(std::vector<Step> steps)
{
    if (m_busy)
        return;
    m_busy = true;
    m_at = 0;
    m_steps = std::move(steps);
    Q_EMIT busyChanged();
    next();
}

void ExampleActions::next()
{
    const auto end = [this](const Error& error) {
        m_busy = false;
        Q_EMIT busyChanged();
        Q_EMIT finished(error);
    };
    if (m_at == m_steps.size())
        return end({});
    const Step step = m_steps[m_at++];
    step([this, end](const Error& error) {
        if (!error.message.isEmpty())
            return end(error);
        next();
    });
}

} // namespace hall::ui
