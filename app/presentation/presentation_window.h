#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <map>
#include <optional>

#include "app/presentation/laser_trail.h"
#include "app/presentation/slides.h"
#include "app/render/icon_store.h"
#include "app/render/morph.h"
#include "core/picture/highlights.h"
#include "core/picture/theme.h"

namespace gudo {

/// A design shown to people: its stages one by one, each with what changed marked and then plain, its title and what
/// the speaker says below; the ways of requests hop by hop. By keys, mouse and presenter remotes; changes nothing.
class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    /// Where the presentation is.
    struct Moment {
        int slide = 0;
        bool isMarked = false; ///< what changed is marked
        int walk = -1;         ///< of the slide; -1: none
        int hop = 0;

        friend bool operator==(const Moment&, const Moment&) = default;
    };

    /// `catalog` and `icons` are kept by reference.
    PresentationWindow(const Design& design, const Catalog& catalog, IconStore& icons, const Theme& theme,
                       QWidget* parent = nullptr);

    /// Fills the screen: another one than `besides` is on where there are two.
    void present(const QWidget* besides);

    [[nodiscard]] const Moment& moment() const { return m_moment; }
    [[nodiscard]] int slideCount() const { return static_cast<int>(m_slides.size()); }
    [[nodiscard]] bool isBlack() const { return m_isBlack; }
    [[nodiscard]] bool hasLaser() const { return m_hasLaser; }
    [[nodiscard]] const std::vector<ToldWalk>& walks();
    /// What is laid over the picture now.
    [[nodiscard]] Highlights highlights();
    /// What stands under the picture now.
    [[nodiscard]] QString title();
    [[nodiscard]] QString line();

    void next();
    void previous();
    void goTo(int slide); ///< plain; from 0, kept within the slides
    /// The next way of a request, of the next client after a client's last; none after the last of all.
    void nextWalk();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMoment(const Moment& moment);
    void setBlack(bool isBlack);
    void setLaser(bool isOn);
    void typeDigit(int digit);
    void hidePointerLater();
    void describe();
    [[nodiscard]] const Slide& slide() const { return m_slides[static_cast<std::size_t>(m_moment.slide)]; }
    [[nodiscard]] DisplayList listNow();
    /// The part of the scene that the picture is fitted to.
    [[nodiscard]] QRectF frameFor(const Rect& bounds) const;
    /// Room for the picture, pixels.
    [[nodiscard]] QRectF stageRect() const;
    [[nodiscard]] int captionHeight() const;
    void paintCaption(QPainter& painter);
    void paintPill(QPainter& painter, const QString& text);

    std::vector<Slide> m_slides;
    const Catalog& m_catalog;
    IconStore& m_icons;
    const Theme& m_theme;
    Moment m_moment {};
    std::map<int, std::vector<ToldWalk>> m_walks; ///< by slide
    std::optional<Morph> m_morph;
    QRectF m_fromFrame;
    QRectF m_toFrame;
    QVariantAnimation m_glide;
    LaserTrail m_laser;
    QElapsedTimer m_clock;
    QTimer m_fading;
    QTimer m_pointer;
    QTimer m_digits;
    QString m_typed; ///< a slide's number so far
    bool m_isBlack = false;
    bool m_hasLaser = false;
};

} // namespace gudo
