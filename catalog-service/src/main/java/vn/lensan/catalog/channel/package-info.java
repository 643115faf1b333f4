/** Marketplaces: the port, what it is told and what it tells. */
@NullMarked
package vn.lensan.catalog.channel;

import org.jspecify.annotations.NullMarked;
