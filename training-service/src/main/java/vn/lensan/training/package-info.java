/** Training and monitoring. */
@NullMarked
package vn.lensan.training;

import org.jspecify.annotations.NullMarked;
