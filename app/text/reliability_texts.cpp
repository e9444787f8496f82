#include "app/text/reliability_texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

#include "app/text/plain_text.h"
#include "core/catalog/catalog.h"

namespace gudo {

namespace {

/// Context of these texts for the translator.
struct ReliabilityTexts {
    Q_DECLARE_TR_FUNCTIONS(ReliabilityTexts)
};

QString labelOf(const Component& component)
{
    return toQString(displayName(component)).simplified();
}

QString eventWith(QString (*name)(const Component&), const ServiceGraph& graph, const FailureModel& model,
                  const FailureEvent& event)
{
    if (event.kind == FailureEvent::Kind::Domain) {
        const FailureDomain& domain = model.domains[static_cast<std::size_t>(event.domain)];
        const QString zone = toQString(domain.id).section(u':', 1);
        if (domain.level == FailureLevel::Zone)
            return ReliabilityTexts::tr("zone %1").arg(zone);
        if (domain.level == FailureLevel::Region)
            return ReliabilityTexts::tr("region %1").arg(zone);
        return name(*graph.node(event.node).component);
    }
    const ServiceNode& node = graph.node(event.node);
    if (event.kind == FailureEvent::Kind::Component)
        return name(*node.component);
    const QString number = QString::fromStdString(event.id).section(u'#', 1);
    const QString label = labelOf(*node.component);
    if (node.places.size() < 2)
        return ReliabilityTexts::tr("copy %1 of %2").arg(number, label);
    const QString place = labelOf(*node.places[node.placeOf(event.copy)].box);
    return number.isEmpty() ? ReliabilityTexts::tr("%1 in %2").arg(label, place)
                            : ReliabilityTexts::tr("copy %1 of %2 in %3").arg(number, label, place);
}

} // namespace

QString nameAndId(const Component& component)
{
    const QString label = labelOf(component);
    const QString id = QString::fromStdString(component.id);
    return label == id || label.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(label, id);
}

QString eventText(const ServiceGraph& graph, const FailureModel& model, const FailureEvent& event)
{
    return eventWith(nameAndId, graph, model, event);
}

QString eventName(const ServiceGraph& graph, const FailureModel& model, const FailureEvent& event)
{
    return eventWith(labelOf, graph, model, event);
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
    constexpr double noise = 1e-6; // of binary fractions: 0.9995 is 99.95 % and not 99.94 %
    const double scale = std::pow(10, digits);
    const QString text = QString::number(std::floor(share * 100 * scale + noise) / scale, 'f', digits);
    return QStringLiteral("%1 %").arg(text);
}

QString durationText(double minutes)
{
    if (minutes < 1)
        return ReliabilityTexts::tr("%1 s").arg(std::llround(minutes * 60));
    if (minutes < 120)
        return ReliabilityTexts::tr("%1 min").arg(std::llround(minutes));
    const auto whole = std::llround(minutes);
    const auto days = whole / (24 * 60);
    const auto hours = whole / 60 % 24;
    return days > 0 ? ReliabilityTexts::tr("%1 d %2 h").arg(days).arg(hours)
                    : ReliabilityTexts::tr("%1 h %2 min").arg(hours).arg(whole % 60);
}

QString roughDurationText(double minutes)
{
    constexpr double hour = 60;
    constexpr double day = 24 * hour;
    if (minutes < 1)
        return ReliabilityTexts::tr("%1 s").arg(std::llround(minutes * 60));
    if (minutes < 2 * hour)
        return ReliabilityTexts::tr("%1 min").arg(std::llround(minutes));
    if (minutes < 2 * day)
        return ReliabilityTexts::tr("%1 h").arg(std::llround(minutes / hour));
    return ReliabilityTexts::tr("%1 d").arg(std::llround(minutes / day));
}

QString missingRequirements(const ServiceGraph& graph, const FailureModel& model)
{
    if (!model.requirements.empty())
        return {};
    if (graph.entries.empty())
        return ReliabilityTexts::tr(
            "No client is drawn, so nobody asks for anything: draw who uses the design, and an arrow to what "
            "they ask for");
    return ReliabilityTexts::tr("No client asks for anything: draw an arrow from a client to what it asks for");
}

} // namespace gudo
