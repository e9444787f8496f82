#include "core/iac/compose/calls.h"

#include <algorithm>
#include <functional>

#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

/// Something with an address that programs talk to.
bool answers(const ComponentType& type)
{
    for (const std::string_view kind : {"compute", "database", "cache", "queue", "load-balancer", "object-storage"})
        if (type.isKind(kind))
            return true;
    return false;
}

std::vector<const Component*> allOf(const ComposeService& service)
{
    std::vector<const Component*> all {service.component};
    all.insert(all.end(), service.inside.begin(), service.inside.end());
    return all;
}

} // namespace

ComposeCalls::ComposeCalls(const Lowering& design, const ComposeProjects& projects, std::size_t project)
    : m_design {design}
    , m_projects {projects}
    , m_project {project}
{
    order();
}

const ComposeService* ComposeCalls::ownService(std::string_view component) const
{
    const auto place = m_projects.places.find(component);
    if (place == m_projects.places.end() || place->second.project != m_project)
        return nullptr;
    return &m_projects.projects[m_project].services[place->second.service];
}

std::vector<const Connection*> ComposeCalls::leaving(const ComposeService& service) const
{
    std::vector<const Connection*> calls;
    for (const Component* each : allOf(service))
        for (const Connection* call : m_design.from(each->id))
            if (isRequest(*call) && ownService(call->to) != &service)
                calls.push_back(call);
    std::ranges::sort(calls, {}, &Connection::id);
    return calls;
}

std::vector<ComposeCall> ComposeCalls::from(const ComposeService& service) const
{
    std::vector<ComposeCall> calls;
    std::set<std::string> told;
    for (const Connection* connection : leaving(service)) {
        const Component* target = m_design.find(connection->to);
        if (!target || !answers(m_design.catalog().typeOf(*target)))
            continue;
        ComposeCall call {.connection = connection, .target = target, .service = ownService(connection->to)};
        const auto place = m_projects.places.find(connection->to);
        const ComposeService* there = place == m_projects.places.end()
                                          ? nullptr
                                          : &m_projects.projects[place->second.project].services[place->second.service];
        call.name = there ? there->name : physicalName(target->id, 50);
        if (!told.insert(call.name).second)
            continue;
        if (call.service) {
            call.host = call.service->name;
        } else {
            // Elsewhere: at its own address, or at that of the machine it runs on.
            const Component* found = hasAddress(m_design, *target) ? target : nullptr;
            for (const std::string_view id : m_design.containment().ancestors(target->id))
                if (const Component* machine = m_design.find(id); !found && machine && hasAddress(m_design, *machine))
                    found = machine;
            call.isKnown = found != nullptr;
            call.host = addressOf(m_design, found ? *found : *target, call.name);
        }
        if (const auto port = portOf(*connection))
            call.port = *port;
        else if (there && !there->ports.empty())
            call.port = there->ports.front();
        else if (const auto ports = listeningPorts(m_design, *target); !ports.empty())
            call.port = ports.front();
        calls.push_back(std::move(call));
    }
    return calls;
}

std::vector<int> ComposeCalls::publishedOf(const ComposeService& service) const
{
    std::set<int> ports;
    for (const Component* each : allOf(service))
        for (const Connection* call : m_design.to(each->id)) {
            if (!isRequest(*call) || ownService(call->from))
                continue;
            if (const auto port = portOf(*call))
                ports.insert(*port);
            else if (!service.ports.empty())
                ports.insert(service.ports.front());
        }
    return {ports.begin(), ports.end()};
}

const std::vector<const ComposeService*>& ComposeCalls::neededBy(const ComposeService& service) const
{
    static const std::vector<const ComposeService*> none;
    const auto found = m_needed.find(&service);
    return found == m_needed.end() ? none : found->second;
}

void ComposeCalls::order()
{
    const std::vector<ComposeService>& services = m_projects.projects[m_project].services;
    for (const ComposeService& service : services)
        for (const Connection* call : leaving(service)) {
            const ComposeService* target = ownService(call->to);
            if (!target || !boolOf(call->properties, "required", true))
                continue;
            std::set<const ComposeService*> seen;
            const std::function<bool(const ComposeService*)> waits = [&](const ComposeService* at) {
                return at == &service || (seen.insert(at).second && std::ranges::any_of(neededBy(*at), waits));
            };
            std::vector<const ComposeService*>& needed = m_needed[&service];
            if (std::ranges::find(needed, target) != needed.end())
                continue;
            if (waits(target))
                m_circular.push_back(call);
            else
                needed.push_back(target);
        }
    for (const ComposeService& service : services)
        if (const auto found = m_needed.find(&service); found != m_needed.end())
            std::ranges::sort(found->second, {}, [](const ComposeService* each) { return each->name; });
}

} // namespace gudo::iac
