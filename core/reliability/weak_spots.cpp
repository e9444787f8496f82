#include "core/reliability/weak_spots.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "core/model/at.h"
#include "core/reliability/request_reach.h"

namespace gudo {

namespace {

constexpr std::size_t lanesPerBlock = ScenarioBlock::lanes;
constexpr std::size_t words = ScenarioBlock::words;

bool isIn(const std::uint64_t* lanes, std::size_t lane)
{
    return (lanes[lane / 64] >> (lane % 64) & 1) != 0;
}

void sortOnce(auto& list)
{
    std::ranges::sort(list);
    const auto repeated = std::ranges::unique(list);
    list.erase(repeated.begin(), repeated.end());
}

} // namespace

/// Fills a WeakSpots in: rows first, then block by block what fails with them.
class WeakSpots::Maker {
public:
    Maker(WeakSpots& result, const Architecture& architecture, const ServiceGraph& graph, const FailureModel& model,
          const std::vector<SinglePoint>& points, RequestPaths& paths)
        : m_result {result}
        , m_graph {graph}
        , m_model {model}
        , m_points {points}
        , m_paths {paths}
        , m_reach {graph}
    {
        for (const ServiceNode& node : graph.nodes)
            m_result.m_things.push_back(node.component->id);
        for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node)
            addPresences(node);
        for (const auto& row : architecture.connections)
            if (isRequest(*row))
                m_arrows.try_emplace({graph.find(row->from), graph.find(row->to)}, row->id);
    }

    void make(const std::function<bool()>& isCancelled)
    {
        ScenarioBlock block {m_model.tree};
        block.evaluate();
        const std::vector<Lanes> usual = m_reach.reached(m_model, block);
        for (std::size_t first = 0; first < m_points.size(); first += lanesPerBlock) {
            if (isCancelled && isCancelled())
                break;
            const std::size_t last = std::min(m_points.size(), first + lanesPerBlock);
            block.clear();
            for (std::size_t index = first; index < last; ++index)
                block.fail(static_cast<std::uint32_t>(m_points[index].event), index - first);
            block.evaluate();
            for (std::size_t index = first; index < last; ++index)
                m_result.m_rows.push_back(rowOf(m_points[index], block, index - first));
            addCutOff(block, usual);
        }
        for (int row = 0; row < m_result.size(); ++row)
            for (const int mark : m_result.row(row).marks)
                m_result.m_marks.emplace_back(m_result.thing(mark), row);
        sortOnce(m_result.m_marks);
    }

private:
    struct Presence {
        int node;
        std::size_t place;
        int thing;
    };

    /// Copies that several places share are drawn apart and can be lost apart.
    void addPresences(int index)
    {
        const ServiceNode& node = m_graph.node(index);
        if (node.isUnfailing() || node.places.size() < 2)
            return;
        for (std::size_t place = 0; place < node.places.size() && place < at(node.copies); ++place) {
            m_presences.push_back({index, place, static_cast<int>(m_result.m_things.size())});
            m_result.m_things.push_back(node.component->id + '@' + node.places[place].box->id);
        }
    }

    Row rowOf(const SinglePoint& point, const ScenarioBlock& block, std::size_t lane)
    {
        const FailureEvent& event = m_model.events[at(point.event)];
        Row row {.event = event.id, .kind = event.kind, .level = event.level};
        row.subject = point.hit.front();
        row.marks = {row.subject};
        row.taken = point.hit;
        if (event.kind == FailureEvent::Kind::Domain) {
            const std::vector<int>& boxes = m_model.domains[at(event.domain)].boxes;
            row.isPlace = point.hit.size() > 1 || !std::ranges::binary_search(boxes, row.subject);
            if (row.isPlace && !boxes.empty())
                row.subject = boxes.front();
            row.marks = boxes.empty() ? point.hit : boxes; // a zone that is drawn nowhere shows in what it takes
        } else if (event.kind == FailureEvent::Kind::Copy) {
            addPresenceMarks(event.node, row.marks);
        }
        for (const int lost : point.lost) {
            const Requirement& requirement = m_model.requirements[at(lost)];
            row.clients.push_back(requirement.client);
            row.services.emplace_back(m_graph.nameOf(requirement.need.service));
        }
        sortOnce(row.clients);
        sortOnce(row.services);
        for (const int node : point.hit)
            for (const int standby : m_graph.service(m_graph.serviceOf[at(node)]).coldStandbys)
                if (!std::ranges::binary_search(point.hit, standby))
                    row.coldStandbys.push_back(standby);
        sortOnce(row.coldStandbys);
        const Requirement& first = m_model.requirements[at(point.lost.front())];
        row.lastStep = shortestWay(first.client, point.hit.front());
        if (row.lastStep < 0)
            for (const int node : wayToFailure(first, block, lane))
                row.lastStep = step(row.lastStep, node);
        return row;
    }

    /// One copy is like the other: where the first is a single point, each is.
    void addPresenceMarks(int node, std::vector<int>& marks) const
    {
        const auto mine = std::ranges::equal_range(m_presences, node, {}, &Presence::node);
        if (mine.empty())
            return;
        marks.clear();
        for (const Presence& presence : mine)
            marks.push_back(presence.thing);
    }

    /// From the client to the nearest component that the failure itself takes, for what is on no request's way: power.
    std::vector<int> wayToFailure(const Requirement& requirement, const ScenarioBlock& block, std::size_t lane) const
    {
        const auto isFailed = [&](FaultNode node) {
            return block.isFailed(node, lane);
        };
        std::unordered_map<int, int> previous {{requirement.client, requirement.client}};
        std::deque<int> open;
        const auto follow = [&](int from, const Need& need) {
            if (!isFailed(m_model.unserved(need)))
                return;
            for (const int other : m_graph.alternatives(need))
                if (isFailed(m_model.components[at(other)]) && previous.try_emplace(other, from).second)
                    open.push_back(other);
        };
        follow(requirement.client, requirement.need);
        for (; !open.empty(); open.pop_front()) {
            const int node = open.front();
            if (!isFailed(m_model.lacks[at(node)])) {
                std::vector<int> way {node};
                while (way.back() != requirement.client)
                    way.push_back(previous.at(way.back()));
                std::ranges::reverse(way);
                return way;
            }
            for (const Need& need : m_graph.node(node).needs)
                if (need.isRequired)
                    follow(node, need);
        }
        return {};
    }

    /// The number of the last step, or -1. Ways of one client are a tree: of each only the end is new.
    int shortestWay(int client, int node)
    {
        const std::vector<int> path = m_paths.path(client, node);
        std::size_t known = path.size();
        int last = -1;
        for (; known > 0; --known)
            if (const auto entry = m_steps.find({client, path[known - 1]}); entry != m_steps.end()) {
                last = entry->second;
                break;
            }
        for (; known < path.size(); ++known) {
            last = step(last, path[known]);
            m_steps.emplace(std::pair {client, path[known]}, last);
        }
        return last;
    }

    int step(int previous, int node)
    {
        Id connection;
        if (previous >= 0)
            if (const auto arrow = m_arrows.find({m_result.m_steps[at(previous)].component, node});
                arrow != m_arrows.end())
                connection = arrow->second;
        m_result.m_steps.push_back({node, std::move(connection), previous});
        return static_cast<int>(m_result.m_steps.size()) - 1;
    }

    void addCutOff(const ScenarioBlock& block, const std::vector<Lanes>& usual)
    {
        const std::vector<Lanes> now = m_reach.reached(m_model, block);
        std::vector<std::uint64_t>& result = m_result.m_cutOff;
        const std::size_t begin = result.size();
        result.resize(begin + m_result.m_things.size() * words);
        for (std::size_t node = 0; node < m_graph.nodes.size(); ++node) {
            if (m_graph.nodes[node].isClient)
                continue;
            const std::uint64_t* down = block.lanesOf(m_model.components[node]);
            for (std::size_t word = 0; word < words; ++word)
                result[begin + node * words + word] = down[word] | (usual[node][word] & ~now[node][word]);
        }
        for (const Presence& presence : m_presences) {
            const auto& copies = m_model.copies[at(presence.node)];
            Lanes down {};
            down.fill(~std::uint64_t {0});
            const std::size_t places = m_graph.node(presence.node).places.size();
            for (std::size_t copy = presence.place; copy < copies.size(); copy += places)
                for (std::size_t word = 0; word < words; ++word)
                    down[word] &= block.lanesOf(copies[copy])[word];
            std::ranges::copy(down, result.begin() + static_cast<std::ptrdiff_t>(begin + at(presence.thing) * words));
        }
    }

    WeakSpots& m_result;
    const ServiceGraph& m_graph;
    const FailureModel& m_model;
    const std::vector<SinglePoint>& m_points;
    RequestPaths& m_paths;
    RequestReach m_reach;
    std::vector<Presence> m_presences; ///< by node
    std::map<std::pair<int, int>, Id> m_arrows;
    std::map<std::pair<int, int>, int> m_steps; ///< by client and component
};

WeakSpots::WeakSpots(const Architecture& architecture, const ServiceGraph& graph, const FailureModel& model,
                     const std::vector<SinglePoint>& points, RequestPaths& paths,
                     const std::function<bool()>& isCancelled)
    : m_hasClients {!graph.entries.empty()}
    , m_hasRequests {!model.requirements.empty()}
{
    if (!points.empty())
        Maker {*this, architecture, graph, model, points, paths}.make(isCancelled);
}

std::vector<Id> WeakSpots::idsOf(const std::vector<int>& things) const
{
    std::vector<Id> ids;
    for (const int number : things)
        ids.push_back(thing(number));
    std::ranges::sort(ids);
    return ids;
}

WeakSpot WeakSpots::spot(int number) const
{
    const Row& found = row(number);
    WeakSpot spot {.event = found.event,
                   .kind = found.kind,
                   .level = found.level,
                   .subject = thing(found.subject),
                   .marks = idsOf(found.marks),
                   .taken = idsOf(found.taken),
                   .clients = idsOf(found.clients),
                   .services = found.services,
                   .coldStandbys = idsOf(found.coldStandbys)};
    for (int step = found.lastStep; step >= 0; step = m_steps[at(step)].previous)
        spot.path.push_back({thing(m_steps[at(step)].component), m_steps[at(step)].connection});
    std::ranges::reverse(spot.path);
    const std::size_t block = at(number) / lanesPerBlock;
    for (std::size_t index = 0; index < m_things.size(); ++index)
        if (isIn(m_cutOff.data() + (block * m_things.size() + index) * words, at(number) % lanesPerBlock))
            spot.cutOff.push_back(m_things[index]);
    std::ranges::sort(spot.cutOff);
    return spot;
}

int WeakSpots::named(std::string_view event) const
{
    const auto found = std::ranges::find(m_rows, event, &Row::event);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace gudo
