#include "app/document/journal_record.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/formats/native.h"

namespace gudo {

namespace {

constexpr int version = 1;
constexpr qsizetype hashLength = 64; ///< of SHA-256 in hexadecimal digits

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray toBytes(const JournalRecord& record)
{
    const QJsonObject head {{QStringLiteral("gudo_journal"), version},
                            {QStringLiteral("sequence"), record.sequence},
                            {QStringLiteral("when"), record.when},
                            {QStringLiteral("path"), record.path},
                            {QStringLiteral("picture"), record.picture},
                            {QStringLiteral("title"), record.title},
                            {QStringLiteral("edits"), record.edits},
                            {QStringLiteral("file"), QString::fromLatin1(record.fileHash.toHex())}};
    constexpr int fastest = 1;
    const std::string text = writeNative(record.design);
    const QByteArray content =
        QJsonDocument {head}.toJson(QJsonDocument::Compact) + '\n' +
        qCompress(reinterpret_cast<const uchar*>(text.data()), static_cast<qsizetype>(text.size()), fastest);
    return hashOf(content) + '\n' + content;
}

bool isWholeRecord(const QByteArray& bytes)
{
    return bytes.size() > hashLength && bytes[hashLength] == '\n' &&
           hashOf(QByteArrayView {bytes}.sliced(hashLength + 1)) == bytes.left(hashLength);
}

std::optional<JournalRecord> journalRecordFrom(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n', hashLength + 1);
    if (end < 0 || !isWholeRecord(bytes))
        return {};
    const QJsonObject head = QJsonDocument::fromJson(bytes.sliced(hashLength + 1, end - hashLength - 1)).object();
    if (head.value(QStringLiteral("gudo_journal")).toInt() != version)
        return {};
    const QByteArray text = qUncompress(bytes.sliced(end + 1));
    ReadResult read = readNative({text.constData(), static_cast<std::size_t>(text.size())}, "journal");
    const auto textAt = [&](const char* key) {
        return head.value(QLatin1String(key)).toString();
    };
    return JournalRecord {.sequence = head.value(QStringLiteral("sequence")).toInteger(),
                          .when = head.value(QStringLiteral("when")).toInteger(),
                          .path = textAt("path"),
                          .picture = textAt("picture"),
                          .title = textAt("title"),
                          .edits = head.value(QStringLiteral("edits")).toInt(),
                          .fileHash = QByteArray::fromHex(textAt("file").toLatin1()),
                          .design = std::move(read.design)};
}

} // namespace gudo
