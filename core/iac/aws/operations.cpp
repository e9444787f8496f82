#include <algorithm>
#include <array>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/families.h"
#include "core/iac/aws/instances.h"
#include "core/iac/aws/roles.h"
#include "core/iac/aws/subnet_groups.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view migrationTier = "migration";
constexpr std::string_view operationsTier = "operations";

/// What the migration service calls an engine.
std::string migrationEngine(std::string_view drawn)
{
    if (drawn.starts_with("aurora-postgres"))
        return "aurora-postgresql";
    if (drawn.starts_with("aurora"))
        return "aurora";
    if (drawn.starts_with("postgres"))
        return "postgres";
    for (const std::string_view known : {"mariadb", "oracle", "sqlserver", "db2"})
        if (drawn.starts_with(known))
            return std::string {known};
    return "mysql";
}

/// One end of a migration: a database of ours by reference, another one by its address, and parameters for who logs in.
void addEnd(Lowering& lowering, const Component& migration, const Component& database, const char* role)
{
    const bool isOurs =
        database.type == "aws.rds" || database.type == "aws.aurora" || database.type == "aws.rds_replica";
    const std::string name = std::string {"migration-"} + role;
    const auto asked = [&](const char* what, const char* text, Expression fallback = {}, bool isSecret = false) {
        return lowering.ask({.name = migration.id + "-" + role + "-" + what,
                             .description = std::string {text} + " " + database.id + ".",
                             .fallback = std::move(fallback),
                             .group = "Migration",
                             .component = migration.id,
                             .isSecret = isSecret});
    };
    const std::string_view drawnAddress = lowering.text(database, "address");
    const Expression server =
        isOurs ? attribute(database.id, database.type == "aws.aurora" ? "endpoint" : "address")
               : asked("address", "Address of", drawnAddress.empty() ? Expression {} : Expression {drawnAddress});
    const std::string_view engine = lowering.text(database, "engine");
    const auto port = lowering.number(database, "port");
    const std::string migrated = migrationEngine(engine);
    const bool hasSchemas = migrated != "mysql" && migrated != "mariadb"; // in a database that has to be named
    const std::int64_t usual = engine.find("postgres") != std::string_view::npos ? 5432 : 3306;
    Resource& resource = lowering.add(migration, {"aws_dms_endpoint", "AWS::DMS::Endpoint", migrationTier}, role,
                                      migration.id + "-" + role);
    resource.arguments = {
        both("endpoint_id", "EndpointIdentifier", prefixed(physicalName(migration.id + "-" + role, 60))),
        both("endpoint_type", "EndpointType", role),
        both("engine_name", "EngineName", migrated),
        both("server_name", "ServerName", server),
        both("port", "Port", Lowering::isSet(database, "port") && port ? *port : usual),
        both("database_name", "DatabaseName",
             hasSchemas ? asked("database", "Name of the database in", "app") : Expression {}),
        both("username", "Username", asked("username", "User of the migration in")),
        both("password", "Password", asked("password", "Password of that user in", {}, true)),
        both("ssl_mode", "SslMode", hasSchemas ? Expression {"require"} : Expression {}),
        lowering.tags(migration, role)};
}

/// The role that the service needs to work in networks at all, and what it may do. Its name is fixed and an account has
/// one, from the console or from whoever came first; so the first migration makes it, when it is told to.
std::vector<std::string> networkRole(Lowering& lowering, const Component& migration)
{
    constexpr const char* name = "dms-vpc-role";
    const Component& first = *lowering.ofType("aws.dms").front();
    std::vector<std::string> keys {Lowering::keyOf(first, "vpc-role"), Lowering::keyOf(first, "vpc-role-policy")};
    if (&first != &migration)
        return keys;
    const std::string flag = "create-dms-vpc-role";
    const Expression asked = lowering.ask({.name = flag,
                                           .description = "Create dms-vpc-role, which DMS needs; false where the "
                                                          "account has it already.",
                                           .type = Parameter::Type::Flag,
                                           .fallback = true,
                                           .group = "Migration",
                                           .component = migration.id});
    const Expression managed = arnFrom("iam::aws:policy/service-role/AmazonDMSVPCManagementRole");
    Resource& role = lowering.add(migration, {"aws_iam_role", "AWS::IAM::Role", "identity"}, "vpc-role", name);
    role.onlyIf = std::get<Text>(asked.data).parts.front().text;
    role.arguments = {both("name", "RoleName", name),
                      both("assume_role_policy", "AssumeRolePolicyDocument", trustOf("dms.amazonaws.com"), Form::Json),
                      cloudFormationOnly("ManagedPolicyArns", iac::List {managed})};
    const std::string onlyIf = role.onlyIf;
    Resource& attachment =
        lowering.add(migration, {"aws_iam_role_policy_attachment", {}, "identity"}, "vpc-role-policy", name);
    attachment.onlyIf = onlyIf;
    attachment.arguments = {terraformOnly("role", attribute(keys.front(), "name")),
                            terraformOnly("policy_arn", managed)};
    return keys;
}

void lowerMigration(Lowering& lowering, const Component& migration)
{
    const auto subnets = groupedSubnets(lowering, migration);
    const std::string name = physicalName(migration.id, 40);
    const std::string group = Lowering::keyOf(migration, "subnets");
    std::vector<std::string> role = networkRole(lowering, migration);
    Resource& grouped =
        lowering.add(migration, {"aws_dms_replication_subnet_group", "AWS::DMS::ReplicationSubnetGroup", migrationTier},
                     "subnets", migration.id);
    grouped.dependsOn = std::move(role);
    grouped.arguments = {
        both("replication_subnet_group_id", "ReplicationSubnetGroupIdentifier", prefixed(name)),
        both("replication_subnet_group_description", "ReplicationSubnetGroupDescription", "Subnets of " + name),
        both("subnet_ids", "SubnetIds", Lowering::idsOf(subnets)), lowering.tags(migration)};
    const bool isMultiZone = lowering.flag(migration, "multi_az");
    lowering.add(migration, {"aws_dms_replication_instance", "AWS::DMS::ReplicationInstance", migrationTier})
        .arguments = {
        both("replication_instance_id", "ReplicationInstanceIdentifier", prefixed(name)),
        both("replication_instance_class", "ReplicationInstanceClass", lowering.text(migration, "instance_class")),
        both("allocated_storage", "AllocatedStorage", lowering.number(migration, "storage_gib").value_or(50)),
        both("multi_az", "MultiAZ", isMultiZone),
        both("publicly_accessible", "PubliclyAccessible", false),
        both("replication_subnet_group_id", "ReplicationSubnetGroupIdentifier", idOf(group)),
        both("vpc_security_group_ids", "VpcSecurityGroupIds", lowering.securityGroupIds(migration)),
        lowering.tags(migration)};
    const Component* source = lowering.namedOne(migration, "source");
    const Component* target = lowering.namedOne(migration, "target");
    if (!source || !target) {
        lowering.report(Severity::Note, migration,
                        GUDO_TR_NOOP("core", "%1 names no source or no target; its task is not written"));
        return;
    }
    addEnd(lowering, migration, *source, "source");
    addEnd(lowering, migration, *target, "target");
    const Expression everything {
        "{\"rules\":[{\"rule-type\":\"selection\",\"rule-id\":\"1\",\"rule-name\":\"all\","
        "\"object-locator\":{\"schema-name\":\"%\",\"table-name\":\"%\"},\"rule-action\":\"include\"}]}"};
    Fields locator {terraformOnly("schema-name", "%"), terraformOnly("table-name", "%")};
    Fields rule {terraformOnly("rule-type", "selection"), terraformOnly("rule-id", "1"),
                 terraformOnly("rule-name", "all"), terraformOnly("object-locator", std::move(locator)),
                 terraformOnly("rule-action", "include")};
    lowering
        .add(migration, {"aws_dms_replication_task", "AWS::DMS::ReplicationTask", migrationTier}, "task", migration.id)
        .arguments = {
        both("replication_task_id", "ReplicationTaskIdentifier", prefixed(name)),
        both("migration_type", "MigrationType", lowering.text(migration, "migration")),
        both("replication_instance_arn", "ReplicationInstanceArn", attribute(migration.id, "replication_instance_arn")),
        both("source_endpoint_arn", "SourceEndpointArn",
             attribute(Lowering::keyOf(migration, "source"), "endpoint_arn")),
        both("target_endpoint_arn", "TargetEndpointArn",
             attribute(Lowering::keyOf(migration, "target"), "endpoint_arn")),
        terraformOnly("table_mappings", Fields {terraformOnly("rules", iac::List {std::move(rule)})}, Form::Json),
        cloudFormationOnly("TableMappings", everything),
        lowering.tags(migration)};
}

/// How fast a deployment goes, as CodeDeploy names it for a platform.
std::string speedOf(std::string_view speed, std::string_view platform)
{
    if (platform == "Lambda")
        return speed == "all-at-once" ? "CodeDeployDefault.LambdaAllAtOnce"
                                      : "CodeDeployDefault.LambdaLinear10PercentEvery1Minute";
    if (platform == "ECS")
        return speed == "all-at-once" ? "CodeDeployDefault.ECSAllAtOnce"
                                      : "CodeDeployDefault.ECSLinear10PercentEvery1Minutes";
    return speed == "all-at-once"      ? "CodeDeployDefault.AllAtOnce"
           : speed == "half-at-a-time" ? "CodeDeployDefault.HalfAtATime"
                                       : "CodeDeployDefault.OneAtATime";
}

void lowerDeployment(Lowering& lowering, const Component& deployment)
{
    const auto targets = lowering.named(deployment, "targets");
    const auto has = [&](std::string_view type) {
        return std::ranges::any_of(targets, [&](const Component* each) { return each->type == type; });
    };
    const std::string platform = has("aws.lambda") ? "Lambda" : has("aws.ecs") ? "ECS" : "Server";
    const Component* drawn = lowering.namedOne(deployment, "iam_role", "aws.iam_role");
    const std::string policy = platform == "Lambda" ? "AWSCodeDeployRoleForLambda"
                               : platform == "ECS"  ? "AWSCodeDeployRoleForECS"
                                                    : "AWSCodeDeployRole";
    const std::string role =
        drawn ? drawn->id
              : addRole(lowering, deployment,
                        {.role = "role", .service = "codedeploy.amazonaws.com", .policies = {policy}});
    const std::string name = physicalName(deployment.id, 60);
    lowering.add(deployment, {"aws_codedeploy_app", "AWS::CodeDeploy::Application", operationsTier}).arguments = {
        both("name", "ApplicationName", prefixed(name)), both("compute_platform", "ComputePlatform", platform),
        lowering.tags(deployment)};
    if (platform != "Server") {
        lowering.report(Severity::Note, deployment,
                        GUDO_TR_NOOP("core",
                                     "The deployment group of %1 needs two target groups and a listener to switch; "
                                     "only its application is written"));
        return;
    }
    iac::List groups;
    iac::List filters;
    for (const Component* target : targets)
        if (target->type == "aws.asg")
            groups.push_back(attribute(target->id, "name"));
        else if (isInstance(*target))
            filters.emplace_back(Fields {both("key", "Key", "Name"), both("type", "Type", "KEY_AND_VALUE"),
                                         both("value", "Value", prefixed(tagText(target->id, 100)))});
    if (groups.empty() && filters.empty())
        lowering.report(Severity::Warning, deployment, GUDO_TR_NOOP("core", "%1 deploys to nothing that is drawn"));
    const bool rollsBack = lowering.flag(deployment, "rollback");
    Fields fields {
        both("app_name", "ApplicationName", attribute(deployment.id, "name")),
        both("deployment_group_name", "DeploymentGroupName", prefixed(name)),
        both("service_role_arn", "ServiceRoleArn", arnOf(role)),
        both("deployment_config_name", "DeploymentConfigName", speedOf(lowering.text(deployment, "speed"), platform)),
        both("autoscaling_groups", "AutoScalingGroups",
             groups.empty() ? Expression {} : Expression {std::move(groups)})};
    if (!filters.empty())
        fields.push_back(both("ec2_tag_filter", "Ec2TagFilters", std::move(filters), Form::Block));
    fields.push_back(both("auto_rollback_configuration.enabled", "AutoRollbackConfiguration.Enabled", rollsBack));
    if (rollsBack)
        fields.push_back(both("auto_rollback_configuration.events", "AutoRollbackConfiguration.Events",
                              iac::List {"DEPLOYMENT_FAILURE"}));
    if (lowering.text(deployment, "strategy") == "blue-green")
        lowering.report(Severity::Note, deployment,
                        GUDO_TR_NOOP("core",
                                     "%1 switches from blue to green; the fleet it switches to is not in the drawing, "
                                     "so that a deployment in place is written"));
    fields.push_back(lowering.terraformTags(deployment));
    lowering
        .add(deployment, {"aws_codedeploy_deployment_group", "AWS::CodeDeploy::DeploymentGroup", operationsTier},
             "group", deployment.id)
        .arguments = std::move(fields);
}

/// The values of a filter by names of instances that the manager is responsible for.
iac::List managedNames(const Lowering& lowering, const Component& manager)
{
    iac::List names;
    for (const Component* target : lowering.named(manager, "targets"))
        names.push_back(prefixed(tagText(target->id, 100)));
    return names;
}

void lowerManager(Lowering& lowering, const Component& manager)
{
    for (const Component* target : lowering.named(manager, "targets")) {
        const Component* recipe = target->type == "aws.asg" ? lowering.namedOne(*target, "launch_template") : nullptr;
        if (lowering.flag(manager, "session_manager") && !lowering.namedOne(*target, "iam_role") &&
            !(recipe && lowering.namedOne(*recipe, "iam_role")))
            lowering.report(Severity::Warning, manager,
                            GUDO_TR_NOOP("core", "%1 cannot open sessions on %2, which has no role with "
                                                 "AmazonSSMManagedInstanceCore"),
                            {std::string {displayName(*target)}});
    }
    if (lowering.flag(manager, "session_logs")) {
        lowering.report(
            Severity::Note, manager,
            GUDO_TR_NOOP("core", "Logs of sessions are a preference of the account; turn them on for %1 by hand"));
    }
    if (!lowering.flag(manager, "patching"))
        return;
    const std::string name = physicalName(manager.id, 60);
    const std::string window = Lowering::keyOf(manager, "window");
    lowering
        .add(manager, {"aws_ssm_maintenance_window", "AWS::SSM::MaintenanceWindow", operationsTier}, "window",
             manager.id)
        .arguments = {both("name", "Name", prefixed(name)),
                      both("schedule", "Schedule", "cron(0 3 ? * SUN *)"),
                      both("duration", "Duration", 3),
                      both("cutoff", "Cutoff", 1),
                      cloudFormationOnly("AllowUnassociatedTargets", false),
                      lowering.terraformTags(manager)};
    const iac::List names = managedNames(lowering, manager);
    if (names.empty())
        return;
    const std::string targets = Lowering::keyOf(manager, "targets");
    lowering
        .add(manager, {"aws_ssm_maintenance_window_target", "AWS::SSM::MaintenanceWindowTarget", operationsTier},
             "targets", manager.id)
        .arguments = {both("window_id", "WindowId", idOf(window)), both("resource_type", "ResourceType", "INSTANCE"),
                      both("targets", "Targets",
                           iac::List {Fields {both("key", "Key", "tag:Name"), both("values", "Values", names)}},
                           Form::Block)};
    lowering
        .add(manager, {"aws_ssm_maintenance_window_task", "AWS::SSM::MaintenanceWindowTask", operationsTier},
             "patching", manager.id)
        .arguments = {
        both("window_id", "WindowId", idOf(window)),
        both("task_type", "TaskType", "RUN_COMMAND"),
        both("task_arn", "TaskArn", "AWS-RunPatchBaseline"),
        both("priority", "Priority", 1),
        both("max_concurrency", "MaxConcurrency", "1"),
        both("max_errors", "MaxErrors", "1"),
        both("targets", "Targets",
             iac::List {
                 Fields {both("key", "Key", "WindowTargetIds"), both("values", "Values", iac::List {idOf(targets)})}},
             Form::Block),
        terraformOnly("task_invocation_parameters.run_command_parameters.parameter",
                      Fields {terraformOnly("name", "Operation"), terraformOnly("values", iac::List {"Install"})},
                      Form::Block),
        cloudFormationOnly("TaskInvocationParameters.MaintenanceWindowRunCommandParameters.Parameters",
                           Fields {same("Operation", iac::List {"Install"})})};
}

} // namespace

std::span<const TypeLowering> operationTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.dms", lowerMigration},
        TypeLowering {"aws.codedeploy", lowerDeployment},
        TypeLowering {"aws.systems_manager", lowerManager},
    };
    return types;
}

} // namespace gudo::iac
