#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* CRC-32C by the processor's own instruction, where it has one; of what has the checksum `after`, and bytes behind it. */

#if defined(__x86_64__)

static inline int cchecksum_available(void) { return __builtin_cpu_supports("sse4.2") != 0; }

__attribute__((target("sse4.2"))) static inline uint32_t cchecksum_crc32c(uint32_t after, const uint8_t *bytes, size_t count) {
    uint64_t crc = (uint32_t)~after;
    for (; count >= 8; bytes += 8, count -= 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        crc = __builtin_ia32_crc32di(crc, word);
    }
    for (; count > 0; bytes++, count--) crc = __builtin_ia32_crc32qi((uint32_t)crc, *bytes);
    return ~(uint32_t)crc;
}

#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)

static inline int cchecksum_available(void) { return 1; }

static inline uint32_t cchecksum_crc32c(uint32_t after, const uint8_t *bytes, size_t count) {
    uint32_t crc = ~after;
    for (; count >= 8; bytes += 8, count -= 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        crc = __builtin_arm_crc32cd(crc, word);
    }
    for (; count > 0; bytes++, count--) crc = __builtin_arm_crc32cb(crc, *bytes);
    return ~crc;
}

#else

static inline int cchecksum_available(void) { return 0; }

static inline uint32_t cchecksum_crc32c(uint32_t after, const uint8_t *bytes, size_t count) { return 0; }

#endif
