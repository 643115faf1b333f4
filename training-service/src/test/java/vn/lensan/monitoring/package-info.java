@NullMarked
package vn.lensan.monitoring;

import org.jspecify.annotations.NullMarked;
