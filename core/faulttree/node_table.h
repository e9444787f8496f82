#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace gudo {

/// A node of a decision diagram, by number: 0 and 1 are the ends, children have smaller numbers than parents.
using DiagramNodeId = std::uint32_t;

/// A decision about one variable. Levels grow from the top of a diagram to its ends.
struct DiagramNode {
    std::uint32_t level = 0;
    DiagramNodeId high = 0; ///< what is left when the variable is true
    DiagramNodeId low = 0;  ///< what is left when it is not
};

/// Which decision is none: the rule that makes a diagram canonical.
enum class NodeRule : std::uint8_t {
    Functions, ///< a node with equal children is its child (binary decision diagram)
    Families,  ///< a node with an empty high child is its low child (zero-suppressed, for sets of sets)
};

/// All nodes of some diagrams, each once, with the memory of what operations have found. Open addressing, 32-bit
/// numbers, bounded: beyond `mostNodes`, or when cancelled, it stops, and every operation returns 0 quickly.
/// S. Minato, DAC 1993 (families); K. Brace, R. Rudell, R. Bryant, DAC 1990 (tables).
class NodeTable {
public:
    NodeTable(NodeRule rule, std::size_t mostNodes, std::function<bool()> isCancelled);

    static constexpr std::uint32_t endLevel = ~std::uint32_t {0};

    [[nodiscard]] const DiagramNode& operator[](DiagramNodeId id) const { return m_nodes[id]; }
    /// Where a walk over low children only ends: the value when nothing more is true, or whether a family has the empty
    /// set. O(1).
    [[nodiscard]] bool isTrueBelow(DiagramNodeId id) const { return m_isTrueBelow[id] != 0; }
    /// One behind the last node.
    [[nodiscard]] DiagramNodeId end() const { return static_cast<DiagramNodeId>(m_nodes.size()); }
    /// The first node of the part that is open: earlier ones are finished and of other levels.
    [[nodiscard]] DiagramNodeId openFrom() const { return m_openFrom; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    /// How many there are besides the two ends.
    [[nodiscard]] std::size_t size() const { return m_nodes.size() - 2; }

    /// The node for a decision: a child by the rule, the one that is there already, or a new one.
    [[nodiscard]] DiagramNodeId node(std::uint32_t level, DiagramNodeId high, DiagramNodeId low);

    /// What was remembered of an operation; false when nothing. Memory is lossy.
    [[nodiscard]] bool recall(std::uint32_t operation, DiagramNodeId a, DiagramNodeId b, DiagramNodeId& result);
    void remember(std::uint32_t operation, DiagramNodeId a, DiagramNodeId b, DiagramNodeId result);

    /// Starts a part that shares no level with earlier ones and may have `most` nodes (within mostNodes).
    void open(std::size_t most);
    /// Drops all nodes of the open part.
    void rollBack();
    /// Drops what the roots do not need of the open part, and renumbers them. O(open part).
    void collect(std::span<DiagramNodeId* const> roots);

private:
    struct Memory {
        std::uint32_t operation = ~std::uint32_t {0};
        DiagramNodeId a = 0;
        DiagramNodeId b = 0;
        DiagramNodeId result = 0;
    };

    void forget();
    void rehash(std::size_t slots);
    void enlargeMemory(std::size_t size);

    std::vector<DiagramNode> m_nodes;
    std::vector<std::uint8_t> m_isTrueBelow;
    std::vector<DiagramNodeId> m_slots {}; // hash table of the open part: powers of two, 0 is free
    std::vector<Memory> m_memory {};       // powers of two
    std::size_t m_forgotten = 0;           // since the memory has its size
    DiagramNodeId m_openFrom = 2;
    std::size_t m_limit = 0;
    std::size_t m_mostNodes;
    std::function<bool()> m_isCancelled;
    std::uint32_t m_steps = 0;
    bool m_isStopped = false;
    NodeRule m_rule;
};

} // namespace gudo
