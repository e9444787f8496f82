#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/value.h"

namespace gudo {

/// A text of the catalogue in the languages it comes in, keyed by language code.
struct LocalizedText {
    std::map<std::string, std::string, std::less<>> texts;

    /// In that language ("ko" also for "ko_KR"), else in English. Valid as long as this.
    [[nodiscard]] std::string_view in(std::string_view language) const;
    [[nodiscard]] bool isEmpty() const { return texts.empty(); }
};

enum class PropertyType {
    Bool, Integer, Number, String, Text, Choice, Cidr, Port, Ports, Duration, Size, Reference, References,
    SecurityRules, NaclRules, FirewallRules, Routes, Listeners, Tags, Address, Strings,
};

/// "bool", "security_rules", …: the words of the catalogue's files.
[[nodiscard]] std::string_view toText(PropertyType type);
[[nodiscard]] std::optional<PropertyType> propertyTypeFrom(std::string_view text);

/// What one property of a component type holds.
struct PropertySchema {
    std::string key;
    PropertyType type = PropertyType::String;
    LocalizedText name {};
    LocalizedText hint {};
    Value defaultValue {};                     ///< null: none
    std::string unit {};
    std::vector<std::string> choices {};       ///< of a Choice
    std::vector<std::string> reference {};     ///< kinds that a Reference may name; empty: any
    std::optional<double> minimum {};
    std::optional<double> maximum {};
    std::vector<std::string> onlyFor {};       ///< connection kinds it belongs to; empty: all
};

enum class Scope { None, Host, Zonal, Regional, Global };
[[nodiscard]] std::string_view toText(Scope scope);

/// A share of time that one of a type is up, as somebody published it.
struct PublishedAvailability {
    double value = 1;
    std::string source; ///< who says so, where and when
};

/// What the provider or the nature of a type implies; read by rules and analyses instead of type ids.
struct Traits {
    bool managed = false;         ///< run redundantly by its provider within its scope: one box is no single point of failure
    int minimumZones = 0;         ///< zones its subnets must cover to be created at all
    std::string standby {};       ///< bool property that keeps an automatic standby in a second zone
    std::string copies {};        ///< property with the number of copies that run; at least `min` where there is one
    std::string gateway {};       ///< internet, nat, vpn, peering, transit or endpoint
    std::string copyType {};      ///< type of one copy of a spread component, for its look ("aws.ec2" for a group); empty: itself
    bool stateful = false;        ///< holds data
    bool failureDomain = false;   ///< takes everything inside with it when it fails
    bool passive = false;         ///< configuration or note: not on the path of a request
    std::optional<PublishedAvailability> availability {}; ///< of one copy; of all of it where the provider runs it
};

/// One row of the catalogue: everything the program knows about a type of component.
struct ComponentType {
    std::string id;
    LocalizedText name {};
    LocalizedText label {};                    ///< default name of a new component; empty: `name`
    LocalizedText description {};
    std::vector<std::string> aliases {};
    std::string icon {};                       ///< stem of a file in resources/icons
    std::string category {};
    std::vector<std::string> kinds {};
    Scope scope = Scope::None;
    bool isContainer = false;
    std::vector<std::string> parents {};       ///< kinds of containers it may live in; "canvas" for none
    std::optional<int> tier {};                ///< place in the flow of a request, 0 the client
    int width = 120;                           ///< default size in scene units
    int height = 96;
    std::string subtitle {};                   ///< property shown under the name
    std::string spread {};                     ///< property naming the containers that hold its copies
    std::vector<int> ports {};                 ///< served by default
    Traits traits {};
    std::vector<PropertySchema> properties {};

    [[nodiscard]] bool isKind(std::string_view kind) const;
    /// True when it may live in a container with these kinds; an empty list is the bare canvas.
    [[nodiscard]] bool mayLiveIn(const std::vector<std::string>& containerKinds) const;
    [[nodiscard]] const PropertySchema* property(std::string_view key) const;
};

/// A group of the palette with its colour.
struct Category {
    std::string id;
    LocalizedText name {};
    std::string color {}; ///< #RRGGBB
};

/// What kind of arrow a connection can be.
struct ConnectionType {
    std::string id;
    LocalizedText name {};
    LocalizedText description {};
};

} // namespace gudo
