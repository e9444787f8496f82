#include "app/mainwindow/main_window.h"

namespace gudo {

void MainWindow::wireArranging()
{
    const Actions& a = *m_actions;
    const auto does = [this](QAction* action, auto what) {
        connect(action, &QAction::triggered, m_canvas, what);
    };
    const auto aligns = [&](QAction* action, Alignment alignment) {
        does(action, [this, alignment] { m_canvas->align(alignment); });
    };
    aligns(a.alignLeft, Alignment::Left);
    aligns(a.alignCenter, Alignment::Center);
    aligns(a.alignRight, Alignment::Right);
    aligns(a.alignTop, Alignment::Top);
    aligns(a.alignMiddle, Alignment::Middle);
    aligns(a.alignBottom, Alignment::Bottom);
    does(a.distributeAcross, [this] { m_canvas->distribute(Distribution::Across); });
    does(a.distributeDown, [this] { m_canvas->distribute(Distribution::Down); });
    does(a.sameSize, [this] { m_canvas->makeSameSize(); });
    does(a.groupSelected, [this] { m_canvas->groupSelection(); });
    does(a.ungroup, [this] { m_canvas->ungroupSelection(); });
    does(a.pasteInPlace, [this] { m_canvas->pasteInPlace(); });
    does(a.copyAsPng, [this] { m_canvas->copyAs(QStringLiteral("png")); });
    does(a.copyAsSvg, [this] { m_canvas->copyAs(QStringLiteral("svg")); });
    does(a.copyAsMermaid, [this] { m_canvas->copyAs(QStringLiteral("mermaid")); });
    does(a.copyAsDrawio, [this] { m_canvas->copyAs(QStringLiteral("drawio")); });
    does(a.copyAsTerraform, [this] { m_canvas->copyAs(QStringLiteral("terraform")); });
    does(a.copyAsCloudFormation, [this] { m_canvas->copyAs(QStringLiteral("cloudformation")); });
    m_inspector->setArrangeActions(a.forSeveral());
}

} // namespace gudo
