#pragma once

#include <string>
#include <string_view>

#include "core/catalog/catalog.h"

namespace gudo {

/// The brackets that give a node its shape: databases and stores are cylinders, clients stadiums, load balancers
/// hexagons, queues have double sides, what stands at the edge of a network is rounded, everything else is a rectangle.
struct NodeShape {
    std::string_view open;
    std::string_view close;
};
[[nodiscard]] NodeShape shapeOf(const ComponentType& type);

/// The link between two nodes, without its label: solid with a head for requests, dotted for what serving does not
/// depend on, a plain line for notes.
[[nodiscard]] std::string_view linkOf(std::string_view connectionKind);

/// True for containers that are places (a region, a subnet, a rack): drawn as boxes even when nothing is in them.
[[nodiscard]] bool isPlace(const ComponentType& type);

/// Names of style classes, made of the category so that the text stays readable: "k_database" of a node, "b_network" of
/// a subgraph.
[[nodiscard]] std::string nodeClass(const ComponentType& type);
[[nodiscard]] std::string boxClass(const ComponentType& type);

/// What a `classDef` says. Of a node both text and fill are set, so that it reads the same on a dark page; a box is a
/// tint of the page, since its title and the arrows in it have the page's colours.
[[nodiscard]] std::string nodeStyle(const Catalog& catalog, const ComponentType& type);
[[nodiscard]] std::string boxStyle(const Catalog& catalog, const ComponentType& type);

} // namespace gudo
