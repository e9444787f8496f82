#include "core/page/stage_pages.h"

#include "core/formats/embedded.h"
#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "core/json/json_write.h"
#include "core/page/assembled.h"
#include "core/page/page_data.h"
#include "core/page/page_texts.h"

namespace gudo {

std::string toStagePages(const Design& design, const std::vector<StagePage>& stages, const PageTemplate& parts,
                         const PageOptions& options)
{
    const auto inLanguage = [&](const char* text) {
        return quotedXml(options.translate ? options.translate({text}) : std::string {text});
    };
    std::string rows;
    for (const StagePage& stage : stages)
        rows += (rows.empty() ? "[\n" : ",\n") +
                ("{\"name\": " + quotedJson(stage.name) + ", \"note\": " + quotedJson(stage.note) +
                 ", \"page\": " + quotedJson(stage.html) + '}');
    std::map<std::string, std::string, std::less<>> values;
    for (const PageText& row : pageTexts())
        values[std::string {"text:"} + row.key] = inLanguage(row.text);
    values["text:stages"] = inLanguage(GUDO_TR_NOOP("core", "Stages"));
    values["title"] = design.title.empty() ? values["text:untitled"] : quotedXml(design.title);
    values["language"] = quotedXml(options.language);
    values["theme"] = quotedXml(options.theme);
    values["style"] = parts.style;
    values["stages"] = quotedForScript(rows + "\n]");
    values["design"] = options.withSource
                           ? std::string {htmlSourceOpening} + quotedForScript(writeNative(design)) + "</script>"
                           : std::string {};
    values["script:theme"] = parts.themeScript;
    values["script"] = parts.script;
    return assembled(parts.html, values);
}

} // namespace gudo
