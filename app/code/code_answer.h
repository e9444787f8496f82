#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

#include "app/listing/code_tokens.h"
#include "core/formats/design_text.h"

namespace gudo {

/// A file of a text, ready to show.
struct CodeFile {
    QString path {}; ///< empty for a text that is all there is
    QString text {};
    std::vector<TextSpan> spans {};

    /// True when some of it is about that component or connection.
    [[nodiscard]] bool mentions(const Id& subject) const;
};

/// What a worker wrote of a design. Never changes.
struct CodeAnswer {
    const DesignText* kind = nullptr;
    CodeLanguage language = CodeLanguage::Plain;
    std::vector<CodeFile> files {};
    std::vector<Diagnostic> diagnostics {};
};

/// The text of that part of the design. Nullptr when `isCancelled` said yes before the end.
[[nodiscard]] std::shared_ptr<const CodeAnswer> codeAnswer(const DesignText& kind, const Design& design,
                                                           const Catalog& catalog, const std::vector<Id>& part,
                                                           const WriteOptions& options,
                                                           const std::function<bool()>& isCancelled);

/// Writes the only file under that path, or all of them into that folder; each whole or not at all. False with a
/// translated reason. Pre: there are files.
[[nodiscard]] bool saved(const CodeAnswer& answer, const QString& path, QString* error);

} // namespace gudo
