// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/export/export_panel.h"

#include "core/audit/evidence/keys/key_ring.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/models/plain_label.h"
#include "ui/models/plural.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// A bar counts in thousandths: rows may be more than an int.
constexpr int barParts = 1000;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

ExportPanel::ExportPanel(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme),
      m_title(new ThemedLabel(theme, tr("Export"), TextStyle::Section)),
      m_what(new ThemedLabel(theme, QString())), m_formats(new QButtonGroup(this)),
      m_path(new QLineEdit(this)), m_browse(new QPushButton(tr("Choose…"), this)),
      m_begin(new QPushButton(this)), m_openFolder(new QPushButton(tr("Open the folder"), this)),
      m_close(new QPushButton(this)), m_bar(new QProgressBar(this)), m_said(new PlainLabel(this))
{
    setObjectName(u"exportPanel"_s);
    setAccessibleName(tr("Export"));
    m_what->setObjectName(u"exportWhat"_s);
    m_what->setWordWrap(true);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File to write"));
    m_browse->setObjectName(u"exportBrowse"_s);
    m_browse->setAccessibleName(tr("Choose the file"));
    m_begin->setObjectName(u"exportBegin"_s);
    m_begin->setDefault(true);
    m_openFolder->setObjectName(u"exportFolder"_s);
    m_close->setObjectName(u"exportClose"_s);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_said->setObjectName(u"exportSaid"_s);
    m_said->setWordWrap(true);

    auto* choicesPlace = new QWidget(this);
    auto* formats = new FlowLayout(space::m, choicesPlace);
    const std::array<std::pair<ExportFormat, QString>, 3> choices{
        {{ExportFormat::Jsonl, tr("&JSONL with manifest, to be checked")},
         {ExportFormat::Csv, tr("&CSV for a spreadsheet")},
         {ExportFormat::Html, tr("&HTML report")}}};
    for (const auto& [format, word] : choices) {
        auto* choice = new QRadioButton(word, this);
        choice->setObjectName(u"export-"_s % exportFormatName(format));
        m_formats->addButton(choice, int(format));
        formats->addWidget(choice);
    }
    m_formats->button(int(ExportFormat::Jsonl))->setChecked(true);

    auto* file = new QHBoxLayout;
    file->setSpacing(space::s);
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    file->addWidget(m_bar, 1);
    file->addWidget(m_begin);
    file->addWidget(m_openFolder);
    file->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_title);
    head->addWidget(m_what, 1);
    column->addLayout(head);
    column->addWidget(choicesPlace);
    column->addLayout(file);
    column->addWidget(m_said);
    setFolder({});
    hide();

    connect(m_formats, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        writeSubject();
        propose();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_isOwnPath = true;
        m_replaces = false;
        showState(State::Asking);
    });
    connect(m_path, &QLineEdit::returnPressed, this, &ExportPanel::begin);
    connect(m_browse, &QPushButton::clicked, this, &ExportPanel::browse);
    connect(m_begin, &QPushButton::clicked, this, &ExportPanel::begin);
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path->text()).path()));
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_state == State::Running)
            m_run.cancel();
        else
            leave();
    });
    connect(&m_run, &ExportRun::nameProposed, this, [this](const Result<QString>& name) {
        if (name && !m_isOwnPath && m_state == State::Asking)
            m_path->setText(QDir(m_folder).filePath(*name));
    });
    connect(&m_run, &ExportRun::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? barParts : 0);
        if (total > 0)
            m_bar->setValue(int(done * barParts / total));
        say(total > 0 ? tr("%1 of %Ln records", nullptr, plural(total)).arg(number(done))
                      : tr("%Ln records", nullptr, plural(done)),
            ColorRole::Muted);
    });
    connect(&m_run, &ExportRun::finished, this, &ExportPanel::take);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&ExportPanel::update));
    showState(State::Asking);
}

void ExportPanel::open(const Subject& subject)
{
    if (m_state == State::Done)
        showState(State::Asking);
    show();
    setSubject(subject);
    if (QAbstractButton* chosen = m_formats->checkedButton(); m_state == State::Asking)
        chosen->setFocus(Qt::OtherFocusReason);
}

void ExportPanel::setSubject(const Subject& subject)
{
    if (m_state != State::Asking || isHidden())
        return;
    const bool isOther = subject.filter != m_subject.filter || subject.zone != m_subject.zone ||
                         m_path->text().isEmpty();
    m_subject = subject;
    writeSubject();
    if (isOther)
        propose();
}

void ExportPanel::setFolder(const QString& folder)
{
    m_folder = !folder.isEmpty() && QDir(folder).exists()
                   ? folder
                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(m_folder).exists())
        m_folder = QDir::homePath();
}

ExportFormat ExportPanel::format() const
{
    return ExportFormat(m_formats->checkedId());
}

ExportOptions ExportPanel::options() const
{
    ExportOptions options;
    options.databasePath = m_subject.databasePath;
    options.filter = m_subject.filter;
    options.nowMs = m_subject.nowMs;
    options.zone = m_subject.zone == Zone::Utc ? ExportZone::Utc : ExportZone::Local;
    options.format = format();
    options.targetPath = QDir::cleanPath(m_path->text().trimmed());
    options.replaces = m_replaces;
    options.isDemo = m_subject.isDemo;
    // Without the key the export is worth having all the same; it says that it is not signed.
    if (const QString key = signingKeyPath(m_subject.databasePath); QFileInfo::exists(key))
        options.signingKeyPath = key;
    return options;
}

void ExportPanel::propose()
{
    m_replaces = false;
    showState(State::Asking);
    if (!m_isOwnPath) {
        m_run.proposeName(options());
        return;
    }
    // A name of one's own keeps its place and gets the ending of the format.
    const QFileInfo file(m_path->text());
    m_path->setText(
        file.dir().filePath(file.completeBaseName() % u'.' % exportFormatName(format())));
}

void ExportPanel::writeSubject()
{
    const QString count = m_subject.matches < 0 ? tr("not counted yet")
                          : m_subject.exact
                              ? tr("%Ln records", nullptr, plural(m_subject.matches))
                              : tr("at least %Ln records", nullptr, plural(m_subject.matches));
    const QString which = m_subject.filter.isEmpty() ? tr("Everything in the log: %1.")
                                                     : tr("What this search matches: %1.");
    const QString zone = format() == ExportFormat::Jsonl
                             ? tr("Records keep their times, which are UTC.")
                             : tr("Times in %1.").arg(zoneWord(m_subject.zone));
    m_what->setText(which.arg(count) % u' ' % zone);
}

void ExportPanel::begin()
{
    if (m_state == State::Running)
        return;
    if (m_path->text().trimmed().isEmpty())
        return say(tr("Name the file to write."), ColorRole::Deny);
    showState(State::Running);
    m_bar->setRange(0, 0);
    say(tr("Looking for the records…"), ColorRole::Muted);
    m_run.start(options());
}

void ExportPanel::browse()
{
    auto* dialog = new QFileDialog(this, tr("Export the log"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(exportFormatName(format()));
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_path->setText(path);
        m_isOwnPath = true;
        showState(State::Asking);
        // The dialog has asked already.
        m_replaces = QFileInfo::exists(path);
    });
    dialog->open();
}

void ExportPanel::take(const Result<ExportResult>& result)
{
    if (!result) {
        const Error& error = result.error();
        showState(State::Asking);
        if (error.code == "EXPORT_CANCELLED"_L1)
            return say(tr("Cancelled. Nothing was written."), ColorRole::Muted);
        if (error.code == "TARGET_EXISTS"_L1) {
            m_replaces = true;
            m_begin->setText(tr("Replace the file"));
        }
        return say(error.message, ColorRole::Deny);
    }
    m_folder = QFileInfo(result->path).path();
    showState(State::Done);
    QString said =
        result->rows == 0
            ? tr("No record matched: %1 holds none.").arg(QFileInfo(result->path).fileName())
            : tr("%Ln records, from #%1 to #%2, are in %3.", nullptr, plural(result->rows))
                  .arg(QString::number(result->firstSeq), QString::number(result->lastSeq),
                       QFileInfo(result->path).fileName());
    if (!result->manifestPath.isEmpty()) {
        said += u' ' % (result->isSigned
                            ? tr("The manifest beside it is signed and says how to check it.")
                            : tr("The manifest beside it is not signed: the signing key is not "
                                 "there."));
    }
    say(said, ColorRole::Allow);
}

void ExportPanel::showState(State state)
{
    m_state = state;
    const bool isRunning = state == State::Running;
    for (QAbstractButton* choice : m_formats->buttons())
        choice->setEnabled(!isRunning);
    m_path->setVisible(!isRunning);
    m_browse->setVisible(!isRunning);
    m_bar->setVisible(isRunning);
    m_begin->setVisible(state == State::Asking);
    m_begin->setText(tr("Export"));
    m_openFolder->setVisible(state == State::Done);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_said->setVisible(isRunning);
    if (state == State::Asking)
        m_isOwnPath = m_isOwnPath && !m_path->text().isEmpty();
}

void ExportPanel::say(const QString& text, ColorRole role)
{
    m_said->setText(text);
    m_said->setTextColor(m_theme.color(role));
    m_said->show();
}

void ExportPanel::leave()
{
    hide();
    m_isOwnPath = false;
    showState(State::Asking);
    Q_EMIT closed();
}

void ExportPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.setBrush(m_theme.color(ColorRole::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

void ExportPanel::keyPressEvent(QKeyEvent* event)
{
    // A running export goes on until it is cancelled by name.
    if (event->key() == Qt::Key_Escape && m_state != State::Running)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hall::ui
