/** The partner as it may behave. */
@NullMarked
package vn.lensan.catalog.channel.external.http;

import org.jspecify.annotations.NullMarked;
