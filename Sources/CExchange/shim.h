#ifndef STUDYPACK_EXCHANGE_H
#define STUDYPACK_EXCHANGE_H

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* glibc shows renameat2 only to programs that define _GNU_SOURCE, and Swift's module does not. */

/* Two paths change places in one step. 0, or -1 with errno. */
static inline int exchange_paths(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1 << 1);
}

/* Renames, unless the new path exists. 0, or -1 with errno. */
static inline int rename_to_new_path(const char *old_path, const char *new_path) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, old_path, AT_FDCWD, new_path, 1 << 0);
}

#endif
