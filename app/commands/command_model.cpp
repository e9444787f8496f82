#include "app/commands/command_model.h"

namespace gudo {

void CommandModel::setEntries(std::vector<CommandEntry> entries, QStringList recents)
{
    m_entries = std::move(entries);
    m_recents = std::move(recents);
    setQuery({});
}

void CommandModel::setQuery(const QString& typed)
{
    beginResetModel();
    m_found = foundCommands(m_entries, typed, m_recents);
    endResetModel();
}

const CommandEntry* CommandModel::entryAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_entries[static_cast<std::size_t>(m_found[static_cast<std::size_t>(index.row())])];
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    const CommandEntry* entry = entryAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->text;
    case Qt::AccessibleTextRole:
        return QStringList {entry->text, entry->group, entry->keys}.join(QStringLiteral(", "));
    case Qt::DecorationRole:
        return entry->icon;
    case GroupRole:
        return entry->group;
    case KeysRole:
        return entry->keys;
    case IsEnabledRole: // not a flag: greyed rows can be walked over, a selection that jumps is hard to follow
        return entry->isEnabled;
    default:
        return {};
    }
}

} // namespace gudo
