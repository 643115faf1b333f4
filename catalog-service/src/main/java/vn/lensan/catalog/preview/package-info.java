/** What a listing would cost and what would be sent for it, before anybody lists anything. */
@NullMarked
package vn.lensan.catalog.preview;

import org.jspecify.annotations.NullMarked;
