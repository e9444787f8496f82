#include "core/iac/aws/aws.h"

#include <array>

#include "core/iac/aws/families.h"
#include "core/iac/aws/value_checks.h"

namespace gudo::iac {

namespace {

/// Components that no resource stands for, with the reason.
void listLeftOut(const Lowering& lowering, Plan& plan, const IdMap<bool>& known)
{
    for (const auto& row : lowering.design().architecture.components) {
        if (known.contains(row->type) || lowering.isRepresented(*row))
            continue;
        const ComponentType& type = lowering.catalog().typeOf(*row);
        const bool isForReaders = type.isKind("note") || type.isKind("area");
        const std::string_view name = type.name.in("en");
        plan.leftOut.push_back({row->id, std::string {displayName(*row)},
                                std::string {name.empty() ? std::string_view {row->type} : name},
                                isForReaders ? "drawing" : "outside"});
    }
}

} // namespace

Plan loweredToAws(const Design& design, const Catalog& catalog)
{
    Lowering lowering {design, catalog};
    IdMap<bool> known;
    for (const auto family :
         {networkTypes(),  hybridTypes(),      routingTypes(),   securityTypes(), firewallTypes(), identityTypes(),
          nameTypes(),     targetGroupTypes(), balancingTypes(), computeTypes(),  groupTypes(),    databaseTypes(),
          storeTypes(),    storageTypes(),     messagingTypes(), functionTypes(), apiTypes(),      containerTypes(),
          deliveryTypes(), operationTypes(),   monitoringTypes()})
        for (const TypeLowering& type : family) {
            const bool isNew = known.emplace(type.type, true).second; // some types are in two families
            for (const Component* component : lowering.ofType(type.type)) {
                if (isNew)
                    checkValues(lowering, *component);
                if (type.lower)
                    type.lower(lowering, *component);
            }
        }
    Plan plan = lowering.finished();
    listLeftOut(lowering, plan, known);
    return plan;
}

} // namespace gudo::iac
