@NullMarked
package vn.lensan.platform.webhook;

import org.jspecify.annotations.NullMarked;
