/** The household's own page: its doors. */
@NullMarked
package vn.lensan.onboarding.own.web;

import org.jspecify.annotations.NullMarked;
