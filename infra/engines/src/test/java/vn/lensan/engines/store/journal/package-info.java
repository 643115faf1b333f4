@NullMarked
package vn.lensan.engines.store.journal;

import org.jspecify.annotations.NullMarked;
