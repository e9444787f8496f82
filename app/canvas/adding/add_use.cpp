#include "app/canvas/adding/add_use.h"

#include <algorithm>
#include <map>

#include "app/canvas/canvas_view.h"
#include "app/canvas/gestures/drop_target.h"
#include "app/canvas/scene/marks.h"
#include "app/text/descriptions.h"
#include "app/text/names.h"
#include "app/text/particles.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/adding/meaning.h"
#include "core/adding/split.h"
#include "core/catalog/areas.h"
#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/layout/room.h"
#include "core/model/at.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr std::size_t mostLookedAt = 14; // of the hits: finding a home takes time in a large design
constexpr int mostRemembered = 12;
constexpr int unplaced = -60;             // what has no place comes last
constexpr int farBehind = 30;             // a part of a word, where others begin with it
constexpr int leastMeant = 70 + unplaced; // a hit that is more than a part of a word

/// "aws" of a type of that provider; empty for what belongs to none.
std::string providerOf(std::string_view type)
{
    const auto dot = type.find('.');
    return std::string {dot == std::string_view::npos ? std::string_view {} : type.substr(0, dot)};
}

std::string mainProviderOf(const Architecture& architecture)
{
    std::map<std::string, int> counts;
    for (const auto& row : architecture.components)
        if (const std::string provider = providerOf(row->type); !provider.empty())
            ++counts[provider];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
    return most == counts.end() ? std::string {} : most->first;
}

} // namespace

void AddMemory::remember(const QString& type)
{
    recent.removeAll(type);
    recent.prepend(type);
    while (recent.size() > mostRemembered)
        recent.removeLast();
}

AddUse::AddUse(Workbench& bench, AddMemory& memory, const QPointF& at, std::optional<Id> from)
    : QuickUse {bench}
    , m_memory {memory}
    , m_at {at}
    , m_from {std::move(from)}
{
    standAtSelection();
}

void AddUse::standAtSelection()
{
    const Architecture& architecture = m_bench.document.design().architecture;
    m_provider = mainProviderOf(architecture);
    m_selection.clear();
    m_split.clear();
    if (m_from) {
        m_selection = {*m_from};
        return;
    }
    std::vector<Id> lines;
    for (const Id& id : m_bench.document.selection()) {
        if (architecture.components.contains(id))
            m_selection.push_back(id);
        else
            lines.push_back(id);
    }
    if (m_selection.empty() && lines.size() == 1) {
        m_split = lines.front();
        m_selection = {architecture.connections.find(m_split)->from, architecture.connections.find(m_split)->to};
    } else if (m_selection.empty()) {
        if (const Id container = m_bench.scene.containerAt(m_at); !container.empty())
            m_selection = {container};
    }
}

QString AddUse::placeholder() const
{
    return m_split.empty() ? CanvasView::tr("Add a component") : CanvasView::tr("Add a component between the two");
}

QString AddUse::keys() const
{
    return m_split.empty() ? CanvasView::tr("Enter: add    Tab: add and go on    Shift+Enter: not connected")
                           : CanvasView::tr("Enter: add between    Tab: add and go on");
}

QString AddUse::whenEmpty(const QString& typed) const
{
    return withParticles(CanvasView::tr("No component is called \"%1\"").arg(typeQueryFrom(typed).words));
}

std::vector<TypeHit> AddUse::candidates(const QString& words) const
{
    const Catalog& catalog = m_bench.document.catalog();
    if (!words.isEmpty())
        return typeHits(m_memory.search, catalog, words);
    // Without a word: what was used before, then what may live in what is selected.
    std::vector<TypeHit> hits;
    const auto& types = catalog.types();
    const auto& components = m_bench.document.design().architecture.components;
    const Component* container = m_selection.empty() ? nullptr : components.find(m_selection.front());
    if (container && !isFrame(catalog.typeOf(*container)))
        container = components.find(container->parent);
    container = beyondAreas(m_bench.document.design().architecture, catalog, container);
    for (std::size_t i = 0; i < types.size(); ++i) {
        const auto recent = m_memory.recent.indexOf(toQString(types[i].id));
        const bool isHome = catalog.accepts(container, types[i].id) && !types[i].traits.passive;
        const int score = recent >= 0 ? 100 - int(recent) : isHome ? (types[i].isContainer ? 40 : 30) : 0;
        if (score > 0)
            hits.push_back({int(i), score, {}});
    }
    std::ranges::stable_sort(hits, std::greater {}, &TypeHit::score);
    return hits;
}

bool AddUse::splits(const ComponentType& type, int count) const
{
    return count == 1 && !m_split.empty() &&
           maySplit(m_bench.document.design(), m_bench.document.catalog(), m_split, type.id);
}

AddUse::Offer AddUse::offerOf(const HomeSearch& search, const TypeHit& hit, int count) const
{
    constexpr int fitsSelection = 15;
    constexpr int connects = 1;
    constexpr int sameProvider = 4;
    const Catalog& catalog = m_bench.document.catalog();
    const Design& design = m_bench.document.design();
    Offer offer {.type = &catalog.types()[std::size_t(hit.index)], .score = hit.score};
    offer.addition = {.type = offer.type->id,
                      .count = count,
                      .properties = hit.properties,
                      .selection = m_selection,
                      .isConnected = m_split.empty(),
                      .mustConnect = m_from.has_value() && mayServe(*offer.type),
                      .near = fromQt(m_at),
                      .language = currentLanguage().toStdString()};
    if (m_from)
        if (const Id there = m_bench.scene.containerAt(m_at);
            mayHold(design.architecture, catalog, design.architecture.components.find(there), offer.type->id) &&
            !spreadsOverSubnets(catalog, {.id = "x", .type = offer.type->id, .properties = hit.properties}))
            offer.addition.container = there;
    offer.places = placesFor(search, offer.addition);
    offer.isConnected = connectsTo(design, catalog, offer.addition) || splits(*offer.type, count);
    if (offer.places.empty())
        offer.score += unplaced;
    else if (std::ranges::find(m_selection, offer.places.front()) != m_selection.end())
        offer.score += fitsSelection;
    if (offer.isConnected)
        offer.score += connects;
    if (!m_provider.empty() && providerOf(offer.type->id) == m_provider)
        offer.score += sameProvider;
    return offer;
}

std::vector<QuickRow> AddUse::rows(const QString& typed)
{
    const TypeQuery query = typeQueryFrom(typed);
    m_offers.clear();
    const HomeSearch search {m_bench.document.design(), m_bench.document.catalog(), m_selection};
    for (const TypeHit& hit : candidates(query.words)) {
        if (m_offers.size() >= mostLookedAt)
            break;
        if (!m_split.empty() && !splits(m_bench.document.catalog().types()[std::size_t(hit.index)], query.count))
            continue;
        m_offers.push_back(offerOf(search, hit, query.count));
    }
    std::ranges::stable_sort(m_offers, std::greater {}, &Offer::score);
    // What has no place is told about when it was meant, not when it merely sounds alike.
    const bool isAnyPossible = !m_offers.empty() && !m_offers.front().places.empty();
    const int least = m_offers.empty() ? 0 : m_offers.front().score - farBehind;
    std::erase_if(m_offers, [&](const Offer& offer) {
        if (!query.words.isEmpty() && !offer.places.empty() && offer.score < least)
            return true;
        return offer.places.empty() && (query.words.isEmpty() || (isAnyPossible && offer.score < leastMeant));
    });
    if (m_offers.size() > at(mostQuickRows))
        m_offers.resize(at(mostQuickRows));
    std::vector<QuickRow> rows;
    for (const Offer& offer : m_offers)
        rows.push_back(rowOf(offer));
    return rows;
}

QString AddUse::lockedHome(const ComponentType& type) const
{
    const Design& design = m_bench.document.design();
    if (design.layout.looks.empty())
        return {};
    for (const auto& row : design.architecture.components)
        if (const QString why = lockRefusal(design, row->id);
            !why.isEmpty() && mayHold(design.architecture, m_bench.document.catalog(), row.get(), type.id))
            return why;
    return {};
}

QString AddUse::placesText(const Offer& offer) const
{
    if (offer.places.empty())
        if (const QString locked = lockedHome(*offer.type); !locked.isEmpty())
            return locked;
    if (offer.places.empty())
        return refusalOf(m_bench.scene,
                         m_selection.empty() ? std::string_view {} : std::string_view {m_selection.front()},
                         offer.type->id);
    std::vector<Id> places;
    for (const Id& place : offer.places)
        if (std::ranges::find(places, place) == places.end())
            places.push_back(place);
    if (places.front().empty())
        return CanvasView::tr("on the canvas");
    if (places.size() == 1)
        return CanvasView::tr("in %1").arg(nameIn(m_bench.document.design(), places.front()));
    if (places.size() == 2)
        return CanvasView::tr("in %1 and %2")
            .arg(nameIn(m_bench.document.design(), places[0]), nameIn(m_bench.document.design(), places[1]));
    return CanvasView::tr("in %n containers", nullptr, int(places.size()));
}

QuickRow AddUse::rowOf(const Offer& offer) const
{
    QString title = toText(offer.type->name);
    if (offer.addition.count > 1)
        title = QStringLiteral("%1 × %2").arg(offer.addition.count).arg(title);
    for (const auto& [key, value] : offer.addition.properties) {
        const PropertySchema* schema = offer.type->property(key);
        if (schema)
            title += QStringLiteral(" · ") + (value.asString() ? toQString(*value.asString()) : toText(schema->name));
    }
    const bool isExplained = !offer.places.empty() || !lockedHome(*offer.type).isEmpty();
    const QString homes = isExplained ? QString {} : homesOf(m_bench.scene, *offer.type);
    const QString detail = homes.isEmpty() ? placesText(offer) : CanvasView::tr("goes into: %1").arg(homes);
    return {toQString(offer.type->id), toQString(offer.type->icon), title, detail,
            !offer.places.empty(),     descriptionTip(*offer.type)};
}

void AddUse::preview(const QString& row)
{
    m_bench.overlay.places.clear();
    const auto offer = std::ranges::find_if(m_offers, [&](const Offer& o) { return toQString(o.type->id) == row; });
    if (offer == m_offers.end()) {
        m_bench.hint({});
    } else if (offer->places.empty()) {
        m_bench.hint(placesText(*offer));
    } else {
        const QString where = placesText(*offer);
        const QString what = rowOf(*offer).title;
        if (!m_split.empty())
            m_bench.hint(CanvasView::tr("%1: between %2 and %3")
                             .arg(what, nameIn(m_bench.document.design(), m_selection.front()),
                                  nameIn(m_bench.document.design(), m_selection.back())));
        else if (offer->isConnected && m_selection.size() == 1)
            m_bench.hint(CanvasView::tr("%1: %2, connected with %3")
                             .arg(what, where, nameIn(m_bench.document.design(), m_selection.front())));
        else if (offer->isConnected)
            m_bench.hint(CanvasView::tr("%1: %2, connected with the selection").arg(what, where));
        else
            m_bench.hint(QStringLiteral("%1: %2").arg(what, where));
        if (!offer->places.front().empty())
            m_bench.overlay.places = {offer->places.begin(), offer->places.end()};
    }
    m_bench.refresh();
}

bool AddUse::choose(const QString& row, QuickChoice how)
{
    const auto found = std::ranges::find_if(m_offers, [&](const Offer& o) { return toQString(o.type->id) == row; });
    if (found == m_offers.end())
        return false;
    const Offer offer = *found;
    if (offer.places.empty()) {
        m_bench.refuse(placesText(offer), m_selection.empty() ? m_at : toQt(anchor()).center());
        return false;
    }
    Addition addition = offer.addition;
    if (how == QuickChoice::Other)
        addition.isConnected = addition.mustConnect = false;
    const Catalog& catalog = m_bench.document.catalog();
    Added result = added(m_bench.document.design(), catalog, addition);
    if (result.components.empty())
        return false;
    if (m_from && addition.container && result.components.size() == 1) { // where the line was let go
        const Id& id = result.components.front();
        const Rect now = placementOf(result.design, id);
        const Rect outer = placementOf(result.design, *addition.container);
        Rect wished {onGrid(int(m_at.x())), onGrid(int(m_at.y()) - now.height / 2), now.width, now.height};
        if (!outer.isEmpty())
            wished = settledInto(wished, outer, false);
        result.design =
            withRoomFor(moved(std::move(result.design), std::span {&id, 1}, wished.x - now.x, wished.y - now.y),
                        catalog, std::span {&id, 1});
    }
    if (splits(*offer.type, addition.count)) {
        const Id& id = result.components.front();
        result.design = withSplit(std::move(result.design), catalog, m_split, id);
        result.design = withMissingPlacements(settledBetween(std::move(result.design), catalog, m_split, id), catalog);
    }
    m_memory.remember(row);
    const QString text = result.components.size() == 1
                             ? CanvasView::tr("Add %1").arg(toQString(
                                   displayName(*result.design.architecture.components.find(result.components.front()))))
                             : CanvasView::tr("Add %n components", nullptr, int(result.components.size()));
    m_bench.document.commit(text, std::move(result.design));
    m_bench.document.select({result.next.begin(), result.next.end()});
    m_bench.showAdded(result.components);
    m_from.reset();
    standAtSelection();
    return true;
}

Rect AddUse::anchor() const
{
    if (m_from || m_bench.document.selection().empty())
        return {fromQt(m_at).x, fromQt(m_at).y, 1, 1};
    return boundsAround(m_bench.document.selection());
}

} // namespace gudo
