/** The doors of pre-orders. */
@NullMarked
package vn.lensan.catalog.preorder.web;

import org.jspecify.annotations.NullMarked;
