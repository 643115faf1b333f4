/** The documents that describe the whole system. */
@NullMarked
package vn.lensan.origin.document;

import org.jspecify.annotations.NullMarked;
