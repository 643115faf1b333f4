/** What travels on Kafka: CloudEvents 1.0 in binary mode, JSON data, no personal data. */
@NullMarked
package vn.lensan.platform.event;

import org.jspecify.annotations.NullMarked;
