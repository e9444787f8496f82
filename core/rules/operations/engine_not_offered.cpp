#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"

namespace gudo {

namespace {

/// Lower case, letters and digits only: "SQL Server" and "sqlserver" are the same.
std::string plain(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    }
    return letters;
}

/// Engines that a service has, when its catalogue row lists all of them: one that accepts "other" does not.
const std::vector<std::string>* enginesOf(const ComponentType& type)
{
    const PropertySchema* engine = type.isKind("database") ? type.property("engine") : nullptr;
    const bool isComplete = engine && engine->type == PropertyType::Choice &&
                            std::ranges::find(engine->choices, "other") == engine->choices.end();
    return isComplete ? &engine->choices : nullptr;
}

/// Also the longer and shorter names of an engine: "postgresql", "oracle-ee", "aurora".
bool isNameOf(const std::string& engine, const std::string& name)
{
    const std::string known = plain(engine);
    return known.starts_with(name) || name.starts_with(known);
}

/// All of them: a list that ends with an ellipsis would hide the one that is wanted.
std::string joined(const std::vector<std::string>& engines)
{
    std::string text;
    for (const std::string& engine : engines)
        text += (text.empty() ? "" : ", ") + engine;
    return text;
}

std::vector<Diagnostic> findNotOffered(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("database"))
        return findings;
    std::vector<std::string> everywhere; // an engine of a sister service is a matter of names
    for (const ComponentType& type : context.catalog.types())
        if (const auto* engines = enginesOf(type))
            everywhere.insert(everywhere.end(), engines->begin(), engines->end());
    for (const auto& row : context.architecture().components) {
        const auto* engines = enginesOf(context.catalog.typeOf(*row));
        const std::string_view engine = engines ? textOf(row->properties, "engine") : std::string_view {};
        const std::string name = plain(engine);
        if (name.empty() ||
            std::ranges::any_of(everywhere, [&](const std::string& known) { return isNameOf(known, name); }))
            continue;
        findings.push_back(
            finding({GUDO_TR_NOOP("core", "%1 is to run %2, which this service does not offer; it has: %3"),
                     {called(*row), std::string {engine.substr(0, 40)}, joined(*engines)}},
                    {row->id}));
    }
    return findings;
}

} // namespace

const Rule engineNotOffered {
    .id = "OPS-017",
    .name = "engine-not-offered",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Database engine that the service does not run"),
    .rationale = GUDO_TR_NOOP("core", "A managed database service runs the engines it is made for and no others. The "
                                      "provider refuses to create this one, and the application that was written for "
                                      "the engine has no database."),
    .remedy = GUDO_TR_NOOP("core", "Choose an engine that the service offers, or run the database on machines of your "
                                   "own."),
    .bad = GUDO_TR_NOOP("core", "A managed relational database with the engine cassandra."),
    .good = GUDO_TR_NOOP("core", "The same with the engine postgres."),
    .source = "S4; Amazon RDS User Guide: DB engines",
    .check = findNotOffered,
};

} // namespace gudo
