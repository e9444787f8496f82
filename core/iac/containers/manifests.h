#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/iac/aws/lowering.h"
#include "core/iac/cloudformation/template_node.h"
#include "core/iac/containers/engines.h"
#include "core/iac/located_text.h"
#include "core/iac/plan.h"

namespace gudo::iac {

// What the texts for Docker Compose and for Kubernetes have in common.

/// Texts that a design runs from, and what they do not say.
struct Manifests {
    std::vector<LocatedText> files {};
    std::vector<LeftOut> leftOut {};
    std::vector<Diagnostic> diagnostics {};
};

/// Names in one space: the same for a key whatever else there is, but where two keys make the same one.
class NameBook {
public:
    /// At most `longest` bytes of a-z, 0-9 and single hyphens, beginning with a letter.
    explicit NameBook(std::size_t longest)
        : m_longest {longest}
    {
    }
    /// The name of a key, the same each time.
    [[nodiscard]] const std::string& of(std::string_view key);

private:
    std::size_t m_longest;
    std::map<std::string, std::string, std::less<>> m_names;
    std::set<std::string> m_taken;
};

/// "orders-db", "HOST": "ORDERS_DB_HOST".
[[nodiscard]] std::string variableName(std::string_view name, std::string_view what);

/// The numbers of the ports that a component says it listens on, each once, in its order; without what is no port.
[[nodiscard]] std::vector<int> listeningPorts(const Lowering& design, const Component& component);
/// The first port of a connection, or nothing.
[[nodiscard]] std::optional<int> portOf(const Connection& connection);
/// How many copies a property says run: `fallback` where it says nothing that counts.
[[nodiscard]] int copiesIn(const Lowering& design, const Component& component, std::string_view key, int fallback = 1);
/// A property with a number that may have a fraction; nothing unless it is above 0.
[[nodiscard]] std::optional<double> amount(const Lowering& design, const Component& component, std::string_view key);

/// A component that others reach somewhere else: its address, or one that resolves nowhere (RFC 2606) until somebody
/// puts the right one in.
[[nodiscard]] std::string addressOf(const Lowering& design, const Component& component, std::string_view name);
[[nodiscard]] bool hasAddress(const Lowering& design, const Component& component);

/// Lists what nothing stands for: "drawing" for what only readers see, else "outside". In id order.
void listLeftOut(const Lowering& design, const std::set<Id, std::less<>>& represented, std::vector<LeftOut>& leftOut);

/// Adds `value` under `key` unless it is empty.
void add(TemplateNode::Map& map, std::string key, TemplateNode value);
[[nodiscard]] TemplateNode plain(std::int64_t number);
[[nodiscard]] TemplateNode plain(bool value);
[[nodiscard]] TemplateNode listOf(const std::vector<std::string_view>& texts);

/// What starts names of a whole design: its title in small Latin letters, or "gudo".
[[nodiscard]] std::string projectName(std::string_view title);
/// A text without control characters, which some readers of YAML refuse even where they are escaped.
[[nodiscard]] std::string withoutControls(std::string_view text);

/// The comment at the top of a file: what it is, then what is left out of it and why, one a line, cut to what a line
/// may hold.
[[nodiscard]] std::string headComment(std::string_view what, const Lowering& design,
                                      const std::vector<LeftOut>& leftOut, std::string_view why,
                                      const std::vector<std::string>& remarks);

} // namespace gudo::iac
