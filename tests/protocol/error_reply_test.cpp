// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/protocol/error_reply.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class ErrorReplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsEveryClient()
    {
        const auto body = readJsonObject(errorReply(
            {u"env must be one of dev, prod, not \"q\na\"."_s, u"INVALID_MEMBER"_s, u"env"_s}));
        QVERIFY(body.ok());
        const QString sentence = u"env must be one of dev, prod, not \"q\na\"."_s;
        const QJsonObject expected{
            {u"denied"_s, true},
            {u"allowed"_s, false},
            {u"outcome"_s, u"DENY"_s},
            {u"decision_id"_s, u"error"_s},
            {u"error"_s, sentence},
            {u"message"_s, sentence},
            {u"code"_s, u"INVALID_MEMBER"_s},
            {u"field"_s, u"env"_s},
            {u"reason"_s, QString(u"INVALID_MEMBER: " + sentence)},
            {u"deny_reason"_s, QString(u"INVALID_MEMBER: " + sentence)},
            {u"artifact_hash"_s, QString(u""_s)},
            {u"selected_worker_species_id"_s, QString(u""_s)},
        };
        QCOMPARE(*body, expected);
    }

    void hasNoFieldWhereNoneIsToBlame()
    {
        const auto body = readJsonObject(errorReply({u"No."_s, u"UNAUTHORIZED"_s, {}}));
        QVERIFY(body.ok());
        QVERIFY(body->value(u"field").isNull());
        QVERIFY(body->value(u"denied").toBool());
    }

    void stopsEvenWithoutACode()
    {
        const auto body = readJsonObject(errorReply({u"No."_s, {}, {}}));
        QVERIFY(body.ok());
        QVERIFY(body->value(u"denied").toBool());
        QCOMPARE(body->value(u"reason").toString(), u"No."_s);
    }
};

HALL_TEST(ErrorReplyTest);
#include "error_reply_test.moc"
