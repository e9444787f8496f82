#pragma once

#include <QListWidget>

#include <vector>

#include "app/document/document.h"

namespace gudo {

/// The connections of the component that is selected, each with the other end; choosing one selects it.
class ConnectionList : public QListWidget {
    Q_OBJECT

public:
    explicit ConnectionList(Document& document, QWidget* parent = nullptr);

    /// Id of the connection in a row.
    [[nodiscard]] Id idAt(int row) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

signals:
    void filled(int count);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        Id id;
        QString text;   ///< "→ Database:3306"
        QString spoken; ///< "Web to Database:3306, Request"

        friend bool operator==(const Line&, const Line&) = default;
    };
    [[nodiscard]] static Line lineOf(const Design& design, const Catalog& catalog, const Connection& row,
                                     bool isLeaving);
    void fill();
    void choose(const QListWidgetItem* item);

    Document& m_document;
    std::vector<Line> m_lines;
    Id m_component; ///< whose connections are shown; stays while one of them is selected
};

} // namespace gudo
