#include "app/start/start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "app/files/resources.h"
#include "app/start/template_dialog.h"
#include "app/style/style.h"
#include "app/text/particles.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

constexpr QLatin1String shownKey {"startPage"};
constexpr int widest = 1137; ///< of the column in the middle

/// "~/designs" for a folder in the home folder.
QString shortFolder(const QString& path)
{
    const QString folder = QFileInfo {path}.absolutePath();
    const QString home = QDir::homePath();
    const bool isInHome = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isInHome ? u'~' + folder.mid(home.size()) : folder);
}

QLocale dateLocale()
{
    return currentLanguage() == QLatin1String("ko") ? QLocale {QLocale::Korean} : QLocale {QLocale::English};
}

} // namespace

StartPage::StartPage(const Catalog& catalog, RecentFiles& recent, QSettings& settings, QWidget* parent)
    : QWidget {parent}
    , m_recent {recent}
    , m_settings {settings}
    , m_thumbnails {catalog, thumbnailFolder()}
    , m_area {new QScrollArea {this}}
    , m_title {roleLabel("display", this)}
    , m_search {new QLineEdit {this}}
    , m_searchIcon {m_search->addAction(QIcon {}, QLineEdit::LeadingPosition)}
    , m_empty {startButton()}
    , m_open {startButton()}
    , m_example {startButton()}
    , m_recentTitle {roleLabel("section", this)}
    , m_templateTitle {roleLabel("section", this)}
    , m_nothing {roleLabel("muted", this)}
    , m_recentGrid {new CardGrid {1, CardGrid::Pins::Shown, CardGrid::Height::OfRows, this}}
    , m_templateGrid {new CardGrid {2, CardGrid::Pins::None, CardGrid::Height::OfRows, this}}
    , m_switchText {roleLabel("muted", this)}
    , m_switch {new SwitchButton {this}}
{
    setObjectName(QStringLiteral("startPage"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QWidget(content);
    column->setMaximumWidth(widest);
    auto* middle = new QHBoxLayout(content);
    middle->setContentsMargins(24, 32, 24, 24);
    middle->addStretch(0);
    middle->addWidget(column, 100);
    middle->addStretch(0);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    for (QWidget* widget : {static_cast<QWidget*>(m_recentTitle), static_cast<QWidget*>(m_recentGrid),
                            static_cast<QWidget*>(m_templateTitle), static_cast<QWidget*>(m_templateGrid),
                            static_cast<QWidget*>(m_nothing)})
        layout->addWidget(widget);
    m_nothing->setMinimumHeight(120);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    layout->addStretch();
    m_area->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addWidget(makeFooter());
    wire();
    retranslate();
    const QWidgetList order {m_search, m_empty, m_open, m_example, m_recentGrid, m_templateGrid, m_switch};
    for (int at = 0; at + 1 < order.size(); ++at)
        setTabOrder(order[at], order[at + 1]);
}

QPushButton* StartPage::startButton()
{
    auto* button = new QPushButton(this);
    setRole(*button, "start");
    button->setIconSize({20, 20});
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QWidget* StartPage::makeHeader()
{
    auto* header = new QWidget(this);
    setRole(*m_search, "search");
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->setMinimumWidth(160);
    m_search->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_search, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton* button : {m_empty, m_open, m_example})
        buttons->addWidget(button, 1);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(20);
    layout->addLayout(top);
    layout->addLayout(buttons);
    return header;
}

QWidget* StartPage::makeFooter()
{
    auto* footer = new QWidget(this);
    m_switch->setChecked(isShownAtStart(m_settings));
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(24, 8, 24, 12);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_switch);
    layout->addWidget(m_switchText);
    layout->addStretch();
    return footer;
}

bool StartPage::isShownAtStart(const QSettings& settings)
{
    return settings.value(shownKey, true).toBool();
}

void StartPage::wire()
{
    connect(m_empty, &QPushButton::clicked, this, &StartPage::emptyAsked);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(m_example, &QPushButton::clicked, this,
            [this] { emit templateAsked(templateOf(QLatin1String(exampleTemplate)).design); });
    connect(m_search, &QLineEdit::textChanged, this, &StartPage::search);
    connect(m_switch, &SwitchButton::toggled, this, [this](bool isOn) { m_settings.setValue(shownKey, isOn); });
    connect(&m_thumbnails, &Thumbnails::ready, this, [this](const QString& key, const QImage& picture) {
        QPixmap pixmap = QPixmap::fromImage(picture);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_recentGrid->setPicture(key, pixmap);
        m_templateGrid->setPicture(key, pixmap);
    });
    connect(m_recentGrid, &CardGrid::chosen, this, &StartPage::choose);
    connect(m_recentGrid, &CardGrid::menuAsked, this, &StartPage::showMenu);
    connect(m_recentGrid, &CardGrid::removeAsked, this, [this](const QString& path) {
        m_recent.remove(path);
        fillRecent();
    });
    connect(m_recentGrid, &CardGrid::pinToggled, this, [this](const QString& path) {
        const auto file = std::ranges::find(m_files, path, &RecentFile::path);
        m_recent.setPinned(path, file != m_files.end() && !file->isPinned);
        fillRecent();
    });
    connect(m_templateGrid, &CardGrid::chosen, this, &StartPage::chooseTemplate);
    const auto enter = [](CardGrid* grid, bool fromBelow) {
        grid->setFocus();
        grid->enter(fromBelow);
    };
    connect(m_recentGrid, &CardGrid::left, this, [this, enter](bool upwards) {
        if (upwards)
            m_empty->setFocus(Qt::OtherFocusReason);
        else
            enter(m_templateGrid, false);
    });
    connect(m_templateGrid, &CardGrid::left, this, [this, enter](bool upwards) {
        if (upwards && !m_recentGrid->isHidden())
            enter(m_recentGrid, true);
        else if (upwards)
            m_empty->setFocus(Qt::OtherFocusReason);
    });
    for (CardGrid* grid : {m_recentGrid, m_templateGrid}) {
        grid->setClickChoosing(true);
        connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, grid](const QModelIndex& now) {
                    if (!now.isValid() || !grid->hasFocus())
                        return;
                    const QRect card = grid->visualRect(now);
                    const QPoint middle = grid->viewport()->mapTo(m_area->widget(), card.center());
                    m_area->ensureVisible(middle.x(), middle.y(), card.width() / 2, card.height() / 2 + 16);
                });
    }
}

void StartPage::fillRecent()
{
    m_files = m_recent.all();
    std::vector<Card> cards;
    for (const RecentFile& file : m_files) {
        const QFileInfo info {file.path};
        const QString day = dateLocale().toString(info.lastModified().date(), QLocale::ShortFormat);
        //: the folder and the day of a file
        const QString text = file.isMissing ? tr("Not found") : tr("%1 · %2").arg(shortFolder(file.path), day);
        cards.push_back({.id = file.path,
                         .title = info.completeBaseName(),
                         .text = text,
                         .tip = QDir::toNativeSeparators(file.path),
                         .terms = {searchTerm(info.completeBaseName()), searchTerm(shortFolder(file.path), 5)},
                         .isMissing = file.isMissing,
                         .isPinned = file.isPinned});
    }
    m_recentGrid->setCards(cards);
    search(m_search->text());
    askForPictures();
}

void StartPage::fillTemplates()
{
    m_templates.clear();
    m_unread = templateIds();
    QTimer::singleShot(0, this, &StartPage::readNextTemplate);
}

void StartPage::readNextTemplate()
{
    // One in every turn of the event loop: the page is on the screen before all of them have been read.
    if (m_unread.isEmpty())
        return;
    m_templates.push_back(templateOf(m_unread.takeFirst()));
    if (!m_unread.isEmpty()) {
        QTimer::singleShot(0, this, &StartPage::readNextTemplate);
        return;
    }
    std::vector<Card> cards;
    for (const Template& made : m_templates)
        cards.push_back(cardOf(made));
    m_templateGrid->setCards(cards);
    search(m_search->text());
    askForPictures();
}

void StartPage::askForPictures()
{
    m_thumbnails.setLook((QSizeF {CardGrid::pictureSize} * devicePixelRatioF()).toSize(), uiColors(palette()).isDark,
                         currentLanguage());
    for (const RecentFile& file : m_files)
        if (!file.isMissing)
            m_thumbnails.askForFile(file.path);
    if (isFilled())
        for (const Template& made : m_templates)
            m_thumbnails.askForDesign(made.id, made.design);
    m_thumbnails.tidy();
}

void StartPage::search(const QString& typed)
{
    const bool hasRecent = m_recentGrid->setQuery(typed);
    const bool hasTemplates = m_templateGrid->setQuery(typed);
    for (QWidget* widget : {static_cast<QWidget*>(m_recentTitle), static_cast<QWidget*>(m_recentGrid)})
        widget->setVisible(hasRecent);
    for (QWidget* widget : {static_cast<QWidget*>(m_templateTitle), static_cast<QWidget*>(m_templateGrid)})
        widget->setVisible(hasTemplates);
    m_nothing->setText(withParticles(tr("Nothing is called \"%1\"").arg(typed.simplified())));
    m_nothing->setVisible(!hasRecent && !hasTemplates && !typed.trimmed().isEmpty());
}

void StartPage::choose(const QString& path)
{
    const auto file = std::ranges::find(m_files, path, &RecentFile::path);
    if (file == m_files.end())
        return;
    if (file->isMissing)
        showMenu(path, QCursor::pos()); // it cannot be opened: what can be done is in its menu
    else
        emit fileAsked(path);
}

void StartPage::chooseTemplate(const QString& id)
{
    const auto found = std::ranges::find(m_templates, id, &Template::id);
    if (found != m_templates.end())
        emit templateAsked(Design {found->design});
}

void StartPage::chooseFirst()
{
    if (m_search->text().trimmed().isEmpty())
        return;
    if (const QStringList files = m_recentGrid->shownIds(); !files.isEmpty())
        choose(files.front());
    else if (const QStringList ids = m_templateGrid->shownIds(); !ids.isEmpty())
        chooseTemplate(ids.front());
}

} // namespace gudo
