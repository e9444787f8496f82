#include "core/formats/mermaid/mermaid_architecture.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/formats/mermaid/mermaid_grid.h"
#include "core/formats/mermaid/mermaid_labels.h"
#include "core/formats/mermaid/mermaid_look.h"
#include "core/formats/mermaid/mermaid_profile.h"
#include "core/formats/mermaid/mermaid_text.h"

namespace gudo {

namespace {

/// More than anybody wants to see in one, and than the search for places is quick with.
constexpr std::size_t mostServices = 100;

class ArchitectureWriter {
public:
    ArchitectureWriter(const Design& design, const Catalog& catalog, const WriteOptions& options)
        : m_profile {mermaidProfile(options.target)}
        , m_chart {design, catalog, options}
    {
    }

    [[nodiscard]] Written written()
    {
        if (!m_profile.drawsArchitecture)
            refuse({GUDO_TR_NOOP("core", "%1 does not draw architecture-beta"), {std::string {m_profile.id}}}, {}, {});
        checkComponents();
        checkConnections();
        if (m_diagnostics.empty())
            findGrid();
        if (!m_diagnostics.empty())
            return {.text = {}, .diagnostics = std::move(m_diagnostics)};
        writeHead();
        for (const std::string_view id : m_chart.childrenOf({}))
            writeComponent(id);
        for (const auto& row : m_chart.design().architecture.connections)
            writeConnection(*row);
        return {.text = std::move(m_text), .diagnostics = {}};
    }

private:
    void refuse(Message message, std::vector<Id> components, std::vector<Id> connections)
    {
        m_diagnostics.push_back({.severity = Severity::Error,
                                 .message = std::move(message),
                                 .components = std::move(components),
                                 .connections = std::move(connections)});
    }

    [[nodiscard]] std::string titleOf(std::string_view id) const
    {
        return onOneLine(displayName(m_chart.component(id)));
    }

    /// Drawn as it is by every version that the target stands for.
    [[nodiscard]] bool isDrawable(const std::string& text) const
    {
        if (m_profile.quotesTitles)
            return !text.empty() && mermaidText(text) == text;
        return !text.empty() && std::ranges::all_of(text, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ';
        });
    }

    [[nodiscard]] std::string quoted(const std::string& text) const
    {
        return m_profile.quotesTitles ? fmt::format("[\"{}\"]", text) : fmt::format("[{}]", text);
    }

    void checkComponents()
    {
        std::size_t services = 0;
        for (const std::string_view id : m_chart.drawn()) {
            const std::string title = titleOf(id);
            if (!isDrawable(title))
                refuse({GUDO_TR_NOOP("core", "architecture-beta cannot draw the name \"%1\""), {title}}, {Id {id}}, {});
            if (!m_chart.isBox(id))
                ++services;
            else if (m_chart.childrenOf(id).empty())
                refuse({GUDO_TR_NOOP("core", "architecture-beta cannot draw \"%1\": nothing is in it"), {title}},
                       {Id {id}}, {});
        }
        if (services > mostServices)
            refuse({GUDO_TR_NOOP("core", "architecture-beta is for at most %1 components"),
                    {fmt::format("{}", mostServices)}},
                   {}, {});
    }

    void refuseConnection(const char* message, const Connection& row)
    {
        refuse({message, {titleOf(row.from), titleOf(row.to)}}, {row.from, row.to}, {row.id});
    }

    void checkConnections()
    {
        std::set<std::pair<Id, Id>> seen;
        for (const auto& row : m_chart.design().architecture.connections) {
            const std::string label = onOneLine(edgeText(*row, m_chart.options().language));
            if (m_chart.isBox(row->from) || m_chart.isBox(row->to))
                refuseConnection(
                    GUDO_TR_NOOP("core",
                                 "architecture-beta cannot draw the connection from \"%1\" to \"%2\": it ends on a "
                                 "container"),
                    *row);
            else if (row->from == row->to)
                refuseConnection(
                    GUDO_TR_NOOP("core", "architecture-beta cannot draw the connection from \"%1\" to itself"), *row);
            else if (!seen.insert(std::minmax(row->from, row->to)).second)
                refuseConnection(
                    GUDO_TR_NOOP("core", "architecture-beta cannot draw two connections between \"%1\" and \"%2\""),
                    *row);
            if (label.empty() && linkOf(row->kind).find('.') != std::string_view::npos)
                refuseConnection(
                    GUDO_TR_NOOP("core",
                                 "architecture-beta cannot draw the connection from \"%1\" to \"%2\" dotted; a label "
                                 "would say what it is"),
                    *row);
            if (!label.empty() && !isDrawable(label))
                refuse({GUDO_TR_NOOP("core", "architecture-beta cannot draw the label \"%1\""), {label}}, {},
                       {row->id});
        }
    }

    void findGrid()
    {
        std::vector<const Connection*> connections;
        for (const auto& row : m_chart.design().architecture.connections)
            connections.push_back(row.get());
        m_grid = gridOf(m_chart, connections);
        if (m_grid.failed)
            refuseConnection(GUDO_TR_NOOP("core",
                                          "architecture-beta cannot draw the connection from \"%1\" to \"%2\": they "
                                          "cannot be neighbours"),
                             *m_grid.failed);
    }

    void writeHead()
    {
        if (const std::string title = mermaidComment(m_chart.design().title); !title.empty())
            m_text += fmt::format("%% {}\n", title);
        m_text += "architecture-beta\n";
    }

    [[nodiscard]] std::string_view iconOf(std::string_view id) const
    {
        const ComponentType& type = m_chart.typeOf(id);
        const auto is = [&](std::initializer_list<std::string_view> kinds) {
            return std::ranges::any_of(kinds, [&](std::string_view kind) { return type.isKind(kind); });
        };
        if (is({"database", "cache"}))
            return "database";
        if (is({"object-storage", "file-storage", "block-storage"}))
            return "disk";
        if (is({"client", "dns", "cdn", "gateway", "router", "switch", "firewall"}))
            return "internet";
        return is({"compute", "host", "hypervisor", "rack", "load-balancer", "queue"}) ? "server" : "cloud";
    }

    void writeComponent(std::string_view id)
    {
        const std::string_view home = m_chart.homeOf(id);
        m_text +=
            fmt::format("  {} {}({}){}{}\n", m_chart.isBox(id) ? "group" : "service", m_chart.nameOf(id), iconOf(id),
                        quoted(titleOf(id)), home.empty() ? std::string {} : " in " + m_chart.nameOf(home));
        for (const std::string_view child : m_chart.childrenOf(id))
            writeComponent(child);
    }

    /// The side of `a` that `b` is on.
    static char sideOf(MermaidCell a, MermaidCell b)
    {
        if (a.x != b.x)
            return a.x < b.x ? 'R' : 'L';
        return a.y < b.y ? 'B' : 'T';
    }

    void writeConnection(const Connection& row)
    {
        const MermaidCell from = m_grid.cells.at(row.from);
        const MermaidCell to = m_grid.cells.at(row.to);
        const std::string label = onOneLine(edgeText(row, m_chart.options().language));
        m_text += fmt::format("  {}:{} {}{} {}:{}\n", m_chart.nameOf(row.from), sideOf(from, to),
                              label.empty() ? std::string {"--"} : '-' + quoted(label) + '-',
                              linkOf(row.kind).ends_with('>') ? ">" : "", sideOf(to, from), m_chart.nameOf(row.to));
    }

    const MermaidProfile& m_profile;
    const MermaidChart m_chart;
    MermaidGrid m_grid;
    std::string m_text;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace

const Format mermaidArchitecture {.id = "mermaid-architecture",
                                  .title = GUDO_TR_NOOP("core", "Mermaid architecture (experimental)"),
                                  .extension = "mmd",
                                  .write = writeMermaidArchitecture};

Written writeMermaidArchitecture(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    return ArchitectureWriter {design, catalog, options}.written();
}

} // namespace gudo
