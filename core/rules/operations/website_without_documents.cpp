#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findWithoutDocuments(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        if (!context.catalog.typeOf(*row).property("index_document") || !isOn(context, *row, "website"))
            continue;
        const bool hasIndex = !textIn(context, *row, "index_document").empty();
        const bool hasError = !textIn(context, *row, "error_document").empty();
        if (hasIndex && hasError)
            continue;
        Object documents;
        if (!hasIndex)
            documents.emplace("index_document", "index.html");
        if (!hasError)
            documents.emplace("error_document", "error.html");
        Diagnostic found =
            hasIndex
                ? finding({GUDO_TR_NOOP("core", "%1 is a website without an error document: whoever follows an old "
                                                "link sees the provider's own error page"),
                           {called(*row)}},
                          {row->id})
                : finding({GUDO_TR_NOOP("core", "%1 is a website without an index document: nothing answers a visit "
                                                "to its address"),
                           {called(*row)}},
                          {row->id});
        found.severity = hasIndex ? Severity::Warning : Severity::Error;
        found.fix =
            Fix {hasError   ? Message {GUDO_TR_NOOP("core", "Answer with index.html")}
                 : hasIndex ? Message {GUDO_TR_NOOP("core", "Answer errors with error.html")}
                            : Message {GUDO_TR_NOOP("core", "Answer with index.html, and errors with error.html")},
                 [id = row->id, documents](Design design) {
                     for (const auto& [key, document] : documents)
                         design = withProperty(std::move(design), id, key, document);
                     return design;
                 }};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule websiteWithoutDocuments {
    .id = "OPS-021",
    .name = "website-without-documents",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Website without an index or error document"),
    .rationale =
        GUDO_TR_NOOP("core", "A bucket that is a website answers a visit to a folder with its index document, and what "
                             "it does not hold with its error document. Without the first it cannot be set up as a "
                             "website at all, without the second visitors get an error page that is not yours."),
    .remedy = GUDO_TR_NOOP("core", "Name an index document, usually index.html, and an error document."),
    .bad = GUDO_TR_NOOP("core", "A bucket with static website hosting on and no index document."),
    .good = GUDO_TR_NOOP("core", "The same with index.html and error.html."),
    .source = "S4; Amazon S3 User Guide: hosting a static website",
    .check = findWithoutDocuments,
};

} // namespace gudo
