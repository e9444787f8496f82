#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace gudo {

/// Values by id, for analyses that ask often: what std::unordered_map does with fewer steps through memory. Goes
/// through its entries in the order in which they were put in. Ids are held by view; adding may move the values.
///
/// Open addressing with linear probing (Knuth, The Art of Computer Programming, volume 3, 6.4, algorithm L). A slot
/// keeps a part of the hash, so that nearly every id that is compared is the one that is asked for.
template<typename T>
class IdMap {
public:
    using Entry = std::pair<std::string_view, T>;

    /// Makes room for so many entries.
    void reserve(std::size_t entries)
    {
        m_entries.reserve(entries);
        if (entries * 2 > m_slots.size())
            spread(entries * 2);
    }

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] auto begin() const { return m_entries.begin(); }
    [[nodiscard]] auto end() const { return m_entries.end(); }
    [[nodiscard]] auto begin() { return m_entries.begin(); }
    [[nodiscard]] auto end() { return m_entries.end(); }

    /// The entry, or end(). O(1).
    [[nodiscard]] auto find(std::string_view id) const { return begin() + placeOf(id); }
    [[nodiscard]] auto find(std::string_view id) { return begin() + placeOf(id); }
    [[nodiscard]] bool contains(std::string_view id) const { return find(id) != end(); }
    /// The value. Pre: there is one.
    [[nodiscard]] const T& at(std::string_view id) const { return find(id)->second; }

    /// The entry of that id, with this value if there was none, and whether there was none. O(1).
    auto emplace(std::string_view id, T value)
    {
        const auto known = placeOf(id);
        const bool isNew = known == static_cast<std::ptrdiff_t>(m_entries.size());
        if (isNew)
            add(id, std::move(value));
        return std::pair {begin() + known, isNew};
    }
    /// The value of that id, a new one if there was none. O(1).
    T& operator[](std::string_view id)
    {
        auto known = find(id);
        if (known == end()) {
            add(id, T {});
            known = end() - 1;
        }
        return known->second;
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< of the entry, counted from 1; 0: free
    };

    [[nodiscard]] static std::size_t hashOf(std::string_view id) { return std::hash<std::string_view> {}(id); }
    [[nodiscard]] static std::uint32_t partOf(std::size_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }

    /// The number of the entry, or that of entries. The number of slots is a power of two.
    [[nodiscard]] std::ptrdiff_t placeOf(std::string_view id) const
    {
        const std::size_t hash = hashOf(id);
        const std::size_t mask = m_slots.size() - 1;
        if (!m_slots.empty())
            for (std::size_t at = hash & mask; m_slots[at].number != 0; at = (at + 1) & mask)
                if (const Slot& slot = m_slots[at]; slot.hash == partOf(hash) && m_entries[slot.number - 1].first == id)
                    return slot.number - 1;
        return static_cast<std::ptrdiff_t>(m_entries.size());
    }

    void add(std::string_view id, T value)
    {
        m_entries.emplace_back(id, std::move(value));
        if (m_entries.size() * 2 > m_slots.size())
            spread(m_entries.size() * 4);
        else
            occupy(hashOf(id), m_entries.size());
    }

    void occupy(std::size_t hash, std::size_t number)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = hash & mask;
        while (m_slots[at].number != 0)
            at = (at + 1) & mask;
        m_slots[at] = {partOf(hash), static_cast<std::uint32_t>(number)};
    }

    /// Puts all entries into at least so many slots.
    void spread(std::size_t atLeast)
    {
        std::size_t wanted = 8;
        while (wanted < atLeast)
            wanted *= 2;
        m_slots.assign(wanted, {});
        for (std::size_t index = 0; index < m_entries.size(); ++index)
            occupy(hashOf(m_entries[index].first), index + 1);
    }

    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; ///< at least twice as many as entries
};

} // namespace gudo
