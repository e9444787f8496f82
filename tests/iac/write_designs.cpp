#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "core/catalog/references.h"
#include "core/formats/native.h"
#include "core/iac/aws/aws.h"
#include "core/iac/cloudformation/cloudformation.h"
#include "core/iac/terraform/terraform.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

// Writes designs as Terraform and CloudFormation for check.mjs:  iac_writer FOLDER
//                                                                            iac_writer FOLDER FIRST COUNT
// FOLDER/NAME/terraform, flat, cloudformation and json, for every design that is shipped, one with everything in it,
// texts made to be misread, and networks with nothing that runs in them.

namespace gudo::test {
namespace {

namespace fs = std::filesystem;

void put(const fs::path& folder, const std::vector<LocatedText>& files)
{
    fs::create_directories(folder);
    for (const LocatedText& file : files)
        std::ofstream {folder / file.path, std::ios::binary} << file.text;
}

/// The networks of a design without what runs in them: made in seconds where servers and databases take minutes.
Design networkOf(Design design)
{
    static constexpr std::array kept {"aws.region",
                                      "aws.az",
                                      "aws.vpc",
                                      "aws.subnet",
                                      "aws.elastic_ip",
                                      "aws.nat_gateway",
                                      "aws.route_table",
                                      "aws.internet_gateway",
                                      "aws.vpc_endpoint",
                                      "aws.nacl",
                                      "aws.security_group",
                                      "aws.peering"};
    std::vector<Id> others;
    for (const auto& row : design.architecture.components)
        if (std::ranges::find(kept, row->type) == kept.end())
            others.push_back(row->id);
    return removed(std::move(design), catalog(), others);
}

void write(const fs::path& root, const std::string& name, const Design& design)
{
    const iac::Plan plan = iac::loweredToAws(design, catalog());
    if (plan.resources.empty())
        return;
    put(root / name / "terraform", iac::toTerraform(plan));
    put(root / name / "flat", iac::toTerraform(plan, {.isFlat = true}));
    put(root / name / "cloudformation", iac::toCloudFormation(plan));
    put(root / name / "json", iac::toCloudFormation(plan, {.form = iac::TemplateForm::Json}));
    if (const iac::Plan network = iac::loweredToAws(networkOf(design), catalog()); !network.resources.empty()) {
        put(root / name / "network" / "terraform", iac::toTerraform(network));
        put(root / name / "network" / "cloudformation",
            iac::toCloudFormation(network, {.form = iac::TemplateForm::Json}));
    }
}

/// The design with texts in its names, notes, tags and descriptions that some language takes for its own.
Design tortured(Design design)
{
    static const std::vector<std::string> texts {"${aws_vpc.x.id} %{if true}",
                                                 "say \"hi\" \\ 'there'",
                                                 "two\nlines\r\n\ttabbed",
                                                 "*/ # // <<-EOT",
                                                 "한국어 🗄️",
                                                 "yes",
                                                 "012",
                                                 "{{x}} <b> & ]]>",
                                                 std::string {"\x01\x1b\x7f"},
                                                 "$",
                                                 "%",
                                                 "${",
                                                 "!Ref X",
                                                 "- a: b",
                                                 "`x` $(y)"};
    std::size_t next = 0;
    for (const auto& row : Table<Component> {design.architecture.components}) {
        Component component = *row;
        component.name = texts[next % texts.size()];
        component.properties["tags"] = Object {{texts[(next + 3) % texts.size()], texts[(next + 5) % texts.size()]}};
        if (const PropertySchema* script = catalog().typeOf(component).property("user_data"))
            component.properties[script->key] = "#!/bin/sh\n\n" + texts[(next + 1) % texts.size()] + "\nEOT\n  " +
                                                texts[(next + 2) % texts.size()] + "\n\tEOT # end";
        if (component.properties.contains("description"))
            component.properties["description"] = texts[(next + 7) % texts.size()];
        design.architecture.components.put(std::move(component));
        ++next;
    }
    design.title = "\"${x}\"\n# %{y}";
    return design;
}

/// The design without the components that an apply would fail on.
Design mended(Design design)
{
    for (int round = 0; round < 100; ++round) {
        std::vector<Id> faulty;
        for (const Diagnostic& each : iac::loweredToAws(design, catalog()).diagnostics)
            if (each.severity == Severity::Error)
                faulty.insert(faulty.end(), each.components.begin(), each.components.end());
        if (faulty.empty())
            break;
        design = removed(std::move(design), catalog(), faulty);
    }
    return design;
}

void writeRandom(const fs::path& root, std::uint32_t seed, int count)
{
    for (int written = 0; written < count; ++seed) {
        const Design design = mended(randomDesign(seed, catalog(), 60 + static_cast<int>(seed % 90)));
        if (iac::loweredToAws(design, catalog()).resources.size() < 10)
            continue;
        write(root, "random-" + std::to_string(seed), design);
        ++written;
    }
}

int run(const fs::path& root)
{
    fs::remove_all(root);
    std::vector<fs::path> designs;
    for (const auto& entry : fs::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/resources/templates"})
        if (entry.path().extension() == ".gudo")
            designs.push_back(entry.path());
    std::ranges::sort(designs);
    for (const fs::path& path : designs)
        write(
            root, path.stem().string(),
            readNative(sourceFile("resources/templates/" + path.filename().string()), path.filename().string()).design);
    const Design everything = readNative(sourceFile("tests/cases/iac/everything/design.gudo"), "design.gudo").design;
    write(root, "everything", everything);
    write(root, "torture", tortured(everything));
    return 0;
}

} // namespace
} // namespace gudo::test

int main(int count, char** arguments)
{
    if (count != 2 && count != 4) {
        std::cerr << "iac_writer FOLDER [FIRST COUNT]\n";
        return 2;
    }
    const int result = gudo::test::run(arguments[1]);
    if (count == 4)
        gudo::test::writeRandom(arguments[1], static_cast<std::uint32_t>(std::stoul(arguments[2])),
                                std::stoi(arguments[3]));
    return result;
}
