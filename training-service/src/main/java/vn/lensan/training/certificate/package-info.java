/** What was earned, and the public check of it. */
@NullMarked
package vn.lensan.training.certificate;

import org.jspecify.annotations.NullMarked;
