// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/firstrun/steps/step_card.h"
#include "ui/models/background.h"
#include "ui/models/worker/record_import.h"

#include <functional>

namespace hall::ui {

class ExampleActions;
class PlainLabel;
class WorkerForm;

/// A first worker: by a short form, from a record file, or the two examples. Hall, actions and
/// theme outlive it. GUI thread only.
class WorkerStep : public StepCard {
    Q_OBJECT

public:
    WorkerStep(Hall& hall, ExampleActions& actions, Theme& theme, QWidget* parent = nullptr);

    /// What "Open the demo" does; without it there is no such button.
    void setDemo(std::function<void()> open);
    void refresh();
    /// Looks at record files and shows what they would do; nothing is stored yet.
    void takeFiles(const QStringList& paths);
    /// The worker that was enrolled here last; may be empty.
    QString lastWorker() const { return m_last; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFiles();
    void showItems(std::vector<ImportItem> items);
    void enrollItems();
    void afterwards(const Error& error);

    Hall& m_hall;
    ExampleActions& m_actions;
    WorkerForm* m_form;
    QPushButton* m_choose;
    QPushButton* m_load;
    QPushButton* m_openDemo;
    PlainLabel* m_found;
    QPushButton* m_enrollFound;
    PlainLabel* m_said;
    std::function<void()> m_demo;
    std::vector<ImportItem> m_items; ///< those that are new
    QString m_asked;                 ///< whose enrolment is under way
    QString m_last;
    Background m_background; ///< last: its thread ends before what its work reports to
};

} // namespace hall::ui
