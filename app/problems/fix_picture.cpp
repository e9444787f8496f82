#include "app/problems/fix_picture.h"

#include <QPainter>

#include <algorithm>

#include "app/render/painting.h"
#include "app/style/style.h"

namespace gudo {

namespace {

QColor colorOf(FixPlan::Mark mark, const UiColors& colors)
{
    switch (mark) {
    case FixPlan::Mark::Added:
        return colors.success;
    case FixPlan::Mark::Removed:
        return colors.error;
    case FixPlan::Mark::Changed:
        break;
    }
    return colors.accent;
}

} // namespace

FixPicture::FixPicture(Side side, IconStore& icons, QWidget* parent)
    : QWidget {parent}
    , m_side {side}
    , m_icons {icons}
{
    setMinimumSize(200, 140);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FixPicture::setPlan(std::shared_ptr<const FixPlan> plan)
{
    m_plan = std::move(plan);
    update();
}

void FixPicture::paintEvent(QPaintEvent*)
{
    const UiColors& colors = uiColors(palette());
    QPainter painter {this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF {rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colors.border);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(frame, 8, 8);
    if (!m_plan || m_plan->region.isEmpty())
        return;
    const Rect& region = m_plan->region;
    const QRectF inner = frame.adjusted(6, 6, -6, -6);
    const double scale = std::min({1.0, inner.width() / region.width, inner.height() / region.height});
    painter.setClipRect(inner);
    painter.translate(inner.center());
    painter.scale(scale, scale);
    painter.translate(-(region.x + region.width / 2.0), -(region.y + region.height / 2.0));
    paint(painter, m_side == Side::Before ? m_plan->beforePicture : m_plan->afterPicture, m_icons);
    paintMarks(painter, scale);
}

void FixPicture::paintMarks(QPainter& painter, double scale) const
{
    const UiColors& colors = uiColors(palette());
    painter.setBrush(Qt::NoBrush);
    for (const auto& [rect, mark] : m_side == Side::Before ? m_plan->beforeMarks : m_plan->afterMarks) {
        const Rect outer = rect.grown(4);
        painter.setPen(QPen {colorOf(mark, colors), 2 / scale});
        painter.drawRoundedRect(QRectF(outer.x, outer.y, outer.width, outer.height), 10, 10);
    }
}

} // namespace gudo
