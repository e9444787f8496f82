#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/faulttree/cut_sets.h"
#include "core/faulttree/fault_tree.h"

namespace gudo {

/// How many minimal cut sets there are; there may be more than fit into 64 bits, so counted in double as well.
struct CutSetCounts {
    std::vector<double> byOrder {}; ///< [k]: sets of k events, exact up to 2^53
    [[nodiscard]] double total() const;
};

/// An event that is no event of its own but happens exactly when another does not.
struct Opposite {
    std::uint32_t event = 0;
    std::uint32_t of = 0; ///< not an opposite itself

    friend bool operator==(const Opposite&, const Opposite&) = default;
};

/// One top as a binary decision diagram: exact probabilities, importances and all minimal cut sets, whatever events the
/// gates share. R. E. Bryant, IEEE Trans. Computers 35(8), 1986; A. Rauzy, Reliability Engineering & System Safety
/// 40(3), 1993 (minimal solutions).
class DecisionDiagram {
public:
    struct Options {
        std::size_t mostNodes = 2'000'000;    ///< before giving up
        std::function<bool()> isCancelled {}; ///< asked now and then; may be empty
        /// Looks only at states with up to that many events, any number when negative: for trees that are too large in
        /// full. Cut sets of up to that order are exact; the probability is a lower bound unless there are opposites.
        int order = -1;
        /// Trees from elsewhere that say "not". Cut sets are then the smallest sets of events that make the top true
        /// while all others do not happen; events listed here are in none and have neither probability nor importance.
        /// A. Rauzy, IEEE Trans. Reliability 50(4), 2001.
        std::vector<Opposite> opposites {};
    };

    /// Nothing when it grows beyond `mostNodes`, is cancelled, or has to join more than 16 000 events at once.
    [[nodiscard]] static std::optional<DecisionDiagram> of(const FaultTree& tree, FaultNode top,
                                                           const Options& options);
    [[nodiscard]] static std::optional<DecisionDiagram> of(const FaultTree& tree, FaultNode top)
    {
        return of(tree, top, {});
    }

    DecisionDiagram(DecisionDiagram&&) noexcept;
    DecisionDiagram& operator=(DecisionDiagram&&) noexcept;
    ~DecisionDiagram();

    [[nodiscard]] std::size_t size() const; ///< nodes
    /// Probability of the top. `probabilities` of each event of the tree, 0 … 1, independent. O(size).
    [[nodiscard]] double probability(std::span<const double> probabilities) const;
    /// Birnbaum's importance of every event: how much the probability of the top grows per probability of the event.
    /// 0 for events that do not matter. O(size).
    [[nodiscard]] std::vector<double> importance(std::span<const double> probabilities) const;
    /// Numbers of minimal cut sets by order, up to `order` (any when negative). Nothing when it grows beyond
    /// `mostNodes`.
    [[nodiscard]] std::optional<CutSetCounts> countCutSets(int order = -1) const;
    /// The minimal cut sets of up to `order` events, by size, then by events; nothing when more than `most`.
    [[nodiscard]] std::optional<std::vector<CutSet>> cutSets(int order, std::size_t most) const;

private:
    struct Body;
    explicit DecisionDiagram(std::unique_ptr<Body> body);
    std::unique_ptr<Body> m_body;
};

} // namespace gudo
