/** Voso's way of speaking. */
@NullMarked
package vn.lensan.catalog.channel.external.voso;

import org.jspecify.annotations.NullMarked;
