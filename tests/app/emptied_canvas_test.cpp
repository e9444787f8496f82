#include "tests/app/canvas_support.h"

namespace gudo::test {
namespace {

// With everything in view the order of painting is kept from one picture to the next.
TEST(EmptiedCanvas, ShowsNothingOfWhatWasThere)
{
    Canvas canvas;
    canvas.view.fitAll();
    const QImage full = canvas.view.viewport()->grab().toImage();
    canvas.document.commit(QStringLiteral("Clear"), Design {});
    const QImage cleared = canvas.view.viewport()->grab().toImage();
    EXPECT_NE(cleared, full);
    canvas.document.undoStack()->undo();
    EXPECT_EQ(canvas.view.viewport()->grab().toImage(), full);
}

} // namespace
} // namespace gudo::test
