// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/risk/trial_panel.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/plain_label.h"
#include "ui/models/risk/risk_words.h"
#include "ui/models/visible_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { PartColumn, AddsColumn, WhyColumn };
constexpr int wholeRole = CellFirstFreeRole;
constexpr std::array environments{ActionEnvironment::Production, ActionEnvironment::Staging,
                                  ActionEnvironment::Ci, ActionEnvironment::Development};
/// The five factors and two patterns; more of them scroll.
constexpr int trialRows = 7;

QTableWidgetItem* cell(const QString& text, CellTone tone, bool isId = false)
{
    auto* item = new QTableWidgetItem(shortVisibleText(text));
    item->setData(CellToneRole, int(tone));
    item->setData(CellIsIdRole, isId);
    item->setToolTip(plainToolTip(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

TrialPanel::TrialPanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_name(new QLineEdit(this)),
      m_arguments(new QLineEdit(this)), m_environment(new QComboBox(this)),
      m_icon(new ThemedIconLabel(theme, u"step-skipped"_s, ColorRole::Muted)),
      m_verdict(new PlainLabel(this)),
      m_against(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_parts(new QTableWidget(this)), m_whole(new PlainLabel(this))
{
    m_verdict->setObjectName(u"trialVerdict"_s);
    m_verdict->setWordWrap(true);
    m_against->setObjectName(u"trialAgainst"_s);
    m_against->setWordWrap(true);
    m_whole->setObjectName(u"trialWhole"_s);
    m_whole->setWordWrap(true);
    m_whole->hide();
    m_parts->setObjectName(u"trialParts"_s);
    m_parts->setAccessibleName(tr("What the score is made of"));
    m_parts->setColumnCount(WhyColumn + 1);
    m_parts->setHorizontalHeaderLabels({tr("Part"), tr("Adds"), tr("Why")});
    m_parts->setItemDelegate(new CellDelegate(theme, m_parts));
    m_parts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parts->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_parts);
    m_parts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_parts->horizontalHeader()->setStretchLastSection(true);
    m_parts->horizontalHeader()->setAccessibleName(tr("Columns: what the score is made of"));

    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(space::s);
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new ThemedLabel(theme, tr("Try it"), TextStyle::Section));
    column->addLayout(makeFields());
    column->addLayout(verdict);
    column->addWidget(m_against);
    column->addWidget(m_parts);
    column->addWidget(m_whole);

    connect(m_name, &QLineEdit::textChanged, this, &TrialPanel::score);
    connect(m_arguments, &QLineEdit::textChanged, this, &TrialPanel::score);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &TrialPanel::score);
    // A row has one line; the sentence may be longer.
    connect(m_parts, &QTableWidget::itemSelectionChanged, this, [this] {
        const QList<QTableWidgetItem*> chosen = m_parts->selectedItems();
        m_whole->setVisible(!chosen.isEmpty());
        if (!chosen.isEmpty())
            m_whole->setText(
                m_parts->item(chosen.first()->row(), WhyColumn)->data(wholeRole).toString());
    });
    connect(&m_theme, &Theme::changed, this, &TrialPanel::restyle);
    restyle();
    score();
}

QLayout* TrialPanel::makeFields()
{
    m_name->setObjectName(u"trialName"_s);
    m_name->setPlaceholderText(u"delete_account"_s);
    m_arguments->setObjectName(u"trialArguments"_s);
    m_arguments->setPlaceholderText(u"{\"id\": \"cust_123\"}"_s);
    m_environment->setObjectName(u"trialEnvironment"_s);
    m_environment->view()->setAccessibleName(tr("Environments"));
    for (const ActionEnvironment environment : environments)
        m_environment->addItem(QString::fromLatin1(actionEnvironmentName(environment)));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int column = 0;
    const auto field = [&](const QString& word, QWidget* input) {
        auto* label = new ThemedLabel(m_theme, word, TextStyle::Caption, ColorRole::Muted);
        label->setBuddy(input);
        input->setAccessibleName(QString(word).remove(u'&'));
        grid->addWidget(label, 0, column);
        grid->addWidget(input, 1, column++);
    };
    field(tr("&Function name"), m_name);
    field(tr("A&rguments, as a JSON object"), m_arguments);
    field(tr("En&vironment"), m_environment);
    return grid;
}

void TrialPanel::setRules(const TrialRules& inForce, Editing editing,
                          std::shared_ptr<const PatternSet> edited)
{
    m_inForce = inForce;
    m_editing = editing;
    m_edited = std::move(edited);
    score();
}

void TrialPanel::score()
{
    const TrialCall call{m_name->text(), m_arguments->text(),
                         environments[std::size_t(m_environment->currentIndex())]};
    m_against->hide();
    if (call.functionName.trimmed().isEmpty()) {
        return showNothing(tr("Type the name of a function to see how the Hall would score a call "
                              "of it. Nothing is asked, counted or recorded."),
                           ColorRole::Muted);
    }
    TrialRules rules = m_inForce;
    if (m_editing == Editing::Usable)
        rules.patterns = m_edited;
    const auto assessment = tryCall(call, rules);
    if (!assessment) {
        const bool isArguments = assessment.error().field.startsWith(u"action_args"_s);
        return showNothing((isArguments ? tr("Arguments: %1") : tr("Function name: %1"))
                               .arg(assessment.error().message),
                           ColorRole::Deny);
    }
    showAssessment(*assessment);
    const QString against = againstInForce(call, *assessment);
    m_against->setText(against);
    m_against->setVisible(!against.isEmpty());
}

void TrialPanel::showAssessment(const RiskAssessment& assessment)
{
    m_role = colorOf(riskLevelTone(assessment.effectiveLevel));
    m_icon->setIcon(riskLevelIcon(assessment.effectiveLevel), m_role);
    m_icon->show();
    m_verdict->setText(trialVerdict(assessment));
    const std::vector<TrialPart> parts = trialParts(assessment);
    m_parts->clearSelection();
    m_parts->setRowCount(int(parts.size()));
    for (int row = 0; row < int(parts.size()); ++row) {
        const TrialPart& part = parts[std::size_t(row)];
        m_parts->setItem(row, PartColumn, cell(part.part, part.tone, true));
        auto* adds = cell(part.adds, part.tone);
        adds->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_parts->setItem(row, AddsColumn, adds);
        auto* why = cell(part.why, CellTone::Text);
        why->setData(wholeRole, part.why);
        m_parts->setItem(row, WhyColumn, why);
    }
    m_parts->show();
    restyle();
}

void TrialPanel::showNothing(const QString& why, ColorRole role)
{
    m_role = role;
    m_icon->setIcon(u"warning"_s, role);
    m_icon->setVisible(role == ColorRole::Deny);
    m_verdict->setText(why);
    m_parts->hide();
    m_parts->clearSelection();
    m_parts->setRowCount(0);
    restyle();
}

/// What the edit changes, or why it does not count.
QString TrialPanel::againstInForce(const TrialCall& call, const RiskAssessment& edited) const
{
    if (m_editing == Editing::None)
        return {};
    if (m_editing == Editing::Broken)
        return tr("Scored with the patterns in force: the edited text has a mistake.");
    if (edited.profile == RiskProfile::Attesta)
        return tr("Profile attesta uses no patterns.");
    const auto now = tryCall(call, m_inForce);
    if (!now)
        return {};
    if (trialVerdict(*now) == trialVerdict(edited))
        return tr("Scored with the edited patterns. Those in force give the same.");
    return tr("Scored with the edited patterns. Those in force give %1.").arg(trialVerdict(*now));
}

void TrialPanel::restyle()
{
    for (QLineEdit* field : {m_name, m_arguments})
        field->setFont(m_theme.font(TextStyle::Mono));
    m_whole->setTextColor(m_theme.color(ColorRole::Muted));
    m_verdict->setTextColor(m_theme.color(m_role));
    sizeTableRows(*m_parts, m_theme);
    m_parts->setFixedHeight(m_theme.rowHeight() * (trialRows + 1) + space::xs);
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    m_parts->horizontalHeader()->resizeSection(
        PartColumn, mono.horizontalAdvance(u"destroys-in-production"_s) + 3 * space::s);
    m_parts->horizontalHeader()->resizeSection(
        AddsColumn, body.horizontalAdvance(tr("at least %1").arg(u"0.85"_s)) + 3 * space::s);
}

} // namespace hall::ui
