#pragma once
#include <spawn.h>

// glibc 2.34 has it, and shows it only to GNU's dialect, in which Swift does not read the C library.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
