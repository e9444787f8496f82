#pragma once

#include "core/rules/rule.h"

namespace gudo {

/// The security groups of a provider's network as its arrows ask for them: each tier (components of one type with the
/// same arrows) has one group that lets in what is drawn to it and lets out what is drawn from it, and nothing else. A
/// group that only members of the tier are in is used again; others get new ones, drawn beside the components. Groups
/// that nobody is in any more stay, without members. Arrows of any kind but notes count. Tables that lack a route which
/// an arrow needs get it where the gateway for it is drawn. Pure; applying it twice changes nothing more.
[[nodiscard]] Design withDerivedGroups(Design design, const Catalog& catalog, const Id& network);

/// True when an arrow of the network needs no guess: the addresses of its far ends are known or are the internet's.
[[nodiscard]] bool mayDeriveGroups(const RuleContext& context, const Component& network);

} // namespace gudo
