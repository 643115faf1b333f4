@NullMarked
package vn.lensan.catalog.preorder;

import org.jspecify.annotations.NullMarked;
