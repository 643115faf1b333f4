/**
 * What buyers ask for ahead of a harvest, and who of the households could give it. No room for a
 * private person: a buyer is a marketplace or an organisation.
 */
@NullMarked
package vn.lensan.catalog.preorder;

import org.jspecify.annotations.NullMarked;
