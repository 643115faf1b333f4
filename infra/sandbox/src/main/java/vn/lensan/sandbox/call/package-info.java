@NullMarked
package vn.lensan.sandbox.call;

import org.jspecify.annotations.NullMarked;
