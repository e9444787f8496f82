#include <algorithm>
#include <array>
#include <map>

#include "core/rules/findings.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

constexpr std::string_view encryptedKey = "encrypted";

bool isUnencrypted(const RuleContext& context, const Component& component)
{
    // Object storage and queues of providers encrypt whatever they are told
    constexpr std::array<std::string_view, 6> storing {"database",     "cache", "block-storage",
                                                       "file-storage", "vm",    "template"};
    return isTurnedOff(context, component, encryptedKey) &&
           std::ranges::any_of(storing, [&](std::string_view kind) { return context.isKind(component, kind); });
}

/// The unencrypted database that it is a copy of: a replica is encrypted as its source is. Or nullptr.
const Component* unencryptedSourceOf(const RuleContext& context, const Component& component)
{
    const auto sourceOf = [&](const Component& copy) {
        const PropertySchema* schema = context.catalog.typeOf(copy).property("source");
        const bool isReference = schema && schema->type == PropertyType::Reference;
        return isReference ? context.component(textOf(copy.properties, "source")) : nullptr;
    };
    const Component* source = sourceOf(component);
    return source && isUnencrypted(context, *source) && !sourceOf(*source) ? source : nullptr;
}

std::vector<Diagnostic> findUnencrypted(const RuleContext& context)
{
    std::map<std::string_view, std::vector<const Component*>> copies; // by their source
    std::vector<const Component*> originals;
    for (const auto& row : context.architecture().components) {
        if (!isUnencrypted(context, *row))
            continue;
        if (const Component* source = unencryptedSourceOf(context, *row))
            copies[source->id].push_back(row.get());
        else
            originals.push_back(row.get());
    }
    std::vector<Diagnostic> findings;
    for (const Component* original : originals) {
        std::vector<const Component*> all {original};
        if (const auto with = copies.find(original->id); with != copies.end())
            all.insert(all.end(), with->second.begin(), with->second.end());
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "Data is stored without encryption: %1"), {listed(all)}}, idsOfAll(all));
        found.fix = turning({GUDO_TR_NOOP("core", "Encrypt at rest")}, all, encryptedKey, true);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule unencryptedStorage {
    .id = "SEC-033",
    .name = "unencrypted-storage",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Data stored without encryption"),
    .rationale =
        GUDO_TR_NOOP("core", "Disks are replaced, backups and snapshots are copied and shared. Whoever gets hold of "
                             "one reads everything on it unless it is encrypted. Encryption costs next to nothing "
                             "when it is on from the start; a managed database cannot be encrypted later, only "
                             "restored into a new one."),
    .remedy = GUDO_TR_NOOP("core", "Turn encryption at rest on before the first data is written."),
    .bad = GUDO_TR_NOOP("core", "A database with encryption turned off."),
    .good = GUDO_TR_NOOP("core", "The same database with encryption on, and its read replicas too."),
    .source = "Checkov CKV_AWS_16, Trivy AWS-0080, Security Hub RDS.3",
    .check = findUnencrypted,
};

} // namespace gudo
