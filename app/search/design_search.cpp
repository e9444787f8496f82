#include "app/search/design_search.h"

#include <map>
#include <set>

#include "app/text/names.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/catalog/references.h"
#include "core/model/id.h"

namespace gudo {

namespace {

/// Looks through one row after the other.
class Finder {
public:
    Finder(const QRegularExpression& expression, const Catalog& catalog)
        : m_expression {expression}
        , m_catalog {catalog}
    {
    }

    void look(const Component& component)
    {
        m_place = {.id = component.id};
        text(FindField::Name, component.name, true);
        text(FindField::ComponentId, component.id, true);
        const ComponentType& type = m_catalog.typeOf(component);
        const std::size_t before = matches.size();
        if (!type.id.empty())
            text(FindField::Type, toText(type.name), false);
        if (matches.size() == before) // once is enough
            text(FindField::Type, component.type, false);
        m_mentions.clear();
        for (const Reference& reference : referencesOf(m_catalog, component))
            m_mentions.emplace(reference.target);
        properties(component.properties);
    }

    void look(const Connection& connection)
    {
        m_place = {.id = connection.id};
        m_mentions.clear();
        text(FindField::Kind, kindNameOf(connection, m_catalog), false);
        properties(connection.properties);
    }

    std::vector<FindMatch> matches {};

private:
    void properties(const Object& properties)
    {
        for (const auto& [key, value] : properties) {
            m_place.key = key;
            m_place.path.clear();
            walk(value);
        }
    }

    void walk(const Value& value)
    {
        if (const std::string* words = value.asString()) {
            text(FindField::Property, *words, !m_mentions.contains(*words));
        } else if (const auto* whole = value.asInteger()) {
            text(FindField::Property, QString::number(*whole), false);
        } else if (const auto* fraction = value.asDouble()) {
            text(FindField::Property, QString::number(*fraction), false);
        } else if (const List* list = value.asList()) {
            for (std::size_t at = 0; at < list->size(); ++at)
                step(std::to_string(at), (*list)[at]);
        } else if (const Object* object = value.asObject()) {
            for (const auto& [key, member] : *object)
                step(key, member);
        }
    }

    void step(std::string name, const Value& value)
    {
        m_place.path.push_back(std::move(name));
        walk(value);
        m_place.path.pop_back();
    }

    void text(FindField field, const std::string& words, bool isReplaceable)
    {
        text(field, toQString(words), isReplaceable);
    }

    void text(FindField field, const QString& words, bool isReplaceable)
    {
        for (auto at = m_expression.globalMatch(words); at.hasNext();) {
            const QRegularExpressionMatch match = at.next();
            if (match.capturedLength() == 0)
                continue;
            FindMatch& made = matches.emplace_back(m_place);
            made.field = field;
            made.text = words;
            made.start = match.capturedStart();
            made.length = match.capturedLength();
            made.isReplaceable = isReplaceable;
            if (field != FindField::Property)
                made.key.clear();
        }
    }

    const QRegularExpression& m_expression;
    const Catalog& m_catalog;
    FindMatch m_place {};
    std::set<std::string, std::less<>> m_mentions {}; ///< ids that the component names in its properties
};

/// What stands in place of a match: `with`, its \1 and $1 filled for patterns.
QString filledIn(const QRegularExpressionMatch& match, const FindQuery& query, const QString& with)
{
    if (!query.isPattern)
        return with;
    QString text;
    for (qsizetype at = 0; at < with.size(); ++at) {
        const QChar sign = with[at];
        const QChar next = at + 1 < with.size() ? with[at + 1] : QChar {};
        const bool isGroup = (sign == u'\\' || sign == u'$') && next >= u'0' && next <= u'9';
        const bool isEscape = sign == u'\\' && (next == u'\\' || next == u'$');
        if (isGroup)
            text += match.captured(next.digitValue());
        else
            text += isEscape ? next : sign;
        at += isGroup || isEscape ? 1 : 0;
    }
    return text;
}

/// One text with its matches that are to be replaced, by where they start.
struct Edit {
    FindMatch place;
    std::set<qsizetype> starts;
};

bool isSameText(const FindMatch& a, const FindMatch& b)
{
    return a.id == b.id && a.field == b.field && a.key == b.key && a.path == b.path;
}

QString textAfter(const Edit& edit, const QRegularExpression& expression, const FindQuery& query, const QString& with)
{
    QString text;
    qsizetype copied = 0;
    for (auto at = expression.globalMatch(edit.place.text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        if (!edit.starts.contains(match.capturedStart()) || match.capturedLength() == 0)
            continue;
        text += QStringView {edit.place.text}.mid(copied, match.capturedStart() - copied);
        text += filledIn(match, query, with);
        copied = match.capturedEnd();
    }
    text += QStringView {edit.place.text}.mid(copied);
    return text;
}

void setAt(Value& value, const std::vector<std::string>& path, std::size_t depth, const std::string& text)
{
    if (depth == path.size())
        value = text;
    else if (auto* list = std::get_if<List>(&value.data))
        setAt(list->at(std::stoul(path[depth])), path, depth + 1, text);
    else if (auto* object = std::get_if<Object>(&value.data))
        setAt(object->at(path[depth]), path, depth + 1, text);
}

template<typename Row>
void putText(Table<Row>& table, Row row, const FindMatch& place, const std::string& text)
{
    setAt(row.properties.find(place.key)->second, place.path, 0, text);
    table.put(std::move(row));
}

/// Puts the text in, in place: of many edits each costs a step of a search and not a table.
void putText(Architecture& architecture, const FindMatch& place, const std::string& text)
{
    const Component* component = architecture.components.find(place.id);
    if (!component) {
        putText(architecture.connections, *architecture.connections.find(place.id), place, text);
    } else if (place.field == FindField::Name) {
        Component copy = *component;
        copy.name = text;
        architecture.components.put(std::move(copy));
    } else {
        putText(architecture.components, *component, place, text);
    }
}

} // namespace

QRegularExpression expressionOf(const FindQuery& query)
{
    QString pattern = query.isPattern ? query.text : QRegularExpression::escape(query.text);
    if (query.isWholeWord)
        pattern = QStringLiteral("\\b(?:%1)\\b").arg(pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.isCaseMatched)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression {pattern, options};
}

std::vector<FindMatch> found(const Design& design, const Catalog& catalog, const QRegularExpression& expression,
                             const std::vector<Id>& components)
{
    if (!expression.isValid() || expression.pattern().isEmpty())
        return {};
    Finder finder {expression, catalog};
    std::set<std::string_view> looked;
    for (const Id& id : components)
        if (const Component* component = design.architecture.components.find(id))
            if (looked.insert(component->id).second)
                finder.look(*component);
    for (const auto& row : design.architecture.components)
        if (!looked.contains(row->id))
            finder.look(*row);
    for (const auto& row : design.architecture.connections)
        finder.look(*row);
    return std::move(finder.matches);
}

Replaced replaced(Design design, const Catalog& catalog, const std::vector<FindMatch>& matches, const FindQuery& query,
                  const QString& with)
{
    std::vector<Edit> edits;
    for (const FindMatch& match : matches) {
        if (!match.isReplaceable)
            continue;
        if (edits.empty() || !isSameText(edits.back().place, match))
            edits.push_back({match, {}});
        edits.back().starts.insert(match.start);
    }

    const QRegularExpression expression = expressionOf(query);
    Replaced result {std::move(design)};
    Architecture& architecture = result.design.architecture;
    std::map<Id, Id, std::less<>> ids; // last: until then rows are found by those that the matches know
    std::set<Id> given;
    for (const Edit& edit : edits) {
        const std::string text = textAfter(edit, expression, query, with).toStdString();
        const bool isId = edit.place.field == FindField::ComponentId;
        if (isId && text != edit.place.id) {
            const bool isTaken = architecture.components.contains(text) || architecture.connections.contains(text);
            if (!isValidId(text) || isTaken || !given.insert(text).second) {
                result.refused += int(edit.starts.size());
                continue;
            }
            ids.emplace(edit.place.id, text);
        } else if (!isId) {
            putText(architecture, edit.place, text);
        }
        result.count += int(edit.starts.size());
    }
    if (!ids.empty())
        result.design = withIds(std::move(result.design), catalog, ids);
    return result;
}

} // namespace gudo
