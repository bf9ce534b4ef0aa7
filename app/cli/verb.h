// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hall::cli {

class Invocation;
class Output;

struct Option {
    QString name;  ///< without the dashes
    QString value; ///< what stands for its value in the help; empty: a switch
    QString help;  ///< one line
    bool repeatable = false;
    bool required = false;
};

struct Argument {
    QString name; ///< as the help shows it, `FILE`
    QString help;
    bool required = true;
    bool repeatable = false; ///< the last one only: takes every word that is left
};

/// One line of the verb table. Help, parsing and its errors are generated from it.
struct Verb {
    QString group; ///< `worker`; empty for a verb that stands alone
    QString name;
    QString summary; ///< one line, no full stop
    QString details; ///< what else there is to know; may have several lines
    QString example; ///< one or more command lines
    std::vector<Argument> arguments;
    std::vector<Option> options; ///< without `help` and `json`, which every verb has
    ExitCode (*run)(const Invocation& call, Output& out);

    QString fullName() const { return group.isEmpty() ? name : QString(group + u' ' + name); }
};

/// A command line that fits its verb.
class Invocation {
public:
    bool has(const QString& option) const { return m_options.contains(option); }
    /// The value given; empty when the option was not given. An option given with an empty value is
    /// refused by the parser, except where it says otherwise.
    QString value(const QString& option) const { return m_options.value(option).value(0); }
    QStringList values(const QString& option) const { return m_options.value(option); }
    /// Empty when it was not given.
    QString argument(int index) const { return m_arguments.value(index); }
    /// All of them, those of a repeatable one included.
    const QStringList& arguments() const { return m_arguments; }

    /// A whole number within the limits, `fallback` when the option was not given.
    Result<qint64> number(const QString& option, qint64 least, qint64 most, qint64 fallback) const;

private:
    friend Result<Invocation> parseInvocation(const Verb& verb, const QStringList& arguments);
    QHash<QString, QStringList> m_options;
    QStringList m_arguments;
};

/// Options are `--name value` or `--name=value`, in any order, until `--`. Errors have code USAGE
/// and name what is wrong, and for a misspelt option the nearest one.
Result<Invocation> parseInvocation(const Verb& verb, const QStringList& arguments);

/// The entry nearest to `word` when it is near enough to be a slip of the finger; else empty.
QString nearestWord(const QString& word, const QStringList& words);

/// `--url`, `--token`, `--ca`: for verbs that ask a Hall. `--db` in front where the verb can work
/// on the file itself.
std::vector<Option> hallOptions(std::vector<Option> own);
std::vector<Option> hallOrFileOptions(std::vector<Option> own);

} // namespace hall::cli
