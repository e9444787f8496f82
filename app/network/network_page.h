#pragma once

#include <QWidget>

#include <memory>
#include <set>

#include "app/document/document.h"
#include "app/network/network_facts.h"

namespace gudo {

/// One of the editors of the network panel.
class NetworkPage : public QWidget {
    Q_OBJECT

public:
    explicit NetworkPage(Document& document, QWidget* parent = nullptr)
        : QWidget {parent}
        , m_document {document}
    {
    }

    /// Never nullptr.
    virtual void setFacts(std::shared_ptr<const NetworkFacts> facts) = 0;
    /// The network to show; "" for all.
    virtual void setNetwork(const Id& network) = 0;
    /// What somebody searches for.
    virtual void setText(const QString& text) = 0;
    /// Shows its part of what is selected; false when it has none.
    virtual bool follow(const std::set<Id>& selection) = 0;
    /// True when there is something to show; else emptyText() says what to do.
    [[nodiscard]] virtual bool hasContent() const = 0;
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// The widget that the keys go to.
    [[nodiscard]] virtual QWidget* mainWidget() = 0;

signals:
    /// Somebody chose these here: select them, and do not follow.
    void chosen(const std::set<gudo::Id>& ids);

protected:
    [[nodiscard]] Document& document() const { return m_document; }
    /// Facts of the document's design as it is now: these, unless an edit overtook them. For edits that choose by them.
    [[nodiscard]] std::shared_ptr<const NetworkFacts> upToDate(std::shared_ptr<const NetworkFacts> facts) const
    {
        if (facts && facts->design().architecture == m_document.design().architecture)
            return facts;
        return std::make_shared<const NetworkFacts>(Design {.architecture = m_document.design().architecture},
                                                    m_document.catalog());
    }

private:
    Document& m_document;
};

} // namespace gudo
