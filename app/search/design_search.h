#pragma once

#include <QRegularExpression>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

namespace gudo {

/// What somebody looks for in a design.
struct FindQuery {
    QString text {};
    bool isCaseMatched = false;
    bool isWholeWord = false;
    bool isPattern = false; ///< a regular expression, Perl's dialect

    friend bool operator==(const FindQuery&, const FindQuery&) = default;
};

/// The query as an expression; not isValid() for a pattern that is none.
[[nodiscard]] QRegularExpression expressionOf(const FindQuery& query);

/// Where in a component or connection a text stands.
enum class FindField { Name, ComponentId, Type, Kind, Property };

/// A place where a design holds what was looked for.
struct FindMatch {
    Id id {}; ///< component or connection
    FindField field = FindField::Name;
    std::string key {};               ///< of the property; empty for other fields
    std::vector<std::string> path {}; ///< inside of the property: members and numbers of elements
    QString text {};                  ///< all of the text it was found in
    qsizetype start = 0;              ///< in `text`
    qsizetype length = 0;
    bool isReplaceable =
        false; ///< names, ids and texts; neither types, kinds, numbers nor mentions of other components

    friend bool operator==(const FindMatch&, const FindMatch&) = default;
};

/// Every place where the expression matches: ids of components, names, names and ids of their types, kinds of
/// connections and all properties of both. A component's matches stand together, in the order of `components` (the rest
/// by id), connections follow by id. Empty matches are none. O(length of all texts).
[[nodiscard]] std::vector<FindMatch> found(const Design& design, const Catalog& catalog,
                                           const QRegularExpression& expression,
                                           const std::vector<Id>& components = {});

/// A design in which something was replaced.
struct Replaced {
    Design design;
    int count = 0;   ///< places replaced
    int refused = 0; ///< new ids that are none, or that something else has
};

/// The design with `with` in place of these matches (of found(), all of the same design and expression). In patterns \1
/// … \9 and $1 … $9 stand for what groups matched; elsewhere `with` is taken as it is. What mentions a component by an
/// id that changes follows.
[[nodiscard]] Replaced replaced(Design design, const Catalog& catalog, const std::vector<FindMatch>& matches,
                                const FindQuery& query, const QString& with);

} // namespace gudo
