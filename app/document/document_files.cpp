#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

#include "app/document/document.h"
#include "app/files/design_file.h"
#include "app/files/rules_file.h"
#include "app/text/particles.h"
#include "core/formats/native.h"

namespace gudo {

namespace {

/// What may take the place of the design: `error` says why the file holds no such thing.
std::optional<DesignFile> replacementAt(const QString& path, QString* error)
{
    DesignFile file = readDesignFile(path);
    if (file.isUsable && !file.isPicture)
        return file;
    *error = file.isPicture ? withParticles(Document::tr("%1 is a picture now").arg(path)) : file.problems.join(u'\n');
    return {};
}

} // namespace

bool Document::open(const QString& path, QString* error, QString* notes)
{
    DesignFile file = readDesignFile(path);
    if (!file.isUsable) {
        *error = file.problems.join(u'\n');
        return false;
    }
    if (notes)
        *notes = (file.problems + rulesFileFor(path).problems).join(u'\n');
    const QString opened = QFileInfo(path).absoluteFilePath();
    if (file.isPicture) {
        reset(std::move(file.design), {}, file.isReadOnly);
        m_picturePath = opened;
        startAnalysis(); // with the rules of its project
        emit fileChanged();
    } else {
        replace(std::move(file.design), opened, file.isReadOnly, fileStateOf(opened, file.bytes));
    }
    return true;
}

bool Document::save(const QString& path, QString* error)
{
    emit aboutToSave();
    const QByteArray bytes = QByteArray::fromStdString(writeNative(m_design));
    if (!writeWhole(path, bytes, error))
        return false;
    const QString saved = QFileInfo(path).absoluteFilePath();
    const bool isElsewhere = m_path != saved;
    m_path = saved;
    m_picturePath.clear();
    m_isReadOnly = false;
    m_fileState = fileStateOf(saved, bytes);
    m_saved = m_design;
    m_undoStack.setClean();
    ++m_gestureNumber;
    if (isElsewhere)
        startAnalysis(); // the rules of another project may hold there
    emit fileChanged();
    return true;
}

bool Document::reload(QString* error)
{
    auto file = replacementAt(m_path, error);
    if (!file)
        return false;
    m_fileState = fileStateOf(m_path, file->bytes);
    m_saved = file->design;
    m_isReadOnly |= file->isReadOnly;
    commit(tr("Reload"), std::move(file->design));
    m_undoStack.setClean();
    emit fileChanged();
    return true;
}

std::optional<std::vector<MergeConflict>> Document::mergeFile(QString* error)
{
    auto file = replacementAt(m_path, error);
    if (!file)
        return {};
    Merged result = merged(m_saved, m_design, file->design);
    m_fileState = fileStateOf(m_path, file->bytes);
    m_saved = std::move(file->design);
    m_isReadOnly |= file->isReadOnly;
    commit(tr("Merge with the file"), std::move(result.design));
    if (m_design == m_saved)
        m_undoStack.setClean();
    else
        m_undoStack.resetClean();
    emit fileChanged();
    return std::move(result.conflicts);
}

void Document::keepMine()
{
    m_fileState = fileStateOf(m_path);
    if (const DesignFile file = readDesignFile(m_path); file.isUsable)
        m_saved = file.design; // turned down: merging later does not bring it back
    m_undoStack.resetClean();
    emit fileChanged();
}

void Document::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    emit fileChanged();
}

int Document::editsBeyondFile() const
{
    if (!isModified())
        return 0;
    return std::max(1, std::abs(m_undoStack.index() - std::max(0, m_undoStack.cleanIndex())));
}

} // namespace gudo
