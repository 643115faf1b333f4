@NullMarked
package vn.lensan.catalog.channel;

import org.jspecify.annotations.NullMarked;
