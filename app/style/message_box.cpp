#include "app/style/message_box.h"

#include "app/render/icon_store.h"
#include "app/style/colors.h"

namespace gudo {

MessageBox::MessageBox(Icon severity, const QString& text, const QString& details, QWidget* parent)
    : QMessageBox {NoIcon, QStringLiteral("Gudo"), text, NoButton, parent}
{
    const UiColors& colors = uiColors(palette());
    const bool isCritical = severity == Critical;
    const bool isWarning = severity == Warning;
    const QIcon icon = IconStore::uiIcon(QLatin1String(isCritical  ? "error"
                                                       : isWarning ? "warning"
                                                                   : "note"),
                                         isCritical  ? colors.error
                                         : isWarning ? colors.warning
                                                     : colors.note);
    setIconPixmap(icon.pixmap(QSize {28, 28}, devicePixelRatioF()));
    setInformativeText(details);
}

} // namespace gudo
