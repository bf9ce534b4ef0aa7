// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of every place of the window, for people to look at: light and dark, in any language,
// with large type. QT_SCALE_FACTOR=2 gives those of a screen with twice as many points.
#include "tests/ui/look/cut_texts.h"
#include "tests/ui/look/tour.h"
#include "ui/language/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Saves a picture of every place of the window."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"FOLDER"_s, u"where the pictures go"_s);
    parser.addOptions(
        {{u"language"_s, u"en, de, es, fr, ja, zh_CN or pseudo"_s, u"CODE"_s, u"en"_s},
         {u"dark"_s, u"in the dark theme"_s},
         {u"presenting"_s, u"with large type"_s},
         {u"width"_s, u"of the window"_s, u"POINTS"_s, u"1280"_s},
         {u"height"_s, u"of the window"_s, u"POINTS"_s, u"800"_s}});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().front());
    if (!folder.mkpath(u"."_s)) {
        QTextStream(stderr) << folder.path() << " cannot be made\n";
        return 2;
    }

    ui::Translations translations;
    translations.use(parser.value(u"language"_s));
    QTextStream out(stdout);
    int number = 0;
    bool isWhole = true;
    Tour tour(QSize(parser.value(u"width"_s).toInt(), parser.value(u"height"_s).toInt()));
    if (parser.isSet(u"dark"_s))
        tour.setAppearance(ui::Appearance::Dark);
    tour.setPresenting(parser.isSet(u"presenting"_s));
    tour.walk([&](const QString& stop, QWidget& shown) {
        QString name = stop;
        name.replace(u", "_s, u"-"_s).replace(u' ', u'-');
        const QString path =
            folder.filePath(u"%1-%2.png"_s.arg(++number, 2, 10, QChar(u'0')).arg(name));
        if (!shown.grab().save(path)) {
            out << path << ": not written\n";
            isWhole = false;
        }
        for (const QString& text : CutTexts::in(shown)) {
            out << stop << ": " << text << '\n';
            isWhole = false;
        }
    });
    out << number << " pictures\n";
    return isWhole ? 0 : 1;
}
