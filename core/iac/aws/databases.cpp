#include <algorithm>
#include <array>
#include <set>

#include "core/iac/aws/families.h"
#include "core/iac/aws/subnet_groups.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view databasesTier = "database";
constexpr std::size_t longestId = 40; ///< of the 63 characters of an identifier, behind the prefix

/// What RDS calls an engine, and the licence it has to be told.
struct Engine {
    std::string_view drawn;
    std::string_view name;
    std::string_view license;
};

constexpr Engine engines[] {
    {"mysql", "mysql", ""},
    {"mariadb", "mariadb", ""},
    {"postgres", "postgres", ""},
    {"oracle", "oracle-se2", "license-included"},
    {"sqlserver", "sqlserver-se", "license-included"},
    {"db2", "db2-se", "marketplace-license"},
};

const Engine& engineOf(std::string_view drawn)
{
    const auto found = std::ranges::find(engines, drawn, &Engine::drawn);
    return found == std::end(engines) ? engines[0] : *found;
}

std::string subnetGroup(Lowering& lowering, const Component& database)
{
    const auto subnets = groupedSubnets(lowering, database);
    Resource& resource = lowering.add(database, {"aws_db_subnet_group", "AWS::RDS::DBSubnetGroup", databasesTier},
                                      "subnets", database.id);
    resource.arguments = {
        terraformOnly("name", prefixed(physicalName(database.id, longestId))),
        cloudFormationOnly("DBSubnetGroupDescription", "Subnets of " + physicalName(database.id, longestId)),
        both("subnet_ids", "SubnetIds", Lowering::idsOf(subnets)), lowering.tags(database)};
    return resource.key;
}

/// Who may administer it and how its password is kept: the provider makes one and keeps it in Secrets Manager.
void addMaster(Fields& fields)
{
    fields.push_back(both("username", "MasterUsername", "dbadmin"));
    fields.push_back(both("manage_master_user_password", "ManageMasterUserPassword", true));
}

/// What a lost database takes with it.
void addSafety(Lowering& lowering, const Component& database, Fields& fields, const char* protection)
{
    fields.push_back(
        both("backup_retention_period", "BackupRetentionPeriod", lowering.number(database, "backup_days").value_or(7)));
    fields.push_back(both("deletion_protection", protection, lowering.flag(database, "deletion_protection")));
    fields.push_back(terraformOnly("skip_final_snapshot", false));
    fields.push_back(
        terraformOnly("final_snapshot_identifier", prefixed(physicalName(database.id, longestId) + "-final")));
}

void tellSecret(Lowering& lowering, const Component& database)
{
    lowering.tell({.name = database.id + "-endpoint",
                   .description = "Host name of " + std::string {displayName(database)} + ".",
                   .value = attribute(database.id, "endpoint"),
                   .component = database.id});
}

/// A port only where the drawing says one: the usual one follows the engine.
Expression portOf(const Lowering& lowering, const Component& database)
{
    const auto port = lowering.number(database, "port");
    return Lowering::isSet(database, "port") && port ? Expression {*port} : Expression {};
}

Expression versionOf(const Lowering& lowering, const Component& database)
{
    const std::string_view version = lowering.text(database, "engine_version");
    return version.empty() ? Expression {} : Expression {version};
}

/// A primary and two standbys that answer reads (Amazon RDS user guide, "Multi-AZ DB cluster deployments").
void lowerDatabaseCluster(Lowering& lowering, const Component& database, const std::string& group)
{
    const std::string_view engine = lowering.text(database, "engine");
    if (engine != "mysql" && engine != "postgres")
        lowering.error(database, GUDO_TR_NOOP("core", "%1 cannot have two standbys with the engine %2"),
                       {std::string {engine}});
    Resource& resource = lowering.add(database, {"aws_rds_cluster", "AWS::RDS::DBCluster", databasesTier});
    resource.keeping = Keeping::Snapshot;
    Fields& fields = resource.arguments;
    fields = {terraformOnly("cluster_identifier", prefixed(physicalName(database.id, longestId))),
              both("engine", "Engine", engineOf(engine).name),
              both("engine_version", "EngineVersion", versionOf(lowering, database)),
              both("db_cluster_instance_class", "DBClusterInstanceClass", lowering.text(database, "instance_class")),
              both("storage_type", "StorageType", "io1"),
              both("allocated_storage", "AllocatedStorage",
                   std::max<std::int64_t>(lowering.number(database, "storage_gib").value_or(100), 100)),
              both("iops", "Iops", 1000),
              both("storage_encrypted", "StorageEncrypted", lowering.flag(database, "encrypted")),
              terraformOnly("master_username", "dbadmin"),
              cloudFormationOnly("MasterUsername", "dbadmin"),
              both("manage_master_user_password", "ManageMasterUserPassword", true),
              both("port", "Port", portOf(lowering, database)),
              both("db_subnet_group_name", "DBSubnetGroupName", attribute(group, "name")),
              both("vpc_security_group_ids", "VpcSecurityGroupIds", lowering.securityGroupIds(database))};
    addSafety(lowering, database, fields, "DeletionProtection");
    fields.push_back(terraformOnly("copy_tags_to_snapshot", true));
    fields.push_back(lowering.tags(database));
    tellSecret(lowering, database);
}

void lowerDatabase(Lowering& lowering, const Component& database)
{
    const std::string group = subnetGroup(lowering, database);
    const bool isMultiZone = lowering.flag(database, "multi_az");
    if (isMultiZone && lowering.number(database, "standbys").value_or(1) >= 2) {
        lowerDatabaseCluster(lowering, database, group);
        return;
    }
    const Engine& engine = engineOf(lowering.text(database, "engine"));
    const auto storage = lowering.number(database, "storage_gib").value_or(20);
    constexpr std::int64_t least = 20; // GiB, for general purpose storage
    Resource& resource = lowering.add(database, {"aws_db_instance", "AWS::RDS::DBInstance", databasesTier});
    resource.keeping = Keeping::Snapshot;
    Fields& fields = resource.arguments;
    fields = {
        terraformOnly("identifier", prefixed(physicalName(database.id, longestId))),
        both("engine", "Engine", engine.name),
        both("engine_version", "EngineVersion", versionOf(lowering, database)),
        both("license_model", "LicenseModel", engine.license.empty() ? Expression {} : Expression {engine.license}),
        both("instance_class", "DBInstanceClass", lowering.text(database, "instance_class")),
        both("storage_type", "StorageType", "gp3"),
        terraformOnly("allocated_storage", std::max(storage, least)),
        cloudFormationOnly("AllocatedStorage", std::to_string(std::max(storage, least))),
        both("storage_encrypted", "StorageEncrypted", lowering.flag(database, "encrypted")),
        both("multi_az", "MultiAZ", isMultiZone),
        both("availability_zone", "AvailabilityZone", isMultiZone ? Expression {} : drawnZone(lowering, database))};
    addMaster(fields);
    fields.push_back(terraformOnly("port", portOf(lowering, database)));
    if (const Expression port = portOf(lowering, database); !port.isEmpty())
        fields.push_back(cloudFormationOnly("Port", std::to_string(*lowering.number(database, "port"))));
    fields.push_back(both("db_subnet_group_name", "DBSubnetGroupName", attribute(group, "name")));
    fields.push_back(both("vpc_security_group_ids", "VPCSecurityGroups", lowering.securityGroupIds(database)));
    fields.push_back(both("publicly_accessible", "PubliclyAccessible", lowering.flag(database, "publicly_accessible")));
    addSafety(lowering, database, fields, "DeletionProtection");
    fields.push_back(both("copy_tags_to_snapshot", "CopyTagsToSnapshot", true));
    fields.push_back(lowering.tags(database));
    tellSecret(lowering, database);
}

/// Replicas may be copied again, and the first one is of a database.
bool isCopyOfRds(const Lowering& lowering, const Component& replica)
{
    std::set<const Component*> seen;
    const Component* source = &replica;
    while (source && source->type == "aws.rds_replica" && seen.insert(source).second)
        source = lowering.namedOne(*source, "source");
    return source && source->type == "aws.rds";
}

void lowerReplica(Lowering& lowering, const Component& replica)
{
    const Component* source = lowering.namedOne(replica, "source");
    if (!isCopyOfRds(lowering, replica)) {
        lowering.error(replica, GUDO_TR_NOOP("core", "%1 is no replica of an RDS database in the design"));
        return;
    }
    Resource& resource = lowering.add(replica, {"aws_db_instance", "AWS::RDS::DBInstance", databasesTier});
    const bool isNear = lowering.regionOf(replica) == lowering.regionOf(*source);
    Fields& fields = resource.arguments;
    fields = {
        terraformOnly("identifier", prefixed(physicalName(replica.id, longestId))),
        both("replicate_source_db", "SourceDBInstanceIdentifier",
             isNear ? attribute(source->id, "identifier") : arnOf(source->id)),
        both("instance_class", "DBInstanceClass", lowering.text(replica, "instance_class")),
        terraformOnly("storage_encrypted", lowering.flag(replica, "encrypted") || lowering.flag(*source, "encrypted")),
        both("availability_zone", "AvailabilityZone", drawnZone(lowering, replica)),
        both("vpc_security_group_ids", "VPCSecurityGroups", lowering.securityGroupIds(replica)),
        both("publicly_accessible", "PubliclyAccessible", lowering.flag(replica, "publicly_accessible")),
        terraformOnly("skip_final_snapshot", true),
        lowering.tags(replica)};
    if (lowering.number(*source, "backup_days").value_or(7) == 0)
        lowering.error(*source, GUDO_TR_NOOP("core", "%1 keeps no backups, and a database without them cannot have a "
                                                     "replica"));
}

void lowerAurora(Lowering& lowering, const Component& cluster)
{
    const std::string group = subnetGroup(lowering, cluster);
    const std::string_view engine = lowering.text(cluster, "engine");
    Resource& resource = lowering.add(cluster, {"aws_rds_cluster", "AWS::RDS::DBCluster", databasesTier});
    resource.keeping = Keeping::Snapshot;
    Fields& fields = resource.arguments;
    fields = {terraformOnly("cluster_identifier", prefixed(physicalName(cluster.id, longestId))),
              both("engine", "Engine", engine),
              both("engine_version", "EngineVersion", versionOf(lowering, cluster)),
              both("storage_encrypted", "StorageEncrypted", lowering.flag(cluster, "encrypted")),
              both("master_username", "MasterUsername", "dbadmin"),
              both("manage_master_user_password", "ManageMasterUserPassword", true),
              both("port", "Port", portOf(lowering, cluster)),
              both("db_subnet_group_name", "DBSubnetGroupName", attribute(group, "name")),
              both("vpc_security_group_ids", "VpcSecurityGroupIds", lowering.securityGroupIds(cluster))};
    const auto days = lowering.number(cluster, "backup_days").value_or(7);
    fields.push_back(both("backup_retention_period", "BackupRetentionPeriod", std::max<std::int64_t>(days, 1)));
    fields.push_back(both("deletion_protection", "DeletionProtection", lowering.flag(cluster, "deletion_protection")));
    fields.push_back(terraformOnly("skip_final_snapshot", false));
    fields.push_back(
        terraformOnly("final_snapshot_identifier", prefixed(physicalName(cluster.id, longestId) + "-final")));
    fields.push_back(both("copy_tags_to_snapshot", "CopyTagsToSnapshot", true));
    fields.push_back(lowering.tags(cluster));
    const auto instances = std::clamp<std::int64_t>(lowering.number(cluster, "instances").value_or(1), 1, 16);
    for (std::int64_t number = 1; number <= instances; ++number) {
        const std::string rest = std::to_string(number);
        Resource& instance = lowering.add(cluster, {"aws_rds_cluster_instance", "AWS::RDS::DBInstance", databasesTier},
                                          "instance-" + rest);
        instance.row = {.label = cluster.id, .key = rest};
        instance.arguments = {
            terraformOnly("identifier", prefixed(physicalName(cluster.id, longestId) + "-" + rest)),
            both("cluster_identifier", "DBClusterIdentifier", idOf(cluster.id)),
            both("engine", "Engine", engine),
            both("instance_class", "DBInstanceClass", lowering.text(cluster, "instance_class")),
            both("publicly_accessible", "PubliclyAccessible", lowering.flag(cluster, "publicly_accessible")),
            lowering.tags(cluster, rest)};
    }
    tellSecret(lowering, cluster);
}

} // namespace

std::span<const TypeLowering> databaseTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.rds", lowerDatabase},
        TypeLowering {"aws.rds_replica", lowerReplica},
        TypeLowering {"aws.aurora", lowerAurora},
    };
    return types;
}

} // namespace gudo::iac
