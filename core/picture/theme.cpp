#include "core/picture/theme.h"

namespace gudo {

const Theme& lightTheme()
{
    static const Theme theme {.id = "light",
                              .canvas = colorFrom("#FFFFFF"),
                              .card = colorFrom("#FFFFFF"),
                              .cardBorder = colorFrom("#D5DCE6"),
                              .text = colorFrom("#0F172A"),
                              .mutedText = colorFrom("#5B6B82"),
                              .line = colorFrom("#475569"),
                              .quietLine = colorFrom("#7C8BA3"),
                              .replication = colorFrom("#0B6FB8"),
                              .failover = colorFrom("#B4530B"),
                              .error = colorFrom("#DC2626"),
                              .warning = colorFrom("#D97706"),
                              .note = colorFrom("#2563EB"),
                              .containerTint = 0.05,
                              .containerBorder = 0.75};
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme {.id = "dark",
                              .canvas = colorFrom("#0F172A"),
                              .card = colorFrom("#1E293B"),
                              .cardBorder = colorFrom("#3B4A61"),
                              .text = colorFrom("#F1F5F9"),
                              .mutedText = colorFrom("#9FB0C6"),
                              .line = colorFrom("#B6C2D2"),
                              .quietLine = colorFrom("#7F90A9"),
                              .replication = colorFrom("#63B3F0"),
                              .failover = colorFrom("#F0A45D"),
                              .error = colorFrom("#F87171"),
                              .warning = colorFrom("#FBBF24"),
                              .note = colorFrom("#60A5FA"),
                              .containerTint = 0.1,
                              .containerBorder = 0.8,
                              .isDark = true};
    return theme;
}

const Theme* themeNamed(std::string_view id)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        if (theme->id == id)
            return theme;
    return nullptr;
}

} // namespace gudo
