// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/plain_label.h"
#include "ui/models/ui_settings.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace hall::ui;
using namespace Qt::StringLiterals;

class ModelsPlainLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markupIsText();
    void bidiIsSpelledOut();
    void elidesInTheMiddle();
    void tenKilobytes();
    void wrapsLongWords();
    void settingsAreTyped();
};

void ModelsPlainLabelTest::markupIsText()
{
    const QString text = u"<b>bold</b><img src='http://x'>"_s;
    PlainLabel label(text);
    label.resize(label.sizeHint());
    QCOMPARE(label.text(), text);
    QCOMPARE(label.paintedText(), text);
    QCOMPARE(label.accessibleName(), text);
    QVERIFY(label.toolTip().isEmpty());
    // As wide as the characters of the markup, not as what it would mean.
    QVERIFY(label.sizeHint().width() > QFontMetrics(label.font()).horizontalAdvance(u"bold"_s) * 3);
}

void ModelsPlainLabelTest::bidiIsSpelledOut()
{
    PlainLabel label(u"invoice\u202Egpj.exe"_s);
    label.resize(label.sizeHint());
    QCOMPARE(label.paintedText(), u"invoice\\u202Egpj.exe"_s);
    QVERIFY(label.toolTip().contains(u"\\u202E"_s));
    QCOMPARE(label.text(), u"invoice\u202Egpj.exe"_s);
}

void ModelsPlainLabelTest::elidesInTheMiddle()
{
    const QString id = u"dec_0123456789abcdef0123456789abcdef"_s;
    PlainLabel label(id);
    label.resize(label.sizeHint().width() / 2, label.sizeHint().height());
    label.show();
    QVERIFY(label.paintedText().startsWith(u"dec_"_s));
    QVERIFY(label.paintedText().endsWith(u"ef"_s));
    QVERIFY(label.paintedText().contains(u'…'));
    QVERIFY(label.toolTip().contains(id));
    label.resize(label.sizeHint());
    QCOMPARE(label.paintedText(), id);
    QVERIFY(label.toolTip().isEmpty());
}

void ModelsPlainLabelTest::tenKilobytes()
{
    const QString name = QString(10'000, u'x');
    PlainLabel label(name);
    QVERIFY(label.visibleText().size() < 600);
    QCOMPARE(label.text(), name);
    QCOMPARE(label.accessibleName(), name);
    label.resize(200, 20);
    QVERIFY(label.minimumSizeHint().width() < 200);
    QVERIFY(!label.grab().isNull());
}

void ModelsPlainLabelTest::wrapsLongWords()
{
    PlainLabel label;
    label.setWordWrap(true);
    label.setText(QString(300, u'm'));
    const int line = QFontMetrics(label.font()).height();
    QVERIFY(label.heightForWidth(100) > 10 * line);
    QVERIFY(label.heightForWidth(100) > label.heightForWidth(400));
}

void ModelsPlainLabelTest::settingsAreTyped()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    UiSettings settings(store);
    QCOMPARE(settings.value(setting::feedFilterOn), true);
    settings.setValue(setting::feedFilterOn, false);
    settings.setValue(setting::feedFilter, u"outcome:deny"_s);
    store.sync();
    QSettings again(folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    const UiSettings read(again);
    QCOMPARE(read.value(setting::feedFilterOn), false);
    QCOMPARE(read.value(setting::feedFilter), u"outcome:deny"_s);
    QCOMPARE(read.value(setting::feedColumns), QByteArray());
}

HALL_TEST(ModelsPlainLabelTest);
#include "models_plain_label_test.moc"
