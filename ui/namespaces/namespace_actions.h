// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"

#include <QObject>

namespace hall::ui {

/// What a person can do to a namespace.
enum class NamespaceVerb { Claim, Release, Transfer, RotateKey };

/// Carries out what the page asks of the Hall, one thing at a time, and brings the answer to the
/// GUI thread. The Hall must outlive it. Private to this room; GUI thread only.
class NamespaceActions : public QObject {
    Q_OBJECT

public:
    explicit NamespaceActions(Hall& hall, QObject* parent = nullptr);

    /// Each is refused while another is under way.
    void claim(const QString& name, const QString& owner, const QString& reason);
    void release(const QString& name);
    /// `holderId` is a token; empty: the person at the window.
    void transfer(const QString& name, const QString& owner, const QString& holderId,
                  const QString& reason);
    void rotateKey(const QString& name);

    bool isBusy() const { return m_busy; }
    /// Those that could use a namespace which they hold.
    std::vector<Token> usableTokens() const;

Q_SIGNALS:
    void busyChanged();
    void done(hall::ui::NamespaceVerb verb, const QString& name);
    /// Nothing was changed.
    void failed(hall::ui::NamespaceVerb verb, const QString& name, const hall::Error& error);

private:
    bool begin();
    template <typename T>
    Done<T> answer(NamespaceVerb verb, const QString& name);
    void end(NamespaceVerb verb, const QString& name, const Error* error);

    Hall& m_hall;
    bool m_busy = false;
};

} // namespace hall::ui
