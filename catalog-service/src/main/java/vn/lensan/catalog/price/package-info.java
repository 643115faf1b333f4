/** What a province thinks a commodity is worth: frames that warn and never refuse. */
@NullMarked
package vn.lensan.catalog.price;

import org.jspecify.annotations.NullMarked;
