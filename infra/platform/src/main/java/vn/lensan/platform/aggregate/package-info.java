/** One aggregate, one document, with its pending events and private entries inside it. */
@NullMarked
package vn.lensan.platform.aggregate;

import org.jspecify.annotations.NullMarked;
