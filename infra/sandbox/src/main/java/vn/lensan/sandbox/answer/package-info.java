@NullMarked
package vn.lensan.sandbox.answer;

import org.jspecify.annotations.NullMarked;
