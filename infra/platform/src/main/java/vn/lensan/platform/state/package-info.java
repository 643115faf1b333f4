/** The compacted state topics: told again on command, and healed after a relay that came late. */
@NullMarked
package vn.lensan.platform.state;

import org.jspecify.annotations.NullMarked;
