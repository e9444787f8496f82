#include "core/rules/performance/geographies.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace gudo {

namespace {

using enum Geography;

struct Name {
    std::string_view text;
    Geography geography;
};

// Countries with many users of the internet, their largest cities, and words for several of them. Parts of the world
// after the United Nations geoscheme (M49), but for Mexico, which is joined to North America by its cables.
constexpr Name englishNames[] {
    {"north america", NorthAmerica},
    {"united states", NorthAmerica},
    {"america", NorthAmerica},
    {"usa", NorthAmerica},
    {"canada", NorthAmerica},
    {"mexico", NorthAmerica},
    {"new york", NorthAmerica},
    {"california", NorthAmerica},
    {"virginia", NorthAmerica},
    {"oregon", NorthAmerica},
    {"ohio", NorthAmerica},
    {"seattle", NorthAmerica},
    {"san francisco", NorthAmerica},
    {"los angeles", NorthAmerica},
    {"chicago", NorthAmerica},
    {"texas", NorthAmerica},
    {"toronto", NorthAmerica},
    {"montreal", NorthAmerica},
    {"vancouver", NorthAmerica},
    {"south america", SouthAmerica},
    {"latin america", SouthAmerica},
    {"brazil", SouthAmerica},
    {"argentina", SouthAmerica},
    {"chile", SouthAmerica},
    {"colombia", SouthAmerica},
    {"peru", SouthAmerica},
    {"sao paulo", SouthAmerica},
    {"são paulo", SouthAmerica},
    {"buenos aires", SouthAmerica},
    {"europe", Europe},
    {"european union", Europe},
    {"united kingdom", Europe},
    {"great britain", Europe},
    {"uk", Europe},
    {"england", Europe},
    {"ireland", Europe},
    {"france", Europe},
    {"germany", Europe},
    {"spain", Europe},
    {"portugal", Europe},
    {"italy", Europe},
    {"netherlands", Europe},
    {"belgium", Europe},
    {"switzerland", Europe},
    {"austria", Europe},
    {"poland", Europe},
    {"sweden", Europe},
    {"norway", Europe},
    {"denmark", Europe},
    {"finland", Europe},
    {"greece", Europe},
    {"ukraine", Europe},
    {"london", Europe},
    {"dublin", Europe},
    {"paris", Europe},
    {"berlin", Europe},
    {"frankfurt", Europe},
    {"madrid", Europe},
    {"milan", Europe},
    {"amsterdam", Europe},
    {"zurich", Europe},
    {"stockholm", Europe},
    {"middle east", MiddleEast},
    {"israel", MiddleEast},
    {"saudi arabia", MiddleEast},
    {"united arab emirates", MiddleEast},
    {"uae", MiddleEast},
    {"bahrain", MiddleEast},
    {"qatar", MiddleEast},
    {"dubai", MiddleEast},
    {"tel aviv", MiddleEast},
    {"africa", Africa},
    {"south africa", Africa},
    {"nigeria", Africa},
    {"kenya", Africa},
    {"egypt", Africa},
    {"cape town", Africa},
    {"johannesburg", Africa},
    {"south asia", SouthAsia},
    {"india", SouthAsia},
    {"pakistan", SouthAsia},
    {"bangladesh", SouthAsia},
    {"sri lanka", SouthAsia},
    {"mumbai", SouthAsia},
    {"delhi", SouthAsia},
    {"hyderabad", SouthAsia},
    {"bangalore", SouthAsia},
    {"southeast asia", SouthEastAsia},
    {"south east asia", SouthEastAsia},
    {"singapore", SouthEastAsia},
    {"indonesia", SouthEastAsia},
    {"malaysia", SouthEastAsia},
    {"thailand", SouthEastAsia},
    {"vietnam", SouthEastAsia},
    {"philippines", SouthEastAsia},
    {"jakarta", SouthEastAsia},
    {"kuala lumpur", SouthEastAsia},
    {"bangkok", SouthEastAsia},
    {"hanoi", SouthEastAsia},
    {"manila", SouthEastAsia},
    {"east asia", EastAsia},
    {"korea", EastAsia},
    {"south korea", EastAsia},
    {"japan", EastAsia},
    {"china", EastAsia},
    {"taiwan", EastAsia},
    {"hong kong", EastAsia},
    {"seoul", EastAsia},
    {"busan", EastAsia},
    {"tokyo", EastAsia},
    {"osaka", EastAsia},
    {"beijing", EastAsia},
    {"shanghai", EastAsia},
    {"taipei", EastAsia},
    {"oceania", Oceania},
    {"australia", Oceania},
    {"new zealand", Oceania},
    {"sydney", Oceania},
    {"melbourne", Oceania},
    {"auckland", Oceania},
    {"worldwide", Worldwide},
    {"world", Worldwide},
    {"global", Worldwide},
    {"globally", Worldwide},
    {"international", Worldwide},
    {"overseas", Worldwide},
    {"abroad", Worldwide},
};

constexpr Name koreanNames[] {
    {"북아메리카", NorthAmerica},
    {"북미", NorthAmerica},
    {"미국", NorthAmerica},
    {"캐나다", NorthAmerica},
    {"멕시코", NorthAmerica},
    {"뉴욕", NorthAmerica},
    {"시애틀", NorthAmerica},
    {"캘리포니아", NorthAmerica},
    {"버지니아", NorthAmerica},
    {"로스앤젤레스", NorthAmerica},
    {"남아메리카", SouthAmerica},
    {"남미", SouthAmerica},
    {"중남미", SouthAmerica},
    {"브라질", SouthAmerica},
    {"아르헨티나", SouthAmerica},
    {"칠레", SouthAmerica},
    {"콜롬비아", SouthAmerica},
    {"페루", SouthAmerica},
    {"상파울루", SouthAmerica},
    {"유럽", Europe},
    {"영국", Europe},
    {"아일랜드", Europe},
    {"프랑스", Europe},
    {"독일", Europe},
    {"스페인", Europe},
    {"포르투갈", Europe},
    {"이탈리아", Europe},
    {"네덜란드", Europe},
    {"벨기에", Europe},
    {"스위스", Europe},
    {"오스트리아", Europe},
    {"폴란드", Europe},
    {"스웨덴", Europe},
    {"노르웨이", Europe},
    {"덴마크", Europe},
    {"핀란드", Europe},
    {"런던", Europe},
    {"파리", Europe},
    {"베를린", Europe},
    {"프랑크푸르트", Europe},
    {"중동", MiddleEast},
    {"이스라엘", MiddleEast},
    {"사우디", MiddleEast},
    {"아랍에미리트", MiddleEast},
    {"두바이", MiddleEast},
    {"아프리카", Africa},
    {"남아프리카", Africa},
    {"남아공", Africa},
    {"이집트", Africa},
    {"나이지리아", Africa},
    {"케냐", Africa},
    {"남아시아", SouthAsia},
    {"인도", SouthAsia},
    {"파키스탄", SouthAsia},
    {"뭄바이", SouthAsia},
    {"동남아", SouthEastAsia},
    {"싱가포르", SouthEastAsia},
    {"인도네시아", SouthEastAsia},
    {"말레이시아", SouthEastAsia},
    {"태국", SouthEastAsia},
    {"베트남", SouthEastAsia},
    {"필리핀", SouthEastAsia},
    {"자카르타", SouthEastAsia},
    {"방콕", SouthEastAsia},
    {"동아시아", EastAsia},
    {"한국", EastAsia},
    {"대한민국", EastAsia},
    {"국내", EastAsia},
    {"일본", EastAsia},
    {"중국", EastAsia},
    {"대만", EastAsia},
    {"홍콩", EastAsia},
    {"서울", EastAsia},
    {"부산", EastAsia},
    {"도쿄", EastAsia},
    {"오사카", EastAsia},
    {"베이징", EastAsia},
    {"상하이", EastAsia},
    {"타이베이", EastAsia},
    {"오세아니아", Oceania},
    {"호주", Oceania},
    {"뉴질랜드", Oceania},
    {"시드니", Oceania},
    {"멜버른", Oceania},
    {"해외", Worldwide},
    {"전 세계", Worldwide},
    {"전세계", Worldwide},
    {"글로벌", Worldwide},
    {"세계", Worldwide},
};

// Codes of regions by their beginnings, after the providers' lists of regions; the longest that fits counts.
constexpr Name regionCodes[] {
    {"us-", NorthAmerica},
    {"ca-", NorthAmerica},
    {"mx-", NorthAmerica},
    {"sa-", SouthAmerica},
    {"eu-", Europe},
    {"il-", MiddleEast},
    {"me-", MiddleEast},
    {"af-", Africa},
    {"ap-south-", SouthAsia},
    {"ap-southeast-", SouthEastAsia},
    {"ap-southeast-2", Oceania},
    {"ap-southeast-4", Oceania},
    {"ap-southeast-6", Oceania},
    {"ap-northeast-", EastAsia},
    {"ap-east-", EastAsia},
};

constexpr std::size_t longestText = 200;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Lower case but for "US", which as "us" is another word; everything between words becomes one space.
std::string words(std::string_view text)
{
    std::string plain {' '};
    for (const char c : text) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (isLetter(small))
            plain += small;
        else if (plain.back() != ' ')
            plain += ' ';
    }
    return plain + ' ';
}

/// A name as it is looked for, and where it is.
using Wanted = std::pair<std::string, Geography>;

/// Longest first, so that "Indonesia" in Korean is not also India.
std::vector<Wanted> wanted(std::span<const Name> names, std::string_view border)
{
    std::vector<Wanted> list;
    for (const Name& name : names)
        list.emplace_back(std::string {border} + std::string {name.text} + std::string {border}, name.geography);
    std::ranges::stable_sort(list, std::ranges::greater {}, [](const Wanted& each) { return each.first.size(); });
    return list;
}

/// Takes the names out.
void take(std::string& text, const std::vector<Wanted>& names, std::set<Geography>& found)
{
    for (const auto& [name, geography] : names)
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
            found.insert(geography);
            text.replace(at, name.size(), "  ");
        }
}

} // namespace

std::set<Geography> geographiesIn(std::string_view text)
{
    text = text.substr(0, longestText);
    std::set<Geography> found;
    for (const std::string_view word : {"US", "U.S."}) { // as a word of its own
        const auto at = text.find(word);
        const auto after = at == std::string_view::npos ? at : at + word.size();
        const auto isBorder = [&](std::size_t place) {
            return place >= text.size() || !((text[place] >= 'A' && text[place] <= 'Z') || isLetter(text[place]));
        };
        if (at != std::string_view::npos && (at == 0 || isBorder(at - 1)) && isBorder(after))
            found.insert(NorthAmerica);
    }
    std::string plain = words(text);
    static const auto english = wanted(englishNames, " "); // whole words
    static const auto korean = wanted(koreanNames, "");    // followed by particles
    take(plain, english, found);
    take(plain, korean, found);
    return found;
}

std::set<Geography> geographyOfRegion(std::string_view code)
{
    const Name* best = nullptr;
    for (const Name& name : regionCodes)
        if (code.starts_with(name.text) && (!best || name.text.size() > best->text.size()))
            best = &name;
    return best ? std::set {best->geography} : std::set<Geography> {};
}

} // namespace gudo
