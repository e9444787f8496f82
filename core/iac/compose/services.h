#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/iac/containers/manifests.h"

namespace gudo::iac {

/// Something that runs as a service of a Compose file.
struct ComposeService {
    const Component* component = nullptr;
    std::vector<const Component*> inside {}; ///< programs drawn in a container: what it runs
    const Engine* engine = nullptr;          ///< what program it is, where that is known
    std::string name {};
    std::string image {};
    bool isImageAssumed = false; ///< the drawing names none
    bool isImageOpen = false;    ///< and nobody can know which
    std::vector<int> ports {};
    int copies = 1;
};

/// A Compose file to be: what runs on one engine.
struct ComposeProject {
    const Component* engine = nullptr;       ///< nullptr: all programs of a design without engines
    std::vector<ComposeService> services {}; ///< in id order
};

/// Who runs where.
struct ComposeProjects {
    std::vector<ComposeProject> projects {};
    /// The service of a component: its own, or that of the container around it.
    struct Place {
        std::size_t project = 0;
        std::size_t service = 0;
    };
    std::map<Id, Place, std::less<>> places {};
    std::set<Id, std::less<>> represented {}; ///< components that something in the files stands for
};

[[nodiscard]] ComposeProjects composeProjects(const Lowering& design);

} // namespace gudo::iac
