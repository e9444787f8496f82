#pragma once

#include <QList>
#include <QRect>

namespace gudo {

/// Where a window that was at `wanted` may be now: wholly on the screen it is mostly on, smaller when that is smaller;
/// in the middle of the first screen when it is on none of them (the second monitor is at the office). `screens`: what
/// windows may cover of each, not empty; the first one is the main screen.
[[nodiscard]] QRect reachable(const QRect& wanted, const QList<QRect>& screens);

/// A place for one more window: `wanted`, moved down and to the right until its corner is nobody's of `others`.
[[nodiscard]] QRect besideOthers(QRect wanted, const QList<QRect>& others);

} // namespace gudo
