#include "core/rules/network/provider_limits.h"

#include <algorithm>

namespace gudo {

int acceptedPrefix(const Cidr& block, bool isSubnet)
{
    if (block.family == IpFamily::V4)
        return std::clamp(block.prefix, shortestPrefix, longestPrefix);
    const int longest = isSubnet ? longestV6SubnetPrefix : longestV6NetworkPrefix;
    return std::clamp(block.prefix / v6PrefixStep * v6PrefixStep, shortestV6Prefix, longest);
}

} // namespace gudo
