#include "app/style/style.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFont>
#include <QLabel>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QVariant>

namespace gudo {

namespace {

/// What a style sheet cannot say about Fusion.
class QuietFusion : public QProxyStyle {
public:
    QuietFusion()
        : QProxyStyle {QStyleFactory::create(QStringLiteral("Fusion"))}
    {
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        switch (hint) {
        case SH_DialogButtonLayout:
            return QDialogButtonBox::GnomeLayout; // the button that does it stands last
        case SH_ToolTip_WakeUpDelay:
            return 400;
        case SH_ItemView_ActivateItemOnSingleClick:
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_UnderlineShortcut:
        case SH_ComboBox_Popup:
        case SH_DialogButtonBox_ButtonsHaveIcons: // those of the desktop beside none of ours
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returned);
        }
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return 16;
        case PM_ToolBarIconSize:
            return 18;
        case PM_ToolBarExtensionExtent:
            return 28;
        case PM_FocusFrameHMargin:
            return 4;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override
    {
        if (icon != SP_LineEditClearButton)
            return QProxyStyle::standardIcon(icon, option, widget);
        const bool isDark = uiColors(QApplication::palette()).isDark;
        return QIcon {QLatin1String(isDark ? ":/gudo/style/cross-dark.svg" : ":/gudo/style/cross-light.svg")};
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        // Focus is shown by borders of the style sheet; the dotted rectangle of item views would be a second sign.
        if (element != PE_FrameFocusRect)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
};

QFont uiFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("NanumGothic"), QStringLiteral("Noto Sans KR"),
                      QStringLiteral("sans-serif")});
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

void applyStyle(QApplication& application, bool isDark)
{
    const UiColors& colors = uiColors(isDark);
    if (!application.property("gudoStyle").toBool()) {
        QApplication::setStyle(new QuietFusion);
        QApplication::setFont(uiFont());
        application.setProperty("gudoStyle", true);
    }
    const QString sheet = styleSheetOf(colors);
    if (sheet == application.styleSheet())
        return; // setting it again would polish every widget again
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(sheet);
}

QString toText(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    case ThemeMode::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeMode themeModeFrom(const QString& text)
{
    if (text == QLatin1String("light"))
        return ThemeMode::Light;
    return text == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

bool isDark(ThemeMode mode, bool isSystemDark)
{
    return mode == ThemeMode::System ? isSystemDark : mode == ThemeMode::Dark;
}

bool isSystemDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

bool isPlatformDark()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette({});
    const bool isDark = isSystemDark();
    QApplication::setPalette(ours);
    return isDark;
}

QString besideIcon(const QString& text)
{
    return QChar {0x2009} + text; // a thin space
}

void setRole(QWidget& widget, const char* role)
{
    widget.setProperty("role", QLatin1String(role));
}

QLabel* roleLabel(const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    setRole(*label, role);
    return label;
}

} // namespace gudo
