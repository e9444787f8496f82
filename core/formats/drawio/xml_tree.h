#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gudo {

/// An element of an XML document with what is in it; comments, processing instructions and the document type are left
/// out.
struct XmlElement {
    std::string name;
    std::map<std::string, std::string, std::less<>> attributes {};
    std::vector<XmlElement> children {};
    std::string text {}; ///< all character data directly in it

    /// The first child of that name, or nullptr.
    [[nodiscard]] const XmlElement* child(std::string_view childName) const;
    /// The attribute of that name; empty when there is none.
    [[nodiscard]] std::string_view attribute(std::string_view attributeName) const;
};

/// The root element of a document (XML 1.0); entities of the document's own and namespaces are not known. Nothing when
/// it is not well-formed or nests deeper than 64 elements.
[[nodiscard]] std::optional<XmlElement> readXml(std::string_view text);

} // namespace gudo
