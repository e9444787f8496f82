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

/// A document, or where it stops being one.
struct XmlDocument {
    std::optional<XmlElement> root {};
    int line = 0; ///< 1-based place of the fault; 0 when there is none, or it has no place
    int column = 0;
};

/// Reads a document (XML 1.0); entities of its own and namespaces are not known. No root when it is not well-formed, as
/// pugixml judges it, or nests deeper than 64 elements.
[[nodiscard]] XmlDocument readXml(std::string_view text);

} // namespace gudo
