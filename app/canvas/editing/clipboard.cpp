#include "app/canvas/editing/clipboard.h"

#include <QUrl>

#include <algorithm>

#include "app/canvas/editing/clipboard_data.h"
#include "app/document/mime_types.h"
#include "app/files/design_file.h"
#include "core/formats/format.h"
#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/model/edits.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr char parentKey[] = "copied_from";
constexpr qsizetype longestNote = 2'000;
constexpr qsizetype shortText = 60; // letters that the catalogue's size has room for
constexpr int wideNote = 280;       // scene units, like the following, which are those of a note's picture
constexpr int noteMargin = 24;
constexpr double noteFont = 12;
constexpr int noteLine = 16;
constexpr int mostLines = 40;

std::optional<Clip> clipOf(Design design)
{
    if (design.architecture.components.empty())
        return {};
    Clip clip {.design = std::move(design)};
    clip.parent = textOf(clip.design.extra, parentKey);
    return clip;
}

/// A design in any format that says by itself what it is.
std::optional<Clip> readFrom(const QByteArray& bytes)
{
    const std::string_view view {bytes.constData(), std::size_t(bytes.size())};
    const Format* format = formatOf(view);
    return format ? clipOf(format->read(view, {}).design) : std::nullopt;
}

/// A file that was copied where files are shown.
std::optional<Clip> clipOfFile(const QList<QUrl>& urls)
{
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    DesignFile file = readDesignFile(urls.front().toLocalFile());
    return file.isUsable ? clipOf(std::move(file.design)) : std::nullopt;
}

std::optional<Clip> noteOf(const QString& text, const Catalog& catalog, std::string_view language)
{
    const QString words = text.trimmed().left(longestNote);
    const auto type =
        std::ranges::find_if(catalog.types(), [](const ComponentType& row) { return row.isKind("note"); });
    if (words.isEmpty() || type == catalog.types().end())
        return {};
    const auto property = std::ranges::find(type->properties, PropertyType::Text, &PropertySchema::type);
    Component note = newComponent({}, *type, language);
    if (property == type->properties.end())
        note.name = words.toStdString();
    else
        note.properties[property->key] = words.toStdString();
    const int width = words.size() > shortText ? std::max(type->width, wideNote) : type->width;
    const auto lines = wrapped(words.toStdString(), width - noteMargin, mostLines, noteFont, FontWeight::Regular);
    const Rect rect {0, 0, width, std::max(type->height, gridUp(int(lines.size()) * noteLine + noteMargin))};
    return Clip {.design = withComponent({}, std::move(note), rect), .isText = true};
}

} // namespace

std::vector<Id> topsOf(const Design& design, const std::set<Id>& ids)
{
    const auto& components = design.architecture.components;
    std::vector<Id> tops;
    for (const Id& id : ids) {
        const Component* component = components.find(id);
        if (!component)
            continue;
        const Component* above = components.find(component->parent);
        while (above && !ids.contains(above->id))
            above = components.find(above->parent);
        if (!above)
            tops.push_back(id);
    }
    return tops;
}

std::unique_ptr<QMimeData> clipboardData(const Design& design, const Catalog& catalog, const std::set<Id>& ids)
{
    const std::vector<Id> tops = topsOf(design, ids);
    if (tops.empty())
        return nullptr;
    Design fragment = extracted(withMissingPlacements(design, catalog), tops);
    const auto& components = design.architecture.components;
    const Id parent = components.find(tops.front())->parent;
    if (std::ranges::all_of(tops, [&](const Id& id) { return components.find(id)->parent == parent; }))
        fragment.extra[parentKey] = parent;
    return std::make_unique<ClipboardData>(std::move(fragment), catalog);
}

std::optional<Clip> clipFrom(const QMimeData* data, const Catalog& catalog, std::string_view language)
{
    if (!data)
        return {};
    if (const auto* own = qobject_cast<const ClipboardData*>(data))
        return clipOf(own->design());
    for (const char* mime : {designMime, svgMime, pngMime})
        if (data->hasFormat(QLatin1String(mime)))
            if (auto clip = readFrom(data->data(QLatin1String(mime))))
                return clip;
    if (data->hasUrls() && !data->hasFormat(QLatin1String(textMime)))
        return clipOfFile(data->urls());
    if (!data->hasText())
        return {};
    const QString text = data->text();
    if (auto clip = readFrom(text.toUtf8()))
        return clip;
    return noteOf(text, catalog, language);
}

bool mayHoldClip(const QMimeData* data)
{
    return data && (data->hasFormat(QLatin1String(designMime)) || data->hasFormat(QLatin1String(svgMime)) ||
                    data->hasFormat(QLatin1String(pngMime)) || data->hasText());
}

} // namespace gudo
