#include "tests/support/oracle_facts.h"

#include <cmath>
#include <regex>

namespace gudo::test {

std::string oracleStem(std::string label)
{
    static const std::regex end {"[-_. #()]+$"};
    static const std::regex counter {"^(.*)[-_. #()]([0-9]+|[0-9]*[a-z])$"};
    static const std::regex direction {"^(.*)[-_. #()](north|south|east|west|central|gov)+$"};
    static const std::regex country {"^(.*)[-_. #()][a-z][a-z]$"};
    static const std::regex digits {"[0-9]+$"};
    static std::map<std::string, std::string> known;
    if (const auto found = known.find(label); found != known.end())
        return found->second;

    std::string text = label;
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    text = std::regex_replace(text, end, "");
    const std::string whole = text;
    std::smatch match;
    const auto dropped = [&](const std::regex& tail) {
        if (!std::regex_match(text, match, tail))
            return false;
        text = std::regex_replace(match[1].str(), end, "");
        return true;
    };
    if (dropped(counter)) {
        bool isRegion = false;
        while (dropped(direction))
            isRegion = true;
        if (isRegion)
            dropped(country);
    } else {
        text = std::regex_replace(text, digits, "");
    }
    return known[label] = text.empty() ? whole : text;
}

double oracleNumber(const Catalog& catalog, const Component& component, const std::string& key, double fallback)
{
    const Value* value = catalog.valueOf(component, key);
    if (value && value->asInteger())
        return static_cast<double>(*value->asInteger());
    if (value && value->asDouble() && std::isfinite(*value->asDouble()))
        return *value->asDouble();
    return fallback;
}

bool oracleFlag(const Catalog& catalog, const Component& component, const std::string& key)
{
    const Value* value = catalog.valueOf(component, key);
    return value && value->asBool() && *value->asBool();
}

OracleFacts oracleFacts(const Design& design, const Catalog& catalog)
{
    OracleFacts facts;
    readPlaces(facts, design, catalog);
    readNeeds(facts, design, catalog);
    return facts;
}

} // namespace gudo::test
