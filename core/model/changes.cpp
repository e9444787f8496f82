#include "core/model/changes.h"

#include <algorithm>
#include <set>

#include "core/model/diff.h"

namespace gudo {

namespace {

using Keys = std::vector<std::string>;

void addIfOther(Keys& keys, const char* key, const std::string& before, const std::string& after)
{
    if (before != after)
        keys.emplace_back(key);
}

void addProperties(Keys& keys, const Object& before, const Object& after)
{
    std::set<std::string> other;
    for (const auto& [key, value] : before)
        if (const Value* now = find(after, key); !now || !(*now == value))
            other.insert(key);
    for (const auto& [key, value] : after)
        if (!find(before, key))
            other.insert(key);
    keys.insert(keys.end(), other.begin(), other.end());
}

Keys keysOf(const Component& before, const Component& after)
{
    Keys keys;
    addIfOther(keys, "type", before.type, after.type);
    addIfOther(keys, "name", before.name, after.name);
    addIfOther(keys, "in", before.parent, after.parent);
    addProperties(keys, before.properties, after.properties);
    addProperties(keys, before.extra, after.extra);
    return keys;
}

Keys keysOf(const Connection& before, const Connection& after)
{
    Keys keys;
    addIfOther(keys, "from", before.from, after.from);
    addIfOther(keys, "to", before.to, after.to);
    addIfOther(keys, "kind", before.kind, after.kind);
    addProperties(keys, before.properties, after.properties);
    addProperties(keys, before.extra, after.extra);
    return keys;
}

template<typename T>
RowChanges changesOf(const TableDiff<T>& difference, const Table<T>& before)
{
    RowChanges changes;
    for (const auto& row : difference.added)
        changes.added.push_back(row->id);
    for (const auto& row : difference.removed)
        changes.removed.push_back(row->id);
    for (const auto& row : difference.changed)
        changes.changed.push_back({row->id, keysOf(*before.find(row->id), *row)});
    return changes;
}

/// What both have and what only a row of the layout says something new of.
void addMoved(RowChanges& changes, const std::set<Id>& places, const auto& before, const auto& after)
{
    for (const Id& id : places)
        if (before.contains(id) && after.contains(id) &&
            !std::ranges::binary_search(changes.changed, id, {}, &ChangedRow::id))
            changes.moved.push_back(id);
}

template<typename T>
void collect(std::set<Id>& ids, const TableDiff<T>& difference)
{
    for (const auto* rows : {&difference.added, &difference.changed, &difference.removed})
        for (const auto& row : *rows)
            ids.emplace(componentOf(row->id));
}

} // namespace

DesignChanges changesBetween(const Design& before, const Design& after)
{
    const ArchitectureDiff difference = diff(before.architecture, after.architecture);
    DesignChanges changes {changesOf(difference.components, before.architecture.components),
                           changesOf(difference.connections, before.architecture.connections)};
    const LayoutDiff layout = diff(before.layout, after.layout);
    std::set<Id> places;
    collect(places, layout.placements);
    collect(places, layout.looks);
    addMoved(changes.components, places, before.architecture.components, after.architecture.components);
    std::set<Id> routes;
    collect(routes, layout.routes);
    addMoved(changes.connections, routes, before.architecture.connections, after.architecture.connections);
    return changes;
}

} // namespace gudo
