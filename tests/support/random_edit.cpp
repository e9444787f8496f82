#include "tests/support/random_edit.h"

#include "core/catalog/references.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo::test {

namespace {

Id anyComponent(const Design& design, Dice& dice)
{
    return dice.oneOf(design.architecture.components.rows())->id;
}

} // namespace

Design randomEdit(const Design& design, const Catalog& catalog, Dice& dice)
{
    if (design.architecture.components.empty())
        return design;
    const std::vector<Id> some {anyComponent(design, dice), anyComponent(design, dice)};
    switch (dice.below(13)) {
    case 0:
        return removed(design, catalog, std::vector<Id> {some[0]});
    case 1:
        return moved(design, some, dice.below(200) - 100, dice.below(200) - 100);
    case 2:
        return reparented(design, some, anyComponent(design, dice));
    case 3:
        return reparented(design, some, "");
    case 4:
        return withConnection(design, {.id = freeId(design.architecture, "new"), .from = some[0], .to = some[1]});
    case 5:
        return renamed(design, some[0], "이름 \"quoted\"\n${x} 🚀");
    case 6:
        return withProperty(design, some[0], "cidr", dice.chance(50) ? Value {"10.0.0.0/16"} : Value {});
    case 7:
        return pasted(design, extracted(design, some), dice.chance(50) ? Id {} : anyComponent(design, dice), 24, 24)
            .design;
    case 8:
        return placed(design, some[0], {dice.below(500), dice.below(500), 96, 96});
    case 9:
        return withId(design, catalog, some[0], "renamed-" + std::to_string(dice.below(1000)));
    case 10:
        return withLocked(design, some, dice.chance(50));
    case 11:
        return withHidden(design, some, dice.chance(50));
    default:
        return withComponent(design, {.id = freeId(design.architecture, "web"), .type = "aws.ec2", .parent = some[0]},
                             {0, 0, 96, 96});
    }
}

} // namespace gudo::test
