/* A disk that may fail and lose its cache, put before the C library with LD_PRELOAD.
 *
 * What the program does to the files of the folder TAIWA_DISK is logged to the file TAIWA_DISK_LOG, so that the folder can
 * be rebuilt as a disk could have it after a power cut. Each entry is a line, and for a write the bytes:
 *
 *   write OFFSET LENGTH PATH     size LENGTH PATH (cut or lengthened)     claim LENGTH PATH (at least so long)
 *   sync PATH                    create PATH (made, or emptied)           folder PATH (its entries are durable)
 *   rename PATH                  then a line with the new path            remove PATH
 *   lost PATH                    what was not synced never will be
 *
 * Waiting for the disk takes TAIWA_DISK_MICROSECONDS, and fails the TAIWA_DISK_EIO-th time that it is for a file *.journal.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static int log_file = -1;
static long delay, failing, syncs;

static int (*real_open)(const char *, int, ...);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fallocate)(int, off_t, off_t);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);

static void begin(void) {
    real_open = dlsym(RTLD_NEXT, "open");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite");
    real_write = dlsym(RTLD_NEXT, "write");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
    real_fallocate = dlsym(RTLD_NEXT, "posix_fallocate");
    real_rename = dlsym(RTLD_NEXT, "rename");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    folder = getenv("TAIWA_DISK");
    const char *path = getenv("TAIWA_DISK_LOG");
    if (folder && path) log_file = real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    delay = getenv("TAIWA_DISK_MICROSECONDS") ? atol(getenv("TAIWA_DISK_MICROSECONDS")) : 0;
    failing = getenv("TAIWA_DISK_EIO") ? atol(getenv("TAIWA_DISK_EIO")) : 0;
}

static int is_inside(const char *path) {
    return log_file >= 0 && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* The path of a descriptor if it is a file or folder of the disk. */
static int find(int file, char *path) {
    if (log_file < 0 || file == log_file) return 0;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_inside(path);
}

static void note(const char *line, const void *bytes, size_t count) {
    struct iovec parts[2] = {{(void *)line, strlen(line)}, {(void *)bytes, count}};
    if (writev(log_file, parts, count ? 2 : 1) != (ssize_t)(parts[0].iov_len + count)) abort();
}

static int open_noted(const char *path, int flags, mode_t mode) {
    pthread_once(&once, begin);
    if (!is_inside(path) || !(flags & O_CREAT)) return real_open(path, flags, mode);
    pthread_mutex_lock(&mutex);
    int is_new = access(path, F_OK) != 0;
    int file = real_open(path, flags, mode);
    int error = errno;
    if (file >= 0 && (is_new || flags & O_TRUNC)) {
        char line[PATH_MAX + 64];
        snprintf(line, sizeof line, "create %s\n", path);
        note(line, 0, 0);
    }
    pthread_mutex_unlock(&mutex);
    errno = error;
    return file;
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_noted(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_noted(path, flags, mode);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
    pthread_once(&once, begin);
    char path[PATH_MAX], line[PATH_MAX + 64];
    if (!find(file, path)) return real_pwrite(file, bytes, count, offset);
    pthread_mutex_lock(&mutex);
    ssize_t done = real_pwrite(file, bytes, count, offset);
    int error = errno;
    if (done > 0) {
        snprintf(line, sizeof line, "write %lld %zd %s\n", (long long)offset, done, path);
        note(line, bytes, (size_t)done);
    }
    pthread_mutex_unlock(&mutex);
    errno = error;
    return done;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset) { return pwrite(file, bytes, count, offset); }

ssize_t write(int file, const void *bytes, size_t count) {
    pthread_once(&once, begin);
    char path[PATH_MAX], line[PATH_MAX + 64];
    if (!find(file, path)) return real_write(file, bytes, count);
    pthread_mutex_lock(&mutex);
    off_t offset = lseek(file, 0, SEEK_CUR);
    ssize_t done = real_write(file, bytes, count);
    int error = errno;
    if (done > 0) {
        snprintf(line, sizeof line, "write %lld %zd %s\n", (long long)offset, done, path);
        note(line, bytes, (size_t)done);
    }
    pthread_mutex_unlock(&mutex);
    errno = error;
    return done;
}

static int size_noted(int file, off_t size, const char *word, int result) {
    char path[PATH_MAX], line[PATH_MAX + 64];
    int error = errno;
    if (result == 0 && find(file, path)) {
        snprintf(line, sizeof line, "%s %lld %s\n", word, (long long)size, path);
        pthread_mutex_lock(&mutex);
        note(line, 0, 0);
        pthread_mutex_unlock(&mutex);
    }
    errno = error;
    return result;
}

int ftruncate(int file, off_t size) {
    pthread_once(&once, begin);
    return size_noted(file, size, "size", real_ftruncate(file, size));
}

int ftruncate64(int file, off_t size) { return ftruncate(file, size); }

int posix_fallocate(int file, off_t offset, off_t size) {
    pthread_once(&once, begin);
    return size_noted(file, offset + size, "claim", real_fallocate(file, offset, size));
}

int posix_fallocate64(int file, off_t offset, off_t size) { return posix_fallocate(file, offset, size); }

static int sync_noted(int file) {
    pthread_once(&once, begin);
    char path[PATH_MAX], line[PATH_MAX + 64];
    if (!find(file, path)) return 0;
    if (delay) usleep((useconds_t)delay);
    pthread_mutex_lock(&mutex);
    const char *end = strrchr(path, '.');
    int fails = end && strcmp(end, ".journal") == 0 && ++syncs == failing;
    struct stat status;
    const char *word = fstat(file, &status) == 0 && S_ISDIR(status.st_mode) ? "folder" : "sync";
    snprintf(line, sizeof line, "%s %s\n", fails ? "lost" : word, path);
    note(line, 0, 0);
    pthread_mutex_unlock(&mutex);
    if (fails) errno = EIO;
    return fails ? -1 : 0;
}

int fdatasync(int file) { return sync_noted(file); }
int fsync(int file) { return sync_noted(file); }

int rename(const char *from, const char *to) {
    pthread_once(&once, begin);
    if (!is_inside(to)) return real_rename(from, to);
    pthread_mutex_lock(&mutex);
    int result = real_rename(from, to);
    int error = errno;
    if (result == 0) {
        char line[2 * PATH_MAX + 64];
        snprintf(line, sizeof line, "rename %s\n%s\n", from, to);
        note(line, 0, 0);
    }
    pthread_mutex_unlock(&mutex);
    errno = error;
    return result;
}

int unlink(const char *path) {
    pthread_once(&once, begin);
    int result = real_unlink(path);
    int error = errno;
    if (result == 0 && is_inside(path)) {
        char line[PATH_MAX + 64];
        snprintf(line, sizeof line, "remove %s\n", path);
        pthread_mutex_lock(&mutex);
        note(line, 0, 0);
        pthread_mutex_unlock(&mutex);
    }
    errno = error;
    return result;
}
