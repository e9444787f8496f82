#include "app/cli/reliability_texts.h"

#include "app/cli/command.h"
#include "app/text/texts.h"

namespace gudo {

QString remarks(const ServiceGraph& graph, const TerminalStyle& style)
{
    QString out;
    for (const Service& service : graph.services)
        if (service.name.empty() && service.members.size() > 1 && service.chooser < 0)
            out += style.paragraph(QStringLiteral("  "),
                                   Cli::tr("Taken as one service by their names: %1 (set \"service\" to say otherwise)")
                                       .arg(nodesText(graph, service.members, QStringLiteral(", "))),
                                   2);
    for (const Unknown& unknown : graph.unknowns)
        out += style.paragraph(QStringLiteral("  "), Cli::tr("Not known: %1").arg(toText(unknown.message)), 2);
    return out.isEmpty() ? out : u'\n' + out;
}

AnalysedDesign::AnalysedDesign(Design made, Catalog types)
    : design {std::move(made)}
    , catalog {std::move(types)}
    , containment {design.architecture}
    , zones {design.architecture, catalog, containment}
    , graph {serviceGraph(design.architecture, catalog, zones)}
{
}

} // namespace gudo
