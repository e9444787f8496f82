#include "core/iac/compose/service_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;

bool isSaid(const ComposeService& service, std::string_view key)
{
    return Lowering::isSet(*service.component, key);
}

} // namespace

std::string verbatim(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '$' ? std::string {"$$"} : std::string {c};
    return out;
}

Map composeLabels(const Component& component)
{
    Map labels {{"gudo.id", component.id}};
    if (!component.name.empty())
        labels.emplace_back("gudo.name", verbatim(component.name));
    if (const Value* tags = find(component.properties, "tags"); tags && tags->asObject())
        for (const auto& [key, value] : *tags->asObject())
            if (value.asString() && !key.empty() && !key.starts_with("gudo.") && isPrintableAscii(key) &&
                key.find('=') == std::string::npos)
                labels.emplace_back(key, verbatim(*value.asString()));
    return labels;
}

std::string composeCommand(const Lowering& design, const ComposeService& service)
{
    std::vector<const Component*> own {service.component};
    own.insert(own.end(), service.inside.begin(), service.inside.end());
    std::string command;
    for (const Component* each : own) {
        const std::string_view said = design.text(*each, "command");
        if (!said.empty() && !command.empty())
            return {}; // two programs: the image has to know how to start them
        command += said;
    }
    if (!command.empty() || !service.engine)
        return command;
    return fmt::format("{}", fmt::join(service.engine->command, " "));
}

std::string_view composeRestart(const Lowering& design, const ComposeService& service)
{
    const std::string_view said = design.text(*service.component, "restart");
    return said == "no" || said == "on-failure" ? said : "always";
}

Map composeLimits(const Lowering& design, const ComposeService& service)
{
    Map limits;
    if (const auto cpus = amount(design, *service.component, "cpus"); cpus && isSaid(service, "cpus"))
        limits.emplace_back("cpus", fmt::format("{:g}", *cpus));
    if (const auto memory = amount(design, *service.component, "memory_gib"); memory && isSaid(service, "memory_gib"))
        limits.emplace_back("memory", fmt::format("{}M", std::max(6L, std::lround(*memory * 1024))));
    return limits;
}

Map composeHealth(const ComposeService& service)
{
    if (!service.engine || service.engine->health.empty())
        return {};
    Nodes test {"CMD"};
    for (const std::string_view word : service.engine->health)
        test.emplace_back(word);
    return {{"test", std::move(test)},
            {"interval", "10s"},
            {"timeout", "5s"},
            {"retries", plain(std::int64_t {5})},
            {"start_period", "30s"}};
}

bool keepsData(const Lowering& design, const ComposeService& service)
{
    return !design.catalog().isKind(*service.component, "cache");
}

bool isMountPath(std::string_view text)
{
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && c != ':' && c != ',' && c != 0x7F && c != '$' && c != '"';
    };
    return text.size() > 1 && text.front() == '/' && std::ranges::all_of(text, isPlain);
}

} // namespace gudo::iac
