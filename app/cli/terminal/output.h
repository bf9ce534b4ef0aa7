// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace hall::cli {

enum class Style { Plain, Good, Bad, Caution, Strong };

struct Cell {
    QString text;
    Style style = Style::Plain;
};

struct Table {
    QStringList titles;
    std::vector<std::vector<Cell>> rows;
};

/// `text` with everything a terminal would obey instead of show (controls, escape sequences,
/// bidirectional and invisible characters) written as escapes: what agents send is shown, never
/// executed.
QString visibleText(QStringView text);
/// The same for JSON text, as JSON escapes: the value stays what it was.
QByteArray visibleJson(const QByteArray& json);
/// How many columns a terminal uses for `text`.
int displayWidth(QStringView text);

/// Everything `hall` prints. Results go to stdout, all else to stderr; colour only on a terminal
/// that has it and without NO_COLOR. Text given here is made visible; JSON is written as it is,
/// except on a terminal.
class Output {
public:
    explicit Output(bool json);

    bool wantsJson() const { return m_json; }

    void line(const QString& text, Style style = Style::Plain);
    void table(const Table& table);
    /// Names and values below each other; empty values are left out.
    void fields(const std::vector<std::pair<QString, Cell>>& fields);
    void json(const QByteArray& document);
    void json(const QJsonValue& value);

    /// A line for a person, on stderr.
    void note(const QString& text);
    /// `hall: message` on stderr, and with --json the error body on stdout; the exit code that
    /// belongs to the error.
    ExitCode fail(const Error& error);

    /// False when stdout did not take everything (a full disk); says so on stderr.
    bool finish();

private:
    void write(const QByteArray& bytes);
    QString styled(const QString& text, Style style) const;

    bool m_json;
    bool m_terminal;
    bool m_colour;
    bool m_failed = false;
};

/// The words of a JSON list, with commas between them.
QString joinedWords(const QJsonValue& list);
/// Style of an outcome word: only ALLOW is good news.
Style outcomeStyle(const QString& outcome);

} // namespace hall::cli
