#include "core/iac/references.h"

#include <algorithm>
#include <set>

#include "core/model/id_map.h"

namespace gudo::iac {

namespace {

using Keys = IdMap<bool>;

/// The keys that an expression names and nobody has.
void collectDangling(const Expression& expression, const Keys& known, std::set<std::string>& dangling)
{
    visitParts(expression, nullptr, [&](const Part& part) {
        if (part.kind == Part::Kind::Attribute && !known.contains(part.text))
            dangling.insert(part.text);
    });
}

/// The expression without what dangles; empty when nothing is left.
Expression pruned(Expression expression, const Keys& known)
{
    const auto dangles = [&](const Expression& each) {
        const Text* text = std::get_if<Text>(&each.data);
        return text && std::ranges::any_of(text->parts, [&](const Part& part) {
                   return part.kind == Part::Kind::Attribute && !known.contains(part.text);
               });
    };
    if (dangles(expression))
        return {};
    if (List* list = std::get_if<List>(&expression.data)) {
        for (Expression& each : *list)
            each = pruned(std::move(each), known);
        std::erase_if(*list, [](const Expression& each) { return each.isEmpty(); });
    } else if (Fields* fields = std::get_if<Fields>(&expression.data)) {
        for (Field& each : *fields)
            each.value = pruned(std::move(each.value), known);
        std::erase_if(*fields, [](const Field& each) { return each.value.isEmpty(); });
    }
    return expression;
}

/// The component that a key is of.
std::string componentOf(const std::string& key)
{
    return key.substr(0, key.find('/'));
}

void report(Plan& plan, const std::string& title, const Id& component, const std::set<std::string>& dangling)
{
    std::set<std::string> named;
    for (const std::string& key : dangling)
        if (const std::string id = componentOf(key); id != component && named.insert(id).second)
            plan.diagnostics.push_back(
                {.severity = Severity::Error,
                 .message = {GUDO_TR_NOOP("core", "%1 refers to %2, which cannot be written"), {title, id}},
                 .components = {component}});
}

} // namespace

void visitParts(const Expression& expression, std::string Field::*language,
                const std::function<void(const Part&)>& visit)
{
    if (const Text* text = std::get_if<Text>(&expression.data))
        std::ranges::for_each(text->parts, visit);
    else if (const List* list = std::get_if<List>(&expression.data))
        for (const Expression& each : *list)
            visitParts(each, language, visit);
    else if (const Fields* fields = std::get_if<Fields>(&expression.data))
        for (const Field& each : *fields)
            if (!language || !(each.*language).empty())
                visitParts(each.value, language, visit);
}

void dropDangling(Plan& plan)
{
    Keys known;
    known.reserve(plan.resources.size());
    for (const Resource& resource : plan.resources)
        known.emplace(resource.key, true);
    std::set<std::pair<std::string, std::string>> reported;
    for (Resource& resource : plan.resources) {
        std::set<std::string> dangling;
        for (const Field& field : resource.arguments)
            collectDangling(field.value, known, dangling);
        std::erase_if(resource.dependsOn, [&](const std::string& key) { return !known.contains(key); });
        if (dangling.empty())
            continue;
        std::erase_if(dangling, [&](const std::string& key) {
            return !reported.insert({resource.component, key}).second;
        });
        report(plan, resource.title.empty() ? resource.component : resource.title, resource.component, dangling);
        for (Field& field : resource.arguments)
            field.value = pruned(std::move(field.value), known);
    }
    std::erase_if(plan.outputs, [&](const Output& output) {
        std::set<std::string> dangling;
        collectDangling(output.value, known, dangling);
        return !dangling.empty();
    });
}

} // namespace gudo::iac
