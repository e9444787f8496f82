#pragma once

#include <QIcon>
#include <QString>

#include <functional>
#include <vector>

#include "app/search/search_term.h"

namespace gudo {

/// What a row of the command palette does; rows of equal score stand in this order.
enum class CommandKind { Action, Component, File };

/// A row of the command palette. Who opens the palette says what there is and what running it does.
struct CommandEntry {
    QString id {};    ///< unique; recents are remembered by it: "edit.undo", "component web-1"
    QString text {};  ///< "Undo: Move", "web-1"
    QString group {}; ///< shown quietly behind it: menu, type of the component, folder of the file
    QString keys {};  ///< native text; may be empty
    QIcon icon {};
    std::vector<SearchTerm> terms {}; ///< in every language
    CommandKind kind = CommandKind::Action;
    bool isEnabled = true; ///< false: greyed, and Enter does nothing
    std::function<void()> run {};
};

/// Indices of the entries to show for what was typed, best first. Nothing typed: recents, newest first, then the other
/// actions in their order; components and files have to be asked for. "@" before the query keeps to components, ">" to
/// actions. At most `mostOfAKind` components and files each. O(all terms).
inline constexpr int mostOfAKind = 50;
[[nodiscard]] std::vector<int> foundCommands(const std::vector<CommandEntry>& entries, const QString& typed,
                                             const QStringList& recents);

} // namespace gudo
