#include "app/inspector/row_columns.h"

#include <QCoreApplication>

namespace gudo {

namespace {

using Kind = RowColumn::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RowColumns)
};

QStringList protocols()
{
    return {QStringLiteral("tcp"), QStringLiteral("udp"), QStringLiteral("icmp"), QStringLiteral("any")};
}

QStringList actions()
{
    return {QStringLiteral("allow"), QStringLiteral("deny")};
}

const QString anywhere = QStringLiteral("0.0.0.0/0");

RowColumn protocolColumn(int line)
{
    return {.key = "protocol",
            .kind = Kind::Choice,
            .title = Texts::tr("Protocol"),
            .choices = protocols(),
            .line = line,
            .stretch = 2};
}

RowColumn portsColumn(int line)
{
    return {.key = "from_port", .kind = Kind::PortRange, .title = Texts::tr("All ports"), .line = line, .stretch = 3};
}

RowColumn endColumn(std::string key, QString title, std::vector<std::string> kinds, int line)
{
    return {.key = std::move(key),
            .kind = Kind::End,
            .title = std::move(title),
            .kinds = std::move(kinds),
            .presets = {anywhere},
            .line = line,
            .stretch = 3};
}

RowColumn descriptionColumn(int line)
{
    return {.key = "description", .title = Texts::tr("Description"), .line = line, .stretch = 3};
}

} // namespace

std::vector<RowColumn> columnsOf(const PropertySchema& schema)
{
    const bool isOutbound = schema.key == "egress";
    switch (schema.type) {
    case PropertyType::SecurityRules:
        return {protocolColumn(0), portsColumn(0),
                isOutbound ? endColumn("destination", Texts::tr("To"), {"security-group"}, 1)
                           : endColumn("source", Texts::tr("From"), {"security-group"}, 1),
                descriptionColumn(2)};
    case PropertyType::NaclRules:
        return {{.key = "number", .kind = Kind::Integer, .title = Texts::tr("Number"), .line = 0, .stretch = 2},
                {.key = "action",
                 .kind = Kind::Choice,
                 .title = Texts::tr("Action"),
                 .choices = actions(),
                 .line = 0,
                 .stretch = 2},
                protocolColumn(1),
                portsColumn(1),
                endColumn("cidr", isOutbound ? Texts::tr("To") : Texts::tr("From"), {"no-component"}, 2)};
    case PropertyType::FirewallRules:
        return {{.key = "action",
                 .kind = Kind::Choice,
                 .title = Texts::tr("Action"),
                 .choices = actions(),
                 .line = 0,
                 .stretch = 2},
                protocolColumn(0),
                portsColumn(0),
                endColumn("source", Texts::tr("From"), {}, 1),
                endColumn("destination", Texts::tr("To"), {}, 1),
                descriptionColumn(2)};
    case PropertyType::Routes:
        return {
            endColumn("destination", Texts::tr("To"), {"network", "subnet"}, 0),
            endColumn("target", Texts::tr("Through"), {"gateway", "router", "firewall", "compute", "host", "vm"}, 0)};
    case PropertyType::Listeners:
        return {{.key = "protocol",
                 .kind = Kind::Choice,
                 .title = Texts::tr("Protocol"),
                 .choices = {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("tcp"),
                             QStringLiteral("tls"), QStringLiteral("udp")},
                 .line = 0,
                 .stretch = 2},
                {.key = "port", .kind = Kind::Integer, .title = Texts::tr("Port"), .line = 0, .stretch = 2},
                {.key = "certificate",
                 .kind = Kind::End,
                 .title = Texts::tr("Certificate"),
                 .kinds = {"certificate"},
                 .line = 1,
                 .stretch = 3},
                {.key = "target_group",
                 .kind = Kind::End,
                 .title = Texts::tr("Target group"),
                 .kinds = {"target-group"},
                 .line = 2,
                 .stretch = 3},
                {.key = "redirect",
                 .kind = Kind::Choice,
                 .title = Texts::tr("Redirect to"),
                 .choices = {QString {}, QStringLiteral("https")},
                 .line = 3,
                 .stretch = 3}};
    case PropertyType::Tags:
        return {{.key = "key", .title = Texts::tr("Key"), .line = 0, .stretch = 2},
                {.key = "value", .title = Texts::tr("Value"), .line = 0, .stretch = 3}};
    default:
        return {};
    }
}

Object newRow(const PropertySchema& schema)
{
    switch (schema.type) {
    case PropertyType::SecurityRules:
        return {{"protocol", "tcp"}, {"from_port", 443}, {"to_port", 443}};
    case PropertyType::NaclRules:
        return {{"number", 100}, {"action", "allow"}, {"protocol", "tcp"}, {"cidr", "0.0.0.0/0"}};
    case PropertyType::FirewallRules:
        return {{"action", "allow"}, {"protocol", "tcp"}};
    case PropertyType::Routes:
        return {{"destination", "0.0.0.0/0"}};
    case PropertyType::Listeners:
        return {{"protocol", "https"}, {"port", 443}};
    default:
        return {};
    }
}

QString addRowText(const PropertySchema& schema)
{
    switch (schema.type) {
    case PropertyType::Routes:
        return Texts::tr("Add route");
    case PropertyType::Listeners:
        return Texts::tr("Add listener");
    case PropertyType::Tags:
        return Texts::tr("Add tag");
    default:
        return Texts::tr("Add rule");
    }
}

} // namespace gudo
