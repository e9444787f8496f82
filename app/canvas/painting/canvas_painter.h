#pragma once

#include <QImage>
#include <QRegion>

#include <functional>
#include <vector>

#include "app/canvas/painting/camera.h"
#include "app/canvas/painting/lens.h"
#include "app/canvas/painting/sprites.h"
#include "app/canvas/painting/story.h"
#include "app/canvas/painting/surface.h"
#include "app/canvas/scene/scene.h"
#include "app/render/icon_store.h"

namespace gudo {

/// An area laid over the containers and under everything else: the container that will receive what is dragged.
struct Tint {
    Rect area {};
    Color color {};

    friend bool operator==(const Tint&, const Tint&) = default;
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

    /// Paints parts of the view, given in device pixels, of which there are `ratio` for a pixel, one after the other,
    /// and tells of each. In however many parts it is painted, it comes out the same. Pre: `image` is as large as the
    /// view, Format_RGB32. Cost: what is visible there.
    void paint(QImage& image, const std::vector<QRegion>& parts, double ratio, const Camera& camera, const Marks& marks,
               const std::function<void(std::size_t part)>& painted = {});

private:
    enum class Detail { Full, Boxes, Blocks };

    [[nodiscard]] std::vector<std::vector<int>> split(std::vector<int> visible, const std::vector<QRegion>& parts,
                                                      const Lens& lens, int reach) const;
    void paintPart(QImage& image, const QRegion& part, const std::vector<int>& visible, const Camera& camera,
                   const Lens& lens, const Marks& marks);
    void paintGround(Surface& surface, const QRegion& part, const Camera& camera, const Lens& lens) const;
    void paintUnderContents(Surface& surface, const std::vector<int>& visible, const Camera& camera, const Lens& lens,
                            const Tint& tint);
    void paintItem(Surface& surface, int slot, const Lens& lens);
    void paintVeiled(Surface& surface, int slot, const Camera& camera);
    /// Calls `paint` with a painter in pixels of the view.
    template<class Paint>
    void inPixels(Surface& surface, Paint paint) const;
    void paintFully(Surface& surface, int slot, const Lens& lens);
    void paintLarge(Surface& surface, int slot, const Lens& lens);
    void paintShapes(Surface& surface, int slot, std::size_t first, std::size_t end, const Rect& extent,
                     const Lens& lens);
    void paintAsBox(Surface& surface, int slot, const Lens& lens);
    void paintAsBlock(Surface& surface, int slot, const Lens& lens);
    void paintCardBox(Surface& surface, const SceneItem& item, const Lens& lens);
    void paintContainerBox(Surface& surface, int slot, const Lens& lens);
    void paintTitle(Surface& surface, int slot, const QRect& box, const Lens& lens);
    void paintLine(Surface& surface, int slot, const Lens& lens);

    const Scene& m_scene;
    IconStore& m_icons;
    Sprites m_sprites;
    Detail m_detail = Detail::Full;         ///< of what is being painted
    double m_ratio = 1;                     ///< device pixels for a pixel
    const LineShape* m_thinStyle = nullptr; ///< of the thin line that was painted last
    QRgb m_thinColor = 0;                   ///< and its colour
};

} // namespace gudo
