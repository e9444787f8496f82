#include "app/style/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace gudo {

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout {parent}
    , m_spacing {spacing}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arranged({0, 0, width, 0}, true);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arranged(rect, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(QSize {std::min(item->minimumSize().width(), 80), item->minimumSize().height()});
    return size.grownBy(contentsMargins());
}

int FlowLayout::arranged(const QRect& whole, bool isTrial) const
{
    const QRect rect = whole.marginsRemoved(contentsMargins());
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue; // hidden
        const QSize size {std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height()};
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += lineHeight + m_spacing;
            lineHeight = 0;
        }
        if (!isTrial)
            item->setGeometry({QPoint {x, y}, size});
        x += size.width() + m_spacing;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight + contentsMargins().bottom() - whole.y();
}

} // namespace gudo
