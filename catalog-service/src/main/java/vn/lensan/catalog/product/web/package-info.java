/** The doors of products. */
@NullMarked
package vn.lensan.catalog.product.web;

import org.jspecify.annotations.NullMarked;
