#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/diagnostics/diagnostic.h"
#include "core/model/id.h"

namespace gudo::iac {

/// A piece of a text: words, or something that is known only when the plan is applied.
struct Part {
    enum class Kind {
        Literal,
        Attribute, ///< of a resource
        Parameter, ///< that whoever applies the plan sets
        Prefix,    ///< what names of this deployment start with
        Region,
        Account,
        Partition,  ///< "aws" but in the isolated parts of the cloud
        CommonTags, ///< Terraform: the tags of everything
        Hcl,        ///< a piece of an expression of Terraform: the text around it is code as well
        Each,       ///< Terraform, in the block of a row: what is each one's own, as an expression
    };

    Kind kind = Kind::Literal;
    std::string text {};      ///< the words; the key of a resource; the name of a parameter; the expression
    std::string attribute {}; ///< of a resource, in Terraform's words: "id", "arn", "dns_name"

    friend bool operator==(const Part&, const Part&) = default;
};

/// Words and references in a row; a reference alone is the thing itself, of whatever type it is.
struct Text {
    std::vector<Part> parts {};

    friend bool operator==(const Text&, const Text&) = default;
};

struct Expression;
struct Field;

using List = std::vector<Expression>;
/// In the order they are written.
using Fields = std::vector<Field>;

/// The value of an argument. Empty (monostate): the argument is not written.
struct Expression {
    std::variant<std::monostate, bool, std::int64_t, double, Text, List, Fields> data {};

    Expression() = default;
    Expression(bool value)
        : data {value}
    {
    }
    Expression(int value)
        : data {std::int64_t {value}}
    {
    }
    Expression(std::int64_t value)
        : data {value}
    {
    }
    Expression(double value)
        : data {value}
    {
    }
    Expression(const char* words)
        : data {Text {{{Part::Kind::Literal, words}}}}
    {
    }
    Expression(std::string words)
        : data {Text {{{Part::Kind::Literal, std::move(words)}}}}
    {
    }
    Expression(std::string_view words)
        : data {Text {{{Part::Kind::Literal, std::string {words}}}}}
    {
    }
    Expression(Text value)
        : data {std::move(value)}
    {
    }
    Expression(List value)
        : data {std::move(value)}
    {
    }
    Expression(Fields value)
        : data {std::move(value)}
    {
    }

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(data); }

    friend bool operator==(const Expression&, const Expression&) = default;
};

/// How Terraform writes a field that holds fields; CloudFormation knows objects only.
enum class Form {
    Argument, ///< name = value
    Block,    ///< name { … }; a list of fields: one block for each
    Map,      ///< name = { … } with names that are data
    Json,     ///< name = jsonencode({ … })
    Tags,     ///< name = { … }; a list of keys and values in CloudFormation
    Script,   ///< the lines of a script; Base64 of them in CloudFormation
    Base64,   ///< the same, Base64 in both: name = base64encode("…")
};

/// An argument under its two names. A name may be a path: "ebs.volume_size" is volume_size in the block ebs, and
/// "Ebs.VolumeSize" VolumeSize in the object Ebs; neighbours that share the beginning of a path share the block.
/// Empty: that language does not have it.
struct Field {
    std::string terraform {};
    std::string cloudFormation {};
    Expression value {};
    Form form = Form::Argument;
    std::string_view remark {}; ///< what the value means, where it does not say so itself

    friend bool operator==(const Field&, const Field&) = default;
};

/// Where a resource stands among others that repeat it but for what is each one's own. It follows from the component
/// alone, so that an address made of it stays when others come and go.
struct PlaceInRow {
    std::string label {}; ///< resources of one type with the same label are a row; empty: it stands alone
    std::string key {};   ///< its own in the row: "a"
    std::string own {};   ///< argument in Terraform that differs by nature: "cidr_block"; may be empty
    std::string name {};  ///< of the row in Terraform: unique among the names of that type

    friend bool operator==(const PlaceInRow&, const PlaceInRow&) = default;
};

/// What happens to what a resource holds when it is deleted or replaced.
enum class Keeping { None, Retain, Snapshot };

/// A resource of the provider.
struct Resource {
    std::string key {};            ///< unique in the plan: id of the component, and after a slash its part in it
    Id component {};               ///< that it was made of
    std::string title {};          ///< of the component, for people
    std::string terraform {};      ///< type there; empty: that language has no such resource
    std::string cloudFormation {}; ///< type there, or empty
    std::string_view tier {};      ///< what it belongs to: "network", "compute"
    std::string region {};         ///< empty: the main one
    std::string stackRegion {};    ///< CloudFormation: of the stack that holds it, where that is not `region`
    Fields arguments {};
    Fields attributes {};                       ///< CloudFormation only, beside Properties: UpdatePolicy
    std::vector<std::string> dependsOn {};      ///< keys, where the arguments do not say it
    std::string onlyIf {};                      ///< name of the parameter, a flag, that says whether it is made
    std::vector<std::string> ignoredChanges {}; ///< Terraform arguments that others change
    bool isCreatedBeforeDestroy = false;
    Keeping keeping = Keeping::None;
    std::string twin {};          ///< key of the resource that the other language refers to instead of this one
    PlaceInRow row {};
    std::string label {};         ///< what the name in Terraform is made of; empty: the key
    std::string terraformName {}; ///< unique among those of its type, when rows are written one by one
    std::string logicalId {};     ///< unique in the plan

    friend bool operator==(const Resource&, const Resource&) = default;
};

/// Something that whoever applies the plan decides.
struct Parameter {
    enum class Type {
        Text,
        Image,     ///< id of a machine image
        ImagePath, ///< where the provider publishes the id of the newest image
        Flag,      ///< true or false
    };

    std::string name {};      ///< in Terraform's form: "web_ami"
    std::string logicalId {}; ///< in CloudFormation's form: "WebAmi"
    std::string description {};
    Type type = Type::Text;
    Expression fallback {}; ///< empty: has to be given
    std::string group {};   ///< for people
    Id component {};        ///< that asks for it; may be empty
    bool isSecret = false;
    bool isOptional = false; ///< CloudFormation leaves the argument out when it is empty; Terraform has to be told

    friend bool operator==(const Parameter&, const Parameter&) = default;
};

/// Something that others want to know of what was made.
struct Output {
    std::string name {};
    std::string logicalId {};
    std::string description {};
    Expression value {};
    Id component {};

    friend bool operator==(const Output&, const Output&) = default;
};

/// A component that no resource stands for.
struct LeftOut {
    Id component {};
    std::string title {};
    std::string type {}; ///< what it is, in English
    std::string tier {}; ///< "outside": not of this provider; "drawing": only there for the reader

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// What has to exist for a design to run on a provider: resources that refer to each other by their keys, in an order
/// in which what others need comes first within each tier.
struct Plan {
    std::string title {};
    std::string project {}; ///< short name that names of resources start with: letters, digits and hyphens
    std::string region {};  ///< the main one
    std::vector<std::string> otherRegions {}; ///< sorted
    std::vector<Resource> resources {};
    std::vector<Parameter> parameters {};
    std::vector<Output> outputs {};
    std::vector<LeftOut> leftOut {};
    std::vector<Diagnostic> diagnostics {};
};

/// What an attribute of a resource is called in CloudFormation: the name that Fn::GetAtt takes, or empty where Ref is
/// it.
[[nodiscard]] std::string_view getAttOf(std::string_view terraformType, std::string_view attribute);

} // namespace gudo::iac
