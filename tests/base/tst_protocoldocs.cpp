// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "relay/ratelimits.h"

#include <google/protobuf/descriptor.h>

#include <QFile>
#include <QLocale>
#include <QMap>
#include <QTest>

using namespace Parlance;

namespace {

using namespace Qt::StringLiterals;
using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::FileDescriptor;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// The cells of a Markdown table's row, trimmed.
QStringList cellsOf(const QString &line)
{
    QStringList cells;
    const auto parts = line.split(u'|');
    for (qsizetype i = 1; i + 1 < parts.size(); ++i)
        cells << parts[i].trimmed();
    return cells;
}

QString typeOf(const FieldDescriptor &field)
{
    QString type = text(field.type_name());
    if (field.message_type())
        type = text(field.message_type()->name());
    else if (field.enum_type())
        type = text(field.enum_type()->name());
    return field.is_repeated() ? u"repeated "_s + type : type;
}

} // namespace

/// docs/protocol.md has a section for each message and enum of the schema, with one row for each field and value, and
/// names no other; and it quotes the limits as they are.
class TestProtocolDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(DOCS_FOLDER "/protocol.md"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        QString heading;
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u'#'))
                heading = line.mid(line.indexOf(u' ')).trimmed();
            else if (line.startsWith(u'|'))
                m_rows[heading] << cellsOf(line);
            m_headings.insert(heading);
        }
    }

    void everyMessageAndField_data() { filesOfTheSchema(); }
    void everyMessageAndField()
    {
        QFETCH(const FileDescriptor *, file);
        for (int i = 0; i < file->message_type_count(); ++i) {
            const Descriptor &message = *file->message_type(i);
            QList<QStringList> expected;
            for (int j = 0; j < message.field_count(); ++j) {
                const FieldDescriptor &field = *message.field(j);
                expected << QStringList{
                    QString::number(field.number()), u'`' + text(field.name()) + u'`', typeOf(field)};
            }
            compareSection(text(message.name()), expected);
        }
    }

    void everyEnumValue_data() { filesOfTheSchema(); }
    void everyEnumValue()
    {
        QFETCH(const FileDescriptor *, file);
        for (int i = 0; i < file->enum_type_count(); ++i) {
            const EnumDescriptor &type = *file->enum_type(i);
            QList<QStringList> expected;
            for (int j = 0; j < type.value_count(); ++j)
                expected << QStringList{
                    QString::number(type.value(j)->number()), u'`' + text(type.value(j)->name()) + u'`'};
            compareSection(text(type.name()), expected);
        }
    }

    void everyLimit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        const auto row = [](const char *name, double value) {
            QTest::newRow(name) << QString::fromLatin1(name) << value;
        };
        row("protocolVersion", Limits::protocolVersion);
        row("frameBytes", Limits::frameBytes);
        row("bodyBytes", Limits::bodyBytes);
        row("headerBytes", Limits::headerBytes);
        row("textBytes", Limits::textBytes);
        row("devicesPerUser", Limits::devicesPerUser);
        row("contactsPerUser", Limits::contactsPerUser);
        row("oneTimePreKeys", Limits::oneTimePreKeys);
        row("keyBytes", Limits::keyBytes);
        row("deviceListBytes", Limits::deviceListBytes);
        row("accountKeysKept", Limits::accountKeysKept);
        row("usernameShortest", Limits::usernameShortest);
        row("usernameLongest", Limits::usernameLongest);
        row("passwordShortest", Limits::passwordShortest);
        row("passwordLongestBytes", Limits::passwordLongestBytes);
        row("displayNameLongest", Limits::displayNameLongest);
        row("deviceNameLongest", Limits::deviceNameLongest);
        row("deliveriesInFlight", Limits::deliveriesInFlight);
        row("deviceBodyBytes", Limits::deviceBodyBytes);
        row("deviceMessagesHeld", Limits::deviceMessagesHeld);
        row("deviceMessagesHeldFromOne", Limits::deviceMessagesHeldFromOne);
        row("deviceMessagesInFlight", Limits::deviceMessagesInFlight);
        row("pingIntervalMs", Limits::pingIntervalMs);
        row("presenceTtlMs", Limits::presenceTtlMs);
        row("presenceGraceMs", Limits::presenceGraceMs);
        row("retentionMs", Limits::retentionMs);
        row("resumeTokenMs", Limits::resumeTokenMs);
        row("unauthenticatedConnections", RateLimits::unauthenticatedConnections);
        row("unauthenticatedPerAddress", RateLimits::unauthenticatedPerAddress);
        row("passwordsWaiting", RateLimits::passwordsWaiting);
    }
    void everyLimit()
    {
        QFETCH(QString, name);
        QFETCH(double, value);
        QCOMPARE(limitRow(name).value(1), written(value));
    }

    void everyRate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("perSecond");
        const auto row = [](const char *name, const RateLimits::Rate &rate) {
            QTest::newRow(name) << QString::fromLatin1(name) << rate.burst << rate.perSecond;
        };
        row("connectionsPerAddress", RateLimits::connectionsPerAddress);
        row("passwordsPerAddress", RateLimits::passwordsPerAddress);
        row("passwordsPerUser", RateLimits::passwordsPerUser);
        row("contactRequestsPerUser", RateLimits::contactRequestsPerUser);
        row("deviceListsPerUser", RateLimits::deviceListsPerUser);
        row("messagesPerDevice", RateLimits::messagesPerDevice);
        row("messageBytesPerDevice", RateLimits::messageBytesPerDevice);
        row("deviceMessagesPerDevice", RateLimits::deviceMessagesPerDevice);
        row("hintsPerDevice", RateLimits::hintsPerDevice);
        row("lookupsPerDevice", RateLimits::lookupsPerDevice);
        row("controlFrames", RateLimits::controlFrames);
        row("commandsPerDevice", RateLimits::commandsPerDevice);
        row("refusalsPerDevice", RateLimits::refusalsPerDevice);
        row("commandsBeforeSignIn", RateLimits::commandsBeforeSignIn);
        row("refusalsBeforeSignIn", RateLimits::refusalsBeforeSignIn);
    }
    void everyRate()
    {
        QFETCH(QString, name);
        QFETCH(double, burst);
        QFETCH(double, perSecond);
        QCOMPARE(limitRow(name).value(1), written(burst));
        QCOMPARE(limitRow(name).value(2), written(perSecond));
    }

private:
    static void filesOfTheSchema()
    {
        QTest::addColumn<const FileDescriptor *>("file");
        QTest::newRow("account.proto") << wire::Hello::descriptor()->file();
        QTest::newRow("relay.proto") << wire::ClientFrame::descriptor()->file();
        QTest::newRow("content.proto") << content::Content::descriptor()->file();
    }

    void compareSection(const QString &name, const QList<QStringList> &expected) const
    {
        QVERIFY2(m_headings.contains(name), qPrintable(u"no section "_s + name));
        QList<QStringList> documented;
        const auto rows = m_rows.value(name);
        for (const QStringList &row : rows) {
            if (row.size() < 3 || !row[1].startsWith(u'`'))
                continue; // the table's head
            QVERIFY2(row.last().size() > 2, qPrintable(u"%1.%2 has no meaning"_s.arg(name, row[1])));
            documented << row.first(row.size() - 1);
        }
        QVERIFY2(documented == expected,
                 qPrintable(u"section %1 has %2, the schema %3"_s.arg(name, describe(documented), describe(expected))));
    }

    static QString describe(const QList<QStringList> &rows)
    {
        QStringList lines;
        for (const QStringList &row : rows)
            lines << row.join(u' ');
        return lines.join(u", "_s);
    }

    [[nodiscard]] QStringList limitRow(const QString &name) const
    {
        const auto rows = m_rows.value(u"Limits"_s);
        for (const QStringList &row : rows) {
            if (row.value(0) == u'`' + name + u'`')
                return row;
        }
        return {};
    }

    static QString written(double value)
    {
        return QLocale(QLocale::English).toString(value, 'f', QLocale::FloatingPointShortest);
    }

    QMap<QString, QList<QStringList>> m_rows; ///< by the heading they stand under
    QSet<QString> m_headings;
};

QTEST_APPLESS_MAIN(TestProtocolDocs)
#include "tst_protocoldocs.moc"
