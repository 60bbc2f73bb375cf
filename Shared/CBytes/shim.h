#include <stddef.h>
#include <stdint.h>
#include <string.h>

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
