#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

#include <vector>

#include "app/start/card_grid.h"
#include "app/start/recent_files.h"
#include "app/start/template_list.h"
#include "app/start/thumbnails.h"
#include "app/style/switch_button.h"

namespace gudo {

/// What the program shows before there is a design: recent files, templates, and ways to begin.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(const Catalog& catalog, RecentFiles& recent, QSettings& settings, QWidget* parent = nullptr);

    /// True unless somebody switched it off.
    [[nodiscard]] static bool isShownAtStart(const QSettings& settings);

    [[nodiscard]] QLineEdit& searchField() { return *m_search; }
    [[nodiscard]] CardGrid& recentGrid() { return *m_recentGrid; }
    [[nodiscard]] CardGrid& templateGrid() { return *m_templateGrid; }
    [[nodiscard]] QPushButton& emptyButton() { return *m_empty; }
    /// True when the templates have been read; the page appears before.
    [[nodiscard]] bool isFilled() const { return m_unread.isEmpty(); }

signals:
    void emptyAsked();
    void openAsked();
    void fileAsked(const QString& path);
    void templateAsked(const gudo::Design& design);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* startButton();
    QWidget* makeHeader();
    QWidget* makeFooter();
    void wire();
    void fillRecent();
    void fillTemplates();
    void readNextTemplate();
    void askForPictures();
    void search(const QString& typed);
    void showMenu(const QString& path, const QPoint& global);
    void choose(const QString& path);
    void chooseTemplate(const QString& id);
    void chooseFirst();
    void retranslate();
    void updateIcons();

    RecentFiles& m_recent;
    QSettings& m_settings;
    Thumbnails m_thumbnails;
    std::vector<RecentFile> m_files;
    std::vector<Template> m_templates;
    QStringList m_unread; ///< templates still to be read
    QScrollArea* m_area;
    QLabel* m_title;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QPushButton* m_empty;
    QPushButton* m_open;
    QPushButton* m_example;
    QLabel* m_recentTitle;
    QLabel* m_templateTitle;
    QLabel* m_nothing;
    CardGrid* m_recentGrid;
    CardGrid* m_templateGrid;
    QLabel* m_switchText;
    SwitchButton* m_switch;
};

} // namespace gudo
