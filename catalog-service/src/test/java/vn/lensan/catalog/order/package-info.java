@NullMarked
package vn.lensan.catalog.order;

import org.jspecify.annotations.NullMarked;
