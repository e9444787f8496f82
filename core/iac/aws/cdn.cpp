#include <algorithm>
#include <array>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/buckets.h"
#include "core/iac/aws/delivery.h"
#include "core/iac/aws/families.h"
#include "core/iac/aws/instances.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view cdnTier = "cdn";

// Policies that CloudFront manages (Amazon CloudFront developer guide).
constexpr std::string_view cachingOptimized {"658327ea-f89d-4fab-a63d-7e88639e58f6"};
constexpr std::string_view cachingDisabled {"4135ea2d-6df8-44a3-9df3-4b5a84be39ad"};
constexpr std::string_view allViewerExceptHost {"b689b0a8-53d0-40ab-baf2-68738e2966ac"};
constexpr std::int64_t optimizedTtl = 86400; ///< seconds, of cachingOptimized

std::string_view protocolVersion(std::string_view oldest)
{
    return oldest == "tls-1.0"   ? "TLSv1"
           : oldest == "tls-1.1" ? "TLSv1.1_2016"
                                 : "TLSv1.2_2021"; // the newest that every provider version knows
}

/// The name of a load balancer that its certificate is for; else its own.
Expression hostOf(Lowering& lowering, const Component& distribution, const Component& origin)
{
    const Value* listeners = gudo::find(origin.properties, "listeners");
    const auto* rows = listeners ? listeners->asList() : nullptr;
    for (std::size_t index = 0; rows && index < rows->size(); ++index) {
        const Object* row = (*rows)[index].asObject();
        const Component* certificate = row ? lowering.find(textOf(*row, "certificate")) : nullptr;
        const std::string_view domain =
            certificate && certificate->type == "aws.acm" ? lowering.text(*certificate, "domain") : std::string_view {};
        if (domain.empty() || domain.starts_with('*'))
            continue;
        if (!zoneFor(lowering, domain))
            lowering.report(Severity::Note, distribution,
                            GUDO_TR_NOOP("core", "%1 fetches from %2, a name that has to lead to %3"),
                            {std::string {domain}, std::string {displayName(origin)}});
        return domain;
    }
    return attribute(origin.id, "dns_name");
}

Fields originFields(Lowering& lowering, const Component& distribution, const Component& origin)
{
    Fields fields {both("origin_id", "Id", physicalName(origin.id, 100))};
    if (origin.type == "aws.s3") {
        fields.push_back(both("domain_name", "DomainName", attribute(origin.id, "bucket_regional_domain_name")));
        if (readsThroughControl(lowering, distribution, origin)) {
            fields.push_back(both("origin_access_control_id", "OriginAccessControlId",
                                  idOf(Lowering::keyOf(distribution, "access"))));
        }
        // Without an identity the configuration is empty, and CloudFormation wants to see that.
        fields.push_back(cloudFormationOnly("S3OriginConfig.OriginAccessIdentity", ""));
        return fields;
    }
    bool isSecured = true;
    if (isBalancer(origin)) {
        isSecured = isSecure(lowering, origin);
        fields.push_back(both("domain_name", "DomainName", hostOf(lowering, distribution, origin)));
    } else if (origin.type == "aws.api_gateway") {
        fields.push_back(terraformOnly("domain_name", joined({hcl("replace("), attribute(origin.id, "api_endpoint"),
                                                              hcl(", \"https://\", \"\")")})));
        fields.push_back(cloudFormationOnly(
            "DomainName", joined({idOf(origin.id), ".execute-api.", regionText(), ".amazonaws.com"})));
    } else {
        isSecured = false;
        const Component* address = lowering.elasticIpOf(origin);
        fields.push_back(both("domain_name", "DomainName",
                              attribute(address ? address->id : origin.id, address ? "public_dns" : "public_dns")));
    }
    const std::string custom {"custom_origin_config."};
    const std::string cfnCustom {"CustomOriginConfig."};
    fields.push_back(both(custom + "http_port", cfnCustom + "HTTPPort", 80));
    fields.push_back(both(custom + "https_port", cfnCustom + "HTTPSPort", 443));
    fields.push_back(both(custom + "origin_protocol_policy", cfnCustom + "OriginProtocolPolicy",
                          isSecured ? "https-only" : "http-only"));
    fields.push_back(both(custom + "origin_ssl_protocols", cfnCustom + "OriginSSLProtocols", iac::List {"TLSv1.2"}));
    return fields;
}

/// "/api" becomes "/api*"; where the drawing says no path, one of the origin's own.
std::string pathTo(Lowering& lowering, const Component& distribution, const Component& origin)
{
    for (const bool isDirect : {true, false})
        for (const Connection* connection : lowering.from(distribution.id)) {
            const std::string_view label = textOf(connection->properties, "label");
            const Component* to = lowering.find(connection->to);
            const bool leads = to == &origin || (!isDirect && to && to->type == "aws.internet_gateway");
            if (leads && label.starts_with('/') && isPrintableAscii(label))
                return std::string {label} + (label.ends_with('*') ? "" : "*");
        }
    lowering.report(Severity::Note, distribution,
                    GUDO_TR_NOOP("core", "No label says which paths %1 fetches from %2; those below /%3/ are written"),
                    {std::string {displayName(origin)}, physicalName(origin.id, 100)});
    return "/" + physicalName(origin.id, 100) + "/*";
}

void addBehavior(Lowering& lowering, const Component& distribution, const Component& origin, Fields& fields)
{
    const bool isStatic = origin.type == "aws.s3";
    iac::List methods {"GET", "HEAD"};
    if (!isStatic)
        methods = {"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"};
    const auto ttl = lowering.seconds(distribution, "ttl").value_or(optimizedTtl);
    const Expression cache = !isStatic             ? Expression {cachingDisabled}
                             : ttl == optimizedTtl ? Expression {cachingOptimized}
                                                   : idOf(Lowering::keyOf(distribution, "cache"));
    fields.push_back(both("target_origin_id", "TargetOriginId", physicalName(origin.id, 100)));
    fields.push_back(both("viewer_protocol_policy", "ViewerProtocolPolicy",
                          lowering.flag(distribution, "https_only") ? "redirect-to-https" : "allow-all"));
    fields.push_back(both("allowed_methods", "AllowedMethods", std::move(methods)));
    fields.push_back(both("cached_methods", "CachedMethods", iac::List {"GET", "HEAD"}));
    fields.push_back(both("compress", "Compress", true));
    fields.push_back(both("cache_policy_id", "CachePolicyId", cache));
    fields.back().remark = !isStatic             ? "Managed-CachingDisabled"
                           : ttl == optimizedTtl ? "Managed-CachingOptimized"
                                                 : "";
    if (!isStatic) {
        fields.push_back(both("origin_request_policy_id", "OriginRequestPolicyId", allViewerExceptHost));
        fields.back().remark = "Managed-AllViewerExceptHostHeader";
    }
}

/// How long files stay, where it is not a day.
void addCachePolicy(Lowering& lowering, const Component& distribution, std::int64_t ttl)
{
    Resource& cache =
        lowering.add(distribution, {"aws_cloudfront_cache_policy", "AWS::CloudFront::CachePolicy", cdnTier}, "cache",
                     distribution.id);
    const std::string keys {"parameters_in_cache_key_and_forwarded_to_origin."};
    const std::string config {"CachePolicyConfig."};
    const std::string cfnKeys = config + "ParametersInCacheKeyAndForwardedToOrigin.";
    const std::string name = physicalName(distribution.id, 60);
    cache.arguments = {both("name", config + "Name", prefixed(name)),
                       both("default_ttl", config + "DefaultTTL", ttl),
                       both("max_ttl", config + "MaxTTL", std::max<std::int64_t>(ttl, 31536000)),
                       both("min_ttl", config + "MinTTL", std::min<std::int64_t>(ttl, 1)),
                       both(keys + "enable_accept_encoding_brotli", cfnKeys + "EnableAcceptEncodingBrotli", true),
                       both(keys + "enable_accept_encoding_gzip", cfnKeys + "EnableAcceptEncodingGzip", true),
                       both(keys + "cookies_config.cookie_behavior", cfnKeys + "CookiesConfig.CookieBehavior", "none"),
                       both(keys + "headers_config.header_behavior", cfnKeys + "HeadersConfig.HeaderBehavior", "none"),
                       both(keys + "query_strings_config.query_string_behavior",
                            cfnKeys + "QueryStringsConfig.QueryStringBehavior", "none")};
}

void addCertificate(Lowering& lowering, const Component& distribution, Fields& fields)
{
    const std::string config {"DistributionConfig.ViewerCertificate."};
    const Component* certificate = lowering.namedOne(distribution, "certificate", "aws.acm");
    if (!certificate) {
        fields.push_back(
            both("viewer_certificate.cloudfront_default_certificate", config + "CloudFrontDefaultCertificate", true));
        if (!lowering.text(distribution, "domain").empty())
            lowering.error(distribution,
                           GUDO_TR_NOOP("core", "%1 answers under a domain of its own without a certificate"));
        return;
    }
    fields.push_back(both("viewer_certificate.acm_certificate_arn", config + "AcmCertificateArn",
                          certificateArn(lowering, *certificate)));
    fields.push_back(both("viewer_certificate.ssl_support_method", config + "SslSupportMethod", "sni-only"));
    fields.push_back(both("viewer_certificate.minimum_protocol_version", config + "MinimumProtocolVersion",
                          protocolVersion(lowering.text(distribution, "tls_policy"))));
}

void addAccessLogs(Lowering& lowering, const Component& distribution, Fields& fields)
{
    const std::string bucket = Lowering::keyOf(distribution, "logs");
    Resource& logs = addBucket(lowering, distribution, "logs", cdnTier);
    logs.arguments.push_back(cloudFormationOnly("OwnershipControls.Rules",
                                                iac::List {Fields {same("ObjectOwnership", "BucketOwnerPreferred")}}));
    lowering
        .add(distribution, {"aws_s3_bucket_ownership_controls", {}, cdnTier}, "logs-ownership",
             distribution.id + "-logs")
        .arguments = {terraformOnly("bucket", idOf(bucket)),
                      terraformOnly("rule.object_ownership", "BucketOwnerPreferred")};
    fields.push_back(
        both("logging_config.bucket", "DistributionConfig.Logging.Bucket", attribute(bucket, "bucket_domain_name")));
}

void lowerDistribution(Lowering& lowering, const Component& distribution)
{
    const std::vector<const Component*> origins = originsOf(lowering, distribution);
    if (origins.empty()) {
        lowering.error(distribution, GUDO_TR_NOOP("core", "%1 needs an origin to be created"));
        return;
    }
    const auto usesControl = [&](const Component* origin) {
        return readsThroughControl(lowering, distribution, *origin);
    };
    if (std::ranges::any_of(origins, usesControl)) {
        const std::string config {"OriginAccessControlConfig."};
        lowering
            .add(distribution,
                 {"aws_cloudfront_origin_access_control", "AWS::CloudFront::OriginAccessControl", cdnTier}, "access",
                 distribution.id)
            .arguments = {both("name", config + "Name", prefixed(physicalName(distribution.id, 40))),
                          both("origin_access_control_origin_type", config + "OriginAccessControlOriginType", "s3"),
                          both("signing_behavior", config + "SigningBehavior", "always"),
                          both("signing_protocol", config + "SigningProtocol", "sigv4")};
    }
    const auto ttl = lowering.seconds(distribution, "ttl").value_or(optimizedTtl);
    if (ttl != optimizedTtl &&
        std::ranges::any_of(origins, [](const Component* each) { return each->type == "aws.s3"; }))
        addCachePolicy(lowering, distribution, ttl);
    const std::string config {"DistributionConfig."};
    const std::string_view domain = lowering.text(distribution, "domain");
    const bool hasCertificate = lowering.namedOne(distribution, "certificate", "aws.acm") != nullptr;
    const std::string_view price = lowering.text(distribution, "price_class");
    Fields fields {
        both("enabled", config + "Enabled", true),
        both("is_ipv6_enabled", config + "IPV6Enabled", true),
        both("http_version", config + "HttpVersion", "http2and3"),
        both("aliases", config + "Aliases",
             !domain.empty() && hasCertificate ? Expression {iac::List {domain}} : Expression {}),
        both("default_root_object", config + "DefaultRootObject",
             origins.front()->type == "aws.s3" ? Expression {lowering.text(distribution, "default_root_object")}
                                               : Expression {}),
        both("price_class", config + "PriceClass",
             price == "200" || price == "100" ? "PriceClass_" + std::string {price} : std::string {"PriceClass_All"})};
    if (const Component* firewall = firewallOf(lowering, distribution))
        fields.push_back(both("web_acl_id", config + "WebACLId", arnOf(firewall->id)));
    iac::List written;
    for (const Component* origin : origins)
        written.emplace_back(originFields(lowering, distribution, *origin));
    fields.push_back(both("origin", config + "Origins", std::move(written), Form::Block));
    Fields first;
    addBehavior(lowering, distribution, *origins.front(), first);
    fields.push_back(both("default_cache_behavior", config + "DefaultCacheBehavior", std::move(first), Form::Block));
    iac::List others;
    for (std::size_t index = 1; index < origins.size(); ++index) {
        Fields behavior {both("path_pattern", "PathPattern", pathTo(lowering, distribution, *origins[index]))};
        addBehavior(lowering, distribution, *origins[index], behavior);
        others.emplace_back(std::move(behavior));
    }
    if (!others.empty())
        fields.push_back(both("ordered_cache_behavior", config + "CacheBehaviors", std::move(others), Form::Block));
    if (lowering.flag(distribution, "access_logs"))
        addAccessLogs(lowering, distribution, fields);
    fields.push_back(both("restrictions.geo_restriction.restriction_type",
                          config + "Restrictions.GeoRestriction.RestrictionType", "none"));
    addCertificate(lowering, distribution, fields);
    fields.push_back(lowering.tags(distribution));
    lowering.add(distribution, {"aws_cloudfront_distribution", "AWS::CloudFront::Distribution", cdnTier}).arguments =
        std::move(fields);
    lowering.tell({.name = distribution.id + "-domain-name",
                   .description = "Domain name of " + std::string {displayName(distribution)} + ".",
                   .value = attribute(distribution.id, "domain_name"),
                   .component = distribution.id});
}

} // namespace

std::vector<const Component*> originsOf(const Lowering& lowering, const Component& distribution)
{
    std::vector<const Component*> origins;
    const auto add = [&](const Component* origin) {
        const bool canServe = origin && (origin->type == "aws.s3" || isBalancer(*origin) || isInstance(*origin) ||
                                         origin->type == "aws.api_gateway");
        if (canServe && std::ranges::find(origins, origin) == origins.end())
            origins.push_back(origin);
    };
    for (const Component* origin : lowering.named(distribution, "origins"))
        add(origin);
    for (const Connection* connection : lowering.from(distribution.id))
        if (isRequest(*connection))
            add(lowering.find(connection->to));
    return origins;
}

bool readsThroughControl(const Lowering& lowering, const Component& distribution, const Component& bucket)
{
    if (bucket.type != "aws.s3" || lowering.flag(bucket, "public") ||
        !lowering.flag(distribution, "origin_access_control"))
        return false;
    const auto origins = originsOf(lowering, distribution);
    return std::ranges::find(origins, &bucket) != origins.end();
}

bool isForEdge(const Lowering& lowering, const Component& certificate)
{
    return std::ranges::any_of(lowering.ofType("aws.cloudfront"), [&](const Component* distribution) {
        return lowering.namedOne(*distribution, "certificate") == &certificate;
    });
}

const Component* firewallOf(const Lowering& lowering, const Component& component)
{
    if (const Component* named = lowering.namedOne(component, "web_acl", "aws.waf"))
        return named;
    for (const Component* firewall : lowering.ofType("aws.waf")) {
        const auto protects = lowering.named(*firewall, "protects");
        if (std::ranges::find(protects, &component) != protects.end())
            return firewall;
    }
    return nullptr;
}

std::span<const TypeLowering> deliveryTypes()
{
    static constexpr std::array types {TypeLowering {"aws.cloudfront", lowerDistribution}};
    return types;
}

} // namespace gudo::iac
