#include "tests/support/random_story.h"

#include "core/model/stages.h"
#include "tests/support/random_edit.h"

namespace gudo::test {

Design randomStory(std::uint32_t seed, const Catalog& catalog, int components)
{
    Dice dice {seed};
    Design design = randomDesign(seed, catalog, components);
    for (int stages = 1 + dice.below(4); stages > 0; --stages) {
        const std::string name = dice.chance(30) ? std::string {} : "단계 \"" + std::to_string(stages) + "\"\n🚀";
        design = withStage(std::move(design), {.id = freeStageId(design, "step")});
        design = withStageTexts(std::move(design), Id {openStage(design)}, name, name + name);
        for (int edits = dice.below(5); edits > 0; --edits)
            design = randomEdit(design, catalog, dice);
    }
    return switched(std::move(design), dice.oneOf(design.stages).id);
}

Design randomStageEdit(Design design, Dice& dice)
{
    const Id id = design.stages.empty() ? Id {} : dice.oneOf(design.stages).id;
    switch (dice.below(5)) {
    case 0:
        return withStage(std::move(design), {.id = freeStageId(design, "new"), .name = "New"}, id);
    case 1:
        return withoutStage(std::move(design), id);
    case 2:
        return id.empty() ? design : withStageAt(design, id, dice.below(static_cast<int>(design.stages.size())));
    case 3:
        return withStageTexts(std::move(design), id, "Name " + std::to_string(dice.below(9)), "Note");
    default:
        return switched(std::move(design), id);
    }
}

} // namespace gudo::test
