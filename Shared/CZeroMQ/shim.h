#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <zmq.h>

#include <pthread.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

/* A draft name in zmq.h, yet always understood by the library; see options.cpp of 4.3.4. */
enum { CZEROMQ_ZAP_ENFORCE_DOMAIN = 93 };

/* What wakes a thread that sleeps in poll(2). */
static inline int czeromq_wake_open(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

static inline void czeromq_wake_signal(int fd) {
    uint64_t one = 1;
    (void)!write(fd, &one, sizeof one);
}

static inline void czeromq_wake_drain(int fd) {
    uint64_t count;
    (void)!read(fd, &count, sizeof count);
}

/* glibc declares it only under _GNU_SOURCE, which a module map cannot rely on. */
extern int pthread_setname_np(pthread_t, const char *);

static inline void czeromq_name_this_thread(const char *name) { pthread_setname_np(pthread_self(), name); }
