#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gudo {

/// What a flowchart cannot show and a reader needs to get the same design back: the ids and types of components, the
/// ids and kinds of connections. Written as comments, a line for each type or kind:
///     %% gudo: aws.ec2 n1=web-1 n2=web-2*2
///     %% gudo: request n1>n2=web-1-to-web-2
/// "*2": the name of the component is the first two lines of its label (parts of its title), not one.
class MermaidSource {
public:
    /// `name` is the component's in the text; `nameParts` is how many lines or parts of the label are its name.
    void addComponent(std::string_view type, std::string_view name, std::string_view id, std::size_t nameParts);
    void addConnection(std::string_view kind, std::string_view from, std::string_view to, std::string_view id);

    /// The comments, each a line indented by two spaces.
    [[nodiscard]] std::string lines() const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_items; ///< by type or kind
};

/// One thing that a comment says.
struct MermaidSourceItem {
    std::string type {}; ///< or kind
    std::string name {}; ///< of a component in the text, or of the end that a connection starts from
    std::string to {};   ///< empty: it is a component
    std::string id {};
    std::size_t nameParts = 1;
};

/// What a line ("%% gudo: …", without white space at the ends) says; nothing when it is another comment. `type` is
/// the one of the line before, which "+" repeats.
[[nodiscard]] std::optional<std::vector<MermaidSourceItem>> mermaidSourceItems(std::string_view line,
                                                                               std::string& type);

/// Most UTF-16 units that the comments take for a component or a connection whose names in the text and id have these
/// bytes together, and for a type or kind.
[[nodiscard]] std::size_t mermaidSourceLength(std::size_t bytes);

} // namespace gudo
