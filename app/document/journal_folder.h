#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "app/document/folder_claim.h"
#include "app/document/journal_record.h"

namespace gudo {

/// Where the journals of all documents are, one folder each.
[[nodiscard]] QString journalsPlace();

/// The folder of one journal. Two files take turns, so that the newest whole record is never written over: whatever
/// cuts a write short, the record before it is there. Takes no more room than two records. Use from one thread at a
/// time.
class JournalFolder {
public:
    /// A folder made when something is first written.
    explicit JournalFolder(QString place);

    /// Writes a record through to the disk; its sequence is set here. False with a translated reason.
    [[nodiscard]] bool write(JournalRecord record, QString* error);
    /// Removes the folder and all that is in it.
    void remove();

    /// A folder of a dead process, now ours, and its newest record. Nothing when its owner lives or nothing in it is
    /// whole.
    struct Left;
    [[nodiscard]] static std::optional<Left> takeOver(const QString& folder);

private:
    [[nodiscard]] bool make(QString* error);

    QString m_place;
    QString m_folder; ///< empty: not made yet
    FolderClaim m_claim;
    qint64 m_sequence = 0;
};

struct JournalFolder::Left {
    JournalFolder folder;
    JournalRecord record;
};

/// What dead processes left under `place`, newest first. They belong to this process while the result lives, so that no
/// other offers them at the same time. Journals of living processes are not among them; those of which the file has
/// everything are cleared away.
[[nodiscard]] std::vector<JournalFolder::Left> leftJournals(const QString& place = journalsPlace());

} // namespace gudo
