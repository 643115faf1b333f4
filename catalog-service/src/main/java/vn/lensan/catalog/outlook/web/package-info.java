/** The door to the outlook. */
@NullMarked
package vn.lensan.catalog.outlook.web;

import org.jspecify.annotations.NullMarked;
