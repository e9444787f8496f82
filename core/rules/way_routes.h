#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/network/reach/reach_query.h"
#include "core/rules/rule.h"

namespace gudo {

/// A question about a design, with its answer and all that it rests on.
class AskedWay {
public:
    /// `design` and `catalog` outlive it.
    AskedWay(const Design& design, const Catalog& catalog, const ReachQuery& query);

    /// False when one of the ends is none; everything below is about nothing then.
    [[nodiscard]] bool isAsked() const { return m_from && m_to; }
    [[nodiscard]] const NetworkMap& map() const { return m_map; }
    [[nodiscard]] const NetworkEnd& from() const { return *m_from; }
    [[nodiscard]] const NetworkEnd& to() const { return *m_to; }
    [[nodiscard]] const AskedFlow& flow() const { return m_flow; }
    [[nodiscard]] const Reachability& answer() const { return m_answer; }
    /// True when one end is the internet itself.
    [[nodiscard]] bool isAboutAnybody() const { return m_from->isAnybody || m_to->isAnybody; }
    /// True when nobody said which port it is about.
    [[nodiscard]] bool opensEveryPort() const;
    /// What people call a component; anything else as it is.
    [[nodiscard]] std::string nameOf(const std::string& id) const;

private:
    Containment m_containment;
    Zones m_zones;
    NetworkMap m_map;
    std::optional<NetworkEnd> m_from;
    std::optional<NetworkEnd> m_to;
    AskedFlow m_flow;
    Reachability m_answer;
};

/// One change that may let packets further.
struct WayChange {
    Message step;
    std::function<Design(Design)> apply;
};

/// Routes for those blocks in the table that has none, to each gateway that may lead there, the likeliest first. None
/// that another route of the table is for already.
[[nodiscard]] std::vector<WayChange> routeChanges(const AskedWay& way, const Hop& hop,
                                                  const std::vector<std::string>& blocks);

} // namespace gudo
