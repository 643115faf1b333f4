/** Who is signed in, and the token that is sent on in the person's name. */
@NullMarked
package vn.lensan.origin.session;

import org.jspecify.annotations.NullMarked;
