/** The internal door of imports. */
@NullMarked
package vn.lensan.catalog.imports.web;

import org.jspecify.annotations.NullMarked;
