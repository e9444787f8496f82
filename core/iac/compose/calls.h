#pragma once

#include <string>
#include <vector>

#include "core/iac/compose/services.h"

namespace gudo::iac {

/// Something that a service calls.
struct ComposeCall {
    const Connection* connection = nullptr;
    const Component* target = nullptr;
    const ComposeService* service = nullptr; ///< of the same file, that answers; nullptr: something elsewhere
    std::string name {};                     ///< what the caller's variables begin with
    std::string host {};
    int port = 0;        ///< 0: the drawing says none
    bool isKnown = true; ///< false: the host is a placeholder
};

/// What the services of one file have to do with each other and with what is outside.
class ComposeCalls {
public:
    ComposeCalls(const Lowering& design, const ComposeProjects& projects, std::size_t project);

    /// Requests that leave a service, one for each other end, in id order of the connections.
    [[nodiscard]] std::vector<ComposeCall> from(const ComposeService& service) const;
    /// Ports at which something from outside of the file asks a service, ascending.
    [[nodiscard]] std::vector<int> publishedOf(const ComposeService& service) const;
    /// Names of the services that have to be there before a service, ascending. Whoever calls in a circle waits for
    /// those before it in id order only, since Compose starts nothing that waits for itself.
    [[nodiscard]] const std::vector<const ComposeService*>& neededBy(const ComposeService& service) const;
    /// Requests that could not be waited for, since they close a circle.
    [[nodiscard]] const std::vector<const Connection*>& circular() const { return m_circular; }

private:
    [[nodiscard]] const ComposeService* ownService(std::string_view component) const;
    [[nodiscard]] std::vector<const Connection*> leaving(const ComposeService& service) const;
    void order();

    const Lowering& m_design;
    const ComposeProjects& m_projects;
    std::size_t m_project;
    std::map<const ComposeService*, std::vector<const ComposeService*>>
        m_needed; ///< looked up only, never gone through
    std::vector<const Connection*> m_circular;
};

} // namespace gudo::iac
