#pragma once

#include "core/iac/plan.h"

namespace gudo::iac {

// Short ways to write expressions and fields.

/// A resource's attribute.
[[nodiscard]] Expression attribute(std::string key, std::string name);
[[nodiscard]] inline Expression idOf(std::string key)
{
    return attribute(std::move(key), "id");
}
[[nodiscard]] inline Expression arnOf(std::string key)
{
    return attribute(std::move(key), "arn");
}
[[nodiscard]] Expression parameter(std::string name);
/// Everything in a row as one text. Pre: each is a text.
[[nodiscard]] Expression joined(std::vector<Expression> texts);
/// "prefix-web": the deployment's own name for something.
[[nodiscard]] Expression prefixed(std::string_view rest);
[[nodiscard]] Expression regionText();
[[nodiscard]] Expression accountText();
/// "arn:aws:iam::aws:policy/NAME" and its like: what follows the partition.
[[nodiscard]] Expression arnFrom(std::string_view rest);

/// A piece of Terraform code.
[[nodiscard]] Expression hcl(std::string_view code);

/// An argument of both languages.
[[nodiscard]] Field both(std::string terraform, std::string cloudFormation, Expression value,
                         Form form = Form::Argument);
/// An argument that only Terraform has.
[[nodiscard]] Field terraformOnly(std::string name, Expression value, Form form = Form::Argument);
/// An argument that only CloudFormation has.
[[nodiscard]] Field cloudFormationOnly(std::string name, Expression value);
/// A field under the same name in both, as policies have them.
[[nodiscard]] Field same(const char* name, Expression value);

/// The words of a text without references, else empty.
[[nodiscard]] std::string_view wordsOf(const Expression& expression);

/// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", …}]}
[[nodiscard]] Expression policy(List statements);
/// The policy by which a service takes a role.
[[nodiscard]] Expression trustOf(std::string_view service);

} // namespace gudo::iac
