#pragma once

#include <optional>
#include <string>

#include "core/network/reach/reach.h"
#include "tests/support/random_network.h"
#include "tests/support/reach_oracle.h"

namespace gudo::test {

/// The engine with all that it reads.
class ReachEngine {
public:
    ReachEngine(Design design, const Catalog& catalog)
        : m_design {std::move(design)}
        , m_containment {m_design.architecture}
        , m_zones {m_design.architecture, catalog, m_containment}
        , m_map {m_design.architecture, catalog, m_zones}
    {
    }
    ReachEngine(const ReachEngine&) = delete; // the map points into the design
    ReachEngine& operator=(const ReachEngine&) = delete;
    ~ReachEngine() = default;

    [[nodiscard]] const NetworkMap& map() const { return m_map; }
    /// Nothing when one of them is no end.
    [[nodiscard]] std::optional<Reachability> ask(const std::string& from, const std::string& to,
                                                  const AskedFlow& flow) const;
    [[nodiscard]] std::optional<Reachability> ask(const ReachQuestion& question) const;

private:
    Design m_design;
    Containment m_containment;
    Zones m_zones;
    NetworkMap m_map;
};

/// The engine's answer in the words of the oracle.
[[nodiscard]] OracleReach summaryOf(const Reachability& answer);

/// What both say when they differ, or nothing.
[[nodiscard]] std::string difference(const ReachEngine& engine, const ReachOracle& oracle,
                                     const ReachQuestion& question);
[[nodiscard]] std::string difference(const Design& design, const Catalog& catalog, const ReachQuestion& question);

/// "web to app, tcp 8080".
[[nodiscard]] std::string toText(const ReachQuestion& question);

} // namespace gudo::test
