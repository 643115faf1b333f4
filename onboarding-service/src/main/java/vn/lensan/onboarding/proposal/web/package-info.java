/** Proposals over HTTP. */
@NullMarked
package vn.lensan.onboarding.proposal.web;

import org.jspecify.annotations.NullMarked;
