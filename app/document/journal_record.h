#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "core/model/design.h"

namespace gudo {

/// A document with unsaved changes, as one record of a journal has it.
struct JournalRecord {
    qint64 sequence = 0;    ///< counts up; the highest is the newest
    qint64 when = 0;        ///< ms since 1970, UTC
    QString path {};        ///< the document's file; empty: it has none yet
    QString picture {};     ///< the picture it was opened from, instead of a file
    QString title {};       ///< what the title bar called it
    int edits = 0;          ///< beyond the file
    QByteArray fileHash {}; ///< SHA-256 of the file when it was last read or written; empty: there was none
    Design design {};
};

/// The record as bytes that tell whether they are whole: a checksum, then a line of JSON, then the packed design.
[[nodiscard]] QByteArray toBytes(const JournalRecord& record);
/// True when no byte is missing or differs.
[[nodiscard]] bool isWholeRecord(const QByteArray& bytes);
/// The record, or nothing when it is not whole or of a newer program.
[[nodiscard]] std::optional<JournalRecord> journalRecordFrom(const QByteArray& bytes);

} // namespace gudo
