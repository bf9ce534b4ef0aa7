// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notes/notifier.h"

#include <memory>

namespace hall::ui {

/// Says of every note that it comes from a demo, before `way` shows it. GUI thread only.
class DemoNotifier : public Notifier {
    Q_OBJECT

public:
    explicit DemoNotifier(std::unique_ptr<Notifier> way, QObject* parent = nullptr);

    void show(const Note& note) override;
    void withdraw(NoteGroup group) override;

private:
    std::unique_ptr<Notifier> m_way;
};

} // namespace hall::ui
