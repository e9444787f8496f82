#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include "app/availability/figures_model.h"

namespace gudo {

class FiguresView;

/// Paints a figure: what it is of, a few words, a bar where there is a share, the figure, and a button to mend.
class FiguresDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FiguresDelegate(FiguresView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    [[nodiscard]] QRect valueRect(const FigureRow& row, const QRect& whole) const;
    /// Empty where nothing can be mended.
    [[nodiscard]] QRect fixRect(const FigureRow& row, const QRect& whole) const;

private:
    void paintFigure(QPainter& painter, const QStyleOptionViewItem& option, const FigureRow& row,
                     const QModelIndex& index) const;
    void paintTexts(QPainter& painter, const QRect& room, const QFont& font, const FigureRow& row) const;
    void paintBar(QPainter& painter, const QRect& room, const FigureRow& row) const;
    void paintFix(QPainter& painter, const QRect& rect, const QFont& font) const;

    FiguresView* m_view;
};

/// A list of figures. Enter or a click shows where one is; F2, a double click or a click on a figure that is stated
/// edits it; Ctrl+Enter mends.
class FiguresView : public QListView {
    Q_OBJECT

public:
    /// `hasTwoLines`: the words stand below the name and not beside it.
    explicit FiguresView(FiguresModel& model, bool hasTwoLines, QWidget* parent = nullptr);

    [[nodiscard]] bool hasTwoLines() const { return m_hasTwoLines; }
    [[nodiscard]] const FigureRow* rowAt(const QModelIndex& index) const { return m_model.rowAt(index); }
    [[nodiscard]] QRect fixRect(const QModelIndex& index) const;
    [[nodiscard]] QRect valueRect(const QModelIndex& index) const;
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

signals:
    void shown(const QModelIndex& index);
    void fixRequested(const QModelIndex& index);
    void editingEnded();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

protected slots:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    FiguresModel& m_model;
    FiguresDelegate* m_delegate;
    bool m_hasTwoLines;
    QPersistentModelIndex m_pressed;
};

} // namespace gudo
