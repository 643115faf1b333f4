/** Teams: their doors. */
@NullMarked
package vn.lensan.onboarding.team.web;

import org.jspecify.annotations.NullMarked;
