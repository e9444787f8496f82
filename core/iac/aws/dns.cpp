#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/buckets.h"
#include "core/iac/aws/delivery.h"
#include "core/iac/aws/families.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view dnsTier = "dns";

/// "shop.example.com" or "*.example.com" (RFC 1123, 2.1).
bool isDomain(std::string_view text)
{
    return !text.empty() && text.size() <= 253 && text.front() != '.' && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
               c == '_' || c == '*';
    });
}

bool isInZone(std::string_view domain, std::string_view zone)
{
    return !zone.empty() && (domain == zone || (domain.ends_with(zone) && domain.size() > zone.size() &&
                                                domain[domain.size() - zone.size() - 1] == '.'));
}

/// What a zone's names lead to: what it is connected to, and behind an internet gateway the load balancers there.
std::vector<const Component*> targetsOf(const Lowering& lowering, const Component& zone)
{
    std::vector<const Component*> targets;
    const auto add = [&](const Component* target) {
        if (target && std::ranges::find(targets, target) == targets.end())
            targets.push_back(target);
    };
    for (const Connection* connection : lowering.from(zone.id)) {
        const Component* target = isRequest(*connection) ? lowering.find(connection->to) : nullptr;
        if (!target)
            continue;
        if (target->type != "aws.internet_gateway") {
            add(target);
            continue;
        }
        for (const Connection* onward : lowering.from(target->id))
            if (const Component* behind = lowering.find(onward->to); behind && isBalancer(*behind))
                add(behind);
    }
    // Whatever carries the zone's own name has the first claim on it.
    std::ranges::stable_sort(targets, {}, [](const Component* target) {
        return target->type == "aws.cloudfront" ? 0 : target->type == "aws.s3" ? 1 : 2;
    });
    return targets;
}

/// The domain of the first certificate of a load balancer, or an empty text.
std::string_view certifiedDomain(const Lowering& lowering, const Component& balancer)
{
    const Value* listeners = gudo::find(balancer.properties, "listeners");
    const auto* rows = listeners ? listeners->asList() : nullptr;
    for (std::size_t index = 0; rows && index < rows->size(); ++index) {
        const Object* row = (*rows)[index].asObject();
        const Component* certificate = row ? lowering.find(textOf(*row, "certificate")) : nullptr;
        if (certificate && certificate->type == "aws.acm")
            return lowering.text(*certificate, "domain");
    }
    return {};
}

/// The name under which a target answers: its own where it says one of this zone, else the zone's, else below it.
std::string nameFor(const Lowering& lowering, const Component& zone, const Component& target,
                    std::set<std::string>& taken, bool isShared)
{
    const std::string apex {lowering.text(zone, "domain")};
    if (isShared)
        return apex;
    const std::string_view own =
        isBalancer(target) ? certifiedDomain(lowering, target) : lowering.text(target, "domain");
    std::string name = isInZone(own, apex) && own.find('*') == std::string_view::npos ? std::string {own} : apex;
    if (taken.contains(name))
        name = physicalName(target.id, 40) + "." + apex;
    taken.insert(name);
    return name;
}

struct Alias {
    Expression name;
    Expression zone;
    Expression cloudFormationName {};
    Expression cloudFormationZone {};
    bool checksHealth = true;
    bool hasIpv6 = false;
};

/// Zones of S3 websites (AWS general reference, "Amazon S3 endpoints and quotas").
constexpr std::pair<std::string_view, std::string_view> websiteZones[] {
    {"us-east-1", "Z3AQBSTGFYJSTF"},      {"us-east-2", "Z2O1EMRO9K5GLX"},      {"us-west-1", "Z2F56UZL2M1ACD"},
    {"us-west-2", "Z3BJ6K6RIION7M"},      {"ap-south-1", "Z11RGJOFQNVJUP"},     {"ap-northeast-1", "Z2M4EHUR26P7ZW"},
    {"ap-northeast-2", "Z3W03O7B5YMIYP"}, {"ap-southeast-1", "Z3O0J2DXBE1FTB"}, {"ap-southeast-2", "Z1WCIGYICN2BYD"},
    {"ca-central-1", "Z1QDHH18159H29"},   {"eu-central-1", "Z21DNDUVLTQW6Q"},   {"eu-west-1", "Z1BKCTXD74EZPE"},
    {"eu-west-2", "Z3GKZC51ZF0DB4"},      {"eu-west-3", "Z3R1K369G5AVDG"},      {"eu-north-1", "Z3BAZG2TWCNX0D"},
    {"sa-east-1", "Z7KQH4QJS55SO"}};
constexpr std::string_view dashedRegions[] {"us-east-1",      "us-west-1",      "us-west-2", "ap-northeast-1",
                                            "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1"};

std::optional<Alias> aliasOf(const Lowering& lowering, const Component& target)
{
    if (isBalancer(target))
        return Alias {attribute(target.id, "dns_name"), attribute(target.id, "zone_id")};
    if (target.type == "aws.cloudfront")
        return Alias {.name = attribute(target.id, "domain_name"),
                      .zone = attribute(target.id, "hosted_zone_id"),
                      .cloudFormationName = attribute(target.id, "domain_name"),
                      .cloudFormationZone = "Z2FDTNDATAQYW2", // of every distribution
                      .checksHealth = false,
                      .hasIpv6 = true};
    if (target.type == "aws.s3" && lowering.flag(target, "website")) {
        const std::string region {lowering.regionOf(target)};
        const auto* known =
            std::ranges::find(websiteZones, region, &std::pair<std::string_view, std::string_view>::first);
        const bool isDashed = std::ranges::find(dashedRegions, region) != std::end(dashedRegions);
        return Alias {
            .name = attribute(Lowering::keyOf(target, "website"), "website_domain"),
            .zone = attribute(target.id, "hosted_zone_id"),
            .cloudFormationName = "s3-website" + std::string {isDashed ? "-" : "."} + region + ".amazonaws.com",
            .cloudFormationZone = known == std::end(websiteZones) ? Expression {} : Expression {known->second},
            .checksHealth = false};
    }
    return {};
}

/// What tells records of one name apart, by how the zone chooses between them.
void addRouting(Lowering& lowering, const Component& zone, const Component& target, std::size_t place, Fields& fields)
{
    const std::string_view routing = lowering.text(zone, "routing");
    fields.push_back(both("set_identifier", "SetIdentifier", physicalName(target.id, 100)));
    if (routing == "failover") {
        const char* role = place == 0 ? "PRIMARY" : "SECONDARY";
        fields.push_back(both("failover_routing_policy.type", "Failover", role));
    } else if (routing == "latency") {
        fields.push_back(both("latency_routing_policy.region", "Region", lowering.regionOf(target)));
    } else if (routing == "geolocation") {
        fields.push_back(both("geolocation_routing_policy.country", "GeoLocation.CountryCode", "*"));
    } else {
        fields.push_back(both("weighted_routing_policy.weight", "Weight", 100));
    }
}

/// A probe of one of several targets, so that the zone leaves out what does not answer.
std::string addHealthCheck(Lowering& lowering, const Component& zone, const Component& target)
{
    const std::string_view probe = lowering.text(zone, "health_check");
    if (probe.empty() || !isBalancer(target))
        return {};
    const bool isSecured = isSecure(lowering, target);
    Resource& check = lowering.add(zone, {"aws_route53_health_check", "AWS::Route53::HealthCheck", dnsTier},
                                   "check-of-" + target.id, zone.id + "-" + target.id);
    const std::string config {"HealthCheckConfig."};
    check.arguments = {
        both("type", config + "Type", probe.starts_with('/') ? (isSecured ? "HTTPS" : "HTTP") : "TCP"),
        both("fqdn", config + "FullyQualifiedDomainName", attribute(target.id, "dns_name")),
        both("port", config + "Port", isSecured ? 443 : 80),
        both("resource_path", config + "ResourcePath", probe.starts_with('/') ? Expression {probe} : Expression {}),
        both("failure_threshold", config + "FailureThreshold", 3),
        both("request_interval", config + "RequestInterval", 30)};
    Field tags = lowering.tags(zone, target.id);
    tags.cloudFormation = "HealthCheckTags";
    check.arguments.push_back(std::move(tags));
    return check.key;
}

void addRecord(Lowering& lowering, const Component& zone, const Component& target, const std::string& name,
               std::optional<std::size_t> placeAmongEquals)
{
    const auto alias = aliasOf(lowering, target);
    const Component* address = alias ? nullptr : lowering.elasticIpOf(target);
    if (!alias && !address)
        return;
    const std::string check = placeAmongEquals ? addHealthCheck(lowering, zone, target) : std::string {};
    for (const char* kind : {"A", "AAAA"}) {
        const bool isIpv6 = kind == std::string_view {"AAAA"};
        if (isIpv6 && (!alias || !alias->hasIpv6))
            continue;
        const std::string role = "to-" + target.id + (isIpv6 ? "-ipv6" : "");
        Resource& record = lowering.add(zone, {"aws_route53_record", "AWS::Route53::RecordSet", dnsTier}, role,
                                        zone.id + "-" + target.id + (isIpv6 ? "-ipv6" : ""));
        Fields& fields = record.arguments;
        fields = {both("zone_id", "HostedZoneId", idOf(zone.id)), both("name", "Name", name),
                  both("type", "Type", kind)};
        if (address) {
            const auto ttl = lowering.seconds(zone, "ttl").value_or(300);
            fields.push_back(terraformOnly("ttl", ttl));
            fields.push_back(cloudFormationOnly("TTL", std::to_string(ttl)));
            fields.push_back(both("records", "ResourceRecords", iac::List {attribute(address->id, "public_ip")}));
        }
        if (placeAmongEquals)
            addRouting(lowering, zone, target, *placeAmongEquals, fields);
        if (!check.empty())
            fields.push_back(both("health_check_id", "HealthCheckId", idOf(check)));
        if (!alias)
            continue;
        const bool isPlain = alias->cloudFormationName.isEmpty();
        fields.push_back(terraformOnly("alias.name", alias->name));
        fields.push_back(terraformOnly("alias.zone_id", alias->zone));
        fields.push_back(terraformOnly("alias.evaluate_target_health", alias->checksHealth));
        fields.push_back(cloudFormationOnly("AliasTarget.DNSName", isPlain ? alias->name : alias->cloudFormationName));
        fields.push_back(
            cloudFormationOnly("AliasTarget.HostedZoneId", isPlain ? alias->zone : alias->cloudFormationZone));
        fields.push_back(cloudFormationOnly("AliasTarget.EvaluateTargetHealth", alias->checksHealth));
    }
}

void lowerZone(Lowering& lowering, const Component& zone)
{
    const std::string_view domain = lowering.text(zone, "domain");
    if (!isDomain(domain)) {
        lowering.error(zone, GUDO_TR_NOOP("core", "%1 needs a domain in ASCII letters to be created"));
        return;
    }
    Resource& resource = lowering.add(zone, {"aws_route53_zone", "AWS::Route53::HostedZone", dnsTier});
    // A zone is everywhere: in CloudFormation it goes with the certificates at the edge that it proves, which are made
    // first.
    for (const Component* certificate : lowering.ofType("aws.acm"))
        if (isForEdge(lowering, *certificate) && zoneFor(lowering, lowering.text(*certificate, "domain")) == &zone)
            resource.stackRegion = edgeRegion;
    resource.arguments = {both("name", "Name", domain)};
    if (lowering.flag(zone, "private")) {
        iac::List terraform;
        iac::List cloudFormation;
        for (const Component* vpc : lowering.ofType("aws.vpc")) {
            const std::string region {lowering.regionOf(*vpc)};
            const Expression name = lowering.isMainRegion(region) ? regionText() : Expression {region};
            terraform.emplace_back(Fields {terraformOnly("vpc_id", idOf(vpc->id)), terraformOnly("vpc_region", name)});
            cloudFormation.emplace_back(Fields {same("VPCId", idOf(vpc->id)), same("VPCRegion", name)});
        }
        if (terraform.empty())
            lowering.error(zone, GUDO_TR_NOOP("core", "%1 is private and there is no VPC for it"));
        resource.arguments.push_back(terraformOnly("vpc", std::move(terraform), Form::Block));
        resource.arguments.push_back(cloudFormationOnly("VPCs", std::move(cloudFormation)));
    } else {
        lowering.tell({.name = zone.id + "-name-servers",
                       .description = "Name servers to delegate " + std::string {domain} + " to.",
                       .value = attribute(zone.id, "name_servers"),
                       .component = zone.id});
    }
    Field tags = lowering.tags(zone);
    tags.cloudFormation = "HostedZoneTags";
    resource.arguments.push_back(std::move(tags));
    const auto targets = targetsOf(lowering, zone);
    const bool isShared = targets.size() > 1 && lowering.text(zone, "routing") != "simple";
    std::set<std::string> taken;
    for (std::size_t place = 0; place < targets.size(); ++place)
        addRecord(lowering, zone, *targets[place], nameFor(lowering, zone, *targets[place], taken, isShared),
                  isShared ? std::optional {place} : std::nullopt);
}

/// The records that prove to the certificate authority that the domain is ours.
void addValidation(Lowering& lowering, const Component& certificate, const Component& zone)
{
    const std::string records = Lowering::keyOf(certificate, "validation-records");
    Resource& record = lowering.add(certificate, {"aws_route53_record", {}, dnsTier}, "validation-records",
                                    certificate.id + "-validation");
    record.region.clear();
    record.arguments = {terraformOnly("for_each", joined({hcl("{\n    for option in "),
                                                          attribute(certificate.id, "domain_validation_options"),
                                                          hcl(" : option.domain_name => option\n  }")})),
                        terraformOnly("zone_id", idOf(zone.id)),
                        terraformOnly("name", hcl("each.value.resource_record_name")),
                        terraformOnly("type", hcl("each.value.resource_record_type")),
                        terraformOnly("records", hcl("[each.value.resource_record_value]")),
                        terraformOnly("ttl", 60),
                        terraformOnly("allow_overwrite", true)};
    Resource& validation =
        lowering.add(certificate, {"aws_acm_certificate_validation", {}, dnsTier}, "validation", certificate.id);
    if (isForEdge(lowering, certificate))
        validation.region = lowering.isMainRegion(edgeRegion) ? "" : edgeRegion;
    validation.twin = certificate.id;
    validation.arguments = {
        terraformOnly("certificate_arn", arnOf(certificate.id)),
        terraformOnly("validation_record_fqdns",
                      joined({hcl("[for record in "), attribute(records, ""), hcl(" : record.fqdn]")}))};
}

void lowerCertificate(Lowering& lowering, const Component& certificate)
{
    const std::string_view domain = lowering.text(certificate, "domain");
    if (!isDomain(domain)) {
        lowering.error(certificate, GUDO_TR_NOOP("core", "%1 needs a domain in ASCII letters to be created"));
        return;
    }
    const bool isByDns = lowering.text(certificate, "validation") != "email";
    const Component* zone = isByDns ? zoneFor(lowering, domain) : nullptr;
    Resource& resource =
        lowering.add(certificate, {"aws_acm_certificate", "AWS::CertificateManager::Certificate", dnsTier});
    if (isForEdge(lowering, certificate))
        resource.region = lowering.isMainRegion(edgeRegion) ? "" : edgeRegion;
    iac::List names;
    for (const std::string& name : lowering.texts(certificate, "alternative_names")) {
        if (isDomain(name))
            names.emplace_back(name);
        else
            lowering.error(certificate, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"),
                           {"alternative_names"});
    }
    resource.arguments = {both("domain_name", "DomainName", domain),
                          both("subject_alternative_names", "SubjectAlternativeNames",
                               names.empty() ? Expression {} : Expression {std::move(names)}),
                          both("validation_method", "ValidationMethod", isByDns ? "DNS" : "EMAIL")};
    if (zone)
        resource.arguments.push_back(
            cloudFormationOnly("DomainValidationOptions",
                               iac::List {Fields {same("DomainName", domain), same("HostedZoneId", idOf(zone->id))}}));
    resource.arguments.push_back(lowering.tags(certificate));
    resource.isCreatedBeforeDestroy = true;
    if (zone)
        addValidation(lowering, certificate, *zone);
    else if (isByDns)
        lowering.report(Severity::Note, certificate,
                        GUDO_TR_NOOP("core",
                                     "No zone of the design holds %2, so that the records that validate %1 have "
                                     "to be made by hand"),
                        {std::string {domain}});
}

} // namespace

const Component* zoneFor(const Lowering& lowering, std::string_view domain)
{
    const Component* best = nullptr;
    std::size_t length = 0;
    if (domain.starts_with("*."))
        domain.remove_prefix(2);
    for (const Component* zone : lowering.ofType("aws.route53")) {
        const std::string_view name = lowering.text(*zone, "domain");
        if (!lowering.flag(*zone, "private") && isInZone(domain, name) && name.size() > length) {
            best = zone;
            length = name.size();
        }
    }
    return best;
}

const Component* zoneOfWebsite(const Lowering& lowering, const Component& bucket)
{
    if (!lowering.flag(bucket, "website"))
        return nullptr;
    for (const Connection* connection : lowering.to(bucket.id)) {
        const Component* zone = lowering.find(connection->from);
        if (!zone || zone->type != "aws.route53" || lowering.text(*zone, "domain").empty())
            continue;
        const auto targets = targetsOf(lowering, *zone);
        if (!targets.empty() && targets.front() == &bucket)
            return zone;
    }
    return nullptr;
}

Expression certificateArn(Lowering& lowering, const Component& certificate)
{
    const bool isValidated =
        lowering.text(certificate, "validation") != "email" && zoneFor(lowering, lowering.text(certificate, "domain"));
    return isValidated ? attribute(Lowering::keyOf(certificate, "validation"), "certificate_arn")
                       : arnOf(certificate.id);
}

std::span<const TypeLowering> nameTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.route53", lowerZone},
        TypeLowering {"aws.acm", lowerCertificate},
    };
    return types;
}

} // namespace gudo::iac
