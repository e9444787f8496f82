#include <gtest/gtest.h>

#include "core/iac/cloudformation/template_text.h"
#include "core/iac/latin.h"
#include "core/iac/names.h"
#include "core/iac/terraform/hcl.h"

namespace gudo::iac {

TEST(IacLatin, WritesHangulByLetters)
{
    EXPECT_EQ(inLatin("서울 웹 서버"), "seoul wep seobeo");
    EXPECT_EQ(inLatin("한글"), "hangeul");
    EXPECT_EQ(inLatin("café — naïve"), "cafe - naive");
    EXPECT_EQ(inLatin("🗄️\x01\xff"), "");
}

TEST(IacLatin, DescribesSecurityGroupsInTheirLetters)
{
    EXPECT_EQ(securityDescription("To the \"web\" tier <80>"), "To the web tier 80");
    EXPECT_EQ(securityDescription("사무실"), "samusil");
    EXPECT_EQ(securityDescription(std::string(300, 'x')).size(), 255U);
    EXPECT_EQ(securityDescription("日本"), "");
}

TEST(IacLatin, KeepsLettersOfEveryScriptInTags)
{
    EXPECT_EQ(tagText("결제 서버", 256), "결제 서버");
    EXPECT_EQ(tagText("${x}\"q\" %{y}", 256), "x q y");
    EXPECT_EQ(tagText("가나다라", 2), "가나");
}

TEST(IacLatin, CutsNamesAndTellsThemApart)
{
    EXPECT_EQ(physicalName("web-alb", 12), "web-alb");
    const std::string one = physicalName("internet-facing-alb-1", 12);
    const std::string other = physicalName("internet-facing-alb-2", 12);
    EXPECT_LE(one.size(), 12U);
    EXPECT_NE(one, other);
    EXPECT_NE(physicalName("Web", 12), physicalName("web", 12));
    EXPECT_EQ(physicalName("웹", 12), "wep-" + fingerprint("웹"));
}

TEST(IacNames, FollowTheLanguages)
{
    EXPECT_EQ(terraformName("web-alb"), "web_alb");
    EXPECT_EQ(terraformName("1-a"), "_1_a");
    EXPECT_EQ(logicalId("web-alb/http"), "WebAlbHttp");
    EXPECT_NE(logicalId("a-10-0"), logicalId("a-100"));
    EXPECT_EQ(logicalId("1a"), "N1a");
}

TEST(IacNames, GiveTheSecondOfTwoAlikeItsFingerprint)
{
    Plan plan;
    for (const char* id : {"a-b", "a.b", "a_b"})
        plan.resources.push_back(
            {.key = id, .component = id, .terraform = "aws_vpc", .cloudFormation = "AWS::EC2::VPC"});
    nameAll(plan);
    EXPECT_EQ(plan.resources[0].terraformName, "a_b");
    EXPECT_EQ(plan.resources[1].terraformName, "a_b_" + fingerprint("a.b"));
    EXPECT_EQ(plan.resources[0].logicalId, "AB");
    EXPECT_EQ(plan.resources[2].logicalId, "AB" + fingerprint("a_b"));
}

TEST(Hcl, TakesNothingForAnInterpolation)
{
    EXPECT_EQ(quotedHcl("${5} %{if} $ % $x"), "\"$${5} %%{if} $ % $x\"");
    EXPECT_EQ(quotedHcl("say \"hi\"\\\n\t\r"), "\"say \\\"hi\\\"\\\\\\n\\t\\r\"");
    EXPECT_EQ(quotedHcl(std::string_view {"\0\x1b", 2}), "\"\\u0000\\u001b\"");
    EXPECT_EQ(hclKey("Name"), "Name");
    EXPECT_EQ(hclKey("aws:SourceArn"), "\"aws:SourceArn\"");
    EXPECT_EQ(hclKey("한글"), "\"한글\"");
}

TEST(Hcl, LinesEqualsSignsUp)
{
    HclLines lines;
    lines.line("x {");
    lines.indent();
    lines.assign("a", "1", "one");
    lines.assign("long", "22", "two");
    lines.assign("list", "[\n    1,\n  ]");
    lines.assign("b", "2");
    lines.outdent();
    lines.line("}");
    EXPECT_EQ(lines.count(), 8);
    EXPECT_EQ(lines.finished(), "x {\n  a    = 1  # one\n  long = 22 # two\n  list = [\n    1,\n  ]\n  b = 2\n}\n");
}

TEST(Hcl, WritesScriptsAsLinesWhereTheyStayAsTheyAre)
{
    EXPECT_EQ(hereDocument("#!/bin/sh\n\necho ${x} %{y} \"z\" \\n\n  in\n", "  "),
              "<<-EOT\n    #!/bin/sh\n\n    echo $${x} %%{y} \"z\" \\n\n      in\n  EOT");
    EXPECT_EQ(hereDocument("a\n EOT\nEOT X\n", ""), "<<-EOTX\n  a\n   EOT\n  EOT X\nEOTX");
    EXPECT_EQ(hereDocument("one line\n", ""), "") << "is better between quotes";
    EXPECT_EQ(hereDocument("  in\n  in\n", ""), "") << "its indent would be taken for ours";
    EXPECT_EQ(hereDocument("a\r\nb\r\n", ""), "") << "a carriage return may be lost";
    EXPECT_EQ(hereDocument("a\n \nb\n", ""), "") << "so may blanks alone in a line";
}

TEST(Yaml, WritesScriptsAsBlocks)
{
    const TemplateNode::Map root {
        {"Resources",
         TemplateNode::Map {
             {"A", TemplateNode::Map {{"Script", TemplateNode::Function {"Base64", {"#!/bin/sh\n\n  x: \"y\"\n"}}},
                                      {"Odd", "a\nb"}}}}}};
    EXPECT_EQ(yamlText(root, {}).text, "Resources:\n  A:\n    Script:\n      Fn::Base64: |\n        #!/bin/sh\n\n"
                                       "          x: \"y\"\n    Odd: \"a\\nb\"\n");
    EXPECT_NE(jsonText(root, {}).text.find("\"Script\": { \"Fn::Base64\": \"#!/bin/sh\\n"), std::string::npos);
}

TEST(Yaml, QuotesWhatSomeVersionTakesForSomethingElse)
{
    for (const char* text : {"yes", "No",    "on",         "OFF",          "true", "null", "y",    "~",   "22:22",
                             "012", "1_000", "2010-09-09", "123456789012", "0x1F", "1e3",  ".inf", "-",   "",
                             " x",  "a b",   "key: value", "#c",           "!Ref", "*a",   "&a",   "{a}", "[a]",
                             "a:",  "%x",    "@x",         "`x`",          "'x'",  "=",    "<<"})
        EXPECT_EQ(yamlScalar(text).front(), '"') << text;
    for (const char* text : {"tcp", "AWS::EC2::VPC", "t3.micro", "alias/aws/sns", "us-east-1"})
        EXPECT_EQ(yamlScalar(text), text);
    EXPECT_EQ(yamlScalar("한글 \"q\"\n\xC2\x85\xE2\x80\xA8"), "\"한글 \\\"q\\\"\\n\\u0085\\u2028\"");
}

TEST(Yaml, WritesFunctionsShortAndJsonLong)
{
    const TemplateNode::Map root {
        {"Resources",
         TemplateNode::Map {
             {"A",
              TemplateNode::Map {{"Id", TemplateNode::reference("B")},
                                 {"Tags", TemplateNode::List {TemplateNode::Map {{"Key", "Name"}, {"Value", "x y"}}}},
                                 {"At", TemplateNode::Function {"GetAtt", {"B", "Arn"}}},
                                 {"All", TemplateNode::Function {"Join", {",", TemplateNode::reference("C")}}}}}}}};
    const LocatedText yaml = yamlText(root, {{"Resources", "A", "a"}});
    EXPECT_EQ(yaml.text, "Resources:\n  A:\n    Id: !Ref B\n    Tags:\n      - Key: Name\n        Value: \"x y\"\n"
                         "    At: !GetAtt B.Arn\n    All: !Join\n      - \",\"\n      - !Ref C\n");
    EXPECT_EQ(yaml.spans, (std::vector<TextSpan> {{2, 10, "a"}}));
    const LocatedText json = jsonText(root, {{"Resources", "A", "a"}});
    EXPECT_NE(json.text.find("\"At\": { \"Fn::GetAtt\": [\"B\", \"Arn\"] }"), std::string::npos) << json.text;
}

} // namespace gudo::iac
