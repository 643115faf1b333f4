@NullMarked
package vn.lensan.engines;

import org.jspecify.annotations.NullMarked;
