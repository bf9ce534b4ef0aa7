// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/scene_card.h"

#include "core/hall/hall.h"
#include "core/json/canonical_json.h"
#include "ui/controls/detail/checklist_view.h"
#include "ui/controls/detail/json_view.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/demo/scene_words.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int jsonLines = 14;

/// As it went over the wire, with what tells one integration from another.
QByteArray requestText(const DemoRequest& request)
{
    return "POST /api/route\nUser-Agent: " + request.userAgent + "\n\n" +
           prettyJson(canonicalJson(request.body));
}

QByteArray replyText(const DemoAnswer& answer)
{
    if (answer.status == 0)
        return answer.problem.toUtf8();
    const QByteArray body = answer.decided() ? prettyJson(answer.reply) : answer.reply;
    return "HTTP " + QByteArray::number(answer.status) + "\n\n" + body;
}

} // namespace

SceneCard::SceneCard(Hall& hall, Theme& theme, QWidget* parent)
    : Card(theme, tr("Request, answer, steps"), parent), m_hall(hall), m_theme(theme),
      m_icon(new ThemedIconLabel(theme, u"info"_s, ColorRole::Info, iconLarge)),
      m_sentence(new PlainLabel), m_show(new QPushButton(tr("&Show in the feed"))),
      m_request(new JsonView(theme, tr("Request"))), m_reply(new JsonView(theme, tr("Answer"))),
      m_stepsPlace(new QVBoxLayout)
{
    m_sentence->setObjectName(u"sceneSentence"_s);
    m_sentence->setWordWrap(true);
    m_show->setObjectName(u"sceneShow"_s);
    m_request->setObjectName(u"sceneRequest"_s);
    m_reply->setObjectName(u"sceneReply"_s);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_icon);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_show);
    body()->addLayout(head);

    const auto column = [&theme](const QString& title, QWidget* content) {
        auto* place = new QVBoxLayout;
        place->setSpacing(space::xs);
        place->addWidget(new ThemedLabel(theme, title, TextStyle::Caption, ColorRole::Muted));
        place->addWidget(content);
        return place;
    };
    auto* texts = new QHBoxLayout;
    texts->setSpacing(space::l);
    texts->addLayout(column(tr("Request"), m_request), 1);
    texts->addLayout(column(tr("Answer"), m_reply), 1);
    body()->addLayout(texts);
    body()->addLayout(m_stepsPlace);

    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT placeAsked(u"hall://decision/"_s + m_decisionId); });
    for (JsonView* view : {m_request, m_reply})
        connect(view, &JsonView::copied, this, &SceneCard::said);
    const auto restyle = [this] {
        for (JsonView* view : {m_request, m_reply}) {
            view->refreshTheme();
            const QFontMetrics metrics(m_theme.font(TextStyle::Mono));
            view->setMinimumHeight(metrics.lineSpacing() * jsonLines);
        }
        m_sentence->setFont(m_theme.font(TextStyle::Section));
        showSteps();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    hide();
}

void SceneCard::showPlayed(const DemoPlayed& played)
{
    const DemoAnswer& answer = played.answer;
    m_decisionId = answer.decisionId;
    m_sentence->setText(sceneTitle(played.scene) + u" → "_s + playedSentence(played));
    if (answer.decided()) {
        m_icon->setIcon(Theme::outcomeIcon(*answer.outcome), Theme::outcomeColor(*answer.outcome));
    } else {
        m_icon->setIcon(u"warning"_s, ColorRole::Ask);
    }
    m_show->setEnabled(answer.decided());
    m_request->setJson(requestText(answer.request));
    m_reply->setJson(replyText(answer));
    m_detail.reset();
    showSteps();
    show();
    if (answer.decided())
        lookUp(answer.decisionId);
}

/// The steps follow from the record, as in the feed.
void SceneCard::lookUp(const QString& decisionId)
{
    m_hall.find(decisionId,
                onGuiThread<std::optional<AuditRow>>(
                    this, [this, decisionId](const Result<std::optional<AuditRow>>& found) {
                        if (decisionId != m_decisionId)
                            return;
                        if (!found || !*found) {
                            Q_EMIT said(found ? tr("%1 is not in the log.").arg(decisionId)
                                              : found.error().message);
                            return;
                        }
                        DecisionEvent event;
                        event.record = (*found)->record;
                        event.fields = (*found)->fields;
                        const auto detail = readDecisionDetail(event);
                        if (detail)
                            m_detail = *detail;
                        else
                            Q_EMIT said(detail.error().message);
                        showSteps();
                    }));
}

void SceneCard::showSteps()
{
    delete m_steps;
    m_steps = nullptr;
    if (!m_detail)
        return;
    m_steps = new ChecklistView(m_theme, pipelineChecklist(m_detail->decision), this);
    m_steps->setObjectName(u"sceneSteps"_s);
    m_stepsPlace->addWidget(m_steps);
}

} // namespace hall::ui
