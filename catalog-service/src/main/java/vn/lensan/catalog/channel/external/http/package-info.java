/** Calls to partners: limits, resilience, errors. The only room that knows Resilience4j. */
@NullMarked
package vn.lensan.catalog.channel.external.http;

import org.jspecify.annotations.NullMarked;
