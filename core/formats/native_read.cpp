#include "core/formats/native.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/formats/native_structure.h"
#include "core/json/json_read.h"
#include "core/json/json_reader.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

class NativeReader {
public:
    NativeReader(std::string_view text, std::string_view fileName, std::vector<Diagnostic>& diagnostics)
        : m_json {std::string {fileName}, text, diagnostics}
    {
    }

    /// False when this is no design at all.
    bool read(const JsonNode& root, ReadResult& result)
    {
        if (!readVersion(root, result))
            return false;
        for (const char* key : {"architecture", "settings"})
            if (const JsonNode* node = root.member(key); node && !node->asMembers())
                m_json.error({GUDO_TR_NOOP("core", "\"%1\" must be an object, not %2"), {key, std::string {kindName(*node)}}}, *node);
        Design& design = result.design;
        design.extra = JsonReader::others(root, {"gudo", "title", "architecture", "layout", "routes", "looks", "stages", "settings"});
        design.title = m_json.textAt(root, "title", "The design");
        if (const JsonNode* architecture = root.member("architecture")) {
            readRows(*architecture, "components", "components", design.architecture.components, maxNativeComponents);
            readRows(*architecture, "connections", "connections", design.architecture.connections, maxNativeConnections);
            if (auto extra = JsonReader::others(*architecture, {"components", "connections"}); !extra.empty())
                design.extra.insert_or_assign("architecture", std::move(extra));
        }
        readRows(root, "layout", "layout", design.layout.placements, maxNativeComponents * 4);
        readRows(root, "routes", "routes", design.layout.routes, maxNativeConnections);
        readRows(root, "looks", "looks", design.layout.looks, maxNativeComponents);
        const auto at = [this](const Id& row) { return m_offsets.contains(row) ? m_offsets.at(row) : 0; };
        design.architecture = withSoundStructure(std::move(design.architecture), [&](const Id& row, Message message) {
            m_json.report(Severity::Error, std::move(message), at(row));
        });
        design.layout = withSoundLayout(std::move(design.layout), design.architecture, [&](const Id& row, Message message) {
            m_json.report(Severity::Warning, std::move(message), at(row));
        });
        readStages(root, design);
        readSettings(root, design.settings);
        return true;
    }

private:
    bool readVersion(const JsonNode& root, ReadResult& result)
    {
        const JsonNode* version = root.member("gudo");
        const auto* number = version ? version->asInteger() : nullptr;
        if (!number || *number < 1) {
            m_json.error({GUDO_TR_NOOP("core", "This is no Gudo design: it does not start with the version, \"gudo\": 1")}, root);
            return false;
        }
        if (*number > nativeVersion) {
            m_json.report(Severity::Warning,
                          {GUDO_TR_NOOP("core", "The file is of version %1, this program knows version %2: it opens read-only"),
                           {std::to_string(*number), std::to_string(nativeVersion)}},
                          version->offset);
            result.isReadOnly = true;
        }
        return true;
    }

    /// Reads the object under `key` into a table. Later faults of a row are told at the place where its id stands.
    template<typename T>
    void readRows(const JsonNode& parent, std::string_view key, const char* name, Table<T>& table, std::size_t limit)
    {
        const auto& members = m_json.membersAt(parent, key, "The design");
        if (members.size() > limit) {
            m_json.error({GUDO_TR_NOOP("core", "More than %1 entries in \"%2\""), {std::to_string(limit), name}}, parent);
            return;
        }
        std::vector<T> rows;
        rows.reserve(members.size());
        for (const JsonMember& member : members) {
            m_offsets.try_emplace(member.key, member.keyOffset);
            if (!isKeyValid<T>(member))
                continue;
            if (std::optional<T> row = readRow(member, static_cast<const T*>(nullptr)))
                rows.push_back(std::move(*row));
        }
        table = Table<T> {std::move(rows)};
    }

    template<typename T>
    bool isKeyValid(const JsonMember& member)
    {
        constexpr bool mayBePresence = std::is_same_v<T, Placement>;
        const auto container = containerOf(member.key);
        const bool isValid = mayBePresence && member.key.find('@') != std::string::npos
                                 ? isValidId(componentOf(member.key)) && isValidId(container)
                                 : isValidId(member.key);
        if (!isValid)
            m_json.report(Severity::Error,
                          {GUDO_TR_NOOP("core", "\"%1\" is no id: letters, digits, '.', '_' and '-', at most %2 bytes"),
                           {member.key.substr(0, 60), std::to_string(maxIdLength)}},
                          member.keyOffset);
        return isValid;
    }

    bool isObject(const JsonMember& member)
    {
        if (member.value.asMembers())
            return true;
        m_json.error({GUDO_TR_NOOP("core", "\"%1\" must be an object, not %2"),
                      {member.key, std::string {kindName(member.value)}}},
                     member.value);
        return false;
    }

    Object properties(const JsonNode& row, const std::string& where)
    {
        Object properties;
        for (const JsonMember& member : m_json.membersAt(row, "properties", where))
            properties.emplace(member.key, toValue(member.value));
        return properties;
    }

    std::optional<Component> readRow(const JsonMember& member, const Component*)
    {
        if (!isObject(member))
            return {};
        const JsonNode& row = member.value;
        Component component {.id = member.key, .type = m_json.textAt(row, "type", member.key)};
        if (component.type.empty())
            m_json.report(Severity::Error, {GUDO_TR_NOOP("core", "Component \"%1\" has no type"), {member.key}}, member.keyOffset);
        component.name = m_json.textAt(row, "name", member.key);
        component.parent = m_json.textAt(row, "in", member.key);
        component.properties = properties(row, member.key);
        component.extra = JsonReader::others(row, {"type", "name", "in", "properties"});
        return component;
    }

    std::optional<Connection> readRow(const JsonMember& member, const Connection*)
    {
        if (!isObject(member))
            return {};
        const JsonNode& row = member.value;
        Connection connection {.id = member.key,
                               .from = m_json.textAt(row, "from", member.key),
                               .to = m_json.textAt(row, "to", member.key)};
        if (const std::string kind = m_json.textAt(row, "kind", member.key); !kind.empty())
            connection.kind = kind;
        connection.properties = properties(row, member.key);
        connection.extra = JsonReader::others(row, {"from", "to", "kind", "properties"});
        return connection;
    }

    static std::optional<int> coordinate(const JsonNode& node)
    {
        const auto* number = node.asInteger();
        if (!number || *number < -maxCoordinate || *number > maxCoordinate)
            return {};
        return static_cast<int>(*number);
    }

    std::optional<Placement> readRow(const JsonMember& member, const Placement*)
    {
        const auto* elements = member.value.asElements();
        std::vector<int> numbers;
        if (elements)
            for (const JsonNode& element : *elements)
                if (const auto number = coordinate(element))
                    numbers.push_back(*number);
        if (!elements || elements->size() != 4 || numbers.size() != 4 || numbers[2] <= 0 || numbers[3] <= 0) {
            m_json.report(Severity::Error,
                          {GUDO_TR_NOOP("core", "The place of \"%1\" must be [x, y, width, height] in whole numbers"), {member.key}},
                          member.value.offset);
            return {};
        }
        return Placement {member.key, {numbers[0], numbers[1], numbers[2], numbers[3]}};
    }

    std::optional<Side> sideAt(const JsonNode& row, std::string_view key, const std::string& where)
    {
        const std::string word = m_json.textAt(row, key, where);
        if (word.empty())
            return {};
        constexpr std::string_view names[] {"left", "top", "right", "bottom"};
        for (int i = 0; i < 4; ++i)
            if (word == names[i])
                return static_cast<Side>(i);
        m_json.error({GUDO_TR_NOOP("core", "%1: \"%2\" is no side: left, top, right or bottom"), {where, word}}, row);
        return {};
    }

    std::optional<RouteHint> readRow(const JsonMember& member, const RouteHint*)
    {
        if (!isObject(member))
            return {};
        const JsonNode& row = member.value;
        RouteHint hint {.id = member.key};
        hint.fromSide = sideAt(row, "from_side", member.key);
        hint.toSide = sideAt(row, "to_side", member.key);
        for (const JsonNode& point : m_json.elementsAt(row, "via", member.key)) {
            const auto* pair = point.asElements();
            const auto x = pair && pair->size() == 2 ? coordinate(pair->at(0)) : std::nullopt;
            const auto y = pair && pair->size() == 2 ? coordinate(pair->at(1)) : std::nullopt;
            if (x && y)
                hint.via.push_back({*x, *y});
            else
                m_json.error({GUDO_TR_NOOP("core", "The route of \"%1\" must go via points [x, y]"), {member.key}}, point);
        }
        hint.extra = JsonReader::others(row, {"from_side", "to_side", "via"});
        return hint;
    }

    std::optional<Look> readRow(const JsonMember& member, const Look*)
    {
        if (!isObject(member))
            return {};
        const JsonNode& row = member.value;
        Look look {.id = member.key};
        look.isLocked = m_json.boolAt(row, "locked", member.key, false);
        look.isHidden = m_json.boolAt(row, "hidden", member.key, false);
        const std::int64_t order = m_json.integerAt(row, "order", member.key, 0);
        if (order < -maxOrder || order > maxOrder)
            m_json.error({GUDO_TR_NOOP("core", "The order of \"%1\" must lie between -%2 and %2"),
                          {member.key, std::to_string(maxOrder)}},
                         *row.member("order"));
        else
            look.order = static_cast<int>(order);
        if (const JsonNode* grown = row.member("grown"))
            look.grown = marginsIn(*grown, member.key);
        look.extra = JsonReader::others(row, {"locked", "hidden", "order", "grown"});
        return isPlain(look) ? std::nullopt : std::optional {std::move(look)};
    }

    Margins marginsIn(const JsonNode& node, const Id& id)
    {
        std::vector<int> numbers;
        if (const auto* elements = node.asElements(); elements && elements->size() == 4)
            for (const JsonNode& element : *elements)
                if (const auto number = coordinate(element); number && *number >= 0)
                    numbers.push_back(*number);
        if (numbers.size() == 4)
            return {numbers[0], numbers[1], numbers[2], numbers[3]};
        m_json.error({GUDO_TR_NOOP("core", "How far \"%1\" has grown must be [left, top, right, bottom] in whole numbers, none below 0"), {id}},
                     node);
        return {};
    }

    /// A stage holds what differs from the one before it, the first from the design itself, and the open one, which is
    /// the design itself, nothing.
    void readStages(const JsonNode& root, Design& design)
    {
        const std::string open = m_json.textAt(root, "stage", "The design");
        std::vector<Stage>& stages = design.stages;
        for (const JsonNode& node : m_json.elementsAt(root, "stages", "The design")) {
            const bool followsDesign = stages.empty() || stages.back().id == open;
            Stage stage {.id = m_json.textAt(node, "id", "A stage"),
                         .name = m_json.textAt(node, "name", "A stage")};
            if (!isValidId(stage.id)) {
                m_json.error({GUDO_TR_NOOP("core", "A stage needs an id")}, node);
                continue;
            }
            if (std::ranges::find(stages, stage.id, &Stage::id) != stages.end()) {
                m_json.error({GUDO_TR_NOOP("core", "There are two stages \"%1\""), {stage.id}}, node);
                continue;
            }
            if (stage.id != open) {
                stage.architecture = followsDesign ? design.architecture : stages.back().architecture;
                stage.layout = followsDesign ? design.layout : stages.back().layout;
                readDifference(node, stage);
            }
            stage.extra = JsonReader::others(
                node, {"id", "name", "components", "connections", "layout", "routes", "looks", "removed"});
            stages.push_back(std::move(stage));
        }
        if (!open.empty() && std::ranges::find(stages, open, &Stage::id) == stages.end())
            m_json.error({GUDO_TR_NOOP("core", "There is no stage \"%1\" to be open"), {open}}, *root.member("stage"));
    }

    /// Pre: `stage` holds what stands before it.
    void readDifference(const JsonNode& node, Stage& stage)
    {
        if (const JsonNode* gone = node.member("removed")) {
            const auto erase = [&](std::string_view key, auto& table) {
                for (const std::string& id : m_json.textsAt(*gone, key, stage.id))
                    table.erase(id);
            };
            erase("components", stage.architecture.components);
            erase("connections", stage.architecture.connections);
            erase("layout", stage.layout.placements);
            erase("routes", stage.layout.routes);
            erase("looks", stage.layout.looks);
        }
        const auto add = [&](const char* key, auto& table, std::size_t limit) {
            std::remove_reference_t<decltype(table)> rows;
            readRows(node, key, key, rows, limit);
            for (const auto& row : rows)
                table.put(row);
        };
        add("components", stage.architecture.components, maxNativeComponents);
        add("connections", stage.architecture.connections, maxNativeConnections);
        add("layout", stage.layout.placements, maxNativeComponents * 4);
        add("routes", stage.layout.routes, maxNativeConnections);
        add("looks", stage.layout.looks, maxNativeComponents);
        const auto fault = [&](Severity severity) {
            return [&, severity](const Id&, Message message) { m_json.report(severity, std::move(message), node.offset); };
        };
        stage.architecture = withSoundStructure(std::move(stage.architecture), fault(Severity::Error));
        stage.layout = withSoundLayout(std::move(stage.layout), stage.architecture, fault(Severity::Warning));
    }

    void readSettings(const JsonNode& root, Settings& settings)
    {
        const JsonNode* node = root.member("settings");
        if (!node)
            return;
        const std::string_view where = "The settings";
        settings.profile = m_json.textAt(*node, "profile", where);
        for (const JsonMember& member : m_json.membersAt(*node, "rules", where))
            settings.rules.emplace(member.key, toValue(member.value));
        for (const JsonNode& row : m_json.elementsAt(*node, "accepted", where)) {
            if (!row.asMembers()) {
                m_json.error({GUDO_TR_NOOP("core", "An accepted finding must be an object")}, row);
                continue;
            }
            const std::string_view each = "An accepted finding";
            AcceptedFinding accepted {.rule = m_json.textAt(row, "rule", each),
                                      .component = m_json.textAt(row, "component", each),
                                      .connection = m_json.textAt(row, "connection", each),
                                      .reason = m_json.textAt(row, "reason", each),
                                      .expires = m_json.textAt(row, "expires", each)};
            for (const JsonMember& member : m_json.membersAt(row, "match", each))
                accepted.match.emplace(member.key, toValue(member.value));
            accepted.extra =
                JsonReader::others(row, {"rule", "component", "connection", "reason", "expires", "match"});
            settings.accepted.push_back(std::move(accepted));
        }
        settings.extra = JsonReader::others(*node, {"profile", "rules", "accepted"});
    }

    JsonReader m_json;
    std::map<std::string, std::size_t, std::less<>> m_offsets; ///< where each id stands first
};

Written writeNativeFormat(const Design& design, const Catalog&, const WriteOptions&)
{
    return {writeNative(design)};
}

/// The version, which a design begins with, near the start of an object.
bool looksLikeNative(std::string_view bytes)
{
    constexpr std::size_t head = 4096;
    const std::size_t start = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return start != std::string_view::npos && bytes[start] == '{' &&
           bytes.substr(start, head).find("\"gudo\"") != std::string_view::npos;
}

} // namespace

ReadResult readNative(std::string_view text, std::string_view fileName)
{
    ReadResult result;
    if (text.size() > maxNativeBytes) {
        result.diagnostics.push_back(
            {.message = {GUDO_TR_NOOP("core", "The file is larger than %1 MiB"), {std::to_string(maxNativeBytes >> 20)}},
             .file = std::string {fileName}});
        return result;
    }
    std::vector<Diagnostic> diagnostics;
    const auto root = readJson(text, diagnostics);
    if (root && !root->asMembers())
        diagnostics.push_back(
            {.message = {GUDO_TR_NOOP("core", "This is no Gudo design: it does not start with the version, \"gudo\": 1")},
             .line = 1,
             .column = 1});
    else if (root)
        NativeReader {text, fileName, diagnostics}.read(*root, result);
    for (Diagnostic& diagnostic : diagnostics)
        diagnostic.file = fileName;
    result.isReadOnly |= hasErrors(diagnostics);
    result.diagnostics = std::move(diagnostics);
    return result;
}

const Format native {.id = "gudo",
                     .title = GUDO_TR_NOOP("core", "Gudo design"),
                     .extension = "gudo",
                     .read = readNative,
                     .write = writeNativeFormat,
                     .recognises = looksLikeNative};

} // namespace gudo
