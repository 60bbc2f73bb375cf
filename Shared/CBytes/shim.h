#pragma once
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Whether this processor looks at 32 bytes at a time. */
static inline int cbytes_is_wide(void) {
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2") != 0;
#else
    return 0;
#endif
}

/* Sixteen bytes of a text at a time, by the instructions that every processor of its kind has. */

typedef uint8_t cbytes_block __attribute__((ext_vector_type(16)));

static inline __attribute__((always_inline)) cbytes_block cbytes_load(const uint8_t *text) {
    cbytes_block block;
    memcpy(&block, text, 16);
    return block;
}

/* What is behind the end is 0. */
static inline cbytes_block cbytes_load_end(const uint8_t *text, size_t count) {
    cbytes_block block = 0;
    memcpy(&block, text, count < 16 ? count : 16);
    return block;
}

/* A bit for each byte, the first one's lowest: its highest bit. */
static inline __attribute__((always_inline)) uint32_t cbytes_high_bits(cbytes_block block) {
#if defined(__SSE2__)
    typedef char bytes __attribute__((vector_size(16)));
    return (uint32_t)__builtin_ia32_pmovmskb128((bytes)block);
#else
    uint32_t bits = 0;
    for (int place = 0; place < 16; place++) bits |= (uint32_t)(block[place] >> 7) << place;
    return bits;
#endif
}

/* The same: whether it is this value, and whether it is less. */
static inline __attribute__((always_inline)) uint32_t cbytes_equal(cbytes_block block, uint8_t byte) {
    return cbytes_high_bits((cbytes_block)(block == (cbytes_block)byte));
}

static inline __attribute__((always_inline)) uint32_t cbytes_below(cbytes_block block, uint8_t byte) {
    return cbytes_high_bits((cbytes_block)(block < (cbytes_block)byte));
}

/* Copies less than 16 bytes, and no byte more. */
static inline __attribute__((always_inline)) void cbytes_copy_short(
    uint8_t *target, const uint8_t *text, size_t count) {
    uint64_t first, last;
    if (count >= 8) {
        memcpy(&first, text, 8);
        memcpy(&last, text + count - 8, 8);
        memcpy(target, &first, 8);
        memcpy(target + count - 8, &last, 8);
    } else if (count >= 4) {
        memcpy(&first, text, 4);
        memcpy(&last, text + count - 4, 4);
        memcpy(target, &first, 4);
        memcpy(target + count - 4, &last, 4);
    } else {
        for (size_t at = 0; at < count; at++) target[at] = text[at];
    }
}

/* A bit for each byte that JSON does not take as it is: below 20, a quotation mark, a reverse solidus. */
static inline __attribute__((always_inline)) uint32_t cbytes_escaped(cbytes_block block) {
    return cbytes_high_bits(
        (cbytes_block)(block < (cbytes_block)0x20) | (cbytes_block)(block == (cbytes_block)0x22)
        | (cbytes_block)(block == (cbytes_block)0x5C));
}

/* Copies bytes up to the first one that JSON does not take as it is.
 *
 * Returns how many those are. Up to 16 bytes more are written. */
static inline __attribute__((always_inline)) size_t cbytes_copy_plain(
    uint8_t *target, const uint8_t *text, size_t count) {
    size_t at = 0;
    for (; count - at >= 16; at += 16) {
        cbytes_block block = cbytes_load(text + at);
        memcpy(target + at, &block, 16);
        uint32_t others = cbytes_escaped(block);
        if (others != 0) return at + (size_t)__builtin_ctz(others);
    }
    cbytes_copy_short(target + at, text + at, count - at);
    /* What was there before is behind the end. */
    return at + (size_t)__builtin_ctz(cbytes_escaped(cbytes_load(target + at)) | 1u << (count - at));
}

/* What a text is: 0 no UTF-8, 1 UTF-8, 2 ASCII; 3 where this processor cannot tell it quickly.
 *
 * Whether three bytes in a row may follow each other is looked up for the halves of the first two, 32 places at a time.
 *
 * Source: J. Keiser, D. Lemire, "Validating UTF-8 in less than one instruction per byte", Software: Practice and
 * Experience 51(5), 2021, sections 4 to 6. */
#if defined(__x86_64__)
#include <immintrin.h>

#define CBYTES_TWICE(...) _mm256_setr_epi8(__VA_ARGS__, __VA_ARGS__)

__attribute__((target("avx2"))) static int cbytes_utf8_by_32(const uint8_t *text, size_t count) {
    /* A bit for each mistake that a pair of bytes can be:
     * 01 a character ends too early, 02 too much follows, 04 an overlong one of three bytes, 08 beyond U+10FFFF,
     * 10 a surrogate, 20 an overlong one of two bytes, 40 an overlong one of four bytes or beyond, 80 two that follow. */
    const __m256i first_high = CBYTES_TWICE(
        0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, -0x80, -0x80, -0x80, -0x80, 0x21, 0x01, 0x15, 0x49);
    const __m256i first_low = CBYTES_TWICE(
        -0x19, -0x5D, -0x7D, -0x7D, -0x75, -0x35, -0x35, -0x35, -0x35, -0x35, -0x35, -0x35, -0x35, -0x25, -0x35, -0x35);
    const __m256i second_high = CBYTES_TWICE(
        0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, -0x1A, -0x52, -0x46, -0x46, 0x01, 0x01, 0x01, 0x01);
    /* More than the last three bytes of a block may be where nothing is to follow. */
    const __m256i most = _mm256_setr_epi8(
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -0x11, -0x21, -0x41);
    const __m256i low = _mm256_set1_epi8(0x0F);
    __m256i before = _mm256_setzero_si256(), wrong = before, open = before, beyond = before;
    uint8_t end[32] = {0};
    for (size_t at = 0; at < count; at += 32) {
        if (at + 32 > count) memcpy(end, text + at, count - at);
        const __m256i block = _mm256_loadu_si256((const __m256i *)(at + 32 > count ? end : text + at));
        beyond = _mm256_or_si256(beyond, block);
        if (_mm256_movemask_epi8(block) == 0) {
            wrong = _mm256_or_si256(wrong, open);
            open = _mm256_setzero_si256();
        } else {
            const __m256i both = _mm256_permute2x128_si256(before, block, 0x21);
            const __m256i one = _mm256_alignr_epi8(block, both, 15);
            const __m256i two = _mm256_alignr_epi8(block, both, 14);
            const __m256i three = _mm256_alignr_epi8(block, both, 13);
            const __m256i pairs = _mm256_and_si256(
                _mm256_and_si256(
                    _mm256_shuffle_epi8(first_high, _mm256_and_si256(_mm256_srli_epi16(one, 4), low)),
                    _mm256_shuffle_epi8(first_low, _mm256_and_si256(one, low))),
                _mm256_shuffle_epi8(second_high, _mm256_and_si256(_mm256_srli_epi16(block, 4), low)));
            /* The third and fourth byte of a character are the second one of two that follow, rightly. */
            const __m256i following = _mm256_or_si256(
                _mm256_subs_epu8(two, _mm256_set1_epi8(0xE0 - 0x80)),
                _mm256_subs_epu8(three, _mm256_set1_epi8(0xF0 - 0x80)));
            const __m256i rightly = _mm256_and_si256(following, _mm256_set1_epi8(-0x80));
            wrong = _mm256_or_si256(wrong, _mm256_xor_si256(rightly, pairs));
            open = _mm256_subs_epu8(block, most);
        }
        before = block;
    }
    wrong = _mm256_or_si256(wrong, open);
    if (!_mm256_testz_si256(wrong, wrong)) return 0;
    return _mm256_movemask_epi8(beyond) == 0 ? 2 : 1;
}

static inline int cbytes_utf8(const uint8_t *text, size_t count) {
    return cbytes_is_wide() ? cbytes_utf8_by_32(text, count) : 3;
}
#else
static inline int cbytes_utf8(const uint8_t *text, size_t count) { return 3; }
#endif

/* The first place from `at` on where one of three pairs of bytes begins, the first byte of which is the lower one here;
 * `count` where none does. */
#if defined(__x86_64__)
#define CBYTES_IS_PAIR(first, second, pair) _mm256_and_si256( \
    _mm256_cmpeq_epi8(first, _mm256_set1_epi8((char)(pair))), \
    _mm256_cmpeq_epi8(second, _mm256_set1_epi8((char)((pair) >> 8))))

__attribute__((target("avx2"))) static size_t cbytes_pass_pairs_by_32(
    const uint8_t *text, size_t count, size_t at, uint16_t one, uint16_t other, uint16_t third) {
    for (; at + 33 <= count; at += 32) {
        const __m256i first = _mm256_loadu_si256((const __m256i *)(text + at));
        const __m256i second = _mm256_loadu_si256((const __m256i *)(text + at + 1));
        const __m256i pairs = _mm256_or_si256(
            _mm256_or_si256(CBYTES_IS_PAIR(first, second, one), CBYTES_IS_PAIR(first, second, other)),
            CBYTES_IS_PAIR(first, second, third));
        const uint32_t found = (uint32_t)_mm256_movemask_epi8(pairs);
        if (found != 0) return at + (size_t)__builtin_ctz(found);
    }
    return at;
}
#else
static size_t cbytes_pass_pairs_by_32(
    const uint8_t *text, size_t count, size_t at, uint16_t one, uint16_t other, uint16_t third) {
    return at;
}
#endif

static inline size_t cbytes_first_pair(
    const uint8_t *text, size_t count, size_t at, uint16_t one, uint16_t other, uint16_t third) {
    if (cbytes_is_wide()) at = cbytes_pass_pairs_by_32(text, count, at, one, other, third);
    for (; at + 1 < count; at++) {
        const uint16_t pair = (uint16_t)(text[at] | text[at + 1] << 8);
        if (pair == one || pair == other || pair == third) return at;
    }
    return count;
}

/* What 64 bytes of a text are, a bit for each, the first one's lowest. */
typedef struct {
    uint64_t words;       /* letters and digits of ASCII */
    uint64_t small;       /* small letters */
    uint64_t digits;
    uint64_t vowels;      /* a, e, i, o, u and y, also capital */
    uint64_t esses;       /* s, also capital */
    uint64_t stops;       /* full stops */
    uint64_t apostrophes; /* ' and ` */
    uint64_t gaps;        /* spaces, tabs, and - / _ & */
    uint64_t breaks;      /* line feeds and carriage returns */
    uint64_t high;        /* no ASCII */
} cbytes_marks;

static inline __attribute__((always_inline)) cbytes_marks cbytes_mark_by_16(const uint8_t *text) {
    cbytes_marks marks = {0};
    for (int place = 0; place < 64; place += 16) {
        cbytes_block block = cbytes_load(text + place);
        cbytes_block folded = block | 0x20;
        cbytes_block small = (cbytes_block)(block - 'a' < 26);
        cbytes_block digits = (cbytes_block)(block - '0' < 10);
        cbytes_block words = (cbytes_block)(folded - 'a' < 26) | digits;
        cbytes_block vowels = (cbytes_block)(folded == 'a') | (cbytes_block)(folded == 'e')
            | (cbytes_block)(folded == 'i') | (cbytes_block)(folded == 'o') | (cbytes_block)(folded == 'u')
            | (cbytes_block)(folded == 'y');
        /* - and / differ in one bit. */
        cbytes_block gaps = (cbytes_block)(block == ' ') | (cbytes_block)(block == '\t')
            | (cbytes_block)((block | 2) == '/') | (cbytes_block)(block == '_') | (cbytes_block)(block == '&');
        cbytes_block breaks = (cbytes_block)(block == '\n') | (cbytes_block)(block == '\r');
        marks.words |= (uint64_t)cbytes_high_bits(words) << place;
        marks.small |= (uint64_t)cbytes_high_bits(small) << place;
        marks.digits |= (uint64_t)cbytes_high_bits(digits) << place;
        marks.vowels |= (uint64_t)cbytes_high_bits(vowels) << place;
        marks.esses |= (uint64_t)cbytes_equal(folded, 's') << place;
        marks.stops |= (uint64_t)cbytes_equal(block, '.') << place;
        marks.apostrophes |= (uint64_t)cbytes_equal(block, '\'') << place;
        marks.apostrophes |= (uint64_t)cbytes_equal(block, '`') << place;
        marks.gaps |= (uint64_t)cbytes_high_bits(gaps) << place;
        marks.breaks |= (uint64_t)cbytes_high_bits(breaks) << place;
        marks.high |= (uint64_t)cbytes_high_bits(block) << place;
    }
    return marks;
}

#if defined(__x86_64__)
/* What a byte is, is looked up for its halves. */
__attribute__((target("avx2"))) static cbytes_marks cbytes_mark_by_32(const uint8_t *text) {
    /* 01 digits, 02 a to o, 04 p to z, 08 line breaks, 10 space & - /, 20 a tab, 40 _, 80 a full stop. */
    const __m256i one_low = CBYTES_TWICE(
        0x15, 0x07, 0x07, 0x07, 0x07, 0x07, 0x17, 0x07, 0x07, 0x27, 0x0E, 0x02, 0x02, 0x1A, -0x7E, 0x52);
    const __m256i one_high = CBYTES_TWICE(0x28, 0, -0x70, 0x01, 0x02, 0x44, 0x02, 0x04, 0, 0, 0, 0, 0, 0, 0, 0);
    /* 01 a e i o, 02 u y, 04 s, 08 ', 10 `. */
    const __m256i other_low = CBYTES_TWICE(0x10, 0x01, 0, 0x04, 0, 0x03, 0, 0x08, 0, 0x03, 0, 0, 0, 0, 0, 0x01);
    const __m256i other_high = CBYTES_TWICE(0, 0, 0x08, 0, 0x01, 0x06, 0x11, 0x06, 0, 0, 0, 0, 0, 0, 0, 0);
    const __m256i half = _mm256_set1_epi8(0x0F), none = _mm256_setzero_si256();
    cbytes_marks marks = {0};
    for (int place = 0; place < 64; place += 32) {
        const __m256i block = _mm256_loadu_si256((const __m256i *)(text + place));
        const __m256i low = _mm256_and_si256(block, half), high = _mm256_and_si256(_mm256_srli_epi16(block, 4), half);
        const __m256i one = _mm256_and_si256(_mm256_shuffle_epi8(one_low, low), _mm256_shuffle_epi8(one_high, high));
        const __m256i other =
            _mm256_and_si256(_mm256_shuffle_epi8(other_low, low), _mm256_shuffle_epi8(other_high, high));
#define CBYTES_HAS(kinds, bits) \
    ((uint64_t)~(uint32_t)_mm256_movemask_epi8( \
         _mm256_cmpeq_epi8(_mm256_and_si256(kinds, _mm256_set1_epi8(bits)), none)) << place)
#define CBYTES_BIT(kinds, bit) ((uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_slli_epi16(kinds, 7 - bit)) << place)
        marks.words |= CBYTES_HAS(one, 0x07);
        marks.gaps |= CBYTES_HAS(one, 0x70);
        marks.digits |= CBYTES_BIT(one, 0);
        marks.breaks |= CBYTES_BIT(one, 3);
        marks.stops |= CBYTES_BIT(one, 7);
        marks.vowels |= CBYTES_HAS(other, 0x03);
        marks.esses |= CBYTES_BIT(other, 2);
        marks.apostrophes |= CBYTES_HAS(other, 0x18);
        marks.small |= CBYTES_BIT(block, 5);
        marks.high |= CBYTES_BIT(block, 7);
#undef CBYTES_HAS
#undef CBYTES_BIT
    }
    marks.small &= marks.words & ~marks.digits;
    return marks;
}
#endif

static inline __attribute__((always_inline)) cbytes_marks cbytes_mark(const uint8_t *text, int is_wide) {
#if defined(__x86_64__)
    if (is_wide) return cbytes_mark_by_32(text);
#endif
    return cbytes_mark_by_16(text);
}

/* Sums of chosen rows of a table. The halves of each number are two numbers below 2^15, and so are those of each
 * factor: a sum gets the products of both. `width` is how many numbers a row has, a multiple of 16, and rows are counted
 * from 1. */
typedef uint32_t cbytes_numbers __attribute__((ext_vector_type(16)));

static inline void cbytes_add_rows_by_16(
    const uint32_t *rows, size_t width, const int32_t *chosen, size_t count, const uint32_t *factors, uint32_t *sums) {
    for (size_t column = 0; column < width; column += 16) {
        cbytes_numbers sum, factor, row;
        memcpy(&sum, sums + column, sizeof sum);
        memcpy(&factor, factors + column, sizeof factor);
        for (size_t index = 0; index < count; index++) {
            memcpy(&row, rows + (size_t)(chosen[index] - 1) * width + column, sizeof row);
            sum += (row & 0xFFFF) * (factor & 0xFFFF) + (row >> 16) * (factor >> 16);
        }
        memcpy(sums + column, &sum, sizeof sum);
    }
}

#if defined(__x86_64__)
#define CBYTES_ROW_PART(part) \
    sum##part = _mm256_add_epi32(sum##part, _mm256_madd_epi16(_mm256_loadu_si256(row + part), factor##part))
#define CBYTES_BEGIN_PART(part) \
    __m256i sum##part = _mm256_loadu_si256(sum + part); \
    const __m256i factor##part = _mm256_loadu_si256(factor + part)
#define CBYTES_END_PART(part) _mm256_storeu_si256(sum + part, sum##part)

__attribute__((target("avx2"))) static void cbytes_add_rows_by_48(
    const uint32_t *rows, size_t width, const int32_t *chosen, size_t count, const uint32_t *factors, uint32_t *sums) {
    size_t column = 0;
    for (; column + 48 <= width; column += 48) {
        __m256i *sum = (__m256i *)(sums + column);
        const __m256i *factor = (const __m256i *)(factors + column);
        CBYTES_BEGIN_PART(0); CBYTES_BEGIN_PART(1); CBYTES_BEGIN_PART(2);
        CBYTES_BEGIN_PART(3); CBYTES_BEGIN_PART(4); CBYTES_BEGIN_PART(5);
        for (size_t index = 0; index < count; index++) {
            const __m256i *row = (const __m256i *)(rows + (size_t)(chosen[index] - 1) * width + column);
            CBYTES_ROW_PART(0); CBYTES_ROW_PART(1); CBYTES_ROW_PART(2);
            CBYTES_ROW_PART(3); CBYTES_ROW_PART(4); CBYTES_ROW_PART(5);
        }
        CBYTES_END_PART(0); CBYTES_END_PART(1); CBYTES_END_PART(2);
        CBYTES_END_PART(3); CBYTES_END_PART(4); CBYTES_END_PART(5);
    }
    for (; column < width; column += 16) {
        __m256i *sum = (__m256i *)(sums + column);
        const __m256i *factor = (const __m256i *)(factors + column);
        CBYTES_BEGIN_PART(0); CBYTES_BEGIN_PART(1);
        for (size_t index = 0; index < count; index++) {
            const __m256i *row = (const __m256i *)(rows + (size_t)(chosen[index] - 1) * width + column);
            CBYTES_ROW_PART(0); CBYTES_ROW_PART(1);
        }
        CBYTES_END_PART(0); CBYTES_END_PART(1);
    }
}
#endif

static inline void cbytes_add_rows(
    const uint32_t *rows, size_t width, const int32_t *chosen, size_t count, const uint32_t *factors, uint32_t *sums) {
#if defined(__x86_64__)
    if (cbytes_is_wide()) {
        cbytes_add_rows_by_48(rows, width, chosen, count, factors, sums);
        return;
    }
#endif
    cbytes_add_rows_by_16(rows, width, chosen, count, factors, sums);
}

/* Has the processor fetch what is at a place, which changes nothing but the time that it takes. */
static inline __attribute__((always_inline)) void cbytes_expect(const void *place) { __builtin_prefetch(place); }

/* A number that no other thread has meanwhile. */
static inline uint64_t cbytes_thread(void) { return (uint64_t)(uintptr_t)pthread_self(); }
