#include "tests/app/canvas_support.h"

namespace gudo::test {

// Pictures for people: set GUDO_GRABS to a folder, and look at them.
TEST(CanvasGrabs, AreDrawn)
{
    const QString folder = qEnvironmentVariable("GUDO_GRABS");
    Canvas canvas;
    const auto save = [&](const char* name) {
        QApplication::processEvents();
        const QPixmap pixmap = canvas.view.grab();
        EXPECT_FALSE(pixmap.isNull());
        EXPECT_TRUE(folder.isEmpty() || pixmap.save(folder + '/' + QLatin1String(name) + QStringLiteral(".png")));
    };
    save("plain");
    canvas.click(canvas.at("web"));
    save("selected");
    canvas.drag(canvas.at("web"), canvas.at("public-c", 0.3, 0.6), {}, false);
    save("dragging");
    canvas.key(Qt::Key_Escape);
    canvas.drag(canvas.at("app"), canvas.at(700, 100), {}, false);
    save("refused");
    canvas.key(Qt::Key_Escape);
    canvas.drop("aws.alb", canvas.at("public-c", 0.5, 0.6), false);
    save("ghost");
    {
        Canvas whole {
            readNative(sourceFile("resources/templates/" +
                                  qEnvironmentVariable("GUDO_TEMPLATE", "aws-three-tier").toStdString() + ".gudo"),
                       {})
                .design};
        whole.view.fitAll();
        QApplication::processEvents();
        EXPECT_TRUE(folder.isEmpty() || whole.view.grab().save(folder + QStringLiteral("/template.png")));
    }
    canvas.document.select({"vpc"});
    canvas.view.setZoom(0.45);
    save("small");
    canvas.view.setZoom(0.1);
    save("tiny");
    canvas.view.setTheme(darkTheme());
    canvas.view.fitAll();
    canvas.document.select({"customers-to-web", "public-c"});
    save("dark");
}

} // namespace gudo::test
