#include "app/canvas/scene/marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

#include "core/catalog/catalog.h"
#include "core/model/looks.h"

namespace gudo {

QString lockRefusal(const Design& design, std::string_view placement)
{
    const auto lock = lockOf(design, placement);
    if (lock.empty())
        return {};
    //: %1 the name of a component
    return QCoreApplication::translate("gudo::Canvas", "%1 is locked").arg(shownName(design, lock));
}

std::vector<Id> unlocked(const Design& design, std::span<const Id> ids)
{
    std::vector<Id> free;
    std::ranges::copy_if(ids, std::back_inserter(free), [&](const Id& id) { return lockOf(design, id).empty(); });
    return free;
}

QString shownName(const Design& design, std::string_view component)
{
    const Component* row = design.architecture.components.find(component);
    return row ? QString::fromStdString(std::string {displayName(*row)}) : QString {};
}

} // namespace gudo
