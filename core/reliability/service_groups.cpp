#include "core/reliability/service_groups.h"

#include <algorithm>

namespace gudo {

std::vector<ServiceGroup> serviceGroups(const ServiceGraph& graph)
{
    std::vector<ServiceGroup> groups;
    for (int service = 0; service < static_cast<int>(graph.services.size()); ++service) {
        const Service& row = graph.service(service);
        if (row.members.size() < 2)
            continue;
        ServiceGroup group {.name = std::string {graph.nameOf(service)}, .isInferred = row.name.empty()};
        for (const int member : row.members) // nodes are in the order of their ids
            group.members.push_back(graph.idOf(member));
        groups.push_back(std::move(group));
    }
    std::ranges::sort(groups, {}, [](const ServiceGroup& group) { return std::string_view {group.members.front()}; });
    return groups;
}

const ServiceGroup* groupOf(const std::vector<ServiceGroup>& groups, std::string_view component)
{
    const auto found = std::ranges::find_if(groups, [&](const ServiceGroup& group) {
        return std::ranges::binary_search(group.members, component, {},
                                          [](const Id& id) { return std::string_view {id}; });
    });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace gudo
