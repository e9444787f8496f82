#include "core/iac/names.h"

#include <array>

#include "core/iac/latin.h"
#include "core/model/ascii.h"

namespace gudo::iac {

namespace {

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// `name`, or with the fingerprint of `key` when somebody has it already. Names differ by more than case, for readers
/// and for file systems.
std::string claimed(std::set<std::string, std::less<>>& taken, std::string name, std::string_view key,
                    std::string_view between)
{
    if (taken.contains(name)) {
        name += between;
        name += fingerprint(key);
        while (taken.contains(name))
            name += 'x';
    }
    taken.insert(name);
    return name;
}

/// Names of a type in Terraform, and who has them.
using NamesByType = std::map<std::string, std::set<std::string, std::less<>>, std::less<>>;

/// The names that resources of each type have when rows are one block: those of the resources that stand alone.
NamesByType namesBesideRows(const Plan& plan)
{
    NamesByType names;
    for (const Resource& resource : plan.resources)
        if (!resource.terraform.empty() && resource.row.label.empty())
            names[resource.terraform].insert(resource.terraformName);
    return names;
}

/// Gives rows their names; where two of a row have one key, the later one stands alone.
void nameRows(Plan& plan)
{
    std::set<std::array<std::string_view, 3>> places;
    for (Resource& resource : plan.resources)
        if (!resource.row.label.empty() &&
            (resource.terraform.empty() ||
             !places.insert({resource.terraform, resource.row.label, resource.row.key}).second))
            resource.row.label.clear();
    NamesByType taken = namesBesideRows(plan);
    std::map<std::pair<std::string_view, std::string_view>, std::string> names;
    for (Resource& resource : plan.resources) {
        if (resource.row.label.empty())
            continue;
        std::string& name = names[{resource.terraform, resource.row.label}];
        if (name.empty())
            name = claimed(taken[resource.terraform], terraformName(resource.row.label), resource.row.label, "_zones_");
        resource.row.name = name;
    }
}

} // namespace

std::string terraformName(std::string_view words)
{
    std::string name;
    for (const char c : inLatin(words)) {
        if (isAlphanumeric(c))
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!name.empty() && name.back() != '_')
            name += '_';
    }
    while (!name.empty() && name.back() == '_')
        name.pop_back();
    if (name.empty())
        return "item_" + fingerprint(words);
    return isDigit(name.front()) ? "_" + name : name;
}

std::string logicalId(std::string_view words)
{
    std::string name;
    bool startsWord = true;
    for (const char c : inLatin(words)) {
        if (!isAlphanumeric(c)) {
            startsWord = true;
            continue;
        }
        // "10-0" and "100" are different things.
        if (startsWord && isDigit(c) && !name.empty() && isDigit(name.back()))
            name += 'x';
        name += startsWord && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        startsWord = false;
    }
    if (name.empty())
        return "Item" + fingerprint(words);
    return isDigit(name.front()) ? "N" + name : name;
}

void nameAll(Plan& plan)
{
    NamesByType byType;
    std::set<std::string, std::less<>> logicalIds;
    // Parameters and resources share one name space in CloudFormation.
    for (Parameter& parameter : plan.parameters)
        parameter.logicalId = claimed(logicalIds, logicalId(parameter.name), parameter.name, "");
    // What a component is itself comes before its parts: "web-sg" keeps its name whatever "web" has in it.
    for (const bool isPart : {false, true}) {
        for (Resource& resource : plan.resources) {
            if ((resource.key != resource.component) != isPart)
                continue;
            if (!resource.terraform.empty())
                resource.terraformName =
                    claimed(byType[resource.terraform],
                            terraformName(resource.label.empty() ? resource.key : resource.label), resource.key, "_");
            if (!resource.cloudFormation.empty())
                resource.logicalId = claimed(logicalIds, logicalId(resource.key), resource.key, "");
        }
    }
    nameRows(plan);
    std::set<std::string, std::less<>> outputs;
    std::set<std::string, std::less<>> outputIds;
    for (Output& output : plan.outputs) {
        output.logicalId = claimed(outputIds, logicalId(output.name), output.name, "");
        output.name = claimed(outputs, terraformName(output.name), output.name, "_");
    }
}

} // namespace gudo::iac
