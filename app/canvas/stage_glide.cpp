#include "app/canvas/stage_glide.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include "app/canvas/painting/canvas_painter.h"
#include "app/text/texts.h"
#include "core/model/stages.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

constexpr int glideTime = 250;           // ms
constexpr std::size_t mostGliding = 300; // components; more would take longer to draw than to glide
constexpr double leastShare = 0.4;       // of the view that a stage fills which is seen whole

} // namespace

StageGlide::StageGlide(Document& document, CanvasView& canvas, IconStore& icons)
    : QWidget {canvas.viewport()}
    , m_document {document}
    , m_canvas {canvas}
    , m_icons {icons}
    , m_theme {&lightTheme()}
    , m_ground {document.catalog()}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
    m_glide.setDuration(glideTime);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_glide, &QVariantAnimation::finished, this, [this] {
        hide();
        m_morph.reset();
    });
    connect(&document, &Document::changed, this, &StageGlide::follow);
}

void StageGlide::setTheme(const Theme& theme)
{
    m_theme = &theme;
}

StageGlide::View StageGlide::viewNow() const
{
    return {m_canvas.zoom(), m_canvas.visibleRect().center()};
}

DisplayList StageGlide::listOf(const Design& design) const
{
    return picture(design, m_document.catalog(),
                   {.theme = m_theme, .language = currentLanguage().toStdString(), .padding = 0});
}

void StageGlide::follow(const Design& before, const Design& after)
{
    m_glide.stop();
    hide();
    if (openStage(before) == openStage(after) || openStage(before).empty() || openStage(after).empty())
        return;
    const QRectF seen = m_canvas.visibleRect();
    m_from = viewNow();
    const bool isLarge = before.architecture.components.size() + after.architecture.components.size() > mostGliding;
    if (isLarge || !m_canvas.isVisible() || !style()->styleHint(QStyle::SH_Widget_Animate)) {
        const Boxes then = boxesOf(before, m_document.catalog());
        const Boxes now = boxesOf(after, m_document.catalog());
        Rect whole;
        Rect next;
        for (const auto& [id, rect] : then.rects)
            whole = united(whole, rect);
        for (const auto& [id, rect] : now.rects)
            next = united(next, rect);
        frame(whole, next, seen);
        return;
    }
    m_morph.emplace(listOf(before), listOf(after));
    frame(m_morph->from().bounds, m_morph->to().bounds, seen);
    m_to = viewNow();
    m_ground.setLook(*m_theme, currentLanguage().toStdString());
    setGeometry(m_canvas.viewport()->rect());
    raise();
    show();
    m_glide.start();
}

void StageGlide::frame(const Rect& before, const Rect& after, const QRectF& seen)
{
    if (after.isEmpty() || !seen.contains(toQt(before)))
        return;
    const bool isSmall = after.width < seen.width() * leastShare && after.height < seen.height() * leastShare;
    if (isSmall || !seen.contains(toQt(after)))
        m_canvas.fitAll();
}

void StageGlide::paintEvent(QPaintEvent* event)
{
    if (!m_morph)
        return;
    const double share = m_glide.currentValue().toDouble();
    const double zoom = m_from.zoom + (m_to.zoom - m_from.zoom) * share;
    const QPointF center = m_from.center * (1 - share) + m_to.center * share;
    const QPoint pan = (center * zoom - QRectF(rect()).center()).toPoint();
    const double ratio = devicePixelRatioF();
    QImage ground((QSizeF(size()) * ratio).toSize(), QImage::Format_RGB32);
    ground.setDevicePixelRatio(ratio);
    CanvasPainter {m_ground, m_icons}.paint(ground, {ground.rect()}, ratio, {zoom, pan}, {});
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawImage(0, 0, ground);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(-pan);
    painter.scale(zoom, zoom);
    m_morph->paint(painter, share, m_icons);
}

} // namespace gudo
