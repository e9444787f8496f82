#include "app/canvas/adding/connect_use.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

#include "app/canvas/canvas_view.h"
#include "app/search/hangul.h"
#include "app/text/particles.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/adding/clone.h"
#include "core/adding/meaning.h"
#include "core/model/at.h"

namespace gudo {

namespace {

/// How well what was typed names it: a name from its start, then a word in it, then anywhere; 0: not at all.
int scoreOf(const QString& text, const QString& typed)
{
    const qsizetype at = indexOfTyped(text.toLower(), typed);
    if (at < 0)
        return 0;
    if (at == 0)
        return text.size() == typed.size() ? 4 : 3;
    return text.at(at - 1).isLetterOrNumber() ? 1 : 2;
}

} // namespace

ConnectUse::ConnectUse(Workbench& bench)
    : QuickUse {bench}
    , m_sources {selectedComponents()}
{
}

QString ConnectUse::placeholder() const
{
    return CanvasView::tr("Connect to");
}

QString ConnectUse::keys() const
{
    return CanvasView::tr("Enter: connect    Tab: connect and go on    Shift+Enter: reversed");
}

QString ConnectUse::whenEmpty(const QString& typed) const
{
    return withParticles(CanvasView::tr("Nothing here is called \"%1\"").arg(typed.simplified()));
}

bool ConnectUse::isNew(const Id& target) const
{
    const Design& design = m_bench.document.design();
    return std::ranges::any_of(
        m_sources, [&](const Id& source) { return source != target && !isConnected(design, source, target); });
}

std::vector<QuickRow> ConnectUse::rows(const QString& typed)
{
    const QString wanted = typed.toLower().normalized(QString::NormalizationForm_C).simplified();
    const Design& design = m_bench.document.design();
    const Catalog& catalog = m_bench.document.catalog();
    const Point middle = anchor().center();
    struct Found {
        const Component* component;
        int score;
        int distance;
    };
    std::vector<Found> found;
    for (const auto& row : design.architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        if (m_sources.size() == 1 && row->id == m_sources.front())
            continue;
        int score = 0;
        if (wanted.isEmpty())
            score = mayServe(type) && isNew(row->id) ? 1 : 0;
        else
            score = 2 * std::max({scoreOf(toQString(row->name), wanted), scoreOf(toQString(row->id), wanted),
                                  scoreOf(toText(type.name), wanted) > 0 ? 1 : 0});
        if (score == 0)
            continue;
        if (mayServe(type))
            ++score;
        const Point at = m_bench.scene.boundsOf(row->id).center();
        found.push_back({row.get(), score, std::abs(at.x - middle.x) + std::abs(at.y - middle.y)});
    }
    std::ranges::stable_sort(found, [](const Found& a, const Found& b) {
        return a.score != b.score ? a.score > b.score : a.distance < b.distance;
    });
    if (found.size() > at(mostQuickRows))
        found.resize(at(mostQuickRows));
    std::vector<QuickRow> rows;
    for (const Found& f : found) {
        const ComponentType& type = catalog.typeOf(*f.component);
        const Component* container = design.architecture.components.find(f.component->parent);
        const bool isPossible = isNew(f.component->id);
        const QString detail = !isPossible ? CanvasView::tr("already connected")
                               : container ? CanvasView::tr("in %1").arg(toQString(displayName(*container)))
                                           : toText(type.name);
        rows.push_back({toQString(f.component->id), toQString(type.icon), toQString(displayName(*f.component)), detail,
                        isPossible});
    }
    return rows;
}

void ConnectUse::preview(const QString& row)
{
    const Id id = row.toStdString();
    const Component* target = m_bench.document.design().architecture.components.find(id);
    m_bench.overlay.target.reset();
    m_bench.overlay.hovered = target ? id : Id {};
    m_bench.hint(target
                     ? QCoreApplication::translate("gudo::Canvas", "Connect to %1").arg(toQString(displayName(*target)))
                     : QString {});
    m_bench.refresh();
}

bool ConnectUse::choose(const QString& row, QuickChoice how)
{
    const std::vector<Id> target {row.toStdString()};
    const Design& design = m_bench.document.design();
    const Component* component = design.architecture.components.find(target.front());
    if (!component)
        return false;
    const bool isReversed = how == QuickChoice::Other;
    Design next = isReversed ? connectedAll(design, target, m_sources) : connectedAll(design, m_sources, target);
    if (next == design) {
        m_bench.refuse(CanvasView::tr("%1 is connected already").arg(toQString(displayName(*component))),
                       toQt(anchor()).center());
        return false;
    }
    m_bench.overlay.hovered.clear();
    m_bench.document.commit(
        QCoreApplication::translate("gudo::Canvas", "Connect to %1").arg(toQString(displayName(*component))),
        std::move(next));
    return true;
}

Rect ConnectUse::anchor() const
{
    return boundsAround(m_sources);
}

} // namespace gudo
