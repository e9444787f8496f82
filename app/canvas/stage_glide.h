#pragma once

#include <QPointer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

#include "app/canvas/canvas_view.h"
#include "app/canvas/scene/scene.h"
#include "app/render/morph.h"

namespace gudo {

/// Lies over the canvas for a quarter of a second when another stage is shown: what both stages have glides to its new
/// place, the rest fades. The canvas below is at its end from the beginning. The camera stays where it is unless all of
/// the old stage was seen and the new one would not be, or hardly. Nothing moves where the system asks for no
/// animations or the design is large.
class StageGlide : public QWidget {
    Q_OBJECT

public:
    /// A child of the canvas; listens to the document from now on, after the canvas does.
    StageGlide(Document& document, CanvasView& canvas, IconStore& icons);

    void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct View {
        double zoom = 1;
        QPointF center {}; ///< scene point in the middle
    };

    void follow(const Design& before, const Design& after);
    void frame(const Rect& before, const Rect& after, const QRectF& seen);
    [[nodiscard]] View viewNow() const;
    [[nodiscard]] DisplayList listOf(const Design& design) const;

    Document& m_document;
    CanvasView& m_canvas;
    IconStore& m_icons;
    const Theme* m_theme;
    Scene m_ground; ///< of nothing: paints what is behind everything
    std::optional<Morph> m_morph;
    View m_from;
    View m_to;
    QVariantAnimation m_glide;
};

} // namespace gudo
