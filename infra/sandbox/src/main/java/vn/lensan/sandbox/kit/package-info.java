@NullMarked
package vn.lensan.sandbox.kit;

import org.jspecify.annotations.NullMarked;
