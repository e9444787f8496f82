#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFont>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

#include "app/files/resources.h"
#include "tests/monkey/monkey.h"

namespace {

struct Arguments {
    int choices = 0;
    unsigned seed = 1;
    QString log;
};

Arguments parsed(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Random input for the designer"));
    parser.addHelpOption();
    const QCommandLineOption choices {QStringLiteral("choices"), QStringLiteral("How much it does"),
                                      QStringLiteral("count"), QStringLiteral("1500")};
    const QCommandLineOption seed {QStringLiteral("seed"), QStringLiteral("Which monkey"), QStringLiteral("number"),
                                   QStringLiteral("1")};
    const QCommandLineOption log {QStringLiteral("log"), QStringLiteral("File for every choice"),
                                  QStringLiteral("file")};
    parser.addOptions({choices, seed, log});
    parser.process(application);
    return {parser.value(choices).toInt(), parser.value(seed).toUInt(), parser.value(log)};
}

/// The offscreen platform lacks what a window manager does, and says so each time.
void tell(QtMsgType, const QMessageLogContext&, const QString& text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(tell);
    QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application {argc, argv};
    QCoreApplication::setOrganizationName(QStringLiteral("gudo-monkey"));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const Arguments arguments = parsed(application);

    QFile log {arguments.log};
    if (!arguments.log.isEmpty() && !log.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(arguments.log), qPrintable(log.errorString()));
        return 2;
    }
    QStringList last;
    const auto note = [&](const QString& what) {
        last << what;
        if (last.size() > 40)
            last.removeFirst();
        if (log.isOpen()) {
            log.write(what.toUtf8() + '\n');
            log.flush();
        }
    };

    const gudo::CatalogResult catalog = gudo::builtInCatalog();
    gudo::test::Monkey monkey {catalog.catalog, arguments.seed, note};
    QElapsedTimer time;
    time.start();
    for (int i = 1; i <= arguments.choices; ++i) {
        monkey.act();
        if (i % 50 != 0 && i != arguments.choices)
            continue;
        if (const gudo::test::Damage damage = monkey.examined(); damage.isDone()) {
            std::printf("seed %u, choice %d: %s\n", arguments.seed, i, damage.what.c_str());
            for (const QString& line : last)
                std::printf("  %s\n", qPrintable(line));
            return 1;
        }
    }
    if (monkey.edits() < arguments.choices / 10) {
        std::printf("seed %u: only %ld edits, the monkey is asleep\n", arguments.seed, monkey.edits());
        return 1;
    }
    std::printf("seed %u: %d choices, %ld edits and undone ones in %.1f s, nothing broken\n", arguments.seed,
                arguments.choices, monkey.edits(), double(time.elapsed()) / 1000);
    return 0;
}
