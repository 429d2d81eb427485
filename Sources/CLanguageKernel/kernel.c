#include "language_kernel.h"

typedef float vector __attribute__((vector_size(32), aligned(4), may_alias));

#define TILE_ATTRIBUTES static inline __attribute__((always_inline))

#if defined(__x86_64__)

#define KERNEL(name) name##_sse2
#define TARGET
#define TILE_ROWS 3
#define KERNEL_NAME "sse2"
#include "kernel.inc"

#define KERNEL(name) name##_avx2
#define TARGET __attribute__((target("avx2,fma")))
#define TILE_ROWS 6
#define KERNEL_NAME "avx2"
#include "kernel.inc"

const language_kernel_t *language_kernel_portable(void) { return &kernel_sse2; }

const language_kernel_t *language_kernel(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return &kernel_avx2;
  return &kernel_sse2;
}

#else

#define KERNEL(name) name##_plain
#define TARGET
#define TILE_ROWS 6
#if defined(__aarch64__)
#define KERNEL_NAME "neon"
#else
#define KERNEL_NAME "plain"
#endif
#include "kernel.inc"

const language_kernel_t *language_kernel_portable(void) { return &kernel_plain; }
const language_kernel_t *language_kernel(void) { return &kernel_plain; }

#endif
