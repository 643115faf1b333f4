/**
 * The three to ten products that a province has chosen to stand for it (004:2981), and how complete
 * each of them is.
 */
@NullMarked
package vn.lensan.catalog.flagship;

import org.jspecify.annotations.NullMarked;
