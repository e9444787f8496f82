#include <QCoreApplication>

#include <algorithm>
#include <cassert>

#include "app/availability/figure_rows.h"
#include "app/availability/figure_texts.h"
#include "app/text/names.h"
#include "app/text/reliability_texts.h"
#include "core/reliability/replicas.h"

namespace gudo {

namespace {

/// Context of these texts for the translator.
struct CapacityRows {
    Q_DECLARE_TR_FUNCTIONS(CapacityRows)
};

QString serviceName(const ServiceGraph& graph, int service)
{
    const Service& row = graph.service(service);
    return row.name.empty() ? nodesText(graph, row.members, QStringLiteral(" / ")) : QString::fromStdString(row.name);
}

std::vector<Id> idsOf(const ServiceGraph& graph, const std::vector<int>& nodes)
{
    std::vector<Id> ids;
    for (const int node : nodes)
        ids.push_back(graph.idOf(node));
    return ids;
}

FigureRow loadRow(const AvailabilityAnswer& answer, const Catalog& catalog, int client)
{
    const Component& component = *answer.graph.node(client).component;
    const auto load = numberIn(catalog, component, "load");
    FigureRow row {.name = nameOf(component)};
    row.note = CapacityRows::tr("at the busiest time");
    row.value = load ? CapacityRows::tr("%1/s").arg(amountText(*load)) : CapacityRows::tr("not stated");
    row.tone = load ? FigureRow::Tone::Plain : FigureRow::Tone::Quiet;
    row.typed = load ? typedText("load", *load) : QString {};
    row.places = {component.id};
    row.subject = component.id;
    row.property = "load";
    return row;
}

FigureRow serviceRow(const AvailabilityAnswer& answer, const Utilisation& found, bool isHeldUp)
{
    FigureRow row {.name = serviceName(answer.graph, found.service)};
    row.note = CapacityRows::tr("%1 of %2 a second").arg(amountText(found.asked), amountText(found.capacity));
    row.value = utilisationText(found);
    row.share = found.share();
    row.tone = found.share() > 1 || isHeldUp ? FigureRow::Tone::Bad : FigureRow::Tone::Plain;
    row.tip = isHeldUp && found.share() <= 1 ? CapacityRows::tr("Its parts cannot share the load: the arrows lead too "
                                                                "much of it to some of them")
                                             : QString {};
    row.places = idsOf(answer.graph, answer.graph.service(found.service).members);
    return row;
}

FigureRow caseRow(const AvailabilityAnswer& answer, const CapacityCase& found)
{
    const ServiceGraph& graph = answer.graph;
    FigureRow row {.name = CapacityRows::tr("Everything up")};
    if (found.kind == CapacityCase::Kind::Loss) {
        const FailureModel& model = answer.report.simulation;
        const auto event = std::ranges::find(model.events, found.event, &FailureEvent::id);
        assert(event != model.events.end());
        row.name = CapacityRows::tr("Without %1").arg(eventName(graph, model, *event));
        row.event = found.event;
        row.places = answer.placesOf(model, *event);
    } else if (found.kind == CapacityCase::Kind::Deployment) {
        row.name = CapacityRows::tr("While half of %1 is replaced").arg(serviceName(graph, found.service));
        row.places = idsOf(graph, graph.service(found.service).members);
    }
    row.value = CapacityRows::tr("%1 of %2/s").arg(amountText(found.served), amountText(found.load));
    row.tone = found.isEnough() ? FigureRow::Tone::Good : FigureRow::Tone::Bad;
    if (!found.isEnough() && found.bottleneck >= 0)
        row.note = CapacityRows::tr("too little: %1").arg(serviceName(graph, found.bottleneck));
    return row;
}

} // namespace

std::vector<FigureRow> capacityRows(const AvailabilityAnswer& answer, const Catalog& catalog)
{
    std::vector<FigureRow> rows {headingRow(CapacityRows::tr("Load"))};
    for (const int client : answer.graph.entries)
        rows.push_back(loadRow(answer, catalog, client));
    const std::vector<CapacityCase>& cases = answer.report.cases;
    if (cases.empty()) {
        rows.push_back(
            remarkRow(CapacityRows::tr("Enter how many requests a second come at the busiest time to see how "
                                       "busy everything is and what remains after a loss")));
        return rows;
    }
    rows.push_back(headingRow(CapacityRows::tr("How busy")));
    for (const Utilisation& found : answer.report.utilisations)
        rows.push_back(serviceRow(answer, found, cases.front().bottleneck == found.service));
    if (answer.report.utilisations.empty())
        rows.push_back(
            remarkRow(CapacityRows::tr("Nothing that the load comes to has a capacity; what has none carries "
                                       "anything")));
    std::vector<CapacityCase> ordered = cases;
    std::stable_sort(ordered.begin() + 1, ordered.end(),
                     [](const CapacityCase& a, const CapacityCase& b) { return a.served < b.served; });
    rows.push_back(headingRow(CapacityRows::tr("What gets through, worst first")));
    for (const CapacityCase& found : ordered)
        rows.push_back(caseRow(answer, found));
    return rows;
}

} // namespace gudo
