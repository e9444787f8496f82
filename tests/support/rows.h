#pragma once

#include <string>

#include "core/model/value.h"

namespace gudo::test {

/// A row of a route table.
[[nodiscard]] inline Object routeRow(const std::string& destination, const std::string& target)
{
    return {{"destination", destination}, {"target", target}};
}

/// A row of a security group; `key` is "source" or "destination".
[[nodiscard]] inline Object tcpRow(Value from, Value to, const char* key, const std::string& peer)
{
    return {{"protocol", "tcp"}, {"from_port", std::move(from)}, {"to_port", std::move(to)}, {key, peer}};
}

/// A row of a network ACL.
[[nodiscard]] inline Object naclRow(int number, const char* action, Value from, Value to, const std::string& block)
{
    return {{"number", number},         {"action", action}, {"protocol", "tcp"}, {"from_port", std::move(from)},
            {"to_port", std::move(to)}, {"cidr", block}};
}

} // namespace gudo::test
