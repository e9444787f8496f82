#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

#include "core/formats/native.h"
#include "core/iac/compose/compose.h"
#include "core/iac/kubernetes/kubernetes.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

namespace gudo::test {
namespace {

std::vector<LocatedText> allManifests(const Design& design)
{
    std::vector<LocatedText> files = iac::toCompose(design, catalog()).files;
    std::ranges::move(iac::toKubernetes(design, catalog()).files, std::back_inserter(files));
    return files;
}

std::vector<std::string> linesIn(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream {text};
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

void expectManifestsHold(const Design& design)
{
    const std::vector<LocatedText> files = allManifests(design);
    EXPECT_EQ(files, allManifests(design)) << "not the same twice";
    std::set<std::string> paths;
    for (const LocatedText& file : files) {
        EXPECT_TRUE(paths.insert(file.path).second) << file.path;
        const int lines = static_cast<int>(std::ranges::count(file.text, '\n'));
        int last = 0;
        for (const TextSpan& span : file.spans) {
            EXPECT_GT(span.first, last) << file.path;
            EXPECT_GE(span.last, span.first) << file.path;
            EXPECT_LE(span.last, lines) << file.path;
            EXPECT_TRUE(design.architecture.components.contains(span.subject)) << span.subject;
            last = span.last;
        }
        for (const std::string& line : linesIn(file.text))
            EXPECT_FALSE(line.ends_with(' ')) << file.path << ": " << line;
    }
    // Whoever reads the notes and the files finds every component.
    for (const auto& [manifests, what] : {std::pair {iac::toCompose(design, catalog()), "compose"},
                                          std::pair {iac::toKubernetes(design, catalog()), "kubernetes"}}) {
        std::set<Id> left;
        for (const iac::LeftOut& each : manifests.leftOut)
            EXPECT_TRUE(left.insert(each.component).second) << each.component;
        for (const LocatedText& file : manifests.files)
            for (const TextSpan& span : file.spans)
                EXPECT_FALSE(left.contains(span.subject)) << span.subject << " is in " << what << " and left out of it";
    }
}

std::vector<LayoutSample> samples()
{
    std::vector<LayoutSample> all = layoutSamples(LayoutShape::Kubernetes, 12, 40);
    std::ranges::move(layoutSamples(LayoutShape::OnPremises, 12, 40), std::back_inserter(all));
    return all;
}

} // namespace

TEST(ContainersLaw, HoldsForWhatIsShipped)
{
    for (const auto& entry :
         std::filesystem::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/resources/templates"})
        if (entry.path().extension() == ".gudo") {
            const std::string name = entry.path().filename().string();
            SCOPED_TRACE(name);
            expectManifestsHold(readNative(sourceFile("resources/templates/" + name), name).design);
        }
}

TEST(ContainersLaw, HoldsForRandomDesigns)
{
    for (std::uint32_t seed = 0; seed < 60 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        expectManifestsHold(randomDesign(seed, catalog(), 5 + static_cast<int>(seed) % 60));
    }
    for (const LayoutSample& sample : samples()) {
        SCOPED_TRACE(sample.name);
        expectManifestsHold(sample.design);
    }
}

TEST(ContainersLaw, RenamingChangesOnlyWhatStandsForTheRenamed)
{
    for (const LayoutSample& sample : samples()) {
        const auto before = allManifests(sample.design);
        std::size_t number = 0;
        for (const auto& row : sample.design.architecture.components) {
            if (row->name.empty() || ++number % 5 != 0) // a first name is a line more
                continue;
            Component renamed = *row;
            renamed.name += " (new)";
            Design changed = sample.design;
            changed.architecture.components.put(renamed);
            const auto after = allManifests(changed);
            ASSERT_EQ(before.size(), after.size());
            for (std::size_t file = 0; file < before.size(); ++file) {
                const auto old = linesIn(before[file].text);
                const auto now = linesIn(after[file].text);
                ASSERT_EQ(old.size(), now.size()) << before[file].path;
                for (std::size_t line = 0; line < old.size(); ++line) {
                    if (old[line] == now[line])
                        continue;
                    EXPECT_TRUE(old[line].starts_with("#") || old[line].find("gudo") != std::string::npos)
                        << sample.name << ": " << row->id << " changes " << before[file].path << ": " << old[line];
                }
            }
        }
    }
}

} // namespace gudo::test
