#include <algorithm>

#include "app/network/route_page.h"
#include "app/style/colors.h"
#include "app/text/names.h"
#include "app/text/particles.h"
#include "app/text/texts.h"
#include "core/network/editing/effective_routes.h"
#include "core/network/editing/route_edits.h"

namespace gudo {

void RoutePage::showSubnets()
{
    m_isFilling = true;
    const int row = m_subnets->currentRow();
    m_subnets->clear();
    const RuleContext& context = m_facts->context();
    const Component* table = context.component(m_current);
    const Component* network = table ? context.zones.networkOf(*table) : nullptr;
    for (const Component* subnet : context.ofKind("subnet")) {
        if (!network || context.zones.networkOf(*subnet) != network)
            continue;
        const Component* its = context.zones.routeTableOf(*subnet);
        const bool isNamed = !textOf(subnet->properties, "route_table").empty();
        const QString name = nameOf(*subnet);
        QString text = name;
        if (its == table && !isNamed)
            text = tr("%1 (as the main table)").arg(name);
        else if (its && its != table)
            text = tr("%1 (%2)").arg(name, nameOf(*its));
        auto* item = new QListWidgetItem(text, m_subnets);
        item->setData(Qt::UserRole, QString::fromStdString(subnet->id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setToolTip(text);
        item->setCheckState(its == table ? Qt::Checked : Qt::Unchecked);
    }
    m_subnets->setCurrentRow(std::min(row, m_subnets->count() - 1));
    m_isFilling = false;
}

void RoutePage::assign(QListWidgetItem* item)
{
    const Id subnet = idOf(*item);
    const Design& design = document().design();
    const Component* component = design.architecture.components.find(subnet);
    if (!component)
        return;
    const bool isWanted = item->checkState() == Qt::Checked;
    if (!isWanted && textOf(component->properties, "route_table").empty()) {
        say(withParticles(
            tr("%1 names no table, so it uses the main one: tick it at another table").arg(nameOf(*component))));
        m_isFilling = true;
        item->setCheckState(Qt::Checked);
        m_isFilling = false;
        return;
    }
    const QString step = isWanted
                             ? withParticles(tr("Let %1 use %2").arg(nameOf(*component), nameOf(design, m_current)))
                             : withParticles(tr("Let %1 use the main table").arg(nameOf(*component)));
    document().commit(step, withTableOf(design, subnet, isWanted ? m_current : Id {}));
}

QStringList RoutePage::warnings() const
{
    QStringList texts;
    if (m_current.empty())
        return texts;
    for (const Finding& found : document().findings()) {
        const Rule* rule = ruleNamed(found.diagnostic.rule);
        const auto& components = found.diagnostic.components;
        const bool isAbout = std::ranges::find(components, m_current) != components.end();
        if (rule && rule->family == RuleFamily::Network && isAbout && !found.isAccepted)
            texts << tr("%1: %2").arg(QString::fromStdString(found.diagnostic.rule), toText(found.diagnostic.message));
    }
    return texts;
}

void RoutePage::showWarnings()
{
    const UiColors& colors = uiColors(palette());
    QString html;
    for (const QString& text : warnings())
        html += QStringLiteral("<div style='color:%1'>%2</div>").arg(colors.warning.name(), text.toHtmlEscaped());
    m_warnings->setText(html);
    m_warnings->setVisible(!html.isEmpty());
}

QString RoutePage::answerFor(const Component& table, const AddressSet& asked) const
{
    const Design& design = m_facts->design();
    const RuleContext& context = m_facts->context();
    QStringList users;
    for (const Component* subnet : context.ofKind("subnet"))
        if (context.zones.routeTableOf(*subnet) == &table)
            users << nameOf(*subnet);
    QString html;
    for (const EffectiveRoute& route : effectiveRoutes(context.network(), table.id, asked)) {
        const QString block = QString::fromStdString(toText(route.destination));
        const QString addresses = QString::fromStdString(toText(route.addresses));
        QString verdict;
        if (!route.isRouted)
            verdict = tr("no route for %1").arg(addresses);
        else if (route.isLocal)
            verdict = withParticles(tr("%1 stays in the network").arg(block));
        else if (route.target.empty())
            verdict = withParticles(tr("%1 leads to something that does not exist").arg(block));
        else
            verdict = withParticles(tr("%1 leads to %2").arg(block, nameOf(design, route.target)));
        const QString name = nameOf(table).toHtmlEscaped();
        html += QStringLiteral("<div>%1%2</div>")
                    .arg(table.id == m_current ? QStringLiteral("<b>%1</b>: ").arg(name) : name + QStringLiteral(": "),
                         verdict.toHtmlEscaped());
    }
    if (!users.isEmpty())
        html += QStringLiteral("<div style='color:%1'>%2</div>")
                    .arg(uiColors(palette()).muted.name(),
                         tr("for %1").arg(users.join(QStringLiteral(", "))).toHtmlEscaped());
    return html;
}

void RoutePage::showAnswer()
{
    if (!m_facts)
        return;
    const QString text = m_question->text().trimmed();
    const bool isInternet = text.compare(tr("Internet"), Qt::CaseInsensitive) == 0;
    const auto asked =
        addressesAsked(m_facts->context().network(), isInternet ? std::string {"internet"} : text.toStdString());
    m_answer->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    if (!asked) {
        m_answer->setText(
            QStringLiteral("<span style='color:%1'>%2</span>")
                .arg(uiColors(palette()).error.name(),
                     tr("Write an address such as 10.0.3.7, “internet” or a component's name").toHtmlEscaped()));
        return;
    }
    const Component* table = m_facts->context().component(m_current);
    if (!table)
        return;
    QString html = answerFor(*table, *asked);
    const Component* network = m_facts->context().zones.networkOf(*table);
    for (const Component* other : m_facts->tablesIn(network ? network->id : Id {}))
        if (other != table)
            html += answerFor(*other, *asked);
    m_answer->setText(html);
    const auto routes = effectiveRoutes(m_facts->context().network(), m_current, *asked);
    if (!routes.empty() && routes.front().isRouted)
        if (const QModelIndex index = m_model.indexOfRoute(routes.front().row); index.isValid())
            m_table->selectRow(index.row());
}

} // namespace gudo
