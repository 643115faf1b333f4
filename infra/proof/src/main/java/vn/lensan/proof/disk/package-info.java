/** A disk that forgets what was not forced to it, and that fills up on demand. */
@NullMarked
package vn.lensan.proof.disk;

import org.jspecify.annotations.NullMarked;
