/** The registry measured through HTTP: registrations beside bare inserts, and searches. */
@NullMarked
package vn.lensan.bench.registry;

import org.jspecify.annotations.NullMarked;
