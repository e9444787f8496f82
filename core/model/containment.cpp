#include "core/model/containment.h"

namespace gudo {

namespace {

const std::vector<std::string_view> noChildren;

} // namespace

Containment::Containment(const Architecture& architecture)
{
    m_parent.reserve(architecture.components.size());
    for (const auto& component : architecture.components) {
        m_parent.emplace(component->id, component->parent);
        m_children[component->parent].push_back(component->id);
    }
}

const std::vector<std::string_view>& Containment::children(std::string_view id) const
{
    const auto found = m_children.find(id);
    return found == m_children.end() ? noChildren : found->second;
}

std::string_view Containment::parent(std::string_view id) const
{
    const auto found = m_parent.find(id);
    return found == m_parent.end() ? std::string_view {} : found->second;
}

std::vector<std::string_view> Containment::ancestors(std::string_view id) const
{
    std::vector<std::string_view> chain;
    for (auto up = parent(id); !up.empty(); up = parent(up))
        chain.push_back(up);
    return chain;
}

std::vector<std::string_view> Containment::descendants(std::string_view id) const
{
    std::vector<std::string_view> inside = children(id);
    for (std::size_t next = 0; next < inside.size(); ++next) {
        const auto& below = children(inside[next]);
        inside.insert(inside.end(), below.begin(), below.end());
    }
    return inside;
}

bool Containment::isWithin(std::string_view id, std::string_view container) const
{
    for (auto at = id; !at.empty(); at = parent(at))
        if (at == container)
            return true;
    return false;
}

int Containment::depth(std::string_view id) const
{
    int containers = 0;
    for (auto up = parent(id); !up.empty(); up = parent(up))
        ++containers;
    return containers;
}

bool isWithin(const Architecture& architecture, std::string_view id, std::string_view container)
{
    for (auto at = id; !at.empty();) {
        if (at == container)
            return true;
        const Component* container = architecture.components.find(at);
        at = container ? std::string_view {container->parent} : std::string_view {};
    }
    return false;
}

bool wouldContainItself(const Architecture& architecture, std::string_view id, std::string_view parent)
{
    return isWithin(architecture, parent, id);
}

} // namespace gudo
