#include "app/cli/spof_report.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/text/particles.h"
#include "app/text/texts.h"
#include "core/reliability/availability.h"
#include "core/reliability/request_paths.h"
#include "core/reliability/single_points.h"
#include "core/rules/check.h"

namespace gudo {

namespace {

class SpofReport {
public:
    SpofReport(const AnalysedDesign& analysed, const SpofQuestion& question, const FailureModel& model,
               const TerminalStyle& style)
        : m_analysed {analysed}
        , m_question {question}
        , m_model {model}
        , m_style {style}
        , m_paths {analysed.graph}
    {
        for (std::size_t event = 0; event < model.events.size(); ++event)
            m_events.emplace(model.events[event].id, static_cast<int>(event));
        for (SinglePoint& point : singlePoints(analysed.graph, model))
            m_points.emplace(point.event, std::move(point));
        for (Finding& found : check(analysed.design, analysed.catalog, {.only = {"RED-*"}}))
            if (!found.isAccepted && !found.diagnostic.components.empty())
                m_findings.push_back(std::move(found.diagnostic));
        const FailureModel estimated = availabilityModel(analysed.graph, analysed.catalog, analysed.zones);
        for (const AvailabilityEstimate& row : availabilities(analysed.graph, analysed.catalog, estimated))
            for (const Improvement& better : row.improvements)
                m_gains[row.requirement][estimated.events[static_cast<std::size_t>(better.event)].id] = {
                    row.availability(), better.availability};
    }

    QString text(std::span<const FailureSets> sets)
    {
        QString out =
            m_style.bold(m_question.file == "-" ? Cli::tr("standard input") : QString::fromStdString(m_question.file)) +
            u'\n';
        const bool isAboutAll = m_question.query.from < 0 && m_question.query.to < 0;
        const QString missing = isAboutAll ? missingRequirements(m_analysed.graph, m_model) : QString();
        if (!missing.isEmpty())
            return out + u'\n' + m_style.paragraph(QStringLiteral("  "), missing, 2);
        for (const FailureSets& row : sets)
            out += u'\n' + requirement(row);
        return out + remarks(m_analysed.graph, m_style);
    }

private:
    struct Gain {
        double before = 0;
        double after = 0;
    };

    QString requirement(const FailureSets& row)
    {
        std::vector<int> single;
        for (const auto& set : row.sets)
            if (set.size() == 1)
                single.push_back(m_events.at(set.front()));
        QString out = m_style.bold(requirementText(m_analysed.graph, row.requirement)) + u'\n';
        if (single.empty())
            out += QStringLiteral("  %1 %2\n")
                       .arg(m_style.green(QStringLiteral("✔")), Cli::tr("No single failure takes it away"));
        else
            out += QStringLiteral("  %1\n").arg(
                m_style.red(Cli::tr("%n failure(s) take it away alone", nullptr, static_cast<int>(single.size()))));
        const auto gain = [&](int event) {
            const Gain found = gainOf(row.requirement, event);
            return found.after - found.before;
        };
        std::ranges::stable_sort(single, [&](int a, int b) { return gain(a) > gain(b); });
        for (const int event : single)
            out += singlePoint(row.requirement, event);
        for (int order = 2; order <= m_question.query.order; ++order)
            out += setsOf(row, static_cast<std::size_t>(order));
        return out;
    }

    Gain gainOf(const Requirement& requirement, int event) const
    {
        const auto gains = m_gains.find(requirement);
        if (gains == m_gains.end())
            return {};
        const auto found = gains->second.find(m_model.events[static_cast<std::size_t>(event)].id);
        return found == gains->second.end() ? Gain {} : found->second;
    }

    QString singlePoint(const Requirement& requirement, int number)
    {
        const FailureEvent& event = m_model.events[static_cast<std::size_t>(number)];
        QString out =
            QStringLiteral("  %1 %2\n")
                .arg(m_style.red(QStringLiteral("✖")), m_style.bold(eventText(m_analysed.graph, m_model, event)));
        const auto point = m_points.find(number);
        if (point != m_points.end() && repeats(event, point->second.hit, requirement))
            return out + m_style.paragraph(QStringLiteral("      "),
                                           withParticles(Cli::tr("holds %1")
                                                             .arg(nodesText(m_analysed.graph, point->second.hit,
                                                                            QStringLiteral(", ")))),
                                           6);
        if (point != m_points.end() && !point->second.hit.empty()) {
            const std::vector<int>& hit = point->second.hit;
            const auto path = m_paths.path(requirement.client, nearest(requirement.client, hit));
            if (!path.empty())
                out += m_style.paragraph(
                    QStringLiteral("      "),
                    QStringLiteral("%1 ✖").arg(nodesText(m_analysed.graph, path, QStringLiteral(" → "))), 6);
            if (event.kind == FailureEvent::Kind::Domain && (hit.size() > 1 || hit.front() != event.node))
                out += m_style.paragraph(
                    QStringLiteral("      "),
                    Cli::tr("takes with it: %1").arg(nodesText(m_analysed.graph, hit, QStringLiteral(", "))), 6);
        }
        out += advice(event);
        if (const Gain gain = gainOf(requirement, number);
            gain.after > gain.before && percentText(gain.before) != percentText(gain.after))
            out += m_style.paragraph(QStringLiteral("      "),
                                     Cli::tr("redundant, availability rises: %1 → %2")
                                         .arg(percentText(gain.before), percentText(gain.after)),
                                     6);
        return out;
    }

    /// True for a domain that only takes what is a single point by itself.
    bool repeats(const FailureEvent& event, const std::vector<int>& hit, const Requirement& requirement) const
    {
        if (event.kind != FailureEvent::Kind::Domain || hit.size() != 1 || hit.front() == event.node)
            return false;
        return std::ranges::any_of(m_points, [&](const auto& entry) {
            const FailureEvent& other = m_model.events[static_cast<std::size_t>(entry.first)];
            return other.id != event.id && other.node == hit.front() && other.level <= event.level &&
                   std::ranges::any_of(entry.second.lost, [&](int lost) {
                       return m_model.requirements[static_cast<std::size_t>(lost)] == requirement;
                   });
        });
    }

    /// Of what an event hits, what is the fewest steps from the client.
    int nearest(int client, const std::vector<int>& hit)
    {
        int best = hit.front();
        std::size_t steps = m_paths.path(client, best).size();
        for (const int node : hit)
            if (const std::size_t length = m_paths.path(client, node).size();
                length > 0 && (steps == 0 || length < steps)) {
                best = node;
                steps = length;
            }
        return best;
    }

    /// What to do: a fix that there is, else what the rule that found it says.
    QString advice(const FailureEvent& event)
    {
        if (event.node < 0)
            return {};
        const Id& id = m_analysed.graph.idOf(event.node);
        const Diagnostic* best = nullptr;
        for (const Diagnostic& found : m_findings)
            if (found.components.front() == id && (!best || (found.fix && !best->fix)))
                best = &found;
        if (!best)
            return {};
        if (!best->fix && !m_given.insert(best->rule).second)
            return m_style.paragraph(QStringLiteral("      "), Cli::tr("do: likewise"), 6);
        if (!best->fix)
            return m_style.paragraph(QStringLiteral("      "),
                                     Cli::tr("do: %1").arg(coreText(ruleNamed(best->rule)->remedy)), 6);
        const QString command =
            QStringLiteral("gudo fix %1 --rule %2")
                .arg(shellWord(QString::fromStdString(m_question.file)), QString::fromStdString(best->rule));
        return m_style.paragraph(QStringLiteral("      "), Cli::tr("do: %1").arg(toText(best->fix->title)), 6) +
               QStringLiteral("          ") + m_style.green(command) + u'\n';
    }

    QString setsOf(const FailureSets& row, std::size_t order)
    {
        constexpr int enough = 10;
        QString lines;
        int count = 0;
        for (const auto& set : row.sets) {
            if (set.size() != order || ++count > enough)
                continue;
            QStringList names;
            for (const std::string& name : set)
                names << eventText(m_analysed.graph, m_model,
                                   m_model.events[static_cast<std::size_t>(m_events.at(name))]);
            lines += m_style.paragraph(QStringLiteral("      "), names.join(QStringLiteral(" + ")), 8);
        }
        if (count == 0)
            return {};
        const QString heading = order == 2
                                    ? Cli::tr("%n pair(s) of failures take it away together", nullptr, count)
                                    : Cli::tr("%n set(s) of three failures take it away together", nullptr, count);
        if (count > enough)
            lines += QStringLiteral("      ") +
                     m_style.faint(Cli::tr("… and %1 more (--format json lists all)").arg(count - enough)) + u'\n';
        return QStringLiteral("  %1\n").arg(m_style.yellow(heading)) + lines;
    }

    const AnalysedDesign& m_analysed;
    const SpofQuestion& m_question;
    const FailureModel& m_model;
    const TerminalStyle& m_style;
    RequestPaths m_paths;
    std::map<std::string, int> m_events; ///< by name
    std::map<int, SinglePoint> m_points; ///< by event
    std::vector<Diagnostic> m_findings;  ///< of the redundancy family
    std::map<Requirement, std::map<std::string, Gain>> m_gains;
    std::set<std::string> m_given; ///< rules whose remedy was told already
};

} // namespace

QString spofText(const AnalysedDesign& analysed, const SpofQuestion& question, const FailureModel& model,
                 std::span<const FailureSets> sets, const TerminalStyle& style)
{
    return SpofReport {analysed, question, model, style}.text(sets);
}

} // namespace gudo
