#pragma once

#include <algorithm>
#include <cassert>
#include <memory>
#include <string_view>
#include <vector>

#include "core/model/id.h"

namespace gudo {

/// Rows sorted by id, each id once. Copying a table copies pointers; an edit replaces one row and shares the others, so that
/// undo steps and snapshots for background work are cheap. `T` has a member `id`.
template<typename T>
class Table {
public:
    using Row = std::shared_ptr<const T>;

    Table() = default;
    /// Pre: no two rows have the same id. O(n log n).
    explicit Table(std::vector<T> rows)
    {
        m_rows.reserve(rows.size());
        for (T& row : rows)
            m_rows.push_back(std::make_shared<const T>(std::move(row)));
        std::ranges::sort(m_rows, {}, [](const Row& row) { return std::string_view {row->id}; });
        assert(std::ranges::adjacent_find(m_rows, {}, [](const Row& row) { return std::string_view {row->id}; }) ==
               m_rows.end());
    }

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    /// The row, or nullptr; valid as long as any table shares it. O(log n).
    [[nodiscard]] const T* find(std::string_view id) const
    {
        const auto at = lowerBound(id);
        return at != m_rows.end() && (*at)->id == id ? at->get() : nullptr;
    }
    [[nodiscard]] bool contains(std::string_view id) const { return find(id) != nullptr; }

    /// The same table with this row added, or put in place of the one with its id. O(n) pointer copies.
    [[nodiscard]] Table with(T row) const
    {
        Table copy = *this;
        copy.put(std::make_shared<const T>(std::move(row)));
        return copy;
    }
    /// The same table without that row; equal to this one when there is none.
    [[nodiscard]] Table without(std::string_view id) const
    {
        Table copy = *this;
        copy.erase(id);
        return copy;
    }

    /// Adds or replaces in place; for building tables, before they are shared.
    void put(Row row)
    {
        const auto at = lowerBound(row->id);
        const auto position = m_rows.begin() + (at - m_rows.cbegin());
        if (at != m_rows.cend() && (*at)->id == row->id)
            *position = std::move(row);
        else
            m_rows.insert(position, std::move(row));
    }
    void put(T row) { put(std::make_shared<const T>(std::move(row))); }
    void erase(std::string_view id)
    {
        const auto at = lowerBound(id);
        if (at != m_rows.cend() && (*at)->id == id)
            m_rows.erase(at);
    }
    /// Removes the rows for which `leaves(row)` is true, in one pass.
    template<typename Predicate>
    void eraseIf(Predicate leaves)
    {
        std::erase_if(m_rows, [&](const Row& row) { return leaves(*row); });
    }

    /// Equal rows in equal order; shared rows are not looked into.
    friend bool operator==(const Table& a, const Table& b)
    {
        return std::ranges::equal(a.m_rows, b.m_rows,
                                  [](const Row& x, const Row& y) { return x == y || *x == *y; });
    }

private:
    [[nodiscard]] auto lowerBound(std::string_view id) const
    {
        return std::ranges::lower_bound(m_rows, id, {}, [](const Row& row) { return std::string_view {row->id}; });
    }

    std::vector<Row> m_rows;
};

/// What differs between two tables, by id. Rows are those of the later table, removed ones of the earlier.
template<typename T>
struct TableDiff {
    std::vector<std::shared_ptr<const T>> added;
    std::vector<std::shared_ptr<const T>> changed;
    std::vector<std::shared_ptr<const T>> removed;

    [[nodiscard]] bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// O(n) pointer comparisons; only rows that are not shared are compared by value.
template<typename T>
[[nodiscard]] TableDiff<T> diff(const Table<T>& before, const Table<T>& after)
{
    TableDiff<T> result;
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && (*a)->id < (*b)->id)) {
            result.removed.push_back(*a++);
        } else if (a == before.end() || (*b)->id < (*a)->id) {
            result.added.push_back(*b++);
        } else {
            if (*a != *b && !(**a == **b))
                result.changed.push_back(*b);
            ++a;
            ++b;
        }
    }
    return result;
}

/// `table` with the difference made: applied(a, diff(a, b)) == b.
template<typename T>
[[nodiscard]] Table<T> applied(Table<T> table, const TableDiff<T>& difference)
{
    for (const auto& row : difference.removed)
        table.erase(row->id);
    for (const auto& row : difference.added)
        table.put(row);
    for (const auto& row : difference.changed)
        table.put(row);
    return table;
}

} // namespace gudo
