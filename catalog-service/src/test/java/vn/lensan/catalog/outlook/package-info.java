@NullMarked
package vn.lensan.catalog.outlook;

import org.jspecify.annotations.NullMarked;
