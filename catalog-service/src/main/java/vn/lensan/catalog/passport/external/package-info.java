/** Asks for the name of a producer who agreed to be named. */
@NullMarked
package vn.lensan.catalog.passport.external;

import org.jspecify.annotations.NullMarked;
