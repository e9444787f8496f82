#include "app/search/type_query.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>

#include "app/text/plain_text.h"
#include "core/network/subnet_routes.h"

namespace gudo {

namespace {

constexpr int optionCost = 4; // a name that says it all comes first

QString compacted(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("[\\s_-]")));
    return text.toLower();
}

/// Two letters say something in Hangul, three elsewhere.
bool isLongEnough(const QString& word)
{
    const bool isAscii = word.front().unicode() < 0x80;
    return word.size() >= (isAscii ? 3 : 2);
}

/// A switch whose key or name begins with the word.
const PropertySchema* switchFor(const ComponentType& type, const QString& word)
{
    const QString compact = compacted(word);
    if (compact.isEmpty() || !isLongEnough(compact))
        return nullptr;
    for (const PropertySchema& schema : type.properties) {
        if (schema.type != PropertyType::Bool)
            continue;
        if (compacted(toQString(schema.key)).startsWith(compact))
            return &schema;
        for (const auto& [language, name] : schema.name.texts)
            if (compacted(toQString(name)).startsWith(compact))
                return &schema;
    }
    return nullptr;
}

/// A choice that is the word; the usual one says nothing.
bool setChoice(Object& properties, const ComponentType& type, const QString& word)
{
    const QString compact = compacted(word);
    for (const PropertySchema& schema : type.properties)
        for (const std::string& choice : schema.choices)
            if (!compact.isEmpty() && compacted(toQString(choice)) == compact) {
                if (schema.defaultValue != Value {choice})
                    properties[schema.key] = choice;
                return true;
            }
    return false;
}

/// What all words say of the type's properties, those that also name it included.
Object choicesIn(const Catalog& catalog, const ComponentType& type, const QStringList& words)
{
    Object properties;
    for (const QString& word : words)
        setChoice(properties, type, word);
    if (type.isKind("subnet") && type.property("access") && !properties.contains("access")) {
        const Component said {.id = "subnet", .type = type.id, .name = words.join(u' ').toStdString()};
        if (const auto access = declaredAccess(catalog, said))
            properties["access"] = *access == SubnetAccess::Public ? "public" : "private";
    }
    return properties;
}

} // namespace

TypeQuery typeQueryFrom(const QString& typed)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{1,6})(?!\\d)\\s*(?:[x×*](?=[\\s\\d]|$|\\p{L}{2})|개|대)?\\s*(.*)$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return {1, typed.simplified()};
    return {std::clamp(match.captured(1).toInt(), 1, mostAdded), match.captured(2).simplified()};
}

std::vector<TypeHit> typeHits(const TypeSearch& search, const Catalog& catalog, const QString& words)
{
    constexpr qsizetype longestRun = 2; // "multi az"
    constexpr qsizetype mostWords = 8;
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    if (all.size() > mostWords)
        return {}; // pasted, not meant
    std::map<int, TypeHit> best;
    const auto offer = [&](TypeHit hit) {
        const auto [at, isNew] = best.emplace(hit.index, hit);
        if (!isNew && at->second.score < hit.score)
            at->second = std::move(hit);
    };
    for (const auto& [index, score] : search.hits(words))
        offer({index, score, choicesIn(catalog, catalog.types()[std::size_t(index)], all)});
    for (qsizetype first = 0; all.size() > 1 && first < all.size(); ++first) {
        for (qsizetype length = 1; length <= longestRun && length < all.size() && first + length <= all.size();
             ++length) {
            const QString said = all.mid(first, length).join(u' ');
            QStringList rest = all;
            rest.erase(rest.begin() + first, rest.begin() + first + length);
            for (const auto& [index, score] : search.hits(rest.join(u' '))) {
                const ComponentType& type = catalog.types()[std::size_t(index)];
                Object properties = choicesIn(catalog, type, rest);
                if (const PropertySchema* schema = switchFor(type, said))
                    properties[schema->key] = true;
                else if (!setChoice(properties, type, said))
                    continue;
                offer({index, score - optionCost, std::move(properties)});
            }
        }
    }
    std::vector<TypeHit> hits;
    for (auto& [index, hit] : best)
        hits.push_back(std::move(hit));
    std::ranges::stable_sort(hits, std::greater {}, &TypeHit::score);
    return hits;
}

} // namespace gudo
