// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hall::ui {

class CopyButton;
class PlainLabel;
class SecretField;
class Theme;
class ThemedLabel;

/// Where a Hall listens and what to ask it with, both to be copied. The theme outlives it. GUI
/// thread only.
class ServerAccess : public QWidget {
    Q_OBJECT

public:
    explicit ServerAccess(Theme& theme, QWidget* parent = nullptr);

    void setUrl(const QString& url); ///< empty: not listening
    /// Empty: this Hall keeps only a hash of it.
    void setSessionToken(const QString& token);

Q_SIGNALS:
    void addressCopied();

private:
    QString m_url;
    PlainLabel* m_address;
    CopyButton* m_copyAddress;
    SecretField* m_token;
    ThemedLabel* m_noToken;
};

} // namespace hall::ui
