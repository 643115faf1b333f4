/** Dead letters: kept in the service's own store, shown, mended, replayed once or discarded. */
@NullMarked
package vn.lensan.platform.letter;

import org.jspecify.annotations.NullMarked;
