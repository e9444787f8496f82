#include "app/cli/command.h"

#include <array>

namespace gudo {

std::span<const Command> commands()
{
    static constexpr std::array all {
        Command {"new", defineNew},
        Command {"templates", defineTemplates},
        Command {"check", defineCheck},
        Command {"rules", defineRules},
        Command {"explain", defineExplain},
        Command {"fix", defineFix},
        Command {"spof", defineSpof},
        Command {"simulate", defineSimulate},
        Command {"availability", defineAvailability},
        Command {"reach", defineReach},
        Command {"exposure", defineExposure},
        Command {"export", defineExport, true},
        Command {"import", defineImport},
        Command {"types", defineTypes},
        Command {"layout", defineLayout},
        Command {"open", defineOpen},
    };
    return all;
}

} // namespace gudo
