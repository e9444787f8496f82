#include "tests/support/random_services.h"

#include "core/model/edits.h"

namespace gudo::test {

Id ServiceDraft::add(const Id& id, const std::string& type, const Id& parent, Object properties)
{
    if (!has(id))
        design =
            withComponent(std::move(design),
                          Component {.id = id, .type = type, .parent = parent, .properties = std::move(properties)});
    return id;
}

void ServiceDraft::connect(const Id& from, const Id& to, const std::string& kind, Object properties)
{
    design =
        withConnection(std::move(design), Connection {.id = freeId(design.architecture, from + "-" + kind + "-" + to),
                                                      .from = from,
                                                      .to = to,
                                                      .kind = kind,
                                                      .properties = std::move(properties)});
}

void ServiceDraft::set(const Id& id, const std::string& key, Value value)
{
    design = withProperty(std::move(design), id, key, std::move(value));
}

void ServiceDraft::retype(const Id& id, const std::string& type)
{
    Component component = *design.architecture.components.find(id);
    component.type = type;
    design = withComponent(std::move(design), std::move(component));
}

void ServiceDraft::move(const Id& id, const Id& parent)
{
    design = reparented(std::move(design), std::vector {id}, parent);
}

std::string ServiceDraft::typeOf(const Id& id) const
{
    const Component* component = design.architecture.components.find(id);
    return component ? component->type : std::string {};
}

std::vector<Id> ServiceDraft::ofType(std::string_view type) const
{
    std::vector<Id> found;
    for (const auto& row : design.architecture.components)
        if (row->type == type)
            found.push_back(row->id);
    return found;
}

Id ServiceDraft::leaf()
{
    return leaves[1 + static_cast<std::size_t>(m_dice.below(static_cast<int>(leaves.size()) - 1))];
}

Id ServiceDraft::anyOfType(std::string_view type)
{
    const std::vector<Id> all = ofType(type);
    return all.empty() ? Id {} : m_dice.oneOf(all);
}

Id ServiceDraft::anyConnection(std::string_view kind)
{
    std::vector<Id> found;
    for (const auto& row : design.architecture.connections)
        if (row->kind == kind)
            found.push_back(row->id);
    return found.empty() ? Id {} : m_dice.oneOf(found);
}

namespace {

/// A client and two or three tiers of one to three leaves; mostly each asks for all of the next tier.
void addTiers(ServiceDraft& draft)
{
    static const std::string stems[] {"web-", "app-", "db-"};
    static const std::string types[] {"web_server", "app_server", "database"};
    Dice& dice = draft.dice();
    std::vector<Id> before {draft.add("client", "client")};
    draft.leaves = before;
    for (std::size_t tier = dice.chance(25) ? 1 : 0; tier < 3; ++tier) {
        std::vector<Id> here;
        for (int count = 1 + (dice.chance(60) ? 1 : 0) + (dice.chance(15) ? 1 : 0); count > 0; --count)
            here.push_back(draft.add(stems[tier] + std::to_string(here.size() + 1), types[tier]));
        for (const Id& from : before)
            for (const Id& to : here)
                if (dice.chance(88))
                    draft.connect(from, to);
        draft.leaves.insert(draft.leaves.end(), here.begin(), here.end());
        before = here;
    }
}

std::vector<ServiceFeature> allFeatures()
{
    std::vector<ServiceFeature> all = placeFeatures();
    all.insert(all.end(), needFeatures().begin(), needFeatures().end());
    return all;
}

} // namespace

const std::vector<std::string>& serviceFeatures()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        for (const ServiceFeature& feature : allFeatures())
            result.emplace_back(feature.name);
        return result;
    }();
    return names;
}

Design randomServices(std::uint32_t seed, std::string_view without)
{
    static const std::vector<ServiceFeature> features = allFeatures();
    ServiceDraft draft {seed, 0};
    addTiers(draft);
    std::uint32_t number = 0;
    for (const ServiceFeature& feature : features) {
        draft.throwAnew(seed, ++number);
        if (draft.dice().chance(feature.chances[seed % 3]) && feature.name != without)
            feature.apply(draft);
    }
    return draft.design;
}

} // namespace gudo::test
