#include "core/adding/split.h"

#include "core/adding/meaning.h"
#include "core/model/edits.h"

namespace gudo {

bool maySplit(const Design& design, const Catalog& catalog, std::string_view connection, std::string_view type)
{
    const ComponentType* row = catalog.find(type);
    return design.architecture.connections.contains(connection) && row && mayRelay(*row);
}

Design withSplit(Design design, const Catalog& catalog, std::string_view connection, std::string_view component)
{
    const Connection* whole = design.architecture.connections.find(connection);
    const Component* middle = design.architecture.components.find(component);
    if (!whole || !middle || whole->from == middle->id || whole->to == middle->id)
        return design;
    Connection first {.id = freeId(design.architecture, idFrom(whole->from + "-" + middle->id, "connection")),
                      .from = whole->from,
                      .to = middle->id,
                      .kind = whole->kind};
    Connection second = *whole;
    second.from = middle->id;
    if (const Value* protocol = find(whole->properties, "protocol"))
        first.properties["protocol"] = *protocol;
    const ComponentType& type = catalog.typeOf(*middle);
    if (const Value* port = find(whole->properties, "port")) {
        if (type.ports.empty())
            first.properties["port"] = *port;
        else
            first.properties["port"] = type.ports.front();
    }
    design.layout.routes.erase(whole->id);
    design = withConnection(std::move(design), std::move(first));
    return withConnection(std::move(design), std::move(second));
}

} // namespace gudo
