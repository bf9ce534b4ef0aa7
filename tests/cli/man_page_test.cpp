// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/man_page.h"

#include "app/cli/dispatch.h"
#include "app/cli/manual/help.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::cli;

class ManPageTest : public QObject {
    Q_OBJECT

private:
    static QString escaped(QString text) { return text.replace(u'-', u"\\-"_s); }

    /// From the heading to the next of its kind or a greater one.
    static QString section(const QString& page, const QString& heading)
    {
        const qsizetype from = page.indexOf(u'\n' + heading + u'\n');
        if (from < 0)
            return {};
        static const QRegularExpression next(u"\n\\.S[hs] "_s);
        const qsizetype to = page.indexOf(next, from + heading.size());
        return page.mid(from + 1, to < 0 ? -1 : to - from);
    }

private Q_SLOTS:
    void everyVerbIsThereWithItsOptions()
    {
        const auto verbs = allVerbs();
        const QString page = manPage(verbs);
        const QString shared = section(page, u".Sh OPTIONS OF MANY VERBS"_s);
        QVERIFY(!shared.isEmpty());
        for (const Verb& verb : verbs) {
            const QString text = section(page, u".Ss "_s + escaped(verb.fullName()));
            QVERIFY2(!text.isEmpty(), qPrintable(verb.fullName()));
            for (const Option& option : verb.options) {
                const QString words = u"Fl Fl "_s + escaped(option.name);
                const QString where = verb.fullName() + u" --"_s + option.name;
                const QRegularExpression item(u"^\\.It .*"_s + QRegularExpression::escape(words) +
                                                  u"( |$)"_s,
                                              QRegularExpression::MultilineOption);
                QVERIFY2(text.contains(item), qPrintable(where));
                const bool isElsewhere = !text.contains(u".It "_s + words + u" Ar"_s) &&
                                         !text.contains(u".It "_s + words + u'\n');
                QVERIFY2(!isElsewhere || shared.contains(u".It "_s + words), qPrintable(where));
            }
            for (const Argument& argument : verb.arguments)
                QVERIFY2(text.contains(u".It Ar \""_s + escaped(argument.name) + u'"'),
                         qPrintable(verb.fullName()));
        }
        const QString exits = section(page, u".Sh EXIT STATUS"_s);
        for (const auto& [code, meaning] : exitCodeMeanings())
            QVERIFY(exits.contains(u".It %1\n"_s.arg(code)));
    }

    void theSourceIsPlainMdoc()
    {
        static const QSet<QString> macros{
            u".Dd"_s, u".Dt"_s, u".Os"_s, u".Sh"_s, u".Ss"_s, u".Nm"_s, u".Nd"_s,
            u".Ar"_s, u".Op"_s, u".Cm"_s, u".Pp"_s, u".Pa"_s, u".Bd"_s, u".Ed"_s,
            u".Bl"_s, u".El"_s, u".It"_s, u".Fl"_s, u".Sx"_s, u".Lk"_s, u".Xr"_s};
        for (const QString& line : manPage(allVerbs()).split(u'\n')) {
            QVERIFY2(!line.startsWith(u'\''), qPrintable(line));
            QVERIFY2(!line.startsWith(u'.') || macros.contains(line.section(u' ', 0, 0)),
                     qPrintable(line));
            for (const QChar c : line)
                QVERIFY2(c >= u' ' && c < u'\x7f', qPrintable(line));
        }
    }

    void whatRoffWouldReadIsEscaped()
    {
        Verb verb;
        verb.name = u"odd"_s;
        verb.summary = u"say \\fB and …"_s;
        verb.details = u".so /etc/passwd\n'br"_s;
        verb.example = u".de x\n\"quoted\" ~user"_s;
        const QString text = section(manPage({verb}), u".Ss odd"_s);
        QVERIFY(text.contains(u"Say \\efB and \\[u2026]."_s));
        QVERIFY(text.contains(u"\n\\&.so /etc/passwd \\(aqbr\n"_s));
        QVERIFY(text.contains(u"\n\\&.de x\n\\(dqquoted\\(dq \\(tiuser\n"_s));
    }

    void theProgramPrintsIt()
    {
        const auto result = hall::test::Sandbox().run({u"help"_s, u"man"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY(result.err.isEmpty());
        QCOMPARE(QString::fromUtf8(result.out), manPage(allVerbs()));
        QVERIFY(result.out.contains("Hall Monitor " HALL_VERSION));
    }
};

HALL_TEST(ManPageTest);

#include "man_page_test.moc"
