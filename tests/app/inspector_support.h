#pragma once

#include "app/inspector/inspector_panel.h"
#include "tests/support/catalog.h"

namespace gudo::test {

/// An inspector on the screen, and what is on its page.
class Inspector {
public:
    explicit Inspector(const Design& design)
    {
        document.reset(design);
        panel.resize(320, 900);
        panel.show();
    }

    [[nodiscard]] FieldEditor* editor(std::string_view key) const
    {
        for (PropertyForm* form : panel.findChildren<PropertyForm*>())
            if (FieldEditor* found = form->editor(key); found && panel.page()->isAncestorOf(found))
                return found;
        return nullptr;
    }
    template<typename T>
    [[nodiscard]] T* field(std::string_view key) const
    {
        QWidget* found = editor(key);
        return found ? found->findChild<T*>() : nullptr;
    }
    [[nodiscard]] const Component& component(const Id& id) const
    {
        return *document.design().architecture.components.find(id);
    }

    IconStore icons;
    Document document {catalog()};
    InspectorPanel panel {document, icons};
};

} // namespace gudo::test
