#include "core/formats/terraform.h"

#include "core/formats/infrastructure.h"
#include "core/iac/aws/aws.h"
#include "core/iac/terraform/terraform.h"

namespace gudo {

namespace {

Written writeTerraform(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    iac::Plan plan = iac::loweredToAws(design, catalog);
    Written written;
    written.files = iac::toTerraform(plan, {.isFlat = options.isFlat});
    // Terraform reads a folder as if it were one file: what is no part of the configuration stays out of the one text.
    std::vector<LocatedText> configuration = written.files;
    std::erase_if(configuration, [](const LocatedText& file) { return !file.path.ends_with(".tf"); });
    written.text = inOne(configuration, "# ");
    written.diagnostics = diagnosticsOf(std::move(plan));
    return written;
}

} // namespace

const Format terraform {.id = "terraform",
                        .title = GUDO_TR_NOOP("core", "Terraform"),
                        .extension = "tf",
                        .write = writeTerraform,
                        .isFolder = true};

} // namespace gudo
