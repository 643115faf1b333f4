/**
 * Inputs for farming and who supplies them: chosen by each province (004:3440, ten suppliers
 * wanted), with a reference price and a preference for households (1034 II.3).
 */
@NullMarked
package vn.lensan.catalog.supply;

import org.jspecify.annotations.NullMarked;
