#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "app/minimap/minimap.h"
#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

class MinimapTest : public testing::Test {
protected:
    MinimapTest()
    {
        m_document.reset(test::Build {}
                             .add("vpc", "aws.vpc")
                             .place("vpc", {0, 0, 1000, 600})
                             .add("web", "aws.ec2", "vpc")
                             .place("web", {100, 100, 300, 200}));
        m_canvas.resize(900, 600);
        m_canvas.show();
        m_map.setVisibleRect({0, 0, 400, 300});
    }
    /// The picture when it is up to date.
    QImage shown()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_map.isDrawn(); }, 5'000));
        return m_map.grab().toImage();
    }

    Document m_document {test::catalog()};
    QWidget m_canvas;
    Minimap m_map {m_document, &m_canvas};
};

} // namespace

TEST_F(MinimapTest, IsThereOnlyWhenItIsWantedAndTheDesignIsLarger)
{
    EXPECT_TRUE(m_map.isVisible());
    m_map.setVisibleRect({-10, -10, 2000, 1000});
    EXPECT_FALSE(m_map.isVisible());
    m_map.setVisibleRect({0, 0, 400, 300});
    EXPECT_TRUE(m_map.isVisible());
    m_map.setWanted(false);
    EXPECT_FALSE(m_map.isVisible());
    m_map.setWanted(true);
    m_document.reset({});
    EXPECT_FALSE(m_map.isVisible());
}

TEST_F(MinimapTest, DrawsBlocksAndFollowsEdits)
{
    const QPoint web = m_map.toPixel({250, 200}).toPoint();
    const QColor block = shown().pixelColor(web);
    const QColor bare = shown().pixelColor(m_map.toPixel({800, 450}).toPoint());
    EXPECT_NE(block, bare);
    m_document.commit(QStringLiteral("Move"), moved(m_document.design(), std::vector {Id {"web"}}, 550, 250));
    EXPECT_FALSE(m_map.isDrawn()) << "not in the middle of the edit";
    EXPECT_NE(shown().pixelColor(web), block);
}

TEST_F(MinimapTest, JumpsDragsAndZooms)
{
    QSignalSpy centered {&m_map, &Minimap::centerRequested};
    QSignalSpy zoomed {&m_map, &Minimap::zoomRequested};
    const auto send = [this](QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, m_map.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          buttons, {});
        QApplication::sendEvent(&m_map, &event);
    };
    // Beside the frame: there at once.
    const QPointF far = m_map.toPixel({900, 500});
    send(QEvent::MouseButtonPress, far, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, far, {});
    ASSERT_EQ(centered.count(), 1);
    EXPECT_LE((centered[0][0].toPointF() - QPointF(900, 500)).manhattanLength(), 1);
    // In the frame: it is dragged and does not jump to the pointer.
    const QPointF grip = m_map.toPixel({100, 100});
    send(QEvent::MouseButtonPress, grip, Qt::LeftButton);
    EXPECT_LE((centered.last()[0].toPointF() - QPointF(200, 150)).manhattanLength(), 1);
    send(QEvent::MouseMove, m_map.toPixel({300, 200}), Qt::LeftButton);
    EXPECT_LE((centered.last()[0].toPointF() - QPointF(400, 250)).manhattanLength(), 1);
    m_map.setVisibleRect({-10, -10, 2000, 1000});
    EXPECT_TRUE(m_map.isVisible()) << "not from under the pointer";
    send(QEvent::MouseButtonRelease, m_map.toPixel({300, 200}), {});
    EXPECT_FALSE(m_map.isVisible());
    m_map.setVisibleRect({0, 0, 400, 300});
    QWheelEvent wheel({20, 20}, m_map.mapToGlobal(QPointF {20, 20}), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&m_map, &wheel);
    ASSERT_EQ(zoomed.count(), 1);
    EXPECT_DOUBLE_EQ(zoomed[0][0].toDouble(), 1.2);
    QTest::keyClick(&m_map, Qt::Key_Right);
    EXPECT_EQ(centered.last()[0].toPointF(), QPointF(250, 150));
    EXPECT_FALSE(m_map.accessibleName().isEmpty());
}

TEST_F(MinimapTest, StaysInItsCornerAndOutOfTheWay)
{
    for (const QSize size : {QSize {900, 600}, QSize {300, 200}, QSize {1600, 300}}) {
        m_canvas.resize(size);
        QApplication::processEvents();
        EXPECT_TRUE(QRect(QPoint {}, size).contains(m_map.geometry()));
        EXPECT_LE(m_map.width(), size.width() / 3 + 1);
        EXPECT_LE(m_map.height(), std::max(48, size.height() / 3 + 1));
    }
}

} // namespace gudo
