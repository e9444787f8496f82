#pragma once

#include <QLabel>
#include <QPushButton>

#include "app/style/floating_card.h"

namespace gudo {

/// The sentence on top of the canvas while people are asked to point at something, with a button that ends it. Stays
/// at the top of its parent, in the middle.
class PickBanner : public FloatingCard {
    Q_OBJECT

public:
    explicit PickBanner(QWidget* parent);

    void ask(const QString& prompt);
    [[nodiscard]] QString prompt() const { return m_text->text(); }

signals:
    void endRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void retranslate();

    QLabel* m_text;
    QPushButton* m_end;
};

} // namespace gudo
