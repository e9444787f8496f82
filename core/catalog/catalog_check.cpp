#include "core/catalog/catalog_check.h"

#include <algorithm>
#include <set>

namespace gudo {

namespace {

class Checker {
public:
    explicit Checker(const Catalog& catalog) : m_catalog {catalog}
    {
        for (const ComponentType& type : catalog.types())
            m_kinds.insert(type.kinds.begin(), type.kinds.end());
    }

    std::vector<Diagnostic> run()
    {
        for (const ComponentType& type : m_catalog.types())
            checkType(type);
        for (const PropertySchema& property : m_catalog.commonProperties())
            checkProperty("common", property);
        for (const PropertySchema& property : m_catalog.connectionProperties())
            checkProperty("connections", property);
        for (const ConnectionType& type : m_catalog.connectionTypes())
            checkNames(type.id, type.name);
        for (const Category& category : m_catalog.categories())
            checkNames(category.id, category.name);
        return std::move(m_faults);
    }

private:
    void fault(const char* text, std::vector<std::string> arguments)
    {
        m_faults.push_back({.severity = Severity::Error, .message = {text, std::move(arguments)}});
    }

    void checkNames(const std::string& where, const LocalizedText& text)
    {
        for (const char* language : {"en", "ko"})
            if (!text.texts.contains(language))
                fault(GUDO_TR_NOOP("core", "%1: no text in language \"%2\""), {where, language});
    }

    void checkKinds(const std::string& where, const std::vector<std::string>& kinds)
    {
        for (const std::string& kind : kinds)
            if (kind != "canvas" && !m_kinds.contains(kind))
                fault(GUDO_TR_NOOP("core", "%1: no type is of the kind \"%2\""), {where, kind});
    }

    void checkKey(const ComponentType& type, const std::string& key)
    {
        if (!key.empty() && !m_catalog.propertyOf(type, key))
            fault(GUDO_TR_NOOP("core", "%1: there is no property \"%2\""), {type.id, key});
    }

    void checkProperty(const std::string& owner, const PropertySchema& property)
    {
        const std::string where = owner + '.' + property.key;
        checkNames(where, property.name);
        checkKinds(where, property.reference);
        if (property.type == PropertyType::Choice && property.choices.empty())
            fault(GUDO_TR_NOOP("core", "%1: a choice without choices"), {where});
        if (!property.defaultValue.isNull() && !fits(property, property.defaultValue))
            fault(GUDO_TR_NOOP("core", "%1: the default does not fit its type"), {where});
    }

    void checkType(const ComponentType& type)
    {
        checkNames(type.id, type.name);
        checkNames(type.id, type.description);
        if (type.kinds.empty())
            fault(GUDO_TR_NOOP("core", "%1: no kind"), {type.id});
        if (type.parents.empty())
            fault(GUDO_TR_NOOP("core", "%1: may live nowhere"), {type.id});
        checkKinds(type.id, type.parents);
        const auto categories = m_catalog.categories();
        if (std::ranges::find(categories, type.category, &Category::id) == categories.end())
            fault(GUDO_TR_NOOP("core", "%1: there is no category \"%2\""), {type.id, type.category});
        for (const std::string& key : {type.subtitle, type.spread, type.traits.standby, type.traits.copies})
            checkKey(type, key);
        std::set<std::string_view> keys;
        for (const PropertySchema& property : type.properties) {
            if (!keys.insert(property.key).second)
                fault(GUDO_TR_NOOP("core", "%1: the property \"%2\" stands twice"), {type.id, property.key});
            checkProperty(type.id, property);
        }
    }

    const Catalog& m_catalog;
    std::set<std::string> m_kinds;
    std::vector<Diagnostic> m_faults;
};

} // namespace

std::vector<Diagnostic> checkCatalog(const Catalog& catalog)
{
    return Checker {catalog}.run();
}

bool fits(const PropertySchema& schema, const Value& value)
{
    switch (schema.type) {
    case PropertyType::Bool:
        return value.asBool() != nullptr;
    case PropertyType::Integer:
    case PropertyType::Port:
        return value.asInteger() != nullptr;
    case PropertyType::Number:
        return value.asInteger() != nullptr || value.asDouble() != nullptr;
    case PropertyType::Choice: {
        const std::string* text = value.asString();
        const std::int64_t* number = value.asInteger();
        const std::string word = text ? *text : number ? std::to_string(*number) : std::string {};
        return std::ranges::find(schema.choices, word) != schema.choices.end();
    }
    case PropertyType::Size:
        return value.asString() || value.asInteger() || value.asDouble();
    case PropertyType::String:
    case PropertyType::Text:
    case PropertyType::Cidr:
    case PropertyType::Duration:
    case PropertyType::Reference:
    case PropertyType::Address:
        return value.asString() != nullptr;
    case PropertyType::Ports: {
        const List* list = value.asList();
        return list && std::ranges::all_of(*list, [](const Value& v) { return v.asInteger() || v.asString(); });
    }
    case PropertyType::References:
    case PropertyType::Strings: {
        const List* list = value.asList();
        return list && std::ranges::all_of(*list, [](const Value& v) { return v.asString() != nullptr; });
    }
    case PropertyType::SecurityRules:
    case PropertyType::NaclRules:
    case PropertyType::FirewallRules:
    case PropertyType::Routes:
    case PropertyType::Listeners: {
        const List* list = value.asList();
        return list && std::ranges::all_of(*list, [](const Value& v) { return v.asObject() != nullptr; });
    }
    case PropertyType::Tags:
        return value.asObject() != nullptr;
    }
    return false;
}

} // namespace gudo
