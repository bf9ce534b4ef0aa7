// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/error_reply.h"

#include "core/json/json_writer.h"

namespace hall {

QByteArray errorReply(const Error& error, const QJsonObject& more)
{
    const QString reason =
        error.code.isEmpty() ? error.message : QString(error.code + u": " + error.message);
    JsonWriter out;
    out.beginObject();
    out.key("denied").boolean(true);
    out.key("allowed").boolean(false);
    out.key("outcome").ascii("DENY");
    out.key("decision_id").ascii("error");
    out.key("error").string(error.message);
    out.key("message").string(error.message);
    out.key("code").string(error.code);
    out.key("field").stringOrNull(error.field);
    out.key("reason").string(reason);
    out.key("deny_reason").string(reason);
    out.key("artifact_hash").ascii("");
    out.key("selected_worker_species_id").ascii("");
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        out.key(it.key().toUtf8().constData()).value(it.value());
    out.endObject();
    return out.take();
}

} // namespace hall
