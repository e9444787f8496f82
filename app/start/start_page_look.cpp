#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QUrl>

#include <algorithm>

#include "app/start/start_page.h"
#include "app/style/style.h"

namespace gudo {

void StartPage::retranslate()
{
    m_title->setText(tr("Start a design"));
    m_search->setPlaceholderText(tr("Search files and templates"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_empty->setText(besideIcon(tr("Empty design")));
    m_open->setText(besideIcon(tr("Open…")));
    m_example->setText(besideIcon(tr("Open the example")));
    m_recentTitle->setText(tr("Recent"));
    m_templateTitle->setText(tr("Templates"));
    m_recentGrid->setAccessibleName(tr("Recent"));
    m_templateGrid->setAccessibleName(tr("Templates"));
    m_switchText->setText(tr("Show at start"));
    m_switch->setAccessibleName(tr("Show at start"));
    updateIcons();
}

void StartPage::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    m_searchIcon->setIcon(IconStore::uiIcon(QStringLiteral("search"), colors.faint));
    m_empty->setIcon(IconStore::uiIcon(QStringLiteral("new"), colors.accentText));
    m_open->setIcon(IconStore::uiIcon(QStringLiteral("open"), colors.accentText));
    m_example->setIcon(IconStore::uiIcon(QStringLiteral("image"), colors.accentText));
}

void StartPage::showMenu(const QString& path, const QPoint& global)
{
    const auto file = std::ranges::find(m_files, path, &RecentFile::path);
    if (file == m_files.end())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, path] { emit fileAsked(path); })->setEnabled(!file->isMissing);
    menu->addAction(tr("Show in folder"), this,
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo {path}.absolutePath())); });
    menu->addSeparator();
    menu->addAction(file->isPinned ? tr("Unpin") : tr("Pin"), this,
                    [this, path] { emit m_recentGrid->pinToggled(path); });
    menu->addAction(tr("Remove from list"), this, [this, path] { emit m_recentGrid->removeAsked(path); });
    menu->popup(global);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_search->clear();
    fillRecent();
    if (m_templates.empty())
        fillTemplates();
    m_search->setFocus();
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillRecent();
        fillTemplates();
    } else if (event->type() == QEvent::PaletteChange && m_switch) {
        updateIcons();
        if (isVisible())
            askForPictures();
    }
    QWidget::changeEvent(event);
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
    } else if (event->key() == Qt::Key_Slash) {
        m_search->setFocus();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            CardGrid* grid = m_recentGrid->isHidden() ? m_templateGrid : m_recentGrid;
            grid->setFocus();
            grid->enter(false);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseFirst();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gudo
