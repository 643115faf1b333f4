/** Certificates on the wire. */
@NullMarked
package vn.lensan.training.certificate.messaging;

import org.jspecify.annotations.NullMarked;
