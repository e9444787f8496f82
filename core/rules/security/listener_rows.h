#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/component.h"

namespace gudo {

/// One row of a load balancer's listeners.
struct ListenerRow {
    std::string protocol {}; ///< in small letters
    std::string port {};     ///< as it is written, else the usual one of HTTP or HTTPS
    bool hasCertificate = false;
    bool isRedirecting = false; ///< answers nothing but "ask by HTTPS"
    std::size_t index = 0;      ///< place in the property's list

    [[nodiscard]] bool isEncrypted() const { return protocol == "https" || protocol == "tls"; }
};

/// The listeners of a component, in their order; empty when nobody has listed any.
[[nodiscard]] std::vector<ListenerRow> listenerRows(const Component& component);

} // namespace gudo
