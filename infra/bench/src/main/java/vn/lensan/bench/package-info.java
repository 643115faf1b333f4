/** Benchmarks, each beside its peer or its limit in the same run. */
@NullMarked
package vn.lensan.bench;

import org.jspecify.annotations.NullMarked;
