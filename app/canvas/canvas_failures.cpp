#include "app/canvas/canvas_private.h"
#include "app/canvas/painting/story.h"

namespace gudo {

void CanvasView::setSinglePointsShown(bool areShown)
{
    if (areShown == d->areSpotsShown)
        return;
    d->areSpotsShown = areShown;
    d->syncHalos();
    d->describeSelection();
    d->hoverSpot();
    d->syncStory();
    d->refresh();
}

void CanvasView::Private::syncHalos()
{
    std::set<Id> placements;
    const Analysis& analysis = *bench.document.analysis();
    for (const auto& [mark, spot] : analysis.weakSpots.marks()) {
        if (!areSpotsShown || !highlights.isEmpty() || !analysis.isTold[std::size_t(spot)])
            continue;
        // What is not drawn in several places shows where the component is
        const bool isDrawn = bench.scene.boxes().rects.contains(mark);
        placements.insert(isDrawn ? mark : Id {componentOf(mark)});
    }
    bench.scene.setHalos(std::move(placements));
}

void CanvasView::Private::followAnalysis()
{
    syncHalos();
    const bool isResting = hoveredSpot >= 0 && !storyTimer.isActive();
    hoverSpot();
    if (isResting)
        storyTimer.stop(); // it is the numbers that are new
    describeSelection();
    syncStory();
}

void CanvasView::Private::hoverSpot()
{
    const Id& hovered = bench.overlay.hovered;
    const int spot = areSpotsShown && !hovered.empty() ? toldSpotAt(*bench.document.analysis(), hovered) : -1;
    if (std::exchange(hoveredSpot, spot) == spot)
        return;
    if (spot < 0)
        storyTimer.stop();
    else
        storyTimer.start();
}

int CanvasView::Private::wantedSpot() const
{
    const bool isBusy = picking || !highlights.isEmpty() || isEditing() || (gesture && !gesture->isLooking()) || !draggedType.isEmpty();
    if (!areSpotsShown || isBusy)
        return -1;
    if (hoveredSpot >= 0 && !storyTimer.isActive())
        return hoveredSpot;
    const Document& document = bench.document;
    if (!document.spotlight().empty())
        return document.analysis()->weakSpots.named(document.spotlight());
    const auto& selection = document.selection();
    return selection.size() == 1 ? toldSpotAt(*document.analysis(), *selection.begin()) : -1;
}

void CanvasView::Private::syncStory()
{
    if (pressed)
        return; // a click or the beginning of a drag: not both ways
    const int spot = wantedSpot();
    const auto& analysis = bench.document.analysis();
    if (spot == toldSpot && (spot < 0 || analysis == toldAnalysis))
        return;
    toldSpot = spot;
    toldAnalysis = spot < 0 ? nullptr : analysis;
    std::optional<Story> story;
    if (spot >= 0)
        story = storyOf(analysis->weakSpots.spot(spot), bench.document.design().architecture);
    if (story == bench.overlay.story)
        return;
    bench.overlay.story = std::move(story);
    bench.hint(bench.overlay.story ? bench.overlay.story->sentence : QString {});
    paintAnew();
}

QString CanvasView::Private::failureSentence(const Id& placement) const
{
    const Analysis& analysis = *bench.document.analysis();
    const int spot = areSpotsShown ? toldSpotAt(analysis, placement) : -1;
    return spot < 0 ? QString {} : sentenceOf(analysis.weakSpots.spot(spot), bench.document.design().architecture);
}

/// For screen readers.
void CanvasView::Private::describeSelection()
{
    const auto& selection = bench.document.selection();
    const Component* component =
        selection.size() == 1 ? bench.document.design().architecture.components.find(*selection.begin()) : nullptr;
    if (!component)
        return;
    const QString name = QString::fromStdString(std::string {displayName(*component)});
    const QString sentence = failureSentence(component->id);
    view->setAccessibleDescription(sentence.isEmpty() ? name : QStringLiteral("%1. %2").arg(name, sentence));
}

} // namespace gudo
