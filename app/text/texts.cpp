#include "app/text/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace gudo {

namespace {

// The one mutable thing outside of Document: Qt's own installed translator decides the language of tr() everywhere;
// this is the word for it, so that the catalogue's texts follow.
QString& language()
{
    static QString current = QStringLiteral("en");
    return current;
}

} // namespace

QString toText(const Message& message)
{
    const std::string pattern = coreText(message.text).toStdString();
    return QString::fromStdString(filled(pattern, message.arguments));
}

QString coreText(const char* literal)
{
    return *literal ? QCoreApplication::translate("core", literal) : QString();
}

QString toText(const LocalizedText& text)
{
    const auto words = text.in(language().toStdString());
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString currentLanguage()
{
    return language();
}

QString supportedLanguage(const QString& asked)
{
    const QString name = asked.isEmpty() ? QLocale::system().name() : asked;
    return name.startsWith(QLatin1String("ko")) ? QStringLiteral("ko") : QStringLiteral("en");
}

void setLanguage(QCoreApplication& application, const QString& asked)
{
    const auto name = QStringLiteral("gudo-translator");
    if (auto* old = application.findChild<QTranslator*>(name)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    language() = supportedLanguage(asked);
    auto* translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(QStringLiteral(":/i18n/gudo_%1.qm").arg(language())))
        QCoreApplication::installTranslator(translator);
}

Translation::Translation(const QString& language)
{
    (void)m_translator.load(QStringLiteral(":/i18n/gudo_%1.qm").arg(language)); // English is the source itself
}

QString Translation::text(const char* context, const char* source) const
{
    const QString found = m_translator.translate(context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

} // namespace gudo
