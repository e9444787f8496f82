#include "app/inspector/free_range.h"

#include <QCoreApplication>

#include "core/network/editing/address_plan.h"

namespace gudo {

namespace {

struct FreeRangeTexts {
    Q_DECLARE_TR_FUNCTIONS(FreeRange)
};

Value freeRange(const Document& document, const Id& self, IpFamily family)
{
    const Architecture& architecture = document.design().architecture;
    const Component* subnet = architecture.components.find(self);
    if (!subnet)
        return {};
    const Containment containment {architecture};
    const Zones zones {architecture, document.catalog(), containment};
    const auto block = freeBlockFor(architecture, document.catalog(), zones, *subnet, family);
    return block ? Value {toText(*block)} : Value {};
}

} // namespace

void offerFreeRange(LineEditor& editor, Document& document, const Id& self, const PropertySchema& schema)
{
    const Component* component = document.design().architecture.components.find(self);
    const bool isV6 = schema.key == rangeKey(IpFamily::V6);
    if (!component || !document.catalog().isKind(*component, "subnet") ||
        (!isV6 && schema.key != rangeKey(IpFamily::V4)))
        return;
    editor.addOffer(
        QStringLiteral("address-plan"), FreeRangeTexts::tr("Next free range"),
        FreeRangeTexts::tr("No room in the network, or it has no range"),
        [&document, self, family = isV6 ? IpFamily::V6 : IpFamily::V4] { return freeRange(document, self, family); });
}

} // namespace gudo
