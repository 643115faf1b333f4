@NullMarked
package vn.lensan.sandbox.item;

import org.jspecify.annotations.NullMarked;
