/**
 * Consent taken back: listings come down, the marketplace is asked to forget, the proof is kept.
 */
@NullMarked
package vn.lensan.catalog.withdrawal;

import org.jspecify.annotations.NullMarked;
