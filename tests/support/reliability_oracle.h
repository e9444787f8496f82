#pragma once

#include <compare>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/oracle_facts.h"

namespace gudo::test {

/// A client and a service that it cannot do without.
struct OracleRequirement {
    std::string client;
    std::string service; ///< its name, or '=' and the id of its first member
    bool isRead = false; ///< reads only

    friend auto operator<=>(const OracleRequirement&, const OracleRequirement&) = default;
};

/// What some failures do.
struct OracleAnswer {
    std::set<std::string> down {}; ///< ids of components
    std::set<OracleRequirement> lost {};
};

/// Events by their ids, such as "web@app-a#2" or "zone:ap-northeast-2a".
using OracleEvents = std::set<std::string>;

/// Answers what fails with what, the slow way: everything is up, and goes down until nothing changes any more. Knows
/// designs, not the engine: neither its service graph nor its fault trees.
class ReliabilityOracle {
public:
    ReliabilityOracle(const Design& design, const Catalog& catalog);

    /// All events that an analysis at that level ("component", …, "region") looks at.
    [[nodiscard]] OracleEvents events(std::string_view level) const;
    /// Those of all levels, with those that only simulations look at.
    [[nodiscard]] OracleEvents allEvents() const;
    [[nodiscard]] const std::set<OracleRequirement>& requirements() const { return m_requirements; }
    /// Events that the design does not have change nothing.
    [[nodiscard]] OracleAnswer after(const OracleEvents& failed) const;
    /// For every requirement the sets of up to `order` events that lose it, without those that contain another: every
    /// event, every pair and every triple is tried.
    [[nodiscard]] std::map<OracleRequirement, std::set<OracleEvents>> simulatedSets(int order,
                                                                                    std::string_view level) const;
    [[nodiscard]] const OracleFacts& facts() const { return m_facts; }

private:
    struct Event {
        int level;
        bool isWhole; ///< of a component that also loses copies one by one, or that its provider runs
        bool isProvidersCopy;
    };

    /// What went down so far.
    struct State {
        std::set<std::string> lacking {}; ///< gone as a whole, or without something that it needs
        std::set<std::string> down {};
    };

    void listEvents(const Catalog& catalog);
    void listRequirements();
    [[nodiscard]] std::string copyId(const std::string& id, int copy) const;
    [[nodiscard]] int requiredCopies(const std::string& service) const;
    [[nodiscard]] int requiredOf(const std::string& id) const;

    [[nodiscard]] bool isBoxDown(const std::string& id, int copy, const OracleEvents& failed) const;
    [[nodiscard]] bool isHolderDown(const std::string& id, int copy, const OracleEvents& failed) const;
    [[nodiscard]] bool isWithoutSpareHost(const std::string& machine, const OracleEvents& failed) const;
    [[nodiscard]] bool isWithoutPower(const std::string& id, const OracleEvents& failed) const;
    [[nodiscard]] bool isCopyDown(const std::string& id, int copy, const OracleEvents& failed,
                                  const State& state) const;
    [[nodiscard]] bool isLacking(const std::string& id, const OracleEvents& failed, const State& state) const;
    [[nodiscard]] bool isServed(const OracleNeed& need, const OracleEvents& failed, const State& state) const;
    [[nodiscard]] bool isDown(const std::string& id, const OracleEvents& failed, const State& state) const;

    const Catalog& m_catalog;
    OracleFacts m_facts;
    std::map<std::string, Event> m_events;
    std::map<std::string, std::string> m_serviceOf;
    std::map<std::string, std::vector<std::string>> m_copyIds;
    std::map<std::string, int> m_requiredOf; ///< copies that must be up, by component
    std::set<OracleRequirement> m_requirements;
    std::map<OracleRequirement, OracleNeed> m_asked;
};

} // namespace gudo::test
