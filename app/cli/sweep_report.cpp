#include "app/cli/sweep_report.h"

#include "app/cli/command.h"
#include "app/cli/reliability_texts.h"
#include "app/render/icon_store.h"
#include "app/text/particles.h"
#include "app/text/texts.h"
#include "core/whatif/sweep_pages.h"

namespace gudo {

namespace {

std::string inUsersWords(const Message& message)
{
    return withParticles(toText(message)).toStdString();
}

QString words(const Message& message)
{
    return withParticles(toText(message));
}

} // namespace

QString sweepText(const FailureStudy& study, const Sweep& sweep, const TerminalStyle& style)
{
    QString out = style.bold(words(sweepTitle(sweep.level))) + u'\n';
    const QString missing = missingRequirements(study.graph, study.model);
    if (!missing.isEmpty())
        out += u'\n' + style.paragraph(QStringLiteral("  "), missing, 2);
    for (const SweepRow& row : sweep.rows) {
        const FailureEvent& event = study.model.events[static_cast<std::size_t>(row.event)];
        out += QStringLiteral("\n  %1\n").arg(style.bold(words(eventName(study, event))));
        for (const Outcome& outcome : row.simulation.outcomes) {
            const QString asked = requirementText(study.graph, outcome.requirement);
            if (outcome.state == RequirementState::Lost)
                out += QStringLiteral("    %1 %2  %3\n")
                           .arg(style.red(QStringLiteral("✖")), asked, style.red(Cli::tr("lost")));
            else if (outcome.state == RequirementState::Degraded)
                out += QStringLiteral("    %1 %2  %3\n")
                           .arg(style.yellow(QStringLiteral("⚠")), asked, style.yellow(Cli::tr("degraded")));
        }
        if (const int served = row.count(RequirementState::Served); served > 0)
            out += QStringLiteral("    %1 %2\n")
                       .arg(style.green(QStringLiteral("✔")), Cli::tr("%n request(s) served", nullptr, served));
    }
    return out;
}

QByteArray sweepPage(const FailureStudy& study, const Sweep& sweep)
{
    const SweepPageOptions options {.language = currentLanguage().toStdString(), .translate = inUsersWords};
    return QByteArray::fromStdString(sweepHtml(study, sweep, options, [](std::string_view name) {
        return IconStore::elements(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }));
}

} // namespace gudo
