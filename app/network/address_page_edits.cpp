#include "app/network/address_page.h"
#include "app/text/names.h"
#include "app/text/particles.h"
#include "core/model/edits.h"
#include "core/network/editing/address_blocks.h"
#include "core/network/editing/address_plan.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/subnet_blocks.h"

namespace gudo {

namespace {

QString blockText(const Cidr& block)
{
    return QString::fromStdString(toText(block));
}

/// The addresses that machines in the place have.
std::vector<AddressNumber> usedIn(const Design& design, const Cidr& block)
{
    std::vector<AddressNumber> used;
    for (const auto& row : design.architecture.components)
        if (const auto host = hostFrom(textOf(row->properties, "address")); host && contains(block, *host))
            used.push_back(host->address);
    return used;
}

} // namespace

int longestIn(const AddressSpace& space)
{
    if (!space.isProvider)
        return space.family == IpFamily::V4 ? 30 : longestV6SubnetPrefix;
    return space.family == IpFamily::V4 ? longestPrefix : longestV6SubnetPrefix;
}

void AddressPage::setBlock(const QString& step, const AddressPlace& place, const Cidr& block)
{
    Design after = withProperty(document().design(), place.id, rangeKey(m_family), toText(block));
    if (place.block && place.block->prefix == block.prefix)
        after = withHostsMoved(std::move(after), place.id, *place.block, block);
    document().commit(step, std::move(after));
}

void AddressPage::takeNewest()
{
    if (auto newest = upToDate(m_facts); newest != m_facts)
        setFacts(std::move(newest));
}

void AddressPage::giveNextBlock()
{
    takeNewest();
    const AddressPlace* place = current();
    if (!place || !m_model.space()->range)
        return;
    const int prefix = m_sizes->currentData().toInt();
    auto taken = others(*place);
    if (place->block)
        taken.push_back(*place->block);
    const auto block = snuggestFreeBlock(*m_model.space()->range, prefix, taken);
    if (!block) {
        say(tr("There is no room for a /%1 in %2").arg(prefix).arg(blockText(*m_model.space()->range)));
        return;
    }
    const auto used = place->block && place->block->prefix != prefix ? usedIn(document().design(), *place->block)
                                                                     : std::vector<AddressNumber> {};
    if (!used.empty()) {
        say(tr("Machines in %1 have addresses of their own: keep its size, or take these away first")
                .arg(nameOf(document().design(), place->id)));
        return;
    }
    say({});
    setBlock(tr("Give %1 the next free range").arg(nameOf(document().design(), place->id)), *place, *block);
}

void AddressPage::resizeCurrent(bool isLarger)
{
    takeNewest();
    const AddressPlace* place = current();
    const AddressSpace* space = m_model.space();
    if (!place || !place->block || !space->range)
        return;
    const QString name = nameOf(document().design(), place->id);
    const int prefix = place->block->prefix + (isLarger ? -stepOf() : stepOf());
    if (!isLarger && prefix > longestIn(*space)) {
        say(withParticles(tr("%1 is as small as a subnet can be").arg(name)));
        return;
    }
    if (isLarger && space->isProvider && m_family == IpFamily::V4 && prefix < shortestPrefix) {
        say(withParticles(tr("%1 is as large as a subnet can be").arg(name)));
        return;
    }
    std::vector<Id> ids;
    const auto blocks = others(*place, &ids);
    const auto used = usedIn(document().design(), *place->block);
    const Resized result = resized(*space->range, *place->block, prefix, blocks, used);
    switch (result.obstacle) {
    case ResizeObstacle::None:
        say({});
        setBlock(isLarger ? tr("Enlarge %1").arg(name) : tr("Shrink %1").arg(name), *place, *result.block);
        return;
    case ResizeObstacle::Taken:
        say(withParticles(
            tr("%1 cannot grow: %2 has the room beside it").arg(name, nameOf(document().design(), ids[result.other]))));
        return;
    case ResizeObstacle::InUse:
        say(withParticles(
            tr("%1 cannot shrink: the address %2 would lie outside")
                .arg(name, QString::fromStdString(hostText({m_family, result.address, widthOf(m_family)})))));
        return;
    case ResizeObstacle::OutsideParent:
    case ResizeObstacle::NoSize:
        break;
    }
    say(withParticles(tr("%1 cannot grow: it would reach out of %2").arg(name, blockText(*space->range))));
}

void AddressPage::planAll()
{
    takeNewest();
    const AddressSpace* space = m_model.space();
    if (!space)
        return;
    const Component* network = m_facts->context().component(space->network);
    const auto blocks = plannedBlocks(m_facts->context().architecture(), document().catalog(), m_facts->context().zones,
                                      *network, m_family, longestIn(*space));
    if (blocks.empty()) {
        say(tr("There is no room for all of them in %1: enlarge the network's range")
                .arg(QString::fromStdString(space->text)));
        return;
    }
    say({});
    document().commit(tr("Plan the ranges of %1").arg(nameOf(document().design(), space->network)),
                      withBlocks(document().design(), m_family, blocks));
}

} // namespace gudo
