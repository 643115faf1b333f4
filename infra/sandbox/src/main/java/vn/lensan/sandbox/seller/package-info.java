@NullMarked
package vn.lensan.sandbox.seller;

import org.jspecify.annotations.NullMarked;
