#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/iac/containers/manifests.h"

namespace gudo::iac {

enum class WorkloadKind { Deployment, StatefulSet, Pod };

/// Something that pods are made from.
struct Workload {
    const Component* component = nullptr;
    WorkloadKind kind = WorkloadKind::Deployment;
    std::string name {};
    std::string space {};                    ///< namespace; empty: the one that is there anyway
    std::vector<const Component*> inside {}; ///< containers drawn in a pod
    const Engine* engine = nullptr;
    std::string image {};
    bool isImageAssumed = false;
    bool isImageOpen = false;
    std::vector<int> ports {};
    int replicas = 1;
    bool isCalled = false; ///< by its own name, so that it needs a Service of that name
};

/// A Service that is drawn.
struct ClusterService {
    const Component* component = nullptr;
    std::string name {};
    std::string space {};
    std::vector<std::size_t> behind {}; ///< workloads that answer
    int port = 80;
    int targetPort = 80;
};

/// What runs in one cluster, everything in id order.
struct ClusterContents {
    const Component* cluster = nullptr; ///< nullptr: the drawing shows none around
    std::string folder {};
    std::vector<const Component*> spaces {};
    std::vector<Workload> workloads {};
    std::vector<ClusterService> services {};
    std::vector<const Component*> ingresses {};
    std::vector<const Component*> volumes {};
    std::map<Id, std::size_t, std::less<>> workloadOf {}; ///< by component, those drawn in pods included
    std::map<Id, std::size_t, std::less<>> serviceOf {};

    [[nodiscard]] const Workload* workload(std::string_view component) const;
    [[nodiscard]] const ClusterService* service(std::string_view component) const;
};

/// A way of a request to a workload: directly, or through a Service.
struct WayIn {
    const Connection* connection = nullptr; ///< the first leg
    int port = 0;                           ///< of the pods
};

/// All clusters of a design, with their names chosen.
class ClusterReading {
public:
    ClusterReading(const Lowering& design, std::set<Id, std::less<>>& represented);

    [[nodiscard]] const std::vector<ClusterContents>& clusters() const { return m_clusters; }
    /// The name of something in its cluster.
    [[nodiscard]] const std::string& nameOf(const Component& component) const;
    /// The namespace that a component is drawn in, as the cluster knows it; empty when in none.
    [[nodiscard]] std::string spaceOf(const Component& component) const;
    /// Requests that end at a workload, in id order of their first legs.
    [[nodiscard]] std::vector<WayIn> waysTo(const ClusterContents& cluster, std::size_t workload) const;

private:
    [[nodiscard]] const Component* clusterOf(const Component& component) const;
    [[nodiscard]] ClusterContents& contentsFor(const Component& component);
    void collect(std::set<Id, std::less<>>& represented);
    void addWorkload(ClusterContents& cluster, const Component& component, WorkloadKind kind,
                     std::set<Id, std::less<>>& represented);
    void chooseImage(Workload& workload) const;
    void choosePorts(Workload& workload) const;
    void join(ClusterContents& cluster);

    const Lowering& m_design;
    mutable NameBook m_names {50};
    std::vector<ClusterContents> m_clusters;
    std::map<Id, std::size_t, std::less<>> m_clusterNumbers;
};

} // namespace gudo::iac
