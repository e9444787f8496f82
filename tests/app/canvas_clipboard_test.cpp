#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>

#include "app/canvas/editing/clipboard.h"
#include "app/canvas/editing/clipboard_data.h"
#include "app/canvas/painting/camera.h"
#include "app/files/design_file.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {

namespace {

const ClipboardData* onClipboard()
{
    return qobject_cast<const ClipboardData*>(QGuiApplication::clipboard()->mimeData());
}

/// What another program would get: the bytes of every form, without the object that makes them.
std::unique_ptr<QMimeData> fromAnotherProgram(const QMimeData& data, const QStringList& mimes)
{
    auto copy = std::make_unique<QMimeData>();
    for (const QString& mime : mimes)
        copy->setData(mime, data.data(mime));
    return copy;
}

void paste(Canvas& canvas, std::unique_ptr<QMimeData> data)
{
    QGuiApplication::clipboard()->setMimeData(data.release());
    canvas.view.paste();
}

} // namespace

TEST(CanvasClipboard, CarriesDesignPicturesAndMermaidAtOnce)
{
    Canvas canvas;
    canvas.document.select({"public-a"});
    canvas.view.copy();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    for (const char* mime : {designMime, svgMime, pngMime, textMime})
        EXPECT_TRUE(data->hasFormat(QLatin1String(mime))) << mime;
    EXPECT_TRUE(data->text().contains(QStringLiteral("flowchart"))) << data->text().toStdString();
    EXPECT_TRUE(data->text().contains(QStringLiteral("Web")));
    const QByteArray svg = data->data(QLatin1String(svgMime));
    EXPECT_TRUE(svg.contains("<svg"));
    const QImage png = QImage::fromData(data->data(QLatin1String(pngMime)), "PNG");
    ASSERT_FALSE(png.isNull());
    EXPECT_GT(png.width(), 2 * 272); // twice the size
}

TEST(CanvasClipboard, MakesAFormOnlyWhenSomebodyAsksForIt)
{
    Canvas canvas;
    canvas.document.select({"web", "app"});
    canvas.view.copy();
    const ClipboardData* data = onClipboard();
    ASSERT_TRUE(data);
    for (const char* mime : {designMime, svgMime, pngMime, textMime})
        EXPECT_FALSE(data->isMade(QLatin1String(mime))) << mime;
    canvas.view.paste(); // in the same program nothing has to be made either
    EXPECT_EQ(canvas.design().architecture.components.size(), 10U);
    EXPECT_FALSE(data->isMade(QLatin1String(pngMime)));
    EXPECT_FALSE(data->data(QLatin1String(pngMime)).isEmpty());
    EXPECT_TRUE(data->isMade(QLatin1String(pngMime)));
}

TEST(CanvasClipboard, PastesWhatAnotherProcessCopiedInAnyFormThatCarriesTheDesign)
{
    Canvas from;
    from.document.select({"web", "app"});
    from.view.copy();
    for (const char* mime : {designMime, svgMime, pngMime}) {
        from.document.select({"web", "app"});
        from.view.copy();
        auto data = fromAnotherProgram(*QGuiApplication::clipboard()->mimeData(), {QLatin1String(mime)});
        Canvas to {Design {}};
        paste(to, std::move(data));
        EXPECT_EQ(to.design().architecture.components.size(), 2U) << mime;
        EXPECT_EQ(to.design().architecture.connections.size(), 1U) << mime;
    }
}

TEST(CanvasClipboard, PastesTheTextOfADesignFile)
{
    Canvas canvas {Design {}};
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromStdString(writeNative(shop())));
    paste(canvas, std::move(data));
    EXPECT_EQ(canvas.design().architecture.components.size(), shop().architecture.components.size());
}

TEST(CanvasClipboard, MakesANoteOfAnyOtherText)
{
    Canvas canvas;
    canvas.document.select({});
    auto data = std::make_unique<QMimeData>();
    const QString text = QStringLiteral("결제는 Multi-AZ로 🚀\n</script> \"quoted\" ${x}");
    data->setText(text);
    paste(canvas, std::move(data));
    ASSERT_EQ(canvas.document.selection().size(), 1U);
    const Component* note = canvas.component(*canvas.document.selection().begin());
    EXPECT_TRUE(catalog().isKind(*note, "note"));
    EXPECT_EQ(textOf(note->properties, "text"), text.toStdString());
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(CanvasClipboard, RefusesWhatHoldsNothing)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    QString hint;
    QObject::connect(&canvas.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    const std::pair<const char*, QByteArray> kinds[] {{pngMime, png},
                                                      {pngMime, "\x89PNG\r\n\x1a\n broken"},
                                                      {svgMime, "<svg xmlns='http://www.w3.org/2000/svg'/>"},
                                                      {designMime, "{\"gudo\": "},
                                                      {textMime, "  \n "}};
    for (const auto& [mime, bytes] : kinds) {
        hint.clear();
        auto data = std::make_unique<QMimeData>();
        data->setData(QLatin1String(mime), bytes);
        paste(canvas, std::move(data));
        EXPECT_FALSE(hint.isEmpty()) << mime;
        EXPECT_EQ(canvas.bytes(), before) << mime;
    }
}

TEST(CanvasClipboard, PastesInPlace)
{
    Canvas canvas;
    canvas.document.select({"web"});
    canvas.view.copy();
    canvas.view.pasteInPlace();
    EXPECT_EQ(canvas.rect("web-2"), canvas.rect("web"));
    EXPECT_EQ(canvas.component("web-2")->parent, "public-a");
    Canvas other;
    other.document.select({});
    other.view.pasteInPlace();
    EXPECT_EQ(other.rect("web-2"), canvas.rect("web"));
}

TEST(CanvasClipboard, PastesAtThePointer)
{
    Canvas canvas;
    canvas.document.select({"app"});
    canvas.view.copy();
    canvas.document.select({});
    const QPoint there = canvas.at("public-c");
    canvas.view.viewport()->setAttribute(Qt::WA_UnderMouse);
    canvas.mouse(QEvent::MouseMove, there, Qt::NoButton, Qt::NoButton);
    canvas.view.paste();
    ASSERT_TRUE(canvas.component("app-2"));
    EXPECT_EQ(canvas.component("app-2")->parent, "public-c");
    EXPECT_TRUE(canvas.rect("app-2").contains(fromQt(canvas.view.toScene(there))));
    canvas.document.select({});
    canvas.view.paste(); // the pointer is where it was: not upon the first
    EXPECT_NE(canvas.rect("app-3"), canvas.rect("app-2"));
}

TEST(CanvasClipboard, SaysWhyItPastesBesideAndNotAtThePointer)
{
    Canvas canvas;
    QString hint;
    QObject::connect(&canvas.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    canvas.document.select({"app"});
    canvas.view.copy();
    canvas.document.select({});
    canvas.view.viewport()->setAttribute(Qt::WA_UnderMouse);
    canvas.mouse(QEvent::MouseMove, canvas.at(700, 100), Qt::NoButton, Qt::NoButton);
    canvas.view.paste();
    EXPECT_EQ(canvas.component("app-2")->parent, "public-a");
    EXPECT_TRUE(hint.contains(QStringLiteral("subnet"), Qt::CaseInsensitive)) << hint.toStdString();
}

TEST(CanvasClipboard, CopiesAsOneForm)
{
    Canvas canvas;
    const auto* clipboard = QGuiApplication::clipboard();
    canvas.document.select({"public-a"});
    canvas.view.copyAs(QStringLiteral("mermaid"));
    EXPECT_TRUE(clipboard->text().startsWith(QStringLiteral("flowchart")) ||
                clipboard->text().contains(QStringLiteral("flowchart")));
    EXPECT_FALSE(clipboard->text().contains(QStringLiteral("Customers")));
    EXPECT_FALSE(clipboard->mimeData()->hasFormat(QLatin1String(pngMime)));
    canvas.view.copyAs(QStringLiteral("svg"));
    EXPECT_TRUE(clipboard->text().contains(QStringLiteral("<svg")));
    EXPECT_TRUE(clipboard->mimeData()->hasFormat(QLatin1String(svgMime)));
    canvas.document.select({}); // nothing selected: the whole drawing
    canvas.view.copyAs(QStringLiteral("mermaid"));
    EXPECT_TRUE(clipboard->text().contains(QStringLiteral("Customers")));
    canvas.view.copyAs(QStringLiteral("png"));
    EXPECT_FALSE(QImage::fromData(clipboard->mimeData()->data(QLatin1String(pngMime))).isNull());
}

TEST(CanvasClipboard, OutlivesTheWindowThatFilledIt)
{
    {
        Canvas canvas;
        canvas.document.select({"web"});
        canvas.view.copy();
    }
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_FALSE(data->data(QLatin1String(pngMime)).isEmpty());
    EXPECT_TRUE(data->data(QLatin1String(designMime)).contains("\"web\""));
}

TEST(CanvasClipboard, IsCompleteBeforeTheProgramEnds)
{
    Canvas canvas;
    canvas.document.select({"web"});
    canvas.view.copy();
    const ClipboardData* data = onClipboard();
    ASSERT_TRUE(data);
    ASSERT_TRUE(QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit"));
    for (const char* mime : {designMime, svgMime, pngMime, textMime})
        EXPECT_TRUE(data->isMade(QLatin1String(mime))) << mime;
}

TEST(CanvasClipboard, PastesAFileThatWasCopiedAndMakesNoNoteOfItsAddress)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.gudo"));
    QString error;
    ASSERT_TRUE(writeDesignFile(path, shop(), &error)) << error.toStdString();
    const auto copied = [](const QString& file) {
        auto data = std::make_unique<QMimeData>();
        data->setUrls({QUrl::fromLocalFile(file)});
        return data;
    };
    Canvas canvas {Design {}};
    paste(canvas, copied(path));
    EXPECT_EQ(canvas.design().architecture.components.size(), shop().architecture.components.size());
    Canvas other {Design {}};
    paste(other, copied(folder.filePath(QStringLiteral("nothing.txt"))));
    EXPECT_TRUE(other.design().architecture.components.empty());
}

} // namespace gudo::test
