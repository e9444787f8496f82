#pragma once

#include <QString>

#include <string_view>

#include "core/model/value.h"
#include "core/reliability/capacity.h"

namespace gudo {

/// "80 %", or that nothing of it is up.
[[nodiscard]] QString utilisationText(const Utilisation& row);
/// "1,250", in the current language.
[[nodiscard]] QString amountText(double amount);

/// What somebody typed as a figure, as the value of a property.
struct TypedFigure {
    bool isUnderstood = false;
    Value value {}; ///< null: no longer stated

    friend bool operator==(const TypedFigure&, const TypedFigure&) = default;
};

/// A share of time ("availability", "slo"): "99.95 %", "99.95" and "0.9995" are the same, "1" is all of it. Any other
/// property: an amount of 0 or more, "1,250" or "1250/s". Nothing typed is no longer stated.
[[nodiscard]] TypedFigure typedFigure(std::string_view property, const QString& text);
/// What the field begins with where the property has that value.
[[nodiscard]] QString typedText(std::string_view property, double value);

} // namespace gudo
