#pragma once

#include <utility>
#include <vector>

#include "core/reliability/failure_model.h"

namespace gudo {

/// What simulated() reads, as plain numbers: with the model's fault tree a program without the engine (the script of an
/// exported page) gives the same answers. Nodes are those of the service graph, fault nodes those of the model's tree.
struct SimulationTables {
    /// What something asks for, each once.
    struct Need {
        FaultNode unserved = 0;
        std::vector<int> alternatives {}; ///< nodes that serve it, ascending
        std::vector<int> coldStandbys {}; ///< nodes that could take over if somebody acted
        bool countsCopies = false;        ///< its service asks for copies of its members together
    };
    struct Node {
        FaultNode down = 0;
        FaultNode lacks = 0;                  ///< a required need is not served, or all of it is gone
        FaultNode box = 0;                    ///< of a frame: that all in it is down; of others never true
        std::vector<FaultNode> copies {};     ///< of what fails: that the copy is down
        int spare = 0;                        ///< copies that may be down while it is up
        std::vector<FaultNode> degradedBy {}; ///< any of them makes it degraded where it is not down
        /// So does the first without the second: its host is gone and it goes on elsewhere.
        std::vector<std::pair<FaultNode, FaultNode>> moves {};
        std::vector<int> gateways {}; ///< nodes on its way out that it cannot do without, in their order
        std::vector<int> needs {};    ///< numbers of the needs that it cannot do without, in their order
        bool hasNeeds = false;        ///< it asks for something, if only for what it can do without
    };
    struct Asked {
        int client = 0;  ///< node
        int service = 0; ///< of the graph
        int need = 0;
        FaultNode lost = 0;
        std::vector<int> cone {}; ///< nodes that it rests on, ascending: it is degraded with any of them
    };

    std::vector<Need> needs {};
    std::vector<Node> nodes {};  ///< of each node of the graph
    std::vector<Asked> asked {}; ///< of each requirement of the model
};

/// O(size of the model + requirements * nodes).
[[nodiscard]] SimulationTables simulationTables(const Architecture& architecture, const ServiceGraph& graph,
                                                const Catalog& catalog, const FailureModel& model);

} // namespace gudo
