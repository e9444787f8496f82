#include "app/cli/input.h"

#include "app/cli/output.h"
#include "app/files/design_file.h"
#include "app/files/resources.h"
#include "app/text/particles.h"

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

std::optional<ExitCode> refusedInPlace(const Input& input, const QString& file, const QString& target)
{
    if (target != file || file == QLatin1String("-"))
        return {};
    if (input.isPicture) {
        complain(
            withParticles(Cli::tr("%1 is a picture and stays as it is; -o names a file for the design").arg(file)));
        return exitUsage;
    }
    if (!input.isWhole) {
        complain(Cli::tr("%1 is left as it is: saving over it would lose what was not understood").arg(file));
        return exitInput;
    }
    return {};
}

Catalog readCatalog()
{
    return builtInCatalog().catalog;
}

} // namespace gudo
