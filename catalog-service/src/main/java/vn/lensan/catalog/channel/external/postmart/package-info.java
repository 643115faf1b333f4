/** Postmart's way of speaking. */
@NullMarked
package vn.lensan.catalog.channel.external.postmart;

import org.jspecify.annotations.NullMarked;
