/**
 * The file that keeps the document store's contents over restarts: a journal of what each changed
 * document became, not of the commands that changed it, since commands do not replay the same.
 *
 * <p>The file begins with a format version. After it come frames, each with its length, a CRC and a
 * running number. A frame holds everything that was written since the last fsync, so it is either
 * whole or was never acknowledged. An unreadable frame that no readable one follows is the torn end
 * of a write that nobody was told about, and is cut off; one that is followed by a readable frame
 * is damage to acknowledged data, and the journal refuses to open.
 */
@NullMarked
package vn.lensan.engines.store.journal;

import org.jspecify.annotations.NullMarked;
