// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hall::ui {

/// One kind of place in the window. Its addresses begin with `hall://` and its name; `rest` is what
/// follows, without the slash before it: `org.acme.reader`, `dec_…?filter=env:dev`, or nothing.
struct PlaceKind {
    QString name;
    /// Goes there; an error says what is wrong with `rest`.
    std::function<Result<void>(const QString& rest)> open;
    /// `rest` of where the window stands; nullopt while it stands at another kind. Not there: the
    /// kind is another name of places that have one already.
    std::function<std::optional<QString>()> here = {};
};

/// Every kind of place that has an address. Addresses are plain text in here; as links, which
/// asLink() makes, their spaces and the like are percent-encoded. GUI thread only.
class PlaceTable {
public:
    void add(PlaceKind kind);

    /// INVALID_ADDRESS, with a sentence that names it; nothing has moved then.
    Result<void> open(const QString& address) const;
    /// Of where the window stands; empty where there is none.
    QString here() const;

    static QString asLink(const QString& address);
    static QString fromLink(const QString& link);
    /// Splits `dec_1?filter=env:dev` at `?filter=`; the second is nullopt when there is none.
    static std::pair<QString, std::optional<QString>> splitRest(const QString& rest,
                                                                const QString& name);

private:
    std::vector<PlaceKind> m_kinds;
};

/// "… leads nowhere: ", and why.
Error leadsNowhere(const QString& what);

} // namespace hall::ui
