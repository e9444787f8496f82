#include <algorithm>
#include <array>

#include "core/iac/aws/buckets.h"
#include "core/iac/aws/delivery.h"
#include "core/iac/aws/families.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view storageTier = "storage";
constexpr std::size_t longestBucket = 16; ///< of the 37 characters of a prefix

std::string_view storageClass(std::string_view drawn)
{
    return drawn == "intelligent-tiering" ? "INTELLIGENT_TIERING"
           : drawn == "standard-ia"       ? "STANDARD_IA"
           : drawn == "one-zone-ia"       ? "ONEZONE_IA"
           : drawn == "glacier"           ? "GLACIER"
                                          : "";
}

/// Objects move to a cheaper class and leave. A day in the two rarely read classes is not worth the move before 30.
void addLifecycle(Lowering& lowering, const Component& bucket, Resource& resource)
{
    const std::string_view kind = storageClass(lowering.text(bucket, "storage_class"));
    const auto days = lowering.number(bucket, "expire_days");
    if (kind.empty() && !days)
        return;
    const std::int64_t moveAfter = kind == "STANDARD_IA" || kind == "ONEZONE_IA" ? 30 : 0;
    Fields cfn {same("Id", "objects"), same("Status", "Enabled")};
    if (!kind.empty())
        cfn.push_back(
            same("Transitions", iac::List {Fields {same("StorageClass", kind), same("TransitionInDays", moveAfter)}}));
    if (days)
        cfn.push_back(same("ExpirationInDays", *days));
    resource.arguments.push_back(cloudFormationOnly("LifecycleConfiguration.Rules", iac::List {std::move(cfn)}));
    Fields rule {terraformOnly("id", "objects"), terraformOnly("status", "Enabled"),
                 terraformOnly("filter", Fields {}, Form::Block)};
    if (!kind.empty())
        rule.push_back(terraformOnly("transition",
                                     Fields {terraformOnly("days", moveAfter), terraformOnly("storage_class", kind)},
                                     Form::Block));
    if (days)
        rule.push_back(terraformOnly("expiration", Fields {terraformOnly("days", *days)}, Form::Block));
    lowering.add(bucket, {"aws_s3_bucket_lifecycle_configuration", {}, storageTier}, "lifecycle", bucket.id).arguments =
        {terraformOnly("bucket", idOf(bucket.id)), terraformOnly("rule", iac::List {std::move(rule)}, Form::Block)};
}

void addWebsite(Lowering& lowering, const Component& bucket, Resource& resource)
{
    const std::string_view index = lowering.text(bucket, "index_document");
    const std::string_view error = lowering.text(bucket, "error_document");
    const Expression indexName = index.empty() ? Expression {"index.html"} : Expression {index};
    resource.arguments.push_back(cloudFormationOnly("WebsiteConfiguration.IndexDocument", indexName));
    Fields fields {terraformOnly("bucket", idOf(bucket.id)), terraformOnly("index_document.suffix", indexName)};
    if (!error.empty()) {
        resource.arguments.push_back(cloudFormationOnly("WebsiteConfiguration.ErrorDocument", error));
        fields.push_back(terraformOnly("error_document.key", error));
    }
    Resource& website =
        lowering.add(bucket, {"aws_s3_bucket_website_configuration", {}, storageTier}, "website", bucket.id);
    website.arguments = std::move(fields);
    website.twin = bucket.id;
    lowering.tell({.name = bucket.id + "-website",
                   .description = "Address of the website in " + std::string {displayName(bucket)} + ".",
                   .value = attribute(Lowering::keyOf(bucket, "website"), "website_endpoint"),
                   .component = bucket.id});
}

/// Who may read: everybody, or the distributions that serve it.
void addReaders(Lowering& lowering, const Component& bucket, bool isPublic)
{
    const Expression objects = joined({arnOf(bucket.id), "/*"});
    iac::List statements;
    if (isPublic)
        statements.emplace_back(Fields {same("Sid", "PublicRead"), same("Effect", "Allow"), same("Principal", "*"),
                                        same("Action", "s3:GetObject"), same("Resource", objects)});
    for (const Component* distribution : lowering.ofType("aws.cloudfront")) {
        if (!readsThroughControl(lowering, *distribution, bucket))
            continue;
        const Expression cfnArn =
            joined({arnFrom("cloudfront::"), accountText(), ":distribution/", idOf(distribution->id)});
        statements.emplace_back(
            Fields {same("Sid", "CloudFront"), same("Effect", "Allow"),
                    same("Principal", Fields {same("Service", "cloudfront.amazonaws.com")}),
                    same("Action", "s3:GetObject"), same("Resource", objects),
                    same("Condition",
                         Fields {same("StringEquals", Fields {terraformOnly("AWS:SourceArn", arnOf(distribution->id)),
                                                              cloudFormationOnly("AWS:SourceArn", cfnArn)})})});
        if (statements.size() > 1)
            std::get<Fields>(statements.back().data).erase(std::get<Fields>(statements.back().data).begin());
    }
    if (statements.empty())
        return;
    Resource& resource =
        lowering.add(bucket, {"aws_s3_bucket_policy", "AWS::S3::BucketPolicy", storageTier}, "policy", bucket.id);
    resource.arguments = {both("bucket", "Bucket", idOf(bucket.id)),
                          both("policy", "PolicyDocument", policy(std::move(statements)), Form::Json)};
    if (isPublic)
        resource.dependsOn = {Lowering::keyOf(bucket, "access")};
}

void lowerBucket(Lowering& lowering, const Component& bucket)
{
    const bool isPublic = lowering.flag(bucket, "public");
    Resource& resource = addBucket(lowering, bucket, {}, storageTier, isPublic);
    if (lowering.flag(bucket, "versioning")) {
        resource.arguments.push_back(cloudFormationOnly("VersioningConfiguration.Status", "Enabled"));
        lowering.add(bucket, {"aws_s3_bucket_versioning", {}, storageTier}, "versioning", bucket.id).arguments = {
            terraformOnly("bucket", idOf(bucket.id)), terraformOnly("versioning_configuration.status", "Enabled")};
    }
    if (lowering.flag(bucket, "website"))
        addWebsite(lowering, bucket, resource);
    addLifecycle(lowering, bucket, resource);
    addReaders(lowering, bucket, isPublic);
}

void lowerFileSystem(Lowering& lowering, const Component& files)
{
    Resource& resource = lowering.add(files, {"aws_efs_file_system", "AWS::EFS::FileSystem", storageTier});
    resource.keeping = Keeping::Retain;
    const std::string_view throughput = lowering.text(files, "throughput");
    resource.arguments = {both("encrypted", "Encrypted", lowering.flag(files, "encrypted")),
                          both("throughput_mode", "ThroughputMode", throughput.empty() ? "elastic" : throughput)};
    if (throughput == "provisioned")
        resource.arguments.push_back(both("provisioned_throughput_in_mibps", "ProvisionedThroughputInMibps", 64));
    Field tags = lowering.tags(files);
    tags.cloudFormation = "FileSystemTags";
    const bool isBackedUp = lowering.flag(files, "backups");
    resource.arguments.push_back(cloudFormationOnly("BackupPolicy.Status", isBackedUp ? "ENABLED" : "DISABLED"));
    resource.arguments.push_back(std::move(tags));
    lowering.add(files, {"aws_efs_backup_policy", {}, storageTier}, "backups", files.id).arguments = {
        terraformOnly("file_system_id", idOf(files.id)),
        terraformOnly("backup_policy.status", isBackedUp ? "ENABLED" : "DISABLED")};
    std::vector<std::string> zones;
    for (const Component* subnet : lowering.zones().subnetsOf(files)) {
        const std::string zone = lowering.zones().zoneOf(subnet->id);
        if (subnet->type != "aws.subnet" || std::ranges::find(zones, zone) != zones.end())
            continue; // one for each zone
        zones.push_back(zone);
        Resource& target = lowering.add(files, {"aws_efs_mount_target", "AWS::EFS::MountTarget", storageTier},
                                        "in-" + subnet->id, files.id + "-" + subnet->id);
        target.row = {.label = files.id, .key = subnet->id, .own = "subnet_id"};
        target.arguments = {both("file_system_id", "FileSystemId", idOf(files.id)),
                            both("subnet_id", "SubnetId", idOf(subnet->id)),
                            both("security_groups", "SecurityGroups", lowering.securityGroupIds(files))};
        if (target.arguments.back().value.isEmpty()) // CloudFormation has to be told
            if (const Component* network = lowering.zones().networkOf(*subnet))
                target.arguments.back() = cloudFormationOnly(
                    "SecurityGroups", iac::List {attribute(network->id, "default_security_group_id")});
    }
    if (zones.empty())
        lowering.report(Severity::Warning, files,
                        GUDO_TR_NOOP("core", "%1 is in no subnet, so that nothing can mount it"));
}

} // namespace

Resource& addBucket(Lowering& lowering, const Component& component, std::string_view role, std::string_view storageTier,
                    bool isPublic)
{
    const std::string label = component.id + (role.empty() ? "" : "-" + std::string {role});
    Resource& resource = lowering.add(component, {"aws_s3_bucket", "AWS::S3::Bucket", storageTier}, role, label);
    resource.keeping = Keeping::Retain;
    const std::string key = resource.key;
    const Component* zone = role.empty() ? zoneOfWebsite(lowering, component) : nullptr;
    const Expression name = zone ? Expression {lowering.text(*zone, "domain")} : Expression {};
    resource.arguments = {both("bucket", "BucketName", name)};
    if (!zone)
        resource.arguments = {terraformOnly("bucket_prefix", prefixed(physicalName(label, longestBucket) + "-"))};
    const auto access = [&](const char* terraform, const char* cloudFormation, bool blocks) {
        resource.arguments.push_back(
            cloudFormationOnly("PublicAccessBlockConfiguration." + std::string {cloudFormation}, blocks));
        return terraformOnly(terraform, blocks);
    };
    Fields closed {terraformOnly("bucket", idOf(key)), access("block_public_acls", "BlockPublicAcls", true),
                   access("block_public_policy", "BlockPublicPolicy", !isPublic),
                   access("ignore_public_acls", "IgnorePublicAcls", true),
                   access("restrict_public_buckets", "RestrictPublicBuckets", !isPublic)};
    const bool isEncrypted = !role.empty() || !lowering.catalog().typeOf(component).property("encrypted") ||
                             lowering.flag(component, "encrypted");
    if (isEncrypted)
        resource.arguments.push_back(cloudFormationOnly(
            "BucketEncryption.ServerSideEncryptionConfiguration",
            iac::List {Fields {same("ServerSideEncryptionByDefault", Fields {same("SSEAlgorithm", "AES256")})}}));
    resource.arguments.push_back(lowering.tags(component, role));
    const std::string before = role.empty() ? std::string {} : std::string {role} + "-";
    lowering.add(component, {"aws_s3_bucket_public_access_block", {}, storageTier}, before + "access", label)
        .arguments = std::move(closed);
    if (isEncrypted)
        lowering
            .add(component, {"aws_s3_bucket_server_side_encryption_configuration", {}, storageTier},
                 before + "encryption", label)
            .arguments = {terraformOnly("bucket", idOf(key)),
                          terraformOnly("rule.apply_server_side_encryption_by_default.sse_algorithm", "AES256")};
    return resource;
}

std::span<const TypeLowering> storageTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.s3", lowerBucket},
        TypeLowering {"aws.efs", lowerFileSystem},
    };
    return types;
}

} // namespace gudo::iac
