/** The doors of flagship products. */
@NullMarked
package vn.lensan.catalog.flagship.web;

import org.jspecify.annotations.NullMarked;
