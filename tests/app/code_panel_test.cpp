#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "app/code/code_panel.h"
#include "app/render/export.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo {

namespace {

Design threeTier()
{
    return readNative(test::sourceFile("resources/templates/aws-three-tier.gudo"), {}).design;
}

/// Enough lines to scroll in.
Design manyServers()
{
    test::Build build;
    for (int number = 0; number < 200; ++number)
        build.add("web-" + std::to_string(1000 + number), "web_server", {}, {}, "Web " + std::to_string(number));
    return build;
}

class CodeTest : public testing::Test {
protected:
    void open(const Design& design)
    {
        m_document.reset(design);
        m_panel.resize(480, 600);
        m_panel.show();
        m_panel.activateWindow();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_panel.isWorking(); }, 10'000));
    }
    /// Puts the cursor at the beginning of a line, as a click does.
    void clickLine(int line)
    {
        m_panel.view().setFocus();
        QTextCursor cursor {m_panel.view().document()->findBlockByNumber(line - 1)};
        m_panel.view().setTextCursor(cursor);
    }
    /// What the view shows, with its own spaces.
    [[nodiscard]] QString shown()
    {
        return m_panel.view().document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }
    [[nodiscard]] std::string exportedMermaid() const
    {
        IconStore icons;
        return exported(m_document.design(), test::catalog(), icons, {.format = QStringLiteral("mermaid")})
            .bytes.toStdString();
    }

    Document m_document {test::catalog()};
    CodePanel m_panel {m_document};
};

double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// Pieces of a line as "token:text".
std::vector<QString> pieces(const QString& line, CodeLanguage language)
{
    int state = 0;
    std::vector<QString> found;
    for (const CodeSpan& span : codeSpans(line, language, state))
        found.push_back(QStringLiteral("%1:%2").arg(int(span.token)).arg(line.mid(span.begin, span.length)));
    return found;
}

QString piece(CodeToken token, const char* text)
{
    return QStringLiteral("%1:%2").arg(int(token)).arg(QString::fromUtf8(text));
}

} // namespace

TEST(CodeSpans, KnowTheLanguages)
{
    EXPECT_EQ(pieces(QStringLiteral("  n1[\"Web [1]\"]:::k_compute"), CodeLanguage::Mermaid),
              (std::vector {piece(CodeToken::Name, "n1"), piece(CodeToken::Text, "\"Web [1]\""),
                            piece(CodeToken::Type, "k_compute")}));
    EXPECT_EQ(pieces(QStringLiteral("%% Shop"), CodeLanguage::Mermaid),
              (std::vector {piece(CodeToken::Comment, "%% Shop")}));
    EXPECT_EQ(pieces(QStringLiteral("resource \"aws_vpc\" \"main\" {"), CodeLanguage::Hcl),
              (std::vector {piece(CodeToken::Keyword, "resource"), piece(CodeToken::Text, "\"aws_vpc\""),
                            piece(CodeToken::Text, "\"main\"")}));
    EXPECT_EQ(pieces(QStringLiteral("  name = \"${var.name}-db\" # why"), CodeLanguage::Hcl),
              (std::vector {piece(CodeToken::Name, "name"), piece(CodeToken::Text, "\""),
                            piece(CodeToken::Reference, "${var.name}"), piece(CodeToken::Text, "-db\""),
                            piece(CodeToken::Comment, "# why")}));
    EXPECT_EQ(pieces(QStringLiteral("    VpcId: !Ref Vpc # main"), CodeLanguage::Yaml),
              (std::vector {piece(CodeToken::Name, "VpcId"), piece(CodeToken::Type, "!Ref"),
                            piece(CodeToken::Comment, "# main")}));
    EXPECT_EQ(pieces(QStringLiteral("  \"cidr\": \"10.0.0.0/16\", \"n\": -2.5, \"on\": true"), CodeLanguage::Json),
              (std::vector {piece(CodeToken::Name, "\"cidr\""), piece(CodeToken::Text, "\"10.0.0.0/16\""),
                            piece(CodeToken::Name, "\"n\""), piece(CodeToken::Number, "-2.5"),
                            piece(CodeToken::Name, "\"on\""), piece(CodeToken::Keyword, "true")}));
}

TEST(CodeSpans, GoOverLineEnds)
{
    int state = 0;
    (void)codeSpans(u"user_data = <<-EOT", CodeLanguage::Hcl, state);
    EXPECT_EQ(codeSpans(u"  resource \"x\" {", CodeLanguage::Hcl, state).front().token, CodeToken::Text);
    EXPECT_EQ(codeSpans(u"  EOT", CodeLanguage::Hcl, state).front().token, CodeToken::Keyword);
    EXPECT_EQ(state, 0);
    (void)codeSpans(u"UserData: |", CodeLanguage::Yaml, state);
    EXPECT_EQ(codeSpans(u"  key: value", CodeLanguage::Yaml, state).front().token, CodeToken::Text);
    EXPECT_EQ(codeSpans(u"Key: value", CodeLanguage::Yaml, state).front().token, CodeToken::Name);
    state = 0;
    (void)codeSpans(u"n1[\"one", CodeLanguage::Mermaid, state);
    EXPECT_EQ(codeSpans(u"end\"]", CodeLanguage::Mermaid, state).front().token, CodeToken::Text);
    EXPECT_EQ(state, 0);
}

TEST(CodeSpans, StayInTheirLineWhateverItHolds)
{
    const std::vector<QString> parts {
        QStringLiteral("\""),     QStringLiteral("\\"),       QStringLiteral("${"),     QStringLiteral("}"),
        QStringLiteral("$${"),    QStringLiteral("<<-"),      QStringLiteral("/*"),     QStringLiteral("*/"),
        QStringLiteral("#"),      QStringLiteral("%%"),       QStringLiteral(":::"),    QStringLiteral(": "),
        QStringLiteral("|"),      QStringLiteral("'"),        QStringLiteral("- "),     QStringLiteral("!"),
        QStringLiteral("웹"),     QStringLiteral("🌐"),        QStringLiteral("EOT"),    QStringLiteral("-1.5e3"),
        QStringLiteral(" "),      QStringLiteral("."),        QStringLiteral("("),      QStringLiteral("="),
        QStringLiteral("n1"),     QStringLiteral("true"),     QString {QChar {0xD800}}, QString {QChar {0}},
        QStringLiteral("\u202e"), QStringLiteral("classDef ")};
    test::Dice dice {7};
    for (int round = 0; round < 20'000; ++round) {
        const auto language = static_cast<CodeLanguage>(round % 5);
        int state = round % 11 == 0 ? dice.below(1 << 24) : 0;
        for (int line = 0; line < 3; ++line) {
            QString text;
            for (int part = dice.below(9); part > 0; --part)
                text += dice.oneOf(parts);
            int end = 0;
            for (const CodeSpan& span : codeSpans(text, language, state)) {
                ASSERT_GE(span.begin, end) << text.toStdString();
                ASSERT_GT(span.length, 0) << text.toStdString();
                end = span.begin + span.length;
            }
            ASSERT_LE(end, text.size()) << text.toStdString();
            ASSERT_GE(state, 0);
        }
    }
}

TEST(CodeColors, AreReadableOnBothThemesAndWhereMarked)
{
    for (const bool isDark : {false, true}) {
        const UiColors& colors = uiColors(isDark);
        for (int token = 0; token < codeTokenCount; ++token)
            for (const QColor& ground : {colors.panel, colors.accentSoft})
                EXPECT_GE(contrast(codeColor(static_cast<CodeToken>(token), colors), ground), 4.5)
                    << token << ' ' << isDark << ' ' << ground.name().toStdString();
    }
}

TEST_F(CodeTest, TheTextIsTheExportByteForByte)
{
    const QDir folder {QStringLiteral(GUDO_SOURCE_DIR "/resources/templates")};
    for (const QString& name : folder.entryList({QStringLiteral("*.gudo")})) {
        open(readNative(test::sourceFile("resources/templates/" + name.toStdString()), {}).design);
        EXPECT_EQ(m_panel.answer()->files.front().text.toStdString(), exportedMermaid()) << name.toStdString();
        EXPECT_EQ(shown().toStdString(), exportedMermaid()) << name.toStdString();
    }
}

TEST_F(CodeTest, EveryEditLeavesTheViewWithTheWholeText)
{
    open({});
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        m_document.commit({}, test::randomDesign(seed, test::catalog(), static_cast<int>(seed % 12)));
        settle();
        const QString text = m_panel.answer()->files.front().text; // oddities are shown as what stands for them
        EXPECT_EQ(shown().size(), text.size()) << seed;
        EXPECT_EQ(shown().remove(QChar::ReplacementCharacter).size(),
                  QString {text}
                      .remove(QRegularExpression {QStringLiteral("[\\r\\x{2028}\\x{2029}\\x{FDD0}\\x{FDD1}\\x{FFFD}]")})
                      .size())
            << seed;
        EXPECT_EQ(m_panel.view().document()->blockCount(), text.count(u'\n') + 1) << seed;
    }
}

TEST_F(CodeTest, SelectingOnTheCanvasMarksAndScrollsToTheBlock)
{
    open(manyServers());
    ASSERT_LT(m_panel.view().firstLineInView(), 10);
    m_document.select({"web-1150"});
    const auto& spans = m_panel.view().spans();
    const auto span = std::ranges::find(spans, Id {"web-1150"}, &TextSpan::subject);
    ASSERT_NE(span, spans.end());
    EXPECT_TRUE(m_panel.view().isMarked(span->first));
    EXPECT_FALSE(m_panel.view().isMarked(span->first - 1));
    EXPECT_GT(m_panel.view().firstLineInView(), 50);
    EXPECT_LE(m_panel.view().firstLineInView(), span->first);
    const int top = m_panel.view().firstLineInView();
    m_document.select({"web-1151"});
    EXPECT_EQ(m_panel.view().firstLineInView(), top) << "what is in view does not jump";
}

TEST_F(CodeTest, SelectingABlockAndBackIsTheIdentity)
{
    open(threeTier());
    const std::vector<TextSpan> spans = m_panel.view().spans();
    ASSERT_GT(spans.size(), 20u);
    QSignalSpy selected {&m_document, &Document::selectionChanged};
    for (const TextSpan& span : spans) {
        const auto before = selected.count();
        clickLine(span.first);
        EXPECT_EQ(m_document.selection(), std::set<Id> {span.subject});
        EXPECT_LE(selected.count() - before, 1) << "a selection answers no selection";
        EXPECT_EQ(m_panel.view().textCursor().blockNumber() + 1, span.first) << "the cursor stays";
        ASSERT_TRUE(m_panel.view().subjectAt(span.last));
        EXPECT_EQ(*m_panel.view().subjectAt(span.last), span.subject);
    }
    EXPECT_EQ(m_panel.view().subjectAt(1), nullptr) << "the head is about nothing";
}

TEST_F(CodeTest, NothingIsSelectedWhileSomebodyTypesElsewhere)
{
    open(threeTier());
    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    elsewhere.setFocus();
    ASSERT_FALSE(m_panel.view().hasFocus());
    const QTextCursor before = m_panel.view().textCursor();
    m_document.commit(
        {}, renamed(m_document.design(), m_document.design().architecture.components.begin()->get()->id, "Another"));
    settle();
    EXPECT_TRUE(m_document.selection().empty());
    EXPECT_EQ(m_panel.view().textCursor().position(), before.position());
}

TEST_F(CodeTest, ScrollingIsKeptWhenTheTextChanges)
{
    open(manyServers());
    m_panel.view().verticalScrollBar()->setValue(120);
    const QString seen = m_panel.view().document()->findBlockByNumber(m_panel.view().firstLineInView() - 1).text();
    m_document.commit({}, renamed(m_document.design(), "web-1199", "Last"));
    settle();
    EXPECT_EQ(m_panel.view().document()->findBlockByNumber(m_panel.view().firstLineInView() - 1).text(), seen);
    m_document.commit({}, renamed(m_document.design(), "web-1001", "Early"));
    settle();
    EXPECT_EQ(m_panel.view().document()->findBlockByNumber(m_panel.view().firstLineInView() - 1).text(), seen);
}

TEST_F(CodeTest, APartIsWhatWasSelectedElsewhere)
{
    open(threeTier());
    m_panel.setPartShown(true);
    settle();
    EXPECT_FALSE(m_panel.view().isVisible()) << "nothing is selected yet";
    const Id id = m_document.design().architecture.connections.begin()->get()->from;
    m_document.select({id});
    settle();
    ASSERT_TRUE(m_panel.view().isVisible());
    IconStore icons;
    const ExportResult part = exported(m_document.design(), test::catalog(), icons,
                                       {.format = QStringLiteral("mermaid"), .select = {QString::fromStdString(id)}});
    EXPECT_EQ(shown().toStdString(), part.bytes.toStdString());
    const QString text = shown();
    clickLine(m_panel.view().spans().back().first);
    settle();
    EXPECT_EQ(shown(), text) << "a cursor in the text does not change what is shown";
}

TEST_F(CodeTest, CopiesWhatIsShownOrMarked)
{
    open(threeTier());
    m_panel.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), exportedMermaid());
    QTextCursor cursor {m_panel.view().document()};
    cursor.movePosition(QTextCursor::Down, QTextCursor::KeepAnchor, 2);
    m_panel.view().setTextCursor(cursor);
    m_panel.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), shown().section(u'\n', 0, 1) + u'\n');
}

TEST_F(CodeTest, SavesOneFileOrAFolderOfThem)
{
    open(threeTier());
    const QTemporaryDir folder;
    QString error;
    const QString path = folder.filePath(QStringLiteral("three.mmd"));
    ASSERT_TRUE(saved(*m_panel.answer(), path, &error)) << error.toStdString();
    QFile file {path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), exportedMermaid());
    const CodeAnswer two {.files = {{.path = QStringLiteral("network.tf"), .text = QStringLiteral("a\n")},
                                    {.path = QStringLiteral("modules/db/main.tf"), .text = QStringLiteral("b\n")}}};
    ASSERT_TRUE(saved(two, folder.path(), &error)) << error.toStdString();
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("network.tf"))));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("modules/db/main.tf"))));
    EXPECT_FALSE(saved(two, path, &error)) << "a file is no folder";
    EXPECT_FALSE(error.isEmpty());
}

TEST_F(CodeTest, OddNamesAreTextsLikeOthers)
{
    test::Build build;
    int number = 0;
    for (const char* name : {"say \"hi\"", "a\nb", "${x} %%{init}%%", "]:::x", "end", "\u202eturned", "한글 🌐", "",
                             "\xef\xbb\xbf", "line\u2028separator\u2029paragraph"})
        build.add("c-" + std::to_string(number++), "web_server", {}, {}, name);
    open(build);
    EXPECT_EQ(m_panel.answer()->files.front().text.toStdString(), exportedMermaid());
    EXPECT_EQ(m_panel.view().spans().size(), 10u);
    for (const TextSpan& span : m_panel.view().spans()) {
        clickLine(span.first);
        EXPECT_EQ(m_document.selection(), std::set<Id> {span.subject});
    }
}

TEST_F(CodeTest, WhatCannotBeSaidIsListedBelow)
{
    open(threeTier());
    ASSERT_FALSE(m_panel.answer()->diagnostics.empty());
    EXPECT_TRUE(m_panel.notes().isVisible());
    EXPECT_EQ(m_panel.notes().count(), static_cast<int>(m_panel.answer()->diagnostics.size()));
    open(test::Build {}.add("web", "web_server"));
    EXPECT_FALSE(m_panel.notes().isVisible());
}

} // namespace gudo
