#include "app/canvas/adding/replace_use.h"

#include <algorithm>

#include "app/canvas/canvas_view.h"
#include "app/canvas/scene/marks.h"
#include "app/text/descriptions.h"
#include "app/text/particles.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/adding/meaning.h"
#include "core/catalog/replaced.h"
#include "core/layout/arrange.h"
#include "core/model/at.h"

namespace gudo {

namespace {

constexpr std::size_t mostLookedAt = 24;

} // namespace

ReplaceUse::ReplaceUse(Workbench& bench, const TypeSearch& search)
    : QuickUse {bench}
    , m_search {search}
    , m_components {selectedComponents()}
{
}

QString ReplaceUse::placeholder() const
{
    return CanvasView::tr("Replace by");
}

QString ReplaceUse::keys() const
{
    return CanvasView::tr("Enter: replace and keep what fits");
}

QString ReplaceUse::whenEmpty(const QString& typed) const
{
    const QString words = typed.simplified();
    return words.isEmpty() ? CanvasView::tr("Nothing else fits here")
                           : withParticles(CanvasView::tr("No component is called \"%1\"").arg(words));
}

ReplaceUse::Outcome ReplaceUse::outcomeOf(const QString& type) const
{
    const Catalog& catalog = m_bench.document.catalog();
    Outcome outcome {.design = m_bench.document.design()};
    const std::string language = currentLanguage().toStdString();
    const ComponentType* row = catalog.find(type.toStdString());
    for (const Id& id : m_components) {
        const Component* component = outcome.design.architecture.components.find(id);
        if (!component || !row)
            continue;
        if (const QString locked = lockRefusal(outcome.design, id); !locked.isEmpty())
            return {.design = m_bench.document.design(), .refusal = locked};
        const ComponentType& before = catalog.typeOf(*component);
        Replaced result = replaced(outcome.design, catalog, id, row->id, language);
        if (result.refusal) {
            outcome.refusal = toText(*result.refusal);
            outcome.design = m_bench.document.design();
            return outcome;
        }
        for (const std::string& key : result.dropped) {
            const PropertySchema* schema = catalog.propertyOf(before, key);
            const QString name = schema ? toText(schema->name) : toQString(key);
            if (!outcome.dropped.contains(name))
                outcome.dropped << name;
        }
        outcome.design = std::move(result.design);
    }
    return outcome;
}

std::vector<QuickRow> ReplaceUse::rows(const QString& typed)
{
    const Catalog& catalog = m_bench.document.catalog();
    const Component* first =
        m_components.empty() ? nullptr : m_bench.document.design().architecture.components.find(m_components.front());
    if (!first)
        return {};
    const ComponentType& now = catalog.typeOf(*first);
    const QString words = typed.simplified();
    struct Offer {
        QuickRow row;
        int score;
    };
    std::vector<Offer> offers;
    std::vector<std::pair<int, const ComponentType*>> candidates;
    for (const TypeSearch::Hit& hit : m_search.hits(words)) {
        const ComponentType& type = catalog.types()[std::size_t(hit.index)];
        // What it could be instead comes first: the same work, done by something else.
        int score = hit.score;
        score += std::ranges::any_of(type.kinds, [&](const std::string& kind) { return now.isKind(kind); }) ? 20 : 0;
        score += type.category == now.category ? 4 : 0;
        if (type.id != first->type)
            candidates.emplace_back(score, &type);
    }
    std::ranges::stable_sort(candidates, std::greater {}, &std::pair<int, const ComponentType*>::first);
    if (candidates.size() > mostLookedAt)
        candidates.resize(mostLookedAt);
    for (const auto& [score, type] : candidates) {
        const QString id = toQString(type->id);
        const Outcome outcome = outcomeOf(id);
        const bool isPossible = outcome.refusal.isEmpty();
        if (!isPossible && words.isEmpty())
            continue;
        const QString detail = !isPossible ? outcome.refusal
                               : outcome.dropped.isEmpty()
                                   ? CanvasView::tr("keeps everything")
                                   : CanvasView::tr("without %1").arg(outcome.dropped.join(QStringLiteral(", ")));
        offers.push_back({{id, toQString(type->icon), toText(type->name), detail, isPossible, descriptionTip(*type)},
                          score - (isPossible ? 0 : 100)});
    }
    std::ranges::stable_sort(offers, std::greater {}, &Offer::score);
    if (offers.size() > at(mostQuickRows))
        offers.resize(at(mostQuickRows));
    std::vector<QuickRow> rows;
    for (Offer& offer : offers)
        rows.push_back(std::move(offer.row));
    return rows;
}

void ReplaceUse::preview(const QString& row)
{
    if (row.isEmpty()) {
        m_bench.hint({});
        return;
    }
    const Outcome outcome = outcomeOf(row);
    m_bench.hint(!outcome.refusal.isEmpty() ? outcome.refusal
                 : outcome.dropped.isEmpty()
                     ? CanvasView::tr("Everything is kept")
                     : CanvasView::tr("Dropped: %1").arg(outcome.dropped.join(QStringLiteral(", "))));
}

bool ReplaceUse::choose(const QString& row, QuickChoice)
{
    const Catalog& catalog = m_bench.document.catalog();
    Outcome outcome = outcomeOf(row);
    if (!outcome.refusal.isEmpty()) {
        m_bench.refuse(outcome.refusal, toQt(anchor()).center());
        return false;
    }
    if (!outcome.dropped.isEmpty())
        m_told = CanvasView::tr("Dropped: %1").arg(outcome.dropped.join(QStringLiteral(", ")));
    const QString name = toText(catalog.find(row.toStdString())->name);
    m_bench.document.commit(withParticles(CanvasView::tr("Replace by %1").arg(name)),
                            withMissingPlacements(std::move(outcome.design), catalog));
    return true;
}

Rect ReplaceUse::anchor() const
{
    return boundsAround(m_components);
}

} // namespace gudo
