#pragma once

#include <QListView>
#include <QStandardItemModel>

#include <vector>

#include "app/search/search_term.h"

namespace gudo {

/// A design that somebody can choose, shown as a picture with a name.
struct Card {
    QString id {};
    QString title {};
    QString text {}; ///< a line or two below the title
    QString tip {};  ///< the whole of what `text` may cut off
    std::vector<SearchTerm> terms {};
    bool isMissing = false; ///< greyed
    bool isPinned = false;
};

/// Cards in columns of equal width, as many as fit, as tall as its rows: it lies in something that scrolls, or scrolls
/// itself. Walked with the arrow keys; Enter chooses.
class CardGrid : public QListView {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, TextRole, IsMissingRole, IsPinnedRole };
    /// Whose cards can be pinned show a pin under the mouse.
    enum class Pins { None, Shown };
    enum class Height { Fixed, OfRows };

    CardGrid(int textLines, Pins pins, Height height, QWidget* parent);

    void setCards(const std::vector<Card>& cards);
    void setPicture(const QString& id, const QPixmap& picture);
    /// Shows only what fits; true when something does.
    bool setQuery(const QString& typed);
    void setClickChoosing(bool isOn) { m_isClickChoosing = isOn; }

    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList shownIds() const;
    [[nodiscard]] int cardCount() const { return m_model.rowCount(); }
    /// Makes the first shown card current, or the last.
    void enter(bool fromBelow);
    [[nodiscard]] int textLines() const { return m_textLines; }
    [[nodiscard]] bool hasPins() const { return m_pins == Pins::Shown; }
    /// Of the card under that point of the viewport; empty when there is no pin there.
    [[nodiscard]] static QRect pinRect(const QRect& cell);
    /// Device-independent size of pictures.
    static constexpr QSize pictureSize {248, 140};

signals:
    void chosen(const QString& id);
    void pinToggled(const QString& id);
    void removeAsked(const QString& id); ///< the Delete key
    void menuAsked(const QString& id, const QPoint& global);
    /// An arrow key went beyond the first or the last row.
    void left(bool upwards);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int shownCount() const;

    QStandardItemModel m_model;
    std::vector<std::vector<SearchTerm>> m_terms; ///< of each row
    int m_textLines;
    Pins m_pins;
    Height m_height;
    bool m_isClickChoosing = false;
};

} // namespace gudo
