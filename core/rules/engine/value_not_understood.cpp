#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/engine/engine_rules.h"
#include "core/rules/engine/value_faults.h"
#include "core/rules/findings.h"

namespace gudo {

namespace {

/// A component or an arrow with its properties.
struct Owner {
    Id id;
    std::string name;
    std::vector<Id> components;
    std::vector<Id> connections {};
};

/// Puts what was meant in the place of `old`; leaves anything else there alone.
Fix fixByValue(const Id& owner, const std::string& key, std::optional<std::size_t> index, const ValueFault& fault,
               const Value& old)
{
    const auto apply = [owner, key, index, member = fault.member, old, meant = *fault.meant](Design design) {
        const Component* component = design.architecture.components.find(owner);
        const Connection* arrow = design.architecture.connections.find(owner);
        if (!component && !arrow)
            return design;
        const Value* value = find(component ? component->properties : arrow->properties, key);
        if (!value)
            return design;
        if (!index)
            return *value == old ? withProperty(std::move(design), owner, key, meant) : design;
        const List* list = value->asList();
        const Object* row = list && *index < list->size() ? (*list)[*index].asObject() : nullptr;
        const Value* now = row ? find(*row, member) : nullptr;
        if (!now || !(*now == old))
            return design;
        List changed = *list;
        Object copy = *row;
        copy.insert_or_assign(member, meant);
        changed[*index] = std::move(copy);
        return withProperty(std::move(design), owner, key, std::move(changed));
    };
    return {{GUDO_TR_NOOP("core", "Write %1"), {written(*fault.meant)}}, apply};
}

Diagnostic findingFor(const Owner& owner, const std::string& key, std::optional<std::size_t> index,
                      const ValueFault& fault, const Value& value)
{
    std::vector<std::string> arguments {owner.name, key, fault.written};
    if (index)
        arguments.push_back(std::to_string(*index + 1));
    arguments.insert(arguments.end(), fault.more.begin(), fault.more.end());
    Diagnostic found = finding({fault.text, std::move(arguments)}, owner.components);
    found.connections = owner.connections;
    found.severity = fault.severity;
    found.key = key + (index ? ' ' + std::to_string(*index + 1) : std::string {}) +
                (fault.member.empty() ? "" : '.' + fault.member);
    if (fault.meant)
        found.fix = fixByValue(owner.id, key, index, fault, value);
    return found;
}

void check(const Owner& owner, const std::string& key, const PropertySchema& schema, const Value& value,
           std::vector<Diagnostic>& findings)
{
    if (const auto fault = faultOf(schema, value))
        findings.push_back(findingFor(owner, key, {}, *fault, value));
    const List* rows = hasRows(schema.type) ? value.asList() : nullptr;
    for (std::size_t index = 0; rows && index < rows->size(); ++index)
        for (const ValueFault& fault : faultsOfRow(schema.type, (*rows)[index])) {
            const Object* row = (*rows)[index].asObject();
            const Value* member = row ? find(*row, fault.member) : nullptr;
            findings.push_back(findingFor(owner, key, index, fault, member ? *member : Value {}));
        }
}

std::vector<Diagnostic> findNotUnderstood(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        if (!context.catalog.knows(*row))
            continue; // ENG-001
        const Owner owner {row->id, called(*row), {row->id}};
        for (const auto& [key, value] : row->properties)
            if (const PropertySchema* schema = context.catalog.propertyOf(type, key))
                check(owner, key, *schema, value, findings);
    }
    const auto schemas = context.catalog.connectionProperties();
    for (const auto& arrow : context.architecture().connections) {
        const Owner owner {arrow->id,
                           called(*context.component(arrow->from)) + " → " + called(*context.component(arrow->to)),
                           {arrow->from},
                           {arrow->id}};
        for (const auto& [key, value] : arrow->properties) {
            const auto schema = std::ranges::find(schemas, key, &PropertySchema::key);
            if (schema != schemas.end())
                check(owner, key, *schema, value, findings);
        }
    }
    return findings;
}

} // namespace

const Rule valueNotUnderstood {
    .id = "ENG-002",
    .name = "value-not-understood",
    .severity = Severity::Error,
    .family = RuleFamily::Engine,
    .title = GUDO_TR_NOOP("core", "Value that is not understood"),
    .rationale = GUDO_TR_NOOP(
        "core", "A port 70000, an address range with 33 bits, a protocol \"tpc\": the program keeps what "
                "was typed, but no check can reckon with it. A row of a security group that cannot be read "
                "counts as not there, so that a door may seem shut that was meant to be open, or the other "
                "way round. Whoever builds the system gets an error, or something else than was meant."),
    .remedy = GUDO_TR_NOOP("core", "Correct the value; the message says what belongs there."),
    .bad = GUDO_TR_NOOP("core", "A security group that accepts the ports 8080-80 from 10.0.0.5/16."),
    .good = GUDO_TR_NOOP("core", "The security group with the ports 80-8080 and the source 10.0.0.0/16."),
    .source = "Gudo; Amazon EC2 API: IpPermission, NetworkAclEntry; RFC 4632",
    .check = findNotUnderstood,
};

} // namespace gudo
