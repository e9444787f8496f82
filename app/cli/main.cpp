#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/program.h"
#include "app/text/texts.h"

namespace {

/// What decides the language of messages, in the order of POSIX.
QString localeLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return QString::fromLatin1(value);
    return QStringLiteral("en");
}

/// The library's remarks on the machine ("XDG_RUNTIME_DIR not set") are nothing for users; standard error is for ours.
void tellOnlyTrouble(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "gudo: %s\n", text.toUtf8().constData());
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    const QString asked = gudo::languageOption(arguments);
    const QString language = asked.isEmpty() ? localeLanguage() : asked;
    // From here on the locale is out of the game, so that every machine gives the same answers.
    qputenv("LC_ALL", "C.UTF-8");
    qInstallMessageHandler(tellOnlyTrouble);
    std::unique_ptr<QCoreApplication> application;
    if (gudo::needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_FONT_DPI", "96");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    gudo::setLanguage(*application, language);
    return gudo::runProgram(arguments);
}
