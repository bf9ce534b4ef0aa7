// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/audit_browser.h"

#include "core/audit/search/audit_searcher.h"

#include <QMetaType>

namespace hall {

AuditBrowser::AuditBrowser(QString path, QObject* parent)
    : QObject(parent), m_searcher(std::make_unique<Searcher>(this, std::move(path)))
{
    m_searcher->start();
}

AuditBrowser::~AuditBrowser() = default;

quint64 AuditBrowser::ask(AuditQuestion question)
{
    m_isAsking = true;
    m_searcher->ask(++m_generation, std::move(question));
    return m_generation;
}

void AuditBrowser::askPage(AuditPageWish wish)
{
    if (m_isAsking)
        m_searcher->askPage(std::move(wish));
}

void AuditBrowser::cancel()
{
    m_isAsking = false;
    ++m_generation;
    m_searcher->cancel();
}

void AuditBrowser::askOnce(AuditQuestion question, std::function<void(Result<AuditAnswer>)> done)
{
    m_searcher->askOnce(std::move(question), std::move(done));
}

} // namespace hall
