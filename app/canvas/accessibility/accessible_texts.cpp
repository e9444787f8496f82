#include "app/canvas/accessibility/accessible_texts.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/text/names.h"
#include "app/text/particles.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(gudo::Spoken)
};

} // namespace

QString spokenName(const Component& component, const Catalog& catalog)
{
    if (!component.name.empty())
        return toQString(component.name);
    const ComponentType& type = catalog.typeOf(component);
    return type.id.empty() ? toQString(component.id)
                           : QStringLiteral("%1 %2").arg(toText(type.name), toQString(component.id));
}

QString spokenName(const Connection& connection, const Design& design, const Catalog& catalog)
{
    const auto end = [&](const Id& id) {
        const Component* component = design.architecture.components.find(id);
        return component ? spokenName(*component, catalog) : toQString(id);
    };
    //: A connection: %1 and %2 are names of components
    QStringList parts {withParticles(Spoken::tr("%1 to %2").arg(end(connection.from), end(connection.to))),
                       kindNameOf(connection, catalog)};
    if (const auto label = textOf(connection.properties, "label"); !label.empty())
        parts << toQString(label);
    if (const QString port = portOf(connection); !port.isEmpty())
        parts << Spoken::tr("port %1").arg(port);
    return parts.join(QStringLiteral(", "));
}

QString spokenFindings(const std::vector<const Finding*>& findings)
{
    if (findings.empty())
        return {};
    QStringList texts;
    for (const Finding* finding : findings)
        texts << toText(finding->diagnostic.message);
    //: %1 lists them
    return Spoken::tr("%n problem(s): %1", nullptr, int(findings.size())).arg(texts.join(QStringLiteral("; ")));
}

QString spokenDescription(const Component& component, std::size_t children, const Design& design,
                          const Catalog& catalog, const std::vector<const Finding*>& findings)
{
    const QString typeName = typeNameOf(component, catalog);
    const Component* parent = design.architecture.components.find(component.parent);
    //: %1 a type of component, %2 the name of the container it is in
    QStringList sentences {parent ? Spoken::tr("%1 in %2").arg(typeName, spokenName(*parent, catalog)) : typeName};
    if (children > 0)
        sentences << Spoken::tr("Holds %n component(s)", nullptr, int(children));
    if (const QString found = spokenFindings(findings); !found.isEmpty())
        sentences << found;
    return sentences.join(QStringLiteral(". "));
}

} // namespace gudo
