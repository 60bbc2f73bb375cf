#include <curl/curl.h>

#include <pthread.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

/* Swift calls no variadic function: one setter for each kind of option and one getter for each kind of answer. */

static inline CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_large(CURL *easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

/* libcurl keeps a copy of the text. */
static inline CURLcode ccurl_set_text(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}

/* The list must outlive the transfer. */
static inline CURLcode ccurl_set_headers(CURL *easy, struct curl_slist *list) {
    return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list);
}

/* Addresses to use instead of a name server's; the list must outlive the transfer. */
static inline CURLcode ccurl_set_resolve(CURL *easy, struct curl_slist *list) {
    return curl_easy_setopt(easy, CURLOPT_RESOLVE, list);
}

/* At least CURL_ERROR_SIZE bytes that must outlive the transfer. */
static inline CURLcode ccurl_set_error_text(CURL *easy, char *buffer) {
    return curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, buffer);
}

/* libcurl keeps a copy of the bytes. */
static inline CURLcode ccurl_set_body(CURL *easy, const void *bytes, curl_off_t count) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, count);
    /* Without any bytes libcurl would read them from standard input. */
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, count == 0 ? "" : (const char *)bytes);
}

typedef size_t (*ccurl_data_function)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode ccurl_set_data_functions(
    CURL *easy, ccurl_data_function on_header, ccurl_data_function on_body, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
    if (code == CURLE_OK) code = curl_easy_setopt(easy, CURLOPT_HEADERDATA, context);
    if (code == CURLE_OK) code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
    if (code == CURLE_OK) code = curl_easy_setopt(easy, CURLOPT_WRITEDATA, context);
    return code;
}

typedef curl_socket_t (*ccurl_open_function)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode ccurl_set_open_function(CURL *easy, ccurl_open_function on_open, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
}

typedef int (*ccurl_progress_function)(
    void *context, curl_off_t to_get, curl_off_t got, curl_off_t to_send, curl_off_t sent);

/* Asked about once a second; what is not 0 ends the transfer. */
static inline CURLcode ccurl_set_progress_function(CURL *easy, ccurl_progress_function on_progress, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, on_progress);
    if (code == CURLE_OK) code = curl_easy_setopt(easy, CURLOPT_XFERINFODATA, context);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
}

static inline CURLcode ccurl_get_socket(CURL *easy, curl_socket_t *value) {
    return curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, value);
}

static inline CURLcode ccurl_get_long(CURL *easy, CURLINFO info, long *value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLcode ccurl_get_text(CURL *easy, CURLINFO info, char **value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

/* Whether the message says that a transfer ended, and how. */
static inline int ccurl_message_is_done(const CURLMsg *message) { return message->msg == CURLMSG_DONE; }
static inline CURLcode ccurl_message_result(const CURLMsg *message) { return message->data.result; }

/* glibc declares it only under _GNU_SOURCE, which a module map cannot rely on. */
extern int pthread_setname_np(pthread_t, const char *);

static inline void ccurl_name_this_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

/* What wakes a thread that sleeps in poll(2). */
static inline int ccurl_wake_open(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

static inline void ccurl_wake_signal(int fd) {
    uint64_t one = 1;
    (void)!write(fd, &one, sizeof one);
}

static inline void ccurl_wake_clear(int fd) {
    uint64_t count;
    (void)!read(fd, &count, sizeof count);
}
