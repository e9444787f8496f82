#include "core/formats/terraform.h"

#include <fmt/format.h>

#include "core/formats/infrastructure.h"
#include "core/iac/aws/aws.h"
#include "core/iac/terraform/terraform.h"

namespace gudo {

namespace {

Written writeTerraform(const Design& design, const Catalog& catalog, const WriteOptions& /*options*/)
{
    iac::Plan plan = iac::loweredToAws(design, catalog);
    Written written;
    written.files = iac::toTerraform(plan);
    written.text = inOne(written.files, "# ");
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
