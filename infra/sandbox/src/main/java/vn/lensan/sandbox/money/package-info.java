@NullMarked
package vn.lensan.sandbox.money;

import org.jspecify.annotations.NullMarked;
