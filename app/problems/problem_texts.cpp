#include "app/problems/problem_texts.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/text/names.h"
#include "app/text/texts.h"
#include "core/formats/markdown_text.h"

namespace gudo {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

QString nameIn(const Architecture& architecture, const Id& id)
{
    const Component* component = architecture.components.find(id);
    return component ? nameOf(*component) : QString::fromStdString(id);
}

/// A name in an arrow, or of a component.
QString placeName(const Architecture& architecture, const Id& id)
{
    const Connection* row = architecture.connections.find(id);
    return row ? nameIn(architecture, row->from) + QStringLiteral(" → ") + nameIn(architecture, row->to)
               : nameIn(architecture, id);
}

QString cell(const QString& text)
{
    return QString::fromStdString(quotedMarkdown(text.toStdString()));
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Error");
    case Severity::Warning:
        return Texts::tr("Warning");
    case Severity::Note:
        break;
    }
    return Texts::tr("Note");
}

QString severitiesName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Errors");
    case Severity::Warning:
        return Texts::tr("Warnings");
    case Severity::Note:
        break;
    }
    return Texts::tr("Notes");
}

QString familyName(RuleFamily family)
{
    switch (family) {
    case RuleFamily::Redundancy:
        return Texts::tr("Redundancy");
    case RuleFamily::Network:
        return Texts::tr("Network");
    case RuleFamily::Security:
        return Texts::tr("Security");
    case RuleFamily::Operations:
        return Texts::tr("Operations");
    case RuleFamily::Cost:
        return Texts::tr("Cost");
    case RuleFamily::Performance:
        return Texts::tr("Performance");
    case RuleFamily::Engine:
        break;
    }
    return Texts::tr("The design itself");
}

QString groupingName(FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Cause:
        return Texts::tr("By cause");
    case FindingGrouping::Severity:
        return Texts::tr("By severity");
    case FindingGrouping::Rule:
        return Texts::tr("By rule");
    case FindingGrouping::Component:
        break;
    }
    return Texts::tr("By component");
}

QString placesOf(const Diagnostic& finding, const Architecture& architecture)
{
    QStringList places;
    for (const Id& id : finding.components)
        places << placeName(architecture, id);
    for (const Id& id : finding.connections)
        if (architecture.connections.contains(id))
            places << placeName(architecture, id);
    return places.join(QStringLiteral(", "));
}

QString spokenText(const Finding& finding, bool isNew)
{
    const Diagnostic& diagnostic = finding.diagnostic;
    QStringList parts {severityName(diagnostic.severity)};
    if (!diagnostic.rule.empty())
        parts << QString::fromStdString(diagnostic.rule);
    if (finding.isAccepted)
        parts << Texts::tr("accepted");
    if (isNew)
        parts << Texts::tr("new");
    //: For screen readers: %1 is "Error, RED-001", %2 what was found
    return Texts::tr("%1: %2").arg(parts.join(QStringLiteral(", ")), toText(diagnostic.message));
}

QString titleOf(const FindingGroup& group, const Analysis& analysis, const Architecture& architecture)
{
    if (group.spot >= 0)
        //: Heading of findings with one cause: %1 is a component or a zone that everything hangs on
        return Texts::tr("Everything hangs on %1").arg(nameIn(architecture, analysis.weakSpots.subjectOf(group.spot)));
    const Diagnostic& first = analysis.findings[static_cast<std::size_t>(group.findings.front())].diagnostic;
    if (const Rule* rule = ruleNamed(group.rule))
        return coreText(rule->title);
    if (group.key.starts_with("severity:"))
        return severitiesName(first.severity);
    if (group.key.starts_with("component:") && !(first.components.empty() && first.connections.empty()))
        return placeName(architecture, first.components.empty() ? first.connections.front() : first.components.front());
    return Texts::tr("The design itself");
}

QString plainText(const std::vector<const Finding*>& findings, const Architecture& architecture)
{
    QStringList lines;
    for (const Finding* finding : findings) {
        const QString places = placesOf(finding->diagnostic, architecture);
        QString line = spokenText(*finding, false);
        if (!places.isEmpty())
            line += QStringLiteral(" (%1)").arg(places);
        lines << line;
    }
    return lines.join(u'\n');
}

QString markdownText(const std::vector<const Finding*>& findings, const Architecture& architecture)
{
    const auto row = [](const QStringList& cells) {
        return QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | ")));
    };
    QStringList lines {row({Texts::tr("Severity"), Texts::tr("Rule"), Texts::tr("Finding"), Texts::tr("Where")}),
                       QStringLiteral("| --- | --- | --- | --- |")};
    for (const Finding* finding : findings) {
        const Diagnostic& d = finding->diagnostic;
        const QString severity =
            finding->isAccepted ? Texts::tr("%1 (accepted)").arg(severityName(d.severity)) : severityName(d.severity);
        lines << row({cell(severity), cell(QString::fromStdString(d.rule)), cell(toText(d.message)),
                      cell(placesOf(d, architecture))});
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace gudo
