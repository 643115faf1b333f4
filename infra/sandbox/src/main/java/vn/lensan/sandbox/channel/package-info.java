@NullMarked
package vn.lensan.sandbox.channel;

import org.jspecify.annotations.NullMarked;
