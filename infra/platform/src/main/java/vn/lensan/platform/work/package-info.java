/** Durable to-dos kept in the documents they belong to. */
@NullMarked
package vn.lensan.platform.work;

import org.jspecify.annotations.NullMarked;
