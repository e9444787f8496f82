#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

#include "app/presentation/presentation_window.h"
#include "app/render/painting.h"

namespace gudo {

namespace {

constexpr int margin = 32;     // pixels around the picture and the words
constexpr double mostZoom = 2; // of a small design on a large screen
constexpr double roomForOld = 1.4;

QColor toColor(const Color& color)
{
    return {color.red, color.green, color.blue, color.alpha};
}

QRectF toRectF(const Rect& rect)
{
    return {double(rect.x), double(rect.y), double(rect.width), double(rect.height)};
}

QFont wordsFont(const QFont& base, int pixels, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QRectF inBetween(const QRectF& a, const QRectF& b, double share)
{
    const auto mixed = [share](double from, double to) {
        return from + (to - from) * share;
    };
    return {mixed(a.x(), b.x()), mixed(a.y(), b.y()), mixed(a.width(), b.width()), mixed(a.height(), b.height())};
}

} // namespace

int PresentationWindow::captionHeight() const
{
    return std::clamp(height() / 7, 88, 132);
}

QRectF PresentationWindow::stageRect() const
{
    return QRectF(rect()).adjusted(margin, margin, -margin, -captionHeight());
}

/// A picture that still fits well where the one before was seen is seen from there, so that what stays does not move.
QRectF PresentationWindow::frameFor(const Rect& bounds) const
{
    const QRectF wanted = toRectF(bounds);
    const QSizeF room = stageRect().size();
    const auto zoomOf = [&](const QRectF& frame) {
        return std::min(
            {room.width() / std::max(1.0, frame.width()), room.height() / std::max(1.0, frame.height()), mostZoom});
    };
    if (!m_toFrame.isEmpty() && m_toFrame.contains(wanted) && zoomOf(wanted) < zoomOf(m_toFrame) * roomForOld)
        return m_toFrame;
    return wanted;
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_glide.stop();
    m_toFrame = toRectF(m_morph->to().bounds);
}

void PresentationWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isBlack) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.fillRect(rect(), toColor(m_theme.canvas));
    const bool glides = m_glide.state() == QAbstractAnimation::Running;
    const double share = glides ? m_glide.currentValue().toDouble() : 1;
    const QRectF frame = glides ? inBetween(m_fromFrame, m_toFrame, share) : m_toFrame;
    const QRectF room = stageRect();
    if (!frame.isEmpty() && !room.isEmpty()) {
        const double zoom = std::min({room.width() / frame.width(), room.height() / frame.height(), mostZoom});
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.translate(room.center());
        painter.scale(zoom, zoom);
        painter.translate(-frame.center());
        m_morph->paint(painter, share, m_icons);
        painter.restore();
    }
    paintCaption(painter);
    if (!m_typed.isEmpty())
        paintPill(painter, m_typed);
    if (m_hasLaser)
        m_laser.paint(painter, m_clock.elapsed());
}

void PresentationWindow::paintCaption(QPainter& painter)
{
    const QRect area {margin, height() - captionHeight() + 8, width() - 2 * margin, captionHeight() - 16};
    const QColor text = toColor(m_theme.text);
    const QColor muted = toColor(m_theme.mutedText);
    const int titleSize = std::clamp(captionHeight() / 4, 20, 30);
    const int lineSize = std::clamp(captionHeight() / 7, 14, 18);

    const QFont titleFont = wordsFont(font(), titleSize, QFont::DemiBold);
    const QFont placeFont = wordsFont(font(), lineSize, QFont::Normal);
    int left = area.left();
    if (slideCount() > 1) {
        const QString place = QStringLiteral("%1 / %2").arg(m_moment.slide + 1).arg(slideCount());
        painter.setFont(placeFont);
        painter.setPen(muted);
        const int width = QFontMetrics {placeFont}.horizontalAdvance(place);
        painter.drawText(QRect(left, area.top(), width, titleSize + 10), Qt::AlignVCenter | Qt::AlignLeft, place);
        left += width + 16;
    }
    painter.setFont(titleFont);
    painter.setPen(text);
    const QRect titleRect {left, area.top(), area.right() - left, titleSize + 10};
    const QString shown = QFontMetrics {titleFont}.elidedText(title(), Qt::ElideRight, titleRect.width());
    painter.drawText(titleRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    if (m_moment.walk >= 0) {
        const ToldWalk& walk = walks()[static_cast<std::size_t>(m_moment.walk)];
        //: A request is followed hop by hop; %1 the client, %2 and %3 numbers
        const QString place =
            tr("Request of %1, hop %2 of %3").arg(walk.client).arg(m_moment.hop + 1).arg(walk.hops.size());
        painter.setFont(placeFont);
        painter.setPen(muted);
        painter.drawText(titleRect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, place);
    }
    painter.setFont(placeFont);
    painter.setPen(muted);
    painter.drawText(area.adjusted(0, titleSize + 14, 0, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, line());
}

void PresentationWindow::paintPill(QPainter& painter, const QString& text)
{
    const QFont digits = wordsFont(font(), 28, QFont::DemiBold);
    const int width = QFontMetrics {digits}.horizontalAdvance(text) + 40;
    const QRect pill {(this->width() - width) / 2, margin, width, 52};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ground = toColor(m_theme.text);
    ground.setAlpha(220);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, 26, 26);
    painter.setPen(toColor(m_theme.canvas));
    painter.setFont(digits);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace gudo
