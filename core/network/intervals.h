#pragma once

#include <algorithm>
#include <vector>

namespace gudo {

/// Algebra of sorted, disjoint ranges of whole numbers that do not touch each other. `Low` and `High` are the members
/// of `Range` with its ends, both included. All linear in the number of ranges but for normalized().
template<typename Range, auto Low, auto High>
struct Intervals {
    using List = std::vector<Range>;

    /// Any ranges, as such a list. O(n log n).
    [[nodiscard]] static List normalized(List ranges)
    {
        std::erase_if(ranges, [](const Range& range) { return range.*Low > range.*High; });
        std::ranges::sort(ranges, {}, Low);
        List out;
        for (const Range& range : ranges) {
            // Compared without adding one to the end, which could be the highest number there is.
            if (out.empty() || (range.*Low > out.back().*High && range.*Low - out.back().*High > 1))
                out.push_back(range);
            else
                out.back().*High = std::max(out.back().*High, range.*High);
        }
        return out;
    }

    [[nodiscard]] static List united(const List& a, const List& b)
    {
        List all {a};
        all.insert(all.end(), b.begin(), b.end());
        return normalized(std::move(all));
    }

    [[nodiscard]] static List intersected(const List& a, const List& b)
    {
        List out;
        for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
            const Range both {std::max((*x).*Low, (*y).*Low), std::min((*x).*High, (*y).*High)};
            if (both.*Low <= both.*High)
                out.push_back(both);
            if ((*x).*High < (*y).*High)
                ++x;
            else
                ++y;
        }
        return out;
    }

    [[nodiscard]] static List without(const List& a, const List& b)
    {
        List out;
        auto cut = b.begin();
        for (Range rest : a) {
            while (cut != b.end() && (*cut).*High < rest.*Low)
                ++cut;
            bool isGone = false;
            for (auto next = cut; next != b.end() && (*next).*Low <= rest.*High && !isGone; ++next) {
                if ((*next).*Low > rest.*Low)
                    out.push_back({rest.*Low, (*next).*Low - 1});
                isGone = (*next).*High >= rest.*High;
                if (!isGone)
                    rest.*Low = (*next).*High + 1;
            }
            if (!isGone)
                out.push_back(rest);
        }
        return out;
    }

    /// True when every number of `inner` is in `outer`.
    [[nodiscard]] static bool contains(const List& outer, const List& inner)
    {
        auto around = outer.begin();
        for (const Range& range : inner) {
            while (around != outer.end() && (*around).*High < range.*Low)
                ++around;
            if (around == outer.end() || (*around).*Low > range.*Low || (*around).*High < range.*High)
                return false;
        }
        return true;
    }

    template<typename Number>
    [[nodiscard]] static bool holds(const List& ranges, Number number)
    {
        const auto after = std::ranges::upper_bound(ranges, number, {}, Low);
        return after != ranges.begin() && (*(after - 1)).*High >= number;
    }
};

} // namespace gudo
