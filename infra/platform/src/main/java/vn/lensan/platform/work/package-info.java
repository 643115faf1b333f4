/**
 * Work beside requests: durable to-dos in the documents they belong to, and rounds now and then.
 */
@NullMarked
package vn.lensan.platform.work;

import org.jspecify.annotations.NullMarked;
