#pragma once

#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include <string>
#include <vector>

#include "app/document/document.h"
#include "app/search/search_term.h"

namespace gudo {

/// What may be one end of a conversation, narrowed to what somebody types: components by names, ids and types in every
/// language, and the internet.
class EndChoices : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Choice {
        std::string id;
        QString name;
        QString shown; ///< name and, where it says something else, id
        std::vector<SearchTerm> terms;
    };

    /// True for what takes part in conversations; rules, gateways and places do not.
    [[nodiscard]] static bool offers(const ComponentType& type);
    /// Reads the components again. O(n).
    void read(const Design& design, const Catalog& catalog);
    void narrow(const QString& typed);
    /// The id that a text stands for: itself, or that of the only component of this name.
    [[nodiscard]] std::string idOf(const QString& text) const;
    /// What people read for an id.
    [[nodiscard]] QString nameOf(const std::string& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Choice> m_choices;
    std::vector<int> m_shown; ///< into m_choices, best first
};

/// A field for one end of a conversation: typed with suggestions, or picked on the canvas.
class EndField : public QWidget {
    Q_OBJECT

public:
    EndField(Document& document, QWidget* parent);
    ~EndField() override;

    /// A component's id, "internet", an address, or whatever somebody typed.
    [[nodiscard]] std::string value() const;
    void setValue(const std::string& value);
    void setFault(bool isFaulty);
    void setPicking(bool isPicking);
    void setTexts(const QString& name, const QString& placeholder);
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }
    [[nodiscard]] QToolButton& pickButton() { return *m_pick; }

signals:
    /// Somebody chose or typed another end.
    void edited();
    /// True: the next click on the canvas shall fill the field; false: no longer.
    void pickRequested(bool isWanted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void suggest(const QString& typed);
    void readAgain();
    void updateIcons();

    Document& m_document;
    EndChoices m_choices;
    QLineEdit* m_edit;
    QToolButton* m_pick;
    QCompleter* m_completer;
    bool m_isRead = false;
};

} // namespace gudo
