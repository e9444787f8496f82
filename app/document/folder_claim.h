#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace gudo {

/// Says for as long as it lives that a folder belongs to this process. The kernel takes the claim back when the process
/// dies, however that happens: a folder nobody claims was left by a dead one. A process number would lie after a
/// restart and between containers. flock(2) on a file in the folder; works between processes and within one.
class FolderClaim {
public:
    FolderClaim() = default;
    ~FolderClaim();
    FolderClaim(FolderClaim&& other) noexcept
        : m_file {std::exchange(other.m_file, -1)}
    {
    }
    FolderClaim& operator=(FolderClaim&& other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    FolderClaim(const FolderClaim&) = delete;
    FolderClaim& operator=(const FolderClaim&) = delete;

    /// Nothing when somebody alive has it, when it is gone, or when it cannot be written.
    [[nodiscard]] static std::optional<FolderClaim> on(const QString& folder);

private:
    int m_file = -1;
};

} // namespace gudo
