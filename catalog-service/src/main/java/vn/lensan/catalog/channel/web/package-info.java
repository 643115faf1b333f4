/** How the connections to marketplaces do. */
@NullMarked
package vn.lensan.catalog.channel.web;

import org.jspecify.annotations.NullMarked;
