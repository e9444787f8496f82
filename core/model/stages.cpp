#include "core/model/stages.h"

#include <algorithm>
#include <cassert>

#include "core/model/merge.h"

namespace gudo {

namespace {

const std::string openKey = "stage";
const std::string noteKey = "note";

std::vector<Stage>::iterator find(Design& design, std::string_view id)
{
    return std::ranges::find(design.stages, id, &Stage::id);
}

Design withOpen(Design design, std::string_view id)
{
    if (id.empty())
        design.extra.erase(openKey);
    else
        design.extra.insert_or_assign(openKey, Value {std::string {id}});
    return design;
}

/// What the design shows goes into the stage that it shows, and none is open.
Design closed(Design design)
{
    const auto open = find(design, openStage(design));
    if (open == design.stages.end())
        return design;
    open->architecture = design.architecture;
    open->layout = design.layout;
    return withOpen(std::move(design), {});
}

/// Pre: `design` is closed and has the stage.
Design opened(Design design, std::string_view id)
{
    const auto stage = find(design, id);
    design.architecture = std::move(stage->architecture);
    design.layout = std::move(stage->layout);
    stage->architecture = {};
    stage->layout = {};
    return withOpen(std::move(design), id);
}

/// A design that is none of its stages becomes the first of them.
Design withItselfAsStage(Design design, std::string name)
{
    if (!openStage(design).empty())
        return design;
    const Id id = freeStageId(design, "stage-1");
    design.stages.insert(design.stages.begin(), {.id = id, .name = std::move(name)});
    return withOpen(std::move(design), id);
}

} // namespace

std::string_view openStage(const Design& design)
{
    const std::string_view id = textOf(design.extra, openKey);
    return placeOfStage(design, id) < 0 ? std::string_view {} : id;
}

std::string_view noteOf(const Stage& stage)
{
    return textOf(stage.extra, noteKey);
}

int placeOfStage(const Design& design, std::string_view id)
{
    const auto at = std::ranges::find(design.stages, id, &Stage::id);
    return at == design.stages.end() ? -1 : static_cast<int>(at - design.stages.begin());
}

Id freeStageId(const Design& design, std::string_view stem)
{
    Id id {stem};
    for (int number = 2; placeOfStage(design, id) >= 0; ++number)
        id = Id {stem} + '-' + std::to_string(number);
    return id;
}

const std::string& displayName(const Stage& stage)
{
    return stage.name.empty() ? stage.id : stage.name;
}

Design switched(Design design, std::string_view id)
{
    if (openStage(design) == id || placeOfStage(design, id) < 0)
        return design;
    const Id asked {id}; // it may be a part of the design
    return opened(closed(withItselfAsStage(std::move(design), {})), asked);
}

Design atStage(const Design& design, std::string_view id)
{
    const int place = placeOfStage(design, id);
    Design one = design;
    one.stages.clear();
    one.extra.erase(openKey);
    if (place >= 0 && openStage(design) != id) {
        const Stage& stage = design.stages[static_cast<std::size_t>(place)];
        one.architecture = stage.architecture;
        one.layout = stage.layout;
    }
    return one;
}

std::vector<Design> allStages(const Design& design)
{
    std::vector<Design> all;
    for (const Stage& stage : design.stages)
        all.push_back(atStage(design, stage.id));
    if (all.empty())
        all.push_back(design);
    return all;
}

Design withStage(Design design, Stage stage, std::string_view from, std::string firstName)
{
    if (!from.empty() && placeOfStage(design, from) < 0)
        return design;
    assert(placeOfStage(design, stage.id) < 0);
    const Id source {from}; // it may be a part of the design
    design = withItselfAsStage(std::move(design), std::move(firstName));
    stage.id = freeStageId(design, stage.id); // the first stage may have taken it
    const int place = placeOfStage(design, source.empty() ? openStage(design) : source);
    design = closed(std::move(design));
    stage.architecture = design.stages[static_cast<std::size_t>(place)].architecture;
    stage.layout = design.stages[static_cast<std::size_t>(place)].layout;
    const Id id = stage.id;
    design.stages.insert(design.stages.begin() + place + 1, std::move(stage));
    return opened(std::move(design), id);
}

Design withoutStage(Design design, std::string_view id)
{
    const int place = placeOfStage(design, id);
    if (place < 0)
        return design;
    if (openStage(design) == id) {
        if (design.stages.size() == 1)
            design = withOpen(std::move(design), {});
        else
            design = switched(std::move(design),
                              Id {design.stages[static_cast<std::size_t>(place == 0 ? 1 : place - 1)].id});
    }
    design.stages.erase(design.stages.begin() + place);
    return design;
}

Design withStageAt(Design design, std::string_view id, int place)
{
    const int from = placeOfStage(design, id);
    if (from < 0)
        return design;
    assert(place >= 0 && place < static_cast<int>(design.stages.size()));
    const auto begin = design.stages.begin();
    if (from < place)
        std::rotate(begin + from, begin + from + 1, begin + place + 1);
    else
        std::rotate(begin + place, begin + from, begin + from + 1);
    return design;
}

Design withStageTexts(Design design, std::string_view id, std::string name, std::string note)
{
    if (const auto stage = find(design, id); stage != design.stages.end()) {
        stage->name = std::move(name);
        if (note.empty())
            stage->extra.erase(noteKey);
        else
            stage->extra.insert_or_assign(noteKey, Value {std::move(note)});
    }
    return design;
}

Design withStagesIn(Design design, std::string_view language)
{
    for (Stage& stage : design.stages) {
        const auto node = stage.extra.extract("translations");
        const Object* all = node ? node.mapped().asObject() : nullptr;
        const Value* words = all ? gudo::find(*all, language) : nullptr;
        if (!words || !words->asObject())
            continue;
        for (const auto& [key, value] : *words->asObject())
            if (key == "name" && value.asString())
                stage.name = *value.asString();
            else
                stage.extra.insert_or_assign(key, value);
    }
    return design;
}

Design withEditInLaterStages(const Design& before, Design after)
{
    const int place = placeOfStage(after, openStage(after));
    if (place < 0 || openStage(before) != openStage(after))
        return after;
    const Design base {.architecture = before.architecture, .layout = before.layout};
    const Design edited {.architecture = after.architecture, .layout = after.layout};
    for (auto stage = after.stages.begin() + place + 1; stage != after.stages.end(); ++stage) {
        const Design later {.architecture = stage->architecture, .layout = stage->layout};
        Design both = merged(base, later, edited).design;
        stage->architecture = std::move(both.architecture);
        stage->layout = std::move(both.layout);
    }
    return after;
}

} // namespace gudo
