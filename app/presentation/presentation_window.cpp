#include "app/presentation/presentation_window.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QStyle>

#include <algorithm>

#include "app/text/texts.h"
#include "core/picture/collapsed.h"
#include "core/picture/picture.h"
#include "core/picture/stage_highlights.h"

namespace gudo {

namespace {

constexpr int glideTime = 250;    // ms
constexpr int frameTime = 16;     // ms
constexpr int pointerTime = 2000; // ms without a move
constexpr int digitTime = 2500;   // ms

} // namespace

PresentationWindow::PresentationWindow(const Design& design, const Catalog& catalog, IconStore& icons,
                                       const Theme& theme, QWidget* parent)
    : QWidget {parent, Qt::Window}
    , m_slides {slidesOf(design)}
    , m_catalog {catalog}
    , m_icons {icons}
    , m_theme {theme}
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("Presentation"));
    m_clock.start();
    m_glide.setDuration(glideTime);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    m_fading.setInterval(frameTime);
    connect(&m_fading, &QTimer::timeout, this, [this] {
        if (!m_laser.isFading(m_clock.elapsed()))
            m_fading.stop();
        update();
    });
    m_pointer.setSingleShot(true);
    m_pointer.setInterval(pointerTime);
    connect(&m_pointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_digits.setSingleShot(true);
    m_digits.setInterval(digitTime);
    connect(&m_digits, &QTimer::timeout, this, [this] {
        m_typed.clear();
        update();
    });
    m_morph.emplace(DisplayList {}, listNow());
    describe();
}

void PresentationWindow::present(const QWidget* besides)
{
    const QScreen* taken = besides ? besides->screen() : nullptr;
    QScreen* chosen = besides ? besides->screen() : QGuiApplication::primaryScreen();
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != taken && QGuiApplication::screens().size() > 1)
            chosen = screen;
    if (chosen)
        setGeometry(chosen->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
    m_pointer.start();
}

const std::vector<ToldWalk>& PresentationWindow::walks()
{
    const auto found = m_walks.find(m_moment.slide);
    if (found != m_walks.end())
        return found->second;
    return m_walks.emplace(m_moment.slide, walksOf(slide().design, m_catalog)).first->second;
}

Highlights PresentationWindow::highlights()
{
    if (m_moment.walk >= 0) {
        Highlights highlights {.dimsOthers = true};
        HighlightedPath path;
        const RequestWalk& hops = walks()[static_cast<std::size_t>(m_moment.walk)].hops;
        for (int hop = 0; hop <= m_moment.hop; ++hop)
            path.hops.push_back(
                {hops[static_cast<std::size_t>(hop)].component, hops[static_cast<std::size_t>(hop)].connection});
        highlights.standings.emplace(path.hops.back().component, Standing::Lit);
        highlights.paths.push_back(std::move(path));
        return highlights;
    }
    return m_moment.isMarked ? stageHighlights(slide().changes) : Highlights {};
}

QString PresentationWindow::title()
{
    if (m_moment.walk < 0)
        return slide().title;
    return told(walks()[static_cast<std::size_t>(m_moment.walk)], static_cast<std::size_t>(m_moment.hop),
                slide().design.architecture, m_catalog)
        .name;
}

QString PresentationWindow::line()
{
    if (m_moment.walk < 0)
        return slide().note;
    return told(walks()[static_cast<std::size_t>(m_moment.walk)], static_cast<std::size_t>(m_moment.hop),
                slide().design.architecture, m_catalog)
        .sentence;
}

void PresentationWindow::next()
{
    Moment moment = m_moment;
    if (moment.walk >= 0) {
        const auto length = static_cast<int>(walks()[static_cast<std::size_t>(moment.walk)].hops.size());
        if (moment.hop + 1 < length)
            ++moment.hop;
        else
            moment = {.slide = moment.slide}; // the walk is over
    } else if (moment.isMarked) {
        moment.isMarked = false;
    } else if (moment.slide + 1 < slideCount()) {
        ++moment.slide;
        moment.isMarked = !m_slides[static_cast<std::size_t>(moment.slide)].changes.isEmpty();
    }
    showMoment(moment);
}

void PresentationWindow::previous()
{
    Moment moment = m_moment;
    if (moment.walk >= 0) {
        if (moment.hop > 0)
            --moment.hop;
        else
            moment = {.slide = moment.slide};
    } else if (!moment.isMarked && moment.slide > 0 && !slide().changes.isEmpty()) {
        moment.isMarked = true;
    } else if (moment.slide > 0) {
        moment = {.slide = moment.slide - 1};
    }
    showMoment(moment);
}

void PresentationWindow::goTo(int slide)
{
    showMoment({.slide = std::clamp(slide, 0, slideCount() - 1)});
}

void PresentationWindow::nextWalk()
{
    const int walk = m_moment.walk + 1;
    showMoment({.slide = m_moment.slide, .walk = walk < static_cast<int>(walks().size()) ? walk : -1});
}

DisplayList PresentationWindow::listNow()
{
    PictureOptions options {.theme = &m_theme,
                            .language = currentLanguage().toStdString(),
                            .collapse = usualCollapse,
                            .translate = [](const Message& message) {
                                return toText(message).toStdString();
                            }};
    options.highlights = highlights();
    return picture(slide().design, m_catalog, options);
}

void PresentationWindow::showMoment(const Moment& moment)
{
    setBlack(false);
    if (moment == m_moment)
        return;
    m_moment = moment;
    DisplayList before = m_morph->to();
    m_fromFrame = m_toFrame;
    m_morph.emplace(std::move(before), listNow());
    m_toFrame = frameFor(m_morph->to().bounds);
    describe();
    m_glide.stop();
    if (isVisible() && style()->styleHint(QStyle::SH_Widget_Animate))
        m_glide.start();
    update();
}

void PresentationWindow::describe()
{
    const QString place = tr("%1 of %2").arg(m_moment.slide + 1).arg(slideCount());
    setAccessibleDescription(QStringLiteral("%1. %2. %3").arg(place, title(), line()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PresentationWindow::setBlack(bool isBlack)
{
    m_isBlack = isBlack;
    update();
}

void PresentationWindow::setLaser(bool isOn)
{
    m_hasLaser = isOn;
    m_laser.clear();
    m_fading.stop();
    if (isOn)
        setCursor(Qt::BlankCursor);
    else
        unsetCursor();
    update();
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void PresentationWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("Presentation"));
    m_morph.emplace(DisplayList {}, listNow());
    update();
}

} // namespace gudo
