#pragma once

#include <QString>

#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/changes.h"
#include "core/reliability/request_walks.h"

namespace gudo {

/// One picture to talk about: a stage, or the whole of a design without stages.
struct Slide {
    QString title {};
    QString note {};
    Design design {};         ///< without stages
    DesignChanges changes {}; ///< against the slide before; none for the first
};

/// The slides of a design, in the order of its stages; at least one. The title of a design without stages is its own.
[[nodiscard]] std::vector<Slide> slidesOf(const Design& design);

/// A way that requests of a client take.
struct ToldWalk {
    QString client {};
    RequestWalk hops {};
};

/// All ways of all clients, client by client in the order of their ids.
[[nodiscard]] std::vector<ToldWalk> walksOf(const Design& design, const Catalog& catalog);

/// One hop for people: who it is and what happens there.
struct ToldHop {
    QString name {};
    QString sentence {};
};

/// Pre: the hop is one of the walk's.
[[nodiscard]] ToldHop told(const ToldWalk& walk, std::size_t hop, const Architecture& architecture,
                           const Catalog& catalog);

} // namespace gudo
