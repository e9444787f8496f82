#include "core/page/page_texts.h"

#include <array>

#include "core/diagnostics/message.h"

namespace gudo {

std::span<const PageText> pageTexts()
{
    static constexpr std::array texts {
        PageText {"allServed", GUDO_TR_NOOP("core", "Everything is served")},
        PageText {"clear", GUDO_TR_NOOP("core", "Clear all")},
        PageText {"close", GUDO_TR_NOOP("core", "Close")},
        PageText {"connections", GUDO_TR_NOOP("core", "Connections")},
        PageText {"contains", GUDO_TR_NOOP("core", "Contains")},
        PageText {"copies", GUDO_TR_NOOP("core", "Copies")},
        //: %1 is the number of one of several copies
        PageText {"copy", GUDO_TR_NOOP("core", "Copy %1")},
        //: %1 is what a copy is in
        PageText {"copyIn", GUDO_TR_NOOP("core", "In %1")},
        //: %1 is the number of a copy, %2 what it is in
        PageText {"copyNumberIn", GUDO_TR_NOOP("core", "Copy %1 in %2")},
        PageText {"degraded", GUDO_TR_NOOP("core", "degraded")},
        //: %1 is a number of requests
        PageText {"degradedCount", GUDO_TR_NOOP("core", "%1 degraded")},
        //: %1 is who asks, %2 what is asked, %3 a list of names
        PageText {"degradedSentence", GUDO_TR_NOOP("core", "%1 can still reach %2; affected: %3")},
        PageText {"down", GUDO_TR_NOOP("core", "down")},
        PageText {"error", GUDO_TR_NOOP("core", "Error")},
        PageText {"fail", GUDO_TR_NOOP("core", "Fail")},
        //: the heading over what was made to fail
        PageText {"failing", GUDO_TR_NOOP("core", "Failing now")},
        PageText {"failures", GUDO_TR_NOOP("core", "What if")},
        PageText {"failuresHint",
                  GUDO_TR_NOOP("core", "Let something fail and see who is still served. Several failures add up.")},
        PageText {"findings", GUDO_TR_NOOP("core", "Findings")},
        PageText {"fit", GUDO_TR_NOOP("core", "Fit")},
        //: %1 is who asks, %2 what is asked, %3 a list of names
        PageText {"goneSentence", GUDO_TR_NOOP("core", "%1 cannot reach %2; gone: %3")},
        PageText {"host", GUDO_TR_NOOP("core", "Hosts")},
        //: %1 is a number of requests
        PageText {"lostCount", GUDO_TR_NOOP("core", "%1 lost")},
        //: %1 is a list of names
        PageText {"lostUntil", GUDO_TR_NOOP("core", "until somebody switches to %1")},
        PageText {"mend", GUDO_TR_NOOP("core", "Bring back")},
        PageText {"neverFails", GUDO_TR_NOOP("core", "Does not fail by itself")},
        PageText {"noClients",
                  GUDO_TR_NOOP("core", "No client asks for anything: draw an arrow from a client to what it asks for")},
        PageText {"noFindings", GUDO_TR_NOOP("core", "No findings")},
        PageText {"noMatch", GUDO_TR_NOOP("core", "Nothing found")},
        PageText {"note", GUDO_TR_NOOP("core", "Note")},
        PageText {"properties", GUDO_TR_NOOP("core", "Properties")},
        PageText {"rack", GUDO_TR_NOOP("core", "Racks")},
        PageText {"region", GUDO_TR_NOOP("core", "Regions")},
        PageText {"remedy", GUDO_TR_NOOP("core", "What to do")},
        PageText {"search", GUDO_TR_NOOP("core", "Search components")},
        //: %1 is who asks, %2 what is asked
        PageText {"servedSentence", GUDO_TR_NOOP("core", "%1 can reach %2")},
        PageText {"services", GUDO_TR_NOOP("core", "Services")},
        PageText {"site", GUDO_TR_NOOP("core", "Sites")},
        PageText {"theme", GUDO_TR_NOOP("core", "Light or dark")},
        //: the heading over what could not be told from the design
        PageText {"unknown", GUDO_TR_NOOP("core", "Not known")},
        PageText {"untitled", GUDO_TR_NOOP("core", "Untitled design")},
        PageText {"warning", GUDO_TR_NOOP("core", "Warning")},
        PageText {"zone", GUDO_TR_NOOP("core", "Zones")},
        PageText {"zoomIn", GUDO_TR_NOOP("core", "Zoom in")},
        PageText {"zoomOut", GUDO_TR_NOOP("core", "Zoom out")},
    };
    return texts;
}

} // namespace gudo
