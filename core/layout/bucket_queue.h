#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace gudo {

/// A queue for costs that only grow while it is emptied, as in a search: buckets of equal cost (to one scene unit), the
/// last one in comes out first. R. Dial, Communications of the ACM 12(11), 1969. About twice as fast as a heap here. What costs more
/// than the buckets reach (a plan of millions of scene units) waits in a heap, so that the order holds there too.
template<class Item>
class BucketQueue {
public:
    /// Empties the queue; costs below `base` count as `base`.
    void restart(int base)
    {
        for (std::size_t i = 0; i < m_used; ++i)
            m_buckets[i].clear();
        m_far.clear();
        m_used = 0;
        m_at = 0;
        m_base = base;
        m_size = 0;
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    void push(int cost, const Item& item)
    {
        ++m_size;
        // What comes too late goes to where the search is.
        const auto bucket = static_cast<std::size_t>(std::max((cost - m_base) / width, static_cast<int>(m_at)));
        if (bucket >= maxBuckets) {
            m_far.push_back({cost, item});
            std::ranges::push_heap(m_far, std::greater {}, &Far::cost);
            return;
        }
        if (bucket >= m_buckets.size())
            m_buckets.resize(bucket + 1 + m_buckets.size() / 2);
        m_used = std::max(m_used, bucket + 1);
        m_buckets[bucket].push_back(item);
    }
    /// Pre: not empty.
    Item pop()
    {
        --m_size;
        while (m_at < m_used && m_buckets[m_at].empty())
            ++m_at;
        if (m_at >= m_used) {
            std::ranges::pop_heap(m_far, std::greater {}, &Far::cost);
            const Item item = m_far.back().item;
            m_far.pop_back();
            return item;
        }
        const Item item = m_buckets[m_at].back();
        m_buckets[m_at].pop_back();
        return item;
    }

private:
    static constexpr int width = 4;
    static constexpr std::size_t maxBuckets = 1 << 14;

    struct Far {
        int cost;
        Item item;
    };

    std::vector<Far> m_far; ///< a heap
    std::vector<std::vector<Item>> m_buckets;
    std::size_t m_used = 0;
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    int m_base = 0;
};

} // namespace gudo
