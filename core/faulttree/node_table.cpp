#include "core/faulttree/node_table.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace gudo {

namespace {

constexpr std::size_t fewestSlots = 256;
constexpr std::size_t mostMemory = std::size_t {1} << 22;
constexpr std::uint32_t stepsBetweenQuestions = 1U << 16U;

std::size_t hashOf(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    // Multiplications by odd numbers with well spread bits; the shifts bring the upper bits down to where tables look
    std::uint64_t hash = (a * 0x9e3779b97f4a7c15ull) ^ (b * 0xc2b2ae3d27d4eb4full) ^ (c * 0x165667b19e3779f9ull);
    hash ^= hash >> 32U;
    hash *= 0xd6e8feb86659fd93ull;
    return static_cast<std::size_t>(hash ^ hash >> 29U);
}

} // namespace

NodeTable::NodeTable(NodeRule rule, std::size_t mostNodes, std::function<bool()> isCancelled)
    : m_nodes {{endLevel, 0, 0}, {endLevel, 1, 1}}
    , m_isTrueBelow {0, 1}
    , m_mostNodes {std::min(mostNodes, std::size_t {1} << 31U) + 2}
    , m_isCancelled {std::move(isCancelled)}
    , m_rule {rule}
{
    open(m_mostNodes);
}

void NodeTable::open(std::size_t most)
{
    m_openFrom = end();
    m_limit = std::min(m_mostNodes, m_nodes.size() + std::min(most, m_mostNodes));
    m_isStopped = isCancelled();
    forget();
}

void NodeTable::forget()
{
    m_slots.assign(fewestSlots, 0);
    m_memory.assign(fewestSlots, {});
    m_forgotten = 0;
}

void NodeTable::rollBack()
{
    m_nodes.resize(m_openFrom);
    m_isTrueBelow.resize(m_openFrom);
    forget();
}

DiagramNodeId NodeTable::node(std::uint32_t level, DiagramNodeId high, DiagramNodeId low)
{
    if (m_rule == NodeRule::Families ? high == 0 : high == low)
        return low;
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(level, high, low) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const DiagramNode& known = m_nodes[m_slots[slot]];
        if (known.level == level && known.high == high && known.low == low)
            return m_slots[slot];
    }
    if (m_nodes.size() >= m_limit)
        m_isStopped = true;
    if (m_isStopped)
        return 0;
    const DiagramNodeId id = end();
    m_nodes.push_back({level, high, low});
    m_isTrueBelow.push_back(m_isTrueBelow[low]);
    m_slots[slot] = id;
    if ((m_nodes.size() - m_openFrom) * 2 > m_slots.size()) {
        rehash(m_slots.size() * 2);
        enlargeMemory(m_slots.size());
    }
    return id;
}

bool NodeTable::recall(std::uint32_t operation, DiagramNodeId a, DiagramNodeId b, DiagramNodeId& result)
{
    const Memory& memory = m_memory[hashOf(operation, a, b) & (m_memory.size() - 1)];
    if (memory.operation == operation && memory.a == a && memory.b == b) {
        result = memory.result;
        return true;
    }
    if (++m_steps >= stepsBetweenQuestions) {
        m_steps = 0;
        m_isStopped = m_isStopped || isCancelled();
    }
    if (m_isStopped) {
        result = 0;
        return true;
    }
    return false;
}

void NodeTable::remember(std::uint32_t operation, DiagramNodeId a, DiagramNodeId b, DiagramNodeId result)
{
    Memory& memory = m_memory[hashOf(operation, a, b) & (m_memory.size() - 1)];
    m_forgotten += memory.operation == Memory {}.operation ? 0 : 1;
    memory = {operation, a, b, result};
    // Operations on few nodes may be many, and forgetting them turns what is quadratic into something exponential
    if (m_forgotten > m_memory.size())
        enlargeMemory(m_memory.size() * 2);
}

void NodeTable::rehash(std::size_t slots)
{
    m_slots.assign(slots, 0);
    const std::size_t mask = slots - 1;
    for (DiagramNodeId id = m_openFrom; id < end(); ++id) {
        std::size_t slot = hashOf(m_nodes[id].level, m_nodes[id].high, m_nodes[id].low) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = id;
    }
}

void NodeTable::enlargeMemory(std::size_t size)
{
    m_forgotten = 0;
    if (m_memory.size() >= size || m_memory.size() >= mostMemory)
        return;
    std::vector<Memory> larger(size);
    for (const Memory& memory : m_memory)
        if (memory.operation != Memory {}.operation)
            larger[hashOf(memory.operation, memory.a, memory.b) & (larger.size() - 1)] = memory;
    m_memory = std::move(larger);
}

void NodeTable::collect(std::span<DiagramNodeId* const> roots)
{
    std::vector<DiagramNodeId> renumbered(m_nodes.size() - m_openFrom, 0); // 1: needed
    const auto need = [&](DiagramNodeId id) {
        if (id >= m_openFrom)
            renumbered[id - m_openFrom] = 1;
    };
    for (const DiagramNodeId* root : roots)
        need(*root);
    // Parents come after their children, so that one pass down finds all and one pass up moves all
    for (DiagramNodeId id = end(); id-- > m_openFrom;)
        if (renumbered[id - m_openFrom] != 0) {
            need(m_nodes[id].high);
            need(m_nodes[id].low);
        }
    const auto moved = [&](DiagramNodeId id) {
        return id < m_openFrom ? id : renumbered[id - m_openFrom];
    };
    DiagramNodeId next = m_openFrom;
    for (DiagramNodeId id = m_openFrom; id < end(); ++id) {
        if (renumbered[id - m_openFrom] == 0)
            continue;
        renumbered[id - m_openFrom] = next;
        m_nodes[next] = {m_nodes[id].level, moved(m_nodes[id].high), moved(m_nodes[id].low)};
        m_isTrueBelow[next] = m_isTrueBelow[id];
        ++next;
    }
    m_nodes.resize(next);
    m_isTrueBelow.resize(next);
    for (DiagramNodeId* root : roots)
        *root = moved(*root);
    rehash(m_slots.size());
    // What was found about nodes that are still there stays found
    const auto isKept = [&](DiagramNodeId id) {
        return id < m_openFrom || renumbered[id - m_openFrom] != 0;
    };
    for (Memory& memory : std::exchange(m_memory, std::vector<Memory>(m_memory.size())))
        if (memory.operation != Memory {}.operation && isKept(memory.a) && isKept(memory.b) && isKept(memory.result))
            remember(memory.operation, moved(memory.a), moved(memory.b), moved(memory.result));
}

} // namespace gudo
