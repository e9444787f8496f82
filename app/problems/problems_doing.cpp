// What can be done about findings in the panel: fixing, accepting, copying.

#include <QClipboard>
#include <QDate>
#include <QGuiApplication>
#include <QMenu>

#include "app/files/rules_file.h"
#include "app/problems/accept_dialog.h"
#include "app/problems/problems_panel.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

FixLook lookOf(const QWidget& widget)
{
    return {.theme = uiColors(widget.palette()).isDark ? &darkTheme() : &lightTheme(),
            .language = currentLanguage().toStdString()};
}

std::vector<Diagnostic> openOnes(const std::vector<const Finding*>& findings, bool isAccepted)
{
    std::vector<Diagnostic> found;
    for (const Finding* finding : findings)
        if (finding->isAccepted == isAccepted && ruleNamed(finding->diagnostic.rule))
            found.push_back(finding->diagnostic);
    return found;
}

} // namespace

FixDialog* ProblemsPanel::fix(const QModelIndex& index)
{
    const Finding* finding = m_model.findingAt(index);
    if (!finding)
        return fixAll(index);
    if (!finding->diagnostic.fix || finding->isAccepted)
        return nullptr;
    const Diagnostic diagnostic = finding->diagnostic;
    return ask({.title = toText(diagnostic.fix->title),
                .finding = toText(diagnostic.message),
                .warning = diagnostic.fix->isSafe ? QString {}
                                                  : tr("It may add cost or components, or choose something for you")},
               [design = m_document.design(), &catalog = m_document.catalog(), diagnostic,
                look = lookOf(*this)](const auto&) { return planOf(design, catalog, diagnostic, look); },
               {diagnostic.components.begin(), diagnostic.components.end()});
}

FixDialog* ProblemsPanel::fixAll(const QModelIndex& index)
{
    const Rule* rule = ruleNamed(index.data(ProblemsModel::RuleRole).toString().toStdString());
    if (!rule || !index.data(ProblemsModel::IsFixableRole).toBool())
        return nullptr;
    const CheckOptions options {.only = {std::string {rule->id}},
                                .today = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    return ask({.title = tr("Fix all: %1").arg(coreText(rule->title)),
                .finding = tr("Everything that this rule finds in the design, one after the other"),
                .warning = tr("It may add cost or components, or choose something for you")},
               [design = m_document.design(), &catalog = m_document.catalog(), options,
                project = rulesFileFor(m_document.path()).rules,
                look = lookOf(*this)](const std::function<bool()>& isCancelled) {
                   CheckOptions asked = options;
                   asked.isCancelled = isCancelled;
                   return planOf(design, catalog, project, asked, look);
               },
               {});
}

FixDialog* ProblemsPanel::ask(const FixDialog::Words& words, FixWork work, std::set<Id> selected)
{
    auto* dialog = new FixDialog(m_document, words, std::move(work), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title = words.title, selected = std::move(selected)] {
        m_document.commit(title, dialog->plan().after);
        if (!selected.empty())
            m_document.select(selected);
    });
    dialog->open();
    return dialog;
}

void ProblemsPanel::accept(const std::vector<QModelIndex>& rows)
{
    const std::vector<Diagnostic> findings = openOnes(chosenFindings(rows), false);
    if (findings.empty())
        return;
    AcceptDialog dialog {findings, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    Design next = m_document.design();
    for (const Diagnostic& finding : findings)
        next = accepted(std::move(next), acceptance(finding, dialog.reason(), dialog.expires()));
    m_document.commit(findings.size() == 1 ? tr("Accept a finding") : tr("Accept findings"), std::move(next));
}

void ProblemsPanel::noLongerAccept(const std::vector<QModelIndex>& rows)
{
    Design next = m_document.design();
    for (const Diagnostic& finding : openOnes(chosenFindings(rows), true))
        next = notAccepted(std::move(next), finding);
    m_document.commit(tr("No longer accept a finding"), std::move(next));
}

void ProblemsPanel::showMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    if (!m_view->selectionModel()->isSelected(index))
        m_view->setCurrentIndex(index);
    const std::vector<QModelIndex> rows = chosenRows();
    const std::vector<const Finding*> chosen = chosenFindings(rows);
    const std::vector<QPersistentModelIndex> kept {rows.begin(), rows.end()};
    const auto current = [kept] {
        return std::vector<QModelIndex> {kept.begin(), kept.end()};
    };
    const QPersistentModelIndex at {index};
    const Finding* finding = m_model.findingAt(index);
    const Rule* rule = ruleNamed(index.data(ProblemsModel::RuleRole).toString().toStdString());
    QMenu menu {this};
    if (index.data(ProblemsModel::IsFixableRole).toBool()) {
        if (finding)
            menu.addAction(toText(finding->diagnostic.fix->title) + u'…', this, [this, at] { fix(at); });
        if (rule)
            menu.addAction(tr("Fix all of this kind…"), this, [this, at] { fixAll(at); });
        menu.addSeparator();
    }
    if (finding) {
        menu.addAction(tr("Show on the canvas"), this, [this, at] { showPlace(at); });
        if (rule)
            menu.addAction(tr("Explain"), this, [this, at] { explain(at); });
        menu.addSeparator();
    }
    menu.addAction(tr("Copy as text"), this, [this] { QGuiApplication::clipboard()->setText(copied(false)); });
    menu.addAction(tr("Copy as Markdown"), this, [this] { QGuiApplication::clipboard()->setText(copied(true)); });
    menu.addSeparator();
    if (!openOnes(chosen, false).empty())
        menu.addAction(tr("Accept…"), this, [this, current] { accept(current()); });
    if (!openOnes(chosen, true).empty())
        menu.addAction(tr("No longer accept"), this, [this, current] { noLongerAccept(current()); });
    menu.addSeparator();
    menu.addAction(tr("Open all groups"), this, [this] { m_view->setAllExpanded(true); });
    menu.addAction(tr("Close all groups"), this, [this] { m_view->setAllExpanded(false); });
    menu.exec(globalPosition);
}

} // namespace gudo
