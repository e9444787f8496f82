#include "core/iac/cloudformation/template_builder.h"

#include <algorithm>

#include "core/iac/expressions.h"
#include "core/iac/names.h"
#include "core/iac/references.h"

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;
using Function = TemplateNode::Function;

constexpr std::size_t longestDescription = 1024; ///< bytes

/// At most `longest` bytes of UTF-8 text, cut between characters.
std::string cut(std::string text, std::size_t longest)
{
    if (text.size() <= longest)
        return text;
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0U) == 0x80)
        --longest;
    text.resize(longest);
    return text;
}

} // namespace

TemplateBuilder::TemplateBuilder(const Plan& plan, const Stacks& stacks, std::string_view extension)
    : m_plan {plan}
    , m_stacks {stacks}
    , m_extension {extension}
    , m_imports(stacks.stacks.size())
    , m_exports(stacks.stacks.size())
    , m_parameters(stacks.stacks.size())
{
    for (const Parameter& parameter : plan.parameters)
        m_byName.emplace(parameter.name, &parameter);
    for (std::size_t stack = 0; stack < stacks.stacks.size(); ++stack)
        for (const Resource* resource : stacks.stacks[stack].resources) {
            if (!resource->onlyIf.empty())
                collect(parameter(resource->onlyIf), stack);
            for (const Field& field : resource->arguments)
                if (!field.cloudFormation.empty())
                    collect(field.value, stack);
        }
    for (const Output& output : plan.outputs)
        collect(output.value, homeOf(output));
}

std::size_t TemplateBuilder::homeOf(const Output& output) const
{
    const Text* words = std::get_if<Text>(&output.value.data);
    const auto named = words ? std::ranges::find(words->parts, Part::Kind::Attribute, &Part::kind)
                             : std::vector<Part>::const_iterator {};
    if (!words || named == words->parts.end() || !isKnown(*named))
        return 0;
    return m_stacks.parentOf(m_stacks.byKey.at(m_stacks.resources.at(named->text)->key));
}

bool TemplateBuilder::isKnown(const Part& part) const
{
    return part.kind != Part::Kind::Attribute || m_stacks.resources.contains(part.text);
}

std::string TemplateBuilder::importName(const Part& part) const
{
    const Resource& resource = *m_stacks.resources.at(part.text);
    std::string attribute {getAttOf(resource.terraform, part.attribute)};
    std::erase(attribute, '.');
    return resource.logicalId + (attribute.empty() ? "Ref" : attribute);
}

void TemplateBuilder::collect(const Expression& expression, std::size_t stack)
{
    visitParts(expression, &Field::cloudFormation, [&](const Part& part) {
        const Parameter* parameter = nullptr;
        if (const auto found = m_byName.find(part.text); part.kind == Part::Kind::Parameter && found != m_byName.end())
            parameter = found->second;
        const std::size_t parent = m_stacks.parentOf(stack);
        for (const std::size_t at : {stack, parent})
            if (parameter && std::ranges::find(m_parameters[at], parameter) == m_parameters[at].end())
                m_parameters[at].push_back(parameter);
        if (part.kind != Part::Kind::Attribute || !isKnown(part))
            return;
        const Resource& resource = *m_stacks.resources.at(part.text);
        const std::size_t from = m_stacks.byKey.at(resource.key);
        if (from == stack)
            return;
        const std::string name = importName(part);
        TemplateNode exported = local(part);
        if (part.attribute == "name_servers") // outputs are texts
            exported = Function {"Join", {TemplateNode {","}, std::move(exported)}};
        m_exports[from].emplace(name, std::move(exported));
        const std::size_t above = m_stacks.parentOf(from);
        const TemplateNode passed = Function {
            "GetAtt",
            {TemplateNode {logicalId(m_stacks.stacks[from].name) + "Stack"}, TemplateNode {"Outputs." + name}}};
        if (above == parent) { // nested in the same template, which passes it on
            if (stack != parent)
                m_imports[stack].emplace(name, Import {from, passed, resource.title});
            return;
        }
        if (above != from)
            m_exports[above].emplace(name, passed);
        m_imports[parent].emplace(name, Import {above, {}, resource.title});
        if (stack != parent)
            m_imports[stack].emplace(name, Import {parent, TemplateNode::reference(name), resource.title});
    });
}

TemplateNode TemplateBuilder::resource(const Resource& resource, std::size_t stack) const
{
    Map map {{"Type", resource.cloudFormation}};
    if (const auto flag = m_byName.find(resource.onlyIf); flag != m_byName.end())
        map.emplace_back("Condition", conditionOf(*flag->second));
    Nodes needs;
    TemplateNode after; // DependsOn may not name what may not be made; a reference waits as well
    for (const std::string& key : resource.dependsOn) {
        const auto found = m_stacks.resources.find(key);
        const bool isHere = found != m_stacks.resources.end() && m_stacks.byKey.at(found->second->key) == stack;
        // What a part of it has to wait for is waited for with the part.
        const bool isImplied = std::ranges::any_of(resource.dependsOn, [&](const std::string& other) {
            return other.starts_with(key + "/") && m_stacks.resources.contains(other);
        });
        if (!isHere || isImplied || found->second->key != key)
            continue;
        const auto flag = m_byName.find(found->second->onlyIf);
        if (flag == m_byName.end())
            needs.emplace_back(found->second->logicalId);
        else
            after = Function {"If",
                              {TemplateNode {conditionOf(*flag->second)},
                               TemplateNode::reference(found->second->logicalId), TemplateNode {"none"}}};
    }
    if (needs.size() == 1)
        map.emplace_back("DependsOn", std::move(needs.front()));
    else if (!needs.empty())
        map.emplace_back("DependsOn", std::move(needs));
    if (resource.keeping != Keeping::None) {
        const char* policy = resource.keeping == Keeping::Retain ? "Retain" : "Snapshot";
        map.emplace_back("DeletionPolicy", policy);
        map.emplace_back("UpdateReplacePolicy", policy);
    }
    TemplateNode attributes = properties(resource.attributes, stack);
    for (auto& each : std::get<Map>(attributes.data))
        map.push_back(std::move(each));
    Map metadata {{"Id", resource.component}};
    if (std::holds_alternative<Function>(after.data))
        metadata.emplace_back("After", std::move(after));
    map.emplace_back("Metadata", Map {{"Gudo", std::move(metadata)}});
    TemplateNode body = properties(resource.arguments, stack);
    if (!std::get<Map>(body.data).empty())
        map.emplace_back("Properties", std::move(body));
    return map;
}

TemplateNode TemplateBuilder::nestedStack(std::size_t stack) const
{
    Map parameters {{std::string {prefixName}, TemplateNode::reference("AWS::StackName")}};
    for (const Parameter* parameter : m_parameters[stack])
        parameters.emplace_back(parameter->logicalId, TemplateNode::reference(parameter->logicalId));
    for (const auto& [name, import] : m_imports[stack])
        parameters.emplace_back(name, import.value);
    return Map {{"Type", "AWS::CloudFormation::Stack"},
                {"Properties", Map {{"TemplateURL", "./" + m_stacks.stacks[stack].name + m_extension},
                                    {"Parameters", std::move(parameters)}}}};
}

Map TemplateBuilder::parametersOf(std::size_t stack, std::vector<TemplateSubject>& subjects) const
{
    Map map;
    if (m_stacks.stacks[stack].isNested)
        map.emplace_back(prefixName, Map {{"Type", "String"}, {"Description", "What names of resources start with."}});
    for (const Parameter* parameter : m_parameters[stack]) {
        const char* type = parameter->type == Parameter::Type::ImagePath
                               ? "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"
                           : parameter->type == Parameter::Type::Image ? "AWS::EC2::Image::Id"
                                                                       : "String";
        // A nested stack is handed what the path led to, not the path.
        Map entry {{"Type", m_stacks.stacks[stack].isNested && parameter->type == Parameter::Type::ImagePath
                                ? "AWS::EC2::Image::Id"
                                : type},
                   {"Description", parameter->description}};
        if (const bool* flag = std::get_if<bool>(&parameter->fallback.data)) {
            entry.emplace_back("AllowedValues", Nodes {"true", "false"});
            entry.emplace_back("Default", *flag ? "true" : "false");
        } else if (parameter->isOptional && !m_stacks.stacks[stack].isNested) {
            entry.emplace_back("Default", "");
        } else if (!parameter->fallback.isEmpty() && !m_stacks.stacks[stack].isNested) {
            entry.emplace_back("Default", value(parameter->fallback, stack));
        }
        if (parameter->isSecret)
            entry.emplace_back("NoEcho", TemplateNode::Plain {"true"});
        subjects.push_back({"Parameters", parameter->logicalId, parameter->component});
        map.emplace_back(parameter->logicalId, std::move(entry));
    }
    for (const auto& [name, import] : m_imports[stack]) {
        const Stack& from = m_stacks.stacks[import.from];
        const bool isAbroad = from.region != m_stacks.stacks[stack].region;
        const std::string place = from.region.empty() ? m_plan.region : from.region;
        map.emplace_back(name, Map {{"Type", "String"},
                                    {"Description", isAbroad ? "Output " + name + " of the stack in " + place + "."
                                                             : "Output of " + from.name + "."}});
    }
    return map;
}

Map TemplateBuilder::conditionsOf(std::size_t stack) const
{
    Map map;
    for (const Parameter* parameter : m_parameters[stack]) {
        const bool isNamed = std::ranges::any_of(m_stacks.stacks[stack].resources, [&](const Resource* each) {
            return parameter->isOptional || each->onlyIf == parameter->name;
        });
        if (!isNamed)
            continue;
        const TemplateNode value = TemplateNode::reference(parameter->logicalId);
        if (parameter->type == Parameter::Type::Flag)
            map.emplace_back(conditionOf(*parameter), Function {"Equals", {value, TemplateNode {"true"}}});
        else
            map.emplace_back(conditionOf(*parameter),
                             Function {"Not", {TemplateNode {Function {"Equals", {value, TemplateNode {""}}}}}});
    }
    return map;
}

Map TemplateBuilder::resourcesOf(std::size_t stack, std::vector<TemplateSubject>& subjects) const
{
    Map map;
    for (std::size_t nested = stack + 1; nested < m_stacks.stacks.size() && m_stacks.stacks[nested].isNested; ++nested)
        if (!m_stacks.stacks[stack].isNested)
            map.emplace_back(logicalId(m_stacks.stacks[nested].name) + "Stack", nestedStack(nested));
    for (const Resource* each : m_stacks.stacks[stack].resources) {
        subjects.push_back({"Resources", each->logicalId, each->component});
        map.emplace_back(each->logicalId, resource(*each, stack));
    }
    return map;
}

Map TemplateBuilder::outputsOf(std::size_t stack, std::vector<TemplateSubject>& subjects) const
{
    Map map;
    for (const Output& output : m_plan.outputs) {
        const Text* words = std::get_if<Text>(&output.value.data);
        if (!words || homeOf(output) != stack || m_stacks.stacks[stack].isNested ||
            !std::ranges::all_of(words->parts, [&](const Part& each) { return isKnown(each); }))
            continue;
        TemplateNode known = text(*words, stack);
        const bool isList = words->parts.front().attribute == "name_servers";
        const bool isHere = m_stacks.byKey.at(m_stacks.resources.at(words->parts.front().text)->key) == stack;
        if (isList && isHere)
            known = Function {"Join", {TemplateNode {","}, std::move(known)}};
        subjects.push_back({"Outputs", output.logicalId, output.component});
        map.emplace_back(
            output.logicalId,
            Map {{"Description", output.description},
                 {"Value", std::move(known)},
                 {"Export",
                  Map {{"Name", Function {"Sub", {TemplateNode {"${AWS::StackName}-" + output.logicalId}}}}}}});
    }
    for (const auto& [name, node] : m_exports[stack])
        if (!std::ranges::any_of(map, [&](const auto& each) { return each.first == name; }))
            map.emplace_back(name, Map {{"Value", node}});
    return map;
}

/// How the console groups and labels the parameters.
Map TemplateBuilder::groupsOf(std::size_t stack) const
{
    std::vector<std::pair<std::string, Nodes>> groups;
    for (const Parameter* parameter : m_parameters[stack]) {
        const std::string& name = parameter->group;
        auto at = std::ranges::find(groups, name, &std::pair<std::string, Nodes>::first);
        if (at == groups.end())
            at = groups.insert(groups.end(), {name, {}});
        at->second.emplace_back(parameter->logicalId);
    }
    Nodes list;
    for (auto& [name, members] : groups)
        list.emplace_back(Map {{"Label", Map {{"default", name}}}, {"Parameters", std::move(members)}});
    return list.empty() ? Map {} : Map {{"AWS::CloudFormation::Interface", Map {{"ParameterGroups", std::move(list)}}}};
}

Map TemplateBuilder::templateOf(std::size_t stack, std::vector<TemplateSubject>& subjects) const
{
    const Stack& about = m_stacks.stacks[stack];
    std::string description = m_plan.title.empty() ? m_plan.project : m_plan.title;
    if (about.isNested)
        description += ": " + about.name;
    else if (!about.region.empty())
        description += ": what lives in " + about.region + ". Make this stack before the one of " + m_plan.region +
                       ", and give that its outputs.";
    Map map {{"AWSTemplateFormatVersion", "2010-09-09"},
             {"Description", cut(std::move(description), longestDescription)}};
    if (Map groups = groupsOf(stack); !groups.empty() && !about.isNested)
        map.emplace_back("Metadata", std::move(groups));
    if (Map parameters = parametersOf(stack, subjects); !parameters.empty())
        map.emplace_back("Parameters", std::move(parameters));
    if (Map conditions = conditionsOf(stack); !conditions.empty())
        map.emplace_back("Conditions", std::move(conditions));
    map.emplace_back("Resources", resourcesOf(stack, subjects));
    if (Map outputs = outputsOf(stack, subjects); !outputs.empty())
        map.emplace_back("Outputs", std::move(outputs));
    return map;
}

} // namespace gudo::iac
