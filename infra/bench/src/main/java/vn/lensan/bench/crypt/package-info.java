/** Encryption of a value by the platform, beside the explicit encryption of mongodb-crypt. */
@NullMarked
package vn.lensan.bench.crypt;

import org.jspecify.annotations.NullMarked;
