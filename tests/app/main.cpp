#include <QApplication>
#include <QFont>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// The environment is made here and not in ctest, so that the program run by hand tests the same thing.
int main(int argc, char** argv)
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_FONT_DPI", "96");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("FONTCONFIG_FILE", GUDO_TEST_FONTS);
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("gudo-tests"));
    QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    return RUN_ALL_TESTS();
}
