/** How the services are, asked in the caller's name. */
@NullMarked
package vn.lensan.origin.system;

import org.jspecify.annotations.NullMarked;
