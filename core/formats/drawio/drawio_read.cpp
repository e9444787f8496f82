#include "core/formats/drawio/drawio_read.h"

#include <algorithm>

#include "core/formats/drawio/drawio_page_read.h"
#include "core/formats/drawio/packed_page.h"
#include "core/formats/embedded.h"
#include "core/formats/native.h"
#include "core/json/json_read.h"

namespace gudo {

namespace {

/// The page's cells, unpacked where it is packed.
std::optional<XmlElement> modelOf(const XmlElement& page)
{
    if (page.name == "mxGraphModel")
        return page;
    if (const XmlElement* model = page.child("mxGraphModel"))
        return *model;
    const auto text = unpackedPage(page.text);
    auto model = text ? readXml(*text).root : std::nullopt;
    return model && model->name == "mxGraphModel" ? std::move(model) : std::nullopt;
}

/// A stage, and whether it is the open one.
struct ReadStage {
    Stage stage;
    bool isOpen = false;
};

/// Without content, of the JSON that its page carries.
std::optional<ReadStage> stageFrom(const std::string& text)
{
    std::vector<Diagnostic> faults;
    const auto node = text.empty() ? std::nullopt : readJson(text, faults);
    const Value value = node ? toValue(*node) : Value {};
    const Object* object = value.asObject();
    if (!object || !isValidId(textOf(*object, "id")))
        return {};
    ReadStage read {.stage = {.id = Id {textOf(*object, "id")}, .name = std::string {textOf(*object, "name")}},
                    .isOpen = boolOf(*object, "open")};
    if (const Value* extra = find(*object, "extra"); extra && extra->asObject())
        read.stage.extra = *extra->asObject();
    return read;
}

} // namespace

bool looksLikeDrawio(std::string_view bytes)
{
    constexpr std::size_t enough = 1024;
    const std::string_view head = bytes.substr(0, enough);
    return head.find("<mxfile") != std::string_view::npos || head.find("<mxGraphModel") != std::string_view::npos;
}

ReadResult readDrawio(std::string_view text, std::string_view fileName)
{
    if (text.size() > maxNativeBytes)
        return tooLarge(fileName);
    const auto [file, line, column] = readXml(text);
    if (!file) {
        ReadResult nothing = unreadable({GUDO_TR_NOOP("core", "The file is no whole XML document")}, fileName);
        nothing.diagnostics.front().line = line;
        nothing.diagnostics.front().column = column;
        return nothing;
    }
    std::vector<const XmlElement*> pages;
    if (file->name == "mxGraphModel")
        pages.push_back(&*file);
    for (const XmlElement& page : file->children)
        if (page.name == "diagram")
            pages.push_back(&page);
    ReadResult result;
    std::vector<Stage> stages;
    std::size_t open = 0;
    bool isFirst = true;
    bool isAny = false;
    for (const XmlElement* page : pages) {
        const auto model = modelOf(*page);
        const XmlElement* root = model ? model->child("root") : nullptr;
        if (!root) {
            result.diagnostics.push_back({.severity = Severity::Error,
                                          .message = {GUDO_TR_NOOP("core", "The page \"%1\" is damaged"),
                                                      {std::string {page->attribute("name")}}},
                                          .file = std::string {fileName}});
            continue;
        }
        auto [content, shell, stageText] = readDrawioPage(*root, fileName, result.diagnostics);
        auto stage = stageFrom(stageText);
        isAny = isAny || !content.architecture.components.empty() || !shell.empty();
        if (!shell.empty() && isFirst) {
            ReadResult rest = readEmbedded(shell, fileName);
            content.title = rest.design.title;
            content.settings = rest.design.settings;
            content.extra = rest.design.extra;
        }
        if (isFirst)
            result.design = content;
        if (stage && std::ranges::find(stages, stage->stage.id, &Stage::id) == stages.end()) {
            stage->stage.architecture = std::move(content.architecture);
            stage->stage.layout = std::move(content.layout);
            if (stage->isOpen)
                open = stages.size();
            stages.push_back(std::move(stage->stage));
        }
        isFirst = false;
    }
    if (!isAny)
        return withoutDesign(fileName);
    if (!stages.empty()) {
        Stage* shown = &stages[open];
        result.design.architecture = std::move(shown->architecture);
        result.design.layout = std::move(shown->layout);
        shown->architecture = {};
        shown->layout = {};
        result.design.extra["stage"] = Value {shown->id};
        result.design.stages = std::move(stages);
    }
    return result;
}

} // namespace gudo
