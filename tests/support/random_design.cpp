#include "tests/support/random_design.h"

#include <iterator>

#include "core/catalog/references.h"
#include "core/model/looks.h"

namespace gudo::test {

namespace {

const std::string oddTexts[] {"",
                              "Web",
                              "웹 서버 1",
                              "주문 DB",
                              "a\"b\\c",
                              "line\nbreak\ttab",
                              "<b>&amp;</b>",
                              "%1 %2",
                              "🙂 emoji",
                              "-1",
                              "null",
                              "App A",
                              "x@y",
                              "a,b:c",
                              "very long name that goes on and on and on",
                              "#;[]{}()",
                              "end",
                              "가"};
const std::string cidrs[] {
    "10.0.0.0/16", "10.0.0.0/24", "10.0.1.0/24",    "10.0.1.5/24",        "10.0.2.0/23", "0.0.0.0/0",
    "::/0",        "fd00::/48",   "2001:db8::1/64", "10.0.0.0/33",        "10.0.0/8",    "300.1.1.1/8",
    "/",           "10.0.0.0",    "10.0.0.0/0",     "255.255.255.255/32", "garbage",     ""};
const std::string zones[] {"a", "b", "c", "ap-northeast-2a", "ap-northeast-2c", "2a", ""};
const std::string portTexts[] {"80", "8000-8080", "9000-8000", "all", "-1", "0-65535", "70000", "x"};
const std::string connectionKinds[] {"request",  "request",    "request", "request", "replication",
                                     "failover", "management", "note",    "strange"};

/// One design in the making.
class Maker {
public:
    Maker(std::uint32_t seed, const Catalog& catalog)
        : m_dice {seed}
        , m_catalog {catalog}
    {
    }

    Design make(int count)
    {
        m_design.title = m_dice.oneOf(oddTexts);
        Architecture architecture;
        for (int index = 0; index < count; ++index)
            m_ids.push_back(idOf(index));
        for (int index = 0; index < count; ++index)
            addComponent(index);
        for (const Component& component : m_made)
            architecture.components.put(component);
        const int arrows = m_made.empty() ? 0 : m_dice.below(count * 2 + 1);
        for (int index = 0; index < arrows; ++index)
            architecture.connections.put(connection(index));
        m_design.architecture = std::move(architecture);
        addLayout();
        addSettings();
        if (m_dice.chance(20))
            m_design.stages.push_back(
                {.id = "stage-1", .name = m_dice.oneOf(oddTexts), .architecture = m_design.architecture, .layout = {}});
        addLooks(m_design.layout);
        for (Stage& stage : m_design.stages)
            addLooks(stage.layout);
        if (m_dice.chance(20))
            m_design = withOneOpen(std::move(m_design));
        return m_design;
    }

private:
    /// The design itself as one of its stages, between, before or after the others.
    Design withOneOpen(Design design)
    {
        const Stage open {.id = "stage-open", .name = m_dice.oneOf(oddTexts)};
        design.extra.insert_or_assign("stage", Value {open.id});
        design.stages.insert(design.stages.begin() + m_dice.below(static_cast<int>(design.stages.size()) + 1), open);
        return design;
    }

    Id idOf(int index)
    {
        static const std::string stems[] {"web-", "db-", "app.", "c_", "서버-"};
        return m_dice.oneOf(stems) + std::to_string(index + 1);
    }

    const ComponentType* randomType()
    {
        return m_catalog.types().empty() || m_dice.chance(4) ? nullptr : &m_dice.oneOf(m_catalog.types());
    }

    /// Mostly a container that accepts the type, sometimes anything that is already there.
    Id parentFor(const std::string& type)
    {
        if (m_made.empty() || m_dice.chance(15))
            return {};
        if (m_dice.chance(10))
            return m_dice.oneOf(m_made).id;
        for (int attempt = 0; attempt < 8; ++attempt) {
            const Component& candidate = m_dice.oneOf(m_made);
            if (m_catalog.typeOf(candidate).isContainer && m_catalog.accepts(&candidate, type))
                return candidate.id;
        }
        return {};
    }

    void addComponent(int index)
    {
        const ComponentType* type = randomType();
        Component component {.id = m_ids[static_cast<std::size_t>(index)], .type = type ? type->id : "unheard.of"};
        component.parent = parentFor(component.type);
        component.name = m_dice.chance(50) ? std::string {} : m_dice.oneOf(oddTexts);
        if (type)
            for (const PropertySchema& schema : type->properties)
                if (m_dice.chance(55))
                    component.properties.emplace(schema.key, valueFor(schema));
        for (const PropertySchema& schema : m_catalog.commonProperties())
            if (m_dice.chance(6))
                component.properties.emplace(schema.key, valueFor(schema));
        if (m_dice.chance(5))
            component.properties.emplace("unknown_key", oddValue(0));
        if (m_dice.chance(5))
            component.extra.emplace("later", oddValue(0));
        m_made.push_back(std::move(component));
    }

    Connection connection(int index)
    {
        Connection made {.id = "arrow-" + std::to_string(index + 1),
                         .from = m_dice.oneOf(m_ids),
                         .to = m_dice.oneOf(m_ids),
                         .kind = m_dice.oneOf(connectionKinds)};
        for (const PropertySchema& schema : m_catalog.connectionProperties())
            if (m_dice.chance(25))
                made.properties.emplace(schema.key, valueFor(schema));
        if (m_dice.chance(3))
            made.extra.emplace("later", oddValue(0));
        return made;
    }

    /// Any id of the design, of the wanted kinds where there is one after a few tries.
    std::string mention(const PropertySchema& schema)
    {
        if (m_dice.chance(8))
            return "nobody";
        if (schema.reference.empty() || m_dice.chance(8))
            return m_dice.oneOf(m_ids);
        for (int attempt = 0; attempt < 12 && !m_made.empty(); ++attempt) {
            const Component& candidate = m_dice.oneOf(m_made);
            for (const std::string& kind : schema.reference)
                if (m_catalog.isKind(candidate, kind))
                    return candidate.id;
        }
        return m_dice.oneOf(m_ids);
    }

    std::string peer() { return m_dice.chance(50) ? m_dice.oneOf(cidrs) : m_dice.oneOf(m_ids); }

    Value port()
    {
        static constexpr int ports[] {22, 80, 443, 3306, 3389, 5432, 8080, 0, -1, 65535, 70000};
        return m_dice.chance(80) ? Value {m_dice.oneOf(ports)} : Value {m_dice.oneOf(portTexts)};
    }

    Value rule(PropertyType type)
    {
        static const std::string protocols[] {"tcp", "tcp", "udp", "icmp", "-1", "any", "6"};
        Object row;
        if (type == PropertyType::Routes)
            return Object {{"destination", m_dice.oneOf(cidrs)}, {"target", m_dice.oneOf(m_ids)}};
        if (type == PropertyType::Listeners)
            return Object {
                {"protocol", m_dice.oneOf(protocols)}, {"port", port()}, {"certificate", m_dice.oneOf(m_ids)}};
        row.emplace("protocol", m_dice.oneOf(protocols));
        if (m_dice.chance(90))
            row.emplace("from_port", port());
        if (m_dice.chance(90))
            row.emplace("to_port", port());
        if (type == PropertyType::NaclRules) {
            row.emplace("number", m_dice.below(200));
            row.emplace("action", m_dice.chance(50) ? "allow" : "deny");
            row.emplace("cidr", m_dice.oneOf(cidrs));
        } else {
            row.emplace(m_dice.chance(60) ? "source" : "destination", peer());
        }
        return row;
    }

    Value oddValue(int depth)
    {
        switch (m_dice.below(depth > 2 ? 5 : 7)) {
        case 0:
            return m_dice.chance(50);
        case 1:
            return m_dice.below(100000) - 50000;
        case 2:
            return static_cast<double>(m_dice.below(1000)) + 0.5;
        case 3:
            return m_dice.oneOf(oddTexts);
        case 4:
            return std::int64_t {9007199254740993};
        case 5:
            return List {oddValue(depth + 1), oddValue(depth + 1)};
        default:
            return Object {{"key", oddValue(depth + 1)}, {"", oddValue(depth + 1)}};
        }
    }

    List listOf(auto&& element)
    {
        List list;
        for (int left = m_dice.below(4); left > 0; --left)
            list.emplace_back(element());
        return list;
    }

    Value valueFor(const PropertySchema& schema)
    {
        if (m_dice.chance(6))
            return oddValue(0);
        switch (schema.type) {
        case PropertyType::Bool:
            return m_dice.chance(50);
        case PropertyType::Integer:
            return m_dice.chance(85) ? m_dice.below(6) : m_dice.below(100000) - 1000;
        case PropertyType::Number:
            return m_dice.chance(50) ? Value {m_dice.below(500)} : Value {m_dice.below(100) / 128.0 + 0.001};
        case PropertyType::Choice:
            return schema.choices.empty() || m_dice.chance(5) ? std::string {"other"} : m_dice.oneOf(schema.choices);
        case PropertyType::Cidr:
        case PropertyType::Address:
            return m_dice.oneOf(cidrs);
        case PropertyType::Port:
            return port();
        case PropertyType::Ports:
            return listOf([&] { return port(); });
        case PropertyType::Reference:
            return mention(schema);
        case PropertyType::References:
            return listOf([&] { return mention(schema); });
        case PropertyType::SecurityRules:
        case PropertyType::NaclRules:
        case PropertyType::FirewallRules:
        case PropertyType::Routes:
        case PropertyType::Listeners:
            return listOf([&] { return rule(schema.type); });
        case PropertyType::Tags:
            return Object {{"team", m_dice.oneOf(oddTexts)}};
        case PropertyType::Strings:
            return listOf([&] { return m_dice.oneOf(oddTexts); });
        case PropertyType::Duration:
            return m_dice.chance(80) ? std::string {"30s"} : m_dice.oneOf(oddTexts);
        default:
            return schema.key == "zone" ? m_dice.oneOf(zones) : m_dice.oneOf(oddTexts);
        }
    }

    Rect rect()
    {
        const int reach = m_dice.chance(95) ? 2000 : maxCoordinate - 1000;
        return {m_dice.below(2 * reach) - reach, m_dice.below(2 * reach) - reach, 1 + m_dice.below(400),
                1 + m_dice.below(300)};
    }

    void addLayout()
    {
        for (const Component& component : m_made) {
            if (m_dice.chance(75))
                m_design.layout.placements.put(Placement {component.id, rect()});
            for (const Reference& reference : referencesOf(m_catalog, component))
                if (reference.key == m_catalog.typeOf(component).spread && m_dice.chance(50) &&
                    m_design.architecture.components.contains(reference.target))
                    m_design.layout.placements.put(Placement {presenceId(component.id, Id {reference.target}), rect()});
        }
        for (const auto& arrow : m_design.architecture.connections) {
            if (!m_dice.chance(15))
                continue;
            RouteHint hint {.id = arrow->id, .fromSide = Side::Right};
            if (m_dice.chance(50))
                hint.via = {{m_dice.below(2000), m_dice.below(2000)}, {m_dice.below(2000), m_dice.below(2000)}};
            m_design.layout.routes.put(std::move(hint));
        }
    }

    void addLooks(Layout& layout)
    {
        for (const Component& component : m_made) {
            if (!m_dice.chance(12))
                continue;
            Look look {.id = component.id};
            look.isLocked = m_dice.chance(40);
            look.isHidden = m_dice.chance(30);
            look.order = m_dice.chance(40) ? m_dice.below(7) - 3 : 0;
            if (m_dice.chance(20))
                look.grown = {m_dice.below(2) * 24, 0, m_dice.below(200), m_dice.below(200)};
            if (m_dice.chance(3))
                look.extra.emplace("later", oddValue(0));
            if (!isPlain(look))
                layout.looks.put(std::move(look));
        }
    }

    void addSettings()
    {
        static const std::string ruleNames[] {"RED-001", "single-zone-database", "NET-*", "OPS-016", "nonsense"};
        if (m_dice.chance(20))
            m_design.settings.profile = m_dice.chance(70) ? "dev" : "other";
        if (m_dice.chance(20)) {
            const std::string name = m_dice.oneOf(ruleNames);
            m_design.settings.rules.emplace(name, m_dice.chance(50) ? Value {"off"} : oddValue(0));
        }
        for (int left = m_dice.chance(20) ? m_dice.below(4) : 0; left > 0; --left)
            m_design.settings.accepted.push_back({.rule = m_dice.oneOf(ruleNames),
                                                  .component = m_ids.empty() ? Id {} : m_dice.oneOf(m_ids),
                                                  .reason = m_dice.oneOf(oddTexts),
                                                  .expires = m_dice.chance(50) ? "2020-01-01" : "",
                                                  .match = m_dice.chance(20) ? Object {{"port", 22}} : Object {}});
    }

    Dice m_dice;
    const Catalog& m_catalog;
    Design m_design;
    std::vector<Id> m_ids;
    std::vector<Component> m_made;
};

} // namespace

Design randomDesign(std::uint32_t seed, const Catalog& catalog, int components)
{
    return Maker {seed, catalog}.make(components);
}

} // namespace gudo::test
