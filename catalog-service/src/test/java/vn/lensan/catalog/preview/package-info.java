@NullMarked
package vn.lensan.catalog.preview;

import org.jspecify.annotations.NullMarked;
