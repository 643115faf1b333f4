/** Days in Asia/Ho_Chi_Minh. */
@NullMarked
package vn.lensan.platform.time;

import org.jspecify.annotations.NullMarked;
