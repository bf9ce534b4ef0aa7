// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/look/cut_texts.h"
#include "tests/ui/look/tour.h"
#include "ui/language/languages.h"
#include "ui/language/translations.h"

#include <QAction>
#include <QApplication>
#include <QDebug>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QXmlStreamReader>

#include <set>
#include <tuple>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

constexpr QSize smallWindow{1024, 640};

using Text = std::tuple<QByteArray, QByteArray, QByteArray>; ///< context, source, comment

/// Answers nothing and keeps what was asked for.
class Listener : public QTranslator {
public:
    mutable std::set<Text> asked;

    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int) const override
    {
        if (QByteArrayView(context).startsWith("hall::"))
            asked.emplace(context, sourceText, disambiguation);
        return {};
    }
    bool isEmpty() const override { return false; }
};

std::set<Text> textsOfFile(const QString& path)
{
    std::set<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QByteArray context, source, comment;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText().toUtf8();
        else if (xml.isStartElement() && xml.name() == u"source")
            source = xml.readElementText().toUtf8();
        else if (xml.isStartElement() && xml.name() == u"comment")
            comment = xml.readElementText().toUtf8();
        else if (xml.isEndElement() && xml.name() == u"message")
            texts.emplace(context, source, std::exchange(comment, {}));
    }
    return texts;
}

/// Each on a line of its own: QtTest cuts a long message.
const char* listed(const QStringList& texts)
{
    for (const QString& text : texts)
        qWarning().noquote() << text;
    return "see above";
}

/// The entries of `menu` whose mnemonic another one before has.
QStringList sameKeys(const QWidget& menu)
{
    QStringList twice;
    QHash<QString, QString> first;
    for (const QAction* action : menu.actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && first.contains(key))
            twice.append(u"%1: %2 and %3"_s.arg(key, first.value(key), action->text()));
        first.insert(key, action->text());
    }
    return twice;
}

} // namespace

/// Every page in a language that is 40 % longer, in a small window, and from right to left.
class LanguageLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_30_noTextIsCut_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void ux_30_noTextIsCut()
    {
        QFETCH(Qt::LayoutDirection, direction);
        ui::Translations translations;
        translations.use(u"pseudo"_s);
        QApplication::setLayoutDirection(direction);
        QStringList cut;
        {
            const Tour tour(smallWindow);
            tour.walk([&](const QString& place, QWidget& window) {
                if (qobject_cast<MainWindow*>(&window) && window.size() != smallWindow)
                    cut.append(u"%1: the window grew to %2 × %3"_s.arg(place)
                                   .arg(window.width())
                                   .arg(window.height()));
                for (const QString& text : CutTexts::in(window))
                    cut.append(place + u": "_s + text);
            });
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), listed(cut));
    }

    void noTwoEntriesOfAMenuHaveTheSameKey_data()
    {
        QTest::addColumn<QString>("language");
        for (const ui::Language& language : ui::languages)
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }
    void noTwoEntriesOfAMenuHaveTheSameKey()
    {
        QFETCH(QString, language);
        ui::Translations translations;
        translations.use(language);
        PageShellFixture shell;
        QStringList twice = sameKeys(*shell.window->menuBar());
        for (const auto* menu : shell.window->findChildren<QMenu*>())
            twice += sameKeys(*menu);
        QVERIFY2(twice.isEmpty(), listed(twice));
    }

    /// A text with the wrong context, or made where lupdate does not look, stays English for good.
    void everyTextIsInTheFilesOfTheLanguages()
    {
        Listener listener;
        QApplication::installTranslator(&listener);
        {
            Tour(smallWindow).walk([](const QString&, QWidget&) {});
        }
        QApplication::removeTranslator(&listener);
        QVERIFY(listener.asked.size() > 500);
        const std::set<Text> known =
            textsOfFile(QStringLiteral(HALL_TRANSLATIONS "/hall_monitor_de.ts"));
        QStringList unknown;
        for (const Text& text : listener.asked) {
            if (!known.contains(text))
                unknown.append(QString::fromUtf8(std::get<0>(text) + ": " + std::get<1>(text)));
        }
        QVERIFY2(unknown.isEmpty(), listed(unknown));
    }
};

HALL_TEST(LanguageLayoutTest);

#include "language_layout_test.moc"
