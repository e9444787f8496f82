#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/model/edits.h"

namespace gudo::test {

// Small builders, so that a test shows only what matters to it:
//   const Design design = Build {}.add("vpc", "aws.vpc").add("db", "aws.rds", "vpc", {{"multi_az", true}}).connect("app", "db");

/// Adds to a design step by step; every step is an edit.
class Build {
public:
    Build() = default;
    explicit Build(Design design)
        : m_design {std::move(design)}
    {
    }

    Build& add(Id id, std::string type, Id parent = {}, Object properties = {}, std::string name = {})
    {
        m_design = withComponent(std::move(m_design), Component {.id = std::move(id),
                                                                 .type = std::move(type),
                                                                 .name = std::move(name),
                                                                 .parent = std::move(parent),
                                                                 .properties = std::move(properties)});
        return *this;
    }
    Build& connect(const Id& from, const Id& to, Object properties = {}, std::string kind = "request")
    {
        m_design = withConnection(std::move(m_design), Connection {.id = freeId(m_design.architecture, from + "-to-" + to),
                                                                   .from = from,
                                                                   .to = to,
                                                                   .kind = std::move(kind),
                                                                   .properties = std::move(properties)});
        return *this;
    }
    Build& place(const Id& id, const Rect& rect)
    {
        m_design = placed(std::move(m_design), id, rect);
        return *this;
    }
    operator Design() const { return m_design; }
    [[nodiscard]] const Design& design() const { return m_design; }

private:
    Design m_design;
};

/// A list of texts, for references.
[[nodiscard]] inline List texts(std::vector<std::string> values)
{
    List list;
    for (std::string& value : values)
        list.emplace_back(std::move(value));
    return list;
}

} // namespace gudo::test
