#include "core/rules/network/route_edits.h"

namespace gudo {

Design withRoutes(Design design, const Id& table, const std::function<bool(Object& route)>& keeps)
{
    const Component* changing = design.architecture.components.find(table);
    const Value* value = changing ? find(changing->properties, "routes") : nullptr;
    const List* list = value ? value->asList() : nullptr;
    if (!list)
        return design;
    List routes;
    for (const Value& element : *list) {
        const Object* route = element.asObject();
        Object copy = route ? *route : Object {};
        if (!route)
            routes.push_back(element);
        else if (keeps(copy))
            routes.emplace_back(std::move(copy));
    }
    return routes == *list ? design : withProperty(std::move(design), table, "routes", std::move(routes));
}

} // namespace gudo
