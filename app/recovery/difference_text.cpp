#include "app/recovery/difference_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/model/diff.h"

namespace gudo {

QString differenceText(const Design& before, const Design& after)
{
    const DesignDiff difference = diff(before, after);
    const auto& [components, connections] = difference.architecture;
    QStringList parts;
    const auto add = [&](const char* text, std::size_t count) {
        if (count > 0)
            parts << QCoreApplication::translate("Difference", text, nullptr, static_cast<int>(count));
    };
    add(QT_TRANSLATE_N_NOOP("Difference", "%n added"), components.added.size() + connections.added.size());
    add(QT_TRANSLATE_N_NOOP("Difference", "%n removed"), components.removed.size() + connections.removed.size());
    add(QT_TRANSLATE_N_NOOP("Difference", "%n changed"), components.changed.size() + connections.changed.size());
    add(QT_TRANSLATE_N_NOOP("Difference", "%n moved"),
        difference.layout.placements.changed.size() + difference.layout.routes.changed.size());
    if (difference.title)
        parts << QCoreApplication::translate("Difference", "title changed");
    if (difference.settings || difference.stages || difference.extra)
        parts << QCoreApplication::translate("Difference", "settings changed");
    if (parts.isEmpty())
        return difference.isEmpty() ? QCoreApplication::translate("Difference", "no difference")
                                    : QCoreApplication::translate("Difference", "drawn in other places");
    return parts.join(QStringLiteral(" · "));
}

} // namespace gudo
