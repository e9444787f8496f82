#include "core/rules/project_rules.h"

#include <algorithm>

#include "core/json/json_read.h"
#include "core/json/json_reader.h"

namespace gudo {

namespace {

class ProjectRulesReader {
public:
    ProjectRulesReader(std::string_view text, std::string_view fileName, std::vector<Diagnostic>& diagnostics)
        : m_json {std::string {fileName}, text, diagnostics}
    {
    }

    ProjectRules read(const JsonNode& root)
    {
        ProjectRules result;
        if (!root.asMembers()) {
            m_json.error({GUDO_TR_NOOP("core", "The rules of a project must be an object, not %1"),
                          {std::string {kindName(root)}}},
                         root);
            return result;
        }
        for (const JsonMember& member : *root.asMembers())
            readMember(member, result);
        return result;
    }

private:
    void readMember(const JsonMember& member, ProjectRules& result)
    {
        if (member.key == "profile")
            result.profile = wordOf(member, {"prod", "dev"});
        else if (member.key == "failOn")
            result.failOn = wordOf(member, {"error", "warning", "note", "never"});
        else if (member.key == "skip")
            readSkip(member, result.skip);
        else if (member.key == "rules")
            readRules(member, result.rules);
        else if (member.key != "$schema")
            m_json.report(Severity::Error,
                          {GUDO_TR_NOOP("core", "\"%1\" means nothing here; known are profile, rules, failOn and skip"),
                           {member.key}},
                          member.keyOffset);
    }

    /// The member's value when it is one of these words; else a diagnostic and nothing.
    std::string wordOf(const JsonMember& member, std::initializer_list<std::string_view> words)
    {
        const auto* text = member.value.asString();
        if (text && std::ranges::find(words, *text) != words.end())
            return *text;
        std::string known;
        for (const std::string_view word : words)
            known.append(known.empty() ? "" : ", ").append(word);
        const std::string found = text ? '"' + *text + '"' : std::string {kindName(member.value)};
        m_json.error({GUDO_TR_NOOP("core", "\"%1\" cannot be %2; it is one of: %3"), {member.key, found, known}},
                     member.value);
        return {};
    }

    bool names(std::string_view pattern, std::size_t offset)
    {
        if (namesAnyRule(pattern))
            return true;
        m_json.report(
            Severity::Error,
            {GUDO_TR_NOOP("core", "There is no rule \"%1\"; \"gudo rules\" lists them"), {std::string {pattern}}},
            offset);
        return false;
    }

    void readSkip(const JsonMember& member, std::vector<std::string>& skip)
    {
        const auto* elements = member.value.asElements();
        if (!elements) {
            m_json.error({GUDO_TR_NOOP("core", "\"%1\" must be a list of rules, not %2"),
                          {member.key, std::string {kindName(member.value)}}},
                         member.value);
            return;
        }
        for (const JsonNode& element : *elements) {
            if (const auto* pattern = element.asString(); !pattern)
                m_json.error({GUDO_TR_NOOP("core", "\"%1\" must be a list of rules, not %2"),
                              {member.key, std::string {kindName(element)}}},
                             element);
            else if (names(*pattern, element.offset))
                skip.push_back(*pattern);
        }
    }

    void readRules(const JsonMember& member, Object& result)
    {
        if (!member.value.asMembers()) {
            m_json.error({GUDO_TR_NOOP("core", "\"%1\" must be an object, not %2"),
                          {member.key, std::string {kindName(member.value)}}},
                         member.value);
            return;
        }
        for (const JsonMember& rule : *member.value.asMembers()) {
            if (!names(rule.key, rule.keyOffset))
                continue;
            if (!rule.value.asMembers()) {
                if (std::string word = wordOf(rule, {"off", "error", "warning", "note"}); !word.empty())
                    result.emplace(rule.key, std::move(word));
                continue;
            }
            Object parameters;
            for (const JsonMember& parameter : *rule.value.asMembers())
                readParameter(rule.key, parameter, parameters);
            result.emplace(rule.key, std::move(parameters));
        }
    }

    void readParameter(const std::string& pattern, const JsonMember& member, Object& result)
    {
        if (member.key == "severity") {
            if (std::string word = wordOf(member, {"off", "error", "warning", "note"}); !word.empty())
                result.emplace(member.key, std::move(word));
            return;
        }
        const bool isKnown = std::ranges::any_of(rules(), [&](const Rule* rule) {
            return matches(pattern, *rule) &&
                   std::ranges::find(rule->parameters, member.key, &RuleParameter::key) != rule->parameters.end();
        });
        const Value value = toValue(member.value);
        if (!isKnown)
            m_json.report(
                Severity::Error,
                {GUDO_TR_NOOP("core", "The rule %1 has no parameter \"%2\"; \"gudo explain %1\" tells which it has"),
                 {pattern, member.key}},
                member.keyOffset);
        else if (!value.asDouble() && !value.asInteger())
            m_json.error({GUDO_TR_NOOP("core", "The parameter \"%1\" must be a number, not %2"),
                          {member.key, std::string {kindName(member.value)}}},
                         member.value);
        else
            result.emplace(member.key, value);
    }

    JsonReader m_json;
};

/// A setting as an object: a text is its severity.
Object parametersOf(const Value* setting)
{
    if (!setting)
        return {};
    if (const auto* word = setting->asString())
        return {{"severity", *word}};
    return setting->asObject() ? *setting->asObject() : Object {};
}

} // namespace

ProjectRulesResult readProjectRules(std::string_view text, std::string_view fileName)
{
    ProjectRulesResult result;
    if (const auto root = readJson(text, result.diagnostics))
        result.rules = ProjectRulesReader {text, fileName, result.diagnostics}.read(*root);
    for (Diagnostic& diagnostic : result.diagnostics)
        diagnostic.file = fileName;
    return result;
}

Settings withProjectRules(Settings own, const ProjectRules& project)
{
    if (own.profile.empty())
        own.profile = project.profile;
    const Object said = own.rules;
    for (const Rule* rule : rules()) {
        Object setting = parametersOf(settingOf(project.rules, *rule));
        if (std::ranges::any_of(project.skip, [&](const std::string& pattern) { return matches(pattern, *rule); }))
            setting.insert_or_assign("severity", "off");
        if (setting.empty())
            continue;
        for (const auto& [key, value] : parametersOf(settingOf(said, *rule)))
            setting.insert_or_assign(key, value);
        if (const auto byName = own.rules.find(rule->name); byName != own.rules.end())
            own.rules.erase(byName); // all of it is in `setting`
        own.rules.insert_or_assign(std::string {rule->id}, std::move(setting));
    }
    return own;
}

} // namespace gudo
