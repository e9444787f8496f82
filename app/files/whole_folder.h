#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/iac/located_text.h"

namespace gudo {

/// A file to write. The name may lie in folders below ("modules/network.tf").
struct NamedBytes {
    QString name;
    QByteArray bytes;
};

[[nodiscard]] std::vector<NamedBytes> namedBytes(const std::vector<LocatedText>& files);

/// The names of those that are in the folder already.
[[nodiscard]] QStringList namesThere(const QString& folder, const std::vector<NamedBytes>& files);

/// Writes files into a folder, which is made if need be, each whole or not at all, in their order. Nothing, or what
/// went wrong, translated; what was written before that stays.
[[nodiscard]] QString writeFolder(const QString& folder, const std::vector<NamedBytes>& files);

} // namespace gudo
