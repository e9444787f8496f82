#include "core/formats/kubernetes.h"

#include "core/formats/infrastructure.h"
#include "core/iac/kubernetes/kubernetes.h"

namespace gudo {

namespace {

Written writeKubernetes(const Design& design, const Catalog& catalog, const WriteOptions& /*options*/)
{
    iac::Manifests manifests = iac::toKubernetes(design, catalog);
    Written written {.text = {}, .diagnostics = std::move(manifests.diagnostics)};
    // A kustomization tells which files there are: in one text it has nothing to say.
    std::vector<LocatedText> objects = manifests.files;
    std::erase_if(objects, [](const LocatedText& file) { return file.path.ends_with("kustomization.yaml"); });
    written.text = inOne(objects, "# ");
    written.files = std::move(manifests.files);
    if (written.files.empty())
        written.diagnostics.push_back(
            {.severity = Severity::Error,
             .message = {GUDO_TR_NOOP("core", "Nothing in the design runs in a Kubernetes cluster")}});
    addLeftOut(written.diagnostics, std::move(manifests.leftOut),
               GUDO_TR_NOOP("core", "Left out, since it is no object of Kubernetes: %1 (%2)"));
    return written;
}

} // namespace

const Format kubernetes {.id = "kubernetes",
                         .title = GUDO_TR_NOOP("core", "Kubernetes manifests"),
                         .extension = "yaml",
                         .write = writeKubernetes,
                         .isFolder = true};

} // namespace gudo
