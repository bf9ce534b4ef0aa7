// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visible_text.h"

namespace hall::ui {

using namespace Qt::StringLiterals;

QString plainToolTip(QStringView text)
{
    constexpr qsizetype longest = 4000;
    if (text.isEmpty())
        return {};
    QString shown = visibleText(text.first(qMin(text.size(), longest)), LineBreaks::Keep);
    if (text.size() > longest)
        shown += u'…';
    // Qt guesses whether a tool tip is rich text. Saying so, with everything escaped, leaves
    // nothing to guess, and lets long text wrap.
    return u"<p style='white-space:pre-wrap'>"_s % shown.toHtmlEscaped() % u"</p>"_s;
}

} // namespace hall::ui
