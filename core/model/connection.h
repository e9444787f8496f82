#pragma once

#include <string>

#include "core/model/id.h"
#include "core/model/value.h"

namespace gudo {

/// An arrow between two components. `kind` is request (a client asks a server), replication (from the primary to the copy),
/// failover (from the active to the standby), management (administration) or note; other words are kept.
struct Connection {
    Id id;
    Id from;
    Id to;
    std::string kind {"request"};
    Object properties {};
    Object extra {};

    friend bool operator==(const Connection&, const Connection&) = default;
};

/// True for the arrows that serving depends on.
[[nodiscard]] inline bool isRequest(const Connection& connection)
{
    return connection.kind == "request";
}

} // namespace gudo
