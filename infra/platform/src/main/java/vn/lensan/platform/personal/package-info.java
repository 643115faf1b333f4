/** Personal data at rest: encrypted fields and keyed fingerprints. */
@NullMarked
package vn.lensan.platform.personal;

import org.jspecify.annotations.NullMarked;
