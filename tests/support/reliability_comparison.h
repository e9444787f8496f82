#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/reliability/failure_model.h"
#include "tests/support/reliability_oracle.h"

namespace gudo::test {

/// The engine's answers in the words of the oracle.
class EngineAnswers {
public:
    EngineAnswers(Design design, const Catalog& catalog);
    EngineAnswers(const EngineAnswers&) = delete; // the graph points into the design
    EngineAnswers& operator=(const EngineAnswers&) = delete;
    ~EngineAnswers() = default;

    [[nodiscard]] OracleEvents events(FailureLevel level) const;
    [[nodiscard]] OracleEvents allEvents() const;
    [[nodiscard]] std::set<OracleRequirement> requirements() const;
    /// For each of the sets of events.
    [[nodiscard]] std::vector<OracleAnswer> after(const std::vector<OracleEvents>& failed) const;
    [[nodiscard]] std::map<OracleRequirement, std::set<OracleEvents>> cutSets(int order, FailureLevel level) const;

private:
    [[nodiscard]] OracleRequirement named(const Requirement& requirement) const;

    Design m_design;
    Containment m_containment;
    Zones m_zones;
    const Catalog& m_catalog;
    ServiceGraph m_graph;
    FailureModel m_model; ///< of every event
};

/// What to compare.
struct Comparison {
    int order = 2;
    FailureLevel level = FailureLevel::Zone;
    std::uint32_t seed = 0; ///< of random sets of one to three failures
};

/// The first thing in which the engine and the oracle differ, or nothing: events, requirements, cut sets, what is down
/// and lost after random failures.
[[nodiscard]] std::string difference(const Design& design, const Catalog& catalog, const Comparison& comparison);

} // namespace gudo::test
