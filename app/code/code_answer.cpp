#include "app/code/code_answer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include "app/render/whole_file.h"

namespace gudo {

bool CodeFile::mentions(const Id& subject) const
{
    return std::ranges::find(spans, subject, &TextSpan::subject) != spans.end();
}

std::shared_ptr<const CodeAnswer> codeAnswer(const DesignText& kind, const Design& design, const Catalog& catalog,
                                             const std::vector<Id>& part, const WriteOptions& options,
                                             const std::function<bool()>& isCancelled)
{
    if (isCancelled())
        return {};
    LocatedTexts texts = textsOf(kind, design, catalog, part, options);
    if (isCancelled())
        return {};
    const auto answer = std::make_shared<CodeAnswer>();
    answer->kind = &kind;
    answer->language = codeLanguageNamed(kind.language);
    for (LocatedText& file : texts.files)
        answer->files.push_back({.path = QString::fromStdString(file.path),
                                 .text = QString::fromStdString(file.text),
                                 .spans = std::move(file.spans)});
    answer->diagnostics = std::move(texts.diagnostics);
    return answer;
}

bool saved(const CodeAnswer& answer, const QString& path, QString* error)
{
    if (answer.files.size() == 1)
        return writeWhole(path, answer.files.front().text.toUtf8(), error);
    for (const CodeFile& file : answer.files) {
        const QString target = QDir {path}.filePath(file.path);
        const QString folder = QFileInfo {target}.path();
        if (!QDir {}.mkpath(folder)) {
            *error = QCoreApplication::translate("gudo::CodePanel", "The folder %1 cannot be made")
                         .arg(QDir::toNativeSeparators(folder));
            return false;
        }
        if (!writeWhole(target, file.text.toUtf8(), error))
            return false;
    }
    return true;
}

} // namespace gudo
