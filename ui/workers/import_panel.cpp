// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/import_panel.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/visible_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 6;
constexpr int longestLine = 300;

QString iconOf(ImportItem::Verdict verdict)
{
    switch (verdict) {
    case ImportItem::Verdict::New:
        return u"workers"_s;
    case ImportItem::Verdict::Change:
        return u"refresh"_s;
    case ImportItem::Verdict::Same:
        return u"step-passed"_s;
    case ImportItem::Verdict::Wrong:
        return u"outcome-deny"_s;
    }
    return {};
}

ColorRole roleOf(ImportItem::Verdict verdict)
{
    switch (verdict) {
    case ImportItem::Verdict::New:
        return ColorRole::Accent;
    case ImportItem::Verdict::Change:
        return ColorRole::Ask;
    case ImportItem::Verdict::Same:
        return ColorRole::Muted;
    case ImportItem::Verdict::Wrong:
        return ColorRole::Deny;
    }
    return ColorRole::Text;
}

} // namespace

ImportPanel::ImportPanel(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme),
      m_title(new ThemedLabel(theme, QString(), TextStyle::Section)), m_list(new QListWidget(this)),
      m_enroll(new QPushButton(tr("Store the marked"), this)),
      m_open(new QPushButton(tr("Look at it"), this)), m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"importPanel"_s);
    setAccessibleName(tr("Records to import"));
    m_list->setObjectName(u"importLines"_s);
    m_list->setAccessibleName(tr("Records to import"));
    m_list->setFrameShape(NoFrame);
    m_list->setWordWrap(true);
    m_list->setIconSize({iconSmall, iconSmall});
    m_enroll->setObjectName(u"enrollImported"_s);
    m_open->setObjectName(u"openImported"_s);
    m_open->setToolTip(tr("Opens the chosen record in the editor"));
    m_close->setObjectName(u"cancelImport"_s);
    for (QPushButton* button : {m_enroll, m_open, m_close})
        button->setAutoDefault(false);
    m_enroll->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_enroll);
    buttons->addWidget(m_open);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::s, space::l, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &ImportPanel::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportPanel::refresh);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT openAsked(m_items[std::size_t(m_list->currentRow())]);
    });
    connect(m_enroll, &QPushButton::clicked, this, [this] {
        std::vector<ImportItem> chosen;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                chosen.push_back(m_items[std::size_t(i)]);
        }
        hide();
        Q_EMIT enrollAsked(chosen);
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&ImportPanel::update));
    hide();
}

void ImportPanel::showItems(std::vector<ImportItem> items)
{
    m_items = std::move(items);
    m_list->clear();
    for (const ImportItem& item : m_items) {
        const QString who =
            item.workerId.isEmpty()
                ? shortVisibleText(item.name)
                : tr("%1 (%2)").arg(shortVisibleText(item.workerId), shortVisibleText(item.name));
        auto* line = new QListWidgetItem(
            m_theme.icon(iconOf(item.verdict), roleOf(item.verdict)),
            QString(who + u": "_s + shortVisibleText(item.words, longestLine)), m_list);
        line->setToolTip(plainToolTip(item.words));
        const bool mayGo =
            item.verdict == ImportItem::Verdict::New || item.verdict == ImportItem::Verdict::Change;
        line->setFlags(mayGo ? line->flags() | Qt::ItemIsUserCheckable
                             : line->flags() & ~Qt::ItemIsUserCheckable);
        // What changes a worker is not taken along unasked.
        if (mayGo)
            line->setCheckState(item.verdict == ImportItem::Verdict::New ? Qt::Checked
                                                                         : Qt::Unchecked);
    }
    m_list->setFixedHeight(qMin(linesShown, m_list->count() + 1) * m_theme.rowHeight());
    refresh();
    show();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ImportPanel::refresh()
{
    int chosen = 0;
    for (int i = 0; i < m_list->count(); ++i)
        chosen += m_list->item(i)->checkState() == Qt::Checked;
    const QLocale locale;
    m_title->setText(
        tr("Records found: %1. Nothing is stored yet.").arg(locale.toString(m_list->count())));
    m_enroll->setText(tr("Store the marked: %1").arg(locale.toString(chosen)));
    m_enroll->setEnabled(chosen > 0);
    m_open->setEnabled(m_list->currentRow() >= 0);
}

} // namespace hall::ui
