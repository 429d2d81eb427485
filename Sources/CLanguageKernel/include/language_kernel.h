#ifndef LANGUAGE_KERNEL_H
#define LANGUAGE_KERNEL_H

#include <stddef.h>

/* The four inner loops of the language engine. Each is built for every instruction set that the
   architecture offers, and language_kernel() hands out the fastest that this machine can run. */
typedef struct {
  /* Two to five letters for people: "avx2", "sse2", "neon", "plain". */
  const char *name;

  /* y[r][o] = bias[o] + sum over k of x[r][k] * w[o][k], for `rows` rows and 16 * `panels` outputs.
     Row r of x begins at x + r * x_stride; rows may overlap. `packed` holds w as [panel][k][16]. */
  void (*affine)(const float *x, ptrdiff_t x_stride, ptrdiff_t rows, ptrdiff_t depth,
                 const float *packed, const float *bias, ptrdiff_t panels, float *y,
                 ptrdiff_t y_stride);

  /* The greatest of three planes of `width` outputs, then layer normalisation with gain and bias.
     Where `residual` is given, its row is added. `width` is a multiple of 8. */
  void (*maxout_normalise)(const float *planes, ptrdiff_t plane_stride, ptrdiff_t rows,
                           ptrdiff_t width, const float *gain, const float *bias,
                           const float *residual, ptrdiff_t residual_stride, float *out,
                           ptrdiff_t out_stride);

  /* hidden[h] = the greater of the two planes, of `half` outputs each, of bias + sum of slots.
     `half` is a multiple of 8. */
  void (*slot_maxout)(const float *const *slots, ptrdiff_t slot_count, const float *bias,
                      ptrdiff_t half, float *hidden);
} language_kernel_t;

/* The fastest kernel for this machine. */
const language_kernel_t *language_kernel(void);

/* The kernel that every machine of this architecture can run. */
const language_kernel_t *language_kernel_portable(void);

#endif
