#include <algorithm>
#include <array>

#include "core/iac/aws/families.h"
#include "core/iac/aws/instances.h"
#include "core/iac/latin.h"
#include "core/iac/names.h"
#include "core/network/cidr.h"

namespace gudo::iac {

namespace {

constexpr std::string_view computeTier = "compute";
constexpr std::int64_t mostCopies = 100;

/// "ami-0123456789abcdef0" as opposed to a name for one.
bool isImageId(std::string_view text)
{
    return text.starts_with("ami-") && text.size() >= 12 &&
           std::ranges::all_of(text.substr(4), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// True for families with the provider's own ARM processors: a "g" behind the number (Amazon EC2 instance types guide,
/// "Instance type naming conventions").
bool isArm(std::string_view instanceType)
{
    const std::string_view family = instanceType.substr(0, instanceType.find('.'));
    const std::size_t digit = family.find_first_of("0123456789");
    return family == "a1" || (digit != std::string_view::npos && family.find('g', digit) != std::string_view::npos);
}

Expression publishedImage(Lowering& lowering, std::string name, std::string_view about, bool isForArm,
                          const Component& component)
{
    return lowering.ask(
        {.name = std::move(name),
         .description = "SSM parameter that holds the id of the machine image of " + std::string {about} + ".",
         .type = Parameter::Type::ImagePath,
         .fallback = isForArm ? "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
                              : "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
         .group = "Servers",
         .component = component.id});
}

Expression givenImage(Lowering& lowering, std::string name, std::string_view id, std::string_view about,
                      const Component& component)
{
    return lowering.ask({.name = std::move(name),
                         .description = "Machine image of " + std::string {about} + ".",
                         .type = Parameter::Type::Image,
                         .fallback = id,
                         .group = "Servers",
                         .component = component.id});
}

void lowerCopy(Lowering& lowering, const Component& instance, const std::string& role, Expression image)
{
    const Component* subnet = lowering.zones().nearest(instance.id, "subnet");
    Resource& resource = lowering.add(instance, {"aws_instance", "AWS::EC2::Instance", computeTier}, role);
    const bool isFirst = role.empty();
    const auto address = isFirst ? cidrOrAddressFrom(lowering.text(instance, "address")) : std::nullopt;
    const auto block = cidrFrom(lowering.text(*subnet, "cidr"));
    resource.arguments = {both("ami", "ImageId", std::move(image)),
                          both("instance_type", "InstanceType", lowering.text(instance, "instance_type")),
                          both("subnet_id", "SubnetId", idOf(subnet->id)),
                          both("private_ip", "PrivateIpAddress",
                               address && block && contains(*block, *address)
                                   ? Expression {lowering.text(instance, "address")}
                                   : Expression {}),
                          both("vpc_security_group_ids", "SecurityGroupIds", lowering.securityGroupIds(instance)),
                          both("key_name", "KeyName", keyNameOf(lowering, instance))};
    if (lowering.flag(instance, "public_ip") && !lowering.elasticIpOf(instance)) {
        resource.arguments.push_back(terraformOnly("associate_public_ip_address", true));
        // CloudFormation says it with the interface, which then has the subnet and the groups as well.
        std::erase_if(resource.arguments, [](const Field& field) {
            return field.cloudFormation == "PrivateIpAddress" && field.value.isEmpty();
        });
        for (Field& field : resource.arguments) {
            if (field.cloudFormation == "SubnetId" || field.cloudFormation == "PrivateIpAddress")
                field.cloudFormation = "NetworkInterfaces[0]." + field.cloudFormation;
            if (field.cloudFormation == "SecurityGroupIds")
                field.cloudFormation = "NetworkInterfaces[0].GroupSet";
        }
        resource.arguments.push_back(cloudFormationOnly("NetworkInterfaces[0].AssociatePublicIpAddress", true));
        resource.arguments.push_back(cloudFormationOnly("NetworkInterfaces[0].DeviceIndex", "0"));
    }
    if (const std::string profile = profileOf(lowering, instance); !profile.empty()) {
        resource.arguments.push_back(terraformOnly("iam_instance_profile", attribute(profile, "name")));
        resource.arguments.push_back(cloudFormationOnly("IamInstanceProfile", attribute(profile, "name")));
    }
    resource.arguments.push_back(both("user_data", "UserData", scriptOf(lowering, instance), Form::Script));
    const bool isStrict = !lowering.catalog().typeOf(instance).property("imdsv2") || lowering.flag(instance, "imdsv2");
    resource.arguments.push_back(
        both("metadata_options.http_tokens", "MetadataOptions.HttpTokens", isStrict ? "required" : "optional"));
    resource.arguments.push_back(both("metadata_options.http_endpoint", "MetadataOptions.HttpEndpoint", "enabled"));
    if (lowering.text(instance, "purchase") == "spot") {
        resource.arguments.push_back(terraformOnly("instance_market_options.market_type", "spot"));
        lowering.report(Severity::Note, instance,
                        GUDO_TR_NOOP("core", "%1 is a spot instance in Terraform only; CloudFormation starts those "
                                             "through a launch template"));
    }
    const bool isEncrypted =
        !lowering.catalog().typeOf(instance).property("encrypted") || lowering.flag(instance, "encrypted");
    const auto size = lowering.number(instance, "storage_gib");
    resource.arguments.push_back(cloudFormationOnly("BlockDeviceMappings[0].DeviceName", "/dev/xvda"));
    resource.arguments.push_back(both("root_block_device.volume_type", "BlockDeviceMappings[0].Ebs.VolumeType", "gp3"));
    if (size)
        resource.arguments.push_back(
            both("root_block_device.volume_size", "BlockDeviceMappings[0].Ebs.VolumeSize", *size));
    resource.arguments.push_back(
        both("root_block_device.encrypted", "BlockDeviceMappings[0].Ebs.Encrypted", isEncrypted));
    resource.arguments.push_back(lowering.tags(instance, role));
    resource.ignoredChanges = {"ami"}; // a newer image is rolled out on purpose, not by the next apply
}

void lowerInstance(Lowering& lowering, const Component& instance)
{
    if (!lowering.zones().nearest(instance.id, "subnet")) {
        lowering.error(instance, GUDO_TR_NOOP("core", "%1 has to stand in a subnet to be created"));
        return;
    }
    const Expression image = imageOf(lowering, instance);
    for (const std::string& key : instancesOf(lowering, instance))
        lowerCopy(lowering, instance, key == instance.id ? std::string {} : key.substr(instance.id.size() + 1), image);
    if (!lowering.zones().networkOf(instance))
        return;
    if (lowering.catalog().isKind(instance, "bastion") && lowering.flag(instance, "public_ip"))
        lowering.tell({.name = instance.id + "-public-ip",
                       .description = "Public address of " + std::string {displayName(instance)} + ".",
                       .value = lowering.elasticIpOf(instance)
                                    ? attribute(lowering.elasticIpOf(instance)->id, "public_ip")
                                    : attribute(instance.id, "public_ip"),
                       .component = instance.id});
}

void lowerKeyPair(Lowering& lowering, const Component& pair)
{
    const std::string_view name = lowering.text(pair, "key_name");
    const std::string_view key = lowering.text(pair, "public_key");
    for (const Component* other : lowering.ofType(pair.type)) {
        if (other == &pair)
            break;
        if (!name.empty() && lowering.text(*other, "key_name") == name)
            lowering.error(pair, GUDO_TR_NOOP("core", "%1 has the name of %2 on AWS, too"),
                           {std::string {displayName(*other)}});
    }
    Resource& resource = lowering.add(pair, {"aws_key_pair", "AWS::EC2::KeyPair", computeTier});
    resource.arguments = {
        both("key_name", "KeyName", name.empty() ? prefixed(physicalName(pair.id, 60)) : Expression {name}),
        both("public_key", "PublicKeyMaterial",
             key.empty() ? lowering.ask({.name = pair.id + "-public-key",
                                         .description = "Public half of the key pair " + pair.id +
                                                        ", such as ssh-ed25519 followed by the key.",
                                         .group = "Servers",
                                         .component = pair.id,
                                         .isOptional = true}) // it makes a pair of its own then
                         : Expression {key}),
        lowering.tags(pair)};
}

/// Images are made beforehand; what they are is a parameter of those who start from them.
void lowerImage(Lowering& /*lowering*/, const Component& /*image*/) {}

/// The instance that a volume hangs on, or nullptr.
const Component* holderOf(const Lowering& lowering, const Component& volume)
{
    const Component* named = lowering.namedOne(volume, "attached_to");
    if (!named)
        named = lowering.find(volume.parent);
    return named && isInstance(*named) ? named : nullptr;
}

void lowerVolume(Lowering& lowering, const Component& volume)
{
    const Component* holder = holderOf(lowering, volume);
    const Component& place = holder ? *holder : volume;
    Expression zone = zoneText(lowering, place);
    const Component* subnet = lowering.zones().nearest(place.id, "subnet");
    if (zone.isEmpty() && subnet)
        zone = attribute(subnet->id, "availability_zone");
    if (zone.isEmpty())
        lowering.error(volume, GUDO_TR_NOOP("core", "%1 has to be in an availability zone to be created"));
    Resource& resource = lowering.add(volume, {"aws_ebs_volume", "AWS::EC2::Volume", "storage"});
    resource.keeping = Keeping::Snapshot;
    const std::string_view kind = lowering.text(volume, "volume_type");
    auto iops = lowering.number(volume, "iops");
    if (!iops && kind.starts_with("io"))
        iops = 3000; // has to be said for these
    resource.arguments = {
        both("availability_zone", "AvailabilityZone", std::move(zone)),
        both("type", "VolumeType", kind),
        both("size", "Size", lowering.number(volume, "storage_gib").value_or(20)),
        both("iops", "Iops", iops && (kind.starts_with("io") || kind == "gp3") ? Expression {*iops} : Expression {}),
        both("encrypted", "Encrypted", lowering.flag(volume, "encrypted")),
        lowering.tags(volume)};
    if (!holder)
        return;
    int device = 0;
    for (const Component* other : lowering.ofType("aws.ebs")) {
        if (other == &volume)
            break;
        device += holderOf(lowering, *other) == holder ? 1 : 0;
    }
    const std::string name = std::string {"/dev/sd"} + static_cast<char>('f' + device % 11);
    lowering.add(volume, {"aws_volume_attachment", "AWS::EC2::VolumeAttachment", "storage"}, "attachment", volume.id)
        .arguments = {both("device_name", "Device", name), both("volume_id", "VolumeId", idOf(volume.id)),
                      both("instance_id", "InstanceId", idOf(holder->id))};
}

} // namespace

bool isInstance(const Component& component)
{
    return component.type == "aws.ec2" || component.type == "aws.bastion";
}

Expression imageOf(Lowering& lowering, const Component& component)
{
    const std::string_view said = lowering.text(component, "ami");
    const bool isForArm = isArm(lowering.text(component, "instance_type"));
    const Component* image = lowering.find(said);
    if (image && image->type == "aws.ami") {
        const std::string_view id = lowering.text(*image, "image_id");
        const std::string about {displayName(*image)};
        if (isImageId(id))
            return givenImage(lowering, image->id, id, about, *image);
        return publishedImage(lowering, image->id, about, lowering.text(*image, "architecture") == "arm64", *image);
    }
    if (isImageId(said))
        return givenImage(lowering, component.id + "-ami", said, displayName(component), component);
    if (said.empty())
        return publishedImage(lowering, isForArm ? "arm-ami" : "ami", "servers that name none", isForArm, component);
    return publishedImage(lowering, std::string {said} + (said.find("ami") == std::string_view::npos ? "-ami" : ""),
                          said, isForArm, component);
}

Expression scriptOf(const Lowering& lowering, const Component& component)
{
    std::string script {lowering.text(component, "user_data")};
    if (script.empty())
        return {};
    if (!script.ends_with('\n'))
        script += '\n';
    return script;
}

Expression keyNameOf(const Lowering& lowering, const Component& component)
{
    const std::string_view said = lowering.text(component, "key_pair");
    const Component* pair = lowering.find(said);
    if (pair && pair->type == "aws.key_pair")
        return attribute(pair->id, "key_name");
    return said.empty() ? Expression {} : Expression {said};
}

std::string profileOf(const Lowering& lowering, const Component& component)
{
    const Component* role = lowering.namedOne(component, "iam_role", "aws.iam_role");
    return role ? Lowering::keyOf(*role, "profile") : std::string {};
}

std::vector<std::string> instancesOf(const Lowering& lowering, const Component& component)
{
    std::vector<std::string> keys {component.id};
    const std::int64_t copies = std::min(lowering.number(component, "replicas").value_or(1), mostCopies);
    for (std::int64_t copy = 2; copy <= copies; ++copy)
        keys.push_back(Lowering::keyOf(component, "copy-" + std::to_string(copy)));
    return keys;
}

std::span<const TypeLowering> computeTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.ami", lowerImage},        TypeLowering {"aws.key_pair", lowerKeyPair},
        TypeLowering {"aws.bastion", lowerInstance}, TypeLowering {"aws.ec2", lowerInstance},
        TypeLowering {"aws.ebs", lowerVolume},
    };
    return types;
}

} // namespace gudo::iac
