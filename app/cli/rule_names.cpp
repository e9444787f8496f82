#include "app/cli/rule_names.h"

#include <QFileInfo>

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/rules/check.h"

namespace gudo {

bool nameRules(const std::vector<std::string>& patterns)
{
    for (const std::string& pattern : patterns) {
        if (namesAnyRule(pattern))
            continue;
        complain(Cli::tr("There is no rule \"%1\"; \"gudo rules\" lists them").arg(QString::fromStdString(pattern)));
        return false;
    }
    return true;
}

void giveBackFiles(std::vector<std::string>& patterns, std::vector<std::string>& files)
{
    std::erase_if(patterns, [&](const std::string& word) {
        const bool isFile = word == "-" || word.ends_with(".gudo") || QFileInfo::exists(QString::fromStdString(word));
        if (!isFile || namesAnyRule(word))
            return false;
        files.push_back(word);
        return true;
    });
}

} // namespace gudo
