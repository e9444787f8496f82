#include "app/cli/output.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

#include "app/cli/command.h"
#include "app/files/design_file.h"
#include "app/files/whole_folder.h"
#include "app/text/particles.h"

namespace gudo {

void complain(const QString& text)
{
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        std::fprintf(stderr, "gudo: %s\n", line.toUtf8().constData());
}

bool putOut(const QString& path, const QByteArray& bytes)
{
    if (!path.isEmpty() && path != QLatin1String("-")) {
        QString error;
        if (writeWhole(path, bytes, &error))
            return true;
        complain(error);
        return false;
    }
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    complain(Cli::tr("Standard output cannot be written: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return false;
}

bool putOutFolder(const QString& folder, const std::vector<LocatedText>& files)
{
    const QString problem = writeFolder(folder, namedBytes(files));
    if (!problem.isEmpty())
        complain(problem);
    return problem.isEmpty();
}

bool isOneOf(const char* option, const QString& word, const QStringList& words)
{
    if (words.contains(word))
        return true;
    complain(Cli::tr("%1 cannot be \"%2\"; it is one of: %3")
                 .arg(QString::fromLatin1(option), word, words.join(QStringLiteral(", "))));
    return false;
}

QString shellWord(const QString& word)
{
    static const QRegularExpression plain {QStringLiteral("^[\\p{L}\\p{N}_./@%+=:,-]+$"),
                                           QRegularExpression::UseUnicodePropertiesOption};
    if (plain.match(word).hasMatch())
        return word;
    QString quoted = word;
    return u'\'' + quoted.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

bool isTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

} // namespace gudo
