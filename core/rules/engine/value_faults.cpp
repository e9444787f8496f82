#include "core/rules/engine/value_faults.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/catalog/catalog_check.h"
#include "core/catalog/duration.h"
#include "core/model/ascii.h"
#include "core/network/cidr.h"
#include "core/network/port_range.h"
#include "core/rules/findings.h"

namespace gudo {

namespace {

/// A whole number that stands in quotes or has a point, or nothing.
std::optional<std::int64_t> wholeNumberIn(const Value& value)
{
    if (const auto* number = value.asDouble()) {
        const bool isWhole = std::nearbyint(*number) == *number && std::abs(*number) < 1e15;
        return isWhole ? std::optional {static_cast<std::int64_t>(*number)} : std::nullopt;
    }
    const auto* text = value.asString();
    std::int64_t number = 0;
    if (!text || text->empty())
        return {};
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    return error == std::errc {} && end == text->data() + text->size() ? std::optional {number} : std::nullopt;
}

/// The truth that a text stands for.
std::optional<bool> truthIn(const Value& value)
{
    const auto* text = value.asString();
    if (text && (*text == "true" || *text == "yes" || *text == "on"))
        return true;
    if (text && (*text == "false" || *text == "no" || *text == "off"))
        return false;
    return {};
}

bool isOutside(const PropertySchema& schema, double number)
{
    return (schema.minimum && number < *schema.minimum) || (schema.maximum && number > *schema.maximum);
}

std::optional<double> numberOf(const Value& value)
{
    if (const auto* integer = value.asInteger())
        return static_cast<double>(*integer);
    const auto* number = value.asDouble();
    return number ? std::optional {*number} : std::nullopt;
}

/// Durations have bounds in seconds.
std::optional<ValueFault> faultOfBounds(const PropertySchema& schema, const Value& value)
{
    const bool isDuration = schema.type == PropertyType::Duration;
    const auto number = isDuration ? secondsFrom(*value.asString()) : numberOf(value);
    const std::string unit = isDuration ? "s" : "";
    if (!number || !isOutside(schema, *number))
        return {};
    ValueFault fault {GUDO_TR_NOOP("core", "%1: %2 is %3, which is less than %4"), written(value)};
    fault.severity = Severity::Warning;
    if (schema.minimum && *number < *schema.minimum) {
        fault.more = {amount(*schema.minimum, 3) + unit};
        return fault;
    }
    fault.text = GUDO_TR_NOOP("core", "%1: %2 is %3, which is more than %4");
    fault.more = {amount(*schema.maximum, 3) + unit};
    return fault;
}

ValueFault shapeFault(const PropertySchema& schema, const Value& value)
{
    ValueFault fault {GUDO_TR_NOOP("core", "%1: %2 has to be a text, not %3"), written(value)};
    const auto* text = value.asString();
    switch (schema.type) {
    case PropertyType::Bool:
        fault.text = GUDO_TR_NOOP("core", "%1: %2 has to be true or false, not %3");
        if (const auto truth = truthIn(value))
            fault.meant = Value {*truth};
        break;
    case PropertyType::Integer:
        fault.text = GUDO_TR_NOOP("core", "%1: %2 has to be a whole number, not %3");
        if (const auto number = wholeNumberIn(value); number && !isOutside(schema, static_cast<double>(*number)))
            fault.meant = Value {*number};
        break;
    case PropertyType::Number:
    case PropertyType::Size:
        fault.text = GUDO_TR_NOOP("core", "%1: %2 has to be a number, not %3");
        if (const auto number = wholeNumberIn(value); number && !isOutside(schema, static_cast<double>(*number)))
            fault.meant = Value {*number};
        break;
    case PropertyType::Choice:
        fault.text = GUDO_TR_NOOP("core", "%1: %2 is %3, which is none of the choices: %4");
        fault.more = {listed(schema.choices)};
        fault.severity = Severity::Warning;
        break;
    case PropertyType::Ports:
    case PropertyType::References:
    case PropertyType::Strings:
        fault.text = GUDO_TR_NOOP("core", "%1: %2 has to be a list, not %3");
        if (text && !text->empty())
            fault.meant = Value {List {*text}};
        break;
    case PropertyType::SecurityRules:
    case PropertyType::NaclRules:
    case PropertyType::FirewallRules:
    case PropertyType::Routes:
    case PropertyType::Listeners:
        fault.text = GUDO_TR_NOOP("core", "%1: %2 has to be a list of rows, not %3");
        break;
    case PropertyType::Tags:
        fault.text = GUDO_TR_NOOP("core", "%1: %2 has to be keys with values, not %3");
        break;
    default:
        break;
    }
    return fault;
}

std::optional<ValueFault> faultOfPort(const Value& value)
{
    const auto range = portRangeOf(value);
    if (range && range->to > 0)
        return {};
    return ValueFault {GUDO_TR_NOOP("core",
                                    "%1: %2 has the port %3; a port is a number from 1 to 65535, or a range such "
                                    "as 8000-8080"),
                       written(value)};
}

std::optional<ValueFault> faultOfPorts(const Value& value)
{
    const auto* list = value.asList();
    if (!list)
        return faultOfPort(value);
    for (const Value& element : *list)
        if (auto fault = faultOfPort(element))
            return fault;
    return {};
}

/// Host names may stand where addresses do; what is meant as an address shows in its digits and colons.
std::optional<ValueFault> faultOfAddress(const std::string& text)
{
    const bool isNumeric =
        !text.empty() && std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.' || c == '/'; });
    const bool isOdd = text.find_first_of(" \t\n/:") != std::string::npos;
    const bool isHost = text.find('/') == std::string::npos && cidrOrAddressFrom(text);
    if (isHost || (!isNumeric && !isOdd))
        return {};
    ValueFault fault {GUDO_TR_NOOP("core", "%1: %2 is %3, which is no address such as 10.0.0.5"),
                      written(Value {text})};
    // "10.0.0.5/24" is how machines are set up: an address with the size of its network
    if (const auto block = parseCidr(text).cidr; block && hasHostBits(*block))
        fault.meant = Value {text.substr(0, text.find('/'))};
    return fault;
}

/// True for the values that another rule speaks of: a range that is none is for NET-001, several route tables of one
/// subnet are for NET-025.
bool isForOthers(const PropertySchema& schema, const Value& value)
{
    if (schema.type == PropertyType::Cidr)
        return true;
    const auto* list = value.asList();
    return schema.type == PropertyType::Reference && list && list->size() > 1 &&
           std::ranges::find(schema.reference, "route-table") != schema.reference.end();
}

} // namespace

bool hasRows(PropertyType type)
{
    return type == PropertyType::SecurityRules || type == PropertyType::NaclRules ||
           type == PropertyType::FirewallRules || type == PropertyType::Routes || type == PropertyType::Listeners;
}

std::string written(const Value& value)
{
    constexpr std::size_t most = 40; // bytes, enough to recognise it by
    if (const auto* text = value.asString()) {
        if (text->size() <= most)
            return '"' + *text + '"';
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>((*text)[end]) & 0xc0) == 0x80)
            --end; // not within a character
        return '"' + text->substr(0, end) + "…\"";
    }
    if (const auto* integer = value.asInteger())
        return std::to_string(*integer);
    if (const auto* number = value.asDouble())
        return amount(*number, 6);
    if (const auto* truth = value.asBool())
        return *truth ? "true" : "false";
    return value.asList() ? "[…]" : value.asObject() ? "{…}" : "null";
}

std::optional<ValueFault> faultOf(const PropertySchema& schema, const Value& value)
{
    const auto* text = value.asString();
    if (value.isNull() || (text && text->empty()) || isForOthers(schema, value))
        return {}; // not filled in yet
    if (schema.type == PropertyType::Port)
        return faultOfPort(value);
    if (schema.type == PropertyType::Ports)
        return faultOfPorts(value);
    if (hasRows(schema.type) && value.asList())
        return {}; // row by row
    if (!fits(schema, value))
        return shapeFault(schema, value);
    if (schema.type == PropertyType::Address)
        return faultOfAddress(*text);
    if (schema.type == PropertyType::Duration && !secondsFrom(*text))
        return ValueFault {GUDO_TR_NOOP("core", "%1: %2 is %3, which is no duration such as 30s or 5m"),
                           written(value)};
    return faultOfBounds(schema, value);
}

} // namespace gudo
