/**
 * Community digital technology teams: who they are, whom they help, what is difficult, how it is
 * liked.
 */
@NullMarked
package vn.lensan.onboarding.team;

import org.jspecify.annotations.NullMarked;
