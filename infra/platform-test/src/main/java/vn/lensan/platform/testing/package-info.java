/**
 * What tests of services stand on: a broker, a store chosen at run time, tokens, the scope matrix,
 * the rules.
 */
@NullMarked
package vn.lensan.platform.testing;

import org.jspecify.annotations.NullMarked;
