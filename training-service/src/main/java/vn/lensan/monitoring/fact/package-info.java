/** What events prove of a household, with its days and its place. */
@NullMarked
package vn.lensan.monitoring.fact;

import org.jspecify.annotations.NullMarked;
