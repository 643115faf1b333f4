/**
 * A real Apache Kafka broker and controller in one process (KRaft combined mode), bound to
 * 127.0.0.1.
 *
 * <p>It keeps its data in a folder, is up in about two seconds, and starts again in a few seconds
 * after its process was killed. As there is one broker only, no copy elsewhere makes up for a lost
 * page of memory; so every record is forced to disk before it is acknowledged ({@code
 * log.flush.interval.messages=1}). The port may differ from one start to the next.
 *
 * <p>Limits: one broker, replication factor 1, topics are never created by themselves, no TLS and
 * no sign-in. It is for one machine; a production installation uses a cluster. Kafka ends the whole
 * process when it can no longer write to its folder.
 */
@NullMarked
package vn.lensan.engines.kafka;

import org.jspecify.annotations.NullMarked;
