#include "core/network/reach/witness.h"

#include <array>
#include <vector>

#include "core/network/address_set.h"

namespace gudo {

namespace {

// RFC 6890 and RFC 1112: what no router of the internet carries.
constexpr std::array specialBlocks {"0.0.0.0/8",      "10.0.0.0/8",    "100.64.0.0/10",   "127.0.0.0/8",
                                    "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",
                                    "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
                                    "224.0.0.0/3"};
// RFC 5737: nobody has them; in a drawing they stand for public ones.
constexpr std::array exampleBlocks {"192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"};
// RFC 4291: what the internet routes; 2600:: is where providers' own blocks begin.
constexpr const char* globalUnicast = "2000::/3";
constexpr const char* lowestV6 = "2600::/6";

AddressSet publicAddresses(IpFamily family)
{
    if (family == IpFamily::V6)
        return AddressSet {*cidrFrom(globalUnicast)};
    std::vector<Cidr> special;
    for (const char* block : specialBlocks)
        special.push_back(*cidrFrom(block));
    return AddressSet {Cidr {}}.without(AddressSet {IpFamily::V4, special});
}

void addBlocks(const Value& value, std::vector<Cidr>& blocks, int depth)
{
    constexpr int deepest = 8; // property values are not nested deeper than this
    if (depth > deepest)
        return;
    if (const std::string* text = value.asString()) {
        constexpr std::size_t longestBlock = 49; // an IPv6 address and its prefix
        if (text->size() > longestBlock)
            return;
        if (const auto block = cidrOrAddressFrom(*text))
            if (block->prefix >= (block->family == IpFamily::V4 ? 8 : 16))
                blocks.push_back(*block);
    } else if (const List* list = value.asList()) {
        for (const Value& element : *list)
            addBlocks(element, blocks, depth + 1);
    } else if (const Object* object = value.asObject()) {
        for (const auto& [key, member] : *object)
            addBlocks(member, blocks, depth + 1);
    }
}

} // namespace

std::vector<Cidr> mentionedBlocks(const Architecture& architecture)
{
    std::vector<Cidr> mentioned;
    for (const auto& row : architecture.components)
        for (const auto& [key, value] : row->properties)
            addBlocks(value, mentioned, 0);
    return mentioned;
}

Cidr witnessAddress(std::vector<Cidr> mentioned, IpFamily family)
{
    std::erase_if(mentioned, [&](const Cidr& block) { return block.family != family; });
    AddressSet candidates = publicAddresses(family);
    if (family == IpFamily::V6)
        candidates = candidates.intersected(AddressSet {*cidrFrom(lowestV6)});
    const AddressSet free = candidates.without(AddressSet {family, mentioned});
    const AddressSet& chosen = free.isEmpty() ? candidates : free;
    return {family, chosen.ranges().front().first, widthOf(family)};
}

bool isPublic(const Cidr& block)
{
    AddressSet addresses = publicAddresses(block.family);
    if (block.family == IpFamily::V4)
        for (const char* example : exampleBlocks)
            addresses = addresses.united(AddressSet {*cidrFrom(example)});
    return addresses.contains(AddressSet {block});
}

} // namespace gudo
