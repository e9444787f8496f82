#include "tests/support/layout_law.h"

#include <gtest/gtest.h>

#include <string>

#include "core/formats/native.h"
#include "core/layout/arrange.h"
#include "tests/support/catalog.h"
#include "tests/support/shrink.h"

namespace gudo::test {

namespace {

constexpr std::size_t shown = 3;        // faults, of however many
constexpr std::size_t shrinkable = 150; // components; shrinking tries every one of them several times

std::string listed(const Faults& faults)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(shown, faults.size()); ++i)
        text += "  " + faults[i].substr(0, 400) + '\n';
    return faults.size() > shown ? text + "  and " + std::to_string(faults.size() - shown) + " more\n" : text;
}

} // namespace

void expectHolds(const std::vector<LayoutSample>& samples, const LayoutLaw& law)
{
    const LayoutSample* first = nullptr;
    Faults firstFaults;
    std::string broken;
    int count = 0;
    for (const LayoutSample& sample : samples) {
        Faults faults = law(sample.design);
        if (faults.empty())
            continue;
        if (++count <= 12)
            broken += "  " + sample.name + '\n';
        if (!first) {
            first = &sample;
            firstFaults = std::move(faults);
        }
    }
    if (!first)
        return;
    std::string smallest;
    if (first->design.architecture.components.size() <= shrinkable) {
        const Design design = shrunk(first->design, [&](const Design& smaller) { return !law(smaller).empty(); });
        smallest = "Smallest design:\n" + writeNative(design) + "with\n" + listed(law(design));
    }
    ADD_FAILURE() << "broken by " << count << " of " << samples.size() << " designs:\n"
                  << broken << "In " << first->name << ":\n"
                  << listed(firstFaults) << smallest;
}

LayoutLaw whenArranged(Faults (*find)(const DrawnLayout&))
{
    return [find](const Design& design) {
        for (const FlowDirection flow : {FlowDirection::LeftToRight, FlowDirection::TopToBottom})
            if (Faults faults = find({arranged(design, catalog(), {.flow = flow}), catalog()}); !faults.empty()) {
                faults.front() += flow == FlowDirection::LeftToRight ? ", arranged from left to right"
                                                                     : ", arranged from top to bottom";
                return faults;
            }
        return Faults {};
    };
}

} // namespace gudo::test
