#pragma once

#include <QMimeData>

#include <map>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// A copied design in every form that other programs may ask for: for Gudo itself, as SVG and PNG pictures that carry
/// the design, and as text, which is Mermaid, so that pasting into a page draws it there. A form is made when somebody
/// asks for it, so that copying is instant; before the program ends they are made, since clipboard managers ask then.
class ClipboardData : public QMimeData {
    Q_OBJECT

public:
    /// `catalog` lives as long as the program runs its event loop.
    ClipboardData(Design fragment, const Catalog& catalog);

    /// Itself, for pasting in the same program.
    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& mimeType) const override;
    /// True when that form was asked for already.
    [[nodiscard]] bool isMade(const QString& mimeType) const { return m_made.contains(mimeType); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    [[nodiscard]] QByteArray bytesOf(const QString& mimeType) const;
    void makeAll();

    Design m_design;
    const Catalog* m_catalog; ///< nullptr when all is made
    mutable std::map<QString, QByteArray> m_made {};
};

inline constexpr char svgMime[] = "image/svg+xml";
inline constexpr char pngMime[] = "image/png";
inline constexpr char textMime[] = "text/plain";

/// The design as one file of the exporter's format "png", "svg" or "mermaid": light, PNG at twice the size; empty when
/// it cannot be made.
[[nodiscard]] QByteArray copiedAs(const QString& format, const Design& design, const Catalog& catalog);

} // namespace gudo
