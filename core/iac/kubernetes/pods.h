#pragma once

#include "core/iac/kubernetes/cluster.h"

namespace gudo::iac {

/// A Secret that somebody has to make.
struct NeededSecret {
    std::string space {};
    std::string name {};

    friend auto operator<=>(const NeededSecret&, const NeededSecret&) = default;
};

/// What is known of a cluster while its manifests are written.
struct ClusterText {
    const Lowering& design;
    const ClusterReading& reading;
    const ClusterContents& cluster;
    std::string project {};
    Manifests& result;
    std::set<NeededSecret>& secrets;
    std::set<Id, std::less<>>& represented;

    void report(Severity severity, Message message, const Id& component) const;
    /// What people call it.
    [[nodiscard]] std::string titleOf(std::string_view id) const;
};

/// metadata of an object that stands for a component.
[[nodiscard]] TemplateNode::Map metadataOf(const ClusterText& text, const Component& component, const std::string& name,
                                           const std::string& space);
/// What pods of a workload are found by.
[[nodiscard]] TemplateNode::Map selectorOf(const Workload& workload);
/// The label by which a Service with several workloads behind it finds their pods.
[[nodiscard]] std::string behindLabel(const ClusterService& service);

/// The template of a workload's pods: metadata and spec.
[[nodiscard]] TemplateNode::Map podTemplate(const ClusterText& text, const Workload& workload);

/// "10Gi" of a property in GiB.
[[nodiscard]] std::string storageOf(const Lowering& design, const Component& component);

} // namespace gudo::iac
