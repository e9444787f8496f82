#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gudo::iac {

// The configuration language of Terraform: HCL native syntax specification, and the layout that `terraform fmt` leaves.

/// The text as it stands between the quotes of a template: nothing in it is taken for an interpolation or a directive.
[[nodiscard]] std::string escapedHcl(std::string_view text);
/// The text as a literal: "…".
[[nodiscard]] std::string quotedHcl(std::string_view text);
/// Whole lines as an indented here document, or empty where one cannot hold them just as they are: a single line is
/// better between quotes, and there are no escapes for what does not print.
[[nodiscard]] std::string hereDocument(std::string_view lines, std::string_view indent);
/// True for a name that needs no quotes as the key of an object.
[[nodiscard]] bool isHclName(std::string_view text);
/// The text as the key of an object: quoted where it has to be.
[[nodiscard]] std::string hclKey(std::string_view text);
/// The text as one line of a comment, without the sign.
[[nodiscard]] std::string commentLine(std::string_view text);

/// Lines of a file. Equals signs of lines that follow each other stand under each other, as `terraform fmt` has them.
class HclLines {
public:
    /// Two spaces for each level.
    void indent();
    void outdent();
    /// A line as it is.
    void line(std::string_view text);
    void blank();
    /// name = value # remark; later lines of the value are indented as they are, and the name is then not lined up.
    void assign(std::string_view name, std::string_view value, std::string_view remark = {});
    /// Lines so far.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int level() const { return m_level; }
    /// True when the last line is blank or opened something: a blank one would be one too many.
    [[nodiscard]] bool isAtStart() const { return m_isAtStart; }
    [[nodiscard]] std::string finished();

private:
    void flush();
    void put(std::string_view text);

    struct Assignment {
        std::string name;
        std::string value;
        std::string remark;
    };

    std::string m_text;
    std::vector<Assignment> m_waiting;
    int m_level = 0;
    int m_count = 0;
    bool m_isAtStart = true;
};

} // namespace gudo::iac
