/** The document store: write concern, stored forms, indexes. */
@NullMarked
package vn.lensan.platform.store;

import org.jspecify.annotations.NullMarked;
