@NullMarked
package vn.lensan.origin;

import org.jspecify.annotations.NullMarked;
