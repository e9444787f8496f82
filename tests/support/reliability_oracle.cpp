#include "tests/support/reliability_oracle.h"

#include <algorithm>
#include <array>

namespace gudo::test {

namespace {

constexpr std::array<std::string_view, 7> levels {"component", "replica", "host", "rack", "zone", "site", "region"};

int levelOf(std::string_view name)
{
    return static_cast<int>(std::ranges::find(levels, name) - levels.begin());
}

} // namespace

ReliabilityOracle::ReliabilityOracle(const Design& design, const Catalog& catalog)
    : m_catalog {catalog}
    , m_facts {oracleFacts(design, catalog)}
{
    for (const auto& [name, service] : m_facts.services)
        for (const std::string& member : service.members)
            m_serviceOf[member] = name;
    for (const auto& [id, thing] : m_facts.things)
        for (int copy = 0; copy < thing.copies; ++copy)
            m_copyIds[id].push_back(copyId(id, copy));
    for (const auto& [id, thing] : m_facts.things)
        m_requiredOf[id] = requiredOf(id);
    listEvents(catalog);
    listRequirements();
}

void ReliabilityOracle::listEvents(const Catalog& catalog)
{
    std::set<std::string> holders;
    for (const auto& [id, thing] : m_facts.things) {
        holders.insert(thing.component->parent);
        for (const OraclePlace& place : thing.places)
            holders.insert(place.box);
    }
    for (const auto& [id, thing] : m_facts.things) {
        const ComponentType& type = catalog.typeOf(*thing.component);
        if (!thing.zone.empty())
            m_events["zone:" + thing.zone] = {levelOf("zone"), false, false};
        if (!thing.domain.empty()) {
            const char* held = !holders.contains(id) ? "component" : type.isKind("rack") ? "rack" : "host";
            const char* level = type.isKind("zone")     ? "zone"
                                : type.isKind("region") ? "region"
                                : type.isKind("site")   ? "site"
                                                        : held;
            m_events[thing.domain] = {levelOf(level), false, false};
        } else if (!thing.isUnfailing()) {
            const bool isOfSeveral = thing.copies > 1 || thing.isRunByProvider;
            m_events[id] = {levelOf(type.isKind("power") ? "rack" : "component"), isOfSeveral, false};
            for (int copy = 0; copy < thing.copies && thing.copies > 1; ++copy)
                m_events[m_copyIds.at(id)[static_cast<std::size_t>(copy)]] = {levelOf("replica"), false,
                                                                              thing.isRunByProvider};
        }
    }
}

/// "web@app-a", with a number behind it where several copies are in one place.
std::string ReliabilityOracle::copyId(const std::string& id, int copy) const
{
    const OracleThing& thing = m_facts.things.at(id);
    const int places = std::max<int>(1, static_cast<int>(thing.places.size()));
    int mates = 0;
    for (int other = 0; other < thing.copies; ++other)
        mates += other % places == copy % places ? 1 : 0;
    std::string text = id;
    if (!thing.places.empty())
        text += '@' + thing.places[static_cast<std::size_t>(copy % places)].box;
    return mates > 1 ? text + '#' + std::to_string(copy / places + 1) : text;
}

void ReliabilityOracle::listRequirements()
{
    for (const std::string& entry : m_facts.entries) {
        std::set<std::string> asking {entry};
        for (bool isGrowing = true; isGrowing;) { // clients pass on what is asked of them
            isGrowing = false;
            for (const std::string& client : std::set {asking})
                for (const OracleNeed& need : m_facts.things.at(client).needs) {
                    const auto& members = m_facts.services.at(need.service).members;
                    const bool isPassedOn = std::ranges::all_of(
                        members, [&](const std::string& member) { return m_facts.things.at(member).isClient; });
                    if (!need.isRequired)
                        continue;
                    for (const std::string& member : members)
                        isGrowing |= isPassedOn && asking.insert(member).second;
                    const OracleRequirement requirement {entry, need.service, need.isRead};
                    if (!isPassedOn && m_requirements.insert(requirement).second)
                        m_asked[requirement] = need;
                }
        }
    }
}

OracleEvents ReliabilityOracle::events(std::string_view level) const
{
    OracleEvents wanted;
    for (const auto& [id, event] : m_events)
        if (event.level <= levelOf(level) && !event.isProvidersCopy && (level == "component" || !event.isWhole))
            wanted.insert(id);
    return wanted;
}

OracleEvents ReliabilityOracle::allEvents() const
{
    OracleEvents all;
    for (const auto& [id, event] : m_events)
        all.insert(id);
    return all;
}

int ReliabilityOracle::requiredCopies(const std::string& service) const
{
    int copies = 0;
    int required = 1;
    bool hasQuorum = false;
    for (const std::string& member : m_facts.services.at(service).members) {
        const OracleThing& thing = m_facts.things.at(member);
        copies += thing.copies;
        hasQuorum |= thing.hasQuorum;
        if (thing.wanted > thing.copies)
            required = std::max(required, thing.wanted);
    }
    if (hasQuorum)
        required = std::max(required, copies / 2 + 1);
    return std::min(required, copies);
}

int ReliabilityOracle::requiredOf(const std::string& id) const
{
    const OracleThing& thing = m_facts.things.at(id);
    const std::string& service = m_serviceOf.at(id);
    const bool isAlone = m_facts.services.at(service).members.size() == 1;
    return std::max(std::min(thing.wanted, thing.copies), isAlone ? requiredCopies(service) : 1);
}

/// What runs in that copy of the box goes with it.
bool ReliabilityOracle::isBoxDown(const std::string& id, int copy, const OracleEvents& failed) const
{
    const OracleThing& thing = m_facts.things.at(id);
    if (!thing.domain.empty() && failed.contains(thing.domain))
        return true;
    if (thing.isBox)
        copy %= thing.copies;
    if (thing.isBox && thing.copies > 1 &&
        (failed.contains(id) || failed.contains(m_copyIds.at(id)[static_cast<std::size_t>(copy)])))
        return true;
    return (!thing.zone.empty() && failed.contains("zone:" + thing.zone)) || isWithoutPower(id, failed) ||
           isHolderDown(id, copy, failed);
}

bool ReliabilityOracle::isHolderDown(const std::string& id, int copy, const OracleEvents& failed) const
{
    const std::string& holder = m_facts.things.at(id).holder;
    return !holder.empty() && isBoxDown(holder, copy, failed) && isWithoutSpareHost(id, failed);
}

/// True for anything but virtual machines that find room on another host of the cluster.
bool ReliabilityOracle::isWithoutSpareHost(const std::string& machine, const OracleEvents& failed) const
{
    const OracleThing& thing = m_facts.things.at(machine);
    const Component& host = *m_facts.things.at(thing.holder).component;
    const auto cluster = m_facts.clusters.find(std::string {textOf(host.properties, "cluster")});
    if (!m_catalog.isKind(*thing.component, "vm") || !m_catalog.isKind(host, "hypervisor") ||
        cluster == m_facts.clusters.end() || !cluster->second.hypervisors.contains(host.id))
        return true;
    int tolerated = oracleFlag(m_catalog, *thing.component, "fault_tolerance") ? 1 : 0; // its shadow has its room
    if (oracleFlag(m_catalog, *thing.component, "ha") || oracleFlag(m_catalog, host, "ha"))
        tolerated = std::max(tolerated, cluster->second.tolerates);
    if (tolerated == 0 || cluster->second.hypervisors.size() < 2)
        return true;
    int lost = 0;
    int hosts = 0;
    for (const std::string& hypervisor : cluster->second.hypervisors) {
        bool isLost = true;
        for (int copy = 0; copy < m_facts.things.at(hypervisor).copies; ++copy)
            isLost = isLost && isBoxDown(hypervisor, copy, failed);
        lost += isLost ? 1 : 0;
        ++hosts;
    }
    return lost > tolerated || lost == hosts;
}

/// All feeds are out: by themselves, or with the zone, site or region that they are in.
bool ReliabilityOracle::isWithoutPower(const std::string& id, const OracleEvents& failed) const
{
    const auto isOut = [&](const std::string& feed) {
        const OracleThing& thing = m_facts.things.at(feed);
        int up = thing.copies;
        for (int copy = 0; copy < thing.copies && thing.copies > 1; ++copy)
            up -= failed.contains(m_copyIds.at(feed)[static_cast<std::size_t>(copy)]) ? 1 : 0;
        bool isOff = failed.contains(feed) || up < m_requiredOf.at(feed);
        for (std::string box = thing.holder; !box.empty(); box = m_facts.things.at(box).holder)
            if (const OracleThing& around = m_facts.things.at(box); !around.isBox && failed.contains(around.domain))
                isOff = true;
        return isOff;
    };
    const auto& feeds = m_facts.things.at(id).feeds;
    return !feeds.empty() && std::ranges::all_of(feeds, isOut);
}

/// By itself, whatever else the component lacks.
bool ReliabilityOracle::isCopyDown(const std::string& id, int copy, const OracleEvents& failed,
                                   const State& state) const
{
    const OracleThing& thing = m_facts.things.at(id);
    if (!thing.domain.empty() && failed.contains(thing.domain))
        return true;
    if (thing.copies > 1 && failed.contains(m_copyIds.at(id)[static_cast<std::size_t>(copy)]))
        return true;
    if ((!thing.zone.empty() && failed.contains("zone:" + thing.zone)) || isWithoutPower(id, failed))
        return true;
    if (thing.places.empty())
        return false;
    const int places = static_cast<int>(thing.places.size());
    const OraclePlace& place = thing.places[static_cast<std::size_t>(copy % places)];
    const bool isHeld = place.box == thing.holder || place.box == thing.component->parent;
    if (isHeld ? isHolderDown(id, copy / places, failed) : isBoxDown(place.box, copy / places, failed))
        return true;
    return std::ranges::any_of(place.gateways,
                               [&](const std::string& gateway) { return state.down.contains(gateway); });
}

/// Gone as a whole, or nothing serves a need of it.
bool ReliabilityOracle::isLacking(const std::string& id, const OracleEvents& failed, const State& state) const
{
    const OracleThing& thing = m_facts.things.at(id);
    if (!thing.isUnfailing() && failed.contains(id))
        return true;
    int choices = 0;
    int unserved = 0;
    for (const OracleNeed& need : thing.needs) {
        const bool isAlone = m_facts.services.at(need.service).members.size() == 1;
        const bool isChoice = thing.choosesTarget && (isAlone || requiredCopies(need.service) == 1);
        const bool isUnserved = need.isRequired && !isServed(need, failed, state);
        if (isUnserved && !isChoice)
            return true;
        choices += isChoice && need.isRequired ? 1 : 0;
        unserved += isUnserved ? 1 : 0;
    }
    return choices > 0 && unserved == choices;
}

bool ReliabilityOracle::isServed(const OracleNeed& need, const OracleEvents& failed, const State& state) const
{
    const OracleService& service = m_facts.services.at(need.service);
    const auto isUp = [&](const std::string& id) {
        return !state.down.contains(id);
    };
    const std::set<std::string>& answering = need.isRead ? service.readers : service.writers;
    const bool isAlone = service.members.size() == 1;
    const int required = isAlone ? 1 : requiredCopies(need.service);
    if (required == 1) {
        if (std::ranges::any_of(answering, isUp))
            return true;
    } else {
        int copies = 0;
        int up = 0;
        for (const std::string& id : answering) {
            const OracleThing& thing = m_facts.things.at(id);
            copies += thing.copies;
            for (int copy = 0; copy < thing.copies; ++copy) {
                const bool isGone = thing.isUnfailing()
                                        ? state.down.contains(id)
                                        : state.lacking.contains(id) || isCopyDown(id, copy, failed, state);
                up += isGone ? 0 : 1;
            }
        }
        if (!answering.empty() && up >= std::min(required, copies))
            return true;
    }
    return std::ranges::any_of(service.standbys, isUp) ||
           ((need.isRead || service.writers.empty()) && std::ranges::any_of(service.originals, isUp));
}

bool ReliabilityOracle::isDown(const std::string& id, const OracleEvents& failed, const State& state) const
{
    const OracleThing& thing = m_facts.things.at(id);
    if (state.lacking.contains(id))
        return true;
    int up = 0;
    for (int copy = 0; copy < thing.copies; ++copy)
        up += thing.isFrame ? !isBoxDown(id, copy, failed) : !isCopyDown(id, copy, failed, state);
    if (thing.isFrame)
        return up == 0;
    return !thing.isUnfailing() && up < m_requiredOf.at(id);
}

OracleAnswer ReliabilityOracle::after(const OracleEvents& failed) const
{
    State state;
    for (bool isChanging = true; isChanging;) {
        isChanging = false;
        for (const auto& [id, thing] : m_facts.things) {
            if (!state.lacking.contains(id) && isLacking(id, failed, state))
                isChanging |= state.lacking.insert(id).second;
            if (!state.down.contains(id) && isDown(id, failed, state))
                isChanging |= state.down.insert(id).second;
        }
    }
    OracleAnswer answer {.down = state.down, .lost = {}};
    for (const auto& [requirement, need] : m_asked)
        if (!isServed(need, failed, state))
            answer.lost.insert(requirement);
    return answer;
}

std::map<OracleRequirement, std::set<OracleEvents>> ReliabilityOracle::simulatedSets(int order,
                                                                                     std::string_view level) const
{
    std::map<OracleRequirement, std::set<OracleEvents>> sets;
    for (const OracleRequirement& requirement : m_requirements)
        sets[requirement];
    const OracleEvents all = events(level);
    std::set<OracleEvents> tried {{}};
    for (int size = 0; size <= order; ++size) {
        std::set<OracleEvents> larger;
        for (const OracleEvents& failed : tried) {
            std::set<OracleRequirement> open;
            for (const auto& [requirement, known] : sets)
                if (std::ranges::none_of(known,
                                         [&](const OracleEvents& set) { return std::ranges::includes(failed, set); }))
                    open.insert(requirement);
            if (!open.empty())
                for (const OracleRequirement& requirement : after(failed).lost)
                    if (open.contains(requirement))
                        sets[requirement].insert(failed);
            for (const std::string& event : all)
                if (failed.empty() || event > *failed.rbegin()) {
                    OracleEvents next = failed;
                    next.insert(event);
                    larger.insert(std::move(next));
                }
        }
        tried = std::move(larger);
    }
    return sets;
}

} // namespace gudo::test
