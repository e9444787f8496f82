#pragma once

#include <QPainter>
#include <QRegion>

#include "app/canvas/camera.h"
#include "app/canvas/scene.h"
#include "app/canvas/story.h"
#include "app/render/icon_store.h"

namespace gudo {

/// An area laid over the containers and under everything else: the container that will receive what is dragged.
struct Tint {
    Rect area {};
    QColor color {};
};

/// What is drawn with the items of a scene for a while.
struct Marks {
    Tint tint {};
    const Story* story = nullptr; ///< veils what it cuts off; or nullptr
};

/// Draws what a scene holds the way a camera sees it: the ground with its dots, and the items, simpler where there are
/// many. From 0.5 on, and as long as few are in view, everything as it is exported; else boxes, icons and what can
/// still be read; below 0.12 blocks of colour.
class CanvasPainter {
public:
    CanvasPainter(const Scene& scene, IconStore& icons)
        : m_scene {scene}
        , m_icons {icons}
    {
    }

    /// Paints the exposed pixels of the view. Cost: what is visible there.
    void paint(QPainter& painter, const QRegion& exposed, const Camera& camera, const Marks& marks);

private:
    void paintGround(QPainter& painter, const QRegion& exposed, const Camera& camera) const;
    void paintUnderContents(QPainter& painter, const std::vector<int>& visible, const Camera& camera,
                            const Tint& tint, bool isPlain) const;
    void paintPlainly(QPainter& painter, const SceneItem& item, const Camera& camera);
    void paintTitle(QPainter& painter, const DisplayItem& item, const TextLine& text, const Camera& camera) const;
    void paintAsBlock(QPainter& painter, const SceneItem& item, const Camera& camera) const;

    const Scene& m_scene;
    IconStore& m_icons;
};

} // namespace gudo
