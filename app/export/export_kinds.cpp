#include "app/export/export_kinds.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/render/export.h"

namespace gudo {

namespace {

struct Row {
    const char* format;
    ExportFamily family;
    const char* name;
    const char* tip;
};

constexpr Row rows[] {
    {"png", ExportFamily::Picture, QT_TRANSLATE_NOOP("gudo::ExportDialog", "PNG"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "Pixels, for documents and chats")},
    {"svg", ExportFamily::Picture, QT_TRANSLATE_NOOP("gudo::ExportDialog", "SVG"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "Vectors with real text, for the web")},
    {"pdf", ExportFamily::Picture, QT_TRANSLATE_NOOP("gudo::ExportDialog", "PDF"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "One page, for printing")},
    {"html", ExportFamily::Picture, QT_TRANSLATE_NOOP("gudo::ExportDialog", "HTML"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "A web page in one file: details, findings, failures")},
    {"mermaid", ExportFamily::Diagram, QT_TRANSLATE_NOOP("gudo::ExportDialog", "Mermaid"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "Text that GitHub and wikis draw")},
    {"drawio", ExportFamily::Diagram, QT_TRANSLATE_NOOP("gudo::ExportDialog", "draw.io"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "Shapes and lines to edit there")},
    {"terraform", ExportFamily::Code, QT_TRANSLATE_NOOP("gudo::ExportDialog", "Terraform"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "A folder of files for AWS")},
    {"cloudformation", ExportFamily::Code, QT_TRANSLATE_NOOP("gudo::ExportDialog", "CloudFormation"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "A template for AWS, in YAML")},
    {"cloudformation-json", ExportFamily::Code, QT_TRANSLATE_NOOP("gudo::ExportDialog", "CFN (JSON)"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "A template for AWS, in JSON")},
    {"kubernetes", ExportFamily::Code, QT_TRANSLATE_NOOP("gudo::ExportDialog", "Kubernetes"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "Manifests of what runs in a cluster")},
    {"compose", ExportFamily::Code, QT_TRANSLATE_NOOP("gudo::ExportDialog", "Docker Compose"),
     QT_TRANSLATE_NOOP("gudo::ExportDialog", "Services of containers on a host")},
};

} // namespace

std::vector<ExportKind> exportKinds()
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("gudo::ExportDialog", source);
    };
    const std::vector<ExportFormat> formats = exportFormats();
    std::vector<ExportKind> kinds;
    for (const Row& row : rows) {
        const auto format = std::ranges::find(formats, QLatin1String(row.format), &ExportFormat::id);
        if (format != formats.end())
            kinds.push_back(
                {format->id, format->extension, text(row.name), text(row.tip), row.family, format->isFolder});
    }
    kinds.push_back({designFormat, designFormat, text(QT_TRANSLATE_NOOP("gudo::ExportDialog", "Gudo")),
                     text(QT_TRANSLATE_NOOP("gudo::ExportDialog", "A copy of the design")), ExportFamily::Design,
                     false});
    return kinds;
}

ExportKind exportKindOf(const QString& format)
{
    const std::vector<ExportKind> kinds = exportKinds();
    const auto found = std::ranges::find(kinds, format, &ExportKind::format);
    return found == kinds.end() ? kinds.front() : *found;
}

QString familyName(ExportFamily family)
{
    switch (family) {
    case ExportFamily::Picture:
        return QCoreApplication::translate("gudo::ExportDialog", "Picture");
    case ExportFamily::Diagram:
        return QCoreApplication::translate("gudo::ExportDialog", "Diagram to edit");
    case ExportFamily::Code:
        return QCoreApplication::translate("gudo::ExportDialog", "Infrastructure as code");
    case ExportFamily::Design:
        break;
    }
    return QCoreApplication::translate("gudo::ExportDialog", "Design");
}

} // namespace gudo
