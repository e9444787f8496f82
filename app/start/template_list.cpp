#include "app/start/template_list.h"

#include "app/files/resources.h"
#include "app/text/texts.h"
#include "core/formats/format.h"
#include "core/model/stages.h"

namespace gudo {

namespace {

/// A text of a template: one for all, or an object by language.
QString textIn(const Object& extra, const char* key, const QString& language)
{
    const Value* value = find(extra, key);
    if (!value)
        return {};
    if (const std::string* text = value->asString())
        return QString::fromStdString(*text);
    const Object* texts = value->asObject();
    const std::string asked = language.toStdString();
    const auto text = texts ? textOf(*texts, find(*texts, asked) ? asked : "en") : std::string_view {};
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Template templateOf(const QString& id)
{
    const QByteArray text = resource(QStringLiteral("templates/%1.gudo").arg(id));
    Template made {.id = id};
    made.design =
        formats()
            .front()
            ->read(std::string_view {text.constData(), static_cast<std::size_t>(text.size())}, id.toStdString())
            .design;
    made.design = withStagesIn(std::move(made.design), currentLanguage().toStdString());
    const Object& extra = made.design.extra;
    made.name = textIn(extra, "name", currentLanguage());
    if (made.name.isEmpty())
        made.name = QString::fromStdString(made.design.title);
    if (made.name.isEmpty())
        made.name = id;
    made.description = textIn(extra, "description", currentLanguage());
    made.terms = {searchTerm(made.name), searchTerm(id, 3)};
    for (const char* language : {"en", "ko"}) {
        made.terms.push_back(searchTerm(textIn(extra, "name", QLatin1String(language)), 1));
        made.terms.push_back(searchTerm(textIn(extra, "description", QLatin1String(language)), 5));
    }
    return made;
}

} // namespace gudo
