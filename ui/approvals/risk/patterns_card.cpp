// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/risk/patterns_card.h"

#include "core/hall/approving/modified_action.h"
#include "ui/approvals/risk/pattern_editor.h"
#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/risk/risk_bundle.h"
#include "ui/models/risk/risk_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of table and editor; the splitter makes them fill the card.
const QList<int> patternSizes{400, 600};
constexpr int shownRows = 5;
/// Enough of a hash to tell two files apart by eye.
constexpr int shortHash = 12;

ApprovalTable::Columns columns()
{
    return {{u"destroys-in-production"_s, u"xxx 0.85 Critical"_s,
             u"It destroys something in production, or more"_s,
             u"a verb of delete, remove, drop … (22)"_s},
            {}};
}

} // namespace

PatternsCard::PatternsCard(Hall& hall, Theme& theme, QWidget* parent)
    : Card(theme, tr("Domain patterns"), parent), m_hall(hall), m_theme(theme),
      m_origin(new PlainLabel(this)), m_hash(new PlainLabel(this)),
      m_copy(new CopyButton(
          theme, tr("Copy the SHA-256 of the patterns"), [this] { return m_sha256; }, this)),
      m_edit(new QPushButton(tr("Edit…"), this)),
      m_reset(new QPushButton(tr("Back to the built-in ones…"), this)),
      m_question(new ConfirmPanel(theme, tr("Go back to the built-in patterns?"),
                                  tr("Your own ones are no longer in force from the next action "
                                     "on. They stay in the audit log. This is recorded."),
                                  tr("Use the built-in ones"), ConfirmPanel::Reason::None,
                                  ColorRole::Ask, this)),
      m_failure(new PlainLabel(this)),
      m_note(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_table(new ApprovalTable(m_model, columns(), theme)), m_chosen(new PlainLabel),
      m_editor(new PatternEditor(theme)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_trial(new TrialPanel(theme))
{
    setObjectName(u"patternsCard"_s);
    m_origin->setObjectName(u"patternOrigin"_s);
    m_hash->setObjectName(u"patternHash"_s);
    m_copy->setObjectName(u"copyPatternHash"_s);
    m_edit->setObjectName(u"editPatterns"_s);
    m_edit->setAccessibleName(tr("Edit the patterns"));
    m_reset->setObjectName(u"resetPatterns"_s);
    m_question->setObjectName(u"confirmReset"_s);
    m_failure->setObjectName(u"patternFailure"_s);
    m_failure->setWordWrap(true);
    m_failure->hide();
    m_note->setObjectName(u"patternNote"_s);
    m_note->setWordWrap(true);
    m_table->setObjectName(u"patternTable"_s);
    m_table->setAccessibleName(tr("Domain patterns"));
    m_table->horizontalHeader()->setAccessibleName(tr("Columns: domain patterns"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_chosen->setObjectName(u"patternChosen"_s);
    m_chosen->setWordWrap(true);
    for (QPushButton* button : {m_edit, m_reset})
        button->setAutoDefault(false);

    auto* left = new QWidget;
    auto* beside = new QVBoxLayout(left);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::s);
    beside->addWidget(m_table, 1);
    beside->addWidget(m_chosen);
    m_splitter->setObjectName(u"patternSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes(patternSizes);
    m_editor->hide();
    body()->addLayout(makeHead());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_question, m_failure, m_note})
        body()->addWidget(widget);
    body()->addWidget(m_splitter);
    body()->addSpacing(space::s);
    body()->addWidget(m_trial);
    connectParts();
    restyle();
}

// The view refers to the model: it goes first.
PatternsCard::~PatternsCard()
{
    delete m_splitter;
}

QLayout* PatternsCard::makeHead()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_origin);
    auto* hash = new QHBoxLayout;
    hash->setSpacing(space::s);
    hash->addWidget(m_hash);
    hash->addWidget(m_copy);
    hash->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    words->addLayout(hash);
    row->addLayout(words, 1);
    row->addWidget(m_edit, 0, Qt::AlignBottom);
    row->addWidget(m_reset, 0, Qt::AlignBottom);
    return row;
}

void PatternsCard::connectParts()
{
    connect(m_edit, &QPushButton::clicked, this, &PatternsCard::edit);
    connect(m_reset, &QPushButton::clicked, this, &PatternsCard::askReset);
    connect(m_question, &ConfirmPanel::confirmed, this, &PatternsCard::reset);
    connect(m_question, &ConfirmPanel::closed, m_edit,
            [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_editor, &PatternEditor::edited, this, &PatternsCard::showPatterns);
    connect(m_editor, &PatternEditor::saveAsked, this, &PatternsCard::save);
    connect(m_editor, &PatternEditor::wantsView, this, &PatternsCard::wantsView);
    connect(m_editor, &PatternEditor::cancelled, this, &PatternsCard::endEdit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PatternsCard::showChosen);
    connect(&m_theme, &Theme::changed, this, &PatternsCard::restyle);
}

void PatternsCard::setConfig(const HallConfig& config)
{
    const bool isSame = m_rules.patterns && config.risk.patterns == m_settings.patterns &&
                        config.risk.profile == m_settings.profile &&
                        config.approvals.challenges == m_rules.challenges;
    if (isSame)
        return;
    m_settings = config.risk;
    m_rules = {m_settings.profile, patternsOf(m_settings), config.approvals.challenges};
    if (!m_rules.patterns)
        m_rules.patterns = PatternSet::builtIn();
    if (m_settings.patterns != m_resetFrom)
        m_question->hide();
    if (isEditing())
        m_editor->setStored(m_settings.patterns);
    showHead();
    showPatterns();
}

bool PatternsCard::isEditing() const
{
    return !m_editor->isHidden();
}

void PatternsCard::edit()
{
    m_question->hide();
    say({});
    m_editor->show();
    m_editor->begin(m_settings.patterns);
    showHead();
    showPatterns();
    Q_EMIT wantsView(m_splitter);
}

void PatternsCard::endEdit()
{
    m_editor->hide();
    showHead();
    showPatterns();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PatternsCard::save()
{
    // The Hall may know of a change that has not been told yet; the editor then says so.
    setConfig(m_hall.snapshot()->bundle().config);
    if (m_editor->draft().base() != m_settings.patterns || m_editor->draft().error())
        return;
    m_editor->setSaving(true);
    store(m_editor->draft().toStore(), [this](const Result<QJsonObject>& saved) {
        if (!saved)
            return m_editor->showFailure(saved.error().message);
        m_editor->setSaving(false);
        setConfig(m_hall.snapshot()->bundle().config);
        endEdit();
        Q_EMIT said(tr("The patterns are in force"));
    });
}

void PatternsCard::askReset()
{
    m_resetFrom = m_settings.patterns;
    say({});
    m_question->ask();
    Q_EMIT wantsView(m_question);
}

void PatternsCard::reset()
{
    setConfig(m_hall.snapshot()->bundle().config);
    if (m_settings.patterns != m_resetFrom)
        return say(tr("Nothing was changed: others were stored meanwhile. Look at them first."));
    store({}, [this](const Result<QJsonObject>& saved) {
        if (!saved)
            return say(tr("The patterns were not changed: %1").arg(saved.error().message));
        Q_EMIT said(tr("The built-in patterns are in force"));
    });
}

void PatternsCard::store(const QJsonObject& patterns,
                         std::function<void(const Result<QJsonObject>&)> then)
{
    const QJsonValue value = patterns.isEmpty() ? QJsonValue(QJsonValue::Undefined) : patterns;
    m_hall.importBundle(bundleWithRisk(m_hall.snapshot()->bundle(), u"patterns"_s, value),
                        localCaller(), onGuiThread<QJsonObject>(this, std::move(then)));
}

void PatternsCard::showHead()
{
    const bool isOwn = !m_settings.patterns.isEmpty();
    const QString version = m_rules.patterns->version();
    const QString origin = isOwn ? tr("In force: your own") : tr("In force: built-in");
    m_origin->setText(version.isEmpty() ? tr("%1, without a version").arg(origin)
                                        : tr("%1, version %2").arg(origin, version));
    m_sha256 = m_rules.patterns->sha256();
    const QString digits = m_sha256.section(u':', 1);
    m_hash->setText(tr("SHA-256 %1…").arg(digits.first(qMin<qsizetype>(shortHash, digits.size()))));
    m_hash->setHint(m_sha256);
    m_edit->setEnabled(!isEditing());
    m_reset->setVisible(isOwn);
    m_reset->setEnabled(!isEditing());
}

void PatternsCard::showPatterns()
{
    const auto& edited = m_editor->draft().patterns();
    const bool isUsable = isEditing() && edited;
    m_model.setPatterns(isUsable ? edited : m_rules.patterns);
    m_trial->setRules(m_rules,
                      !isEditing() ? TrialPanel::Editing::None
                      : isUsable   ? TrialPanel::Editing::Usable
                                   : TrialPanel::Editing::Broken,
                      edited);
    QStringList notes;
    if (isUsable && m_editor->draft().isDirty())
        notes += tr("The table shows the patterns as they are being edited.");
    else if (isEditing() && !edited)
        notes += tr("The table shows the patterns in force until the text has no mistake.");
    if (m_settings.profile == RiskProfile::Attesta)
        notes += tr("Profile attesta, which is in force, does not use them.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    showChosen();
}

void PatternsCard::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const RiskPattern* pattern = rows.isEmpty() ? nullptr : m_model.patternAt(rows.first().row());
    m_chosen->setText(
        pattern
            ? tr("%1 Looks for %2.").arg(pattern->description, patternConditions(*pattern, true))
            : tr("Choose a pattern to read all its words."));
    if (pattern && isEditing() && m_table->hasFocus())
        m_editor->point(u"$.patterns[%1]"_s.arg(rows.first().row()));
}

void PatternsCard::say(const QString& failure)
{
    m_failure->setText(failure);
    m_failure->setVisible(!failure.isEmpty());
}

void PatternsCard::restyle()
{
    // It stands on the card, not on the window.
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Window, m_theme.color(ColorRole::Surface));
    m_splitter->handle(1)->setPalette(palette);
    m_table->setMinimumHeight(m_theme.rowHeight() * (shownRows + 1));
    const int character = QFontMetrics(m_theme.font(TextStyle::Body)).averageCharWidth();
    m_table->setMinimumWidth(character * 24);
    m_editor->setMinimumWidth(character * 36);
    m_hash->setFont(m_theme.font(TextStyle::Mono));
    m_hash->setTextColor(m_theme.color(ColorRole::Muted));
    m_chosen->setTextColor(m_theme.color(ColorRole::Muted));
    m_failure->setTextColor(m_theme.color(ColorRole::Deny));
}

} // namespace hall::ui
