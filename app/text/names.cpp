#include "app/text/names.h"

#include <algorithm>

#include "app/text/plain_text.h"
#include "app/text/texts.h"

namespace gudo {

QString nameOf(const Component& component)
{
    return toQString(displayName(component));
}

QString nameOf(const Design& design, const Id& id)
{
    const Component* component = design.architecture.components.find(id);
    return component ? nameOf(*component) : toQString(id);
}

QString nameIn(const Design& design, std::string_view id)
{
    const Component* component = design.architecture.components.find(id);
    return component ? nameOf(*component) : QString {};
}

QString typeNameOf(const Component& component, const Catalog& catalog)
{
    const ComponentType& type = catalog.typeOf(component);
    return type.id.empty() ? toQString(component.type) : toText(type.name);
}

QString kindNameOf(const Connection& connection, const Catalog& catalog)
{
    const auto types = catalog.connectionTypes();
    const auto type = std::ranges::find(types, connection.kind, &ConnectionType::id);
    return type == types.end() ? toQString(connection.kind) : toText(type->name);
}

QString portOf(const Connection& connection)
{
    const Value* port = find(connection.properties, "port");
    if (port && port->asInteger())
        return QString::number(*port->asInteger());
    return toQString(textOf(connection.properties, "port"));
}

} // namespace gudo
