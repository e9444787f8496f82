#include "app/network/access_texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "app/text/names.h"
#include "app/text/particles.h"

namespace gudo {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AccessTexts)
};

QString allText()
{
    //: all traffic, of every protocol and port
    return Texts::tr("all");
}

/// The ports of an open set as a list of what one might type.
std::vector<AllowedTraffic> trafficOf(const OpenPorts& open)
{
    std::vector<AllowedTraffic> traffic;
    for (const auto& [protocol, ports] : open)
        for (const PortRange& range : ports.ranges())
            traffic.push_back({protocol, isTransport(protocol) ? range : PortRange {}});
    return traffic;
}

} // namespace

QString partyName(const Design& design, const MatrixParty& party)
{
    using Kind = MatrixParty::Kind;
    const QString key = QString::fromStdString(party.key);
    switch (party.kind) {
    case Kind::Group:
        return nameOf(design, party.key);
    case Kind::Internet:
        return Texts::tr("Internet");
    case Kind::Ungrouped:
        return Texts::tr("No group");
    case Kind::Block:
        return party.members.size() == 1 ? Texts::tr("%1 (%2)").arg(nameOf(design, party.members.front()), key) : key;
    default:
        return key;
    }
}

QString openText(const OpenPorts& open)
{
    if (open.contains("any"))
        return allText();
    return trafficText(trafficOf(open));
}

QString trafficText(const std::vector<AllowedTraffic>& traffic)
{
    const bool isAll = traffic.size() == 1 && traffic.front().protocol == "any";
    return isAll ? allText() : QString::fromStdString(toText(traffic));
}

QString arrowText(const MatrixArrow& arrow)
{
    std::vector<AllowedTraffic> traffic;
    for (const PortRange& range : arrow.ports.ranges())
        traffic.push_back({arrow.protocol, isTransport(arrow.protocol) ? range : PortRange {}});
    if (arrow.ports == PortSet::all())
        return Texts::tr("any port");
    return trafficText(traffic);
}

std::vector<AllowedTraffic> drawnTraffic(const MatrixCell& cell)
{
    std::vector<AllowedTraffic> drawn;
    for (const MatrixArrow& arrow : cell.arrows)
        for (const PortRange& range : arrow.ports.ranges()) {
            AllowedTraffic traffic {arrow.protocol, isTransport(arrow.protocol) ? range : PortRange {}};
            if (std::ranges::find(drawn, traffic) == drawn.end())
                drawn.push_back(std::move(traffic));
        }
    return drawn;
}

QString stateSentence(const MatrixCell* cell)
{
    if (!cell)
        return Texts::tr("Closed, and nothing is drawn");
    const QString open = openText(cell->open);
    switch (cell->state) {
    case CellState::Refused:
        return Texts::tr("Drawn but closed: the groups refuse %n connection(s)", nullptr,
                         int(std::ranges::count(cell->arrows, true, &MatrixArrow::isRefused)));
    case CellState::Leaky:
        return cell->arrows.empty() ? withParticles(Texts::tr("Open on %1, but nothing is drawn").arg(open))
                                    : withParticles(Texts::tr("Open on %1, more than is drawn").arg(open));
    case CellState::Drawn:
        return cell->isGeneral      ? Texts::tr("Drawn and open, as in general")
               : cell->open.empty() ? Texts::tr("Drawn, and open through other groups of the same components")
                                    : withParticles(Texts::tr("Drawn and open on %1").arg(open));
    case CellState::Closed:
        break;
    }
    if (!cell->open.empty())
        return withParticles(Texts::tr("Open on %1, as it is to everybody").arg(open));
    return cell->rules.empty() ? Texts::tr("Closed, and nothing is drawn")
                               : Texts::tr("Closed, though a rule names it");
}

PortListResult typedPorts(const QString& text)
{
    if (text.trimmed().compare(allText(), Qt::CaseInsensitive) == 0)
        return parsePortList("all");
    return parsePortList(text.toStdString());
}

QString problemText(const PortListResult& result)
{
    const QString part = QString::fromStdString(result.part);
    switch (result.problem) {
    case PortListProblem::None:
        return {};
    case PortListProblem::UnknownProtocol:
        return withParticles(Texts::tr("“%1” is no protocol: write tcp, udp, icmp or all").arg(part));
    case PortListProblem::BadPort:
        return withParticles(Texts::tr("“%1” is no port: write 443 or 8080-8090").arg(part));
    case PortListProblem::PortTooBig:
        return Texts::tr("“%1”: the highest port is 65535").arg(part);
    case PortListProblem::Backwards:
        break;
    }
    return Texts::tr("“%1” runs backwards: write the lower port first").arg(part);
}

QString obstacleText(const Design& design, const MatrixParty& from, const MatrixParty& to)
{
    switch (obstacleBetween(design, from, to)) {
    case AccessObstacle::None:
    case AccessObstacle::LeadsNowhere:
        return {};
    case AccessObstacle::NoGroup:
        return Texts::tr("Give the components a security group first: rules stand in groups");
    case AccessObstacle::LetsEverythingOut:
        break;
    }
    return withParticles(
        Texts::tr("%1 lets everything out; its first outbound rule would close all else. Add it in the properties")
            .arg(partyName(design, from)));
}

} // namespace gudo
