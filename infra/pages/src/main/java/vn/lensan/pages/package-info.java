/**
 * What the officers' pages of every service have around them: the frame with its navigation, the
 * language, forms that lose nothing, and words for whatever goes wrong. A service switches it on by
 * {@code lensan.pages.enabled}.
 */
@NullMarked
package vn.lensan.pages;

import org.jspecify.annotations.NullMarked;
