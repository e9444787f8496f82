#include "app/commands/shortcut_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace gudo {

namespace {

constexpr QLatin1String section {"shortcuts"};

/// Equal, or one begins with the other, so that Qt would wait for more keys or never get there.
bool collide(const QKeySequence& a, const QKeySequence& b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

bool hasCollision(const QList<QKeySequence>& keys, const QKeySequence& key)
{
    return std::ranges::any_of(keys, [&](const QKeySequence& other) { return collide(other, key); });
}

} // namespace

bool isTyping(const QKeySequence& key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    return !(first.keyboardModifiers() & ~Qt::ShiftModifier) && first.key() < Qt::Key_Escape;
}

ShortcutMap::ShortcutMap(std::vector<ShortcutRow> rows, std::vector<FixedKeys> fixed)
    : m_rows {std::move(rows)}
    , m_fixed {std::move(fixed)}
{
}

const ShortcutRow* ShortcutMap::row(const QString& id) const
{
    const auto found = std::ranges::find(m_rows, id, &ShortcutRow::id);
    return found == m_rows.end() ? nullptr : &*found;
}

QList<QKeySequence> ShortcutMap::keys(const QString& id) const
{
    if (const auto chosen = m_chosen.find(id); chosen != m_chosen.end())
        return chosen->second;
    const ShortcutRow* found = row(id);
    return found ? found->defaults : QList<QKeySequence> {};
}

std::optional<ShortcutMap::Owner> ShortcutMap::ownerOf(const QKeySequence& key, const QString& id) const
{
    for (const FixedKeys& fixed : m_fixed)
        if (hasCollision(fixed.keys, key))
            return Owner {{}, fixed.text};
    for (const ShortcutRow& other : m_rows)
        if (other.id != id && hasCollision(keys(other.id), key))
            return Owner {other.id, other.text};
    const ShortcutRow* own = row(id);
    if (isTyping(key) && !(own && own->defaults.contains(key)))
        return Owner {{}, QCoreApplication::translate("gudo::ShortcutMap", "Add a component by name")};
    return {};
}

void ShortcutMap::give(const QString& id, const QKeySequence& key)
{
    QList<QKeySequence> list = keys(id);
    list.removeAll(key);
    if (!list.isEmpty())
        list.removeFirst();
    list.prepend(key);
    choose(id, list);
}

void ShortcutMap::takeOver(const QString& id, const QKeySequence& key)
{
    for (const ShortcutRow& other : m_rows) {
        if (other.id == id)
            continue;
        QList<QKeySequence> list = keys(other.id);
        if (list.removeIf([&](const QKeySequence& owned) { return collide(owned, key); }) > 0)
            choose(other.id, list);
    }
    give(id, key);
}

void ShortcutMap::removeKeys(const QString& id)
{
    choose(id, {});
}

void ShortcutMap::reset(const QString& id)
{
    const ShortcutRow* own = row(id);
    if (!own)
        return;
    QList<QKeySequence> list = own->defaults;
    list.removeIf([&](const QKeySequence& key) { return ownerOf(key, id).has_value(); });
    choose(id, list);
}

void ShortcutMap::choose(const QString& id, const QList<QKeySequence>& keys)
{
    const ShortcutRow* own = row(id);
    if (!own)
        return;
    if (keys == own->defaults)
        m_chosen.erase(id);
    else
        m_chosen[id] = keys;
}

void ShortcutMap::read(QSettings& settings)
{
    m_chosen.clear();
    settings.beginGroup(section);
    for (const QString& id : settings.childKeys()) {
        QList<QKeySequence> list;
        for (const QString& text : settings.value(id).toStringList()) {
            const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
                list << key;
        }
        choose(id, list);
    }
    settings.endGroup();
}

void ShortcutMap::write(QSettings& settings) const
{
    settings.remove(section);
    settings.beginGroup(section);
    for (const auto& [id, keys] : m_chosen) {
        QStringList texts;
        for (const QKeySequence& key : keys)
            texts << key.toString(QKeySequence::PortableText);
        settings.setValue(id, texts);
    }
    settings.endGroup();
}

} // namespace gudo
