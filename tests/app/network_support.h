#pragma once

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/network/network_panel.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

inline Object allowed(const char* peer, int from, int to, const char* description = "")
{
    Object row {{"protocol", "tcp"}, {"from_port", from}, {"to_port", to}, {"source", peer}};
    if (*description)
        row.emplace("description", description);
    return row;
}

/// Three tiers in one network: web may ask app as drawn, app may not ask the database as drawn, and the office may
/// reach the database though nobody drew it.
inline Design tiers()
{
    return Build {}
        .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}}, "Shop")
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
        .add("igw", "aws.internet_gateway", "vpc")
        .add("main-rt", "aws.route_table", "vpc", {{"main", true}})
        .add("public-rt", "aws.route_table", "vpc",
             {{"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", "igw"}}}}})
        .add("public-a", "aws.subnet", "az-a", {{"cidr", "10.0.0.0/24"}, {"route_table", "public-rt"}})
        .add("app-a", "aws.subnet", "az-a", {{"cidr", "10.0.1.0/24"}})
        .add("data-a", "aws.subnet", "az-a", {{"cidr", "10.0.4.0/24"}})
        .add("data-c", "aws.subnet", "az-c")
        .add("web-sg", "aws.security_group", "vpc", {{"ingress", List {allowed("0.0.0.0/0", 443, 443)}}})
        .add("app-sg", "aws.security_group", "vpc", {{"ingress", List {allowed("web-sg", 8080, 8080, "orders")}}})
        .add("db-sg", "aws.security_group", "vpc", {{"ingress", List {allowed("203.0.113.0/24", 22, 22, "office")}}})
        .add("web", "aws.ec2", "public-a", {{"security_groups", texts({"web-sg"})}})
        .add("app", "aws.ec2", "app-a", {{"security_groups", texts({"app-sg"})}})
        .add("db", "aws.ec2", "data-a", {{"security_groups", texts({"db-sg"})}, {"address", "10.0.4.200"}})
        .connect("web", "app", {{"port", 8080}})
        .connect("app", "db", {{"port", 3306}});
}

/// The panel on the screen.
class NetworkDesk {
public:
    explicit NetworkDesk(const Design& design = tiers())
    {
        document.reset(design);
        panel.resize(1000, 420);
        panel.show();
        wait();
    }
    /// Until the panel shows the design.
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return panel.watch().isCurrent(); }, 10'000));
    }
    [[nodiscard]] QModelIndex cell(const char* from, const char* to)
    {
        const GroupMatrix& matrix = panel.watch().facts()->matrix();
        const auto number = [&](std::string_view key) {
            const auto found = std::ranges::find(matrix.parties(), key, &MatrixParty::key);
            return found == matrix.parties().end() ? -1 : int(found - matrix.parties().begin());
        };
        return panel.access().model().indexOf(number(from), number(to));
    }
    [[nodiscard]] CellState state(const char* from, const char* to)
    {
        return static_cast<CellState>(cell(from, to).data(AccessModel::StateRole).toInt());
    }
    [[nodiscard]] std::string text(const Id& id, const char* key) const
    {
        return std::string {textOf(document.design().architecture.components.find(id)->properties, key)};
    }

    Document document {catalog()};
    NetworkPanel panel {document};
};

} // namespace gudo::test
