#include <algorithm>
#include <array>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/families.h"
#include "core/iac/aws/logs.h"
#include "core/iac/aws/roles.h"
#include "core/iac/aws/target_groups.h"
#include "core/iac/latin.h"
#include "core/network/port_range.h"

namespace gudo::iac {

namespace {

constexpr std::string_view containersTier = "containers";

/// Containers of a service: those drawn in it, else the service itself.
std::vector<const Component*> containersOf(const Lowering& lowering, const Component& service)
{
    std::vector<const Component*> drawn;
    for (const std::string_view id : lowering.containment().children(service.id))
        if (const Component* child = lowering.find(id); child && lowering.catalog().isKind(*child, "container"))
            drawn.push_back(child);
    return drawn.empty() ? std::vector {&service} : drawn;
}

std::vector<int> portsOf(const Lowering& lowering, const Component& container)
{
    std::vector<int> ports;
    const Value* said = lowering.catalog().valueOf(container, "ports");
    for (const PortRange& range : said ? portRangesOf(*said) : std::vector<PortRange> {})
        if (range.from == range.to)
            ports.push_back(range.from);
    return ports;
}

/// A definition in the words of one of the languages: the task definition is JSON in Terraform and an object otherwise.
Fields definitionOf(Lowering& lowering, const Component& container, const std::string& logs, const Expression& image,
                    bool isTerraform)
{
    const auto field = [&](const char* camel, Expression value) {
        std::string name {camel};
        if (!isTerraform)
            name[0] = static_cast<char>(name[0] - 'a' + 'A');
        return isTerraform ? terraformOnly(name, std::move(value)) : cloudFormationOnly(name, std::move(value));
    };
    const std::string name = physicalName(container.id, 100);
    Fields fields {field("name", name), field("image", image), field("essential", true)};
    iac::List ports;
    for (const int port : portsOf(lowering, container))
        ports.emplace_back(Fields {field("containerPort", port), field("protocol", "tcp")});
    if (!ports.empty())
        fields.push_back(field("portMappings", std::move(ports)));
    const auto option = [&](const char* key, Expression value) {
        return isTerraform ? terraformOnly(key, std::move(value)) : cloudFormationOnly(key, std::move(value));
    };
    fields.push_back(
        field("logConfiguration", Fields {field("logDriver", "awslogs"),
                                          field("options", Fields {option("awslogs-group", attribute(logs, "name")),
                                                                   option("awslogs-region", regionText()),
                                                                   option("awslogs-stream-prefix", name)})}));
    return fields;
}

/// The cluster that the services of a network share.
std::string clusterOf(Lowering& lowering, const Component& service)
{
    const Component* network = lowering.zones().networkOf(service);
    const auto& services = lowering.ofType("aws.ecs");
    const Component* first = &service;
    for (const Component* each : services)
        if (network && lowering.zones().networkOf(*each) == network) {
            first = each;
            break;
        }
    const Component& owner = network ? *network : service;
    const std::string key = Lowering::keyOf(owner, "cluster");
    if (first == &service) {
        Resource& cluster =
            lowering.add(owner, {"aws_ecs_cluster", "AWS::ECS::Cluster", containersTier}, "cluster", owner.id);
        cluster.arguments = {
            terraformOnly("name", prefixed(physicalName(owner.id, 60))),
            both("setting", "ClusterSettings",
                 iac::List {Fields {both("name", "Name", "containerInsights"), both("value", "Value", "enabled")}},
                 Form::Block),
            lowering.tags(owner, "cluster")};
    }
    return key;
}

/// Fargate takes certain pairs of processor and memory: the smallest pair that holds what is drawn (Amazon ECS
/// developer guide, "Task definition parameters for Fargate").
std::pair<std::int64_t, std::int64_t> fargateSize(std::int64_t cpu, std::int64_t memory)
{
    struct Size {
        std::int64_t cpu;
        std::int64_t least;
        std::int64_t most;
        std::int64_t step;
    };
    static constexpr Size sizes[] {{256, 512, 2048, 1024},      {512, 1024, 4096, 1024},   {1024, 2048, 8192, 1024},
                                   {2048, 4096, 16384, 1024},   {4096, 8192, 30720, 1024}, {8192, 16384, 61440, 4096},
                                   {16384, 32768, 122880, 8192}};
    for (const Size& size : sizes) {
        if (cpu > size.cpu || memory > size.most)
            continue;
        if (memory <= size.least)
            return {size.cpu, size.least};
        return {size.cpu, std::min(size.most, (memory + size.step - 1) / size.step * size.step)};
    }
    return {16384, 122880};
}

void addAutoScaling(Lowering& lowering, const Component& service, const std::string& cluster)
{
    const auto least = lowering.number(service, "min");
    const auto most = lowering.number(service, "max");
    if (!most)
        return;
    if (least.value_or(0) > *most) {
        lowering.error(service, GUDO_TR_NOOP("core", "%1 has a minimum of %2 above its maximum of %3"),
                       {std::to_string(*least), std::to_string(*most)});
        return;
    }
    const std::string target = Lowering::keyOf(service, "scaling");
    const Expression id = joined({"service/", attribute(cluster, "name"), "/", attribute(service.id, "name")});
    lowering
        .add(service, {"aws_appautoscaling_target", "AWS::ApplicationAutoScaling::ScalableTarget", containersTier},
             "scaling", service.id)
        .arguments = {both("service_namespace", "ServiceNamespace", "ecs"), both("resource_id", "ResourceId", id),
                      both("scalable_dimension", "ScalableDimension", "ecs:service:DesiredCount"),
                      both("min_capacity", "MinCapacity", least.value_or(1)),
                      both("max_capacity", "MaxCapacity", *most)};
    const std::string config {"target_tracking_scaling_policy_configuration."};
    const std::string cfnConfig {"TargetTrackingScalingPolicyConfiguration."};
    lowering
        .add(service, {"aws_appautoscaling_policy", "AWS::ApplicationAutoScaling::ScalingPolicy", containersTier},
             "cpu", service.id)
        .arguments = {both("name", "PolicyName", prefixed(physicalName(service.id, 100) + "-cpu")),
                      both("policy_type", "PolicyType", "TargetTrackingScaling"),
                      terraformOnly("service_namespace", attribute(target, "service_namespace")),
                      terraformOnly("resource_id", attribute(target, "resource_id")),
                      terraformOnly("scalable_dimension", attribute(target, "scalable_dimension")),
                      cloudFormationOnly("ScalingTargetId", idOf(target)),
                      both(config + "target_value", cfnConfig + "TargetValue", 60),
                      both(config + "predefined_metric_specification.predefined_metric_type",
                           cfnConfig + "PredefinedMetricSpecification.PredefinedMetricType",
                           "ECSServiceAverageCPUUtilization")};
}

void lowerService(Lowering& lowering, const Component& service)
{
    const bool isServerless = !isOnInstances(lowering, service);
    const std::string name = physicalName(service.id, 60);
    const std::string cluster = clusterOf(lowering, service);
    const std::string logs = addLogGroup(lowering, service, "logs", containersTier, joined({"/ecs/", prefixed(name)}));
    const std::string starter = addRole(
        lowering, service,
        {.role = "start", .service = "ecs-tasks.amazonaws.com", .policies = {"AmazonECSTaskExecutionRolePolicy"}});
    const Component* drawn = lowering.namedOne(service, "iam_role", "aws.iam_role");
    iac::List statements = drawn ? iac::List {} : statementsFor(lowering, service);
    std::string role = drawn ? drawn->id : std::string {};
    if (!drawn && !statements.empty())
        role = addRole(lowering, service,
                       {.role = "task", .service = "ecs-tasks.amazonaws.com", .statements = std::move(statements)});
    iac::List terraform;
    iac::List cloudFormation;
    const auto containers = containersOf(lowering, service);
    for (const Component* container : containers) {
        lowering.represent(*container);
        const std::string_view image = lowering.text(*container, "image");
        const Expression chosen = lowering.ask({.name = container->id + "-image",
                                                .description = "Container image of " + container->id + ".",
                                                .fallback = image.empty() ? Expression {} : Expression {image},
                                                .group = "Containers",
                                                .component = container->id});
        terraform.emplace_back(definitionOf(lowering, *container, logs, chosen, true));
        cloudFormation.emplace_back(definitionOf(lowering, *container, logs, chosen, false));
    }
    const auto [cpu, memory] = fargateSize(lowering.number(service, "cpu_units").value_or(256),
                                           lowering.number(service, "memory_mib").value_or(512));
    const char* compatibility = isServerless ? "FARGATE" : "EC2";
    const std::string task = Lowering::keyOf(service, "task-definition");
    lowering
        .add(service, {"aws_ecs_task_definition", "AWS::ECS::TaskDefinition", containersTier}, "task-definition",
             service.id)
        .arguments = {both("family", "Family", prefixed(name)),
                      both("requires_compatibilities", "RequiresCompatibilities", iac::List {compatibility}),
                      both("network_mode", "NetworkMode", "awsvpc"),
                      both("cpu", "Cpu", std::to_string(cpu)),
                      both("memory", "Memory", std::to_string(memory)),
                      both("execution_role_arn", "ExecutionRoleArn", arnOf(starter)),
                      both("task_role_arn", "TaskRoleArn", role.empty() ? Expression {} : arnOf(role)),
                      terraformOnly("container_definitions", std::move(terraform), Form::Json),
                      cloudFormationOnly("ContainerDefinitions", std::move(cloudFormation)),
                      lowering.tags(service)};
    if (!isServerless)
        lowering.report(
            Severity::Note, service,
            GUDO_TR_NOOP("core", "The instances that %1 runs on are not in the drawing; its cluster needs some"));
    Resource& resource = lowering.add(service, {"aws_ecs_service", "AWS::ECS::Service", containersTier});
    Fields& fields = resource.arguments;
    fields = {both("name", "ServiceName", prefixed(name)), both("cluster", "Cluster", idOf(cluster)),
              both("task_definition", "TaskDefinition", arnOf(task)), both("launch_type", "LaunchType", compatibility),
              both("desired_count", "DesiredCount", lowering.number(service, "desired").value_or(1))};
    iac::List subnets = lowering.subnetIds(service);
    if (subnets.empty())
        lowering.error(service, GUDO_TR_NOOP("core", "%1 needs a subnet to be created"));
    const std::string network {"network_configuration."};
    const std::string cfnNetwork {"NetworkConfiguration.AwsvpcConfiguration."};
    fields.push_back(both(network + "subnets", cfnNetwork + "Subnets", std::move(subnets)));
    fields.push_back(
        both(network + "security_groups", cfnNetwork + "SecurityGroups", lowering.securityGroupIds(service)));
    fields.push_back(
        both("deployment_circuit_breaker.enable", "DeploymentConfiguration.DeploymentCircuitBreaker.Enable", true));
    fields.push_back(
        both("deployment_circuit_breaker.rollback", "DeploymentConfiguration.DeploymentCircuitBreaker.Rollback", true));
    iac::List balancers;
    const Component& front = *containers.front();
    const auto ports = portsOf(lowering, front);
    for (const std::string& group : targetGroupsOf(lowering, service)) {
        balancers.emplace_back(Fields {both("target_group_arn", "TargetGroupArn", arnOf(group)),
                                       both("container_name", "ContainerName", physicalName(front.id, 100)),
                                       both("container_port", "ContainerPort", ports.empty() ? 8080 : ports.front())});
        const std::string balancer = balancerOf(lowering, group);
        for (const char* listener : {"https", "http"})
            if (!balancer.empty())
                resource.dependsOn.push_back(balancer + "/" + listener);
    }
    if (!balancers.empty())
        fields.push_back(both("load_balancer", "LoadBalancers", std::move(balancers), Form::Block));
    fields.push_back(lowering.tags(service));
    if (lowering.number(service, "max"))
        resource.ignoredChanges = {"desired_count"};
    addAutoScaling(lowering, service, cluster);
}

struct NodeGroup {
    const Component* drawn;
    std::int64_t least;
    std::int64_t desired;
    std::int64_t most;
};

void addNodes(Lowering& lowering, const Component& cluster, const NodeGroup& group, const std::string& role,
              const iac::List& subnets)
{
    const Component& drawn = *group.drawn;
    iac::List own = lowering.subnetIds(drawn);
    std::vector<std::string> types {std::string {lowering.text(drawn, "instance_type")}};
    for (const std::string& more : lowering.texts(drawn, "other_instance_types"))
        types.push_back(more);
    iac::List names;
    for (const std::string& type : types)
        names.emplace_back(type);
    lowering.represent(drawn);
    Resource& resource = lowering.add(cluster, {"aws_eks_node_group", "AWS::EKS::Nodegroup", containersTier},
                                      "nodes-" + drawn.id, cluster.id + "-" + drawn.id);
    resource.arguments = {
        both("cluster_name", "ClusterName", attribute(cluster.id, "name")),
        terraformOnly("node_group_name", physicalName(drawn.id, 60)),
        both("node_role_arn", "NodeRole", arnOf(role)),
        both("subnet_ids", "Subnets", own.empty() ? subnets : own),
        both("instance_types", "InstanceTypes", std::move(names)),
        both("capacity_type", "CapacityType", lowering.text(drawn, "purchase") == "spot" ? "SPOT" : "ON_DEMAND"),
        both("scaling_config.min_size", "ScalingConfig.MinSize", group.least),
        both("scaling_config.desired_size", "ScalingConfig.DesiredSize", group.desired),
        both("scaling_config.max_size", "ScalingConfig.MaxSize", std::max<std::int64_t>(group.most, 1)),
        lowering.terraformTags(cluster, drawn.id)};
    for (const char* policy :
         {"AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryReadOnly"})
        resource.dependsOn.push_back(Lowering::keyOf(cluster, std::string {"nodes-"} + policy));
    resource.ignoredChanges = {"scaling_config[0].desired_size"};
}

/// Groups of nodes drawn in a cluster: pools, and single nodes together.
std::vector<NodeGroup> nodesOf(Lowering& lowering, const Component& cluster)
{
    std::vector<NodeGroup> groups;
    std::vector<const Component*> single;
    for (const char* type : {"k8s.node_pool", "k8s.node"})
        for (const Component* each : lowering.ofType(type)) {
            const bool isIts = lowering.containment().isWithin(each->id, cluster.id) ||
                               lowering.namedOne(*each, "cluster") == &cluster;
            if (!isIts)
                continue;
            if (each->type == "k8s.node") {
                single.push_back(each);
                continue;
            }
            groups.push_back({each, lowering.number(*each, "min").value_or(1),
                              lowering.number(*each, "desired").value_or(1),
                              lowering.number(*each, "max").value_or(1)});
        }
    for (const Component* each : single)
        lowering.represent(*each);
    if (!single.empty()) {
        const auto count = static_cast<std::int64_t>(single.size());
        groups.push_back({single.front(), count, count, count});
    }
    return groups;
}

void lowerCluster(Lowering& lowering, const Component& cluster)
{
    const Component* drawn = lowering.namedOne(cluster, "iam_role", "aws.iam_role");
    const std::string role =
        drawn ? drawn->id
              : addRole(lowering, cluster,
                        {.role = "role", .service = "eks.amazonaws.com", .policies = {"AmazonEKSClusterPolicy"}});
    iac::List subnets = Lowering::idsOf(lowering.named(cluster, "subnets", "aws.subnet"));
    if (subnets.empty())
        subnets = lowering.subnetIds(cluster);
    if (subnets.size() < 2)
        lowering.error(cluster, GUDO_TR_NOOP("core", "%1 needs subnets in two zones to be created"));
    const std::string_view version = lowering.text(cluster, "version");
    const bool isPublic = lowering.flag(cluster, "public_endpoint");
    const std::string name = physicalName(cluster.id, 60);
    Resource& resource = lowering.add(cluster, {"aws_eks_cluster", "AWS::EKS::Cluster", containersTier});
    Fields& fields = resource.arguments;
    fields = {both("name", "Name", prefixed(name)), both("role_arn", "RoleArn", arnOf(role)),
              both("version", "Version", version.empty() ? Expression {} : Expression {version})};
    iac::List kinds {"api", "audit", "authenticator"};
    if (lowering.flag(cluster, "logging")) {
        iac::List types;
        for (const Expression& kind : kinds)
            types.emplace_back(Fields {same("Type", kind)});
        fields.push_back(terraformOnly("enabled_cluster_log_types", std::move(kinds)));
        fields.push_back(cloudFormationOnly("Logging.ClusterLogging.EnabledTypes", std::move(types)));
    }
    fields.push_back(both("vpc_config.subnet_ids", "ResourcesVpcConfig.SubnetIds", subnets));
    fields.push_back(both("vpc_config.security_group_ids", "ResourcesVpcConfig.SecurityGroupIds",
                          lowering.securityGroupIds(cluster)));
    fields.push_back(both("vpc_config.endpoint_private_access", "ResourcesVpcConfig.EndpointPrivateAccess", true));
    fields.push_back(both("vpc_config.endpoint_public_access", "ResourcesVpcConfig.EndpointPublicAccess", isPublic));
    fields.push_back(lowering.tags(cluster));
    if (!drawn)
        resource.dependsOn = {Lowering::keyOf(cluster, "role-AmazonEKSClusterPolicy")};
    const auto groups = nodesOf(lowering, cluster);
    if (groups.empty()) {
        lowering.report(Severity::Note, cluster, GUDO_TR_NOOP("core", "No nodes are drawn for %1; none are written"));
        return;
    }
    const std::string nodes = addRole(
        lowering, cluster,
        {.role = "nodes",
         .service = "ec2.amazonaws.com",
         .policies = {"AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryReadOnly"}});
    for (const NodeGroup& group : groups)
        addNodes(lowering, cluster, group, nodes, subnets);
}

} // namespace

std::span<const TypeLowering> containerTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.ecs", lowerService},
        TypeLowering {"aws.eks", lowerCluster},
    };
    return types;
}

} // namespace gudo::iac
