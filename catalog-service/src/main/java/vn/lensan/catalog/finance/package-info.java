/**
 * Credit and insurance that banks and insurers offer to those who grow and make, and who asked for
 * it.
 */
@NullMarked
package vn.lensan.catalog.finance;

import org.jspecify.annotations.NullMarked;
