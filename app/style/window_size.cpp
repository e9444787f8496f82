#include "app/style/window_size.h"

#include <QScreen>
#include <QWidget>

namespace gudo {

QSize withinScreen(const QWidget& window, const QSize& wanted)
{
    constexpr QSize frame {16, 48};
    const QWidget* asked = window.parentWidget() ? window.parentWidget() : &window;
    return wanted.boundedTo(asked->screen()->availableSize() - frame);
}

} // namespace gudo
