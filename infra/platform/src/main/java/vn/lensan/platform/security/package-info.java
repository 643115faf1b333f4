/** Who calls, in which role, and which units they may see. */
@NullMarked
package vn.lensan.platform.security;

import org.jspecify.annotations.NullMarked;
