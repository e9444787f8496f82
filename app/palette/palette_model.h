#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <vector>

#include "app/search/type_search.h"
#include "app/render/icon_store.h"
#include "core/catalog/catalog.h"

namespace gudo {

/// The palette's rows: categories with their types, or the types a search found, best first and without categories.
class PaletteModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        TypeIdRole = Qt::UserRole + 1, ///< id of the type; empty for a category
        ColorRole,                     ///< of the category, as QColor
        CountRole,                     ///< number of types in a category
        IconNameRole,
    };

    PaletteModel(const Catalog& catalog, IconStore& icons, QObject* parent = nullptr);

    void setQuery(const QString& query);
    [[nodiscard]] bool isSearching() const { return !m_query.isEmpty(); }
    /// Asks again for the texts, after the language changed.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Group {
        int category = -1;      ///< index into Catalog::categories()
        std::vector<int> types; ///< indices into Catalog::types()
    };
    [[nodiscard]] const ComponentType* typeAt(const QModelIndex& index) const;
    void build();

    const Catalog& m_catalog;
    IconStore& m_icons;
    TypeSearch m_search;
    QString m_query;
    std::vector<Group> m_groups;
    std::vector<int> m_found;
};

} // namespace gudo
