#include "core/picture/card_text.h"

#include "core/model/design.h"

namespace gudo {

namespace {

/// The line under the name: the property that the catalogue says tells most.
std::string subtitleOf(const Catalog& catalog, const Component& component)
{
    const ComponentType& type = catalog.typeOf(component);
    const Value* value = type.subtitle.empty() ? nullptr : catalog.valueOf(component, type.subtitle);
    return value ? shownValue(*value) : std::string {};
}

} // namespace

CardText cardTextOf(const Design& design, const Catalog& catalog, const Component& component,
                    std::string_view container, const PictureOptions& options)
{
    const ComponentType& type = catalog.typeOf(component);
    if (container.empty())
        return {std::string {displayName(component)}, subtitleOf(catalog, component), type.icon,
                copiesOf(catalog, component)};
    const ComponentType* copy = type.traits.copyType.empty() ? nullptr : catalog.find(type.traits.copyType);
    const LocalizedText& label = copy ? (copy->label.isEmpty() ? copy->name : copy->label) : type.label;
    CardText text {label.isEmpty() ? std::string {displayName(component)} : std::string {label.in(options.language)},
                   {},
                   copy ? copy->icon : type.icon};
    if (!type.traits.standby.empty()) {
        const auto containers = textsOf(component.properties, type.spread);
        const bool isFirst = containers.empty() || containers.front() == container;
        text.name = translated(
            isFirst ? Message {GUDO_TR_NOOP("core", "Primary")} : Message {GUDO_TR_NOOP("core", "Standby")}, options);
        text.subtitle = subtitleOf(catalog, component);
    } else if (copy) {
        // What a copy is made from is said by the template that the group names.
        const Component* source =
            design.architecture.components.find(gudo::textOf(component.properties, "launch_template"));
        text.subtitle = source ? subtitleOf(catalog, *source) : subtitleOf(catalog, component);
    }
    return text;
}

CardText withCount(CardText text)
{
    if (text.copies > 1)
        text.subtitle = "\u00D7" + std::to_string(text.copies) + (text.subtitle.empty() ? "" : "  ") + text.subtitle;
    return text;
}

} // namespace gudo
