@NullMarked
package vn.lensan.sandbox.fault;

import org.jspecify.annotations.NullMarked;
