#include "app/document/journal_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

#include "app/document/file_state.h"
#include "app/files/whole_file.h"
#include "core/formats/native.h"

namespace gudo {

namespace {

QString slot(const QString& folder, qint64 sequence)
{
    return folder + (sequence % 2 == 0 ? QStringLiteral("/even") : QStringLiteral("/odd"));
}

/// What the two files of a journal say.
struct Contents {
    std::optional<JournalRecord> newest {};
    bool isWorthless = true; ///< nothing in it is whole
};

Contents contentsOf(const QString& folder)
{
    Contents contents;
    for (const qint64 turn : {0, 1}) {
        QFile file {slot(folder, turn)};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        contents.isWorthless &= !isWholeRecord(bytes);
        auto record = journalRecordFrom(bytes);
        if (record && (!contents.newest || contents.newest->sequence < record->sequence))
            contents.newest = std::move(record);
    }
    return contents;
}

/// True when the process died after it had saved.
bool isInItsFile(const JournalRecord& record)
{
    if (record.path.isEmpty())
        return false;
    const QByteArray bytes = QByteArray::fromStdString(writeNative(record.design));
    return fileStateOf(record.path).hash == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QString journalsPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/journals");
}

JournalFolder::JournalFolder(QString place)
    : m_place {std::move(place)}
{
}

bool JournalFolder::make(QString* error)
{
    if (!QDir {}.mkpath(m_place)) {
        *error = reasonNotToWrite(m_place, {});
        return false;
    }
    // Somebody who clears up may take a folder that has no claim yet for one of the dead: then another is made.
    for (int attempt = 0; attempt < 5; ++attempt) {
        const QString folder = m_place + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        QDir {}.mkdir(folder);
        if (auto claim = FolderClaim::on(folder)) {
            m_folder = folder;
            m_claim = std::move(*claim);
            flushFolder(m_place);
            return true;
        }
        QDir {}.rmdir(folder);
    }
    *error = reasonNotToWrite(m_place, {});
    return false;
}

bool JournalFolder::write(JournalRecord record, QString* error)
{
    if (!m_folder.isEmpty() && !QDir {m_folder}.exists())
        m_folder.clear(); // somebody cleared it away
    if (m_folder.isEmpty() && !make(error))
        return false;
    record.sequence = m_sequence + 1;
    if (!writeThrough(slot(m_folder, record.sequence), toBytes(record), error))
        return false; // the next try goes to the same file: the other one has the newest whole record
    if (m_sequence < 2)
        flushFolder(m_folder);
    m_sequence = record.sequence;
    return true;
}

void JournalFolder::remove()
{
    if (!m_folder.isEmpty())
        QDir {m_folder}.removeRecursively();
    m_folder.clear();
    m_claim = {};
    m_sequence = 0;
}

std::optional<JournalFolder::Left> JournalFolder::takeOver(const QString& folder)
{
    auto claim = FolderClaim::on(folder);
    if (!claim)
        return {};
    auto [record, isWorthless] = contentsOf(folder);
    JournalFolder taken {QFileInfo {folder}.path()};
    taken.m_folder = folder;
    taken.m_claim = std::move(*claim);
    if (isWorthless)
        taken.remove(); // it died before its first record was whole
    if (!record)
        return {}; // or a newer program's, which will ask itself
    taken.m_sequence = record->sequence;
    return Left {std::move(taken), std::move(*record)};
}

std::vector<JournalFolder::Left> leftJournals(const QString& place)
{
    std::vector<JournalFolder::Left> all;
    for (const QFileInfo& entry : QDir {place}.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (auto left = JournalFolder::takeOver(entry.filePath())) {
            if (isInItsFile(left->record))
                left->folder.remove();
            else
                all.push_back(std::move(*left));
        }
    std::ranges::stable_sort(all, std::ranges::greater {},
                             [](const JournalFolder::Left& left) { return left.record.when; });
    return all;
}

} // namespace gudo
