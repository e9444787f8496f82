#include <QCoreApplication>

#include <algorithm>
#include <set>

#include "app/availability/figure_rows.h"
#include "app/availability/figure_texts.h"
#include "app/text/names.h"
#include "app/text/reliability_texts.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

/// Context of these texts for the translator.
struct AssumptionRows {
    Q_DECLARE_TR_FUNCTIONS(AssumptionRows)
};

/// What a figure is of: all copies of a component have one, and so have all boxes of a place.
struct Figured {
    QString name;
    Id subject; ///< whose property it is; empty for a place that is not drawn
};

Figured figuredOf(const AvailabilityAnswer& answer, const FailureEvent& event)
{
    if (event.kind != FailureEvent::Kind::Domain) {
        const Component& component = *answer.graph.node(event.node).component;
        return {nameOf(component), component.id};
    }
    const std::vector<Id> boxes = answer.placesOf(event);
    return {eventName(answer.graph, answer.report.model, event), boxes.empty() ? Id {} : boxes.front()};
}

/// Makes the rows of events, one for each thing that has a figure.
class Assumptions {
public:
    Assumptions(const AvailabilityAnswer& answer, const Catalog& catalog)
        : m_answer {answer}
        , m_catalog {catalog}
    {
        for (const AvailabilityEstimate& estimate : answer.report.requirements)
            m_unknown.insert(estimate.unknown.begin(), estimate.unknown.end());
    }

    void add(int number)
    {
        const FailureEvent& event = m_answer.event(number);
        const Figured figured = figuredOf(m_answer, event);
        if (!m_told.insert(figured.subject.empty() ? event.id : figured.subject).second)
            return;
        FigureRow row {.name = figured.name};
        row.places = m_answer.placesOf(event);
        row.subject = figured.subject;
        row.property = "availability";
        if (const auto figure = figureOf(m_answer.graph, m_catalog, m_answer.report.model, event)) {
            row.value = percentText(figure->value);
            row.typed = typedText("availability", figure->value);
            const bool isStated = figure->source.empty();
            row.note = isStated ? AssumptionRows::tr("stated in the design")
                                : AssumptionRows::tr("published: %1")
                                      .arg(QString::fromUtf8(figure->source.data(), qsizetype(figure->source.size())));
            row.tone = isStated ? FigureRow::Tone::Plain : FigureRow::Tone::Quiet;
            (isStated ? stated : published).push_back(std::move(row));
            return;
        }
        const bool isUnknown = m_unknown.contains(number);
        row.value = isUnknown ? AssumptionRows::tr("no figure") : AssumptionRows::tr("taken as up");
        row.note = isUnknown ? AssumptionRows::tr("counts from never up to always up")
                             : AssumptionRows::tr("without a figure it counts as always up");
        row.tone = isUnknown ? FigureRow::Tone::Uncertain : FigureRow::Tone::Quiet;
        (isUnknown ? unknown : assumed).push_back(std::move(row));
    }

    std::vector<FigureRow> unknown;
    std::vector<FigureRow> stated;
    std::vector<FigureRow> published;
    std::vector<FigureRow> assumed;

private:
    const AvailabilityAnswer& m_answer;
    const Catalog& m_catalog;
    std::set<int> m_unknown;
    std::set<std::string> m_told;
};

std::vector<FigureRow> objectiveRows(const AvailabilityAnswer& answer, const Catalog& catalog)
{
    std::vector<FigureRow> rows;
    std::set<int> told;
    for (const AvailabilityEstimate& estimate : answer.report.requirements) {
        const int client = estimate.requirement.client;
        const Component& component = *answer.graph.node(client).component;
        if (!told.insert(client).second || !catalog.propertyOf(catalog.typeOf(component), "slo"))
            continue;
        FigureRow row {.name = nameOf(component), .note = AssumptionRows::tr("objective")};
        const auto objective = objectiveOf(answer.graph, catalog, client);
        row.value = objective ? percentText(*objective) : AssumptionRows::tr("not stated");
        row.tone = objective ? FigureRow::Tone::Plain : FigureRow::Tone::Quiet;
        row.typed = objective ? typedText("slo", *objective) : QString {};
        row.places = {component.id};
        row.subject = component.id;
        row.property = "slo";
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What was taken as one service because of its names, and what could not be told.
std::vector<FigureRow> readings(const AvailabilityAnswer& answer)
{
    std::vector<FigureRow> rows;
    for (const Service& service : answer.graph.services)
        if (service.name.empty() && service.members.size() > 1 && service.chooser < 0)
            rows.push_back(remarkRow(AssumptionRows::tr("Taken as one service by their names: %1")
                                         .arg(nodesText(answer.graph, service.members, QStringLiteral(", ")))));
    for (const Unknown& unknown : answer.graph.unknowns)
        rows.push_back(remarkRow(AssumptionRows::tr("Not known: %1").arg(toText(unknown.message))));
    return rows;
}

} // namespace

std::vector<FigureRow> assumptionRows(const AvailabilityAnswer& answer, const Catalog& catalog)
{
    std::vector<FigureRow> rows = objectiveRows(answer, catalog);
    Assumptions found {answer, catalog};
    for (int event = 0; event < static_cast<int>(answer.report.model.events.size()); ++event)
        if (figureOf(answer.graph, catalog, answer.report.model, answer.event(event)))
            found.add(event);
    for (const AvailabilityEstimate& estimate : answer.report.requirements)
        for (const std::vector<int>* events : {&estimate.unknown, &estimate.assumed})
            for (const int event : *events)
                found.add(event);
    for (std::vector<FigureRow>* part : {&found.unknown, &found.stated, &found.published, &found.assumed})
        std::ranges::move(*part, std::back_inserter(rows));
    rows.push_back(
        remarkRow(AssumptionRows::tr("Failures are independent but for what they share; a standby takes over "
                                     "at once. A service level is a promise, not a measurement.")));
    std::ranges::move(readings(answer), std::back_inserter(rows));
    return rows;
}

} // namespace gudo
