#include "app/text/texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include "app/text/particles.h"

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
    const QString text = QString::fromStdString(filled(pattern, message.arguments));
    return language() == QLatin1String("ko") ? withParticles(text) : text;
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
    for (QTranslator* old : application.findChildren<QTranslator*>(name)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    language() = supportedLanguage(asked);
    // Qt's own words first: in the dialogs of files, where the platform brings none, and of wrong patterns.
    const QString words[] {QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm"),
                           QStringLiteral(":/i18n/gudo_%1.qm")};
    for (const QString& file : words) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(name);
        if (translator->load(file.arg(language())))
            QCoreApplication::installTranslator(translator);
    }
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
