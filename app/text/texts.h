#pragma once

#include <QString>
#include <QTranslator>

#include "core/catalog/component_type.h"
#include "core/diagnostics/message.h"

class QCoreApplication;

namespace gudo {

/// The message in the language of the installed translation.
[[nodiscard]] QString toText(const Message& message);
/// A text of core that takes no arguments.
[[nodiscard]] QString coreText(const char* literal);
/// A text of the catalogue in the current language.
[[nodiscard]] QString toText(const LocalizedText& text);

/// Language of the user's texts: "en" or "ko".
[[nodiscard]] QString currentLanguage();
/// Language asked for ("en", "ko", "" for the locale's), as one we have.
[[nodiscard]] QString supportedLanguage(const QString& asked);
/// Installs the translation; may be called again to switch at run time (widgets get LanguageChange events).
void setLanguage(QCoreApplication& application, const QString& language);

/// The program's texts in a language that need not be the current one: a search finds a menu entry by either name.
class Translation {
public:
    explicit Translation(const QString& language);

    /// The English `source` of tr() in the class `context`; itself when nobody translated it.
    [[nodiscard]] QString text(const char* context, const char* source) const;

private:
    QTranslator m_translator;
};

} // namespace gudo
