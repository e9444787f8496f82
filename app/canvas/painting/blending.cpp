#include "app/canvas/painting/blending.h"

#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gudo {

namespace {

/// color + onto * (255 - alpha) / 255, rounded to the nearest; two channels at a time.
QRgb blended(QRgb onto, QRgb color)
{
    constexpr std::uint32_t channels = 0xff00ff;
    constexpr std::uint32_t half = 0x800080;
    const std::uint32_t rest = 255 - qAlpha(color);
    std::uint32_t low = (onto & channels) * rest + half;
    low = (low + (low >> 8 & channels)) >> 8 & channels;
    std::uint32_t high = (onto >> 8 & channels) * rest + half;
    high = (high + (high >> 8 & channels)) & ~channels;
    return color + (low | high);
}

#ifdef __SSE2__
/// The same for four pixels; `rest` has 255 - alpha in every 32 bits.
__m128i blended(__m128i onto, __m128i color, __m128i rest)
{
    const __m128i zero = _mm_setzero_si128();
    const __m128i half = _mm_set1_epi16(128);
    const auto scaled = [half](__m128i channels, __m128i by) {
        const __m128i product = _mm_add_epi16(_mm_mullo_epi16(channels, by), half);
        return _mm_srli_epi16(_mm_add_epi16(product, _mm_srli_epi16(product, 8)), 8);
    };
    const __m128i pairs = _mm_or_si128(rest, _mm_slli_epi32(rest, 16));
    const __m128i low = scaled(_mm_unpacklo_epi8(onto, zero), _mm_unpacklo_epi32(pairs, pairs));
    const __m128i high = scaled(_mm_unpackhi_epi8(onto, zero), _mm_unpackhi_epi32(pairs, pairs));
    return _mm_add_epi8(color, _mm_packus_epi16(low, high));
}

__m128i restOf(__m128i color)
{
    return _mm_sub_epi32(_mm_set1_epi32(255), _mm_srli_epi32(color, 24));
}
#endif

} // namespace

void blend(QRgb* onto, const QRgb* pixels, int count)
{
    int i = 0;
#ifdef __SSE2__
    for (; i + 4 <= count; i += 4) {
        const __m128i color = _mm_loadu_si128(reinterpret_cast<const __m128i*>(pixels + i));
        auto* place = reinterpret_cast<__m128i*>(onto + i);
        _mm_storeu_si128(place, blended(_mm_loadu_si128(place), color, restOf(color)));
    }
#endif
    for (; i < count; ++i)
        onto[i] = blended(onto[i], pixels[i]);
}

void blend(QRgb* onto, QRgb color, int count)
{
    int i = 0;
#ifdef __SSE2__
    const __m128i colors = _mm_set1_epi32(int(color));
    const __m128i rest = restOf(colors);
    for (; i + 4 <= count; i += 4) {
        auto* place = reinterpret_cast<__m128i*>(onto + i);
        _mm_storeu_si128(place, blended(_mm_loadu_si128(place), colors, rest));
    }
#endif
    for (; i < count; ++i)
        onto[i] = blended(onto[i], color);
}

} // namespace gudo
