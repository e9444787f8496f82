#include "app/render/morph.h"

#include <QPainter>

#include "app/render/painting.h"

namespace gudo {

namespace {

using Places = std::map<std::pair<ItemKind, Id>, std::size_t>;

Places placesIn(const DisplayList& list)
{
    Places places;
    for (std::size_t at = 0; at < list.items.size(); ++at)
        if (!list.items[at].id.empty())
            places.try_emplace({list.items[at].kind, list.items[at].id}, at);
    return places;
}

QRectF between(const Rect& a, const Rect& b, double share)
{
    const auto mixed = [share](int from, int to) {
        return from + (to - from) * share;
    };
    return {mixed(a.x, b.x), mixed(a.y, b.y), mixed(a.width, b.width), mixed(a.height, b.height)};
}

/// The item as if `rect` were its own rectangle.
void paintAt(QPainter& painter, const DisplayItem& item, const QRectF& rect, IconStore& icons)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / item.rect.width, rect.height() / item.rect.height);
    painter.translate(-item.rect.x, -item.rect.y);
    paint(painter, item, icons);
    painter.restore();
}

void paintFaint(QPainter& painter, const DisplayItem& item, double strength, IconStore& icons)
{
    painter.setOpacity(strength);
    paint(painter, item, icons);
    painter.setOpacity(1);
}

} // namespace

Morph::Morph(DisplayList from, DisplayList to)
    : m_from {std::move(from)}
    , m_to {std::move(to)}
    , m_inFrom {placesIn(m_from)}
    , m_inTo {placesIn(m_to)}
{
}

const DisplayItem* Morph::earlier(const DisplayItem& item) const
{
    const auto found = m_inFrom.find({item.kind, item.id});
    return found == m_inFrom.end() ? nullptr : &m_from.items[found->second];
}

bool Morph::isLater(const DisplayItem& item) const
{
    return m_inTo.contains({item.kind, item.id});
}

void Morph::paint(QPainter& painter, double share, IconStore& icons) const
{
    if (share <= 0 || share >= 1) {
        gudo::paint(painter, share <= 0 ? m_from : m_to, icons);
        return;
    }
    // What goes is gone at half of the way, and only then something new takes its place.
    const double leaving = std::max(0.0, 1 - share * 2);
    const double coming = std::max(0.0, share * 2 - 1);
    for (const DisplayItem& item : m_from.items) {
        const bool glides = !item.rect.isEmpty() && isLater(item);
        if (!glides && leaving > 0)
            paintFaint(painter, item, leaving, icons);
    }
    for (const DisplayItem& item : m_to.items) {
        const DisplayItem* before = item.rect.isEmpty() ? nullptr : earlier(item);
        if (before && !before->rect.isEmpty())
            paintAt(painter, share < 0.5 ? *before : item, between(before->rect, item.rect, share), icons);
        else if (coming > 0)
            paintFaint(painter, item, coming, icons);
    }
}

} // namespace gudo
