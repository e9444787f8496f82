#include "core/reliability/gate_maker.h"

#include <algorithm>

namespace gudo {

namespace {

void makeUnique(GateMaker::Inputs& inputs)
{
    std::ranges::sort(inputs);
    inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
}

} // namespace

FaultNode GateMaker::any(Inputs inputs)
{
    std::erase(inputs, m_never);
    makeUnique(inputs);
    if (inputs.empty())
        return m_never;
    return inputs.size() == 1 ? inputs.front() : m_tree.addGate(GateKind::Or, inputs);
}

FaultNode GateMaker::all(Inputs inputs)
{
    makeUnique(inputs);
    if (inputs.empty() || std::ranges::find(inputs, m_never) != inputs.end())
        return m_never;
    return inputs.size() == 1 ? inputs.front() : m_tree.addGate(GateKind::And, inputs);
}

FaultNode GateMaker::atLeast(Inputs inputs, int threshold)
{
    std::erase(inputs, m_never);
    if (threshold > static_cast<int>(inputs.size()))
        return m_never;
    if (threshold == 1)
        return any(std::move(inputs));
    if (threshold == static_cast<int>(inputs.size()))
        return all(std::move(inputs));
    return m_tree.addGate(GateKind::AtLeast, inputs, static_cast<std::uint32_t>(threshold));
}

} // namespace gudo
