#include "app/code/code_answer.h"

#include <algorithm>

#include "app/files/whole_file.h"
#include "app/files/whole_folder.h"

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
    std::vector<NamedBytes> files;
    for (const CodeFile& file : answer.files)
        files.push_back({file.path, file.text.toUtf8()});
    *error = writeFolder(path, files);
    return error->isEmpty();
}

} // namespace gudo
