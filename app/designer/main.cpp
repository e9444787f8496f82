#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include "app/mainwindow/geometry_report.h"
#include "app/mainwindow/main_window.h"
#include "app/render/resources.h"
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

    const bool isSystemDark = gudo::isSystemDark();
    const gudo::CatalogResult catalog = gudo::builtInCatalog();

    // A window a design; the first one also when no file is named.
    std::vector<std::unique_ptr<gudo::MainWindow>> windows;
    const QStringList files = arguments.files.isEmpty() ? QStringList {QString {}} : arguments.files;
    for (const QString& file : files) {
        windows.push_back(std::make_unique<gudo::MainWindow>(catalog.catalog, isSystemDark));
        gudo::MainWindow* window = windows.back().get();
        if (file.isEmpty() && gudo::StartPage::isShownAtStart(QSettings {}))
            window->showStartPage();
        window->show();
        if (const QString report = qEnvironmentVariable("GUDO_TEST_GEOMETRY"); !report.isEmpty())
            new gudo::GeometryReport {window->document(),
                                      window->canvas(),
                                      window->palettePanel().view(),
                                      gudo::PaletteModel::TypeIdRole,
                                      window->palettePanel().searchField(),
                                      report,
                                      window};
        if (!file.isEmpty())
            QTimer::singleShot(0, window, [window, file] { window->openFile(file); });
    }
    return QApplication::exec();
}
