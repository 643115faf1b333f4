/** The one origin of the programme: everything from outside comes through here. */
@NullMarked
package vn.lensan.origin;

import org.jspecify.annotations.NullMarked;
