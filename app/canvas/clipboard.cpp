#include "app/canvas/clipboard.h"

#include <algorithm>

#include "app/canvas/canvas_view.h"
#include "core/formats/native.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr char parentKey[] = "copied_from";

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

std::unique_ptr<QMimeData> clipboardData(const Design& design, const std::set<Id>& ids)
{
    const std::vector<Id> tops = topsOf(design, ids);
    if (tops.empty())
        return nullptr;
    Design fragment = extracted(design, tops);
    const Id parent = design.architecture.components.find(tops.front())->parent;
    if (std::ranges::all_of(tops,
                            [&](const Id& id) { return design.architecture.components.find(id)->parent == parent; }))
        fragment.extra[parentKey] = parent;
    const std::string text = writeNative(fragment);
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(designMime), QByteArray::fromStdString(text));
    data->setText(QString::fromStdString(text));
    return data;
}

std::optional<Clip> clipFrom(const QMimeData* data)
{
    if (!data)
        return {};
    QByteArray bytes = data->data(QLatin1String(designMime));
    if (bytes.isEmpty() && data->hasText()) {
        const QString text = data->text();
        if (!text.left(64).contains(QStringLiteral("\"gudo\"")))
            return {};
        bytes = text.toUtf8();
    }
    if (bytes.isEmpty())
        return {};
    ReadResult read = readNative({bytes.constData(), std::size_t(bytes.size())}, {});
    if (read.design.architecture.components.empty())
        return {};
    Clip clip {.design = std::move(read.design)};
    clip.parent = textOf(clip.design.extra, parentKey);
    return clip;
}

} // namespace gudo
