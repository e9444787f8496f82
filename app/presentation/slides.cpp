#include "app/presentation/slides.h"

#include <QCoreApplication>

#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/model/stages.h"
#include "core/picture/line_marks.h"

namespace gudo {

namespace {

struct SlideTexts {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

QString nameOf(const Architecture& architecture, const Id& id)
{
    const Component* component = architecture.components.find(id);
    return component ? toQString(displayName(*component)) : toQString(id);
}

} // namespace

std::vector<Slide> slidesOf(const Design& design)
{
    std::vector<Slide> slides;
    for (const Stage& stage : design.stages) {
        Slide slide {.title = stage.name.empty() ? SlideTexts::tr("Stage %1").arg(slides.size() + 1)
                                                 : toQString(stage.name).simplified(),
                     .note = toQString(noteOf(stage)).trimmed(),
                     .design = atStage(design, stage.id)};
        if (!slides.empty())
            slide.changes = changesBetween(slides.back().design, slide.design);
        slides.push_back(std::move(slide));
    }
    if (slides.empty())
        slides.push_back({.title = toQString(design.title).simplified(), .design = design});
    return slides;
}

std::vector<ToldWalk> walksOf(const Design& design, const Catalog& catalog)
{
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog, containment};
    const ServiceGraph graph = serviceGraph(design.architecture, catalog, zones);
    std::vector<ToldWalk> walks;
    for (const int client : graph.entries)
        for (RequestWalk& walk : requestWalks(design.architecture, graph, client))
            walks.push_back({nameOf(design.architecture, graph.idOf(client)), std::move(walk)});
    return walks;
}

ToldHop told(const ToldWalk& walk, std::size_t hop, const Architecture& architecture, const Catalog& catalog)
{
    const Id& id = walk.hops[hop].component;
    const Component* component = architecture.components.find(id);
    ToldHop result {.name = nameOf(architecture, id)};
    if (!component)
        return result;
    const QString what = toText(catalog.typeOf(*component).description);
    QString happens;
    if (hop + 1 == walk.hops.size()) {
        //: The last component on the way of a request
        happens = hop == 0 ? SlideTexts::tr("Asks nobody") : SlideTexts::tr("Answers; the way ends here");
    } else {
        const QString next = nameOf(architecture, walk.hops[hop + 1].component);
        const Connection* line = architecture.connections.find(walk.hops[hop + 1].connection);
        const QString how = line ? toQString(labelOf(*line)) : QString {};
        //: %1 a component, %2 how it is asked: "TCP 3306"
        happens = how.isEmpty() ? SlideTexts::tr("Asks %1").arg(next) : SlideTexts::tr("Asks %1 (%2)").arg(next, how);
    }
    result.sentence = what.isEmpty() ? happens : QStringLiteral("%1 — %2").arg(happens, what);
    return result;
}

} // namespace gudo
