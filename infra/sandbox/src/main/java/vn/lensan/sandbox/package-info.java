@NullMarked
package vn.lensan.sandbox;

import org.jspecify.annotations.NullMarked;
