#include "app/reachability/reach_result.h"

#include "core/rules/security/delicate_ports.h"

namespace gudo {

namespace {

EndFault faultOfEnd(const NetworkMap& map, const std::string& name)
{
    return name.empty() ? EndFault::None : faultOf(map, name);
}

void answerWay(ReachResult& result, const Design& design, const NetworkMap& map)
{
    const ReachQuery& query = result.ask.query;
    result.fromFault = faultOfEnd(map, query.from);
    result.toFault = faultOfEnd(map, query.to);
    const auto from = map.endNamed(query.from);
    const auto to = map.endNamed(query.to);
    if (!from || !to)
        return;
    result.flow = flowOf(map, query, *to);
    result.answer = reach(map, *from, *to, result.flow);
    result.walk = walkOf(design.architecture, result.answer, query);
    result.highlights = reachHighlights(design, result.answer, result.walk);
    result.isAnswered = true;
}

void answerFrom(ReachResult& result, const NetworkMap& map)
{
    const std::string& name = result.ask.query.from;
    result.fromFault = faultOfEnd(map, name);
    const auto source = map.endNamed(name);
    if (!source)
        return;
    result.exposed = exposure(map, *source);
    result.isAnswered = true;
}

void answerTo(ReachResult& result, const NetworkMap& map)
{
    const std::string& name = result.ask.query.to;
    result.toFault = faultOfEnd(map, name);
    const auto end = map.endNamed(name);
    if (end && (!end->component || end->address)) // nobody but a component answers
        result.toFault = EndFault::NoPackets;
    if (!end || result.toFault != EndFault::None)
        return;
    result.exposed = reachersOf(map, *end->component);
    result.isAnswered = true;
}

} // namespace

ReachResult reachResult(const Design& design, const Catalog& catalog, const ReachAsk& ask)
{
    const Architecture& architecture = design.architecture;
    const Containment containment {architecture};
    const Zones zones {architecture, catalog, containment};
    const NetworkMap map {architecture, catalog, zones};
    ReachResult result {.ask = ask};
    if (ask.mode == ReachMode::Way) {
        answerWay(result, design, map);
        return result;
    }
    ask.mode == ReachMode::From ? answerFrom(result, map) : answerTo(result, map);
    for (const Exposed& entry : result.exposed) {
        Exposed reached = entry;
        if (ask.mode == ReachMode::To)
            reached.component = ask.query.to; // whose ports they are
        result.isDelicate.push_back(isDelicate(catalog, architecture, reached) ? 1 : 0);
    }
    if (result.isAnswered)
        result.highlights = exposureHighlights(design, result.exposed, result.isDelicate,
                                               ask.mode == ReachMode::From ? ask.query.from : ask.query.to);
    return result;
}

} // namespace gudo
