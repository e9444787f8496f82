#include <algorithm>
#include <array>

#include "core/iac/aws/families.h"
#include "core/iac/aws/subnet_groups.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view storesTier = "database";
constexpr std::size_t longestAttribute = 255; ///< bytes of a name
constexpr std::size_t longestCacheId = 19;    ///< of 40 characters, behind the prefix

/// A primary with replicas (Redis and Valkey), or equal nodes that each hold a part (Memcached).
void lowerCache(Lowering& lowering, const Component& cache)
{
    const auto subnets = groupedSubnets(lowering, cache);
    const std::string name = physicalName(cache.id, longestCacheId);
    Resource& group = lowering.add(cache, {"aws_elasticache_subnet_group", "AWS::ElastiCache::SubnetGroup", storesTier},
                                   "subnets", cache.id);
    group.arguments = {terraformOnly("name", prefixed(name)), cloudFormationOnly("Description", "Subnets of " + name),
                       both("subnet_ids", "SubnetIds", Lowering::idsOf(subnets)), lowering.tags(cache)};
    const std::string groupKey = group.key;
    const std::string_view engine = lowering.text(cache, "engine");
    const auto nodes = std::max<std::int64_t>(lowering.number(cache, "nodes").value_or(1), 1);
    const bool isMultiZone = lowering.flag(cache, "multi_az");
    const auto port = Lowering::isSet(cache, "port") ? lowering.number(cache, "port") : std::nullopt;
    const Expression portText = port ? Expression {*port} : Expression {};
    if (engine == "memcached") {
        Resource& resource =
            lowering.add(cache, {"aws_elasticache_cluster", "AWS::ElastiCache::CacheCluster", storesTier});
        resource.arguments = {terraformOnly("cluster_id", prefixed(name)),
                              both("engine", "Engine", "memcached"),
                              both("node_type", "CacheNodeType", lowering.text(cache, "node_type")),
                              both("num_cache_nodes", "NumCacheNodes", nodes),
                              both("az_mode", "AZMode", nodes > 1 ? Expression {"cross-az"} : Expression {}),
                              both("port", "Port", portText),
                              both("subnet_group_name", "CacheSubnetGroupName", attribute(groupKey, "name")),
                              both("security_group_ids", "VpcSecurityGroupIds", lowering.securityGroupIds(cache)),
                              both("transit_encryption_enabled", "TransitEncryptionEnabled",
                                   lowering.flag(cache, "encrypted_in_transit")),
                              lowering.tags(cache)};
        return;
    }
    if (isMultiZone && nodes < 2)
        lowering.error(cache, GUDO_TR_NOOP("core", "%1 needs two nodes to fail over between zones"));
    Resource& resource =
        lowering.add(cache, {"aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", storesTier});
    std::string description = securityDescription(displayName(cache));
    resource.keeping = Keeping::Snapshot;
    resource.arguments = {
        terraformOnly("replication_group_id", prefixed(name)),
        both("description", "ReplicationGroupDescription", description.empty() ? name : description),
        both("engine", "Engine", engine),
        both("node_type", "CacheNodeType", lowering.text(cache, "node_type")),
        both("num_cache_clusters", "NumCacheClusters", nodes),
        both("automatic_failover_enabled", "AutomaticFailoverEnabled", nodes > 1),
        both("multi_az_enabled", "MultiAZEnabled", isMultiZone && nodes > 1),
        both("port", "Port", portText),
        both("at_rest_encryption_enabled", "AtRestEncryptionEnabled", lowering.flag(cache, "encrypted")),
        both("transit_encryption_enabled", "TransitEncryptionEnabled", lowering.flag(cache, "encrypted_in_transit")),
        both("subnet_group_name", "CacheSubnetGroupName", attribute(groupKey, "name")),
        both("security_group_ids", "SecurityGroupIds", lowering.securityGroupIds(cache)),
        lowering.tags(cache)};
    lowering.tell({.name = cache.id + "-endpoint",
                   .description = "Host name of " + std::string {displayName(cache)} + ".",
                   .value = attribute(cache.id, "primary_endpoint_address"),
                   .component = cache.id});
}

void lowerTable(Lowering& lowering, const Component& table)
{
    Resource& resource = lowering.add(table, {"aws_dynamodb_table", "AWS::DynamoDB::Table", storesTier});
    resource.keeping = Keeping::Retain;
    const std::string_view partition = lowering.text(table, "partition_key");
    const std::string_view sort = lowering.text(table, "sort_key");
    if (partition.empty() || partition.size() > longestAttribute)
        lowering.error(table, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"), {"partition_key"});
    if (sort.size() > longestAttribute || (!sort.empty() && sort == partition))
        lowering.error(table, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"), {"sort_key"});
    const bool isOnDemand = lowering.text(table, "billing") != "provisioned";
    iac::List attributes;
    iac::List keys;
    for (const std::string_view name : {partition, sort}) {
        if (name.empty() || (name == partition && !keys.empty()))
            continue;
        attributes.emplace_back(Fields {both("name", "AttributeName", name), both("type", "AttributeType", "S")});
        keys.emplace_back(Fields {same("AttributeName", name), same("KeyType", keys.empty() ? "HASH" : "RANGE")});
    }
    Fields& fields = resource.arguments;
    fields = {terraformOnly("name", prefixed(physicalName(table.id, 100))),
              both("billing_mode", "BillingMode", isOnDemand ? "PAY_PER_REQUEST" : "PROVISIONED"),
              terraformOnly("hash_key", partition),
              terraformOnly("range_key", sort.empty() ? Expression {} : Expression {sort})};
    if (!isOnDemand) {
        // The drawing says that capacity is provisioned, not how much: the smallest that works.
        fields.push_back(both("read_capacity", "ProvisionedThroughput.ReadCapacityUnits", 5));
        fields.push_back(both("write_capacity", "ProvisionedThroughput.WriteCapacityUnits", 5));
    }
    if (lowering.flag(table, "deletion_protection"))
        fields.push_back(both("deletion_protection_enabled", "DeletionProtectionEnabled", true));
    fields.push_back(cloudFormationOnly("KeySchema", std::move(keys)));
    fields.push_back(both("attribute", "AttributeDefinitions", std::move(attributes), Form::Block));
    if (lowering.flag(table, "point_in_time_recovery"))
        fields.push_back(both("point_in_time_recovery.enabled",
                              "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", true));
    if (lowering.flag(table, "encrypted"))
        fields.push_back(both("server_side_encryption.enabled", "SSESpecification.SSEEnabled", true));
    fields.push_back(lowering.tags(table));
}

} // namespace

std::span<const TypeLowering> storeTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.elasticache", lowerCache},
        TypeLowering {"aws.dynamodb", lowerTable},
    };
    return types;
}

} // namespace gudo::iac
