#include "core/picture/stage_highlights.h"

namespace gudo {

Highlights stageHighlights(const DesignChanges& changes)
{
    Highlights highlights;
    for (const RowChanges* rows : {&changes.components, &changes.connections}) {
        for (const Id& id : rows->added)
            highlights.standings.emplace(id, Standing::Added);
        for (const ChangedRow& row : rows->changed)
            highlights.standings.emplace(row.id, Standing::Changed);
    }
    return highlights;
}

} // namespace gudo
