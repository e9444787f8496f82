#include "core/rules/redundancy/twin.h"

#include <algorithm>
#include <set>

#include "core/model/ascii.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

/// "Web 2" after "Web 1", "Web 2" after "Web": in any script, so the number is all that is added.
std::string nextName(const std::string& name)
{
    constexpr std::size_t mostDigits = 6;
    std::size_t digits = 0;
    while (digits < name.size() && isDigit(name[name.size() - 1 - digits]))
        ++digits;
    if (name.empty())
        return name;
    if (digits == 0 || digits > mostDigits || digits == name.size())
        return name + " 2";
    const std::size_t stem = name.size() - digits;
    return name.substr(0, stem) + std::to_string(std::stoi(name.substr(stem)) + 1);
}

/// "web-3" where there are "web" or "web-1" and no number above 2. O(n).
Id nextId(const Architecture& architecture, const Id& id)
{
    constexpr std::size_t mostDigits = 6;
    std::size_t stem = id.size();
    while (stem > 0 && isDigit(id[stem - 1]))
        --stem;
    constexpr std::string_view separators = "-_.";
    const bool isNumbered = stem < id.size() && stem > 1 && separators.find(id[stem - 1]) != std::string_view::npos;
    Id base = isNumbered ? id.substr(0, stem) : id + '-'; // as it is: another stem would be another service
    if (base.size() + mostDigits > maxIdLength)
        base = idFrom(base, "copy") + '-';
    int highest = 1;
    for (const auto& row : architecture.components) {
        const std::string_view number = std::string_view {row->id}.substr(std::min(base.size(), row->id.size()));
        if (row->id.starts_with(base) && !number.empty() && number.size() <= mostDigits &&
            std::ranges::all_of(number, isDigit))
            highest = std::max(highest, std::stoi(std::string {number}));
    }
    return freeId(architecture, base + std::to_string(highest + 1));
}

} // namespace

std::optional<Twin> twinOf(const RuleContext& context, const Component& model, const Id& container,
                           TwinRequests requests)
{
    if (!context.containment.children(model.id).empty())
        return {};
    const Architecture& architecture = context.architecture();
    Twin twin {.component = model, .model = model.id};
    twin.component.id = nextId(architecture, model.id);
    twin.component.name = nextName(model.name);
    twin.component.parent = container;
    for (const char* key : {"address", "public_address"})
        twin.component.properties.erase(key);

    std::set<Id> used {twin.component.id};
    for (const auto& row : architecture.connections) {
        const bool isOut = row->from == model.id;
        if (!isRequest(*row) || row->from == row->to || (!isOut && row->to != model.id) ||
            (!isOut && requests == TwinRequests::Answers))
            continue;
        Connection copy = *row;
        (isOut ? copy.from : copy.to) = twin.component.id;
        const Id stem = idFrom(copy.from + '-' + copy.to, "request");
        copy.id = freeId(architecture, stem);
        for (int number = 2; !used.insert(copy.id).second; ++number)
            copy.id = freeId(architecture, stem + '-' + std::to_string(number));
        twin.connections.push_back(std::move(copy));
    }
    return twin;
}

Design withTwin(Design design, const Twin& twin)
{
    const Component* model = design.architecture.components.find(twin.model);
    const Id& id = twin.component.id;
    if (!model || design.architecture.components.contains(id) || design.architecture.connections.contains(id))
        return design;
    const Rect rect = placementOf(design, twin.model);
    Rect place;
    if (!rect.isEmpty())
        place = isWithin(design.architecture, model->id, twin.component.parent)
                    ? freeRectNear(design, twin.component.parent, rect)
                    : correspondingRect(design, model->parent, twin.component.parent, rect);
    design = withComponent(std::move(design), twin.component, place);
    for (const Connection& connection : twin.connections)
        design = withConnection(std::move(design), connection);
    return design;
}

} // namespace gudo
