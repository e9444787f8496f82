#include "core/iac/compose/balancer.h"

#include <fmt/format.h>

namespace gudo::iac {

namespace {

bool isLayer4(const Lowering& design, const ComposeService& balancer)
{
    return design.text(*balancer.component, "layer") == "4";
}

std::string upstream(const Lowering& design, const ComposeService& balancer, const std::vector<ComposeCall>& calls,
                     std::string_view indent)
{
    const std::string_view algorithm = design.text(*balancer.component, "algorithm");
    std::string out = fmt::format("{}upstream behind {{\n", indent);
    if (algorithm == "least-connections")
        out += fmt::format("{}  least_conn;\n", indent);
    else if (algorithm == "ip-hash" || design.flag(*balancer.component, "sticky"))
        out += isLayer4(design, balancer) ? fmt::format("{}  hash $remote_addr consistent;\n", indent)
                                          : fmt::format("{}  ip_hash;\n", indent);
    for (const ComposeCall& call : calls) {
        const bool isIpv6 = call.host.find(':') != std::string::npos;
        out += fmt::format("{}  server {}{}{}:{};\n", indent, isIpv6 ? "[" : "", call.host, isIpv6 ? "]" : "",
                           call.port > 0 ? call.port : 80);
    }
    return out + fmt::format("{}}}\n", indent);
}

} // namespace

std::string_view balancerConfigPath(const Lowering& design, const ComposeService& balancer)
{
    return isLayer4(design, balancer) ? "/etc/nginx/nginx.conf" : "/etc/nginx/conf.d/default.conf";
}

std::string balancerConfig(const Lowering& design, const ComposeService& balancer,
                           const std::vector<ComposeCall>& calls)
{
    if (isLayer4(design, balancer)) {
        std::string out = "events {}\nstream {\n" + upstream(design, balancer, calls, "  ");
        for (const int port : balancer.ports)
            out += fmt::format("  server {{\n    listen {};\n    proxy_pass behind;\n  }}\n", port);
        return out + "}\n";
    }
    std::string out = upstream(design, balancer, calls, "");
    for (const int port : balancer.ports)
        out += fmt::format("server {{\n  listen {};\n  location / {{\n    proxy_pass http://behind;\n"
                           "    proxy_set_header Host $host;\n"
                           "    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n  }}\n}}\n",
                           port);
    return out;
}

} // namespace gudo::iac
