#include "app/document/folder_claim.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gudo {

FolderClaim::~FolderClaim()
{
    if (m_file >= 0)
        close(m_file);
}

std::optional<FolderClaim> FolderClaim::on(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/claim"));
    FolderClaim claim;
    claim.m_file = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (claim.m_file < 0 || flock(claim.m_file, LOCK_EX | LOCK_NB) != 0)
        return {};
    // Somebody may have thrown the folder away between the two calls: the claim would be on a file without a name.
    struct stat mine {};
    struct stat named {};
    if (fstat(claim.m_file, &mine) != 0 || stat(path.constData(), &named) != 0 || mine.st_ino != named.st_ino)
        return {};
    return claim;
}

} // namespace gudo
