#include "app/files/rules_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/files/design_file.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

constexpr qint64 mostBytes = 1 << 20;

QString foundFrom(QDir folder)
{
    const QString name = QString::fromUtf8(projectRulesName.data(), static_cast<qsizetype>(projectRulesName.size()));
    do {
        if (folder.exists(name))
            return folder.filePath(name);
        if (folder.exists(QStringLiteral(".git")))
            return {};
    } while (folder.cdUp());
    return {};
}

} // namespace

RulesFile rulesFileFor(const QString& design)
{
    const bool hasPlace = !design.isEmpty() && design != QLatin1String("-");
    RulesFile result;
    result.path = foundFrom(hasPlace ? QFileInfo(design).absoluteDir() : QDir::current());
    if (result.path.isEmpty())
        return result;
    const std::string name = QDir::current().relativeFilePath(result.path).toStdString();
    QFile file(result.path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.diagnostics.push_back({.message = {GUDO_TR_NOOP("core", "The rules of the project cannot be read: %1"),
                                                  {file.errorString().toStdString()}},
                                      .file = name});
    } else if (file.size() > mostBytes) {
        result.diagnostics.push_back(
            {.message = {GUDO_TR_NOOP("core", "The file is larger than %1 MiB"), {"1"}}, .file = name});
    } else {
        const QByteArray bytes = file.readAll();
        ProjectRulesResult read = readProjectRules({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name);
        result.rules = std::move(read.rules);
        result.diagnostics = std::move(read.diagnostics);
    }
    for (const Diagnostic& diagnostic : result.diagnostics)
        result.problems << toLine(diagnostic);
    return result;
}

} // namespace gudo
