@NullMarked
package vn.lensan.catalog.passport;

import org.jspecify.annotations.NullMarked;
