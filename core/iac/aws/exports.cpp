#include "core/iac/aws/exports.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/iac/aws/aws.h"

namespace gudo::iac {

namespace {

constexpr std::string_view specimen {"specimen-"};

/// Kinds of containers, the innermost first: what may live in a subnet usually does.
constexpr std::array<std::string_view, 5> containerKinds {"subnet", "zone", "network", "region", "canvas"};

struct Sample {
    std::string_view key;
    std::string_view value;
};

/// Values of texts that make resources of their own.
constexpr std::array<Sample, 6> samples {{{"health_check", "/"},
                                          {"domain", "www.example.com"},
                                          {"emails", "ops@example.com"},
                                          {"policies", "AmazonSSMManagedInstanceCore"},
                                          {"peer_address", "203.0.113.1"},
                                          {"remote_networks", "10.99.0.0/16"}}};

std::string companionOf(const ComponentType& type)
{
    std::string id = type.id;
    std::ranges::replace(id, '.', '-');
    return id;
}

bool isOfAws(const ComponentType& type)
{
    return type.id.starts_with("aws.");
}

/// A design with one component of every type, and the specimens of one.
class Surroundings {
public:
    explicit Surroundings(const Catalog& catalog)
        : m_catalog {catalog}
    {
        for (const ComponentType& type : catalog.types())
            if (isOfAws(type))
                put(companionOf(type), type, filled(type));
        // A second network and a second zone, since much needs two.
        for (const char* id : {"aws.vpc", "aws.az", "aws.subnet"})
            if (const ComponentType* type = catalog.find(id))
                put(companionOf(*type) + "-2", *type, filled(*type));
        set("aws-az", {{"zone", "a"}});
        set("aws-az-2", {{"zone", "b"}});
        if (const Component* subnet = m_design.architecture.components.find("aws-subnet-2")) {
            Component moved = *subnet;
            moved.parent = "aws-az-2";
            m_design.architecture.components.put(std::move(moved));
        }
    }

    /// With specimens of a type: as it can be, and with each property as it can be, too.
    [[nodiscard]] Design with(const ComponentType& type)
    {
        const Design alone = m_design;
        if (!type.isContainer) // what is made once is made of a specimen
            m_design.architecture.components.erase(companionOf(type));
        int number = 0;
        const auto add = [&](const Object& properties) {
            const Id id = std::string {specimen} + std::to_string(++number);
            put(id, type, properties);
            return id;
        };
        for (const Object& variant : variantsOf(type)) {
            add(variant);
            connect(add(variant), true);
            connect(add(variant), false);
            mention(type, add(variant));
        }
        Design result = std::move(m_design);
        m_design = alone;
        return result;
    }

private:
    /// Everything said, nothing said, and each property as it can be with all others said.
    [[nodiscard]] std::vector<Object> variantsOf(const ComponentType& type) const
    {
        const Object full = filled(type);
        std::vector<Object> variants {full, {}};
        for (const PropertySchema& property : type.properties) {
            Object other = full;
            const auto add = [&](Value value) {
                other[property.key] = std::move(value);
                variants.push_back(other);
            };
            if (other.erase(property.key) > 0)
                variants.push_back(other);
            if (property.type == PropertyType::Bool) {
                const bool* usual = property.defaultValue.asBool();
                add(!(usual && *usual));
            } else if (property.type == PropertyType::Integer) {
                add(static_cast<std::int64_t>(property.maximum.value_or(2)));
            } else if (property.type == PropertyType::Duration) {
                add("7m");
            }
            for (const std::string& choice : property.choices)
                add(choice);
        }
        return variants;
    }

    void put(const Id& id, const ComponentType& type, Object properties)
    {
        Component component {.id = id, .type = type.id, .properties = std::move(properties)};
        const auto kind = std::ranges::find_if(containerKinds, [&](std::string_view each) {
            return std::ranges::find(type.parents, each) != type.parents.end();
        });
        for (const ComponentType& container : m_catalog.types())
            if (kind != containerKinds.end() && isOfAws(container) && container.isContainer && container.isKind(*kind))
                component.parent = companionOf(container);
        m_design.architecture.components.put(std::move(component));
    }

    void set(std::string_view id, const Object& properties)
    {
        if (const Component* found = m_design.architecture.components.find(id)) {
            Component changed = *found;
            for (const auto& [key, value] : properties)
                changed.properties[key] = value;
            m_design.architecture.components.put(std::move(changed));
        }
    }

    /// The companions that a reference may name.
    [[nodiscard]] gudo::List named(const PropertySchema& property) const
    {
        gudo::List ids;
        for (const ComponentType& type : m_catalog.types())
            if (isOfAws(type) &&
                (property.reference.empty() ||
                 std::ranges::any_of(property.reference, [&](const auto& kind) { return type.isKind(kind); })))
                ids.emplace_back(companionOf(type));
        if (std::ranges::find(property.reference, "network") != property.reference.end())
            ids.emplace_back("aws-vpc-2");
        return ids;
    }

    /// Everything that a component of the type can say.
    [[nodiscard]] Object filled(const ComponentType& type) const
    {
        Object properties;
        for (const PropertySchema& property : type.properties) {
            if (property.type == PropertyType::References) {
                properties[property.key] = named(property);
            } else if (property.type == PropertyType::Reference) {
                if (gudo::List ids = named(property); !ids.empty())
                    properties[property.key] = std::move(ids.front());
            } else if (property.type == PropertyType::Routes) {
                properties[property.key] =
                    gudo::List {Object {{"destination", "0.0.0.0/0"}, {"target", "aws-internet_gateway"}},
                                Object {{"destination", "10.99.0.0/16"}, {"target", "aws-vpc"}}};
            } else if (property.type == PropertyType::SecurityRules || property.type == PropertyType::NaclRules) {
                properties[property.key] = gudo::List {Object {{"number", 100},
                                                               {"action", "allow"},
                                                               {"protocol", "tcp"},
                                                               {"from_port", 443},
                                                               {"to_port", 443},
                                                               {"cidr", "10.0.0.0/8"},
                                                               {"source", "10.0.0.0/8"},
                                                               {"destination", "10.0.0.0/8"}}};
            } else if (property.type == PropertyType::Listeners) {
                properties[property.key] =
                    gudo::List {Object {{"protocol", "https"}, {"port", 443}, {"certificate", "aws-acm"}}};
            } else if (property.type == PropertyType::Integer && property.defaultValue.isNull()) {
                properties[property.key] = static_cast<std::int64_t>(std::max(property.minimum.value_or(1), 4.0));
            } else if (const auto sample = std::ranges::find(samples, property.key, &Sample::key);
                       sample != samples.end()) {
                Value value {std::string {sample->value}};
                properties[property.key] =
                    property.type == PropertyType::Strings ? Value {gudo::List {std::move(value)}} : std::move(value);
            }
        }
        return properties;
    }

    /// Adds one of every type that can name a specimen and does.
    void mention(const ComponentType& type, const Id& id)
    {
        for (const ComponentType& user : m_catalog.types()) {
            Object properties = filled(user);
            bool isUser = false;
            for (const PropertySchema& property : user.properties) {
                const bool isReference =
                    property.type == PropertyType::Reference || property.type == PropertyType::References;
                if (!isReference ||
                    !std::ranges::any_of(property.reference, [&](const auto& kind) { return type.isKind(kind); }))
                    continue;
                properties[property.key] =
                    property.type == PropertyType::Reference ? Value {id} : Value {gudo::List {Value {id}}};
                isUser = true;
            }
            if (!isUser || !isOfAws(user))
                continue;
            put("user-" + id + "-" + companionOf(user), user, properties);
            for (const PropertySchema& property : user.properties)
                for (const std::string& choice : property.choices) {
                    Object other = properties;
                    other[property.key] = choice;
                    put("user-" + id + "-" + companionOf(user) + "-" + property.key + "-" + choice, user, other);
                }
        }
    }

    /// Connects a specimen with one of every type.
    void connect(const Id& id, bool isFrom)
    {
        for (const ComponentType& type : m_catalog.types()) {
            if (!isOfAws(type))
                continue;
            const Id other = companionOf(type);
            m_design.architecture.connections.put(
                {.id = id + "-" + other, .from = isFrom ? id : other, .to = isFrom ? other : id, .kind = "request"});
        }
    }

    const Catalog& m_catalog;
    Design m_design;
};

/// The names in a set with those of the components themselves before the others.
std::vector<std::string> inOrder(const std::set<std::string>& own, const std::set<std::string>& parts)
{
    std::vector<std::string> names(own.begin(), own.end());
    std::ranges::copy_if(parts, std::back_inserter(names), [&](const auto& each) { return !own.contains(each); });
    return names;
}

} // namespace

std::map<std::string, ResourceTypes, std::less<>> resourceTypesOfAws(const Catalog& catalog)
{
    std::map<std::string, ResourceTypes, std::less<>> found;
    Surroundings surroundings {catalog};
    for (const ComponentType& type : catalog.types()) {
        if (!isOfAws(type))
            continue;
        const Plan plan = loweredToAws(surroundings.with(type), catalog);
        if (std::ranges::any_of(plan.leftOut,
                                [&](const LeftOut& each) { return each.component.starts_with(specimen); }))
            continue;
        std::set<std::string> terraform[2];
        std::set<std::string> cloudFormation[2];
        for (const Resource& resource : plan.resources) {
            if (!resource.component.starts_with(specimen))
                continue;
            const bool isPart = resource.key != resource.component;
            if (!resource.terraform.empty())
                terraform[isPart ? 1 : 0].insert(resource.terraform);
            if (!resource.cloudFormation.empty())
                cloudFormation[isPart ? 1 : 0].insert(resource.cloudFormation);
        }
        found[type.id] = {inOrder(terraform[0], terraform[1]), inOrder(cloudFormation[0], cloudFormation[1])};
    }
    return found;
}

} // namespace gudo::iac
