#include "core/formats/compose.h"

#include "core/formats/infrastructure.h"
#include "core/iac/compose/compose.h"

namespace gudo {

LocatedTexts locatedCompose(const Design& design, const Catalog& catalog, const WriteOptions& /*options*/)
{
    iac::Manifests manifests = iac::toCompose(design, catalog);
    LocatedTexts texts {.files = std::move(manifests.files), .diagnostics = std::move(manifests.diagnostics)};
    if (texts.files.empty())
        texts.diagnostics.push_back(
            {.severity = Severity::Error,
             .message = {
                 GUDO_TR_NOOP("core", "Nothing in the design runs in a container or is a program that could")}});
    addLeftOut(texts.diagnostics, std::move(manifests.leftOut),
               GUDO_TR_NOOP("core", "Left out, since it is no container: %1 (%2)"));
    return texts;
}

namespace {

Written writeCompose(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    LocatedTexts texts = locatedCompose(design, catalog, options);
    Written written {.text = {}, .diagnostics = std::move(texts.diagnostics)};
    if (texts.files.size() == 1) {
        written.text = std::move(texts.files.front().text);
    } else if (!texts.files.empty()) {
        written.text = inOne(texts.files, "---\n# ");
        written.files = std::move(texts.files);
    }
    return written;
}

} // namespace

const Format compose {
    .id = "compose", .title = GUDO_TR_NOOP("core", "Docker Compose"), .extension = "yaml", .write = writeCompose};

} // namespace gudo
