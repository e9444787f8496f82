#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"
#include "core/iac/located_text.h"
#include "core/picture/highlights.h"

namespace gudo {

/// Inside of an SVG file by icon name: the elements of resources/icons, without the root element.
using IconSource = std::function<std::string(std::string_view name)>;

/// What a writer may want to know; each reads what concerns it.
struct WriteOptions {
    std::string language {"en"};
    std::string theme {"light"};
    double scale = 1;
    int padding = 16;
    bool hasLegend = false;     ///< pictures: explain the kinds of containers and lines that occur
    bool hasTitleBlock = false; ///< pictures: title, stage and numbers under the drawing
    std::string stage {};       ///< name of the stage drawn, for the title block
    bool hasAllStages = false;  ///< draw.io: a page for each stage of the design, instead of what it holds
    int collapse = 0;           ///< pictures: more than so many equal siblings are drawn as one; 0: never
    bool isTransparent = false;
    bool withSource = true;        ///< embed the design, so that the picture opens again
    std::string direction {"TB"};  ///< Mermaid: TB or LR
    std::string target {"github"}; ///< Mermaid: github, gitlab, mermaid-10, mermaid-11, mermaid-12
    std::string style {"classes"}; ///< Mermaid: plain or classes
    bool isFlat = false;           ///< Terraform: a block for each resource, without for_each
    Highlights highlights {};      ///< pictures: laid over the drawing
    IconSource icons {};           ///< SVG
    /// Puts a message into the language of the output; English when empty.
    std::function<std::string(const Message&)> translate {};
};

/// What a writer made: text, and what it could not say.
struct Written {
    std::string text;
    std::vector<Diagnostic> diagnostics {};
    std::vector<LocatedText> files {}; ///< of a format that is a folder, in order; `text` is then all of them in one
};

/// What a reader understood, and what not. `design` is sound even when there are errors; it is empty when nothing was.
struct ReadResult {
    Design design;
    std::vector<Diagnostic> diagnostics {};
    bool isReadOnly = false; ///< from a newer version: may be looked at, not overwritten
};

/// A file format: a row of data. nullptr for what it cannot do.
struct Format {
    std::string_view id;
    const char* title = ""; ///< marked for translation
    std::string_view extension;
    ReadResult (*read)(std::string_view text, std::string_view fileName) = nullptr;
    Written (*write)(const Design& design, const Catalog& catalog, const WriteOptions& options) = nullptr;
    /// True when the first bytes of a file say that it is one, whatever it is called. nullptr: it has to be named.
    bool (*recognises)(std::string_view bytes) = nullptr;
    bool isFolder = false;  ///< writes several files
    bool isPicture = false; ///< made to be looked at: a design saved over it would destroy it
    /// Instead of `read`, for what says less than a design: the catalogue tells what things are meant to be.
    ReadResult (*readWith)(std::string_view text, std::string_view fileName, const Catalog& catalog) = nullptr;
};

/// All formats, the native one first.
[[nodiscard]] std::span<const Format* const> formats();
/// The format that the bytes of a file are in and that can be read as it is, or nullptr.
[[nodiscard]] const Format* formatOf(std::string_view bytes);
/// The same for a format that is read with the catalogue.
[[nodiscard]] const Format* importedFormatOf(std::string_view bytes);
/// The format of that id, or nullptr.
[[nodiscard]] const Format* formatNamed(std::string_view id);

} // namespace gudo
