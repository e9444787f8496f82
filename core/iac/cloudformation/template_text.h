#pragma once

#include <string>
#include <string_view>

#include "core/iac/cloudformation/template_node.h"
#include "core/iac/located_text.h"

namespace gudo::iac {

/// A string as YAML takes it, quoted unless every version of YAML reads the bare word as that string. YAML 1.1 takes
/// "yes" for a truth value, "22:22" for a number and "2010-09-09" for a date, so that little goes bare.
[[nodiscard]] std::string yamlScalar(std::string_view text);
/// The string between quotes, with the escapes that JSON and YAML have in common.
[[nodiscard]] std::string quotedJson(std::string_view text);

/// What a part of a template is about: the key of an entry of Resources, Parameters or Outputs, and the component.
struct TemplateSubject {
    std::string section {};
    std::string key {};
    std::string component {};
};

/// A template as YAML in block style with the short forms of functions, or as JSON indented by two spaces. Spans follow
/// the subjects, which come in the order of the text.
[[nodiscard]] LocatedText yamlText(const TemplateNode::Map& root, const std::vector<TemplateSubject>& subjects);
[[nodiscard]] LocatedText jsonText(const TemplateNode::Map& root, const std::vector<TemplateSubject>& subjects);

/// Keys and values as YAML in block style, without blank lines.
[[nodiscard]] std::string yamlLines(const TemplateNode::Map& map);

} // namespace gudo::iac
