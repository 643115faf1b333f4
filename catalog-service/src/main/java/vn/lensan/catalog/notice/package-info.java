/** What somebody is to be told, in the app and outside of it. */
@NullMarked
package vn.lensan.catalog.notice;

import org.jspecify.annotations.NullMarked;
