#include "app/canvas/gestures/arrange_gesture.h"

#include <cmath>

#include "app/canvas/canvas_view.h"
#include "core/layout/arrange.h"

namespace gudo {

namespace {

constexpr int glideDuration = 150; // ms
/// More than this is shown where it goes at once: a step of the glide would take longer than a frame.
constexpr std::size_t mostGliding = 400;

int between(int from, int to, double share)
{
    return int(std::lround(from + (to - from) * share));
}

Design onTheWay(const Design& before, const Design& next, double share)
{
    Design design = next;
    std::vector<Placement> rows;
    for (const auto& row : next.layout.placements) {
        const Rect to = row->rect;
        const Rect was = placementOf(before, row->id);
        const Rect from = was.isEmpty() ? to : was;
        rows.push_back({row->id,
                        {between(from.x, to.x, share), between(from.y, to.y, share),
                         between(from.width, to.width, share), between(from.height, to.height, share)}});
    }
    design.layout.placements = Table<Placement> {std::move(rows)};
    return design;
}

} // namespace

ArrangeGesture::ArrangeGesture(Workbench& bench, QString text, Design next, std::function<void()> step,
                               std::function<void()> done)
    : Gesture {bench}
    , m_text {std::move(text)}
    , m_before {withMissingPlacements(bench.document.design(), bench.scene.catalog())}
    , m_next {std::move(next)}
{
    m_bench.scene.beginPreview();
    m_animation.setDuration(m_next.layout.placements.size() > mostGliding ? 0 : glideDuration);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    QObject::connect(&m_animation, &QVariantAnimation::valueChanged, &m_animation,
                     [this, step = std::move(step)](const QVariant& value) {
                         m_bench.scene.show(onTheWay(m_before, m_next, value.toDouble()), false);
                         step();
                     });
    // Done ends the gesture, and with it the animation that tells of it: not before its signal is over.
    QObject::connect(&m_animation, &QVariantAnimation::finished, &m_animation, std::move(done), Qt::QueuedConnection);
    m_animation.start();
}

void ArrangeGesture::finish(const Pointer&)
{
    m_animation.blockSignals(true);
    m_animation.stop();
    m_bench.scene.endPreview();
    m_bench.document.commit(m_text, m_next);
}

void ArrangeGesture::cancel()
{
    m_animation.blockSignals(true);
    m_animation.stop();
    m_bench.scene.endPreview();
}

} // namespace gudo
