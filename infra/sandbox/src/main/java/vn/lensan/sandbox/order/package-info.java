@NullMarked
package vn.lensan.sandbox.order;

import org.jspecify.annotations.NullMarked;
