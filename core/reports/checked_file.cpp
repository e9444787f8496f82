#include "core/reports/checked_file.h"

#include <algorithm>

#include "core/json/json_write.h"
#include "core/model/containment.h"

namespace gudo {

namespace {

List sorted(std::vector<Id> ids)
{
    std::ranges::sort(ids);
    return {ids.begin(), ids.end()};
}

std::string pathOf(const Containment& containment, const Architecture& architecture, const Id& id)
{
    // A connection lives where it starts.
    const Connection* connection = architecture.connections.find(id);
    const Id& inner = connection ? connection->from : id;
    std::vector<std::string_view> containers = containment.ancestors(inner);
    std::ranges::reverse(containers);
    std::string path;
    for (const std::string_view container : containers)
        path.append(container).append("/");
    if (connection)
        path.append(connection->from).append("/");
    return path + id;
}

} // namespace

FindingCounts& FindingCounts::operator+=(const FindingCounts& other)
{
    error += other.error;
    warning += other.warning;
    note += other.note;
    accepted += other.accepted;
    baseline += other.baseline;
    return *this;
}

FindingCounts countsOf(std::span<const CheckedFinding> findings)
{
    FindingCounts counts;
    for (const CheckedFinding& finding : findings) {
        if (finding.standing == FindingStanding::Accepted)
            ++counts.accepted;
        else if (finding.standing == FindingStanding::InBaseline)
            ++counts.baseline;
        else if (finding.diagnostic.severity == Severity::Error)
            ++counts.error;
        else if (finding.diagnostic.severity == Severity::Warning)
            ++counts.warning;
        else
            ++counts.note;
    }
    return counts;
}

bool fails(const CheckedFile& file, const CheckedFinding& finding)
{
    return file.failOn && finding.standing == FindingStanding::Open && finding.diagnostic.severity >= *file.failOn;
}

bool fails(const CheckedFile& file)
{
    return std::ranges::any_of(file.findings, [&](const CheckedFinding& finding) { return fails(file, finding); });
}

std::vector<CheckedFinding> forReports(std::vector<Finding> findings, const Hash& hash)
{
    std::vector<CheckedFinding> checked;
    checked.reserve(findings.size());
    for (Finding& finding : findings) {
        Diagnostic& d = finding.diagnostic;
        if (d.fix)
            d.fix->apply = nullptr; // it may hold on to parts of the design
        const List identity {d.rule, sorted(d.components), sorted(d.connections), d.key};
        std::string fingerprint = hash ? hash(toJsonLine(identity)) : std::string {};
        checked.push_back({.diagnostic = std::move(d),
                           .standing = finding.isAccepted ? FindingStanding::Accepted : FindingStanding::Open,
                           .reason = std::move(finding.reason),
                           .fingerprint = std::move(fingerprint)});
    }
    return checked;
}

std::map<Id, Whereabouts> whereaboutsOf(std::span<const CheckedFinding> findings, const Architecture& architecture,
                                        const std::map<Id, TextPlace, std::less<>>& places)
{
    const Containment containment {architecture};
    std::map<Id, Whereabouts> found;
    for (const CheckedFinding& finding : findings)
        for (const auto* ids : {&finding.diagnostic.components, &finding.diagnostic.connections})
            for (const Id& id : *ids) {
                const auto [row, isNew] = found.try_emplace(id);
                if (!isNew)
                    continue;
                if (const auto place = places.find(id); place != places.end())
                    row->second.place = place->second;
                row->second.path = pathOf(containment, architecture, id);
            }
    return found;
}

const std::vector<Id>& subjectsOf(const Diagnostic& finding)
{
    return finding.components.empty() ? finding.connections : finding.components;
}

} // namespace gudo
