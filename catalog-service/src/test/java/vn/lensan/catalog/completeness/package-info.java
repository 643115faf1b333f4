@NullMarked
package vn.lensan.catalog.completeness;

import org.jspecify.annotations.NullMarked;
