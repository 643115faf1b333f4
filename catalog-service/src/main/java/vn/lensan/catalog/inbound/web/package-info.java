/** The door of webhooks. */
@NullMarked
package vn.lensan.catalog.inbound.web;

import org.jspecify.annotations.NullMarked;
