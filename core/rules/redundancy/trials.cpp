#include "core/rules/redundancy/trials.h"

#include <algorithm>

#include "core/faulttree/scenarios.h"
#include "core/reliability/service_graph.h"
#include "core/rules/redundancy/losses.h"

namespace gudo {

namespace {

constexpr int mostTrials = 8;
constexpr int mostComponents = 2'000; ///< in all trials together

std::set<std::string> unexplained(const Losses& losses, const std::set<std::string>& explained)
{
    std::set<std::string> ids;
    for (const SinglePoint& point : losses.points())
        if (const std::string& id = losses.eventOf(point).id; !explained.contains(id))
            ids.insert(id);
    return ids;
}

/// Everything that alone takes something away, told or not.
std::set<std::string> singleFailures(const Losses& losses)
{
    std::set<std::string> ids;
    for (const auto& events : singleEvents(losses.model().tree))
        for (const std::uint32_t event : events)
            ids.insert(losses.model().events[event].id);
    return ids;
}

} // namespace

Trials::Trials(const RuleContext& context, Explained explained)
    : m_context {context}
    , m_explained {std::move(explained)}
    , m_failures {singleFailures(context.losses())}
    , m_unexplained {unexplained(context.losses(), m_explained(context))}
    , m_left {std::clamp(mostComponents / static_cast<int>(context.graph().nodes.size() + 1), 1, mostTrials)}
{
}

bool Trials::succeeds(const Edit& edit, std::string_view cause)
{
    if (m_left == 0)
        return false;
    --m_left;
    const Design mended = edit(m_context.design);
    const RuleContext later {mended, m_context.catalog};
    const auto explained = m_explained(later);
    return !explained.contains(std::string {cause}) &&
           std::ranges::includes(m_failures, singleFailures(later.losses())) &&
           std::ranges::includes(m_unexplained, unexplained(later.losses(), explained));
}

} // namespace gudo
