#include "core/formats/drawio/xml_tree.h"

#include <pugixml.hpp>

#include <algorithm>
#include <iterator>

namespace gudo {

namespace {

constexpr int deepestElement = 64; // what is deeper is no drawing, and would cost the stack

/// False when it nests too deep.
bool read(const pugi::xml_node& node, XmlElement& element, int depth)
{
    if (depth > deepestElement)
        return false;
    element.name = node.name();
    for (const pugi::xml_attribute& attribute : node.attributes())
        element.attributes.emplace(attribute.name(), attribute.value());
    for (const pugi::xml_node& child : node.children())
        if (child.type() == pugi::node_element) {
            if (!read(child, element.children.emplace_back(), depth + 1))
                return false;
        } else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            element.text += child.value();
        }
    return true;
}

} // namespace

const XmlElement* XmlElement::child(std::string_view childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

std::string_view XmlElement::attribute(std::string_view attributeName) const
{
    const auto found = attributes.find(attributeName);
    return found == attributes.end() ? std::string_view {} : std::string_view {found->second};
}

XmlDocument readXml(std::string_view text)
{
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_buffer(
        text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (!result) {
        const std::string_view before = text.substr(0, std::min(static_cast<std::size_t>(result.offset), text.size()));
        const std::size_t lineStart = before.rfind('\n') + 1; // 0 where there is none
        return {.line = static_cast<int>(std::ranges::count(before, '\n')) + 1,
                .column = static_cast<int>(before.size() - lineStart) + 1};
    }
    XmlElement root;
    const pugi::xml_node first = document.document_element();
    if (!first || !read(first, root, 0))
        return {};
    return {.root = std::move(root)};
}

} // namespace gudo
