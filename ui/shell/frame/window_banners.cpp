// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/window_banners.h"

#include "core/hall/hall.h"
#include "ui/controls/panels/banner.h"
#include "ui/models/audit/integrity_words.h"

#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

WindowBanners::WindowBanners(Theme& theme, QWidget* window)
    : QObject(window), m_theme(theme), m_window(window),
      m_lockdown(new Banner(theme, Banner::Weight::Loud, ColorRole::Deny, u"lock"_s, tr("Lockdown"),
                            window)),
      m_demo(quiet(u"demoBanner"_s, u"info"_s, ColorRole::Info, tr("Demo"))),
      m_log(quiet(u"logBanner"_s, u"outcome-deny"_s, ColorRole::Deny,
                  tr("The audit log takes no records, so every request is refused"))),
      m_chain(quiet(u"chainBanner"_s, u"warning"_s, ColorRole::Deny, QString())),
      m_warning(quiet(u"warningBanner"_s, u"warning"_s, ColorRole::Ask,
                      tr("The Hall Server listens, but"))),
      m_failure(quiet(u"failureBanner"_s, u"warning"_s, ColorRole::Deny, QString()))
{
    m_lockdown->setObjectName(u"lockdownBanner"_s);
    m_demo->setText(tr("This Hall, its workers and decisions are made up. The real log is not "
                       "touched."));
    m_lockdown->setText(tr("Every request is denied with DENY_LOCKDOWN until a person ends this."));
    auto* end = m_lockdown->addButton(tr("End lockdown…"));
    end->setObjectName(u"endLockdown"_s);
    connect(end, &QPushButton::clicked, this, &WindowBanners::lockdownEndAsked);
    auto* look = m_chain->addButton(tr("Show in Audit"));
    look->setObjectName(u"showIntegrity"_s);
    connect(look, &QPushButton::clicked, this, &WindowBanners::integrityAsked);
    auto* dismiss = m_failure->addButton(tr("Dismiss"));
    dismiss->setObjectName(u"dismissFailure"_s);
    connect(dismiss, &QPushButton::clicked, m_failure, &QWidget::hide);
}

QList<Banner*> WindowBanners::others() const
{
    return {m_demo, m_failure, m_log, m_chain, m_warning};
}

void WindowBanners::showStatus(const HallStatus& status)
{
    m_lockdown->setVisible(status.lockdown);
    m_demo->setVisible(status.demo);
    m_log->setVisible(!status.writable);
    m_log->setText(status.problem);
    m_chain->setVisible(!status.chainProblem.isEmpty());
    m_chain->setHeadline(openProblemHeadline(status));
    m_chain->setText(status.chainProblem);
}

void WindowBanners::showWarnings(const QStringList& warnings)
{
    m_warning->setVisible(!warnings.isEmpty());
    m_warning->setText(warnings.join(u' '));
}

void WindowBanners::showFailure(const QString& what, const Error& error)
{
    m_failure->setHeadline(what);
    m_failure->setText(error.message);
    m_failure->show();
}

Banner* WindowBanners::quiet(const QString& name, const QString& icon, ColorRole role,
                             const QString& headline)
{
    auto* banner = new Banner(m_theme, Banner::Weight::Quiet, role, icon, headline, m_window);
    banner->setObjectName(name);
    banner->hide();
    return banner;
}

} // namespace hall::ui
