#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/catalog/component_type.h"
#include "core/model/design.h"
#include "core/model/id_map.h"

namespace gudo {

/// Every type of component the program knows, in palette order. Made once by main and passed on; never changes.
class Catalog {
public:
    Catalog() = default;
    Catalog(std::vector<ComponentType> types, std::vector<PropertySchema> common, std::vector<Category> categories,
            std::vector<ConnectionType> connectionTypes, std::vector<PropertySchema> connectionProperties,
            std::unordered_map<std::string, LocalizedText> kindNames);
    // Rows point at each other by index only, but views into the rows are handed out: one catalogue, not copies.
    Catalog(Catalog&&) = default;
    Catalog& operator=(Catalog&&) = default;
    Catalog(const Catalog&) = delete;
    Catalog& operator=(const Catalog&) = delete;

    [[nodiscard]] std::span<const ComponentType> types() const { return m_types; }
    [[nodiscard]] std::span<const Category> categories() const { return m_categories; }
    [[nodiscard]] std::span<const ConnectionType> connectionTypes() const { return m_connectionTypes; }
    [[nodiscard]] std::span<const PropertySchema> commonProperties() const { return m_common; }
    [[nodiscard]] std::span<const PropertySchema> connectionProperties() const { return m_connectionProperties; }

    /// The row of that id, or nullptr. O(1).
    [[nodiscard]] const ComponentType* find(std::string_view id) const;
    /// The row of that component's type; for a type nobody knows a plain row without traits. Never dangles.
    [[nodiscard]] const ComponentType& typeOf(const Component& component) const;
    [[nodiscard]] bool knows(const Component& component) const { return find(component.type) != nullptr; }
    /// Colour as #RRGGBB of a category; grey when unknown.
    [[nodiscard]] std::string_view colorOf(std::string_view category) const;
    /// A kind ("subnet") in that language; the kind itself when nobody named it.
    [[nodiscard]] std::string_view kindName(std::string_view kind, std::string_view language) const;

    /// Schema of a component's property: the type's own, else the common one, else nullptr.
    [[nodiscard]] const PropertySchema* propertyOf(const ComponentType& type, std::string_view key) const;

    /// May a component of `type` live directly in `container` ("" and nullptr: the bare canvas)? Unknown types live
    /// anywhere.
    [[nodiscard]] bool accepts(const Component* container, std::string_view type) const;

    /// True when the component has that kind.
    [[nodiscard]] bool isKind(const Component& component, std::string_view kind) const
    {
        return typeOf(component).isKind(kind);
    }
    /// The value set on the component, else the catalogue's default, else nullptr.
    [[nodiscard]] const Value* valueOf(const Component& component, std::string_view key) const;

private:
    std::vector<ComponentType> m_types;
    std::vector<PropertySchema> m_common;
    std::vector<Category> m_categories;
    std::vector<ConnectionType> m_connectionTypes;
    std::vector<PropertySchema> m_connectionProperties;
    std::unordered_map<std::string, LocalizedText> m_kindNames;
    IdMap<std::size_t> m_index; ///< by ids of m_types, whose rows stay where they are
};

/// What a person calls the component: its name, else its id.
[[nodiscard]] std::string_view displayName(const Component& component);

/// A new component of that type with a free id, the type's label as its name and no properties but those that must
/// differ from the defaults (none). Pre: `type` is in the catalogue.
[[nodiscard]] Component newComponent(const Architecture& architecture, const ComponentType& type,
                                     std::string_view language);

} // namespace gudo
