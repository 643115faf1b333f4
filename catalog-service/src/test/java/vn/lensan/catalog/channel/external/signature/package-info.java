/** Tests of this room. */
@NullMarked
package vn.lensan.catalog.channel.external.signature;

import org.jspecify.annotations.NullMarked;
