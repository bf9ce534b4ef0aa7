// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/kits/kit_files_card.h"

#include "ui/controls/kept_input.h"
#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/integrations/kits/kit_words.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int snippetLines = 14;
constexpr qsizetype mostNamedFiles = 5;

/// Beside the program in a build; empty: it was not built.
QString difyPackage()
{
    const QString path = QDir::cleanPath(QCoreApplication::applicationDirPath() +
                                         u"/../integrations/hall-approval.difypkg"_s);
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

KitFilesCard::KitFilesCard(Hall& hall, Theme& theme, QWidget* parent)
    : Card(theme, tr("Files"), parent), m_hall(hall), m_theme(theme), m_choice(new QComboBox),
      m_text(new QPlainTextEdit), m_putToken(new QCheckBox(tr("Put the &token itself in"))),
      m_tokenWords(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_copy(new CopyButton(theme, tr("Copy what is shown"),
                            [this] { return kitText(m_kit, shownFile(), fillIn()); })),
      m_folder(new QLineEdit), m_browse(new QPushButton(tr("Browse…"))),
      m_saveFile(new QPushButton(tr("Save this file"))),
      m_saveAll(new QPushButton(tr("Save all files"))),
      m_savePackage(new QPushButton(tr("Save hall-approval.difypkg"))),
      m_question(new ConfirmPanel(theme, QString(), QString(), tr("Replace"),
                                  ConfirmPanel::Reason::None, ColorRole::Ask)),
      m_said(new PlainLabel)
{
    setObjectName(u"kitFiles"_s);
    m_choice->setObjectName(u"kitFile"_s);
    m_choice->setAccessibleName(tr("File of the kit"));
    m_text->setObjectName(u"kitText"_s);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_putToken->setObjectName(u"kitPutToken"_s);
    m_tokenWords->setObjectName(u"kitTokenWords"_s);
    m_tokenWords->setWordWrap(true);
    m_copy->setObjectName(u"kitCopy"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_choice, 1);
    head->addWidget(m_copy);
    body()->addLayout(head);
    body()->addWidget(m_text);
    body()->addWidget(m_putToken);
    body()->addWidget(m_tokenWords);
    makeSaving();
    connectParts();
}

void KitFilesCard::makeSaving()
{
    m_folder->setObjectName(u"kitFolder"_s);
    m_folder->setProperty(keptInput, true);
    m_folder->setAccessibleName(tr("Folder to save in"));
    m_browse->setObjectName(u"kitBrowse"_s);
    m_saveFile->setObjectName(u"kitSaveFile"_s);
    m_saveAll->setObjectName(u"kitSaveAll"_s);
    m_savePackage->setObjectName(u"kitSavePackage"_s);
    m_question->setObjectName(u"kitReplace"_s);
    m_said->setObjectName(u"kitSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    auto* label = new ThemedLabel(m_theme, tr("Sa&ve in"));
    label->setBuddy(m_folder);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    body()->addLayout(row);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(space::s, buttons);
    for (QPushButton* button : {m_saveFile, m_saveAll, m_savePackage}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    m_browse->setAutoDefault(false);
    body()->addWidget(buttons);
    body()->addWidget(m_question);
    body()->addWidget(m_said);
}

void KitFilesCard::connectParts()
{
    connect(m_choice, &QComboBox::currentIndexChanged, this, &KitFilesCard::showFile);
    connect(m_putToken, &QCheckBox::toggled, this, &KitFilesCard::showFile);
    connect(m_copy, &CopyButton::copied, this,
            [this] { Q_EMIT said(tr("Copied: %1").arg(shownFile().title)); });
    connect(m_browse, &QPushButton::clicked, this, &KitFilesCard::browse);
    connect(m_saveFile, &QPushButton::clicked, this, &KitFilesCard::saveFile);
    connect(m_saveAll, &QPushButton::clicked, this, &KitFilesCard::saveAll);
    connect(m_savePackage, &QPushButton::clicked, this, &KitFilesCard::savePackage);
    connect(m_question, &ConfirmPanel::confirmed, this, &KitFilesCard::write);
    const auto restyle = [this] {
        const QFont mono = m_theme.font(TextStyle::Mono);
        m_text->setFont(mono);
        m_text->setFixedHeight(QFontMetrics(mono).lineSpacing() * snippetLines + 2 * space::s);
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void KitFilesCard::setKit(const Kit& kit)
{
    m_kit = kit;
    m_putToken->setChecked(false);
    m_question->hide();
    m_said->hide();
    m_savePackage->setVisible(kit.id == "dify-approval-tool"_L1 && !difyPackage().isEmpty());
    fillFiles();
}

void KitFilesCard::fillFiles()
{
    m_files = m_kit.shownFiles();
    m_choice->clear();
    for (const KitFile& file : m_files)
        m_choice->addItem(u"%1: %2"_s.arg(kitWord(file.title), file.file));
    showFile();
}

void KitFilesCard::setServerUrl(const QString& url)
{
    if (url == m_url)
        return;
    m_url = url;
    showFile();
}

QString KitFilesCard::folder() const
{
    return m_folder->text();
}

void KitFilesCard::setFolder(const QString& folder)
{
    m_folder->setText(folder.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : folder);
}

void KitFilesCard::hideEvent(QHideEvent* event)
{
    m_putToken->setChecked(false);
    Card::hideEvent(event);
}

KitFile KitFilesCard::shownFile() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < int(m_files.size()) ? m_files[std::size_t(index)] : KitFile();
}

FillIn KitFilesCard::fillIn() const
{
    return {m_url, m_putToken->isChecked() ? m_hall.sessionToken() : QString()};
}

void KitFilesCard::showFile()
{
    const KitFile file = shownFile();
    if (file.file.isEmpty())
        return;
    m_text->setPlainText(kitText(m_kit, file, fillIn()));
    const bool holdsToken = holdsTokenPlace(m_kit, file);
    m_putToken->setEnabled(holdsToken && !m_hall.sessionToken().isEmpty());
    if (m_putToken->isChecked() && holdsToken) {
        m_tokenWords->setText(
            tr("Whoever sees this text can ask the Hall and read decisions. Paste "
               "it only where secrets are kept; files are saved for you alone."));
    } else if (holdsToken) {
        m_tokenWords->setText(tr("{{HALL_TOKEN}} stands for a token with the role route: put it in "
                                 "there where the platform keeps secrets."));
    } else {
        m_tokenWords->setText(
            tr("Address and token are not in this file: the steps above say where they go."));
    }
}

void KitFilesCard::browse()
{
    const QString picked =
        QFileDialog::getExistingDirectory(this, tr("Folder to save in"), m_folder->text());
    if (!picked.isEmpty())
        m_folder->setText(picked);
}

KitOutput KitFilesCard::outputOf(const QString& file, const QString& folder) const
{
    KitOutput output{folder + u'/' + file, kitBytes(m_kit, file, fillIn()), false,
                     file.endsWith(".sh"_L1)};
    const QString token = fillIn().token;
    output.isSecret = !token.isEmpty() && output.bytes.contains(token.toUtf8());
    return output;
}

void KitFilesCard::saveFile()
{
    const KitFile file = shownFile();
    const QString name = QFileInfo(file.file).fileName();
    KitOutput output{m_folder->text() + u'/' + name, kitText(m_kit, file, fillIn()).toUtf8(),
                     m_putToken->isChecked() && holdsTokenPlace(m_kit, file),
                     file.language == "sh"_L1};
    save({std::move(output)});
}

/// In a folder of its own, so that kits with files of the same name do not mix.
void KitFilesCard::saveAll()
{
    const QString folder = m_folder->text() + u'/' + m_kit.id;
    std::vector<KitOutput> outputs;
    for (const QString& file : m_kit.allFiles())
        outputs.push_back(outputOf(file, folder));
    if (!m_kit.settings.isEmpty()) {
        const KitFile settings = m_files.front();
        outputs.push_back({folder + u'/' + settings.file,
                           kitText(m_kit, settings, fillIn()).toUtf8(), m_putToken->isChecked(),
                           false});
    }
    save(std::move(outputs));
}

void KitFilesCard::savePackage()
{
    const QString path = difyPackage();
    QFile package(path);
    if (!package.open(QIODevice::ReadOnly)) {
        say(tr("%1 cannot be read: %2.").arg(path, package.errorString()), ColorRole::Deny);
        return;
    }
    save({{m_folder->text() + u"/hall-approval.difypkg"_s, package.readAll(), false, false}});
}

void KitFilesCard::save(std::vector<KitOutput> outputs)
{
    m_question->hide();
    if (!QFileInfo(m_folder->text()).isAbsolute() || !QFileInfo(m_folder->text()).isDir()) {
        say(tr("\"%1\" is not a folder: write the whole path of one that is there, or browse.")
                .arg(m_folder->text()),
            ColorRole::Deny);
        m_folder->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_outputs = std::move(outputs);
    const QStringList existing = existingOutputs(m_outputs);
    if (existing.isEmpty()) {
        write();
        return;
    }
    m_said->hide();
    QStringList named = existing.first(qMin(mostNamedFiles, existing.size()));
    if (named.size() < existing.size())
        named.append(u"…"_s);
    m_question->setWords(
        tr("%Ln files are there already", nullptr, int(existing.size())),
        tr("Replacing takes away what is in them: %1").arg(visibleText(named.join(u", "_s))),
        tr("Replace"));
    m_question->ask();
    Q_EMIT wantsView(m_question);
}

void KitFilesCard::write()
{
    const std::vector<KitOutput> outputs = std::exchange(m_outputs, {});
    const auto written = writeOutputs(outputs);
    if (!written) {
        say(written.error().message, ColorRole::Deny);
        return;
    }
    say(outputs.size() == 1 ? tr("Saved: %1").arg(outputs.front().path)
                            : tr("Saved %Ln files in %1", nullptr, int(outputs.size()))
                                  .arg(m_folder->text() + u'/' + m_kit.id),
        ColorRole::Text);
    Q_EMIT said(tr("Saved"));
}

void KitFilesCard::say(const QString& text, ColorRole role)
{
    m_said->setText(text);
    m_said->setTextColor(m_theme.color(role));
    m_said->show();
    Q_EMIT wantsView(m_said);
}

} // namespace hall::ui
