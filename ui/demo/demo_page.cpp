// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/demo_page.h"

#include "core/demo/demo_cast.h"
#include "core/demo/demo_player.h"
#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/card.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/demo/scene_card.h"
#include "ui/demo/scene_words.h"
#include "ui/demo/traffic_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

DemoPage::DemoPage(Hall& hall, DemoPlayer& player, Theme& theme, QWidget* parent)
    : QWidget(parent), m_player(player), m_theme(theme),
      m_summary(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_traffic(new TrafficCard(player, theme)), m_scene(new SceneCard(hall, theme))
{
    m_summary->setObjectName(u"demoSummary"_s);
    m_summary->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::l);
    auto* head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(new ThemedLabel(theme, tr("Demo"), TextStyle::PageTitle));
    head->addWidget(m_summary);
    column->addLayout(head);
    column->addWidget(makeScenes());
    column->addWidget(m_scene);
    column->addWidget(m_traffic);
    column->addWidget(makeReviewer());
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"demoScroll"_s);
    scroll->setAccessibleName(tr("Demo"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&player, &DemoPlayer::ready, this, &DemoPage::showReady);
    connect(&player, &DemoPlayer::failed, this,
            [this](const Error& error) { Q_EMIT said(error.message); });
    connect(&player, &DemoPlayer::played, this, [this](const DemoPlayed& played) {
        m_isPlaying.at(std::size_t(played.scene)) = false;
        m_scene->showPlayed(played);
    });
    connect(m_scene, &SceneCard::placeAsked, this, &DemoPage::placeAsked);
    connect(m_scene, &SceneCard::said, this, &DemoPage::said);
    setServerUrl({});
    showReady();
}

QWidget* DemoPage::makeScenes()
{
    auto* card = new Card(m_theme, tr("Scenes"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(space::s, buttons);
    for (int i = 0; i < demoSceneCount; ++i) {
        const auto scene = DemoScene(i);
        auto* button = new QPushButton(sceneTitle(scene));
        button->setObjectName(u"scene%1"_s.arg(i));
        button->setToolTip(sceneHint(scene));
        button->setAccessibleDescription(sceneHint(scene));
        connect(button, &QPushButton::clicked, this, [this, scene] { play(scene); });
        m_scenes.at(std::size_t(i)) = button;
        flow->addWidget(button);
    }
    // The page's one primary button.
    m_scenes.front()->setDefault(true);
    m_hint = new ThemedLabel(
        m_theme, tr("Each button sends a real request to this Hall, as an integration would."),
        TextStyle::Body, ColorRole::Muted);
    m_hint->setObjectName(u"sceneHint"_s);
    m_hint->setWordWrap(true);
    card->body()->addWidget(buttons);
    card->body()->addWidget(m_hint);
    return card;
}

QWidget* DemoPage::makeReviewer()
{
    auto* card = new Card(m_theme, tr("Who decides"));
    auto* sentence = new ThemedLabel(
        m_theme, tr("What needs a person waits on the page Approvals. Decide it as %1, with the "
                    "passphrase: %2")
                     .arg(QString::fromUtf16(demoReviewer), QString::fromUtf16(demoPassphrase)));
    sentence->setObjectName(u"demoReviewer"_s);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = new CopyButton(m_theme, tr("Copy the passphrase"),
                                [] { return QString::fromUtf16(demoPassphrase); });
    copy->setObjectName(u"copyPassphrase"_s);
    auto* approvals = new QPushButton(tr("Show &approvals"));
    approvals->setObjectName(u"demoApprovals"_s);
    connect(approvals, &QPushButton::clicked, this, &DemoPage::approvalsAsked);
    card->body()->addWidget(sentence);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(copy);
    row->addWidget(approvals);
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

void DemoPage::setServerUrl(const QString& url)
{
    m_summary->setText(
        url.isEmpty()
            ? tr("This Hall does not listen, so nothing can be played.")
            : tr("This Hall listens at %1. Its workers, their owners and all requests are made "
                 "up; it decides and records them as any Hall does.")
                  .arg(url));
}

QList<QWidget*> DemoPage::panes() const
{
    return {m_scenes.front(), m_traffic};
}

void DemoPage::play(DemoScene scene)
{
    m_hint->setText(sceneHint(scene));
    // The button stays enabled, so that it keeps the focus.
    if (!std::exchange(m_isPlaying.at(std::size_t(scene)), true))
        m_player.play(scene);
}

void DemoPage::showReady()
{
    for (QPushButton* button : m_scenes)
        button->setEnabled(m_player.isReady());
}

} // namespace hall::ui
