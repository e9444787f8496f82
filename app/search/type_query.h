#pragma once

#include <QString>

#include <vector>

#include "app/search/type_search.h"

namespace gudo {

/// What somebody typed to add components: "2 az", "3x ec2", "2개 서브넷", "multi az rds".
struct TypeQuery {
    int count = 1;
    QString words {}; ///< without the count
};
/// Numbers above `mostAdded` count as that.
inline constexpr int mostAdded = 20;
[[nodiscard]] TypeQuery typeQueryFrom(const QString& typed);

/// A type that was asked for, with the properties that were.
struct TypeHit {
    int index = 0; ///< into Catalog::types()
    int score = 0;
    Object properties {}; ///< "multi az rds": multi_az is true; "internal alb": scheme is internal
};

/// Types that the words may mean, best first. Words that are none of a type's may be choices or switches of its
/// properties. All types without words. O(types * words).
[[nodiscard]] std::vector<TypeHit> typeHits(const TypeSearch& search, const Catalog& catalog, const QString& words);

} // namespace gudo
