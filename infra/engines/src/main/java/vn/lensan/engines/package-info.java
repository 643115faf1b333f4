/**
 * Two engines that run inside a process and listen on this machine only: a real Kafka node ({@link
 * vn.lensan.engines.kafka.KafkaNode}) and a stand-in for MongoDB ({@link
 * vn.lensan.engines.store.DocumentStore}). They are there for trying the system out and for tests;
 * a production installation has its own Kafka cluster and its own MongoDB replica set.
 */
@NullMarked
package vn.lensan.engines;

import org.jspecify.annotations.NullMarked;
