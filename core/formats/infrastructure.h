#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"
#include "core/iac/located_text.h"
#include "core/iac/plan.h"

namespace gudo {

// What formats for infrastructure as code share.

/// All files in one text, each under a comment with its path.
[[nodiscard]] std::string inOne(const std::vector<LocatedText>& files, std::string_view commentSign);

/// What is to be said of a plan: its findings, then a note for each kind of component that no resource stands for.
[[nodiscard]] std::vector<Diagnostic> diagnosticsOf(iac::Plan plan);

/// What a type of component becomes in a format.
struct TypeExport {
    std::string_view format {}; ///< its id
    /// Types of resources there: that of the component itself first, then what it brings along. Empty: it is an
    /// argument of others, as a zone is of its subnets.
    std::vector<std::string> resources {};
};

/// Where components of each type can go, by the id of the type; types that no such format knows are not in it. Takes
/// about half a second.
[[nodiscard]] std::map<std::string, std::vector<TypeExport>, std::less<>> typeExports(const Catalog& catalog);

/// A note for each kind of component that was left out. `text`: takes their names and what they are.
void addLeftOut(std::vector<Diagnostic>& diagnostics, std::vector<iac::LeftOut> left, const char* text);

} // namespace gudo
