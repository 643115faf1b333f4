/**
 * Who looked at whose data: the log of reads and searches, and glass that is broken to read one
 * household outside one's own units.
 */
@NullMarked
package vn.lensan.onboarding.look;

import org.jspecify.annotations.NullMarked;
