#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo::test {

// What the reliability oracle reads off a design, by the definitions and with nothing but ids: no index, no order of
// evaluation, no sharing with the engine. Slow.

/// What a component asks of a service.
struct OracleNeed {
    std::string service; ///< its name, or '=' and the id of its first member
    bool isRead = false;
    bool isRequired = true;

    friend auto operator<=>(const OracleNeed&, const OracleNeed&) = default;
};

/// A container that copies of a component run in, and the gateways that they need from there.
struct OraclePlace {
    std::string box;
    std::set<std::string> gateways {};
};

/// A component.
struct OracleThing {
    const Component* component = nullptr;
    bool isClient = false;
    bool isPassive = false;
    bool isFrame = false;
    bool isRunByProvider = false;
    bool isBox = false; ///< takes what is in it with it: a host, a rack; not a zone, site or region
    bool isReadReplica = false;
    bool choosesTarget = false; ///< a name service that answers with any target that is up
    int copies = 1;
    int wanted = 1; ///< copies that must be up
    bool hasQuorum = false;
    std::vector<OraclePlace> places {};
    std::string holder {}; ///< what it runs in; empty on the bare canvas
    std::string zone {};   ///< full name that a property names
    std::string domain {}; ///< id of the event that takes it with all that is in it; empty when none does
    std::set<std::string> feeds {};
    std::vector<OracleNeed> needs {};

    [[nodiscard]] bool isUnfailing() const { return isClient || isPassive || isFrame; }
};

/// Components that stand in for each other.
struct OracleService {
    std::set<std::string> members {};
    std::set<std::string> writers {};   ///< members that answer writes, without those that somebody has to start
    std::set<std::string> readers {};   ///< members that answer reads, likewise
    std::set<std::string> standbys {};  ///< others that take over by themselves
    std::set<std::string> originals {}; ///< others that hold what read replicas among the members hold
};

/// Hypervisors that restart each other's machines.
struct OracleCluster {
    std::set<std::string> hypervisors {};
    int tolerates = 0;
};

struct OracleFacts {
    std::map<std::string, OracleThing> things {};
    std::map<std::string, OracleService> services {}; ///< by name, or '=' and the id of the first member
    std::map<std::string, OracleCluster> clusters {};
    std::set<std::string> entries {};
};

[[nodiscard]] OracleFacts oracleFacts(const Design& design, const Catalog& catalog);

/// "web" of "Web-1", "web 2a" and "WEB ap-northeast-2c".
[[nodiscard]] std::string oracleStem(std::string label);
/// A number of the component or of the catalogue's default, else `fallback`.
[[nodiscard]] double oracleNumber(const Catalog& catalog, const Component& component, const std::string& key,
                                  double fallback);
/// True when that property says true.
[[nodiscard]] bool oracleFlag(const Catalog& catalog, const Component& component, const std::string& key);

/// Parts of oracleFacts: where things run, then who asks for what.
void readPlaces(OracleFacts& facts, const Design& design, const Catalog& catalog);
void readNeeds(OracleFacts& facts, const Design& design, const Catalog& catalog);

} // namespace gudo::test
