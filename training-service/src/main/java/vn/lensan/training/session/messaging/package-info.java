/** Classes on the wire. */
@NullMarked
package vn.lensan.training.session.messaging;

import org.jspecify.annotations.NullMarked;
