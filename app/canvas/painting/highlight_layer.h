#pragma once

#include <QPainter>
#include <QRect>

#include <memory>

#include "app/canvas/painting/camera.h"
#include "app/canvas/scene/scene.h"
#include "app/render/icon_store.h"
#include "core/picture/highlight_ground.h"

namespace gudo {

/// What is laid over the scene to answer a question. The shapes are those of pictures (core/picture/standing_items.h
/// and its neighbours); frames, marks and ways keep a size that can be seen when the camera is far away, and what is
/// smaller than a mark is only tinted.
class HighlightLayer {
public:
    void set(Highlights highlights);
    [[nodiscard]] const Highlights& shown() const { return m_highlights; }
    [[nodiscard]] bool isEmpty() const { return !m_ids; }

    /// Over a scene that has been painted. Cost: what is visible in `view`, and the hops of all ways.
    void paint(QPainter& painter, const Scene& scene, const Camera& camera, IconStore& icons, const QRect& view) const;

private:
    Highlights m_highlights;
    std::unique_ptr<const HighlightedIds> m_ids; ///< of m_highlights; null: nothing is shown
};

} // namespace gudo
