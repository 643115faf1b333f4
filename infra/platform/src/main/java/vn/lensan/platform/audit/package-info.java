/** Logs of change and access, chained by hash; each day's head is signed and sent as an event. */
@NullMarked
package vn.lensan.platform.audit;

import org.jspecify.annotations.NullMarked;
