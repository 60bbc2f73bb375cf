/* The limits on entity amplification are declared only under XML_DTD; Debian's libexpat is built with it. */
#ifndef XML_DTD
#define XML_DTD 1
#endif
#include <expat.h>

#include <stdlib.h>

/* The most memory of libexpat on one thread, in bytes: it writes all names of one start tag out before it tells of any. */
#define CEXPAT_MEMORY (96u * 1048576u)

static _Thread_local size_t cexpat_left = CEXPAT_MEMORY;

/* Before what libexpat gets stands its size; 16 bytes keep the alignment. */
static inline void *cexpat_malloc(size_t size) {
    if (size > cexpat_left) return NULL;
    char *memory = malloc(size + 16);
    if (memory == NULL) return NULL;
    *(size_t *)memory = size;
    cexpat_left -= size;
    return memory + 16;
}

static inline void *cexpat_realloc(void *given, size_t size) {
    if (given == NULL) return cexpat_malloc(size);
    char *memory = (char *)given - 16;
    size_t before = *(size_t *)memory;
    if (size > before && size - before > cexpat_left) return NULL;
    memory = realloc(memory, size + 16);
    if (memory == NULL) return NULL;
    *(size_t *)memory = size;
    cexpat_left = cexpat_left + before - size;
    return memory + 16;
}

static inline void cexpat_free(void *given) {
    if (given == NULL) return;
    char *memory = (char *)given - 16;
    cexpat_left += *(size_t *)memory;
    free(memory);
}

/* A parser of UTF-8 with namespaces, which is freed on the thread that made it. */
static inline XML_Parser cexpat_parser(XML_Char separator) {
    XML_Memory_Handling_Suite memory = {cexpat_malloc, cexpat_realloc, cexpat_free};
    XML_Char between[2] = {separator, 0};
    return XML_ParserCreate_MM("UTF-8", &memory, between);
}
