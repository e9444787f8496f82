#include "core/reports/json_parts.h"

#include "core/json/json_write.h"

namespace gudo {

std::string jsonTexts(const std::vector<std::string>& texts)
{
    std::string out = "[";
    for (const std::string& text : texts) {
        if (out.size() > 1)
            out += ", ";
        out += quotedJson(text);
    }
    return out + ']';
}

std::string jsonRows(const std::vector<std::string>& rows, const std::string& indent)
{
    if (rows.empty())
        return "[]";
    std::string out = "[\n";
    for (const std::string& row : rows) {
        if (out.size() > 2)
            out += ",\n";
        out += indent + "  " + row;
    }
    return out + '\n' + indent + ']';
}

} // namespace gudo
