/** Reactions to events: one consumer group each, idempotent by effect, with a dead-letter topic. */
@NullMarked
package vn.lensan.platform.consumer;

import org.jspecify.annotations.NullMarked;
