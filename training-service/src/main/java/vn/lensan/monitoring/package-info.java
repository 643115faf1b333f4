/** Figures of the programme: from events to facts, from facts to cells, from cells to figures. */
@NullMarked
package vn.lensan.monitoring;

import org.jspecify.annotations.NullMarked;
