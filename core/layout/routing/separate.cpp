#include "core/layout/routing/separate.h"

#include <algorithm>
#include <limits>

namespace gudo {

namespace {

/// Sliders that touch and therefore move as one.
struct Block {
    std::vector<int> members;
    long weighted = 0; // sum of weight * (wished - offset)
    long weight = 0;
    int low = std::numeric_limits<int>::min() / 2;
    int high = std::numeric_limits<int>::max() / 2;
    int at = 0;

    void settle()
    {
        // Half-up rounding that treats negative coordinates like positive ones.
        const long doubled = 2 * weighted + weight;
        const long divisor = 2 * weight;
        long mean = doubled / divisor;
        if (doubled % divisor < 0)
            --mean;
        at = static_cast<int>(std::clamp<long>(mean, low, std::max(low, high)));
    }
};

class Separation {
public:
    explicit Separation(const std::vector<Slider>& sliders)
        : m_sliders {sliders}
    {
        m_blocks.resize(sliders.size());
        m_blockOf.resize(sliders.size());
        m_offset.assign(sliders.size(), 0);
        m_left.resize(sliders.size());
        for (std::size_t i = 0; i < sliders.size(); ++i) {
            m_blocks[i].members.push_back(static_cast<int>(i));
            m_blockOf[i] = static_cast<int>(i);
            addTo(m_blocks[i], static_cast<int>(i));
            m_blocks[i].settle();
        }
    }
    void add(const Spacing& spacing) { m_left[static_cast<std::size_t>(spacing.second)].push_back(spacing); }

    bool solve()
    {
        for (int i = 0; i < static_cast<int>(m_sliders.size()); ++i) {
            int block = m_blockOf[static_cast<std::size_t>(i)];
            while (const Spacing* worst = worstOf(block)) {
                block = merge(*worst);
                if (blockAt(block).low > blockAt(block).high)
                    return false;
            }
        }
        return true;
    }
    [[nodiscard]] int position(int i) const
    {
        return m_blocks[static_cast<std::size_t>(m_blockOf[static_cast<std::size_t>(i)])].at +
               m_offset[static_cast<std::size_t>(i)];
    }

private:
    Block& blockAt(int block) { return m_blocks[static_cast<std::size_t>(block)]; }

    void addTo(Block& block, int i)
    {
        const Slider& slider = m_sliders[static_cast<std::size_t>(i)];
        const int offset = m_offset[static_cast<std::size_t>(i)];
        block.weighted += static_cast<long>(slider.weight) * (slider.wished - offset);
        block.weight += slider.weight;
        block.low = std::max(block.low, slider.low - offset);
        block.high = std::min(block.high, slider.high - offset);
    }

    const Spacing* worstOf(int block)
    {
        const Spacing* worst = nullptr;
        int most = 0;
        for (const int member : blockAt(block).members) {
            for (const Spacing& spacing : m_left[static_cast<std::size_t>(member)]) {
                if (m_blockOf[static_cast<std::size_t>(spacing.first)] == block)
                    continue;
                const int missing = position(spacing.first) + spacing.gap - position(spacing.second);
                if (missing > most) {
                    most = missing;
                    worst = &spacing;
                }
            }
        }
        return worst;
    }

    int merge(const Spacing& spacing)
    {
        const int keep = m_blockOf[static_cast<std::size_t>(spacing.first)];
        const int gone = m_blockOf[static_cast<std::size_t>(spacing.second)];
        const int shift = m_offset[static_cast<std::size_t>(spacing.first)] + spacing.gap -
                          m_offset[static_cast<std::size_t>(spacing.second)];
        Block& block = blockAt(keep);
        for (const int member : blockAt(gone).members) {
            m_offset[static_cast<std::size_t>(member)] += shift;
            m_blockOf[static_cast<std::size_t>(member)] = keep;
            block.members.push_back(member);
            addTo(block, member);
        }
        blockAt(gone).members.clear();
        block.settle();
        return keep;
    }

    const std::vector<Slider>& m_sliders;
    std::vector<Block> m_blocks;
    std::vector<int> m_blockOf;
    std::vector<int> m_offset;
    std::vector<std::vector<Spacing>> m_left;
};

} // namespace

std::vector<int> separated(const std::vector<Slider>& sliders, const std::vector<Spacing>& spacings)
{
    Separation separation {sliders};
    for (const Spacing& spacing : spacings)
        separation.add(spacing);
    if (!separation.solve())
        return {};
    std::vector<int> positions(sliders.size());
    for (std::size_t i = 0; i < sliders.size(); ++i)
        positions[i] = separation.position(static_cast<int>(i));
    for (const Spacing& spacing : spacings) {
        if (positions[static_cast<std::size_t>(spacing.second)] - positions[static_cast<std::size_t>(spacing.first)] <
            spacing.gap)
            return {};
    }
    return positions;
}

} // namespace gudo
