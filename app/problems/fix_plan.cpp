#include "app/problems/fix_plan.h"

#include <algorithm>
#include <map>

#include "core/model/diff.h"

namespace gudo {

namespace {

constexpr int around = 48; // scene units beside what becomes other
constexpr Rect least {0, 0, 560, 360};

using Marks = std::map<Id, FixPlan::Mark, std::less<>>;

/// The rectangles of what is marked, of presences as well.
std::vector<std::pair<Rect, FixPlan::Mark>> placesOf(const Marks& marks, const Boxes& boxes)
{
    std::vector<std::pair<Rect, FixPlan::Mark>> places;
    for (const auto& [placement, rect] : boxes.rects)
        if (const auto mark = marks.find(componentOf(placement)); mark != marks.end())
            places.emplace_back(rect, mark->second);
    return places;
}

Rect regionAround(Rect region, const Rect& whole)
{
    if (region.isEmpty())
        return {};
    region = region.grown(around);
    const int wider = std::max(0, least.width - region.width);
    const int higher = std::max(0, least.height - region.height);
    region = {region.x - wider / 2, region.y - higher / 2, region.width + wider, region.height + higher};
    const int left = std::max(region.x, whole.x);
    const int top = std::max(region.y, whole.y);
    return {left, top, std::min(region.right(), whole.right()) - left, std::min(region.bottom(), whole.bottom()) - top};
}

/// Draws both designs and what differs between them.
void draw(FixPlan& plan, const Catalog& catalog, const FixLook& look)
{
    const ArchitectureDiff difference = diff(plan.before.architecture, plan.after.architecture);
    Marks old;
    Marks now;
    for (const auto& row : difference.components.added)
        now.emplace(row->id, FixPlan::Mark::Added);
    for (const auto& row : difference.components.removed)
        old.emplace(row->id, FixPlan::Mark::Removed);
    for (const auto& row : difference.components.changed) {
        old.emplace(row->id, FixPlan::Mark::Changed);
        now.emplace(row->id, FixPlan::Mark::Changed);
    }
    for (const auto& row : difference.connections.added)
        for (const Id& end : {row->from, row->to})
            now.emplace(end, FixPlan::Mark::Changed);
    const PictureOptions options {.theme = look.theme, .language = look.language};
    const auto picture = [&](const Design& design, const Boxes& boxes) {
        return gudo::picture(design, catalog, boxes, routesOf(design, catalog, boxes), options);
    };
    const Boxes boxesBefore = boxesOf(plan.before, catalog);
    const Boxes boxesAfter = boxesOf(plan.after, catalog);
    plan.beforeMarks = placesOf(old, boxesBefore);
    plan.afterMarks = placesOf(now, boxesAfter);
    Rect region;
    for (const auto* marks : {&plan.beforeMarks, &plan.afterMarks})
        for (const auto& [rect, mark] : *marks)
            region = united(region, rect);
    if (region.isEmpty())
        return;
    plan.beforePicture = picture(plan.before, boxesBefore);
    plan.afterPicture = picture(plan.after, boxesAfter);
    plan.region = regionAround(region, united(plan.beforePicture.bounds, plan.afterPicture.bounds));
}

} // namespace

FixPlan planOf(const Design& design, const Catalog& catalog, const Diagnostic& finding, const FixLook& look)
{
    FixPlan plan {.before = design, .after = repaired(design, finding), .mended = 1};
    draw(plan, catalog, look);
    return plan;
}

FixPlan planOf(const Design& design, const Catalog& catalog, const ProjectRules& project, const CheckOptions& options,
               const FixLook& look)
{
    Repair repair = repairedAll(design, catalog, project, options);
    FixPlan plan {.before = design, .after = std::move(repair.design), .mended = static_cast<int>(repair.done.size())};
    if (!options.isCancelled || !options.isCancelled())
        draw(plan, catalog, look);
    return plan;
}

} // namespace gudo
