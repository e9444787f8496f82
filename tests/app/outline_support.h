#pragma once

#include <QAbstractItemModel>

#include <gtest/gtest.h>

#include <string>

#include "app/outline/outline_model.h"

namespace gudo {

/// The tree as text: a line a row, indented.
inline void dump(const QAbstractItemModel& model, const QModelIndex& parent, int depth, std::string& text)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        EXPECT_EQ(index.parent(), parent);
        text += std::string(std::size_t(depth), ' ') + OutlineModel::idOf(index) + ' ' +
                index.data().toString().toStdString() + '\n';
        dump(model, index, depth + 1, text);
    }
}
/// All rows.
inline std::string dump(const QAbstractItemModel& model)
{
    std::string text;
    dump(model, {}, 0, text);
    return text;
}

} // namespace gudo
