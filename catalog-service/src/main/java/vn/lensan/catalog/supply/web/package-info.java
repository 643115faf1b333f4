/** The doors of inputs and their suppliers. */
@NullMarked
package vn.lensan.catalog.supply.web;

import org.jspecify.annotations.NullMarked;
