#include "core/iac/aws/lowering.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "core/catalog/duration.h"
#include "core/iac/latin.h"
#include "core/iac/names.h"
#include "core/iac/references.h"
#include "core/network/security_groups.h"

namespace gudo::iac {

namespace {

constexpr std::size_t longestTagKey = 128;
constexpr std::size_t longestTagValue = 256;
constexpr std::size_t longestProject = 12; ///< so that "project-stage-name" fits the 32 characters of a load balancer

template<typename T>
const std::vector<T>& listed(const IdMap<std::vector<T>>& map, std::string_view key)
{
    static const std::vector<T> none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

/// The design's title as the start of names: whole words as far as they fit.
std::string projectFrom(std::string_view title)
{
    std::string words = physicalName(title, 64);
    if (inLatin(title).empty())
        return "gudo";
    if (const std::size_t hash = words.rfind('-'); words.size() > 5 && words.substr(hash + 1) == fingerprint(title))
        words.resize(hash);
    while (words.size() > longestProject) {
        const std::size_t hyphen = words.rfind('-');
        words.resize(hyphen == std::string::npos || hyphen == 0 ? longestProject : hyphen);
    }
    // "shop-in-a" is cut in the middle of something.
    for (std::size_t hyphen = words.rfind('-'); hyphen != std::string::npos && words.size() - hyphen <= 2;
         hyphen = words.rfind('-'))
        words.resize(hyphen);
    return words.size() < 2 ? "gudo" : words;
}

/// The region of most networks, else of the first region drawn, else the catalogue's.
std::string mainRegion(const Design& design, const Catalog& catalog, const Zones& zones)
{
    std::map<std::string, int, std::less<>> networks;
    for (const auto& row : design.architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        if (!type.isKind("network") && !type.isKind("region"))
            continue;
        const Component* region = zones.nearest(row->id, "region");
        const Value* name = region ? catalog.valueOf(*region, "region") : nullptr;
        if (name && name->asString())
            networks[*name->asString()] += type.isKind("network") ? 1000 : 1;
    }
    const auto most = std::ranges::max_element(networks, {}, [](const auto& each) { return each.second; });
    if (most != networks.end())
        return most->first;
    const ComponentType* type = catalog.find("aws.region");
    const PropertySchema* schema = type ? type->property("region") : nullptr;
    const std::string* usual = schema ? schema->defaultValue.asString() : nullptr;
    return usual ? *usual : std::string {"us-east-1"};
}

} // namespace

Lowering::Lowering(const Design& design, const Catalog& catalog)
    : m_design {design}
    , m_catalog {catalog}
    , m_containment {design.architecture}
    , m_zones {design.architecture, catalog, m_containment}
{
    for (const auto& row : design.architecture.components)
        m_byType[row->type].push_back(row.get());
    for (const auto& row : design.architecture.connections) {
        m_from[row->from].push_back(row.get());
        m_to[row->to].push_back(row.get());
    }
    for (const Component* address : ofType("aws.elastic_ip"))
        if (const Component* holder = namedOne(*address, "attached_to"))
            m_addresses.emplace(holder->id, address);
    m_plan.title = design.title;
    m_plan.project = projectFrom(design.title);
    m_plan.region = mainRegion(design, catalog, m_zones);
}

bool Lowering::flag(const Component& component, std::string_view key) const
{
    const Value* value = m_catalog.valueOf(component, key);
    const bool* said = value ? value->asBool() : nullptr;
    return said && *said;
}

std::string_view Lowering::text(const Component& component, std::string_view key) const
{
    const Value* value = m_catalog.valueOf(component, key);
    const std::string* said = value ? value->asString() : nullptr;
    return said ? std::string_view {*said} : std::string_view {};
}

std::vector<std::string> Lowering::texts(const Component& component, std::string_view key) const
{
    return textsOf(component.properties, key);
}

std::optional<std::int64_t> Lowering::number(const Component& component, std::string_view key) const
{
    const Value* value = m_catalog.valueOf(component, key);
    if (!value)
        return {};
    if (const std::int64_t* whole = value->asInteger())
        return *whole;
    if (const double* fraction = value->asDouble(); fraction && std::abs(*fraction) < 1e15)
        return static_cast<std::int64_t>(*fraction);
    return {};
}

std::optional<std::int64_t> Lowering::seconds(const Component& component, std::string_view key) const
{
    if (const auto said = secondsFrom(text(component, key)); said && *said < 1e15)
        return static_cast<std::int64_t>(std::ceil(*said));
    return number(component, key);
}

bool Lowering::isSet(const Component& component, std::string_view key)
{
    const Value* value = gudo::find(component.properties, key);
    return value && !value->isNull();
}

std::vector<const Component*> Lowering::named(const Component& component, std::string_view key,
                                              std::string_view type) const
{
    std::vector<const Component*> found;
    for (const std::string& id : textsOf(component.properties, key))
        if (const Component* one = find(id);
            one && (type.empty() || one->type == type) && std::ranges::find(found, one) == found.end())
            found.push_back(one);
    return found;
}

const Component* Lowering::namedOne(const Component& component, std::string_view key, std::string_view type) const
{
    const auto all = named(component, key, type);
    return all.empty() ? nullptr : all.front();
}

const std::vector<const Component*>& Lowering::ofType(std::string_view type) const
{
    return listed(m_byType, type);
}

const std::vector<const Connection*>& Lowering::from(std::string_view id) const
{
    return listed(m_from, id);
}

const std::vector<const Connection*>& Lowering::to(std::string_view id) const
{
    return listed(m_to, id);
}

std::string_view Lowering::regionOf(const Component& component) const
{
    const Component* region = m_zones.nearest(component.id, "region");
    const std::string_view name = region ? text(*region, "region") : std::string_view {};
    return name.empty() ? std::string_view {m_plan.region} : name;
}

const Component* Lowering::vpcAround(const Component& component)
{
    const Component* network = m_zones.networkOf(component);
    if (network && network->type == "aws.vpc")
        return network;
    error(component, GUDO_TR_NOOP("core", "%1 has to stand in a VPC to be created"));
    return nullptr;
}

const Component* Lowering::internetGatewayOf(const Component& network) const
{
    for (const Component* gateway : ofType("aws.internet_gateway"))
        if (m_zones.networkOf(*gateway) == &network && !flag(*gateway, "egress_only"))
            return gateway;
    return nullptr;
}

const Component* Lowering::elasticIpOf(const Component& component) const
{
    const auto found = m_addresses.find(component.id);
    return found == m_addresses.end() ? nullptr : found->second;
}

std::string Lowering::keyOf(const Component& component, std::string_view role)
{
    return role.empty() ? component.id : component.id + "/" + std::string {role};
}

Resource& Lowering::add(const Component& component, const Kind& kind, std::string_view role, std::string_view label)
{
    Resource resource;
    resource.key = keyOf(component, role);
    resource.component = component.id;
    resource.title = displayName(component);
    resource.terraform = kind.terraform;
    resource.cloudFormation = kind.cloudFormation;
    resource.tier = kind.tier;
    resource.label = label;
    if (const std::string_view region = regionOf(component); region != m_plan.region)
        resource.region = region;
    m_resources.push_back(std::move(resource));
    return m_resources.back();
}

void Lowering::putInRow(Resource& resource, const Component& component, std::string_view rest)
{
    const std::string_view id = component.id;
    if (id.size() < 3 || id.back() < 'a' || id.back() > 'f' || (id[id.size() - 2] != '-' && id[id.size() - 2] != '_'))
        return;
    resource.row.label = std::string {id.substr(0, id.size() - 2)} + std::string {rest};
    // A block makes resources in one region.
    if (!resource.region.empty())
        resource.row.label += "-" + resource.region;
    resource.row.key = id.back();
}

Expression Lowering::ask(Parameter parameter)
{
    std::string name = terraformName(parameter.name);
    if (std::ranges::find(m_plan.parameters, name, &Parameter::name) == m_plan.parameters.end()) {
        parameter.name = name;
        m_plan.parameters.push_back(std::move(parameter));
    }
    return iac::parameter(std::move(name));
}

void Lowering::report(Severity severity, const Component& component, const char* literal,
                      std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), std::string {displayName(component)});
    m_plan.diagnostics.push_back(
        {.severity = severity, .message = {literal, std::move(arguments)}, .components = {component.id}});
}

Fields Lowering::ownTags(const Component& component) const
{
    Fields fields;
    const Value* tags = gudo::find(component.properties, "tags");
    const Object* object = tags ? tags->asObject() : nullptr;
    if (!object)
        return fields;
    for (const auto& [key, value] : *object) {
        const std::string name = tagText(key, longestTagKey);
        // The provider keeps "aws:" for itself, and Name is ours.
        if (name.empty() || name.starts_with("aws:") || name == "Name" || !value.asString() ||
            std::ranges::find(fields, name, &Field::terraform) != fields.end())
            continue;
        fields.push_back({name, name, tagText(*value.asString(), longestTagValue)});
    }
    return fields;
}

Field Lowering::tags(const Component& component, std::string_view rest) const
{
    std::string name = tagText(component.id, longestTagValue / 2);
    if (name.empty())
        name = physicalName(component.id, longestTagValue / 2);
    Fields fields {same("Name", prefixed(rest.empty() ? name : name + "-" + std::string {rest}))};
    std::ranges::move(ownTags(component), std::back_inserter(fields));
    return both("tags", "Tags", std::move(fields), Form::Tags);
}

Field Lowering::terraformTags(const Component& component, std::string_view rest) const
{
    Field field = tags(component, rest);
    field.cloudFormation.clear();
    return field;
}

List Lowering::idsOf(const std::vector<const Component*>& components)
{
    List ids;
    for (const Component* component : components)
        ids.emplace_back(idOf(component->id));
    return ids;
}

List Lowering::subnetIds(const Component& component) const
{
    std::vector<const Component*> subnets = m_zones.subnetsOf(component);
    std::erase_if(subnets, [](const Component* subnet) { return subnet->type != "aws.subnet"; });
    return idsOf(subnets);
}

Expression Lowering::securityGroupId(const Component& group) const
{
    const Component* network = m_zones.networkOf(group);
    return flag(group, "default") && network ? attribute(network->id, "default_security_group_id") : idOf(group.id);
}

Expression Lowering::securityGroupIds(const Component& component) const
{
    List ids;
    for (const Component* group : named(component, "security_groups", "aws.security_group"))
        ids.push_back(securityGroupId(*group));
    return ids.empty() ? Expression {} : Expression {std::move(ids)};
}

Plan Lowering::finished()
{
    for (Resource& resource : m_resources) {
        if (!resource.region.empty())
            m_plan.otherRegions.push_back(resource.region);
        m_plan.resources.push_back(std::move(resource));
    }
    m_resources.clear();
    std::ranges::sort(m_plan.otherRegions);
    m_plan.otherRegions.erase(std::unique(m_plan.otherRegions.begin(), m_plan.otherRegions.end()),
                              m_plan.otherRegions.end());
    dropDangling(m_plan);
    nameAll(m_plan);
    return std::move(m_plan);
}

} // namespace gudo::iac
