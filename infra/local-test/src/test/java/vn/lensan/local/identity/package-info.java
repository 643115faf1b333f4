@NullMarked
package vn.lensan.local.identity;

import org.jspecify.annotations.NullMarked;
