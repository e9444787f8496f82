#include "app/reachability/reach_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include "app/text/names.h"
#include "app/text/particles.h"
#include "app/text/texts.h"
#include "core/network/security_groups.h"

namespace gudo {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(gudo::ReachPanel)
};

QString flowName(const AskedFlow& flow)
{
    const QString protocol = QString::fromStdString(flow.protocol).toUpper();
    const QString ports = QString::fromStdString(toText(flow.ports));
    return isTransport(flow.protocol) && !ports.isEmpty() ? protocol + u' ' + ports : protocol;
}

QString joinedNames(const Design& design, const std::vector<Id>& ids, const QString& separator)
{
    QStringList names;
    for (const Id& id : ids)
        names << nameOf(design, id);
    return names.join(separator);
}

ReachRow rowOf(const Design& design, const Hop& hop)
{
    ReachRow row;
    row.kind = !hop.isAllowed  ? ReachRow::Kind::Refused
               : hop.isAssumed ? ReachRow::Kind::Assumed
                               : ReachRow::Kind::Allowed;
    row.text = toText(hop.because);
    if (hop.isReturn)
        row.text = Texts::tr("Reply: %1").arg(row.text);
    if (hop.isAssumed)
        row.text = Texts::tr("%1 (assumed)").arg(row.text);
    row.detail = nameOf(design, hop.component);
    if (hop.row >= 0)
        row.detail = Texts::tr("%1, %2 row %3").arg(row.detail, QString::fromStdString(hop.property)).arg(hop.row + 1);
    row.component = hop.component;
    return row;
}

std::vector<ReachRow> hopRows(const Design& design, const ReachResult& result)
{
    std::vector<ReachRow> rows;
    int told = -1; // stations that have their number already
    for (std::size_t at = 0; at < result.answer.path.size(); ++at) {
        ReachRow row = rowOf(design, result.answer.path[at]);
        const int station = result.walk.stationOf[at];
        if (station > told) {
            row.number = station + 1;
            told = station;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

ReachRow rowOf(const Design& design, const Exposed& entry, bool isDelicate)
{
    ReachRow row;
    row.kind = isDelicate ? ReachRow::Kind::Delicate : ReachRow::Kind::Allowed;
    row.text = endName(design, entry.component.empty() ? "internet" : entry.component);
    row.badge = QString::fromStdString(flowText(entry));
    row.detail = joinedNames(design, entry.path, QStringLiteral(" → "));
    if (entry.isAssumed)
        row.detail = Texts::tr("%1 (ports as it listens on them)").arg(row.detail);
    row.component = entry.component;
    return row;
}

void addPart(std::vector<ReachRow>& rows, const Design& design, const ReachResult& result, const QString& heading,
             bool isDirect)
{
    const auto isMeant = [&](const Exposed& entry) {
        return entry.via.empty() == isDirect;
    };
    if (std::ranges::none_of(result.exposed, isMeant))
        return;
    rows.push_back({.kind = ReachRow::Kind::Heading, .text = heading});
    for (std::size_t at = 0; at < result.exposed.size(); ++at)
        if (isMeant(result.exposed[at]))
            rows.push_back(rowOf(design, result.exposed[at], result.isDelicate[at]));
}

QString waySentence(const Design& design, const ReachResult& result)
{
    const ReachQuery& query = result.ask.query;
    const bool isReachable = result.answer.isReachable;
    const QString flow = flowName({result.answer.protocol, isReachable ? result.answer.ports : result.flow.ports});
    const QString text = isReachable ? Texts::tr("%1 reaches %2 over %3") : Texts::tr("%1 does not reach %2 over %3");
    return withParticles(text.arg(endName(design, query.from), endName(design, query.to), flow));
}

QString countSentence(const Design& design, const ReachResult& result)
{
    std::vector<Id> ids;
    for (const Exposed& entry : result.exposed)
        ids.push_back(entry.component);
    std::ranges::sort(ids);
    const int count = static_cast<int>(std::unique(ids.begin(), ids.end()) - ids.begin());
    if (result.ask.mode == ReachMode::To) {
        const QString name = endName(design, result.ask.query.to);
        return count == 0 ? Texts::tr("Nothing reaches %1").arg(name)
                          : Texts::tr("%1 is reached from %n place(s)", nullptr, count).arg(name);
    }
    const QString name = endName(design, result.ask.query.from);
    return count == 0 ? Texts::tr("%1 reaches nothing in this design").arg(name)
                      : Texts::tr("%1 reaches %n component(s)", nullptr, count).arg(name);
}

} // namespace

QString endName(const Design& design, const std::string& name)
{
    const bool isInternet = name == "internet" && !design.architecture.components.contains(name);
    return isInternet ? Texts::tr("the internet") : nameOf(design, name);
}

std::vector<ReachRow> reachRows(const Design& design, const ReachResult& result)
{
    std::vector<ReachRow> rows;
    if (!result.isAnswered)
        return rows;
    if (result.ask.mode == ReachMode::Way)
        return hopRows(design, result);
    addPart(rows, design, result,
            result.ask.mode == ReachMode::To ? Texts::tr("These send to it themselves") : Texts::tr("Reached directly"),
            true);
    addPart(rows, design, result, Texts::tr("Reached through these"), false);
    return rows;
}

QString reachSentence(const Design& design, const ReachResult& result)
{
    if (!result.isAnswered)
        return {};
    QString text = result.ask.mode == ReachMode::Way ? waySentence(design, result) : countSentence(design, result);
    if (!text.isEmpty())
        text[0] = text[0].toUpper(); // "The internet reaches …"
    return text;
}

QStringList reachRemarks(const Design& design, const ReachResult& result)
{
    QStringList remarks;
    if (!result.isAnswered || result.ask.mode != ReachMode::Way)
        return remarks;
    const Reachability& answer = result.answer;
    if (const Hop* blocker = answer.isReachable ? nullptr : answer.blocker())
        remarks << toText(blocker->because);
    if (!answer.isCertain)
        remarks << Texts::tr("This rests on something that is not drawn yet");
    if (answer.isReachable && !answer.notFrom.empty())
        remarks << Texts::tr("Not from: %1").arg(joinedNames(design, answer.notFrom, QStringLiteral(", ")));
    if (answer.isReachable && !answer.notTo.empty())
        remarks << Texts::tr("Not in: %1").arg(joinedNames(design, answer.notTo, QStringLiteral(", ")));
    return remarks;
}

QString faultText(EndFault fault, const std::string& name, ReachMode mode)
{
    const QString text = QString::fromStdString(name);
    static const QRegularExpression likeAnAddress {
        QStringLiteral(R"(^[0-9.]*\.[0-9.]*$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$)")};
    if (fault == EndFault::Unknown && likeAnAddress.match(text).hasMatch())
        return withParticles(Texts::tr("\"%1\" is no IP address").arg(text));
    if (fault == EndFault::Unknown)
        return withParticles(Texts::tr("Nothing is called \"%1\": give a component, an IP address "
                                       "or \"internet\"")
                                 .arg(text));
    if (fault == EndFault::NoPackets)
        return mode == ReachMode::To && text == QLatin1String("internet")
                   ? Texts::tr("Choose a component of the design")
                   : withParticles(Texts::tr("\"%1\" sends and takes no packets itself: choose what "
                                             "is in it or behind it")
                                       .arg(text));
    return {};
}

Highlights withNotes(const Design& design, const ReachResult& result)
{
    Highlights highlights = result.highlights;
    if (result.ask.mode != ReachMode::Way || highlights.paths.empty())
        return highlights;
    const Id& last = highlights.paths.front().hops.back().component;
    const Hop* blocker = result.answer.isReachable ? nullptr : result.answer.blocker();
    const QString note =
        blocker ? nameOf(design, blocker->component) : flowName({result.answer.protocol, result.answer.ports});
    highlights.notes[last] = note.toStdString();
    return highlights;
}

Highlights upTo(Highlights highlights, int hops)
{
    for (HighlightedPath& path : highlights.paths) {
        if (static_cast<int>(path.hops.size()) <= hops)
            continue;
        highlights.notes.erase(path.hops.back().component);
        path.hops.resize(static_cast<std::size_t>(std::max(hops, 0)));
        path.isBroken = false;
    }
    return highlights;
}

} // namespace gudo
