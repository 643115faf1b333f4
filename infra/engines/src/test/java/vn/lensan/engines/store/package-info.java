@NullMarked
package vn.lensan.engines.store;

import org.jspecify.annotations.NullMarked;
