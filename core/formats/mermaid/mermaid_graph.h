#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostics/diagnostic.h"
#include "core/formats/mermaid/mermaid_source.h"

namespace gudo {

/// A node or subgraph of a flowchart as it is written.
struct MermaidNode {
    std::string name {};
    std::string label {}; ///< as a reader sees it, lines apart by '\n'; the name where nothing is said
    std::string shape {}; ///< what opens the label: "[", "[(", "{{", …; empty: nothing, or a subgraph
    std::string home {};  ///< name of the subgraph it is in; empty outside of all
    std::set<std::string> classes {};
    bool isBox = false;
    int line = 0;
    int column = 0;
};

/// A link as it is written.
struct MermaidLink {
    std::string from {};
    std::string to {};
    char stroke = '-';    ///< '-', '.' (dotted), '=' (thick) or '~' (not drawn)
    bool hasHead = false; ///< an arrow at an end
    std::string label {};
};

/// What one flowchart says.
struct MermaidGraph {
    std::string title {};
    std::string description {};
    std::vector<MermaidNode> nodes {}; ///< in the order in which they appear
    std::map<std::string, std::size_t, std::less<>> places {};
    std::vector<MermaidLink> links {}; ///< "a & b --> c" is two
    std::vector<MermaidSourceItem> source {};
};

/// Says what is wrong at a place in a file: a message, severity, line and column.
using MermaidComplaint = std::function<void(Message, Severity, int line, int column)>;

/// Reads all flowcharts in `text`, the first line of which is line `line` of the file.
[[nodiscard]] std::vector<MermaidGraph> mermaidGraphs(std::string_view text, int line,
                                                      const MermaidComplaint& complain);

/// A label or title as a reader sees it: entity codes are characters, <br/> is a line break.
[[nodiscard]] std::string seenMermaidText(std::string_view text);

} // namespace gudo
