#include <algorithm>
#include <array>

#include "core/iac/aws/families.h"
#include "core/iac/aws/roles.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view identityTier = "identity";

/// Managed policies that live below "service-role/" (AWS managed policy reference guide).
constexpr std::string_view serviceRolePolicies[] {
    "AWSLambdaBasicExecutionRole",
    "AWSLambdaVPCAccessExecutionRole",
    "AWSLambdaSQSQueueExecutionRole",
    "AWSLambdaDynamoDBExecutionRole",
    "AmazonECSTaskExecutionRolePolicy",
    "AmazonEC2ContainerServiceforEC2Role",
    "AWSCodeDeployRole",
    "AWSCodeDeployRoleForLambda",
    "AmazonEC2RoleforSSM",
    "AmazonRDSEnhancedMonitoringRole",
    "AmazonDMSVPCManagementRole",
    "AmazonDMSCloudWatchLogsRole",
    "AmazonAPIGatewayPushToCloudWatchLogs",
    "AmazonEBSCSIDriverPolicy",
};

Expression policyArn(std::string_view name)
{
    if (name.starts_with("arn:"))
        return name;
    const bool isServiceRole = std::ranges::find(serviceRolePolicies, name) != std::end(serviceRolePolicies);
    return arnFrom("iam::aws:policy/" + std::string {isServiceRole ? "service-role/" : ""} + std::string {name});
}

/// True when a server of ours takes the role: only then it needs a profile.
bool isWorn(const Lowering& lowering, const Component& role)
{
    for (const char* type : {"aws.ec2", "aws.bastion", "aws.launch_template", "aws.asg"})
        for (const Component* wearer : lowering.ofType(type))
            if (lowering.namedOne(*wearer, "iam_role") == &role)
                return true;
    return false;
}

void addProfile(Lowering& lowering, const Component& component, const std::string& role, const std::string& key)
{
    Resource& profile = lowering.add(component, {"aws_iam_instance_profile", "AWS::IAM::InstanceProfile", identityTier},
                                     role, component.id);
    profile.arguments = {terraformOnly("name", prefixed(physicalName(component.id, 60))),
                         terraformOnly("role", attribute(key, "name")),
                         cloudFormationOnly("Roles", iac::List {attribute(key, "name")})};
}

void lowerRole(Lowering& lowering, const Component& role)
{
    const std::string_view service = lowering.text(role, "trusted_service");
    std::vector<std::string> policies = lowering.texts(role, "policies");
    for (const Component* manager : lowering.ofType("aws.systems_manager")) {
        if (!lowering.flag(*manager, "session_manager"))
            continue;
        for (const Component* target : lowering.named(*manager, "targets"))
            if (lowering.namedOne(*target, "iam_role") == &role)
                policies.emplace_back("AmazonSSMManagedInstanceCore");
    }
    addRole(lowering, role, {.service = service, .policies = std::move(policies)});
    if (isWorn(lowering, role))
        addProfile(lowering, role, "profile", role.id);
}

} // namespace

std::string addRole(Lowering& lowering, const Component& component, const RoleFacts& facts)
{
    Resource& resource = lowering.add(component, {"aws_iam_role", "AWS::IAM::Role", identityTier}, facts.role,
                                      facts.role.empty() ? std::string {} : component.id + "-" + facts.role);
    const std::string key = resource.key;
    const std::string name = physicalName(facts.role.empty() ? component.id : component.id + "-" + facts.role, 43);
    resource.arguments = {terraformOnly("name", prefixed(name)),
                          both("assume_role_policy", "AssumeRolePolicyDocument", trustOf(facts.service), Form::Json)};
    iac::List arns;
    std::vector<std::string> written;
    for (const std::string& policyName : facts.policies) {
        if (policyName.empty() || std::ranges::find(written, policyName) != written.end())
            continue;
        written.push_back(policyName);
        arns.push_back(policyArn(policyName));
    }
    if (!arns.empty())
        resource.arguments.push_back(cloudFormationOnly("ManagedPolicyArns", std::move(arns)));
    if (!facts.statements.empty())
        resource.arguments.push_back(cloudFormationOnly(
            "Policies",
            iac::List {Fields {same("PolicyName", name), same("PolicyDocument", policy(facts.statements))}}));
    resource.arguments.push_back(lowering.tags(component, facts.role));
    for (const std::string& policyName : written) {
        const std::string last = policyName.substr(policyName.rfind('/') + 1);
        const std::string role = (facts.role.empty() ? "" : facts.role + "-") + last;
        lowering.add(component, {"aws_iam_role_policy_attachment", {}, identityTier}, role, component.id + "-" + role)
            .arguments = {terraformOnly("role", attribute(key, "name")),
                          terraformOnly("policy_arn", policyArn(policyName))};
    }
    if (!facts.statements.empty()) {
        Resource& inlined = lowering.add(component, {"aws_iam_role_policy", {}, identityTier},
                                         (facts.role.empty() ? "" : facts.role + "-") + std::string {"policy"},
                                         component.id + (facts.role.empty() ? "" : "-" + facts.role));
        inlined.arguments = {terraformOnly("name", prefixed(name)), terraformOnly("role", idOf(key)),
                             terraformOnly("policy", policy(facts.statements), Form::Json)};
    }
    return key;
}

std::span<const TypeLowering> identityTypes()
{
    static constexpr std::array types {TypeLowering {"aws.iam_role", lowerRole}};
    return types;
}

} // namespace gudo::iac
