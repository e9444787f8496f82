#include "core/iac/terraform/rows.h"

#include <algorithm>
#include <optional>

#include "core/iac/field_tree.h"
#include "core/model/ascii.h"

namespace gudo::iac {

namespace {

constexpr std::string_view eachValue {"each.value"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// True when `key` stands at that place of the text as a word: "a" in "app-a" and "us-east-1a", not in "data".
bool isWordAt(std::string_view text, std::size_t at, std::string_view key)
{
    if (text.substr(at, key.size()) != key)
        return false;
    const auto continues = [&](char c) {
        return isLetter(c) || (isDigit(c) && isDigit(key.front()));
    };
    const std::size_t end = at + key.size();
    return (at == 0 || !continues(text[at - 1])) &&
           (end == text.size() || (!isLetter(text[end]) && !isDigit(text[end])));
}

class Merger {
public:
    Merger(const std::vector<const Resource*>& members, const ResourceByKey& find)
        : m_members {members}
        , m_find {find}
    {
    }

    Fields merged()
    {
        Fields fields;
        for (const Resource* member : m_members)
            for (const Field& field : member->arguments)
                if (isWritten(field, &Field::terraform) &&
                    std::ranges::find(fields, field.terraform, &Field::terraform) == fields.end())
                    fields.push_back(field);
        for (Field& field : fields) {
            const std::vector<const Expression*> values = valuesOf(field.terraform);
            const bool isOwn = field.terraform == m_members.front()->row.own;
            std::optional<Expression> shared = isOwn ? std::nullopt : alike(values);
            field.value = shared ? std::move(*shared) : column(field.terraform, values);
        }
        return fields;
    }

    [[nodiscard]] std::vector<RowColumn> columns() { return std::move(m_columns); }

private:
    using Values = std::vector<const Expression*>;

    [[nodiscard]] Values valuesOf(std::string_view argument) const
    {
        static const Expression none;
        Values values;
        for (const Resource* member : m_members) {
            const auto field = std::ranges::find_if(member->arguments, [&](const Field& each) {
                return each.terraform == argument && isWritten(each, &Field::terraform);
            });
            values.push_back(field == member->arguments.end() ? &none : &field->value);
        }
        return values;
    }

    Expression column(std::string name, const Values& values)
    {
        std::ranges::replace(name, '.', '_');
        RowColumn column {name, {}};
        for (const Expression* value : values)
            column.values.push_back(*value);
        m_columns.push_back(std::move(column));
        return Text {{{Part::Kind::Each, std::string {eachValue}, std::move(name)}}};
    }

    /// One expression for all of them; nothing when they differ by more than their keys.
    [[nodiscard]] std::optional<Expression> alike(const Values& values) const
    {
        if (std::ranges::all_of(values, [](const auto* each) { return std::holds_alternative<Text>(each->data); }))
            return alikeTexts(values);
        if (std::ranges::all_of(values, [](const auto* each) { return std::holds_alternative<Fields>(each->data); }))
            return alikeFields(values);
        if (std::ranges::all_of(values, [&](const auto* each) { return *each == *values.front(); }))
            return *values.front();
        return {};
    }

    [[nodiscard]] std::optional<Expression> alikeFields(const Values& values) const
    {
        Fields shared = std::get<Fields>(values.front()->data);
        for (std::size_t index = 0; index < shared.size(); ++index) {
            Values inner;
            for (const Expression* value : values) {
                const auto& fields = std::get<Fields>(value->data);
                if (fields.size() != shared.size() || fields[index].terraform != shared[index].terraform)
                    return {};
                inner.push_back(&fields[index].value);
            }
            std::optional<Expression> one = alike(inner);
            if (!one)
                return {};
            shared[index].value = std::move(*one);
        }
        return shared;
    }

    [[nodiscard]] std::optional<Expression> alikeTexts(const Values& values) const
    {
        Text shared;
        const std::size_t count = std::get<Text>(values.front()->data).parts.size();
        for (std::size_t index = 0; index < count; ++index) {
            std::vector<const Part*> parts;
            for (const Expression* value : values) {
                const Text& text = std::get<Text>(value->data);
                if (text.parts.size() != count)
                    return {};
                parts.push_back(&text.parts[index]);
            }
            std::vector<Part> made = byKey(parts);
            if (made.empty() && !std::ranges::all_of(parts, [&](const Part* each) { return *each == *parts.front(); }))
                return {};
            if (made.empty())
                made.push_back(*parts.front());
            std::ranges::move(made, std::back_inserter(shared.parts));
        }
        return shared;
    }

    /// The parts as parts made of the key, or none.
    [[nodiscard]] std::vector<Part> byKey(const std::vector<const Part*>& parts) const
    {
        const auto areAll = [&](Part::Kind kind) {
            return std::ranges::all_of(parts, [&](const Part* each) { return each->kind == kind; });
        };
        if (areAll(Part::Kind::Literal))
            return wordsByKey(parts);
        return areAll(Part::Kind::Attribute) ? referenceByKey(parts) : std::vector<Part> {};
    }

    [[nodiscard]] std::vector<Part> wordsByKey(const std::vector<const Part*>& parts) const
    {
        const std::string_view first = parts.front()->text;
        const std::string_view key = m_members.front()->row.key;
        for (std::size_t at = first.size(); at-- > 0;) {
            if (!isWordAt(first, at, key))
                continue;
            const std::string_view before = first.substr(0, at);
            const std::string_view after = first.substr(at + key.size());
            std::size_t index = 0;
            const bool isEverywhere = std::ranges::all_of(parts, [&](const Part* each) {
                return each->text == std::string {before} + m_members[index++]->row.key + std::string {after};
            });
            if (!isEverywhere)
                continue;
            std::vector<Part> made {{Part::Kind::Literal, std::string {before}},
                                    {Part::Kind::Each, "each.key"},
                                    {Part::Kind::Literal, std::string {after}}};
            std::erase_if(made, [](const Part& each) { return each.text.empty(); });
            return made;
        }
        return {};
    }

    [[nodiscard]] std::vector<Part> referenceByKey(const std::vector<const Part*>& parts) const
    {
        const Resource* row = m_find(parts.front()->text);
        for (std::size_t index = 0; index < parts.size(); ++index) {
            const Resource* each = m_find(parts[index]->text);
            if (!row || !each || each->terraform != row->terraform || each->row.name.empty() ||
                each->row.label != row->row.label || each->row.key != m_members[index]->row.key ||
                parts[index]->attribute != parts.front()->attribute)
                return {};
        }
        return {{Part::Kind::Each, row->terraform + "." + row->row.name + "[each.key]", parts.front()->attribute}};
    }

    const std::vector<const Resource*>& m_members;
    const ResourceByKey& m_find;
    std::vector<RowColumn> m_columns;
};

/// A value that is all that a member has of its own is no object.
void nameNoColumn(Expression& expression)
{
    if (Text* text = std::get_if<Text>(&expression.data)) {
        for (Part& part : text->parts)
            if (part.kind == Part::Kind::Each && part.text == eachValue)
                part.attribute.clear();
    } else if (Fields* fields = std::get_if<Fields>(&expression.data)) {
        for (Field& field : *fields)
            nameNoColumn(field.value);
    }
}

} // namespace

RowBlock blockOfRow(std::vector<const Resource*> members, const ResourceByKey& find)
{
    RowBlock block {std::move(members)};
    Merger merger {block.members, find};
    block.arguments = merger.merged();
    block.columns = merger.columns();
    if (block.columns.size() == 1)
        for (Field& field : block.arguments)
            nameNoColumn(field.value);
    return block;
}

} // namespace gudo::iac
