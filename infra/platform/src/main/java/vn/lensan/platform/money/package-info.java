/** Money in whole VND. */
@NullMarked
package vn.lensan.platform.money;

import org.jspecify.annotations.NullMarked;
