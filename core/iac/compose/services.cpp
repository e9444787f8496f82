#include "core/iac/compose/services.h"

#include <algorithm>

#include "core/iac/compose/compose.h"

namespace gudo::iac {

namespace {

constexpr std::size_t longestComposeName = 50;

bool isEngine(const Component& component)
{
    return component.type == "container_engine";
}

/// Types that a program of its own stands for.
bool isProgram(const Component& component)
{
    const auto types = composeTypes();
    return component.type != "storage" && std::ranges::binary_search(types, std::string_view {component.type});
}

/// Programs that nobody starts from an image without saying which.
bool needsImage(const Component& component)
{
    return component.type == "dns" || component.type == "monitoring" || component.type == "deploy_server";
}

class Collector {
public:
    explicit Collector(const Lowering& design)
        : m_design {design}
    {
    }

    ComposeProjects run()
    {
        std::map<Id, std::size_t, std::less<>> projectOf;
        const bool hasEngines = std::ranges::any_of(m_design.design().architecture.components, [&](const auto& row) {
            const Component* engine = engineAround(*row);
            return engine && isRunnable(*row);
        });
        for (const auto& row : m_design.design().architecture.components) {
            const Component* engine = engineAround(*row);
            if (!isRunnable(*row) || (hasEngines ? !engine : isElsewhere(*row)))
                continue;
            const Id key = engine ? engine->id : Id {};
            const auto [known, isNew] = projectOf.emplace(key, m_result.projects.size());
            if (isNew)
                m_result.projects.push_back({.engine = engine});
            addService(known->second, *row);
        }
        for (ComposeProject& project : m_result.projects)
            finish(project);
        return std::move(m_result);
    }

private:
    [[nodiscard]] const Component* around(const Component& component, bool (*isIt)(const Component&)) const
    {
        for (const std::string_view id : m_design.containment().ancestors(component.id))
            if (const Component* container = m_design.find(id); container && isIt(*container))
                return container;
        return nullptr;
    }
    [[nodiscard]] const Component* engineAround(const Component& component) const
    {
        return around(component, isEngine);
    }

    /// In a container it is part of that.
    [[nodiscard]] bool isRunnable(const Component& component) const
    {
        if (!isProgram(component) || around(component, [](const Component& each) { return each.type == "container"; }))
            return false;
        return !needsImage(component) || engineOf(m_design, component) || !m_design.text(component, "image").empty();
    }

    /// On a cloud or in a cluster, which have texts of their own.
    [[nodiscard]] bool isElsewhere(const Component& component) const
    {
        const auto isOther = [](const Component& each) {
            return each.type.starts_with("aws.") || each.type.starts_with("k8s.") || each.type.starts_with("gcp.");
        };
        return around(component, isOther) != nullptr;
    }

    void addService(std::size_t project, const Component& component)
    {
        ComposeService service {.component = &component};
        const std::size_t number = m_result.projects[project].services.size();
        m_result.places[component.id] = {project, number};
        m_result.represented.insert(component.id);
        for (const std::string_view id : m_design.containment().descendants(component.id)) {
            const Component* inner = m_design.find(id);
            if (!inner || !isProgram(*inner))
                continue;
            service.inside.push_back(inner);
            m_result.places[inner->id] = {project, number};
            m_result.represented.insert(inner->id);
        }
        for (const std::string_view id : m_design.containment().ancestors(component.id))
            m_result.represented.insert(Id {id}); // the machine it runs on, the network it is in
        service.copies = std::max(1, copiesIn(m_design, component, "replicas"));
        m_result.projects[project].services.push_back(std::move(service));
    }

    void finish(ComposeProject& project) const
    {
        NameBook names {longestComposeName};
        for (ComposeService& service : project.services) {
            service.name = names.of(service.component->id);
            chooseImage(service);
            choosePorts(service);
        }
    }

    void chooseImage(ComposeService& service) const
    {
        const std::string_view image = m_design.text(*service.component, "image");
        service.engine = engineOf(m_design, *service.component);
        if (isImage(image)) {
            service.image = image;
            return;
        }
        for (const Component* inner : service.inside)
            if (!service.engine)
                service.engine = engineOf(m_design, *inner);
        service.isImageAssumed = true;
        service.isImageOpen = !service.engine;
        service.image = service.engine ? std::string {service.engine->image} : service.name + ":latest";
    }

    /// Those that are drawn, else those that somebody calls, else those of the program.
    void choosePorts(ComposeService& service) const
    {
        const auto take = [&](int port) {
            if (std::ranges::find(service.ports, port) == service.ports.end())
                service.ports.push_back(port);
        };
        std::vector<const Component*> own {service.component};
        own.insert(own.end(), service.inside.begin(), service.inside.end());
        for (const Component* each : own) {
            // What only the catalogue says, and not the drawing, counts less than what a known program does.
            const bool isSaid = Lowering::isSet(*each, "ports") || Lowering::isSet(*each, "port");
            if (isSaid || !service.engine)
                std::ranges::for_each(listeningPorts(m_design, *each), take);
        }
        for (const Component* each : own)
            for (const Connection* call : m_design.to(each->id))
                if (const auto port = portOf(*call); port && isRequest(*call))
                    take(*port);
        if (service.ports.empty() && service.engine && service.engine->port > 0)
            take(service.engine->port);
    }

    const Lowering& m_design;
    ComposeProjects m_result;
};

} // namespace

ComposeProjects composeProjects(const Lowering& design)
{
    return Collector {design}.run();
}

} // namespace gudo::iac
