#pragma once
#include "shim.h"

/* Copying what is no markup, 32 bytes at a time. Up to 31 bytes behind what is written may be written over. */

/* How far a text was read, and how much was written. */
typedef struct {
    size_t read;
    size_t written;
} cbytes_copied;

#if defined(__x86_64__)
/* A bit for each byte that is this value. */
#define CBYTES_ARE(block, byte) _mm256_cmpeq_epi8(block, _mm256_set1_epi8((char)(byte)))
#define CBYTES_OR(one, other) _mm256_or_si256(one, other)

/* The five references of XML that end here, or nothing: how long it is, and what it stands for.
 * Eight bytes can be read. */
static inline __attribute__((always_inline)) size_t cbytes_reference(const uint8_t *text, uint8_t *character) {
    uint64_t bytes;
    memcpy(&bytes, text, 8);
    if ((uint32_t)bytes == 0x3B746C26) return *character = '<', 4;
    if ((uint32_t)bytes == 0x3B746726) return *character = '>', 4;
    if ((bytes & 0xFFFFFFFFFF) == 0x3B706D6126) return *character = '&', 5;
    if ((bytes & 0xFFFFFFFFFFFF) == 0x3B746F757126) return *character = '"', 6;
    if ((bytes & 0xFFFFFFFFFFFF) == 0x3B736F706126) return *character = '\'', 6;
    return 0;
}

static inline __attribute__((always_inline, target("avx2"))) cbytes_copied cbytes_copy_xml_by_32(
    const uint8_t *text, size_t count, uint8_t *target, int is_section) {
    cbytes_copied copied = {0, 0};
    while (copied.read + 32 <= count) {
        const uint8_t *here = text + copied.read;
        const __m256i block = _mm256_loadu_si256((const __m256i *)here);
        _mm256_storeu_si256((__m256i *)(target + copied.written), block);
        __m256i stops = CBYTES_OR(
            CBYTES_OR(CBYTES_ARE(block, ']'), CBYTES_ARE(block, 0xEF)),
            _mm256_cmpeq_epi8(block, _mm256_min_epu8(block, _mm256_set1_epi8(0x1F))));
        if (!is_section) stops = CBYTES_OR(stops, CBYTES_OR(CBYTES_ARE(block, '<'), CBYTES_ARE(block, '&')));
        const uint32_t marks = (uint32_t)_mm256_movemask_epi8(stops);
        const size_t run = marks == 0 ? 32 : (size_t)__builtin_ctz(marks);
        copied.read += run;
        copied.written += run;
        if (marks == 0) continue;
        here += run;
        const size_t left = count - copied.read;
        size_t length = 1;
        uint8_t character = *here;
        switch (character) {
        case '\t':
        case '\n': break;
        case '&':
            length = left < 8 ? 0 : cbytes_reference(here, &character);
            break;
        case ']':
            if (left < 3 || (here[1] == ']' && here[2] == '>')) length = 0;
            break;
        case 0xEF:
            /* U+FFFE and U+FFFF are no characters. */
            if (left < 3 || (here[1] == 0xBF && here[2] >= 0xBE)) return copied;
            memcpy(target + copied.written, here, 3);
            copied.read += 3;
            copied.written += 3;
            continue;
        default: length = 0;
        }
        if (length == 0) return copied;
        target[copied.written++] = character;
        copied.read += length;
    }
    return copied;
}

__attribute__((target("avx2"))) static cbytes_copied cbytes_copy_characters_by_32(
    const uint8_t *text, size_t count, uint8_t *target) {
    return cbytes_copy_xml_by_32(text, count, target, 0);
}

__attribute__((target("avx2"))) static cbytes_copied cbytes_copy_section_by_32(
    const uint8_t *text, size_t count, uint8_t *target) {
    return cbytes_copy_xml_by_32(text, count, target, 1);
}

/* Where the first of 32 bytes is that ends words, 32 where none does. The byte behind them may be looked at. */
static inline __attribute__((always_inline, target("avx2"))) size_t cbytes_end_of_words(
    const uint8_t *text, __m256i block) {
    const __m256i others = CBYTES_OR(
        CBYTES_OR(
            CBYTES_OR(CBYTES_ARE(block, '<'), CBYTES_ARE(block, '&')),
            CBYTES_OR(CBYTES_ARE(block, 0x7F), CBYTES_ARE(block, 0xC2))),
        CBYTES_OR(CBYTES_ARE(block, 0xEF), _mm256_cmpeq_epi8(block, _mm256_min_epu8(block, _mm256_set1_epi8(0x1F)))));
    const uint32_t stops = (uint32_t)_mm256_movemask_epi8(others);
    const uint32_t spaces = (uint32_t)_mm256_movemask_epi8(CBYTES_ARE(block, ' '));
    uint32_t marks = stops | (spaces & (stops | spaces) >> 1);
    if ((int32_t)spaces < 0) {
        const uint8_t next = text[32];
        if (next <= 0x20 || next == '<' || next == '&' || next == 0x7F || next == 0xC2 || next == 0xEF)
            marks |= (uint32_t)1 << 31;
    }
    while (marks != 0) {
        const size_t place = (size_t)__builtin_ctz(marks);
        /* Most characters of EF and C2 are ordinary: other than the byte order mark, controls and U+00A0. */
        const int is_ordinary = place < 31
            && ((text[place] == 0xEF && text[place + 1] != 0xBB) || (text[place] == 0xC2 && text[place + 1] > 0xA0));
        if (!is_ordinary) return place;
        marks &= marks - 1;
    }
    return 32;
}

/* The same for less than 33 bytes. */
__attribute__((noinline, target("avx2"))) static size_t cbytes_copy_last_words(
    const uint8_t *text, size_t count, uint8_t *target) {
    uint8_t end[33] = {0};
    memcpy(end, text, count);
    const __m256i block = _mm256_loadu_si256((const __m256i *)end);
    _mm256_storeu_si256((__m256i *)target, block);
    return cbytes_end_of_words(end, block);
}

__attribute__((target("avx2"))) static size_t cbytes_copy_words_by_32(
    const uint8_t *text, size_t count, uint8_t *target) {
    size_t at = 0;
    while (count - at > 32) {
        const __m256i block = _mm256_loadu_si256((const __m256i *)(text + at));
        _mm256_storeu_si256((__m256i *)(target + at), block);
        const size_t end = cbytes_end_of_words(text + at, block);
        at += end;
        if (end < 32) return at;
    }
    return at + cbytes_copy_last_words(text + at, count - at, target + at);
}

/* Characters of XML up to the first byte that is no ordinary character and none of the five references, or up to less
 * than 32 bytes before the end. */
static inline cbytes_copied cbytes_copy_characters(const uint8_t *text, size_t count, uint8_t *target) {
    return cbytes_is_wide() ? cbytes_copy_characters_by_32(text, count, target) : (cbytes_copied){0, 0};
}

/* The same of a CDATA section, where < and & are ordinary. */
static inline cbytes_copied cbytes_copy_section(const uint8_t *text, size_t count, uint8_t *target) {
    return cbytes_is_wide() ? cbytes_copy_section_by_32(text, count, target) : (cbytes_copied){0, 0};
}

/* How much of a text of HTML, which begins with no space, is written as it is: up to <, &, a control character, U+00A0,
 * a byte order mark, or a space with one of these, another space or the end behind it; 0 where it is not told. */
static inline size_t cbytes_copy_words(const uint8_t *text, size_t count, uint8_t *target) {
    return cbytes_is_wide() ? cbytes_copy_words_by_32(text, count, target) : 0;
}
#else
static inline cbytes_copied cbytes_copy_characters(const uint8_t *text, size_t count, uint8_t *target) {
    return (cbytes_copied){0, 0};
}

static inline cbytes_copied cbytes_copy_section(const uint8_t *text, size_t count, uint8_t *target) {
    return (cbytes_copied){0, 0};
}

static inline size_t cbytes_copy_words(const uint8_t *text, size_t count, uint8_t *target) { return 0; }
#endif
