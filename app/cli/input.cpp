#include "app/cli/input.h"

#include "app/cli/output.h"
#include "app/render/design_file.h"
#include "app/render/resources.h"

namespace gudo {

std::optional<Input> readInput(const QString& path)
{
    DesignFile file = readDesignFile(path);
    for (const QString& problem : file.problems)
        complain(problem);
    if (!file.isUsable)
        return {};
    return Input {std::move(file.design), !file.isReadOnly, file.isPicture};
}

Catalog readCatalog()
{
    return builtInCatalog().catalog;
}

} // namespace gudo
