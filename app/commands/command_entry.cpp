#include "app/commands/command_entry.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace gudo {

namespace {

/// What "@" and ">" before the query mean; takes the sign away.
std::optional<CommandKind> takePrefix(QString& typed)
{
    const QString text = typed.trimmed();
    if (!text.startsWith(u'@') && !text.startsWith(u'>'))
        return {};
    typed = text.mid(1);
    return text.startsWith(u'@') ? CommandKind::Component : CommandKind::Action;
}

/// 0 for the newest recent; far behind for what is none.
int recency(const QStringList& recents, const QString& id)
{
    const auto at = recents.indexOf(id);
    return static_cast<int>(at < 0 ? recents.size() : at);
}

} // namespace

std::vector<int> foundCommands(const std::vector<CommandEntry>& entries, const QString& typed,
                               const QStringList& recents)
{
    constexpr int recentBonus = 5;
    constexpr int disabledMalus = 15;
    QString text = typed;
    const auto only = takePrefix(text);
    const SearchQuery query {text};

    // Negative score, recency, kind, place.
    std::vector<std::tuple<int, int, CommandKind, int>> found;
    for (int at = 0; at < static_cast<int>(entries.size()); ++at) {
        const CommandEntry& entry = entries[static_cast<std::size_t>(at)];
        const int recent = recency(recents, entry.id);
        const bool isRecent = recent < recents.size();
        if (only && entry.kind != *only)
            continue;
        if (query.isEmpty() && !only && entry.kind != CommandKind::Action && !isRecent)
            continue;
        int score = query.score(entry.terms);
        if (score == 0)
            continue;
        if (!query.isEmpty())
            score += (isRecent ? recentBonus : 0) - (entry.isEnabled ? 0 : disabledMalus);
        found.emplace_back(-score, recent, entry.kind, at);
    }
    std::ranges::sort(found);

    std::map<CommandKind, int> shown;
    std::vector<int> indices;
    for (const auto& [score, recent, kind, at] : found)
        if (kind == CommandKind::Action || ++shown[kind] <= mostOfAKind)
            indices.push_back(at);
    return indices;
}

} // namespace gudo
