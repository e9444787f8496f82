#pragma once

#include <algorithm>
#include <vector>

namespace gudo {

/// A queue for costs that only grow while it is emptied, as in a search: buckets of equal cost (to one scene unit), the
/// last one in comes out first. R. Dial, Communications of the ACM 12(11), 1969. About twice as fast as a heap here.
template<class Item>
class BucketQueue {
public:
    /// Empties the queue; costs below `base` count as `base`.
    void restart(int base)
    {
        for (std::size_t i = 0; i < m_used; ++i)
            m_buckets[i].clear();
        m_used = 0;
        m_at = 0;
        m_base = base;
        m_size = 0;
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    void push(int cost, const Item& item)
    {
        // What comes too late goes to where the search is; what is beyond all measure waits in the last bucket.
        const int place = std::clamp((cost - m_base) / width, static_cast<int>(m_at), maxBuckets - 1);
        const auto bucket = static_cast<std::size_t>(place);
        if (bucket >= m_buckets.size())
            m_buckets.resize(bucket + 1 + m_buckets.size() / 2);
        m_used = std::max(m_used, bucket + 1);
        m_buckets[bucket].push_back(item);
        ++m_size;
    }
    /// Pre: not empty.
    Item pop()
    {
        while (m_buckets[m_at].empty())
            ++m_at;
        const Item item = m_buckets[m_at].back();
        m_buckets[m_at].pop_back();
        --m_size;
        return item;
    }

private:
    static constexpr int width = 4;
    static constexpr int maxBuckets = 1 << 16;

    std::vector<std::vector<Item>> m_buckets;
    std::size_t m_used = 0;
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    int m_base = 0;
};

} // namespace gudo
