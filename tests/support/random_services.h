#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {

/// Small services with something to lose: a client, a few tiers, and now and then everything that the analysis of
/// failures knows about, each brought in by one feature. The same seed always gives the same design; without one
/// feature the others do as they would with it.
[[nodiscard]] Design randomServices(std::uint32_t seed, std::string_view without = {});

/// Names of the features, in the order in which they are brought in.
[[nodiscard]] const std::vector<std::string>& serviceFeatures();

/// A design in the making, for features.
class ServiceDraft {
public:
    ServiceDraft(std::uint32_t seed, std::uint32_t feature)
        : m_dice {seed * 64 + feature}
    {
    }

    Design design;
    std::vector<Id> leaves {}; ///< what serves requests; the first is the client

    [[nodiscard]] Dice& dice() { return m_dice; }
    void throwAnew(std::uint32_t seed, std::uint32_t feature) { m_dice = Dice {seed * 64 + feature}; }
    /// False when the design is large enough.
    [[nodiscard]] bool hasRoom() const { return design.architecture.components.size() < 17; }
    /// Adds a component under that id unless there is one.
    Id add(const Id& id, const std::string& type, const Id& parent = {}, Object properties = {});
    void connect(const Id& from, const Id& to, const std::string& kind = "request", Object properties = {});
    void set(const Id& id, const std::string& key, Value value);
    /// Another type, the same name and place.
    void retype(const Id& id, const std::string& type);
    void move(const Id& id, const Id& parent);
    [[nodiscard]] bool has(const Id& id) const { return design.architecture.components.contains(id); }
    [[nodiscard]] std::string typeOf(const Id& id) const;

    /// Components of that type, by id.
    [[nodiscard]] std::vector<Id> ofType(std::string_view type) const;
    /// Any leaf but the client.
    [[nodiscard]] Id leaf();
    /// One of that type, or "".
    [[nodiscard]] Id anyOfType(std::string_view type);
    /// One of the connections of that kind, or "".
    [[nodiscard]] Id anyConnection(std::string_view kind);

private:
    Dice m_dice;
};

/// What a feature does to a draft, how often (percent of the designs of each theme: machines, cloud, cluster).
struct ServiceFeature {
    const char* name;
    int chances[3];
    void (*apply)(ServiceDraft&);
};

/// Where things run: hosts, power, networks, clusters.
[[nodiscard]] const std::vector<ServiceFeature>& placeFeatures();
/// Who asks for what, and how much of it is enough.
[[nodiscard]] const std::vector<ServiceFeature>& needFeatures();

} // namespace gudo::test
