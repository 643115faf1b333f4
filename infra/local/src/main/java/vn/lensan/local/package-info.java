/** Everything on one machine, in one process, on loopback only. Nobody imports it. */
@NullMarked
package vn.lensan.local;

import org.jspecify.annotations.NullMarked;
