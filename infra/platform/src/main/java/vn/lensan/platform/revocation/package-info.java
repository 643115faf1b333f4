/** Access that was taken away is refused by every service within seconds (decision 0017). */
@NullMarked
package vn.lensan.platform.revocation;

import org.jspecify.annotations.NullMarked;
