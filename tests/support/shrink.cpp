#include "tests/support/shrink.h"

#include <utility>

#include "core/model/edits.h"

namespace gudo::test {

namespace {

/// Keeps what stays wanted, and remembers whether anything did.
class Shrinking {
public:
    Shrinking(Design design, const std::function<bool(const Design&)>& isWanted)
        : m_design {std::move(design)}
        , m_isWanted {isWanted}
    {
    }

    bool attempt(Design smaller)
    {
        if (smaller == m_design || !m_isWanted(smaller))
            return false;
        m_design = std::move(smaller);
        return m_isSmaller = true;
    }

    template<typename Table>
    void dropProperties(const Table& table)
    {
        for (const auto& row : table)
            for (const auto& [key, value] : row->properties)
                if (!attempt(withProperty(m_design, row->id, key, {})))
                    dropElement(row->id, key, value);
    }

    [[nodiscard]] const Design& design() const { return m_design; }
    /// Whether something was left out since the last call.
    [[nodiscard]] bool takeProgress() { return std::exchange(m_isSmaller, false); }

private:
    /// One of them; the next pass goes on with what is left.
    void dropElement(const Id& id, const std::string& key, const Value& value)
    {
        const List* list = value.asList();
        for (std::size_t index = list ? list->size() : 0; index-- > 0;) {
            List fewer = *list;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(index));
            if (attempt(withProperty(m_design, id, key, std::move(fewer))))
                return;
        }
    }

    Design m_design;
    const std::function<bool(const Design&)>& m_isWanted;
    bool m_isSmaller = false;
};

} // namespace

Design shrunk(Design design, const std::function<bool(const Design&)>& isWanted)
{
    Shrinking shrinking {std::move(design), isWanted};
    do {
        const Architecture before = shrinking.design().architecture;
        for (const auto& row : before.connections)
            shrinking.attempt(without(shrinking.design(), std::vector {row->id}));
        for (const auto& row : before.components)
            shrinking.attempt(without(shrinking.design(), std::vector {row->id}));
        for (const auto& row : before.components)
            shrinking.attempt(reparented(shrinking.design(), std::vector {row->id}, ""));
        for (const auto& row : before.components)
            shrinking.attempt(renamed(shrinking.design(), row->id, ""));
        shrinking.dropProperties(before.components);
        shrinking.dropProperties(before.connections);
    } while (shrinking.takeProgress());
    return shrinking.design();
}

} // namespace gudo::test
