#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/support/reach_oracle_walk.h"

namespace gudo::test {

/// What the slow judge says about one question.
struct OracleReach {
    bool isReachable = false;
    std::string code {};        ///< of the first failing check; empty when reachable
    Id component {};            ///< that fails it
    std::vector<Id> notFrom {}; ///< subnets of the source, sorted, that reach no interface of the target
    std::vector<Id> notTo {};   ///< subnets of the target, sorted, that no interface of the source reaches

    friend bool operator==(const OracleReach&, const OracleReach&) = default;
};

/// "reachable", or "NO_ROUTE at private-routes".
[[nodiscard]] std::string toText(const OracleReach& answer);

/// Judges reachability packet by packet: every address of the source to every address of the target, there and back,
/// check by check. Addresses of blocks above 64 and ephemeral ports are sampled wherever any row of the design could
/// begin to say something else, which is exact. Shares nothing with the engine but the reading of rows.
class ReachOracle {
public:
    ReachOracle(const Architecture& architecture, const Catalog& catalog)
        : m_facts {architecture, catalog}
    {
    }

    /// From and to: ids of components, "internet", addresses. Nothing when one of them is no end, or on premises,
    /// which this judge leaves to others. `protocol`: tcp, udp or icmp.
    [[nodiscard]] std::optional<OracleReach> reach(const std::string& from, const std::string& to,
                                                   const std::string& protocol, int port) const;

private:
    using Failures = std::vector<OracleCheck>;
    struct Followed {
        OraclePacket packet;
        std::vector<OracleCheck> checks;
    };

    [[nodiscard]] Failures failuresOf(const OracleQuestion& question, IpFamily family) const;
    [[nodiscard]] static Failures combined(const std::vector<const Followed*>& packets, std::size_t at);
    [[nodiscard]] OracleReach answerOf(OracleQuestion question) const;

    ReachOracleFacts m_facts;
};

} // namespace gudo::test
