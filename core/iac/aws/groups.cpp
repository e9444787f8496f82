#include <algorithm>
#include <array>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/families.h"
#include "core/iac/aws/instances.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view groupsTier = "compute";

/// The security groups of what a template starts: its own, else those of the first group that uses it.
Expression groupsOf(Lowering& lowering, const Component& recipe)
{
    std::vector<const Component*> own = lowering.named(recipe, "security_groups", "aws.security_group");
    for (const Component* group : lowering.ofType("aws.asg")) {
        if (lowering.namedOne(*group, "launch_template") != &recipe)
            continue;
        const auto asked = lowering.named(*group, "security_groups", "aws.security_group");
        if (asked.empty())
            continue;
        if (!own.empty() && !std::ranges::is_permutation(own, asked))
            lowering.report(Severity::Warning, *group,
                            GUDO_TR_NOOP("core", "%1 names other security groups than its launch template %2, whose "
                                                 "groups are written"),
                            {std::string {displayName(recipe)}});
        if (own.empty())
            own = asked;
    }
    iac::List ids;
    for (const Component* group : own)
        ids.push_back(lowering.securityGroupId(*group));
    return ids.empty() ? Expression {} : Expression {std::move(ids)};
}

/// A launch template out of what `recipe` says: a template that is drawn, or a group without one.
void writeTemplate(Lowering& lowering, const Component& recipe, std::string_view role)
{
    const ComponentType* row = lowering.catalog().find("aws.launch_template");
    const auto usual = [&](std::string_view key) -> Expression {
        const PropertySchema* schema = row ? row->property(key) : nullptr;
        const std::string* text = schema ? schema->defaultValue.asString() : nullptr;
        return text ? Expression {*text} : Expression {};
    };
    const std::string_view instanceType = lowering.text(recipe, "instance_type");
    Resource& resource =
        lowering.add(recipe, {"aws_launch_template", "AWS::EC2::LaunchTemplate", groupsTier}, role, recipe.id);
    Expression image = imageOf(lowering, recipe);
    const auto data = [](std::string_view rest) {
        return "LaunchTemplateData." + std::string {rest};
    };
    Fields& fields = resource.arguments;
    fields = {terraformOnly("name_prefix", prefixed(physicalName(recipe.id, 60) + "-")),
              both("image_id", data("ImageId"), std::move(image)),
              both("instance_type", data("InstanceType"),
                   instanceType.empty() ? usual("instance_type") : Expression {instanceType}),
              both("key_name", data("KeyName"), keyNameOf(lowering, recipe)),
              terraformOnly("update_default_version", true)};
    Expression groups = role.empty() ? groupsOf(lowering, recipe) : lowering.securityGroupIds(recipe);
    if (lowering.flag(recipe, "public_ip")) {
        fields.push_back(both("network_interfaces.associate_public_ip_address",
                              data("NetworkInterfaces[0].AssociatePublicIpAddress"), true));
        fields.push_back(cloudFormationOnly(data("NetworkInterfaces[0].DeviceIndex"), 0));
        fields.push_back(
            both("network_interfaces.security_groups", data("NetworkInterfaces[0].Groups"), std::move(groups)));
    } else {
        fields.push_back(both("vpc_security_group_ids", data("SecurityGroupIds"), std::move(groups)));
    }
    if (const std::string profile = profileOf(lowering, recipe); !profile.empty())
        fields.push_back(both("iam_instance_profile.arn", data("IamInstanceProfile.Arn"), arnOf(profile)));
    fields.push_back(both("user_data", data("UserData"), scriptOf(lowering, recipe), Form::Base64));
    const bool isStrict = !role.empty() || lowering.flag(recipe, "imdsv2");
    fields.push_back(both("metadata_options.http_endpoint", data("MetadataOptions.HttpEndpoint"), "enabled"));
    fields.push_back(
        both("metadata_options.http_tokens", data("MetadataOptions.HttpTokens"), isStrict ? "required" : "optional"));
    fields.push_back(both("block_device_mappings.device_name", data("BlockDeviceMappings[0].DeviceName"), "/dev/xvda"));
    fields.push_back(
        both("block_device_mappings.ebs.volume_type", data("BlockDeviceMappings[0].Ebs.VolumeType"), "gp3"));
    fields.push_back(both("block_device_mappings.ebs.volume_size", data("BlockDeviceMappings[0].Ebs.VolumeSize"),
                          lowering.number(recipe, "storage_gib").value_or(20)));
    fields.push_back(both("block_device_mappings.ebs.encrypted", data("BlockDeviceMappings[0].Ebs.Encrypted"),
                          !role.empty() || lowering.flag(recipe, "encrypted")));
    // Tags of the provider block do not reach what a group starts.
    Text common;
    common.parts.push_back({Part::Kind::CommonTags});
    iac::List specifications;
    for (const char* what : {"instance", "volume"})
        specifications.emplace_back(
            Fields {terraformOnly("resource_type", what), terraformOnly("tags", Expression {common})});
    fields.push_back(terraformOnly("tag_specifications", std::move(specifications), Form::Block));
    fields.push_back(lowering.terraformTags(recipe));
    resource.isCreatedBeforeDestroy = true;
}

void lowerTemplate(Lowering& lowering, const Component& recipe)
{
    writeTemplate(lowering, recipe, {});
}

/// How instances are bought: a launch template alone, or one with a share of spot capacity and other types.
void addTemplate(Lowering& lowering, const Component& group, const std::string& recipe, Fields& fields)
{
    const std::string_view purchase = lowering.text(group, "purchase");
    const std::vector<std::string> others = lowering.texts(group, "other_instance_types");
    if (purchase != "spot" && purchase != "mixed" && others.empty()) {
        fields.push_back(both("launch_template.id", "LaunchTemplate.LaunchTemplateId", idOf(recipe)));
        fields.push_back(
            both("launch_template.version", "LaunchTemplate.Version", attribute(recipe, "latest_version")));
        return;
    }
    const std::string mix {"mixed_instances_policy."};
    const std::string cfnMix {"MixedInstancesPolicy."};
    const int onDemand = purchase == "spot" ? 0 : purchase == "mixed" ? 50 : 100;
    fields.push_back(both(mix + "instances_distribution.on_demand_percentage_above_base_capacity",
                          cfnMix + "InstancesDistribution.OnDemandPercentageAboveBaseCapacity", onDemand));
    if (onDemand < 100)
        fields.push_back(both(mix + "instances_distribution.spot_allocation_strategy",
                              cfnMix + "InstancesDistribution.SpotAllocationStrategy", "price-capacity-optimized"));
    fields.push_back(both(mix + "launch_template.launch_template_specification.launch_template_id",
                          cfnMix + "LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId", idOf(recipe)));
    fields.push_back(both(mix + "launch_template.launch_template_specification.version",
                          cfnMix + "LaunchTemplate.LaunchTemplateSpecification.Version",
                          attribute(recipe, "latest_version")));
    if (others.empty())
        return;
    iac::List overrides;
    const Component* drawn = lowering.namedOne(group, "launch_template", "aws.launch_template");
    if (drawn)
        overrides.emplace_back(Fields {both("instance_type", "InstanceType", lowering.text(*drawn, "instance_type"))});
    for (const std::string& type : others)
        overrides.emplace_back(Fields {both("instance_type", "InstanceType", type)});
    fields.push_back(
        both(mix + "launch_template.override", cfnMix + "LaunchTemplate.Overrides", std::move(overrides), Form::Block));
}

void addScaling(Lowering& lowering, const Component& group, const std::vector<std::string>& targetGroups)
{
    const std::string_view scaling = lowering.text(group, "scaling");
    if (scaling.empty())
        return;
    if (scaling == "schedule") {
        lowering.report(Severity::Note, group,
                        GUDO_TR_NOOP("core", "The hours at which %1 grows and shrinks are not in the drawing; no "
                                             "schedule is written"));
        return;
    }
    const bool isByRequests = scaling == "requests";
    const std::string balancer =
        isByRequests && !targetGroups.empty() ? balancerOf(lowering, targetGroups.front()) : std::string {};
    if (isByRequests && balancer.empty()) {
        lowering.error(group,
                       GUDO_TR_NOOP("core", "%1 scales by requests and is in no target group of a load balancer"));
        return;
    }
    Resource& policy = lowering.add(group, {"aws_autoscaling_policy", "AWS::AutoScaling::ScalingPolicy", groupsTier},
                                    std::string {scaling});
    const std::string target {"target_tracking_configuration."};
    const std::string cfnTarget {"TargetTrackingConfiguration."};
    policy.arguments = {
        terraformOnly("name", prefixed(physicalName(group.id, 100) + "-" + std::string {scaling})),
        both("autoscaling_group_name", "AutoScalingGroupName", attribute(group.id, "name")),
        both("policy_type", "PolicyType", "TargetTrackingScaling"),
        both(target + "target_value", cfnTarget + "TargetValue", lowering.number(group, "scaling_target").value_or(60)),
        both(target + "predefined_metric_specification.predefined_metric_type",
             cfnTarget + "PredefinedMetricSpecification.PredefinedMetricType",
             isByRequests ? "ALBRequestCountPerTarget" : "ASGAverageCPUUtilization")};
    if (isByRequests)
        policy.arguments.push_back(
            both(target + "predefined_metric_specification.resource_label",
                 cfnTarget + "PredefinedMetricSpecification.ResourceLabel",
                 joined({attribute(balancer, "arn_suffix"), "/", attribute(targetGroups.front(), "arn_suffix")})));
}

void lowerGroup(Lowering& lowering, const Component& group)
{
    const auto least = lowering.number(group, "min").value_or(0);
    const auto most = lowering.number(group, "max").value_or(0);
    const auto desired = lowering.number(group, "desired").value_or(least);
    if (least > most)
        lowering.error(group, GUDO_TR_NOOP("core", "%1 has a minimum of %2 above its maximum of %3"),
                       {std::to_string(least), std::to_string(most)});
    else if (desired < least || desired > most)
        lowering.error(group, GUDO_TR_NOOP("core", "%1 wants %2 instances, which is not between %3 and %4"),
                       {std::to_string(desired), std::to_string(least), std::to_string(most)});
    iac::List subnets = lowering.subnetIds(group);
    if (subnets.empty())
        lowering.error(group, GUDO_TR_NOOP("core", "%1 needs a subnet to be created"));
    const Component* drawn = lowering.namedOne(group, "launch_template", "aws.launch_template");
    if (!drawn)
        writeTemplate(lowering, group, "template");
    const std::string recipe = drawn ? drawn->id : Lowering::keyOf(group, "template");
    const std::vector<std::string> targetGroups = targetGroupsOf(lowering, group);
    const bool checksBalancer = lowering.text(group, "health_check_type") == "elb";
    Resource& resource =
        lowering.add(group, {"aws_autoscaling_group", "AWS::AutoScaling::AutoScalingGroup", groupsTier});
    Fields& fields = resource.arguments;
    fields = {terraformOnly("name_prefix", prefixed(physicalName(group.id, 60) + "-")),
              terraformOnly("min_size", least),
              terraformOnly("max_size", most),
              terraformOnly("desired_capacity", desired),
              cloudFormationOnly("MinSize", std::to_string(least)),
              cloudFormationOnly("MaxSize", std::to_string(most)),
              both("vpc_zone_identifier", "VPCZoneIdentifier", std::move(subnets))};
    // Under a scaling policy the wish is the policy's: a template that states it would set it back at every update.
    const std::string_view scaling = lowering.text(group, "scaling");
    if (scaling.empty())
        fields.push_back(cloudFormationOnly("DesiredCapacity", std::to_string(desired)));
    else
        resource.ignoredChanges = {"desired_capacity"};
    iac::List arns;
    for (const std::string& key : targetGroups)
        arns.emplace_back(arnOf(key));
    if (!arns.empty())
        fields.push_back(both("target_group_arns", "TargetGroupARNs", std::move(arns)));
    if (checksBalancer && targetGroups.empty())
        lowering.error(group,
                       GUDO_TR_NOOP("core", "%1 asks a load balancer about its instances and is in no target group"));
    const auto warmUp = lowering.seconds(group, "warm_up");
    fields.push_back(both("health_check_type", "HealthCheckType", checksBalancer ? "ELB" : "EC2"));
    if (checksBalancer && warmUp)
        fields.push_back(both("health_check_grace_period", "HealthCheckGracePeriod", *warmUp));
    if (warmUp && !scaling.empty())
        fields.push_back(both("default_instance_warmup", "DefaultInstanceWarmup", *warmUp));
    addTemplate(lowering, group, recipe, fields);
    if (lowering.text(group, "deployment") == "rolling") {
        fields.push_back(terraformOnly("instance_refresh.strategy", "Rolling"));
        resource.attributes.push_back(
            cloudFormationOnly("UpdatePolicy.AutoScalingRollingUpdate.MinInstancesInService",
                               std::min<std::int64_t>(least, std::max<std::int64_t>(most - 1, 0))));
    }
    iac::List tagBlocks;
    Field tags = lowering.tags(group);
    for (Field& tag : std::get<Fields>(tags.value.data))
        tagBlocks.emplace_back(Fields {both("key", "Key", tag.terraform), both("value", "Value", std::move(tag.value)),
                                       both("propagate_at_launch", "PropagateAtLaunch", true)});
    fields.push_back(both("tag", "Tags", std::move(tagBlocks), Form::Block));
    addScaling(lowering, group, targetGroups);
}

} // namespace

std::span<const TypeLowering> groupTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.launch_template", lowerTemplate},
        TypeLowering {"aws.asg", lowerGroup},
    };
    return types;
}

} // namespace gudo::iac
