#include "app/cli/reliability_texts.h"

#include <algorithm>
#include <cmath>

#include "app/cli/command.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

QString labelOf(const Component& component)
{
    return toQString(displayName(component)).simplified();
}

} // namespace

QString nameWithId(const Component& component)
{
    const QString label = labelOf(component);
    const QString id = QString::fromStdString(component.id);
    return label == id || label.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(label, id);
}

QString eventText(const ServiceGraph& graph, const FailureModel& model, const FailureEvent& event)
{
    if (event.kind == FailureEvent::Kind::Domain) {
        const FailureDomain& domain = model.domains[static_cast<std::size_t>(event.domain)];
        const QString name = toQString(domain.id).section(u':', 1);
        if (domain.level == FailureLevel::Zone)
            return Cli::tr("zone %1").arg(name);
        if (domain.level == FailureLevel::Region)
            return Cli::tr("region %1").arg(name);
        return nameWithId(*graph.node(event.node).component);
    }
    const ServiceNode& node = graph.node(event.node);
    if (event.kind == FailureEvent::Kind::Component)
        return nameWithId(*node.component);
    const QString number = QString::fromStdString(event.id).section(u'#', 1);
    const QString name = labelOf(*node.component);
    if (node.places.size() < 2)
        return Cli::tr("copy %1 of %2").arg(number, name);
    const QString place = labelOf(*node.places[node.placeOf(event.copy)].box);
    return number.isEmpty() ? Cli::tr("%1 in %2").arg(name, place)
                            : Cli::tr("copy %1 of %2 in %3").arg(number, name, place);
}

QString requirementText(const ServiceGraph& graph, const Requirement& requirement)
{
    const Service& service = graph.service(requirement.need.service);
    const QString to =
        service.name.empty() ? nodesText(graph, service.members, QStringLiteral(" / ")) : toQString(service.name);
    return QStringLiteral("%1 → %2").arg(labelOf(*graph.node(requirement.client).component), to);
}

QString nodesText(const ServiceGraph& graph, std::span<const int> nodes, const QString& between)
{
    constexpr std::size_t enough = 8;
    QStringList names;
    for (std::size_t index = 0; index < std::min(nodes.size(), enough); ++index)
        names << labelOf(*graph.node(nodes[index]).component);
    if (nodes.size() > enough)
        names << QStringLiteral("…");
    return names.join(between);
}

QString percentText(double share)
{
    int digits = 2;
    for (double rest = 1 - share; rest > 0 && rest < 0.0005 && digits < 9; rest *= 10)
        ++digits;
    const QString text =
        QString::number(std::floor(share * 100 * std::pow(10, digits)) / std::pow(10, digits), 'f', digits);
    return QStringLiteral("%1 %").arg(text);
}

QString durationText(double minutes)
{
    if (minutes < 1)
        return Cli::tr("%1 s").arg(std::llround(minutes * 60));
    if (minutes < 120)
        return Cli::tr("%1 min").arg(std::llround(minutes));
    const auto whole = std::llround(minutes);
    const auto days = whole / (24 * 60);
    const auto hours = whole / 60 % 24;
    return days > 0 ? Cli::tr("%1 d %2 h").arg(days).arg(hours) : Cli::tr("%1 h %2 min").arg(hours).arg(whole % 60);
}

QString missingRequirements(const ServiceGraph& graph, const FailureModel& model)
{
    if (!model.requirements.empty())
        return {};
    if (graph.entries.empty())
        return Cli::tr(
            "No client is drawn, so nobody asks for anything: draw who uses the design, and an arrow to what "
            "they ask for");
    return Cli::tr("No client asks for anything: draw an arrow from a client to what it asks for");
}

QString remarks(const ServiceGraph& graph, const TerminalStyle& style)
{
    QString out;
    for (const Service& service : graph.services)
        if (service.name.empty() && service.members.size() > 1 && service.chooser < 0)
            out += style.paragraph(QStringLiteral("  "),
                                   Cli::tr("Taken as one service by their names: %1 (set \"service\" to say otherwise)")
                                       .arg(nodesText(graph, service.members, QStringLiteral(", "))),
                                   2);
    for (const Unknown& unknown : graph.unknowns)
        out += style.paragraph(QStringLiteral("  "), Cli::tr("Not known: %1").arg(toText(unknown.message)), 2);
    return out.isEmpty() ? out : u'\n' + out;
}

AnalysedDesign::AnalysedDesign(Design made, Catalog types)
    : design {std::move(made)}
    , catalog {std::move(types)}
    , containment {design.architecture}
    , zones {design.architecture, catalog, containment}
    , graph {serviceGraph(design.architecture, catalog, zones)}
{
}

} // namespace gudo
