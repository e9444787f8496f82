#include "tests/support/random_layout.h"

#include <algorithm>

#include "tests/support/random_layout_draft.h"

namespace gudo::test {

namespace {

constexpr const char* shapeNames[] {"Cloud", "Congruent", "OnPremises", "Kubernetes", "Mixed", "Flat"};

void addMixture(LayoutDraft& draft)
{
    while (!draft.isFull()) {
        const Id parent = draft.dice().chance(30) ? draft.add("area", "area") : Id {};
        switch (draft.dice().below(5)) {
        case 0:
            addCloud(draft, parent, draft.dice().chance(50));
            break;
        case 1:
            addSite(draft, parent);
            break;
        case 2:
            addCluster(draft, parent);
            break;
        case 3:
            draft.add("note", "note", parent);
            draft.add("user", "client", parent);
            break;
        default:
            draft.add("app", "app_server", parent);
            draft.add("odd", "unheard.of", parent);
        }
    }
}

void fill(LayoutDraft& draft, LayoutShape shape)
{
    while (!draft.isFull()) {
        switch (shape) {
        case LayoutShape::Cloud:
            addCloud(draft, {}, false);
            break;
        case LayoutShape::Congruent:
            addCloud(draft, {}, true);
            break;
        case LayoutShape::OnPremises:
            addSite(draft, {});
            break;
        case LayoutShape::Kubernetes:
            addCluster(draft, {});
            break;
        case LayoutShape::Mixed:
            addMixture(draft);
            break;
        case LayoutShape::Flat:
            addFlatGraph(draft);
            break;
        }
    }
}

} // namespace

Design randomLayout(std::uint32_t seed, LayoutShape shape, int components)
{
    LayoutDraft draft {seed * 8 + static_cast<std::uint32_t>(shape), components};
    fill(draft, shape);
    if (shape != LayoutShape::Flat)
        addArrows(draft);
    addPlaces(draft, shape == LayoutShape::Mixed && draft.dice().chance(50));
    return draft.design();
}

std::vector<LayoutSample> layoutSamples(LayoutShape shape, int count, int components)
{
    std::vector<LayoutSample> samples;
    for (int seed = 1; seed <= count; ++seed) {
        const int size = std::max(2, components * (seed % 4 + 1) / 2);
        samples.push_back({std::string {shapeNames[static_cast<int>(shape)]} + ", seed " + std::to_string(seed) + ", " +
                               std::to_string(size) + " components",
                           randomLayout(static_cast<std::uint32_t>(seed), shape, size)});
    }
    return samples;
}

std::vector<LayoutSample> layoutSamples(int count, int components)
{
    std::vector<LayoutSample> samples = oddLayouts();
    for (const LayoutShape shape : allLayoutShapes)
        std::ranges::move(layoutSamples(shape, count, components), std::back_inserter(samples));
    return samples;
}

} // namespace gudo::test
