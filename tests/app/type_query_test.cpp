#include <gtest/gtest.h>

#include <algorithm>

#include "app/search/type_query.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

TypeHit best(const char* typed)
{
    static const TypeSearch search {catalog()};
    const auto hits = typeHits(search, catalog(), typeQueryFrom(QString::fromUtf8(typed)).words);
    return hits.empty() ? TypeHit {-1, 0, {}} : hits.front();
}

std::string bestId(const char* typed)
{
    const TypeHit hit = best(typed);
    return hit.index < 0 ? std::string {} : catalog().types()[std::size_t(hit.index)].id;
}

TEST(TypeQuery, ReadsACountBeforeTheName)
{
    struct Case {
        const char* typed;
        int count;
        const char* words;
    };
    for (const Case& c : {Case {"2 az", 2, "az"},
                          {"3x ec2", 3, "ec2"},
                          {"2az", 2, "az"},
                          {"2 서브넷", 2, "서브넷"},
                          {"2개 서브넷", 2, "서브넷"},
                          {"3대 서버", 3, "서버"},
                          {"ec2", 1, "ec2"},
                          {"2", 2, ""},
                          {"  4   public  subnet ", 4, "public subnet"},
                          {"0 az", 1, "az"},
                          {"99999 az", mostAdded, "az"},
                          {"999999999999999999 az", 1, "999999999999999999 az"},
                          {"", 1, ""},
                          {"×", 1, "×"},
                          {"3×nat", 3, "nat"}}) {
        const TypeQuery query = typeQueryFrom(QString::fromUtf8(c.typed));
        EXPECT_EQ(query.count, c.count) << c.typed;
        EXPECT_EQ(query.words.toStdString(), c.words) << c.typed;
    }
}

TEST(TypeQuery, TakesWordsForChoicesAndSwitches)
{
    for (const char* typed : {"multi rds", "rds multi", "multi az rds", "multi-az rds", "다중 rds"}) {
        EXPECT_EQ(bestId(typed), "aws.rds") << typed;
        EXPECT_EQ(best(typed).properties, (Object {{"multi_az", true}})) << typed;
    }
    EXPECT_EQ(bestId("internal alb"), "aws.alb");
    EXPECT_EQ(best("internal alb").properties, (Object {{"scheme", "internal"}}));
    EXPECT_EQ(best("public subnet").properties, (Object {{"access", "public"}}));
    EXPECT_EQ(best("프라이빗 서브넷").properties, (Object {{"access", "private"}}));
    EXPECT_TRUE(best("subnet").properties.empty());
    EXPECT_TRUE(best("ec2").properties.empty());
}

TEST(TypeQuery, FindsNothingForNonsenseAndSurvivesIt)
{
    for (const char* typed : {"qqqqzzzz", "\"><script>", "%1 %n", "💥 💥 💥", "\\d+(((", "ㅋㅋㅋㅋㅋ"})
        EXPECT_EQ(bestId(typed), "") << typed;
    const TypeSearch search {catalog()};
    EXPECT_TRUE(typeHits(search, catalog(), QStringLiteral("a ").repeated(2000)).empty());
}

} // namespace
} // namespace gudo::test
