#pragma once

#include <QAbstractListModel>

#include <vector>

#include "app/commands/command_entry.h"

namespace gudo {

/// The rows of the command palette that fit what was typed.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole + 1, KeysRole, IsEnabledRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<CommandEntry> entries, QStringList recents);
    void setQuery(const QString& typed);
    /// nullptr for an invalid index.
    [[nodiscard]] const CommandEntry* entryAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<CommandEntry> m_entries;
    QStringList m_recents;
    std::vector<int> m_found;
};

} // namespace gudo
