#include "app/mainwindow/window_place.h"

#include <algorithm>

namespace gudo {

namespace {

qint64 areaOf(const QRect& rect)
{
    return rect.isEmpty() ? 0 : qint64 {rect.width()} * rect.height();
}

} // namespace

QRect reachable(const QRect& wanted, const QList<QRect>& screens)
{
    const auto shared = [&](const QRect& screen) {
        return areaOf(screen.intersected(wanted));
    };
    const QRect& screen = *std::ranges::max_element(screens, {}, shared); // the first of equals
    QRect place {wanted.topLeft(), wanted.size().boundedTo(screen.size())};
    if (shared(screen) == 0) {
        place.moveCenter(screen.center());
        return place;
    }
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.bottom() - place.height() + 1));
    return place;
}

QRect besideOthers(QRect wanted, const QList<QRect>& others)
{
    constexpr int step = 32;
    const auto isTaken = [&](const QRect& other) {
        return other.topLeft() == wanted.topLeft();
    };
    while (std::ranges::any_of(others, isTaken))
        wanted.translate(step, step);
    return wanted;
}

} // namespace gudo
