#include <QGlyphRun>
#include <QTextLayout>

#include <gtest/gtest.h>

#include "app/files/resources.h"
#include "app/render/painting.h"
#include "core/formats/native.h"
#include "core/picture/picture.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {
namespace {

/// True when a character of the text has no glyph in any font that would be used: people would see an empty box.
bool hasMissingGlyph(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns())
        if (run.glyphIndexes().contains(0))
            return true;
    return false;
}

/// Every line of the picture that shows an empty box.
std::vector<std::string> brokenLines(const Design& design)
{
    std::vector<std::string> broken;
    const DisplayList list = picture(design, test::catalog(), PictureOptions {.language = "ko"});
    for (const DisplayItem& item : list.items)
        for (const Shape& shape : item.shapes)
            if (const auto* line = std::get_if<TextLine>(&shape))
                if (hasMissingGlyph(QString::fromStdString(line->text), fontOf(line->size, line->weight)))
                    broken.push_back(line->text);
    return broken;
}

TEST(Glyphs, MissingOnesAreSeen)
{
    EXPECT_FALSE(hasMissingGlyph(QStringLiteral("Web 웹 서버 1"), fontOf(12, FontWeight::Regular)));
    EXPECT_TRUE(
        hasMissingGlyph(QString::fromUcs4(U"\U0010FFF0"), fontOf(12, FontWeight::Regular))); // private use
    const Design design = test::Build().add("a", "client", {}, {}, "A \xF4\x8F\xBF\xB0").design();
    EXPECT_EQ(brokenLines(design).size(), 1u);
}

TEST(Glyphs, KoreanNamesAreComplete)
{
    const Design design = test::Build()
                              .add("고객", "client", {}, {}, "고객 · 모바일 앱")
                              .add("vpc", "aws.vpc", {}, {}, "서울 리전 VPC (운영)")
                              .add("alb", "aws.alb", "vpc", {}, "웹 로드 밸런서 — 외부")
                              .add("db", "aws.rds", "vpc", {}, "주문 데이터베이스 “쀍뷁”")
                              .connect("고객", "alb", {{"label", "HTTPS 요청 → 응답"}})
                              .connect("alb", "db")
                              .design();
    EXPECT_EQ(brokenLines(design), std::vector<std::string> {});
}

TEST(Glyphs, EveryTypeIsComplete)
{
    test::Build build;
    for (const ComponentType& type : test::catalog().types())
        build.add(idFrom(type.id, "x"), type.id, {}, {},
                  std::string {type.name.in("ko")} + ' ' + std::string {type.name.in("en")});
    EXPECT_EQ(brokenLines(build.design()), std::vector<std::string> {});
}

TEST(Glyphs, TemplatesAreComplete)
{
    for (const QString& id : templateIds()) {
        const QByteArray file = resource(QStringLiteral("templates/%1.gudo").arg(id));
        const Design design =
            readNative({file.constData(), static_cast<std::size_t>(file.size())}, id.toStdString()).design;
        EXPECT_EQ(brokenLines(design), std::vector<std::string> {}) << id.toStdString();
    }
}

} // namespace
} // namespace gudo
