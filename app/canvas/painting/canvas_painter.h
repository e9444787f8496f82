#pragma once

#include <QPainter>
#include <QRegion>

#include "app/canvas/painting/camera.h"
#include "app/canvas/painting/lens.h"
#include "app/canvas/painting/sprites.h"
#include "app/canvas/painting/story.h"
#include "app/canvas/scene/scene.h"
#include "app/render/icon_store.h"

namespace gudo {

/// An area laid over the containers and under everything else: the container that will receive what is dragged.
struct Tint {
    Rect area {};
    QColor color {};
};

/// A design of so many items is drawn in full at any zoom.
inline constexpr std::size_t mostInFull = 600;

/// What is drawn with the items of a scene for a while.
struct Marks {
    Tint tint {};
    const Story* story = nullptr; ///< veils what it cuts off; or nullptr
};

/// Draws what a scene holds the way a camera sees it: the ground with its dots, and the items, simpler where there are
/// many. From 0.35 on, and as long as there are few, everything as it is exported, small things from sprites; else
/// boxes with icons, and names of containers; below 0.12 blocks of colour.
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
    enum class Detail { Full, Boxes, Blocks };

    void paintGround(QPainter& painter, const QRegion& exposed, const Camera& camera) const;
    void paintUnderContents(QPainter& painter, const std::vector<int>& visible, const Camera& camera, const Tint& tint,
                            bool isPlain) const;
    void paintFully(QPainter& painter, int slot, const Lens& lens);
    void paintContainer(QPainter& painter, int slot, const Lens& lens);
    /// From a sprite of these bounds, which `paint` draws in scene units when there is none.
    template<class Paint>
    void paintSprite(QPainter& painter, const Sprites::Key& key, const Rect& bounds, const Lens& lens, Paint paint);
    void paintAsBox(QPainter& painter, int slot, const Lens& lens);
    void paintAsBlock(QPainter& painter, int slot, const Lens& lens);
    void paintCardBox(QPainter& painter, const SceneItem& item, const Lens& lens);
    void paintContainerBox(QPainter& painter, int slot, const Lens& lens);
    void paintTitle(QPainter& painter, int slot, const QRect& box, const Lens& lens);
    void paintLine(QPainter& painter, int slot, const Lens& lens);

    const Scene& m_scene;
    IconStore& m_icons;
    Sprites m_sprites;
    Detail m_detail = Detail::Full; ///< of what is being painted
    double m_ratio = 1;             ///< device pixels for a pixel
};

} // namespace gudo
