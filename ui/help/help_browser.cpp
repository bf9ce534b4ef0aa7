// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_browser.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

/// See takeIconResources() of the theme: outside every namespace, asked for by the first browser.
static void takeHelpResources()
{
    Q_INIT_RESOURCE(help);
}

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// A heading as links name it: lower case, words joined by hyphens, the rest left out.
QString slugOf(const QString& heading)
{
    static const QRegularExpression dropped(u"[^\\w\\s-]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression gap(u"\\s"_s);
    QString slug = heading.toLower();
    return slug.remove(dropped).trimmed().replace(gap, u"-"_s);
}

bool isHelpPage(const QUrl& url)
{
    return url.scheme() == "qrc"_L1 && url.path().startsWith("/help/"_L1);
}

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent)
{
    takeHelpResources();
    setAccessibleName(tr("Help page"));
}

void HelpBrowser::showPage(const QString& name)
{
    const QString page = name.section(u'#', 0, 0);
    const bool known = QFile::exists(u":/help/"_s + page + u".md"_s);
    QUrl url;
    url.setScheme(u"qrc"_s);
    url.setPath(u"/help/"_s + (known ? page : u"index"_s) + u".md"_s);
    if (known && name.contains(u'#'))
        url.setFragment(name.section(u'#', 1));
    setSource(url, QTextDocument::MarkdownResource);
}

QString HelpBrowser::pageName() const
{
    return QFileInfo(source().path()).completeBaseName();
}

bool HelpBrowser::findText(const QString& text, bool backward)
{
    if (text.isEmpty())
        return true;
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (find(text, flags))
        return true;
    const QTextCursor before = textCursor();
    QTextCursor edge(document());
    edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    setTextCursor(edge);
    if (find(text, flags))
        return true;
    setTextCursor(before);
    return false;
}

QVariant HelpBrowser::loadResource(int, const QUrl& name)
{
    if (!isHelpPage(name))
        return {};
    QFile file(u':' + name.path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Comments are for those who edit the file.
    static const QRegularExpression comment(u"<!--.*?-->\\s*"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(comment);
}

void HelpBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType)
{
    const QUrl url = source().isEmpty() ? name : source().resolved(name);
    if (!isHelpPage(url) || !QFile::exists(u':' + url.path())) {
        Q_EMIT externalLink(name.toString());
        return;
    }
    QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
    dressPage();
    if (url.hasFragment())
        scrollToHeading(url.fragment());
}

/// Markdown says nothing about margins and lines; here they are the window's.
void HelpBrowser::dressPage()
{
    document()->setDocumentMargin(space::l);
    const QList<QTextFrame*> frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().brush(QPalette::Mid));
        format.setCellPadding(space::xs);
        format.setCellSpacing(0);
        format.setTopMargin(space::s);
        format.setBottomMargin(space::s);
        table->setFormat(format);
    }
}

void HelpBrowser::scrollToHeading(const QString& slug)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && slugOf(block.text()) == slug) {
            setTextCursor(QTextCursor(block));
            verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top());
            return;
        }
    }
}

} // namespace hall::ui
