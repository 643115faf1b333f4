@NullMarked
package vn.lensan.sandbox.review;

import org.jspecify.annotations.NullMarked;
