/** What is told of interests, and what ends them. */
@NullMarked
package vn.lensan.catalog.finance.messaging;

import org.jspecify.annotations.NullMarked;
