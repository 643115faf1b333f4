/** The Kafka Streams topology from events to cells, and what keeps its results. */
@NullMarked
package vn.lensan.monitoring.cell.messaging;

import org.jspecify.annotations.NullMarked;
