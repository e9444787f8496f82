#include <gtest/gtest.h>

#include "core/formats/embedded.h"
#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

Design shop()
{
    Design design =
        Build {}
            .add("db", "aws.rds", {}, {{"note", "two  spaces & <tags> \"quotes\"\n]]>"}}, "주문 DB 🚀 </design>")
            .add("app", "aws.ec2", {}, {}, "&amp; &#1; \u2028")
            .connect("app", "db")
            .design();
    design.title = "</svg> <!-- -->";
    return design;
}

std::string svgOf(const Design& design)
{
    return svg.write(design, catalog(), {}).text;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// What the reader said, and about which file.
std::string saidAbout(const ReadResult& result)
{
    return result.diagnostics.empty()
               ? std::string {}
               : result.diagnostics.front().file + ": " + toEnglish(result.diagnostics.front().message);
}

TEST(Embedded, AnSvgOpensAgainAsItWas)
{
    const std::string text = svgOf(shop());
    ASSERT_EQ(formatOf(text), &svg);
    const ReadResult read = readSvg(text, "shop.svg");
    EXPECT_TRUE(read.diagnostics.empty()) << saidAbout(read);
    EXPECT_EQ(writeNative(read.design), writeNative(shop()));
}

TEST(Embedded, AnSvgThatAnotherProgramSavedOpens)
{
    std::string text = svgOf(shop());
    text = replaced(text, "<design xmlns=", "<ns1:design  id=\"x\"\n xmlns:ns1=");
    text = replaced(text, "</design>", "</ns1:design >");
    text =
        "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- Created with a program -->\n" + replaced(text, "&quot;", "&#x22;");
    ASSERT_EQ(formatOf(text), &svg);
    EXPECT_EQ(writeNative(readSvg(text, "shop.svg").design), writeNative(shop()));
}

TEST(Embedded, ANamespaceDeclaredAtTheRootIsFound)
{
    std::string text = svgOf(shop());
    text = replaced(text, "<design xmlns=\"urn:gudo:design\">", "<d:design\n   id=\"design7\">");
    text = replaced(text, "</design>", "</d:design>");
    text = replaced(text, "<svg ", "<svg xmlns:d=\"urn:gudo:design\" xmlns:other=\"urn:x\" ");
    EXPECT_EQ(writeNative(readSvg(text, "shop.svg").design), writeNative(shop()));
    EXPECT_TRUE(hasErrors(readSvg("<svg xmlns:d=\"urn:gudo:design\"><g/></svg>", "x.svg").diagnostics));
}

TEST(Embedded, ACdataSectionIsText)
{
    const std::string source = writeNative(Build {}.add("a", "aws.ec2", {}, {}, "a & <b>"));
    const std::string text =
        "<svg><metadata><design xmlns=\"urn:gudo:design\"><![CDATA[" + source + "]]></design></metadata></svg>";
    EXPECT_EQ(writeNative(readSvg(text, "x.svg").design), source);
}

TEST(Embedded, EveryCutIsToldOrHarmless)
{
    const std::string text = svgOf(shop());
    const std::size_t end = text.find("</design>");
    for (std::size_t length = 0; length < text.size(); length += 7) {
        const ReadResult read = readSvg(text.substr(0, length), "shop.svg");
        EXPECT_EQ(hasErrors(read.diagnostics), length < end + 8) << length;
        if (hasErrors(read.diagnostics)) {
            EXPECT_TRUE(saidAbout(read).starts_with("shop.svg: The picture ")) << saidAbout(read);
        }
    }
}

TEST(Embedded, AForeignPictureSaysThatItHoldsNoDesign)
{
    EXPECT_TRUE(
        saidAbout(readSvg("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "x.svg")).find("holds no Gudo design") !=
        std::string::npos);
    EXPECT_TRUE(saidAbout(readHtml("<!doctype html><p>urn:gudo:design", "x.html")).find("holds no Gudo design") !=
                std::string::npos);
}

TEST(Embedded, ATamperedDesignIsTold)
{
    const std::string text = replaced(svgOf(shop()), "&quot;gudo&quot;: 1", "&quot;gudo&quot;: ,");
    EXPECT_EQ(saidAbout(readSvg(text, "x.svg")), "x.svg: The design in the picture is damaged");
}

TEST(Embedded, WhatAFileHoldsDecidesAboutItsFormat)
{
    EXPECT_EQ(formatOf(writeNative(shop())), &native);
    EXPECT_EQ(formatOf("  \n<!DOCTYPE HTML>\n<html>"), &html);
    EXPECT_EQ(formatOf("<html><svg>"), &html);
    EXPECT_EQ(formatOf("\x89PNG\r\n\x1a\n...."), &png);
    EXPECT_EQ(formatOf("<drawing><page/></drawing>"), nullptr);
    EXPECT_EQ(formatOf("{\"terraform_version\": \"1.9\"}"), nullptr);
    EXPECT_EQ(formatOf(""), nullptr);
}

} // namespace
} // namespace gudo::test
