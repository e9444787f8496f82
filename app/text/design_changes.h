#pragma once

#include <QString>

#include <vector>

#include "core/catalog/catalog.h"

namespace gudo {

/// One thing that differs between two designs, for people.
struct DesignChange {
    enum class Kind { Added, Removed, Changed };

    /// What became other about it: a property, its place, its name.
    struct Part {
        QString name;
        QString before; ///< empty: it was not there
        QString after;  ///< empty: it is no longer there

        friend bool operator==(const Part&, const Part&) = default;
    };

    Kind kind = Kind::Changed;
    Id id {};                   ///< component or connection; empty for the design itself
    QString title {};           ///< "Orders DB", "web → db"
    QString type {};            ///< in the user's language; empty for the design itself
    std::vector<Part> parts {}; ///< of what is new, its properties

    friend bool operator==(const DesignChange&, const DesignChange&) = default;
};

/// What differs, in the user's language: components, connections, then settings, each by id. Of lists only the entries
/// that differ are told. Where things are drawn is left out unless nothing else differs. O(n).
[[nodiscard]] std::vector<DesignChange> changesBetween(const Design& before, const Design& after,
                                                       const Catalog& catalog);

/// The value as people read it: "on" and "off", names of components in place of ids where `schema` says references.
[[nodiscard]] QString valueText(const Value& value, const PropertySchema* schema, const Design& design);

} // namespace gudo
