#include "app/style/style.h"

namespace gudo {

namespace {

// Spacing is 4 and 8; radii are 6 for controls and 8 for cards. @name is replaced by a colour, @icons by a folder.
constexpr char sheet[] = R"(
* { outline: none; }
QWidget { color: @text; }
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QToolTip { background: @tipBack; color: @tipText; border: none; border-radius: 4px; padding: 4px 8px; }

QWidget { font-family: "Inter", "NanumGothic", "Noto Sans KR", sans-serif; font-size: 13px; }
QLabel[role="title"] { font-size: 16px; font-weight: 600; }
QLabel[role="display"] { font-size: 24px; font-weight: 600; }
QLabel[role="section"] { font-size: 16px; font-weight: 600; padding: 28px 6px 6px 2px; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"], QLabel[role="field"] { color: @muted; }
QLabel[role="caption"] { color: @muted; font-size: 12px; }
QLabel[role="error"] { color: @error; font-size: 12px; }
QLabel[role="chip"] { background: @accentSoft; color: @accentText; border-radius: 4px; padding: 2px 8px; font-size: 12px; }
QMessageBox QLabel#qt_msgbox_label { font-size: 15px; font-weight: 600; min-width: 320px; padding: 4px 8px 0 4px; }
QMessageBox QLabel#qt_msgbox_informativelabel { color: @muted; padding: 0 8px 8px 4px; }
QMessageBox QLabel#qt_msgboxex_icon_label { padding: 4px 4px 0 8px; }
QLabel[role="keys"] { background: @hover; color: @muted; border: 1px solid @border; border-radius: 4px; padding: 1px 6px; font-size: 12px; }
QFrame[role="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QWidget[role="panel"] { background: @panel; }
QFrame[role="card"] { background: @panel; border: 1px solid @border; border-radius: 8px; }
QFrame[role="notice"] { background: @accentSoft; border: none; border-bottom: 1px solid @border; }
QFrame[role="row-card"] { background: @window; border: 1px solid @border; border-radius: 6px; }

QMenuBar { background: @panel; padding: 2px 8px; border: none; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @pressed; }
QMenu { background: @panel; border: 1px solid @border; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; min-width: 150px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::indicator { width: 12px; height: 12px; padding-left: 8px; }
QMenu::indicator:checked { image: url(@icons/tick-@mode.svg); }

QToolBar { background: @panel; border: none; border-bottom: 1px solid @border; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: @border; width: 1px; margin: 6px 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton#qt_toolbar_ext_button { image: url(@icons/chevron-down-@mode.svg); padding: 8px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @pressed; }
QToolButton:checked { background: @accentSoft; color: @accentText; }
QToolButton:focus { border-color: @accent; }
QToolBar QToolButton:checked { background: @hover; }
QToolButton:disabled { color: @faint; }
QToolButton[role="labelled"] { padding: 4px 10px 4px 8px; }
QToolButton[role="chip"] { background: @accentSoft; color: @accentText; border-radius: 5px; padding: 2px 7px; }
QToolButton[role="chip"]:hover { border-color: @accent; }
QToolButton[role="quiet"] { padding: 2px; border-radius: 4px; }
QToolButton[role="link"] { color: @accentText; padding: 3px 8px; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="pill"] { border: 1px solid @border; border-radius: 12px; padding: 2px 10px; }
QToolButton[role="pill"][withIcon="true"] { padding: 2px 3px 2px 9px; }
QToolButton[role="pill"]:hover { border-color: @strongBorder; }
QToolButton[role="pill"]:checked { background: @accentSoft; border-color: @accentSoft; color: @accentText; }
QToolButton[role="pill"]:focus { border-color: @accent; }
QToolButton[role="choice"] { border: 1px solid @border; border-radius: 12px; padding: 2px 24px 2px 10px; }
QToolButton[role="choice"]:hover { border-color: @strongBorder; }
QToolButton[role="choice"]:focus { border-color: @accent; }
QToolButton[role="choice"]::menu-indicator { image: url(@icons/chevron-down-@mode.svg); subcontrol-origin: padding; subcontrol-position: right center; width: 10px; height: 10px; right: 9px; }
QToolButton[role="section"], QToolButton[role="section"]:checked { background: transparent; color: @text; text-align: left; font-weight: 600; border-radius: 4px; padding: 4px 0; }

QPushButton { background: @panel; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; border-color: @strongBorder; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @faint; background: @window; }
QPushButton:default, QPushButton[role="primary"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid @ring; padding: 5px 13px; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled { background: @pressed; border-color: @pressed; color: @faint; }
QPushButton[role="start"] { border-radius: 8px; padding: 14px 16px; text-align: left; font-weight: 600; }
QPushButton[role="start"]:focus { padding: 13px 15px; }
QPushButton[role="small"] { padding: 2px 10px; min-height: 16px; border-radius: 5px; }
QPushButton[role="small"]:focus { padding: 1px 9px; }
QPushButton[role="add"] { background: transparent; border: 1px dashed @strongBorder; color: @muted; padding: 4px 10px; }
QPushButton[role="add"]:hover { border-color: @accent; color: @accentText; }
QToolButton[role="add"] { border: 1px dashed @strongBorder; border-radius: 5px; color: @muted; padding: 2px 8px; }
QToolButton[role="add"]:hover { border-color: @accent; color: @accentText; background: transparent; }
QToolButton[role="add"]:focus { border: 1px solid @accent; }
QPushButton[role="add"]:focus { border: 1px solid @accent; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @input; border: 1px solid @border; border-radius: 6px;
  padding: 4px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: 18px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: @strongBorder; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 3px 7px; }
QLineEdit[invalid="true"] { border-color: @error; background: @errorSoft; }
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:read-only { color: @muted; background: @window; }
QLineEdit[role="bare"] { background: transparent; border: 1px solid transparent; font-size: 15px; font-weight: 600; padding: 3px 4px; }
QLineEdit[role="bare"]:hover { border-color: @border; }
QLineEdit[role="bare"]:focus { background: @input; border: 2px solid @accent; padding: 2px 3px; }
QLineEdit[role="tight"] { padding: 3px 6px; min-height: 16px; }
QLineEdit[role="tight"]:focus { padding: 2px 5px; }
QLineEdit[role="search"], QLineEdit[role="search"]:focus { padding-left: 0; }
QPlainTextEdit[role="code"] { font-family: "JetBrains Mono", "NanumGothicCoding", "D2Coding", monospace; font-size: 12px; background: transparent; border: none; color: @text; }
QPlainTextEdit[role="code"]:focus { border: none; padding: 4px 8px; }

QComboBox { background: @input; border: 1px solid @border; border-radius: 6px; padding: 4px 24px 4px 8px; min-height: 18px; }
QComboBox:hover { border-color: @strongBorder; }
QComboBox:focus, QComboBox:on { border: 2px solid @accent; padding: 3px 23px 3px 7px; }
QComboBox:disabled { color: @muted; background: @window; }
QComboBox[role="tight"] { padding: 3px 20px 3px 6px; min-height: 16px; }
QComboBox[role="tight"]:focus { padding: 2px 19px 2px 5px; }
QComboBox[unset="true"] { color: @muted; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 22px; border: none; }
QComboBox::down-arrow { image: url(@icons/chevron-down-@mode.svg); width: 12px; height: 12px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit:hover { border: none; padding: 0; background: transparent; min-height: 0; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; border-radius: 6px; padding: 4px; selection-background-color: @hover; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26px; border-radius: 4px; padding: 0 6px; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover { background: @hover; color: @text; }

QSpinBox, QDoubleSpinBox { background: @input; border: 1px solid @border; border-radius: 6px; padding: 4px 8px; min-height: 18px; }
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid @accent; padding: 3px 7px; }
QDateEdit { background: @input; border: 1px solid @border; border-radius: 6px; padding: 4px 24px 4px 8px; min-height: 18px; }
QDateEdit:focus { border: 2px solid @accent; padding: 3px 23px 3px 7px; }
QDateEdit::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 22px; border: none; }
QDateEdit::down-arrow { image: url(@icons/chevron-down-@mode.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @strongBorder; border-radius: 4px; background: @input; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@icons/tick-white.svg); }
QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @strongBorder; border-radius: 4px; background: @input; }
QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(@icons/tick-white.svg); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @strongBorder; border-radius: 8px; background: @input; }
QRadioButton::indicator:checked { border: 4px solid @accent; width: 8px; height: 8px; background: @onAccent; }

QTabBar#stageTabs { background: @panel; border: none; }
QTabBar#stageTabs::tab { background: transparent; color: @muted; border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; margin-right: 2px; }
QTabBar#stageTabs::tab:hover { background: @hover; }
QTabBar#stageTabs::tab:selected { background: @accentSoft; color: @accentText; font-weight: 600; }
QTabBar#stageTabs::tear { width: 0; border: none; }
QTabBar#stageTabs:focus::tab:selected { border-color: @accent; }
QTreeWidget#stageChanges { padding: 0 4px 8px 4px; }
QTreeWidget#stageChanges::item { padding: 4px 4px; }
QTreeWidget#fixChanges::item { padding: 3px 2px; }
QWidget#stageStrip { border-top: 1px solid @border; }

QAbstractItemView { background: @panel; border: none; selection-background-color: @accentSoft; selection-color: @text; }
QAbstractItemView[role="gallery"] { background: transparent; }
QAbstractItemView[role="boxed"] { border: 1px solid @border; border-radius: 8px; padding: 4px; }
QAbstractItemView[role="boxed"]:focus { border-color: @accent; }
QTreeView::branch, QTreeView::branch:selected { background: transparent; }
QTreeView#outlineView { selection-background-color: transparent; }
QListView#outlineConnections { padding: 0 4px 6px 4px; }
QListView#outlineConnections::item { border: 1px solid transparent; border-radius: 5px; padding: 0 8px; color: @text; }
QListView#outlineConnections::item:hover { background: @hover; }
QListView#outlineConnections::item:selected { background: @accentSoft; }
QListView#outlineConnections:focus::item:selected, QListView#outlineConnections:focus::item:focus { border-color: @accent; }
QListWidget#routeList::item { padding: 4px 6px; border-radius: 4px; color: @text; }
QListWidget#routeList::item:hover { background: @hover; }
QListWidget#routeList::item:selected { background: @accentSoft; }
QListWidget#codeNotes { padding: 0 12px 6px 9px; font-size: 12px; }
QListWidget#codeNotes::item { color: @muted; padding: 2px 4px; border-radius: 4px; }
QListWidget#codeNotes::item:hover { background: @hover; }
QListWidget#codeNotes::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @border; padding: 4px 8px; font-size: 12px; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @strongBorder; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QStatusBar { background: @panel; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { padding: 2px 6px; border-radius: 4px; }
QStatusBar QToolButton[role="zoom"] { min-width: 44px; }
QDockWidget { border: none; }
QTabBar { background: @panel; border: none; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 6px 10px 5px 10px; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @accentText; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accentText; background: @hover; }
QTabBar QToolButton { background: @panel; border: none; border-radius: 0; padding: 2px; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @border; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @accent; }
QTextBrowser { background: @panel; border: none; padding: 8px 12px; }
QTextBrowser:focus { border: none; padding: 8px 12px; }
)";

} // namespace

QString styleSheetOf(const UiColors& colors)
{
    // Longest names first, so that @accent does not eat the beginning of @accentHover.
    const QPalette palette = paletteOf(colors);
    const std::pair<const char*, QColor> values[] {
        {"@strongBorder", colors.strongBorder},
        {"@accentHover", colors.accentHover},
        {"@accentText", colors.accentText},
        {"@accentSoft", colors.accentSoft},
        {"@errorSoft", colors.errorSoft},
        {"@onAccent", colors.onAccent},
        {"@tipBack", palette.color(QPalette::ToolTipBase)},
        {"@tipText", palette.color(QPalette::ToolTipText)},
        {"@pressed", colors.pressed},
        {"@window", colors.window},
        {"@border", colors.border},
        {"@accent", colors.accent},
        {"@panel", colors.panel},
        {"@input", colors.input},
        {"@hover", colors.hover},
        {"@muted", colors.muted},
        {"@faint", colors.faint},
        {"@error", colors.error},
        {"@ring", colors.isDark ? QColor(0xC7D2FE) : QColor(0xA5B4FC)},
        {"@text", colors.text},
    };
    QString text = QLatin1String(sheet);
    for (const auto& [name, color] : values)
        text.replace(QLatin1String(name), color.name());
    text.replace(QLatin1String("@icons"), QLatin1String(":/gudo/style"));
    text.replace(QLatin1String("@mode"), QLatin1String(colors.isDark ? "dark" : "light"));
    return text;
}

} // namespace gudo
