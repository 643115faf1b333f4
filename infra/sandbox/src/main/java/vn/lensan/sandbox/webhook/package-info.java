@NullMarked
package vn.lensan.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
