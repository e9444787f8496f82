#include "core/model/merged_stages.h"

#include <algorithm>
#include <iterator>

#include "core/model/stages.h"

namespace gudo {

namespace {

using Ids = std::vector<Id>;

Ids idsOf(const Design& design)
{
    Ids ids;
    std::ranges::transform(design.stages, std::back_inserter(ids), &Stage::id);
    return ids;
}

class StageMerger {
public:
    StageMerger(const Design& base, const Design& ours, const Design& theirs)
        : m_base {base}
        , m_ours {ours}
        , m_theirs {theirs}
    {
    }

    Merged run()
    {
        const Ids order = kept(mergedOrder());
        m_open = openOne(order);
        Merged result =
            mergedContents(side(m_base, m_open, true), side(m_ours, m_open, true), side(m_theirs, m_open, true));
        for (const Id& id : order)
            result.design.stages.push_back(mergedStage(id));
        if (!m_open.empty())
            result.design.extra.insert_or_assign("stage", Value {m_open});
        result.conflicts.insert(result.conflicts.end(), m_conflicts.begin(), m_conflicts.end());
        std::ranges::stable_sort(result.conflicts, {}, &MergeConflict::part);
        return result;
    }

private:
    void conflict(const Id& stage, std::string key)
    {
        m_conflicts.push_back({MergeConflict::Part::Stages, stage, std::move(key)});
    }

    static const Stage* find(const Design& design, std::string_view id)
    {
        const int place = placeOfStage(design, id);
        return place < 0 ? nullptr : &design.stages[static_cast<std::size_t>(place)];
    }

    template<typename T>
    const T& chosen(const T& base, const T& ours, const T& theirs, const Id& stage, const char* key)
    {
        if (ours == theirs || theirs == base)
            return ours;
        if (ours == base)
            return theirs;
        conflict(stage, key);
        return ours;
    }

    /// Ours or theirs, whichever is new, with what only the other has behind what it follows there.
    Ids mergedOrder()
    {
        const Ids ours = idsOf(m_ours);
        const Ids theirs = idsOf(m_theirs);
        Ids order = chosen(idsOf(m_base), ours, theirs, {}, "");
        for (const Ids* each : {&ours, &theirs}) {
            std::size_t place = 0;
            for (const Id& id : *each) {
                const auto at = std::ranges::find(order, id);
                if (at == order.end())
                    order.insert(order.begin() + static_cast<std::ptrdiff_t>(place), id);
                else
                    place = static_cast<std::size_t>(at - order.begin());
                ++place;
            }
        }
        return order;
    }

    /// Those that nobody removed; what one side removed and the other changed stays.
    Ids kept(Ids order)
    {
        std::erase_if(order, [this](const Id& id) {
            const bool isOurs = find(m_ours, id);
            const bool isTheirs = find(m_theirs, id);
            if (isOurs && isTheirs)
                return false;
            if (!isOurs && !isTheirs)
                return true;
            if (!find(m_base, id))
                return false;
            if (isSame(m_base, isOurs ? m_ours : m_theirs, id))
                return true;
            conflict(id, {});
            return false;
        });
        return order;
    }

    static bool isSame(const Design& a, const Design& b, const Id& id)
    {
        const Stage& one = *find(a, id);
        const Stage& other = *find(b, id);
        return one.name == other.name && one.extra == other.extra &&
               atStage(a, id).architecture == atStage(b, id).architecture &&
               atStage(a, id).layout == atStage(b, id).layout;
    }

    Id openOne(const Ids& order)
    {
        const auto isThere = [&](const Id& id) {
            return std::ranges::find(order, id) != order.end();
        };
        const Id ours {openStage(m_ours)};
        const Id theirs {openStage(m_theirs)};
        const Id& wanted = ours == openStage(m_base) ? theirs : ours;
        for (const Id& id : {wanted, ours, theirs})
            if (id.empty() || isThere(id))
                return id;
        return order.empty() ? Id {} : order.front();
    }

    /// A stage of a design, with the rest of it where that is asked for. A side that does not have it stands back: as
    /// the design itself, from before there were stages, or as what the others have.
    Design side(const Design& design, const Id& id, bool isWhole) const
    {
        const Design* from = &design;
        if (!id.empty() && !find(design, id) && !(isWhole && openStage(design).empty()))
            from = standIn(design, id);
        Design one = atStage(*from, id);
        Design whole = isWhole ? design : Design {};
        whole.architecture = std::move(one.architecture);
        whole.layout = std::move(one.layout);
        return atStage(whole, {});
    }

    /// Where both added a stage, ours counts: the base is as theirs then.
    const Design* standIn(const Design& design, const Id& id) const
    {
        if (&design == &m_base)
            return find(m_theirs, id) ? &m_theirs : &m_ours;
        const Design* other = &design == &m_ours ? &m_theirs : &m_ours;
        return find(m_base, id) ? &m_base : other;
    }

    Stage mergedStage(const Id& id)
    {
        const Stage* ours = find(m_ours, id);
        const Stage* theirs = find(m_theirs, id);
        if (!ours || !theirs)
            return onlyOne(*(ours ? ours : theirs), ours ? m_ours : m_theirs);
        const Stage* base = find(m_base, id);
        if (!base) {
            if (!isSame(m_ours, m_theirs, id))
                conflict(id, {});
            return onlyOne(*ours, m_ours);
        }
        Stage stage {.id = id,
                     .name = chosen(base->name, ours->name, theirs->name, id, "name"),
                     .extra = chosen(base->extra, ours->extra, theirs->extra, id, "")};
        if (id == m_open)
            return stage;
        Merged content = mergedContents(side(m_base, id, false), side(m_ours, id, false), side(m_theirs, id, false));
        stage.architecture = std::move(content.design.architecture);
        stage.layout = std::move(content.design.layout);
        if (!content.conflicts.empty())
            conflict(id, {});
        return stage;
    }

    Stage onlyOne(Stage stage, const Design& from) const
    {
        Design content = stage.id == m_open ? Design {} : atStage(from, stage.id);
        stage.architecture = std::move(content.architecture);
        stage.layout = std::move(content.layout);
        return stage;
    }

    const Design& m_base;
    const Design& m_ours;
    const Design& m_theirs;
    Id m_open {};
    std::vector<MergeConflict> m_conflicts {};
};

} // namespace

Merged mergedWithStages(const Design& base, const Design& ours, const Design& theirs)
{
    return StageMerger {base, ours, theirs}.run();
}

} // namespace gudo
