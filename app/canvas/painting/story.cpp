#include "app/canvas/painting/story.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/text/particles.h"
#include "core/model/layout.h"
#include "core/rules/findings.h"

namespace gudo {

namespace {

QString namesOf(const std::vector<Id>& ids, const Architecture& architecture)
{
    std::vector<const Component*> rows;
    for (const Id& id : ids)
        if (const Component* component = architecture.components.find(id))
            rows.push_back(component);
    return QString::fromStdString(listed(rows));
}

} // namespace

QString sentenceOf(const WeakSpot& spot, const Architecture& architecture)
{
    const bool isZone = spot.kind == FailureEvent::Kind::Domain && spot.level == FailureLevel::Zone;
    const QString name = isZone ? QString::fromStdString(spot.event.substr(spot.event.find(':') + 1))
                                : namesOf({spot.subject}, architecture);
    const QString clients = namesOf(spot.clients, architecture);
    if (!spot.coldStandbys.empty())
        return withParticles(QCoreApplication::translate(
                                 "gudo::Canvas", "Without %1, requests from %2 fail until somebody switches to %3")
                                 .arg(name, clients, namesOf(spot.coldStandbys, architecture)));
    if (spot.kind == FailureEvent::Kind::Copy)
        return QCoreApplication::translate("gudo::Canvas", "When one copy of %1 fails, requests from %2 fail")
            .arg(name, clients);
    if (isZone)
        return QCoreApplication::translate("gudo::Canvas", "Without zone %1, requests from %2 fail").arg(name, clients);
    return QCoreApplication::translate("gudo::Canvas", "Without %1, requests from %2 fail").arg(name, clients);
}

Story storyOf(const WeakSpot& spot, const Architecture& architecture)
{
    Story story {spot.path, {spot.cutOff.begin(), spot.cutOff.end()}, sentenceOf(spot, architecture)};
    for (const Id& mark : spot.marks) // the culprit stays in sight
        story.cutOff.erase(mark);
    return story;
}

int toldSpotAt(const Analysis& analysis, const Id& placement)
{
    const auto& marks = analysis.weakSpots.marks();
    const auto from = [&](const Id& id) {
        return std::ranges::lower_bound(marks, id, {}, [](const auto& mark) -> const Id& { return mark.first; });
    };
    const auto isTold = [&](int spot) {
        return analysis.isTold[static_cast<std::size_t>(spot)] != 0;
    };
    const Id component {componentOf(placement)};
    for (const Id& id : {placement, component})
        for (auto mark = from(id); mark != marks.end() && mark->first == id; ++mark)
            if (isTold(mark->second))
                return mark->second;
    if (placement != component)
        return -1; // another presence
    const Id prefix = component + '@';
    for (auto mark = from(prefix); mark != marks.end() && mark->first.starts_with(prefix); ++mark)
        if (isTold(mark->second))
            return mark->second;
    return -1;
}

bool isCutOff(const Story& story, const Id& placement)
{
    return story.cutOff.contains(placement) || story.cutOff.contains(Id {componentOf(placement)});
}

} // namespace gudo
