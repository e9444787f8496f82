#include "core/model/merge.h"

#include <optional>
#include <set>
#include <tuple>

#include "core/model/looks.h"
#include "core/model/merged_stages.h"
#include "core/model/merged_structure.h"

namespace gudo {

namespace {

using Part = MergeConflict::Part;

/// Three-way choice of one value; `isConflict` is set when both sides changed it differently.
template<typename T>
const T& chosen(const T& base, const T& ours, const T& theirs, bool& isConflict)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    isConflict = true;
    return ours;
}

class Merger {
public:
    Merger(const Design& base, const Design& ours, const Design& theirs)
        : m_base {base}
        , m_ours {ours}
        , m_theirs {theirs}
    {
    }

    Merged run()
    {
        Design& design = m_result.design;
        design.title = field(m_base.title, m_ours.title, m_theirs.title, Part::Title, {}, {});
        design.architecture.components = table(Part::Component, m_base.architecture.components,
                                               m_ours.architecture.components, m_theirs.architecture.components);
        design.architecture.connections = table(Part::Connection, m_base.architecture.connections,
                                                m_ours.architecture.connections, m_theirs.architecture.connections);
        const std::vector<Id> restored =
            restoreStructure(design.architecture, m_ours.architecture, m_theirs.architecture);
        for (const Id& id : restored)
            conflict(Part::Component, id, {});
        design.layout.placements =
            table(Part::Place, m_base.layout.placements, m_ours.layout.placements, m_theirs.layout.placements);
        design.layout.routes = table(Part::Place, m_base.layout.routes, m_ours.layout.routes, m_theirs.layout.routes);
        design.layout.looks = looks();
        restoreLayout(design, restored, m_ours.layout, m_theirs.layout);
        for (const Id& id : separateNames(design))
            conflict(Part::Connection, id, {});
        std::erase_if(m_result.conflicts, [&](const MergeConflict& row) {
            return row.part == Part::Place && !design.layout.placements.contains(row.id) &&
                   !design.layout.routes.contains(row.id) && !design.layout.looks.contains(row.id); // gone with what it belonged to
        });
        design.settings = settings();
        design.extra = object(m_base.extra, m_ours.extra, m_theirs.extra, Part::Extra, {});
        return std::move(m_result);
    }

private:
    void conflict(Part part, Id id, std::string key)
    {
        MergeConflict row {part, std::move(id), std::move(key)};
        if (std::ranges::find(m_result.conflicts, row) == m_result.conflicts.end())
            m_result.conflicts.push_back(std::move(row));
    }

    template<typename T>
    const T& field(const T& base, const T& ours, const T& theirs, Part part, const Id& id, const char* key)
    {
        bool isConflict = false;
        const T& value = chosen(base, ours, theirs, isConflict);
        if (isConflict)
            conflict(part, id, key ? key : "");
        return value;
    }

    Object object(const Object& base, const Object& ours, const Object& theirs, Part part, const Id& id)
    {
        if (ours == theirs || theirs == base)
            return ours;
        if (ours == base)
            return theirs;
        std::set<std::string_view> keys;
        for (const Object* each : {&base, &ours, &theirs})
            for (const auto& [key, value] : *each)
                keys.insert(key);
        const auto at = [](const Object& where, std::string_view key) {
            const Value* value = find(where, key);
            return value ? std::optional {*value} : std::nullopt;
        };
        Object result;
        for (const std::string_view key : keys) {
            bool isConflict = false;
            const auto inBase = at(base, key);
            const auto inOurs = at(ours, key);
            const auto inTheirs = at(theirs, key);
            const auto& value = chosen(inBase, inOurs, inTheirs, isConflict);
            if (isConflict)
                conflict(part, id, std::string {key});
            if (value)
                result.emplace(key, *value);
        }
        return result;
    }

    /// Rows of all three; a row that one side removed and the other changed stays as it was changed.
    template<typename T>
    Table<T> table(Part part, const Table<T>& base, const Table<T>& ours, const Table<T>& theirs)
    {
        if (theirs == base)
            return ours;
        if (ours == base)
            return theirs;
        std::set<std::string_view> ids;
        for (const Table<T>* each : {&base, &ours, &theirs})
            for (const auto& row : *each)
                ids.insert(row->id);
        Table<T> rows;
        auto b = base.begin();
        auto o = ours.begin();
        auto t = theirs.begin();
        const auto next = [](auto& at, const Table<T>& in, std::string_view id) -> typename Table<T>::Row {
            return at != in.end() && (*at)->id == id ? *at++ : nullptr;
        };
        for (const std::string_view id : ids) {
            const auto inBase = next(b, base, id);
            const auto inOurs = next(o, ours, id);
            const auto inTheirs = next(t, theirs, id);
            if (auto row = row3(part, inBase, inOurs, inTheirs))
                rows.put(std::move(row)); // at the end
        }
        return rows;
    }

    template<typename Row>
    Row row3(Part part, const Row& base, const Row& ours, const Row& theirs)
    {
        const auto same = [](const Row& a, const Row& b) {
            return a == b || (a && b && *a == *b);
        };
        if (same(ours, theirs) || same(theirs, base))
            return ours;
        if (same(ours, base))
            return theirs;
        if (!ours || !theirs) {
            const Row& kept = ours ? ours : theirs;
            conflict(part, kept->id, {});
            return kept;
        }
        if (!base) { // the same id for two new things
            conflict(part, ours->id, {});
            return ours;
        }
        return std::make_shared<const typename Row::element_type>(both(*base, *ours, *theirs));
    }

    Component both(const Component& base, const Component& ours, const Component& theirs)
    {
        const auto one = [&](auto member, const char* key) {
            return field(base.*member, ours.*member, theirs.*member, Part::Component, ours.id, key);
        };
        return {.id = ours.id,
                .type = one(&Component::type, "type"),
                .name = one(&Component::name, "name"),
                .parent = one(&Component::parent, "in"),
                .properties = object(base.properties, ours.properties, theirs.properties, Part::Component, ours.id),
                .extra = object(base.extra, ours.extra, theirs.extra, Part::Component, ours.id)};
    }
    Connection both(const Connection& base, const Connection& ours, const Connection& theirs)
    {
        const auto one = [&](auto member, const char* key) {
            return field(base.*member, ours.*member, theirs.*member, Part::Connection, ours.id, key);
        };
        return {.id = ours.id,
                .from = one(&Connection::from, "from"),
                .to = one(&Connection::to, "to"),
                .kind = one(&Connection::kind, "kind"),
                .properties = object(base.properties, ours.properties, theirs.properties, Part::Connection, ours.id),
                .extra = object(base.extra, ours.extra, theirs.extra, Part::Connection, ours.id)};
    }
    /// Places are whole: half a rectangle of each is no place.
    template<typename T>
    T both(const T& base, const T& ours, const T& theirs)
    {
        return field(base, ours, theirs, Part::Place, ours.id, {});
    }

    /// By field: one locks what the other hides. No row says as much as a plain one.
    Table<Look> looks()
    {
        std::set<std::string_view> ids;
        for (const Design* each : {&m_base, &m_ours, &m_theirs})
            for (const auto& row : each->layout.looks)
                ids.insert(row->id);
        Table<Look> rows;
        for (const std::string_view id : ids) {
            const Look base = lookOf(m_base, id);
            const Look ours = lookOf(m_ours, id);
            const Look theirs = lookOf(m_theirs, id);
            const auto one = [&](auto member, const char* key) {
                return field(base.*member, ours.*member, theirs.*member, Part::Place, ours.id, key);
            };
            Look look {.id = ours.id,
                       .isLocked = one(&Look::isLocked, "locked"),
                       .isHidden = one(&Look::isHidden, "hidden"),
                       .order = one(&Look::order, "order"),
                       .grown = one(&Look::grown, "grown"),
                       .extra = object(base.extra, ours.extra, theirs.extra, Part::Place, ours.id)};
            if (!isPlain(look))
                rows.put(std::move(look));
        }
        return rows;
    }

    Settings settings()
    {
        const Settings& base = m_base.settings;
        const Settings& ours = m_ours.settings;
        const Settings& theirs = m_theirs.settings;
        return {.profile = field(base.profile, ours.profile, theirs.profile, Part::Settings, {}, "profile"),
                .rules = object(base.rules, ours.rules, theirs.rules, Part::Settings, {}),
                .accepted = accepted(base.accepted, ours.accepted, theirs.accepted),
                .extra = object(base.extra, ours.extra, theirs.extra, Part::Settings, {})};
    }

    /// Those of the base that nobody took away in their order, then what both added, in an order that knows no sides.
    static std::vector<AcceptedFinding> accepted(const std::vector<AcceptedFinding>& base,
                                                 const std::vector<AcceptedFinding>& ours,
                                                 const std::vector<AcceptedFinding>& theirs)
    {
        if (ours == theirs || theirs == base)
            return ours;
        if (ours == base)
            return theirs;
        const auto isIn = [](const std::vector<AcceptedFinding>& list, const AcceptedFinding& row) {
            return std::ranges::find(list, row) != list.end();
        };
        std::vector<AcceptedFinding> kept;
        for (const AcceptedFinding& row : base)
            if (isIn(ours, row) && isIn(theirs, row))
                kept.push_back(row);
        std::vector<AcceptedFinding> added;
        for (const auto* side : {&ours, &theirs})
            for (const AcceptedFinding& row : *side)
                if (!isIn(base, row) && !isIn(added, row))
                    added.push_back(row);
        std::ranges::sort(added, [](const AcceptedFinding& a, const AcceptedFinding& b) {
            const auto key = [](const AcceptedFinding& row) {
                return std::tie(row.rule, row.component, row.connection, row.reason, row.expires);
            };
            return key(a) < key(b);
        });
        kept.insert(kept.end(), added.begin(), added.end());
        return kept;
    }

    const Design& m_base;
    const Design& m_ours;
    const Design& m_theirs;
    Merged m_result;
};

} // namespace

Merged mergedContents(const Design& base, const Design& ours, const Design& theirs)
{
    return Merger {base, ours, theirs}.run();
}

Merged merged(const Design& base, const Design& ours, const Design& theirs)
{
    if (base.stages.empty() && ours.stages.empty() && theirs.stages.empty())
        return mergedContents(base, ours, theirs);
    return mergedWithStages(base, ours, theirs);
}

} // namespace gudo
