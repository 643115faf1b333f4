/** The doors of orders. */
@NullMarked
package vn.lensan.catalog.order.web;

import org.jspecify.annotations.NullMarked;
