/**
 * A stand-in for MongoDB that runs in the process: mongo-java-server's memory backend, kept over
 * restarts by a journal. It serves trying the system out and fast tests; it is not MongoDB, and
 * what passes on it has not passed on MongoDB.
 *
 * <p>Every write is on disk before it is answered; connections share an fsync. Reads are answered
 * only when all that they saw is on disk, so nothing seen is ever taken back. When the disk is full
 * writes are refused with code 14031 and reads go on; writes come back by themselves with the
 * space. Two processes cannot open the same folder.
 *
 * <p>A filter with an equality or `$in` on `_id`, on the keys of a unique index, or on the first
 * field of any other index looks its candidates up; every other filter scans. Answers are copies,
 * so that a document changed meanwhile is never sent half.
 *
 * <p>Limits: no sessions, transactions, change streams, collation, text or geo search, pipeline
 * updates; a partial unique index is refused; an index never sorts; write and read concerns are
 * accepted and always met. Binary values of subtype 0 and 4 (and 3) are kept as they are, subtype
 * 128 comes back as 0, others close the connection. Everything is held in memory.
 */
@NullMarked
package vn.lensan.engines.store;

import org.jspecify.annotations.NullMarked;
