#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "core/catalog/references.h"
#include "core/formats/native.h"
#include "core/iac/aws/aws.h"
#include "core/iac/cloudformation/cloudformation.h"
#include "core/iac/references.h"
#include "core/iac/terraform/blocks.h"
#include "core/iac/terraform/terraform.h"
#include "core/json/json_read.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {

namespace {

std::vector<LocatedText> everyText(const iac::Plan& plan)
{
    std::vector<LocatedText> texts = iac::toTerraform(plan);
    std::ranges::move(iac::toTerraform(plan, {.isFlat = true}), std::back_inserter(texts));
    for (const iac::TemplateForm form : {iac::TemplateForm::Yaml, iac::TemplateForm::Json})
        std::ranges::move(iac::toCloudFormation(plan, {.form = form}), std::back_inserter(texts));
    return texts;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream {text};
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// What stands open at the end of HCL text, which has strings, comments and brackets; empty when all is closed.
std::string openIn(const std::string& text)
{
    std::string open;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isInString = !open.empty() && open.back() == '"';
        if (isInString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                open.pop_back();
            else if (text.compare(at, 3, "$${") == 0 || text.compare(at, 3, "%%{") == 0)
                at += 2;
            else if (text.compare(at, 2, "${") == 0) {
                open += '{';
                ++at;
            } else if (c == '\n')
                return "a line end in a string";
        } else if (text.compare(at, 3, "<<-") == 0) {
            const std::string end = text.substr(at + 3, text.find('\n', at) - at - 3);
            do
                at = text.find('\n', at) + 1;
            while (text.find_first_not_of(' ', at) != text.find(end + "\n", at));
            at = text.find('\n', at);
        } else if (c == '#') {
            at = text.find('\n', at);
        } else if (c == '"' || c == '{' || c == '[' || c == '(') {
            open += c;
        } else if (c == '}' || c == ']' || c == ')') {
            const char opened = c == '}' ? '{' : c == ']' ? '[' : '(';
            if (open.empty() || open.back() != opened)
                return std::string {"a stray "} + c;
            open.pop_back();
        }
    }
    return open;
}

void expectNamesHold(const iac::Plan& plan)
{
    std::set<std::string> keys;
    std::set<std::string> addresses;
    std::set<std::string> logicalIds;
    for (const iac::Resource& each : plan.resources) {
        EXPECT_TRUE(keys.insert(each.key).second) << each.key;
        if (!each.terraform.empty()) {
            EXPECT_TRUE(addresses.insert(each.terraform + "." + each.terraformName).second) << each.key;
        }
        if (!each.cloudFormation.empty()) {
            EXPECT_TRUE(logicalIds.insert(each.logicalId).second) << each.logicalId;
            EXPECT_TRUE(std::ranges::all_of(each.logicalId, [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            })) << each.logicalId;
        }
    }
    for (const iac::Resource& each : plan.resources)
        for (const iac::Field& field : each.arguments)
            iac::visitParts(field.value, nullptr, [&](const iac::Part& part) {
                if (part.kind == iac::Part::Kind::Attribute) {
                    EXPECT_TRUE(keys.contains(part.text)) << each.key << " refers to " << part.text;
                }
            });
}

void expectSpansHold(const LocatedText& text, const Design& design)
{
    const int lines = static_cast<int>(std::ranges::count(text.text, '\n'));
    int last = 0;
    for (const TextSpan& span : text.spans) {
        EXPECT_GT(span.first, last) << text.path;
        EXPECT_GE(span.last, span.first) << text.path;
        EXPECT_LE(span.last, lines) << text.path;
        EXPECT_TRUE(span.subject.empty() || design.architecture.components.contains(span.subject)) << span.subject;
        last = span.last;
    }
}

void expectTextsHold(const Design& design)
{
    const iac::Plan plan = iac::loweredToAws(design, catalog());
    expectNamesHold(plan);
    const std::vector<LocatedText> texts = everyText(plan);
    EXPECT_EQ(texts, everyText(iac::loweredToAws(design, catalog()))) << "not the same twice";
    for (const LocatedText& text : texts) {
        expectSpansHold(text, design);
        if (text.path.ends_with(".tf")) {
            EXPECT_EQ(openIn(text.text), "") << text.path << "\n" << text.text;
            EXPECT_EQ(text.text.find("= ."), std::string::npos) << "a reference to nothing in " << text.path;
        }
        std::vector<Diagnostic> faults;
        if (text.path.ends_with(".json")) {
            EXPECT_TRUE(readJson(text.text, faults)) << text.path;
        }
    }
}

std::map<std::string, Design> shipped()
{
    std::map<std::string, Design> designs;
    for (const auto& entry :
         std::filesystem::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/resources/templates"})
        if (entry.path().extension() == ".gudo") {
            const std::string name = entry.path().filename().string();
            designs[name] = readNative(sourceFile("resources/templates/" + name), name).design;
        }
    designs["everything"] = readNative(sourceFile("tests/cases/iac/everything/design.gudo"), "design.gudo").design;
    return designs;
}

} // namespace

TEST(IacLaws, HoldForWhatIsShipped)
{
    for (const auto& [name, design] : shipped()) {
        SCOPED_TRACE(name);
        expectTextsHold(design);
    }
}

TEST(IacLaws, HoldForRandomDesigns)
{
    for (std::uint32_t seed = 0; seed < 60 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        expectTextsHold(randomDesign(seed, catalog(), 5 + static_cast<int>(seed) % 60));
    }
}

TEST(IacLaws, CoverEveryTypeOfTheProvider)
{
    Design design;
    for (const ComponentType& type : catalog().types())
        if (type.id.starts_with("aws."))
            design = withComponent(std::move(design), {.id = type.id, .type = type.id});
    EXPECT_TRUE(iac::loweredToAws(design, catalog()).leftOut.empty());
}

namespace {

/// The addresses of resources in Terraform by their keys, in both forms, and logical ids.
std::map<std::string, std::vector<std::string>> namesOf(const Design& design)
{
    const iac::Plan plan = iac::loweredToAws(design, catalog());
    const iac::BlockPrinter rows {plan, false};
    const iac::BlockPrinter flat {plan, true};
    std::map<std::string, std::vector<std::string>> names;
    for (const iac::Resource& each : plan.resources)
        names[each.key] = {rows.address(each.key), flat.address(each.key), each.logicalId};
    return names;
}

void expectNamesStay(const Design& before, const Design& after, const std::string& edit)
{
    const auto old = namesOf(before);
    const auto now = namesOf(after);
    for (const auto& [key, names] : now)
        if (const auto found = old.find(key); found != old.end()) {
            EXPECT_EQ(found->second, names) << edit << " moves " << key;
        }
}

} // namespace

/// What was made stays what it is: nobody else's coming or going moves an address.
TEST(IacLaws, AddressesStayWhenOthersComeAndGo)
{
    for (const auto& [name, design] : shipped()) {
        SCOPED_TRACE(name);
        std::size_t number = 0;
        for (const auto& row : design.architecture.components) {
            if (name == "everything" && ++number % 5 != 0)
                continue;
            const Id id = row->id;
            if (catalog().isKind(*row, "network") || catalog().isKind(*row, "region"))
                continue; // may change what the main region is
            expectNamesStay(design, removed(design, catalog(), std::vector<Id> {id}), "without " + id);
            for (const std::string rest : {"-b", "-2", "b"}) {
                Component copy = *row;
                copy.id = freeId(design.architecture, id + rest);
                expectNamesStay(design, withComponent(design, copy), "with " + copy.id);
            }
        }
    }
}

TEST(IacLaws, RenamingChangesOnlyBlocksOfTheRenamed)
{
    for (const auto& [name, design] : shipped()) {
        SCOPED_TRACE(name);
        const auto before = everyText(iac::loweredToAws(design, catalog()));
        std::size_t number = 0;
        for (const auto& row : design.architecture.components) {
            if (name == "everything" && ++number % 9 != 0)
                continue; // each has its family's neighbours in the templates, or is as good as the next
            Component renamed = *row;
            renamed.name += " (new)";
            Design changed = design;
            changed.architecture.components.put(renamed);
            const auto after = everyText(iac::loweredToAws(changed, catalog()));
            ASSERT_EQ(before.size(), after.size());
            for (std::size_t file = 0; file < before.size(); ++file) {
                if (before[file].text == after[file].text || before[file].spans.empty())
                    continue;
                const auto old = linesOf(before[file].text);
                const auto now = linesOf(after[file].text);
                ASSERT_EQ(old.size(), now.size()) << before[file].path;
                for (std::size_t line = 0; line < old.size(); ++line) {
                    if (old[line] == now[line])
                        continue;
                    const auto place = static_cast<int>(line) + 1;
                    const bool isOwn = std::ranges::any_of(before[file].spans, [&](const TextSpan& span) {
                        return span.subject == row->id && span.first <= place && place <= span.last;
                    });
                    const bool isParameter = old[line].find("Description:") != std::string::npos ||
                                             old[line].find("\"Description\":") != std::string::npos ||
                                             old[line].find("description") != std::string::npos;
                    EXPECT_TRUE(isOwn || isParameter)
                        << row->id << " changes " << before[file].path << ": " << old[line];
                }
            }
        }
    }
}

TEST(IacLaws, NestedStacksStayWithinTheirQuota)
{
    const Design design = readNative(sourceFile("tests/cases/iac/everything/design.gudo"), "design.gudo").design;
    const iac::Plan plan = iac::loweredToAws(design, catalog());
    const auto whole = iac::toCloudFormation(plan, {});
    std::size_t resources = 0;
    for (const std::size_t most : {100, 40, 15}) {
        const auto templates = iac::toCloudFormation(plan, {.form = iac::TemplateForm::Json, .mostResources = most});
        EXPECT_GT(templates.size(), whole.size());
        std::size_t found = 0;
        for (const LocatedText& each : templates) {
            std::size_t own = 0;
            for (std::size_t at = each.text.find("\"Metadata\": {\n        \"Gudo\""); at != std::string::npos;
                 at = each.text.find("\"Metadata\": {\n        \"Gudo\"", at + 1))
                ++own;
            EXPECT_LE(own, most) << each.path;
            found += own;
        }
        EXPECT_EQ(found, resources == 0 ? found : resources) << "none lost, none twice";
        resources = found;
    }
}

} // namespace gudo::test
