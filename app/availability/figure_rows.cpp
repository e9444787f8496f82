#include "app/availability/figure_rows.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "app/availability/figure_texts.h"
#include "app/text/names.h"
#include "app/text/particles.h"
#include "app/text/reliability_texts.h"
#include "core/rules/rule.h"

namespace gudo {

namespace {

/// Context of these texts for the translator.
struct FigureRows {
    Q_DECLARE_TR_FUNCTIONS(FigureRows)
};

constexpr std::size_t mostEvents = 4; ///< named in a sentence
constexpr std::size_t mostRows = 30;
constexpr double monthsPerYear = 12;

QString nameOf(const AvailabilityAnswer& answer, int event)
{
    return eventName(answer.graph, answer.report.model, answer.event(event));
}

/// Names of what is without a figure, each once.
QString namesOf(const AvailabilityAnswer& answer, const std::vector<int>& events)
{
    QStringList names;
    for (const int event : events) {
        const FailureEvent& row = answer.event(event);
        const QString name = row.kind == FailureEvent::Kind::Copy ? gudo::nameOf(*answer.graph.node(row.node).component)
                                                                  : nameOf(answer, event);
        if (!names.contains(name))
            names << name;
    }
    if (names.size() > static_cast<qsizetype>(mostEvents))
        names = names.mid(0, static_cast<qsizetype>(mostEvents)) << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

/// The figure of a requirement and what people say about it, without the objective.
void describe(FigureRow& row, const AvailabilityAnswer& answer, const AvailabilityEstimate& estimate)
{
    const QString upper = percentText(estimate.upper);
    const double minutes = downtimeMinutesPerYear(estimate.availability());
    const QString year = roughDurationText(minutes);
    const QString month = roughDurationText(minutes / monthsPerYear);
    row.tone = FigureRow::Tone::Uncertain;
    if (estimate.isExact) {
        row.tone = FigureRow::Tone::Plain;
        row.value = upper;
        row.note = FigureRows::tr("down about %1 a year, %2 a month").arg(year, month);
        row.tip = FigureRows::tr("Worked out exactly: %1 down a year").arg(durationText(minutes));
        return;
    }
    const QString unknown = namesOf(answer, estimate.unknown);
    row.tip = FigureRows::tr("Between %1 and %2").arg(percentText(estimate.lower), upper);
    if (unknown.isEmpty()) {
        row.value = withParticles(FigureRows::tr("%1 to %2").arg(percentText(estimate.lower), upper));
        row.note = FigureRows::tr("down between %1 and %2 a year, too large to work out exactly")
                       .arg(year, roughDurationText(downtimeMinutesPerYear(estimate.lower)));
    } else if (estimate.upper < 1) {
        row.value = FigureRows::tr("at most %1").arg(upper);
        row.note = FigureRows::tr("down at least %1 a year, %2 a month; no figure for %3").arg(year, month, unknown);
    } else {
        row.value = FigureRows::tr("unknown");
        row.note = FigureRows::tr("no figure for %1").arg(unknown);
    }
}

/// Says how the objective of the client fares.
void judge(FigureRow& row, const AvailabilityEstimate& estimate, double objective)
{
    const QString wanted = percentText(objective);
    switch (objectiveState(estimate, objective)) {
    case ObjectiveState::Met:
        row.tone = FigureRow::Tone::Good;
        row.note = FigureRows::tr("Objective %1 met: %2").arg(wanted, row.note);
        break;
    case ObjectiveState::Missed:
        row.tone = FigureRow::Tone::Bad;
        row.note = FigureRows::tr("Objective %1 missed: %2").arg(wanted, row.note);
        break;
    case ObjectiveState::Uncertain:
        row.tone = FigureRow::Tone::Uncertain;
        row.note = FigureRows::tr("Objective %1 uncertain: %2").arg(wanted, row.note);
        break;
    }
}

/// The finding about that event whose fix makes it redundant; nullptr when no rule offers one.
std::shared_ptr<const Diagnostic> repairOf(const AvailabilityAnswer& answer, const FailureEvent& event,
                                           const Analysis& analysis)
{
    const std::vector<Id> places = answer.placesOf(event);
    const int spot = analysis.weakSpots.named(event.id);
    for (const Finding& finding : analysis.findings) {
        const Diagnostic& diagnostic = finding.diagnostic;
        const Rule* rule = ruleNamed(diagnostic.rule);
        if (finding.isAccepted || !diagnostic.fix || !rule || rule->family != RuleFamily::Redundancy ||
            diagnostic.components.empty())
            continue;
        if (std::ranges::find(places, diagnostic.components.front()) != places.end() ||
            (spot >= 0 && analysis.weakSpotOf(diagnostic) == spot))
            return std::make_shared<const Diagnostic>(diagnostic);
    }
    return {};
}

FigureRow rowOf(const AvailabilityAnswer& answer, int event, int requirement)
{
    FigureRow row {.name = nameOf(answer, event)};
    row.places = answer.placesOf(answer.event(event));
    row.event = answer.event(event).id;
    if (answer.isSinglePoint(event, requirement))
        row.note = FigureRows::tr("single point of failure");
    return row;
}

const AvailabilityEstimate& estimateOf(const AvailabilityAnswer& answer, int requirement)
{
    return answer.report.requirements[static_cast<std::size_t>(requirement)];
}

} // namespace

std::vector<FigureRow> requirementRows(const AvailabilityAnswer& answer, const Catalog& catalog)
{
    std::vector<FigureRow> rows;
    for (const AvailabilityEstimate& estimate : answer.report.requirements) {
        FigureRow row {.name = requirementText(answer.graph, estimate.requirement)};
        describe(row, answer, estimate);
        if (const auto objective = objectiveOf(answer.graph, catalog, estimate.requirement.client))
            judge(row, estimate, *objective);
        row.places = {answer.graph.idOf(estimate.requirement.client)};
        for (const int node : answer.graph.service(estimate.requirement.need.service).members)
            row.places.push_back(answer.graph.idOf(node));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> improvementRows(const AvailabilityAnswer& answer, const Catalog&, int requirement,
                                       const Analysis& analysis)
{
    const AvailabilityEstimate& estimate = estimateOf(answer, requirement);
    const QString before = percentText(estimate.upper);
    std::vector<FigureRow> rows;
    for (const Improvement& better : estimate.improvements) {
        const QString after = percentText(better.availability);
        if (after == before || rows.size() >= mostRows)
            break;
        FigureRow row = rowOf(answer, better.event, requirement);
        row.value = FigureRows::tr("%1 → %2").arg(before, after);
        row.tone = FigureRow::Tone::Good;
        row.repair = repairOf(answer, answer.event(better.event), analysis);
        rows.push_back(std::move(row));
    }
    if (!rows.empty())
        rows.push_back(remarkRow(FigureRows::tr("What a second one that fails independently would bring, most first")));
    std::vector<FigureRow> silent;
    for (const std::vector<int>* events : {&estimate.unknown, &estimate.assumed})
        for (const int event : *events)
            if (answer.isSinglePoint(event, requirement) && silent.size() < mostRows) {
                FigureRow row = rowOf(answer, event, requirement);
                row.value = events == &estimate.unknown ? FigureRows::tr("no figure") : FigureRows::tr("taken as up");
                row.tone = FigureRow::Tone::Uncertain;
                row.repair = repairOf(answer, answer.event(event), analysis);
                silent.push_back(std::move(row));
            }
    if (!silent.empty()) {
        rows.push_back(headingRow(FigureRows::tr("Single points without a figure")));
        std::ranges::move(silent, std::back_inserter(rows));
    }
    if (rows.empty())
        rows.push_back(remarkRow(FigureRows::tr("Nothing that is made redundant by itself would be noticed")));
    return rows;
}

std::vector<FigureRow> budgetRows(const AvailabilityAnswer& answer, const Catalog& catalog, int requirement)
{
    const AvailabilityEstimate& estimate = estimateOf(answer, requirement);
    const double all = downtimeMinutesPerYear(estimate.upper);
    std::vector<std::pair<double, int>> parts;
    for (const Improvement& part : estimate.improvements)
        if (const auto figure = figureOf(answer.graph, catalog, answer.report.model, answer.event(part.event)))
            parts.emplace_back(minutesBecauseOf(part, figure->value), part.event);
    std::ranges::stable_sort(parts, std::greater {}, &std::pair<double, int>::first);
    std::vector<FigureRow> rows;
    for (const auto& [minutes, event] : parts) {
        if (rows.size() >= mostRows)
            break;
        FigureRow row = rowOf(answer, event, requirement);
        row.value = FigureRows::tr("%1 a year").arg(durationText(minutes));
        row.share = all > 0 ? minutes / all : 0;
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return {
            remarkRow(estimate.unknown.empty()
                          ? FigureRows::tr("Nothing that has a figure is ever down")
                          : FigureRows::tr("Nobody knows: no figure for %1").arg(namesOf(answer, estimate.unknown)))};
    rows.push_back(
        remarkRow(FigureRows::tr("Of %1 down a year, what would go if it never failed; what several share in "
                                 "turn counts with each")
                      .arg(durationText(all))));
    return rows;
}

} // namespace gudo
