// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/man_page.h"

#include "app/cli/manual/help.h"

#include <QMap>
#include <QRegularExpression>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto manHead = R"(.Dd November 21, 2026
.Dt HALL 1
.Os Hall Monitor %1
.Sh NAME
.Nm hall
.Nd decide what AI agents may do, and show what was decided
.Sh SYNOPSIS
.Nm
.Ar verb
.Op Ar arguments
.Op Ar options
.Nm
.Cm help
.Op Ar verb | Cm tokens | Cm man
.Sh DESCRIPTION
.Nm
runs a Hall without a window, and talks to one that is running.
An agent asks the Hall whether a worker may run a capability, now, with this data, before it acts.
The Hall decides, writes the decision to a tamper\-evident audit log, and only then answers.
When anything is unclear, missing or broken, the answer is no.
.Pp
.Nm
.Cm server start
runs a Hall in the foreground.
A service manager does the same with the user unit
.Pa hall.service ,
which is not enabled by itself:
.Bd -literal -offset indent
systemctl \-\-user enable \-\-now hall.service
.Ed
.Pp
.Nm
.Ar verb
.Fl Fl help
explains a verb, and
.Nm
.Cm help tokens
says where the address of the Hall and the token come from.
Options are
.Fl Fl name Ar value
or
.Fl Fl name Ns = Ns Ar value ,
in any order.
What follows
.Fl Fl
is an argument.
)";

constexpr auto manFoot = R"(.Sh ENVIRONMENT
.Bl -tag -width Ds
.It Ev HALL_API_HOST , HALL_API_PORT
Where a Hall listens; by default on loopback, IPv4 and IPv6, port 8765.
.It Ev HALL_ALLOWED_HOSTS
Names by which clients reach the Hall besides loopback and that address, separated by commas.
.It Ev HALL_DB_PATH
The database.
.It Ev HALL_SESSION_TOKEN , HALL_ADMIN_TOKEN
Taken by a Hall that is started instead of tokens of its own; used by other verbs to ask.
.It Ev HALL_SERVER_URL , HALL_API_URL , PYHALL_HALL_URL
Which Hall to talk to, the first that is set; else
.Lk http://127.0.0.1:8765 .
.It Ev HALL_REVIEWER_PASSPHRASE
A reviewer's passphrase where there is no terminal to ask at.
.It Ev HALL_WORKER_FOLDERS
Where worker code may be, separated by colons.
.It Ev WCP_ATTEST_HMAC_KEY
What HMAC signatures of worker manifests are checked with.
.It Ev NO_COLOR
No colours.
.El
.Pp
Options of the same meaning win.
.Sh FILES
.Bl -tag -width Ds
.It Pa $XDG_DATA_HOME/hall\-monitor/hall.db
Audit log, registry and configuration; by default below
.Pa ~/.local/share .
.It Pa session\-token , admin\-token
Beside the database, readable by their owner only: the token for agents, and the one that
.Nm
uses.
.It Pa $XDG_CONFIG_HOME/hall/token , approve\-token
What
.Nm
.Cm auth login
keeps; by default below
.Pa ~/.config .
.El
)";

constexpr auto manExamples = R"(.Sh EXAMPLES
Enroll a worker, ask whether it may act, and look:
.Bd -literal -offset indent
hall worker register \-\-id org.acme.reader \e
    \-\-species wrk.doc.reader \-\-cap cap.doc.read
hall decision make \-\-cap cap.doc.read \-\-worker org.acme.reader
hall decision query \-\-limit 5
hall audit verify
.Ed
.Pp
Run something only when it is allowed:
.Bd -literal -offset indent
hall decision make \-\-cap cap.db.write \-\-worker wrk_1 && run\-it
.Ed
.Sh SEE ALSO
.Xr hall-monitor 1
)";

/// What so many verbs have is explained once.
constexpr int manyVerbs = 10;

using Shared = QMap<QString, Option>;

QString sharedKey(const Option& option)
{
    return QString(option.name + u'\n' + option.value + u'\n' + option.help);
}

Shared sharedOptions(const std::vector<Verb>& verbs)
{
    QMap<QString, int> counts;
    Shared shared;
    for (const Verb& verb : verbs) {
        for (const Option& option : verb.options) {
            if (++counts[sharedKey(option)] == manyVerbs)
                shared.insert(sharedKey(option), option);
        }
    }
    return shared;
}

/// What roff would read as its own is written as an escape, and so is what is not ASCII.
QString roffText(const QString& text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        switch (c) {
        case U'\\':
            out += u"\\e"_s;
            break;
        case U'-':
            out += u"\\-"_s;
            break;
        case U'\'':
            out += u"\\(aq"_s;
            break;
        case U'`':
            out += u"\\(ga"_s;
            break;
        case U'^':
            out += u"\\(ha"_s;
            break;
        case U'~':
            out += u"\\(ti"_s;
            break;
        case U'"':
            out += u"\\(dq"_s;
            break;
        default:
            if (c < 0x7f)
                out += QChar(char16_t(c));
            else
                out += u"\\[u%1]"_s.arg(QString::number(uint(c), 16).toUpper(), 4, u'0');
        }
    }
    return out;
}

/// A line that begins with a point would be a request.
QString textLine(const QString& text)
{
    const QString line = roffText(text);
    return QString((line.startsWith(u'.') ? u"\\&"_s : QString()) + line + u'\n');
}

QString literalBlock(const QString& text)
{
    QString out = u".Bd -literal -offset indent\n"_s;
    for (const QString& line : text.split(u'\n'))
        out += textLine(line);
    return QString(out + u".Ed\n"_s);
}

/// Lines are filled, a sentence begins a new one.
QString paragraph(const QString& text)
{
    static const QRegularExpression sentenceEnd(u"(?<=[.:]) +(?=[A-Z])"_s);
    QString whole = text;
    whole.replace(u'\n', u' ');
    QString out;
    for (const QString& sentence : whole.split(sentenceEnd, Qt::SkipEmptyParts))
        out += textLine(sentence.trimmed());
    return out;
}

QString sentenceOf(const QString& phrase)
{
    QString sentence = phrase;
    if (!sentence.isEmpty() && !sentence.startsWith(u'`') && !sentence.startsWith(u'-'))
        sentence[0] = sentence[0].toUpper();
    if (!sentence.endsWith(u'.'))
        sentence += u'.';
    return sentence;
}

/// One word to mdoc, whatever is in it.
QString macroWord(const QString& text)
{
    return QString(u'"' + roffText(text) + u'"');
}

QString optionItem(const Option& option)
{
    QString item = u".It Fl Fl "_s + roffText(option.name);
    if (!option.value.isEmpty())
        item += u" Ar "_s + macroWord(option.value);
    QString help = option.help;
    if (option.required)
        help += u" (required)"_s;
    if (option.repeatable)
        help += u" (may be repeated)"_s;
    return QString(item + u'\n' + paragraph(sentenceOf(help)));
}

QString verbItems(const Verb& verb, const Shared& shared)
{
    QString items;
    for (const Argument& argument : verb.arguments)
        items +=
            u".It Ar "_s + macroWord(argument.name) + u'\n' + paragraph(sentenceOf(argument.help));
    QStringList elsewhere;
    for (const Option& option : verb.options) {
        if (shared.contains(sharedKey(option)))
            elsewhere += u"Fl Fl "_s + roffText(option.name);
        else
            items += optionItem(option);
    }
    if (!elsewhere.isEmpty())
        items += u".It "_s + elsewhere.join(u" , "_s) + u"\nSee\n.Sx OPTIONS OF MANY VERBS .\n"_s;
    return items.isEmpty() ? QString() : u".Bl -tag -width Ds\n%1.El\n"_s.arg(items);
}

QString verbSection(const Verb& verb, const Shared& shared)
{
    QString text = u".Ss "_s + roffText(verb.fullName()) + u'\n' +
                   paragraph(sentenceOf(verb.summary)) + literalBlock(usageLine(verb));
    if (!verb.details.isEmpty())
        text += u".Pp\n"_s + paragraph(verb.details);
    text += verbItems(verb, shared);
    return QString(text + u".Pp\nFor example:\n"_s + literalBlock(verb.example));
}

QString sharedSection(const Shared& shared)
{
    QString text = u".Sh OPTIONS OF MANY VERBS\n.Bl -tag -width Ds\n"_s;
    for (const Option& option : shared)
        text += optionItem(option);
    return QString(text + optionItem({u"json"_s, {}, u"JSON on stdout, errors included"_s}) +
                   optionItem({u"help"_s, {}, u"explain the verb"_s}) + u".El\n"_s);
}

QString exitSection()
{
    QString text = u".Sh EXIT STATUS\n.Bl -tag -width Ds\n"_s;
    for (const auto& [code, meaning] : exitCodeMeanings())
        text += u".It "_s + QString::number(code) + u'\n' + paragraph(sentenceOf(meaning));
    return QString(text + u".El\n"_s);
}

} // namespace

QString manPage(const std::vector<Verb>& verbs)
{
    const Shared shared = sharedOptions(verbs);
    QString sections = u".Sh VERBS\n"_s;
    for (const Verb& verb : verbs)
        sections += verbSection(verb, shared);
    return QString(QString::fromLatin1(manHead).arg(u"" HALL_VERSION ""_s) + sections +
                   sharedSection(shared) + QString::fromLatin1(manFoot) + exitSection() +
                   QString::fromLatin1(manExamples));
}

} // namespace hall::cli
