#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gudo {

/// A number of a node in a fault tree: an event, or after all events a gate.
using FaultNode = std::uint32_t;

/// What makes a gate true (its subject fail). Gates only ever join: the tree is coherent, one more failure never mends
/// anything.
enum class GateKind : std::uint8_t {
    Or,      ///< any input
    And,     ///< all inputs
    AtLeast, ///< `threshold` inputs or more; counted, never expanded into combinations
};

/// A fault tree, more exactly a graph: gates share inputs. Nodes 0 … events-1 are events, `events + g` is gate `g`. A
/// gate comes after its inputs, but for loops: ranges of gates that need each other, where the least solution counts
/// (a loop stays up until an event takes something in it down). An Or without inputs never is, an And without inputs
/// always is; an input may be listed more than once and then counts as often.
struct FaultTree {
    struct Gate {
        GateKind kind = GateKind::Or;
        std::uint32_t threshold = 0; ///< of AtLeast; 0 is always true, more than there are inputs never
        std::uint32_t first = 0;     ///< inputs are inputs[first] … inputs[last - 1]
        std::uint32_t last = 0;

        friend bool operator==(const Gate&, const Gate&) = default;
    };
    /// Gates first … last - 1 may have inputs among each other that come later. Ascending, disjoint.
    struct Loop {
        std::uint32_t first = 0;
        std::uint32_t last = 0;

        friend bool operator==(const Loop&, const Loop&) = default;
    };

    std::uint32_t events = 0;
    std::vector<Gate> gates {};
    std::vector<FaultNode> inputs {};
    std::vector<Loop> loops {};
    std::vector<FaultNode> tops {}; ///< what is asked about

    [[nodiscard]] std::size_t nodes() const { return events + gates.size(); }
    [[nodiscard]] bool isEvent(FaultNode node) const { return node < events; }
    [[nodiscard]] const Gate& gate(FaultNode node) const { return gates[node - events]; }
    [[nodiscard]] std::span<const FaultNode> inputsOf(const Gate& gate) const
    {
        return {inputs.data() + gate.first, gate.last - gate.first};
    }
    /// Adds a gate behind all others and tells its number. Inputs within a loop may be numbers of gates to come.
    FaultNode addGate(GateKind kind, std::span<const FaultNode> of, std::uint32_t threshold = 0);

    friend bool operator==(const FaultTree&, const FaultTree&) = default;
};

/// True when inputs come before their gates but inside loops, and all numbers exist. O(size).
[[nodiscard]] bool isWellFormed(const FaultTree& tree);

/// The nodes that `tops` depend on, one flag a node, `tops` included. O(size).
[[nodiscard]] std::vector<bool> coneOf(const FaultTree& tree, std::span<const FaultNode> tops);

/// The part of a tree that some tops depend on.
struct ReducedTree {
    FaultTree tree {};                        ///< its tops are those asked for, in their order
    std::vector<std::uint32_t> eventsKept {}; ///< event of the result -> event of the source; ascending
};
/// The part of the tree that `tops` depend on, with the same answers from fewer gates: events keep their order; what is
/// always or never true is worked out; gates with one input, equal gates outside loops, and an Or under nothing but an
/// Or (And under And) are merged. A top that no event can change becomes an And or an Or without inputs. O(size).
[[nodiscard]] ReducedTree reduced(const FaultTree& tree, std::span<const FaultNode> tops);

} // namespace gudo
