#include <gtest/gtest.h>

#include "app/mainwindow/action_words.h"
#include "app/mainwindow/main_window.h"
#include "tests/support/catalog.h"

namespace gudo {

TEST(ActionWords, FindActionsByWhatOtherProgramsCallThem)
{
    MainWindow window {test::catalog(), false};
    const Actions& actions = window.actions();
    const std::vector<std::pair<QString, const QAction*>> wanted {
        {QStringLiteral("정렬"), actions.alignLeft},        {QStringLiteral("ㅈㄹ"), actions.distributeAcross},
        {QStringLiteral("spof"), actions.showSinglePoints}, {QStringLiteral("방화벽"), actions.showAccess},
        {QStringLiteral("chaos"), actions.whatIf},          {QStringLiteral("terraform"), actions.exportPicture},
        {QStringLiteral("slides"), actions.present},
    };
    for (const auto& [typed, action] : wanted)
        EXPECT_GT(SearchQuery {typed}.score(Actions::termsOf(*action)), 0) << typed.toStdString();
    // What is called so comes before what is only meant.
    const SearchQuery query {QStringLiteral("find")};
    EXPECT_GT(query.score(Actions::termsOf(*actions.find)), query.score(Actions::termsOf(*actions.showOutline)));
}

TEST(ActionWords, AreOfActionsThatThereAre)
{
    MainWindow window {test::catalog(), false};
    std::size_t words = 0;
    for (const ActionGroup group : allActionGroups)
        for (const QAction* action : window.actions().inGroup(group))
            words += wordsFor(action->objectName()).size() > 0;
    EXPECT_GE(words, 30U) << "each row of the table is of one action at least";
}

} // namespace gudo
