#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include "app/designer/single_instance.h"
#include "app/files/resources.h"
#include "app/mainwindow/windows.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace {

/// What the command line asks for.
struct Arguments {
    QStringList files;
    QString language;
};

Arguments parsed(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Designer for infrastructure architecture"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language {QStringLiteral("lang"),
                                       QCoreApplication::translate("main", "Language of the program: en or ko"),
                                       QCoreApplication::translate("main", "language")};
    parser.addOption(language);
    parser.addPositionalArgument(QCoreApplication::translate("main", "file"),
                                 QCoreApplication::translate("main", "Design to open"),
                                 QCoreApplication::translate("main", "[files…]"));
    parser.process(application);
    return {parser.positionalArguments(), parser.value(language)};
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application {argc, argv};
    QCoreApplication::setOrganizationName(QStringLiteral("gudo"));
    QCoreApplication::setApplicationName(QStringLiteral("gudo-designer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUDO_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gudo"));
    QGuiApplication::setDesktopFileName(QStringLiteral("gudo"));
    QApplication::setWindowIcon(QIcon {QStringLiteral(":/gudo/icons/gudo.svg")});

    gudo::setLanguage(application, QSettings {}.value(QStringLiteral("language")).toString());
    const Arguments arguments = parsed(application);
    if (!arguments.language.isEmpty())
        gudo::setLanguage(application, arguments.language);

    gudo::SingleInstance instance;
    QStringList files;
    for (const QString& file : arguments.files)
        files << QFileInfo {file}.absoluteFilePath();
    if (instance.handOver(files))
        return 0;

    const bool isSystemDark = gudo::isSystemDark();
    const gudo::CatalogResult catalog = gudo::builtInCatalog();
    gudo::Windows windows {catalog.catalog, isSystemDark};
    windows.add(files.isEmpty() && gudo::StartPage::isShownAtStart(QSettings {}));
    QObject::connect(&instance, &gudo::SingleInstance::filesReceived, &windows, &gudo::Windows::open);
    QTimer::singleShot(0, &windows, [&windows, files] {
        if (!files.isEmpty())
            windows.open(files);
        windows.offerRecovery();
    });
    return QApplication::exec();
}
