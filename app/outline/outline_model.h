#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <map>
#include <memory>
#include <vector>

#include "app/document/document.h"
#include "app/render/icon_store.h"
#include "core/model/diff.h"

namespace gudo {

/// The components of a document as a tree of who is in whom, siblings by name ("web-2" before "web-10"). Edits become
/// inserted, moved and removed rows: who looks keeps what is unfolded and where it has scrolled to.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        IconNameRole,
        TypeNameRole,
        SeverityRole,       ///< of the worst finding about it, as int; -1 for none
        InsideSeverityRole, ///< the same with all that is in it
        CountRole,          ///< of what is directly in it
        LockRole,           ///< a Mark, as int
        CoverRole,          ///< the same for what is hidden
    };
    /// Whether somebody locked or hid a component, or something that it lives in.
    enum class Mark { None, Inherited, Own };

    OutlineModel(Document& document, IconStore& icons, QObject* parent = nullptr);
    ~OutlineModel() override;

    /// The row of a component, or an invalid index. O(log n).
    [[nodiscard]] QModelIndex indexOf(const Id& id) const;
    [[nodiscard]] static Id idOf(const QModelIndex& index);
    /// True while rows follow an edit: what happens to selections now is nobody's wish.
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// Texts once more, in the language there is now.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    /// The components that are being dragged.
    [[nodiscard]] static std::vector<Id> draggedIds(const QMimeData& data);

signals:
    /// The document has another design; rows follow next.
    void aboutToFollow();
    /// Components were dropped onto a container ("" for the bare canvas) that takes them.
    void adoptionRequested(const std::vector<gudo::Id>& components, const gudo::Id& container);

private:
    struct Node;
    [[nodiscard]] Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    [[nodiscard]] const Component* componentAt(const QModelIndex& index) const;
    [[nodiscard]] QString describe(const Node& node, const Component& component) const;

    void follow(const Design& before, const Design& after);
    void apply(const TableDiff<Component>& difference, const Architecture& after);
    void reset();
    void insert(const Component& component);
    /// Components that are elsewhere, or called something else, get to where they belong. All in one step.
    void move(const std::vector<const Component*>& components);
    void remove(Node* node);
    /// The node of what a component lives in.
    [[nodiscard]] Node* holderOf(const Component& component) const;
    void erase(const Node* node);
    void tellCount(const Node* node);
    void updateSeverities();
    /// After looks changed: rows and what is in them look different.
    void tellMarks(const TableDiff<Look>& difference);
    void tellMarks(const Node* node);

    Document& m_document;
    IconStore& m_icons;
    std::unique_ptr<Node> m_root;
    std::map<Id, std::unique_ptr<Node>, std::less<>> m_nodes;
    bool m_isFollowing = false;
};

} // namespace gudo
