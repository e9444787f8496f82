#include "core/page/failure_data.h"

#include <fmt/format.h>

#include "core/json/json_write.h"
#include "core/model/containment.h"
#include "core/network/zones.h"
#include "core/reliability/simulation.h"
#include "core/reliability/simulation_tables.h"

namespace gudo {

namespace {

template<typename Numbers>
std::string numbers(const Numbers& values)
{
    return fmt::format("[{}]", fmt::join(values, ","));
}

template<typename Rows, typename ToJson>
std::string rows(const Rows& values, const ToJson& toJsonText)
{
    std::string out = "[";
    for (const auto& value : values)
        out += (out.size() > 1 ? ",\n" : "") + toJsonText(value);
    return out + ']';
}

std::string treeJson(const FaultTree& tree)
{
    std::string gates;
    for (const FaultTree::Gate& gate : tree.gates) {
        const auto inputs = tree.inputsOf(gate);
        const std::size_t threshold = gate.kind == GateKind::Or    ? 1
                                      : gate.kind == GateKind::And ? inputs.size()
                                                                   : gate.threshold;
        gates += fmt::format("{}{},{}", gates.empty() ? "" : ",", threshold, inputs.size());
        for (const FaultNode input : inputs)
            gates += fmt::format(",{}", input);
    }
    std::vector<std::uint32_t> loops;
    for (const FaultTree::Loop& loop : tree.loops) {
        loops.push_back(loop.first);
        loops.push_back(loop.last);
    }
    return fmt::format(R"("eventCount":{},"gates":[{}],"loops":{})", tree.events, gates, numbers(loops));
}

std::string needJson(const SimulationTables::Need& need)
{
    return fmt::format(R"({{"unserved":{},"alternatives":{},"standbys":{},"countsCopies":{}}})", need.unserved,
                       numbers(need.alternatives), numbers(need.coldStandbys), need.countsCopies);
}

std::string nodeJson(const ServiceGraph& graph, const SimulationTables::Node& node, const std::vector<Place>& places)
{
    std::vector<int> boxes;
    for (const Place& place : places)
        boxes.push_back(graph.find(place.box->id));
    std::vector<FaultNode> moves;
    for (const auto& [gone, kept] : node.moves) {
        moves.push_back(gone);
        moves.push_back(kept);
    }
    return fmt::format("[{},{},{},{},{},{},{},{},{},{},{}]", node.down, node.lacks, node.box, numbers(node.copies),
                       node.spare, numbers(node.degradedBy), numbers(moves), numbers(node.gateways),
                       numbers(node.needs), node.hasNeeds ? 1 : 0, numbers(boxes));
}

std::string nodesJson(const ServiceGraph& graph, const SimulationTables& tables)
{
    std::string out = "[";
    for (std::size_t index = 0; index < tables.nodes.size(); ++index)
        out += (index > 0 ? ",\n" : "") + nodeJson(graph, tables.nodes[index], graph.nodes[index].places);
    return out + ']';
}

/// The numbers from one to the next in steps of one as pairs of first and last: what a need rests on is mostly runs.
std::vector<int> runsOf(const std::vector<int>& ascending)
{
    std::vector<int> runs;
    for (const int number : ascending) {
        if (runs.empty() || runs.back() + 1 != number) {
            runs.push_back(number);
            runs.push_back(number);
        } else {
            runs.back() = number;
        }
    }
    return runs;
}

std::string serviceName(const ServiceGraph& graph, int service)
{
    const std::string& name = graph.service(service).name;
    return name.empty() ? std::string {"null"} : quotedJson(name);
}

std::string_view toText(FailureEvent::Kind kind)
{
    switch (kind) {
    case FailureEvent::Kind::Copy:
        return "copy";
    case FailureEvent::Kind::Domain:
        return "domain";
    case FailureEvent::Kind::Component:
        break;
    }
    return "component";
}

std::string eventJson(const ServiceGraph& graph, const FailureModel& model, const FailureEvent& event)
{
    std::string place;
    if (event.kind == FailureEvent::Kind::Copy) {
        const ServiceNode& node = graph.node(event.node);
        if (node.places.size() > 1)
            place = fmt::format(R"(,"place":{})", graph.find(node.places[node.placeOf(event.copy)].box->id));
    }
    std::string boxes;
    if (event.kind == FailureEvent::Kind::Domain)
        boxes = fmt::format(R"(,"boxes":{})", numbers(model.domains[static_cast<std::size_t>(event.domain)].boxes));
    return fmt::format(R"({{"id":{},"kind":"{}","level":"{}","node":{}{}{}}})", quotedJson(event.id),
                       toText(event.kind), gudo::toText(event.level), event.node, place, boxes);
}

} // namespace

std::string failureData(const Design& design, const Catalog& catalog,
                        const std::function<std::string(const Message&)>& toWords)
{
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog, containment};
    const ServiceGraph graph = serviceGraph(design.architecture, catalog, zones);
    const FailureModel model = simulationModel(graph, catalog, zones);
    const SimulationTables tables = simulationTables(design.architecture, graph, catalog, model);

    const auto askedJson = [&](const SimulationTables::Asked& asked) {
        return fmt::format(R"({{"client":{},"service":{},"members":{},"id":{},"need":{},"lost":{},"cone":{}}})",
                           asked.client, serviceName(graph, asked.service),
                           numbers(graph.service(asked.service).members), quotedJson(graph.nameOf(asked.service)),
                           asked.need, asked.lost, numbers(runsOf(asked.cone)));
    };
    const auto eventsOf = [&](const ServiceNode& node) {
        const auto events = eventsNamed(graph, model, zones, node.component->id);
        return numbers(events.value_or(Scenario {}));
    };
    std::vector<int> fixed;
    for (std::size_t index = 0; index < graph.nodes.size(); ++index)
        if (graph.nodes[index].isUnfailing())
            fixed.push_back(static_cast<int>(index));
    return fmt::format("{{{},\n\"events\":{},\n\"nodes\":{},\n\"needs\":{},\n\"asked\":{},\n\"eventsOf\":{},"
                       "\n\"unfailing\":{},\n\"unknown\":{}}}",
                       treeJson(model.tree),
                       rows(model.events, [&](const FailureEvent& event) { return eventJson(graph, model, event); }),
                       nodesJson(graph, tables), rows(tables.needs, needJson), rows(tables.asked, askedJson),
                       rows(graph.nodes, eventsOf), numbers(fixed), rows(graph.unknowns, [&](const Unknown& unknown) {
                           return quotedJson(toWords(unknown.message));
                       }));
}

} // namespace gudo
