/** Logs that somebody tampers with. */
@NullMarked
package vn.lensan.platform.audit;

import org.jspecify.annotations.NullMarked;
