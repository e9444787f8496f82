#include "core/rules/redundancy/further_member.h"

#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

constexpr int twinDistance = 32; ///< scene units between the two

/// "etcd 2" becomes "etcd 3", "etcd" becomes "etcd 2"; `separator` is put before a first number.
std::string numberedOn(const std::string& text, char separator)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    auto start = text.size();
    while (start > 0 && isDigit(text[start - 1]) && text.size() - start < 6)
        --start;
    if (start == text.size() || start == 0)
        return text + separator + '2';
    return text.substr(0, start) + std::to_string(std::stoi(text.substr(start)) + 1);
}

} // namespace

std::function<Design(Design)> withFurtherMember(const RuleContext& context, const Component& model)
{
    Component twin = model;
    twin.id = freeId(context.architecture(), idFrom(numberedOn(model.id, '-'), "copy"));
    twin.name = numberedOn(called(model), ' ');
    twin.properties.erase("address");
    twin.properties.erase("public_address");
    return [twin, id = model.id](Design design) {
        const Architecture& architecture = design.architecture;
        if (architecture.components.contains(twin.id) || architecture.connections.contains(twin.id) ||
            !architecture.components.contains(id))
            return design;
        std::vector<Connection> arrows;
        for (const auto& row : architecture.connections)
            if ((row->from == id) != (row->to == id) && row->kind != "note")
                arrows.push_back(*row);
        const Rect rect = placementOf(design, id);
        const Rect wanted = rect.moved(rect.width + twinDistance, 0);
        design =
            withComponent(std::move(design), twin, rect.isEmpty() ? rect : freeRectNear(design, twin.parent, wanted));
        for (Connection& arrow : arrows) {
            (arrow.from == id ? arrow.from : arrow.to) = twin.id;
            arrow.id = freeId(design.architecture, arrow.id);
            design = withConnection(std::move(design), std::move(arrow));
        }
        return design;
    };
}

} // namespace gudo
